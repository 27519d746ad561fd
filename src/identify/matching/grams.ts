/**
 * Grams: short runs of characters that posts are sifted by. A gram is written with letters in lower case, any digit as 0, and a blank for
 * whatever \b takes for no letter; a single mark is written as itself.
 */

/**
 * Slots of the table of grams: pairs, threes and marks have one each, fours and sixes are hashed; two grams in one slot cost
 * time, never a match.
 */
export const SLOTS = 0x30000;
const SPACE = 0;

// a-z are 1-26, any digit 27, the underscore 28, and everything that \b takes for no letter 0.
const CLASS = new Uint8Array(128);
for (let letter = 0; letter < 26; letter += 1) {
  CLASS[97 + letter] = letter + 1;
  CLASS[65 + letter] = letter + 1;
}
CLASS.fill(27, 48, 58);
CLASS[95] = 28;

/** The class of a UTF-16 code unit; see `CLASS`. */
export const classOf = (code: number): number => (code < 128 ? (CLASS[code] as number) : SPACE);

// Classes take five bits each, the last read in the lowest, so that a number of 32 bits holds the last six.
/** Slot of the last two classes. */
export const slotOfTwo = (classes: number): number => classes & 0x3ff;
/** Slot of a single mark; all digits share one. */
export const slotOfMark = (code: number): number => 0x400 + (code >= ZERO && code <= NINE ? ZERO : code);
/** Slot of the last three classes. */
export const slotOfThree = (classes: number): number => 0x8000 | (classes & 0x7fff);
/** Slot of the last four classes. */
export const slotOfFour = (classes: number): number =>
  0x10000 | (Math.imul(classes & 0xfffff, 0x9e3779b1) >>> 16);
/** Slot of the last six classes. */
export const slotOfSix = (classes: number): number =>
  0x20000 | (Math.imul(classes & 0x3fffffff, 0x85ebca6b) >>> 16);
const ZERO = 48;
const NINE = 57;

const MARKS = new Uint8Array(128);
for (const mark of '#%@+/&*=<>"~:()?0123456789') MARKS[mark.charCodeAt(0)] = 1;
/** So many different threes there are. */
export const THREES = 0x8000;
/** The last three classes. */
export const lastThree = (classes: number): number => classes & (THREES - 1);

/** The classes of a gram of two or more. */
export function classesOfGram(gram: string): number {
  let classes = 0;
  for (let at = 0; at < gram.length; at += 1) classes = (classes << 5) | classOf(gram.charCodeAt(at));
  return classes;
}

/** The slot of a gram. */
export function slotOfGram(gram: string): number {
  if (gram.length === 1) return slotOfMark(gram.charCodeAt(0));
  const classes = classesOfGram(gram);
  if (gram.length === 6) return slotOfSix(classes);
  if (gram.length === 4) return slotOfFour(classes);
  return gram.length === 3 ? slotOfThree(classes) : slotOfTwo(classes);
}

/** True for digits and for marks that are rare enough to tell something alone. */
export const isMark = (code: number): boolean => code < 128 && MARKS[code] === 1;
