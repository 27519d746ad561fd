import type { Recognizer } from '../recognizer.ts';

export const travel: Recognizer = { name: 'travel', recognize: () => [] };
