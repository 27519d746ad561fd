import type { Recognizer } from '../recognizer.ts';

export const role: Recognizer = { name: 'role', recognize: () => [] };
