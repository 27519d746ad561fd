import type { Document } from '../document.ts';
import {
  classesOfGram,
  classOf,
  isMark,
  lastThree,
  SLOTS,
  slotOfFour,
  slotOfGram,
  slotOfMark,
  slotOfSix,
  slotOfThree,
  slotOfTwo,
  THREES,
} from './grams.ts';
import listed from './pattern-grams.json' with { type: 'json' };

/** The grams of each expression, divided by `|`; none where nothing can be said beforehand. Written by `npm run check:patterns`. */
const grams: Readonly<Record<string, string>> = listed;

const registered: Pattern[] = [];
/** All patterns of the modules that are loaded. */
export const allPatterns: readonly Pattern[] = registered;
const NONE: readonly RegExpExecArray[] = [];

/**
 * A regular expression to be looked for in posts. All patterns of the program are sifted together by one pass over a post:
 * an expression runs only where some few letters stand that it cannot match without. So a pattern of a hundred
 * words costs next to nothing in the posts that have none of them.
 */
export class Pattern {
  readonly expression: RegExp;
  /** The same with the flag `g`; its `lastIndex` belongs to `matchesIn`. */
  readonly #everywhere: RegExp;
  /** A post that the expression matches has one of them at least; undefined where that is not known, and no post is spared. */
  readonly grams: readonly string[] | undefined;
  readonly #place: number;

  /**
   * @param expression with or without the flag `g`; not sticky
   * @param known its grams, divided by `|`
   */
  constructor(expression: RegExp, known: string | undefined = grams[expression.source]) {
    const flags = expression.flags.replace('g', '');
    this.expression = new RegExp(expression.source, flags);
    this.#everywhere = new RegExp(expression.source, `${flags}g`);
    this.grams = known ? known.split('|') : undefined;
    this.#place = registered.length;
    registered.push(this);
  }

