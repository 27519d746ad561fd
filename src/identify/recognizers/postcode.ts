import type { Recognizer } from '../recognizer.ts';

export const postcode: Recognizer = { name: 'postcode', recognize: () => [] };
