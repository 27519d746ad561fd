import type { Recognizer } from '../recognizer.ts';

export const otherId: Recognizer = { name: 'other-id', recognize: () => [] };
