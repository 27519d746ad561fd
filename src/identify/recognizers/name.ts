import type { Recognizer } from '../recognizer.ts';

export const name: Recognizer = { name: 'name', recognize: () => [] };
