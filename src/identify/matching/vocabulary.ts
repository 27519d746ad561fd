/** What the program's lists say of one word. */
export interface Word {
  /** Lower case; the one copy that all tokens of the word share, so that looking it up elsewhere needs no new hash. */
  readonly text: string;
  readonly length: number;
  /** Its first twelve characters, four to a number (`packAt`); where it has any beyond ASCII, -1 stands in the first. */
  readonly head: number;
  readonly middle: number;
  readonly tail: number;
  /** Which lists have it, as `register` numbered them. */
  leads: number;
  /** What the lexicons of names say of it (`IS` in names/word-lists.ts); 0 where they do not have it. */
  name: number;
  /** Its part in the weighing of a post's words (world/cues.ts); 0 for none. */
  cue: number;
  /** Counts the words that have weights of their own, from 1 (`numberWord`); 0 for all others. */
  number: number;
  /** The classes that list it (word-classes.ts); undefined where none does. */
  classes: readonly number[] | undefined;
  /** What is listed as this word and another with a hyphen between them, by the other word. */
  phrases: Map<Word, Word> | undefined;
  /** Which lists have it (word-list.ts), one bit each; undefined where none does. */
  lists: number[] | undefined;
  /** What lists keep under it, of whatever sort; read with `headOf`. */
  heads: Head | undefined;
}

interface Head {
  readonly owner: object;
  readonly value: unknown;
  readonly next: Head | undefined;
}

const newWord = (text: string): Word => ({
  text,
  length: text.length,
  head: isAscii(text) ? packAt(text, 0, text.length) : -1,
  middle: packAt(text, PACKED, text.length),
  tail: packAt(text, 2 * PACKED, text.length),
  leads: 0,
  name: 0,
  cue: 0,
  number: 0,
  classes: undefined,
  phrases: undefined,
  lists: undefined,
  heads: undefined,
});

/** So many characters of seven bits are packed into a number. */
const PACKED = 4;
const SMALL = 0x20;

/** The characters of a text from `start` on, so many as a number holds, as one number: small, whether the text has them small or capital. */
function packAt(text: string, start: number, end: number): number {
  const stop = Math.min(start + PACKED, end);
  let packed = 0;
  for (let at = start; at < stop; at += 1) packed = (packed << 7) | ((text.charCodeAt(at) | SMALL) & 0x7f);
  return packed;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Stands for every word that no list has. */
export const UNKNOWN: Word = newWord('');

// An open hash table of our own: the reader of a text has a word's hash when it has read its last letter, and a word's entry has
// its characters in numbers. So a word is found, or found missing, without cutting it out of the text, and with two looks into memory that
// lies far apart, which is what costs where there are fifty thousand entries: one into the table and one into the entry.
let bits = 18;
let table: Word[] = new Array<Word>(1 << bits).fill(UNKNOWN);
let count = 0;

/** The hash of a word, code unit by code unit from 0, small or capital alike. */
export const hashOf = (hash: number, code: number): number => Math.imul(hash, 0x01000193) ^ (code | SMALL);

/** Where the search for a word begins. */
const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);

/**
 * The word of letters and digits in ASCII that stands at `start` of a text, small or capital; `UNKNOWN` where no list has it.
 * @param hash of the word, by `hashOf`
 */
export function findWord(text: string, start: number, end: number, hash: number): Word {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (table.length - 1)) {
    const word = table[slot] as Word;
    if (word === UNKNOWN || isAt(word, text, start, end)) return word;
  }
}

function isAt(word: Word, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start || word.head !== packAt(text, start, end)) return false;
  if (length > PACKED && word.middle !== packAt(text, start + PACKED, end)) return false;
  if (length > 2 * PACKED && word.tail !== packAt(text, start + 2 * PACKED, end)) return false;
  for (let at = 3 * PACKED; at < length; at += 1)
    if (word.text.charCodeAt(at) !== (text.charCodeAt(start + at) | SMALL)) return false;
  return true;
}

/** The same for any word in lower case, cut out already. */
export const findAnyWord = (lower: string): Word => findWordAt(lower, 0, lower.length);

/** The same for any word that stands in a text in lower case. */
export const findWordAt = (lower: string, start: number, end: number): Word =>
  table[findSlot(lower, start, end)] as Word;

