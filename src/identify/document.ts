/** One word, number or run of digits-with-letters of the normalised text. */
export interface Token {
  /** As written, after normalisation. */
  readonly text: string;
  /** Lower case, typographic apostrophes folded, a possessive 's kept. */
  readonly lower: string;
  /** Offsets into `Document.text`. */
  readonly start: number;
  readonly end: number;
  readonly capitalized: boolean;
  /** True where the token starts a sentence or a line. */
  readonly opens: boolean;
}

/**
 * A post's text, normalised and cut into tokens once, so that recognizers share the work.
 * Recognizers return spans of `text`; `identify` maps them back to the original with `origin`.
 */
export interface Document {
  /** The normalised text: NFKC, Unicode spaces and dashes unified, zero-width characters removed. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Cheap gates: run a pattern only where it could match. */
  readonly hasDigit: boolean;
  readonly hasAt: boolean;
  /** Maps a half-open span of `text` to the same span of the original text. */
  origin(start: number, end: number): { start: number; end: number };
}

const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const QUOTES = /[\u2018\u2019\u02BC\u2032\u00B4\u0060]/;
const NOT_ASCII = /\P{ASCII}/u;
// A token is a run of letters and digits; apostrophes and hyphens join letters ("O'Neill", "Lloyd-Hughes").
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Normalises and tokenizes a post's plain text. Linear in its length; an empty text gives an empty document.
 * Case is kept: it is evidence for names.
 */
export function readDocument(original: string): Document {
  const { text, offsets } = normalize(original);
  const tokens: Token[] = [];
  let hasDigit = false;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const start = match.index;
    const first = word.charCodeAt(0);
    if (!hasDigit && /\d/.test(word)) hasDigit = true;
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      start,
      end: start + word.length,
      capitalized: first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word),
      opens: opensSentence(text, start),
    });
  }
  return {
    text,
    tokens,
    hasDigit,
    hasAt: text.includes('@'),
    origin(start, end) {
      if (!offsets) return { start, end };
      return {
        start: offsets[start] ?? original.length,
        end:
          end > start
            ? (offsets[end - 1] ?? 0) + lengthAt(original, offsets[end - 1] ?? 0)
            : (offsets[start] ?? 0),
      };
    },
  };
}

/** NFKC character by character with an offset map; plain ASCII, the common case, passes through untouched. */
function normalize(original: string): { text: string; offsets: number[] | undefined } {
  if (!NOT_ASCII.test(original)) return { text: original, offsets: undefined };
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < original.length; ) {
    const character = String.fromCodePoint(original.codePointAt(at) ?? 0);
    const plain = fold(character);
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
    text += plain;
    at += character.length;
  }
  return { text, offsets };
}

function fold(character: string): string {
  if (character.length === 1 && character.charCodeAt(0) < 128) return character;
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

/** Looks back over spaces and opening marks for the end of a sentence, a line break or the start of the text. */
function opensSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const character = text[at] as string;
    if (character === '\n') return true;
    if (
      character === ' ' ||
      character === '"' ||
      character === "'" ||
      character === '(' ||
      character === '*' ||
      character === '-'
    )
      continue;
    return (
      character === '.' || character === '!' || character === '?' || character === ':' || character === '•'
    );
  }
  return true;
}
