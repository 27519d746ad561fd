/** How a word is written. */
export type WordShape = 'plain' | 'capital' | 'shouted' | 'number';

/**
 * Splits a text into words for the judgement of its kind and hands each over in lower case, with runs of digits as 0, with how it
 * was written. `?`, `!` and `#` are words of their own, an emoji is `☺`; apostrophe, full stop, slash, hyphen and ampersand count
 * between letters alone. One pass over the characters, in time proportional to the text; nothing for an empty one.
 */
export function splitWords(text: string, take: (word: string, shape: WordShape) => void): void {
  const lower = text.toLowerCase();
  // A few letters change their length in lower case: then the capitals cannot be matched, and count as plain.
  const original = lower.length === text.length ? text : lower;
  let at = 0;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    if (!isWordCode(code)) {
      if (code === 63) take('?', 'plain');
      else if (code === 33) take('!', 'plain');
      else if (code === 35) take('#', 'plain');
      else if (isEmoji(code)) take('☺', 'plain');
      at += 1;
      continue;
    }
    const start = at;
    let digits = 0;
    for (; at < lower.length; at += 1) {
      const next = lower.charCodeAt(at);
      if (next < 58 && next > 47) digits += 1;
      else if (!isWordCode(next) && !(isJoint(next) && isWordCode(lower.charCodeAt(at + 1)))) break;
    }
    take(wordOf(lower, start, at, digits), digits > 0 ? 'number' : shapeOf(original, lower, start, at));
  }
}

function wordOf(lower: string, start: number, end: number, digits: number): string {
  if (digits === end - start) return '0';
  const word = lower.slice(start, end);
  if (digits > 0) return word.replace(/\d+/g, '0');
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

function shapeOf(original: string, lower: string, start: number, end: number): WordShape {
  if (original.charCodeAt(start) === lower.charCodeAt(start) || end - start < 2) return 'plain';
  const last = original.charCodeAt(end - 1) !== lower.charCodeAt(end - 1);
  return last && original.charCodeAt(start + 1) !== lower.charCodeAt(start + 1) ? 'shouted' : 'capital';
}

/** Letters and digits of the scripts that are written with spaces; NaN, past the end, is none. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58);
  return code > 191 && code < 0x2000 && code !== 215 && code !== 247;
}

/** ' & . / - and ’ */
const isJoint = (code: number): boolean =>
  code === 39 || code === 38 || (code > 44 && code < 48) || code === 0x2019;

/** The first half of an emoji beyond the basic plane, or one of the older signs. */
const isEmoji = (code: number): boolean =>
  (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code <= 0x27bf);
