import type { Recognizer } from '../recognizer.ts';

export const nhsNumber: Recognizer = { name: 'nhs-number', recognize: () => [] };
