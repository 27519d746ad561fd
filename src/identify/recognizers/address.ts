import type { Recognizer } from '../recognizer.ts';

export const address: Recognizer = { name: 'address', recognize: () => [] };
