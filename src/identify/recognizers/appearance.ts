import type { Recognizer } from '../recognizer.ts';

export const appearance: Recognizer = { name: 'appearance', recognize: () => [] };
