import type { Recognizer } from '../recognizer.ts';

export const chiNumber: Recognizer = { name: 'chi-number', recognize: () => [] };
