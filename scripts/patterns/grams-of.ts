import { classOf, isMark } from '../../src/identify/matching/grams.ts';
import { COMMON_WORDS } from './common-words.ts';
import { type Detail, EDGE, GAP, sketchExpression } from './expression-parts.ts';

const SPACE = 0;
const ZERO = 48;
const NINE = 57;

/** How classes are written, in their order. */
const WRITTEN = ' abcdefghijklmnopqrstuvwxyz0_';

/** The last classes of a number as a gram. */
function writeGram(classes: number, length: number): string {
  let written = '';
  for (let rest = length - 1; rest >= 0; rest -= 1) written += WRITTEN[(classes >>> (5 * rest)) & 0x1f];
  return written;
}

/** The second for those that the first does not tell from common texts: it knows "34y" from other digits, at twice the cost. */
const DETAILS: readonly Detail[] = [
  { mostSketches: 40, mostOfClass: 4 },
  { mostSketches: 150, mostOfClass: 26 },
];

/** An expression whose runs are met more often than this, per so many words, as any digit is, is worth a closer look. */
const COMMON = 300;

/**
 * Grams of which a text that the expression matches has at least one: for each way to match, its rarest run of two to
 * six characters. Undefined where some way to match has no such run, so that nothing can be said beforehand.
 */
export function gramsOf(expression: RegExp): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const detail of DETAILS) {
    if (least < COMMON) break;
    const grams = new Set<string>();
    let sum = 0;
    for (const sketch of sketchExpression(expression, detail, (part) => rarestOf(part).count)) {
      const { classes, length, count } = rarestOf(sketch);
      sum += count;
      if (length === 1) grams.add(String.fromCharCode(classes));
      else if (length > 1) grams.add(writeGram(classes, length));
    }
    if (sum >= least) continue;
    least = sum;
    best = grams;
  }
  return best;
}

/** What grams cost for their shortness: of those that are equally rare the longest, because the table holds the commonest words alone. */
const SHORT = { 6: 0.1, 4: 0.2, 3: 0.5, 2: 2 } as const;
const SIZES = [6, 4, 3, 2] as const;

/** The rarest gram of a sketch; its length is 0 where there is none, and 1 for a mark, whose code stands for its classes. */
interface Rarest {
  readonly classes: number;
  readonly length: number;
  readonly count: number;
}

function rarestOf(sketch: string): Rarest {
  let best: Rarest = { classes: 0, length: 0, count: Number.POSITIVE_INFINITY };
  let classes = 0;
  let length = 0;
  const offer = (offered: Rarest) => {
    if (offered.count < best.count) best = offered;
  };
  // Nothing is rarer than six letters that no everyday word has.
  for (let at = 0; at < sketch.length && best.count > SHORT[6]; at += 1) {
    let code = sketch.charCodeAt(at);
    if (code === EDGE_CODE) {
      if (!isSpace(sketch, at, length > 0 ? classes & 0x1f : undefined)) continue;
      code = SPACE_CODE;
    }
    if (code === GAP_CODE) {
      length = 0;
      continue;
    }
    classes = (classes << 5) | classOf(code);
    length += 1;
    for (const size of SIZES)
      if (length >= size && best.count > SHORT[size])
        offer({ classes, length: size, count: countOf(classes, size) + SHORT[size] });
    if (isMark(code)) offer({ classes: code, length: 1, count: countOfMark(code) });
  }
  return best;
}

const FREQUENT_MARKS = new Set([...'():?/'].map((mark) => mark.charCodeAt(0)));

/** Half of all posts have a digit, one in ten has a bracket, few have a hash; in the unit of the table, per 10,000 words. */
function countOfMark(code: number): number {
  if (code >= ZERO && code <= NINE) return 350;
  return FREQUENT_MARKS.has(code) ? 80 : 6;
}

/**
 * An edge between a letter or digit and what is open is a character that is neither; anywhere else it says nothing.
 * @param before the class before it; undefined where that is open
 */
function isSpace(sketch: string, at: number, before: number | undefined): boolean {
  let next = at + 1;
  while (sketch.charCodeAt(next) === EDGE_CODE) next += 1;
  const open = next >= sketch.length || sketch.charCodeAt(next) === GAP_CODE;
  if (before === undefined) return !open && classOf(sketch.charCodeAt(next)) !== SPACE;
  return open && before !== SPACE;
}

const EDGE_CODE = EDGE.charCodeAt(0);
const GAP_CODE = GAP.charCodeAt(0);
const SPACE_CODE = 32;

/** Counts are per so many words. */
const WORDS = 10_000;
/** So many of them have a comma or a full stop behind them, before the space. */
const CLOSED = 1_500;

/** How often the last classes of a number are met in everyday words, by how many they are and what they are. */
let counted: readonly Map<number, number>[] | undefined;

/** The last `length` classes, so many as a number holds. */
const lastOf = (classes: number, length: number): number => classes & (2 ** (5 * length) - 1);

/**
 * About how often the last `length` classes are met, per 10,000 words: counted inside words; where two words meet, as often
 * as chance has it.
 */
function countOf(classes: number, length: number): number {
  counted ??= countGrams();
  const gram = lastOf(classes, length);
  const counts = counted[length] as Map<number, number>;
  const known = counts.get(gram);
  if (known !== undefined) return known;
  let count = 0;
  for (let rest = length - 1; rest > 1; rest -= 1) {
    if (lastOf(gram >> (5 * (rest - 1)), 1) !== SPACE) continue;
    count = (countOf(gram >> (5 * (rest - 1)), length - rest + 1) * countOf(gram, rest)) / WORDS;
    break;
  }
  counts.set(gram, count);
  return count;
}

function countGrams(): readonly Map<number, number>[] {
  const counts = Array.from({ length: 7 }, () => new Map<number, number>());
  counts[2]?.set(SPACE, CLOSED);
  for (const entry of COMMON_WORDS.trim().split(/\s+/)) {
    const [word = '', times = '1'] = entry.split(':');
    const padded = ` ${word} `;
    let classes = 0;
    for (let at = 0; at < padded.length; at += 1) {
      classes = (classes << 5) | classOf(padded.charCodeAt(at));
      for (let length = 2; length <= 6 && length <= at + 1; length += 1) {
        const gram = lastOf(classes, length);
        counts[length]?.set(gram, (counts[length]?.get(gram) ?? 0) + Number(times));
      }
    }
  }
  return counts;
}

/** The grams of each expression, divided by `|`, by its source, in order of the sources: empty where there are none. */
export function listGrams(expressions: readonly RegExp[]): Record<string, string> {
  const sorted = [...expressions].sort((a, b) => (a.source < b.source ? -1 : 1));
  return Object.fromEntries(
    sorted.map((expression) => [expression.source, [...(gramsOf(expression) ?? [])].join('|')]),
  );
}
