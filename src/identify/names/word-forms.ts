import { flagsAt, flagsOf, IS, NAME } from './word-lists.ts';

/**
 * "McGuckin", the plural of a name ("two Khatuns") and a possessive without its apostrophe ("enids dressing") are known by their shape, and so
 * are the forms of ordinary words ("merging").
 */
export function shapeFlags(word: string): number {
  if (word.length < 5) return 0;
  if (word.startsWith('mc')) return IS.family;
  const singular = word.endsWith('s') ? flagsOf(word.slice(0, -1)) : 0;
  if ((singular & NAME) !== 0 && !(singular & IS.ordinary)) return singular & NAME;
  return isForm(word) ? IS.ordinary : 0;
}

/** True for the plural, the -ed, -ing, -ly or -ness of a word that is ordinary. "Youngs" and "Marks" may be people. */
function isForm(word: string): boolean {
  const { length } = word;
  switch (word.charCodeAt(length - 1)) {
    case 100: // d
      return word.charCodeAt(length - 2) === 101 && isFormOfVerb(word, length - 2);
    case 103: // g
      return word.endsWith('ing') && isFormOfVerb(word, length - 3);
    case 115: // s
      if (word.endsWith('ness')) return isWord(word, length - 4) || isWordInY(word, length - 5);
      if (word.charCodeAt(length - 2) !== 101) return isThing(flagsAt(word, length - 1));
      return (
        isThing(flagsAt(word, length - 1)) ||
        isThing(flagsAt(word, length - 2)) ||
        (word.charCodeAt(length - 3) === 105 && isThing(flagsOf(`${word.slice(0, -3)}y`)))
      );
    case 121: // y
      if (word.charCodeAt(length - 2) !== 108) return false;
      return (
        isWord(word, length - 2) ||
        isWordInY(word, length - 3) ||
        (flagsOf(`${word.slice(0, -1)}e`) & IS.ordinary) !== 0
      );
    default:
      return false;
  }
}

/** "merg(ing)", "need(ed)", "stopp(ed)", "carri(ed)". */
function isFormOfVerb(word: string, end: number): boolean {
  if (end < 2) return false;
  return (
    isWord(word, end) ||
    (flagsOf(`${word.slice(0, end)}e`) & IS.ordinary) !== 0 ||
    (word.charCodeAt(end - 1) === word.charCodeAt(end - 2) && isWord(word, end - 1)) ||
    isWordInY(word, end - 1)
  );
}

const isWord = (word: string, end: number): boolean => (flagsAt(word, end) & IS.ordinary) !== 0;
const isThing = (flags: number): boolean => (flags & IS.ordinary) !== 0 && (flags & NAME) === 0;
/** True where the word has an i at `at` and what goes before it, with a y, is ordinary: "happi(ly)". */
const isWordInY = (word: string, at: number): boolean =>
  word.charCodeAt(at) === 105 && (flagsOf(`${word.slice(0, at)}y`) & IS.ordinary) !== 0;
