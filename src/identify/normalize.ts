const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const QUOTES = /[\u2018\u2019\u02BC\u2032\u00B4\u0060]/;

/** A text in one spelling of spaces, dashes, quotes, digits and ligatures. */
export interface Normalized {
  readonly text: string;
  /** Maps a half-open span of `text` to the same span of the original text. */
  origin(start: number, end: number): { start: number; end: number };
}

/** NFKC character by character with an offset map; plain ASCII, the common case, passes through untouched. */
export function normalize(original: string): Normalized {
  let plainUpTo = 0;
  while (plainUpTo < original.length && original.charCodeAt(plainUpTo) < 128) plainUpTo += 1;
  if (plainUpTo === original.length) return { text: original, origin: (start, end) => ({ start, end }) };
  const units: number[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < plainUpTo; at += 1) {
    units.push(original.charCodeAt(at));
    offsets.push(at);
  }
  let moved = false;
  for (let at = plainUpTo; at < original.length; ) {
    const code = original.charCodeAt(at);
    if (code < 128) {
      offsets.push(at);
      units.push(code);
      at += 1;
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(at) ?? 0);
    const plain = foldKnown(character);
    for (let unit = 0; unit < plain.length; unit += 1) {
      offsets.push(at);
      units.push(plain.charCodeAt(unit));
    }
    if (plain.length !== character.length) moved = true;
    at += character.length;
  }
  const text = textOf(units);
  if (!moved) return { text, origin: (start, end) => ({ start, end }) };
  return {
    text,
    origin(start, end) {
      const from = offsets[start] ?? original.length;
      if (end <= start) return { start: from, end: offsets[start] ?? 0 };
      const last = offsets[end - 1] ?? 0;
      return { start: from, end: last + lengthAt(original, last) };
    },
  };
}

/** So many units make up a text at once. */
const CHUNK = 4096;

/**
 * The text of code units. Made from these, not cut from the original, because what is cut from a text with one curly quote takes two bytes for
 * each letter for ever, and every expression is then compiled and run in a second way.
 */
function textOf(units: readonly number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode(...units.slice(at, at + CHUNK));
  return text;
}

const folded = new Map<string, string>();
/** Enough for all characters of everyday use; a text in many rare ones is folded anew each time. */
const MOST_KNOWN = 5000;

function foldKnown(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = fold(character);
  if (folded.size < MOST_KNOWN) folded.set(character, plain);
  return plain;
}

function fold(character: string): string {
  if (ZERO_WIDTH.test(character)) return '';
  if (SPACES.test(character)) return ' ';
  if (DASHES.test(character)) return '-';
  if (QUOTES.test(character)) return "'";
  return character.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit);
}

/** Decimal digits of every script stand in runs of ten, zero first. */
function asciiDigit(digit: string): string {
  if (digit <= '9') return digit;
  let zero = digit.codePointAt(0) ?? 0;
  const value = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero -= 1;
  return String((value - zero) % 10);
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
