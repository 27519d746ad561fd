import type { DirectIdentifier, QuasiIdentifier } from '../../identify/types.ts';

/** A finding that stands somewhere in the text. */
export type Located = DirectIdentifier | QuasiIdentifier;

/** A stretch of the text, and what is to stand there instead; no words mean that it goes. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Longest look to either side of a detail, in characters: keeps every pattern's work bounded. */
const reach = 120;

/** The words just before a position, at most 120 characters. */
export const before = (text: string, at: number): string => text.slice(Math.max(0, at - reach), at);

/** The words just after a position, at most 120 characters. */
export const after = (text: string, at: number): string => text.slice(at, at + reach);

/** True where a sentence or a line begins at the position. */
export const opensSentence = (text: string, at: number): boolean =>
  at === 0 || /(?:[.!?]\s{1,3}|\n\s{0,3})$/.test(text.slice(Math.max(0, at - 4), at));

/** The words in place of a stretch, with a capital where the stretch opened a sentence with one. */
export function replace(text: string, start: number, end: number, words: string): Replacement {
  const capital = /\p{Lu}/u.test(text.charAt(start)) && opensSentence(text, start);
  return { start, end, words: capital ? words.charAt(0).toUpperCase() + words.slice(1) : words };
}

/** Takes away a stretch; mending closes the gap. */
export const cut = (start: number, end: number): Replacement => ({ start, end, words: '' });

/**
 * Takes away what a pattern finds directly before a detail, together with the detail.
 * Undefined where the pattern finds nothing.
 */
export function cutWithLead(text: string, start: number, end: number, lead: RegExp): Replacement | undefined {
  const found = lead.exec(before(text, start));
  return found ? cut(start - found[0].length, end) : undefined;
}
