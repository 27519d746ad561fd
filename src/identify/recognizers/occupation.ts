import type { Recognizer } from '../recognizer.ts';

export const occupation: Recognizer = { name: 'occupation', recognize: () => [] };
