import type { Recognizer } from '../recognizer.ts';

export const dateOfBirth: Recognizer = { name: 'date-of-birth', recognize: () => [] };
