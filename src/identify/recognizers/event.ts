import type { Recognizer } from '../recognizer.ts';

export const event: Recognizer = { name: 'event', recognize: () => [] };
