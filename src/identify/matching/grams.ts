import { COMMON_WORDS } from '../lexicons/common-words.ts';
import { EDGE, GAP, sketchExpression } from './expression-parts.ts';

/** Slots of the table that grams are hashed into; two grams in one slot cost time, never a match. */
export const SLOTS = 1 << 16;
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

/** Slot of four neighbouring classes. */
export const slotOfFour = (classes: number): number => Math.imul(classes & 0xfffff, 0x9e3779b1) >>> 16;
/** Slot of three neighbouring classes; differs from that of four which begin with a space. */
export const slotOfThree = (classes: number): number =>
  Math.imul((classes & 0x7fff) | 0x100000, 0x85ebca6b) >>> 16;
/** Slot of two neighbouring classes. */
export const slotOfTwo = (classes: number): number =>
  Math.imul((classes & 0x3ff) | 0x400000, 0x27d4eb2f) >>> 16;
/** Slot of a single mark; all digits share one. */
export const slotOfMark = (code: number): number =>
  Math.imul((code >= ZERO && code <= NINE ? ZERO : code) | 0x200000, 0xc2b2ae35) >>> 16;
const ZERO = 48;
const NINE = 57;

const MARKS = new Uint8Array(128);
for (const mark of '#%@+/&*=<>"~:()?0123456789') MARKS[mark.charCodeAt(0)] = 1;
/** True for digits and for marks that are rare enough to tell something alone. */
export const isMark = (code: number): boolean => code < 128 && MARKS[code] === 1;

/**
 * Slots of which a text that the expression matches has at least one: for each way to match, its rarest run of four or
 * three characters. Undefined where some way to match has no such run, so that nothing can be said beforehand.
 */
export function slotsOf(expression: RegExp): ReadonlySet<number> | undefined {
  const slots = new Set<number>();
  for (const sketch of sketchExpression(expression, (part) => rarestOf(part).count)) {
    const { slot } = rarestOf(sketch);
    if (slot === undefined) return undefined;
    slots.add(slot);
  }
  return slots;
}

function rarestOf(sketch: string): { readonly slot: number | undefined; readonly count: number } {
  const counts = commonness();
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  const offer = (slot: number, shortness: number) => {
    const count = (counts.get(slot) ?? 0) + shortness;
    if (count >= least) return;
    least = count;
    best = slot;
  };
  const stretches = withEdges(sketch);
  let classes = 0;
  let length = 0;
  for (let at = 0; at < stretches.length; at += 1) {
    const code = stretches.charCodeAt(at);
    if (code === 0) {
      length = 0;
      continue;
    }
    classes = (classes << 5) | classOf(code);
    length += 1;
    if (length >= 4) offer(slotOfFour(classes), 0.2);
    if (length >= 3) offer(slotOfThree(classes), 0.5);
    if (length >= 2) offer(slotOfTwo(classes), 2);
    if (isMark(code)) offer(slotOfMark(code), countOfMark(code));
  }
  return { slot: best, count: least };
}

const FREQUENT_MARKS = new Set([...'():?/'].map((mark) => mark.charCodeAt(0)));

/** Half of all posts have a digit, one in ten has a bracket, few have a hash; in the unit of the table, per 10,000 words. */
function countOfMark(code: number): number {
  if (code >= ZERO && code <= NINE) return 350;
  return FREQUENT_MARKS.has(code) ? 80 : 6;
}

/** An edge beside a letter or digit is a character that is neither; beside anything else it says nothing. */
function withEdges(sketch: string): string {
  if (!sketch.includes(EDGE)) return sketch;
  let plain = '';
  for (let at = 0; at < sketch.length; at += 1) {
    const character = sketch[at] as string;
    if (character !== EDGE) {
      plain += character;
      continue;
    }
    const before = plain.at(-1) ?? GAP;
    const after = neighbour(sketch, at);
    const opens = before === GAP && isWordy(after);
    const closes = after === GAP && isWordy(before);
    if (opens || closes) plain += ' ';
  }
  return plain;
}

function neighbour(sketch: string, at: number): string {
  let next = at + 1;
  while (sketch[next] === EDGE) next += 1;
  return sketch[next] ?? GAP;
}

const isWordy = (character: string): boolean =>
  character !== GAP && character !== EDGE && classOf(character.charCodeAt(0)) !== SPACE;

let counted: Map<number, number> | undefined;

/** How often each slot is hit by everyday words, per 10,000 words. */
function commonness(): ReadonlyMap<number, number> {
  if (counted) return counted;
  counted = new Map();
  for (const entry of COMMON_WORDS.trim().split(/\s+/)) {
    const [word = '', count = '1'] = entry.split(':');
    const padded = ` ${word.replace(/_/g, ' ')} `;
    let classes = 0;
    for (let at = 0; at < padded.length; at += 1) {
      classes = (classes << 5) | classOf(padded.charCodeAt(at));
      if (at >= 3) counted.set(slotOfFour(classes), (counted.get(slotOfFour(classes)) ?? 0) + Number(count));
      if (at >= 2)
        counted.set(slotOfThree(classes), (counted.get(slotOfThree(classes)) ?? 0) + Number(count));
      if (at >= 1) counted.set(slotOfTwo(classes), (counted.get(slotOfTwo(classes)) ?? 0) + Number(count));
    }
  }
  return counted;
}
