import type { Recognizer } from '../recognizer.ts';

export const attachment: Recognizer = { name: 'attachment', recognize: () => [] };
