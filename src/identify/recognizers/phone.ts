import type { Recognizer } from '../recognizer.ts';

export const phone: Recognizer = { name: 'phone', recognize: () => [] };