  /** False where the expression matches no part of the post: so that a part need not be tried. */
  mayBeIn(document: Document): boolean {
    return document.signs.allow(this.#place);
  }

  /** True where the expression matches anywhere in the post. The answer is kept for the document. */
  isIn(document: Document): boolean {
    const { signs } = document;
    if (!signs.allow(this.#place)) return false;
    return signs.recall(this.#place, this.expression, document.text);
  }

  /** Every match of the post, left to right, not overlapping; mostly none. */
  matchesIn(document: Document): readonly RegExpExecArray[] {
    return document.signs.allow(this.#place) ? matchesOf(this.#everywhere, document.text) : NONE;
  }
}

/**
 * Every match of an expression with the flag `g` in a text, left to right. Unlike `String.matchAll` it does not build the
 * expression anew, which costs more than a short text's matching.
 */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match) {
    matches.push(match);
    if (match[0].length === 0) expression.lastIndex += 1;
    match = expression.exec(text);
  }
  return matches;
}

/** Which of the program's patterns a text may match, found in one pass, and what has been answered since. */
export class Signs {
  readonly #size: number;
  readonly #width: number;
  /** Three sets of patterns, one behind the other: those allowed, those asked and those that matched. */
  readonly #sets: number[];

  /** @param units of the text, with a zero behind the last (`unitsOf`) */
  constructor(units: Uint16Array, length: number) {
    const sieve = currentSieve();
    this.#size = sieve.size;
    this.#width = sieve.width;
    this.#sets = sieve.sift(units, length);
  }

  /** False where the pattern at this place of the register cannot match. */
  allow(place: number): boolean {
    // A pattern that was made after this document is not in its sieve.
    return place >= this.#size || (((this.#sets[place >> 5] as number) >>> (place & 31)) & 1) === 1;
  }

  /** Whether the expression matches the text, asked once. */
  recall(place: number, expression: RegExp, text: string): boolean {
    if (place >= this.#size) return expression.test(text);
    const asked = this.#width + (place >> 5);
    const matched = asked + this.#width;
    const bit = 1 << (place & 31);
    if (((this.#sets[asked] as number) & bit) === 0) {
      this.#sets[asked] = (this.#sets[asked] as number) | bit;
      if (expression.test(text)) this.#sets[matched] = (this.#sets[matched] as number) | bit;
    }
    return ((this.#sets[matched] as number) & bit) !== 0;
  }
}

let sieve: Sieve | undefined;

/** The sieve of all patterns so far; made anew when some have come since, which is at the start alone. */
function currentSieve(): Sieve {
  if (sieve?.size !== registered.length) sieve = new Sieve(registered);
  return sieve;
}

/** For each slot of grams, the patterns that it speaks for. */
class Sieve {
  /** How many patterns it knows. */
  readonly size: number;
  /** Length of a set of patterns, in words of 32 bits. */
  readonly width: number;
  readonly #always: readonly number[];
  /** A bit for each slot that speaks for any: small enough to stay near the processor. */
  readonly #used = new Uint32Array(SLOTS >> 5);
  /** For each three classes the lengths of the grams that end in them, bits of `ENDS`: most characters of a text cost one look here. */
  readonly #ends = new Uint8Array(THREES);
  /** How many slots are used before the first of each 32. */
  readonly #before = new Uint16Array(SLOTS >> 5);
  /** Where the patterns of each used slot begin in `#places`. */
  readonly #from: Uint16Array;
  /** Places of patterns, slot by slot; after the last of a slot stands `END`. */
  readonly #places: Uint16Array;

  constructor(patterns: readonly Pattern[]) {
    this.size = patterns.length;
    this.width = (patterns.length + 31) >> 5;
    const always = new Array<number>(3 * this.width).fill(0);
    // Slot and place in one number, so that they are sorted at once.
    const users: number[] = [];
    for (const [place, { grams }] of patterns.entries()) {
      if (!grams) always[place >> 5] = (always[place >> 5] as number) | (1 << (place & 31));
      for (const gram of grams ?? []) {
        this.#enterEnd(gram);
        users.push(slotOfGram(gram) * MOST_PATTERNS + place);
      }
    }
    const all: number[] = [];
    const from: number[] = [];
    let last = -1;
    for (const user of Uint32Array.from(users).sort()) {
      const slot = Math.floor(user / MOST_PATTERNS);
      if (slot !== last) {
        if (last >= 0) all.push(END);
        from.push(all.length);
        this.#used[slot >> 5] = (this.#used[slot >> 5] as number) | (1 << (slot & 31));
        last = slot;
      }
      all.push(user % MOST_PATTERNS);
    }
    all.push(END);
    for (let at = 1; at < this.#before.length; at += 1)
      this.#before[at] = (this.#before[at - 1] as number) + countBits(this.#used[at - 1] as number);
    this.#from = Uint16Array.from(from);
    this.#places = Uint16Array.from(all);
    this.#always = always;
  }

  #enterEnd(gram: string): void {
    const classes = classesOfGram(gram);
    const any = gram.length === 2 ? 0x20 : 1;
    for (let before = 0; before < any; before += 1) {
      const three = lastThree((before << 10) | classes);
      this.#ends[three] = (this.#ends[three] as number) | (1 << gram.length);
    }
  }

  /** The patterns that the text may match, with room for two more sets behind. Linear in the text. */
  sift(units: Uint16Array, length: number): number[] {
    // An array, because the small memory of a typed array is fetched from outside the heap.
    const allowed = this.#always.slice();
    const ends = this.#ends;
    // A space before the first character and one after the last stand for the ends; the zero there is no letter either.
    let classes = 0;
    for (let at = 0; at <= length; at += 1) {
      const code = units[at] as number;
      classes = (classes << 5) | classOf(code);
      const lengths = ends[lastThree(classes)] as number;
      if (lengths & ENDS.six) this.#allow(slotOfSix(classes), allowed);
      if (lengths & ENDS.four) this.#allow(slotOfFour(classes), allowed);
      if (lengths & ENDS.three) this.#allow(slotOfThree(classes), allowed);
      if (lengths & ENDS.two) this.#allow(slotOfTwo(classes), allowed);
      if (isMark(code)) this.#allow(slotOfMark(code), allowed);
    }
    return allowed;
  }

  #allow(slot: number, allowed: number[]): void {
    const used = this.#used[slot >> 5] as number;
    const bit = 1 << (slot & 31);
    if ((used & bit) === 0) return;
    const position = (this.#before[slot >> 5] as number) + countBits(used & (bit - 1));
    for (let at = this.#from[position] as number; ; at += 1) {
      const place = this.#places[at] as number;
      if (place === END) return;
      allowed[place >> 5] = (allowed[place >> 5] as number) | (1 << (place & 31));
    }
  }
}

/** How many bits of a number of 32 are set. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const END = 0xffff;
/** So many patterns there may be for a slot and a place to fit into 32 bits. */
const MOST_PATTERNS = 1 << 14;
const ENDS = { two: 1 << 2, three: 1 << 3, four: 1 << 4, six: 1 << 6 } as const;
