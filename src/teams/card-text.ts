import type { CarriedText } from '../chaperone/views.ts';
import { words } from './card-words.ts';

/**
 * The longest text that a card carries, as it is written in JSON. A card holds each text up to six times (shown, ready to
 * copy, and in the data of its buttons); with this limit the largest stays below 32,000 characters, where Teams takes
 * messages of 100 KB in UTF-16.
 */
export const longestCarried = 2_400;

/** More lines than this are joined: every line is an element of the card. */
const mostLines = 20;

/** The carried texts, each cut at a word's end where it is too long for a card. */
export function fitCarried({ safer, question }: CarriedText): CarriedText {
  return { safer: fitText(safer), question: fitText(question) };
}

function fitText(text: string): string {
  let size = 0;
  let end = 0;
  for (const character of text) {
    size += JSON.stringify(character).length - 2;
    if (size > longestCarried) return `${backToWord(text.slice(0, end))}${words.shortened}`;
    if (size <= longestCarried - words.shortened.length) end += character.length;
  }
  return text;
}

function backToWord(text: string): string {
  const space = text.lastIndexOf(' ');
  return (space > text.length / 2 ? text.slice(0, space) : text).trimEnd();
}

/**
 * A person's words as lines for `TextRun`s, which show Markdown and HTML as they are; an empty text gives no line. The
 * one thing that a card still reads there is a date function in double braces, so those are parted by an invisible joiner.
 */
export function shownLines(text: string): { line: string }[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const shown =
    lines.length > mostLines
      ? [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join(' ')]
      : lines;
  return shown.map((line) => ({ line: shownText(line) }));
}

/** The same for a text of one line. */
export function shownText(text: string): string {
  return text.replaceAll('{{', '{\u2060{');
}
