import type { Recognizer } from '../recognizer.ts';

export const email: Recognizer = { name: 'email', recognize: () => [] };
