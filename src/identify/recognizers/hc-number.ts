import type { Recognizer } from '../recognizer.ts';

export const hcNumber: Recognizer = { name: 'hc-number', recognize: () => [] };