/** Where the word stands in the table, or where it would stand. */
function findSlot(lower: string, start: number, end: number): number {
  for (let slot = slotOf(hashOfWord(lower, start, end)); ; slot = (slot + 1) & (table.length - 1)) {
    const word = table[slot] as Word;
    if (word === UNKNOWN || isSameAt(word, lower, start, end)) return slot;
  }
}

/** As `isAt`, for words that may have other characters too: most differ in their length or in their first letters. */
function isSameAt(word: Word, lower: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  if (word.head !== -1 && word.head !== packAt(lower, start, end)) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.text.charCodeAt(at) !== lower.charCodeAt(start + at)) return false;
  return true;
}

/** The entry of a word in lower case, made where no list had the word yet. For the building of lists. */
export function wordOf(lower: string): Word {
  let slot = slotOf(hashOfWord(lower, 0, lower.length));
  // This runs a hundred thousand times before the engine makes machine code of it, so the texts are compared by the engine's own.
  for (; table[slot] !== UNKNOWN; slot = (slot + 1) & (table.length - 1)) {
    const known = table[slot] as Word;
    if (known.text === lower) return known;
  }
  const word = newWord(lower);
  table[slot] = word;
  count += 1;
  if (count * 2 > table.length) grow();
  return word;
}

function grow(): void {
  const words = table;
  bits += 1;
  table = new Array<Word>(1 << bits).fill(UNKNOWN);
  for (const word of words) if (word !== UNKNOWN) table[findSlot(word.text, 0, word.length)] = word;
}

function hashOfWord(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash, 0x01000193) ^ (text.charCodeAt(at) | SMALL);
  return hash;
}

let numbered = 0;

/** Gives a word in lower case a number, for tables of weights that are read by number. */
export function numberWord(lower: string): Word {
  const word = wordOf(lower);
  if (word.number === 0) {
    numbered += 1;
    word.number = numbered;
  }
  return word;
}

/** Word lists that share a number share a gate too, which costs time, never a match. */
const NUMBERS = 32;
let registered = 0;

/**
 * Makes the words of a list known to every document read from now on, so that one look-up per token tells all lists of interest:
 * each token of such a word has the returned bit set in its `leads`.
 * @param list lower case, without apostrophes
 */
export function register(list: Iterable<string>): number {
  const bit = 1 << (registered % NUMBERS);
  registered += 1;
  for (const word of list) wordOf(word).leads |= bit;
  return bit;
}

/**
 * As `register`, and keeps something of the owner's under each word, to be read with `headOf`.
 * @param heads words as for `register`, each once, and what to keep
 */
export function registerHeads(owner: object, heads: Iterable<readonly [string, unknown]>): number {
  const bit = register([]);
  for (const [lower, value] of heads) {
    const word = wordOf(lower);
    word.leads |= bit;
    word.heads = { owner, value, next: word.heads };
  }
  return bit;
}

/** What an owner keeps under a word, or undefined. */
export function headOf(word: Word, owner: object): unknown {
  for (let head = word.heads; head; head = head.next) if (head.owner === owner) return head.value;
  return undefined;
}

/**
 * The bits of all lists that have a word: as it is, without its apostrophes, without a possessive 's, or a part of it between
 * hyphens. A word in no list gives 0.
 * @param word lower case
 */
export function leadsOf(word: string): number {
  let { leads } = findAnyWord(word);
  const apostrophe = word.includes("'") || word.includes('’');
  const hyphen = word.indexOf('-');
  if (!apostrophe && hyphen < 0) return leads;
  const bare = withoutApostrophes(word);
  leads |= findAnyWord(bare).leads;
  if (word.endsWith("'s")) leads |= findAnyWord(withoutApostrophes(word.slice(0, -2))).leads;
  if (hyphen >= 0) for (const part of bare.split('-')) leads |= findAnyWord(part).leads;
  return leads;
}

/** The word with each run of digits as 0, so that "bed 4" and "bed 12" are one. */
export function foldDigits(word: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (!isDigit(word.charCodeAt(at))) continue;
    folded += `${word.slice(from, at)}0`;
    while (isDigit(word.charCodeAt(at + 1))) at += 1;
    from = at + 1;
  }
  return folded + word.slice(from);
}

const isDigit = (code: number): boolean => code > 47 && code < 58;

/** "Crohn's", "Crohn’s" and "crohns" are one word. */
export function withoutApostrophes(word: string): string {
  return word.includes("'") || word.includes('’') ? word.replace(/['’]/g, '') : word;
}
