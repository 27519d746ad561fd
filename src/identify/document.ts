import { Signs } from './matching/pattern.ts';
import { unitsOf } from './matching/units.ts';
import { findAnyWord, findWord, hashOf, leadsOf, UNKNOWN, type Word } from './matching/vocabulary.ts';
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
  /** What the lists know of it; `UNKNOWN` where none has it. */
  readonly word: Word;
  /** What sorts of characters it is made of, bits of `HAS`: so that nobody need look at them again. */
  readonly shape: number;
}

/** Sorts of characters in a token, for `shape`: a number is `HAS.digit` and nothing else. */
export const HAS = {
  /** a-z */
  small: 1,
  /** A-Z */
  capital: 1 << 1,
  /** 0-9 */
  digit: 1 << 2,
  /** Anything beyond ASCII. */
  foreign: 1 << 3,
  /** An apostrophe or hyphen. */
  joint: 1 << 4,
} as const;

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
  /** The shapes of all tokens together. */
  readonly shape: number;
  /** As in `IdentifyContext`: earlier posts of the thread have told something of a patient. */
  readonly followsDetails: boolean;
  /** Which patterns the text may match; asked by `Pattern` alone. */
  readonly signs: Signs;
  /** Kept by `Fact` alone. */
  readonly facts: unknown[];
  /** Maps a half-open span of `text` to the same span of the original text. */
  origin(start: number, end: number): { start: number; end: number };
}

/**
 * Normalises and tokenizes a post's plain text. Linear in its length; an empty text gives an empty document.
 * Case is kept: it is evidence for names. A token is a run of letters, marks and digits; single apostrophes and hyphens join
 * runs ("O'Neill", "Lloyd-Hughes").
 */
export function readDocument(original: string, followsDetails = false): Document {
  const { text, origin } = normalize(original);
  return cutDocument(text, followsDetails, origin);
}

/** Tokenizes a text that is normalised already; `origin` maps its spans to those of the post. */
export function cutDocument(text: string, followsDetails: boolean, origin: Document['origin']): Document {
  const units = unitsOf(text);
  const signs = new Signs(units, text.length);
  const tokens: Token[] = [];
  let hasAt = false;
  let leads = 0;
  let shapes = 0;
  let opens = true;
  for (let at = 0; at < text.length; ) {
    let sort = sortOf(units, at);
    if (sort > LAST_OF_WORD) {
      if (sort === OPENS) opens = true;
      else if (sort !== CHANGES_NOTHING) opens = false;
      if (sort === AT) hasAt = true;
      at += 1;
      continue;
    }
    const start = at;
    const capitalized =
      sort === CAPITAL || (sort >= NOT_ASCII && CAPITAL_LETTER.test(text.slice(at, at + 2)));
    let hash = 0;
    let shape = 0;
    while (sort <= LAST_OF_WORD) {
      shape |= SHAPES[sort] as number;
      hash = hashOf(hash, units[at] as number);
      at += sort === PAIR ? 2 : 1;
      sort = sortOf(units, at);
      if (sort <= LAST_OF_WORD || !isJoint(units[at] as number)) continue;
      sort = sortOf(units, at + 1);
      if (sort > LAST_OF_WORD) break;
      shape |= HAS.joint;
      at += 1;
    }
    const token = tokenOf(text, start, at, shape, hash, capitalized, opens);
    leads |= token.leads;
    shapes |= shape;
    tokens.push(token);
    opens = false;
  }
  return {
    text,
    tokens,
    hasDigit: (shapes & HAS.digit) !== 0,
    hasAt,
    leads,
    shape: shapes,
    signs,
    followsDetails,
    facts: [],
    origin,
  };
}

function tokenOf(
  text: string,
  start: number,
  end: number,
  shape: number,
  hash: number,
  capitalized: boolean,
  opens: boolean,
): Token {
  const plain = (shape & (HAS.foreign | HAS.joint)) === 0;
  const known = plain ? findWord(text, start, end, hash) : UNKNOWN;
  if (known !== UNKNOWN) {
    const written = (shape & HAS.capital) === 0 ? known.text : text.slice(start, end);
    return {
      text: written,
      lower: known.text,
      start,
      end,
      capitalized,
      opens,
      leads: known.leads,
      word: known,
      shape,
    };
  }
  const written = text.slice(start, end);
  const lower = (shape & (HAS.capital | HAS.foreign)) === 0 ? written : written.toLowerCase();
  const word = plain ? UNKNOWN : findAnyWord(lower);
  const leads = plain ? 0 : leadsOf(lower);
  return { text: written, lower, start, end, capitalized, opens, leads, word, shape };
}

// Sorts of characters; those up to LAST_OF_WORD make up words.
const SMALL_LETTER = 1;
const CAPITAL = 2;
const DIGIT = 3;
const NOT_ASCII = 4;
/** A letter or digit beyond the basic plane, of two code units. */
const PAIR = 5;
const LAST_OF_WORD = 5;
/** The end of a line or sentence, a colon or a bullet: what follows opens a sentence. */
const OPENS = 6;
/** Spaces, quotes and brackets between the end of a sentence and the next. */
const CHANGES_NOTHING = 7;
const AT = 8;
const OTHER = 9;
/** Not yet known. */
const UNSEEN = 0;

/** What each sort of a word's characters adds to its shape. */
const SHAPES: readonly number[] = [0, HAS.small, HAS.capital, HAS.digit, HAS.foreign, HAS.foreign];

const sorts = new Uint8Array(0x10000);
sorts.fill(OTHER, 0, 128);
sorts.fill(SMALL_LETTER, 97, 123);
sorts.fill(CAPITAL, 65, 91);
sorts.fill(DIGIT, 48, 58);
sorts[64] = AT;
for (const opener of '\n.!?:•') sorts[opener.charCodeAt(0)] = OPENS;
for (const mark of ' "\'(*-') sorts[mark.charCodeAt(0)] = CHANGES_NOTHING;

const LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{N}]/u;
const CAPITAL_LETTER = /^\p{Lu}/u;

const isJoint = (code: number): boolean => code === 0x27 || code === 0x2d || code === 0x2019;

/** The sort of the character at a position; past the end OTHER. */
function sortOf(units: Uint16Array, at: number): number {
  const known = sorts[units[at] as number] as number;
  return known === UNSEEN ? findSort(units, at) : known;
}

function findSort(units: Uint16Array, at: number): number {
  const code = units[at] as number;
  if (code >= 0xd800 && code < 0xdc00)
    return LETTER_OR_DIGIT.test(String.fromCharCode(code, units[at + 1] as number)) ? PAIR : OTHER;
  const sort = LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? NOT_ASCII : OTHER;
  sorts[code] = sort;
  return sort;
}
