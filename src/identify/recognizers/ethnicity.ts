import type { Recognizer } from '../recognizer.ts';

export const ethnicity: Recognizer = { name: 'ethnicity', recognize: () => [] };
