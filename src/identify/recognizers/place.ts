import type { Recognizer } from '../recognizer.ts';

export const place: Recognizer = { name: 'place', recognize: () => [] };
