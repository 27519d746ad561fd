import type { Recognizer } from '../recognizer.ts';

export const other: Recognizer = { name: 'other', recognize: () => [] };
