import { Signs } from './matching/pattern.ts';
import { leadsOf } from './matching/vocabulary.ts';
import { normalize } from './normalize.ts';

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
  /** Which word lists have the word, as `register` numbered them (matching/vocabulary.ts). */
  readonly leads: number;
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
  /** The leads of all tokens together. */
  readonly leads: number;
  /** Which patterns the text may match; asked by `Pattern` alone. */
  readonly signs: Signs;
  /** Maps a half-open span of `text` to the same span of the original text. */
  origin(start: number, end: number): { start: number; end: number };
}

/**
 * Normalises and tokenizes a post's plain text. Linear in its length; an empty text gives an empty document.
 * Case is kept: it is evidence for names. A token is a run of letters, marks and digits; single apostrophes and hyphens join
 * runs ("O'Neill", "Lloyd-Hughes").
 */
export function readDocument(original: string): Document {
  const { text, ascii, origin } = normalize(original);
  const lowered = ascii ? text.toLowerCase() : undefined;
  const tokens: Token[] = [];
  let hasDigit = false;
  let hasAt = false;
  let leads = 0;
  let opens = true;
  for (let at = 0; at < text.length; ) {
    const size = sizeOfWordCharacter(text, at);
    if (size === 0) {
      const code = text.charCodeAt(at);
      if (code === AT) hasAt = true;
      if (OPENERS.includes(code)) opens = true;
      else if (!TRANSPARENT.includes(code)) opens = false;
      at += 1;
      continue;
    }
    const start = at;
    for (let step = size; step > 0; step = sizeOfWordCharacter(text, at)) {
      const code = text.charCodeAt(at);
      if (code >= ZERO && code <= NINE) hasDigit = true;
      at += step;
      if (isJoint(text.charCodeAt(at)) && sizeOfWordCharacter(text, at + 1) > 0) at += 1;
    }
    const word = text.slice(start, at);
    const lower = lowered ? lowered.slice(start, at) : word.toLowerCase();
    const token = {
      text: word,
      lower,
      start,
      end: at,
      capitalized: isCapital(word),
      opens,
      leads: leadsOf(lower),
    };
    leads |= token.leads;
    tokens.push(token);
    opens = false;
  }
  return { text, tokens, hasDigit, hasAt, leads, signs: new Signs(text), origin };
}

const AT = 0x40;
const ZERO = 0x30;
const NINE = 0x39;
// The end of a line or sentence, a colon or a bullet opens a sentence; spaces, quotes and brackets change nothing.
const OPENERS = [...'\n.!?:•'].map((character) => character.charCodeAt(0));
const TRANSPARENT = [...' "\'(*-'].map((character) => character.charCodeAt(0));

const isJoint = (code: number): boolean => code === 0x27 || code === 0x2d || code === 0x2019;

const LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{N}]/u;
/** What is known of each character of the basic plane: 0 nothing yet, 1 part of a word, 2 not. */
const wordiness = new Uint8Array(0x10000);

/** Length in code units of the character at a position if it belongs to a word; 0 if not, or at the end. */
function sizeOfWordCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Past the end the code is not a number.
  if (!(code >= 0)) return 0;
  let known = wordiness[code] as number;
  if (known === 0) {
    if (code >= 0xd800 && code < 0xdc00) return LETTER_OR_DIGIT.test(text.slice(at, at + 2)) ? 2 : 0;
    known = LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 2;
    wordiness[code] = known;
  }
  return known === 1 ? 1 : 0;
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
}
