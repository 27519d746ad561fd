import type { Recognizer } from '../recognizer.ts';

export const condition: Recognizer = { name: 'condition', recognize: () => [] };
