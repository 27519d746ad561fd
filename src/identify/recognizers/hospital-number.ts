import type { Recognizer } from '../recognizer.ts';

export const hospitalNumber: Recognizer = { name: 'hospital-number', recognize: () => [] };
