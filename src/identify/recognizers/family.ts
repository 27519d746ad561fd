import type { Recognizer } from '../recognizer.ts';

export const family: Recognizer = { name: 'family', recognize: () => [] };
