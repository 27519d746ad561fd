import { cutMiddle, type SizeOf } from './cut.ts';
import type { Part } from './template-shapes.ts';

/** A clinical question: what is told, what is asked, and both as they were written. Each may be empty. */
export interface Question {
  readonly told: string;
  readonly asked: string;
  readonly text: string;
}

/**
 * Reads a question by its sentences: those that end in a question mark ask, all others tell.
 * @param asks how many characters at the end are known to ask, after a line end, whatever marks they have; undefined where that is not known
 */
export function readQuestion(text: string, asks?: number): Question {
  const [told, asked] = apart(text, asks ?? 0);
  if (asked !== '' || asks === 0) return { told, asked, text };
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
  const asking = (sentence: string) => sentence.trimEnd().endsWith('?');
  return {
    told: sentences.filter((sentence) => !asking(sentence)).join(' '),
    asked: sentences.filter(asking).join(' '),
    text,
  };
}

/** A question of what is told and what is asked, as somebody has put them apart. */
export const questionOf = (told: string, asked: string): Question => ({
  told,
  asked,
  text: together(told, asked),
});

/** Each part of the question that a field may take, no longer than a size; where something is left out, a mark says so. */
export function partOf(
  { told, asked, text }: Question,
  part: Part,
  maxSize: number,
  leftOut: string,
): string {
  const whole = () => cutQuestion({ told, asked, text }, maxSize, leftOut);
  const short = (words: string) => cutMiddle(words, maxSize, leftOut);
  switch (part) {
    case 'all':
      return whole();
    case 'asked':
      return asked === '' ? whole() : short(asked);
    case 'rest':
      return asked === '' ? '' : short(told);
    case 'told':
      return told === '' ? whole() : short(told);
    case 'wanted':
      return told === '' ? '' : short(asked);
  }
}

/** The whole question no longer than a size: where it is, what is asked stands at its end, and what is told gives way. */
export function cutQuestion(
  { told, asked, text }: Question,
  maxSize: number,
  leftOut: string,
  sizeOf: SizeOf = ({ length }) => length,
): string {
  if (sizeOf(text) <= maxSize) return text;
  if (told === '' || asked === '') return cutMiddle(text, maxSize, leftOut, sizeOf);
  const end = cutMiddle(asked, Math.floor(maxSize / 2), leftOut, sizeOf);
  return together(cutMiddle(told, maxSize - sizeOf(`\n${end}`), leftOut, sizeOf), end);
}

/** Two texts as one, of which {@link apart} makes two again. */
export const together = (first: string, second: string): string =>
  [first, second].filter((part) => part !== '').join('\n');

/** A text without its last characters and the line end before them, and those; the whole and nothing where they were changed meanwhile. */
export function apart(text: string, last: number): readonly [string, string] {
  if (last > 0 && last === text.length) return ['', text];
  const at = text.length - last;
  return last > 0 && text[at - 1] === '\n' ? [text.slice(0, at - 1), text.slice(at)] : [text, ''];
}
