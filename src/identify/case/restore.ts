import { cutDocument, type Document, HAS, type Token } from '../document.ts';
import { addAddressWords } from './address-words.ts';
import { addAgeLetters } from './age-letters.ts';
import { addCodeParts } from './codes.ts';
import { addNameWords } from './name-words.ts';
import { addPlaceWords } from './place-words.ts';

/** Which letters of a token want a capital. */
export interface Recased {
  readonly token: Token;
  /** "Penrith" or "RVI". */
  readonly all: boolean;
}

/**
 * Many type on a telephone without capitals, and recognizers take a capital for evidence of a name, a place or a code. Where a post has
 * none but at the start of sentences, this gives names, places, addresses and codes theirs, so that "chap from penrith" is read as "chap from
 * Penrith" is. Only words that can hardly be anything else are changed, and no offset is. A post with capitals of its own is
 * given back as it is.
 */
export function restoreCapitals(document: Document): Document {
  const small = isShouted(document) ? inSmallLetters(document) : document;
  if ((small.shape & HAS.small) === 0 || hasCapitals(small.tokens)) return document;
  const found: Recased[] = [];
  addNameWords(small, found);
  addPlaceWords(small, found);
  addAddressWords(small, found);
  if (small.hasDigit) {
    addCodeParts(small, found);
    addAgeLetters(small, found);
  }
  return found.length === 0 ? small : recase(small, found);
}

/** "CAN SOMEBODY REVIEW GLADYS IN BED 4": a whole post in capitals, of two words at least that are no abbreviations. */
const isShouted = ({ shape, tokens }: Document): boolean =>
  (shape & HAS.small) === 0 && tokens.filter(isLongWord).length >= SHOUTED;

const SHOUTED = 2;
/** Shorter words in capitals may be abbreviations. */
const SHORTEST = 4;
const isLongWord = ({ start, end, shape }: Token): boolean =>
  end - start >= SHORTEST && (shape & HAS.capital) !== 0 && (shape & HAS.digit) === 0;

/** The same with its long words in small letters, so that all capitals are no evidence of anything. */
function inSmallLetters({ tokens, text, followsDetails, origin }: Document): Document {
  let small = '';
  let done = 0;
  for (const token of tokens.filter(isLongWord)) {
    const word = token.lower.length === token.end - token.start ? token.lower : token.text;
    small += text.slice(done, token.start) + word;
    done = token.end;
  }
  return cutDocument(small + text.slice(done), followsDetails, origin);
}

/** True where a word inside a sentence has a capital first and small letters behind: the author does write them. */
function hasCapitals(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ capitalized, opens, shape, lower }) =>
      capitalized && !opens && (shape & HAS.small) !== 0 && !lower.startsWith("i'"),
  );
}

/** Only the case of letters changes, which no pattern's grams and no list of words look at: the rest of the document stays. */
function recase(document: Document, found: readonly Recased[]): Document {
  const wanted = new Map(found.map(({ token, all }) => [token, all]));
  let text = '';
  let done = 0;
  const tokens = document.tokens.map((token) => {
    const all = wanted.get(token);
    if (all === undefined) return token;
    const end = all ? token.end : token.start + 1;
    const capital = document.text.slice(token.start, end).toUpperCase();
    // "ß" would be two letters, and every offset behind it wrong.
    if (capital.length !== end - token.start) return token;
    text += document.text.slice(done, token.start) + capital;
    done = end;
    const small = end === token.end ? 0 : token.shape & HAS.small;
    const shape = (token.shape & ~HAS.small) | small | HAS.capital;
    return {
      ...token,
      text: capital + document.text.slice(end, token.end),
      shape,
      capitalized: CAPITAL.test(capital),
    };
  });
  return { ...document, text: text + document.text.slice(done), tokens, shape: document.shape | HAS.capital };
}

const CAPITAL = /^\p{Lu}/u;
