import type { Document } from '../document.ts';
import { Fact } from '../matching/fact.ts';
import { Pattern } from '../matching/pattern.ts';

/** A stretch of digits as people write them, in one group or several, read as plain digits. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  /** Only 0-9; letters O and l that stand for digits, and words ("nine double seven"), are already read. */
  readonly digits: string;
  /** Length of each group: [3, 3, 4] for "999 000 0018". */
  readonly shape: readonly number[];
  /** True where every gap is the same kind of separator, or there is no gap. */
  readonly even: boolean;
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What stands between the group before and this one, where it can be the gap inside a number. */
  readonly gap: string | undefined;
}

const GLUED_LABEL = /^(?:nhs|chi|hcn|hsc|no|mrn)(?=\d)/i;
/** What the last letter of a group may be: a look that spares most words the rest. */
const DIGIT_LIKE: ReadonlySet<number> = new Set([...'0123456789OoIl'].map((letter) => letter.charCodeAt(0)));
const MISREAD = /^[\dOoIl]+$/;
// One gap between groups: a space or two, one mark, a spaced hyphen, a line break.
const LONGEST_GAP = 3;
const GAP = /^(?: {1,2}|[-./]| - | ?\r?\n)$/;

/** True where the text has at least so many digits: a cheap test before patterns. */
export function hasDigits(document: Document, least: number): boolean {
  if (!document.hasDigit) return false;
  return digits.of(document) >= least;
}

const digits = new Fact(({ text }) => countDigits(text));

/** How many of the digits 0 to 9 a text has. */
export function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
}

// Letters O and l that stand for digits are not counted by `hasDigits`.
const MISREAD_LEEWAY = 4;
// Six digits that can be seen as such are the least that any reading of a run rests on.
const FEWEST = 6;

/** Every group of digits of the text, with letters O, I and l read as the digits that they stand for. */
const groupsOf = new Fact((document): readonly Group[] => {
  const groups: Group[] = [];
  const { text, hasDigit } = document;
  for (let at = 0; hasDigit && at < text.length; at += 1) {
    if (!isLetterOrDigit(text.charCodeAt(at))) continue;
    const first = at;
    while (isLetterOrDigit(text.charCodeAt(at + 1))) at += 1;
    if (!DIGIT_LIKE.has(text.charCodeAt(at))) continue;
    const end = at + 1;
    const digits = readDigits(text.slice(first, end));
    if (digits === undefined) continue;
    const start = end - digits.length;
    groups.push({ start, end, digits, gap: gapBetween(text, groups.at(-1)?.end, start) });
  }
  return groups;
});

const isLetterOrDigit = (code: number): boolean =>
  (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);

/** The digits that a word ends in, a label before them left out; undefined where it is no number. */
function readDigits(word: string): string | undefined {
  if (countDigits(word) === word.length) return word;
  const body = word.slice(GLUED_LABEL.exec(word)?.[0].length ?? 0);
  if (!MISREAD.test(body)) return undefined;
  // "OOO" between digits is zeros; a lone "O", "I" or "oo" is a word.
  if (!/\d/.test(body) && !/^O{2,4}$/.test(body)) return undefined;
  return body.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
}

function gapBetween(text: string, from: number | undefined, to: number): string | undefined {
  if (from === undefined || to - from > LONGEST_GAP) return undefined;
  const between = text.slice(from, to);
  return GAP.test(between) ? between : undefined;
}

/**
 * The runs of at least `least` and at most `most` digits, those that begin at the same group together, from the longest to the shortest.
 * Runs may overlap: the caller keeps the first that it believes. No digits give none. Given one group after the other, as
 * all runs of a text that is nothing but digits would fill the memory.
 */
export function* findDigitRuns(
  document: Document,
  least: number,
  most: number,
): Generator<readonly DigitRun[]> {
  if (!hasDigits(document, Math.max(FEWEST, least - MISREAD_LEEWAY))) return;
  const groups = groupsOf.of(document);
  for (let first = 0; first < groups.length; first += 1) {
    const together: DigitRun[] = [];
    const shape: number[] = [];
    let digits = '';
    let gap: string | undefined;
    let even = true;
    for (let next = first; next < groups.length; next += 1) {
      const group = groups[next] as Group;
      if (next > first) {
        if (group.gap === undefined) break;
        if (gap !== undefined && gap !== group.gap) even = false;
        gap ??= group.gap;
      }
      digits += group.digits;
      shape.push(group.digits.length);
      if (digits.length > most) break;
      if (digits.length < least) continue;
      const start = (groups[first] as Group).start;
      together.push({ start, end: group.end, digits, shape: [...shape], even });
    }
    if (together.length > 0) yield together.reverse();
  }
}

/**
 * True where the neighbouring characters show that a run is a part of something longer, a decimal or money:
 * "2.999 000 0018", "£1234567890", "1234567890-12", "+44 7700900123".
 */
export function isTorn(text: string, { start, end }: DigitRun): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 2);
  return (
    /[£$€+@_]$|\d[-./,]$|[A-Za-z]-$|\(0\) ?$|(?:\+|00)44[ -]?$/.test(before) ||
    /^[-./,:]\d|^[%_@]/.test(after)
  );
}

const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['zero', '0'],
  ['oh', '0'],
  ['o', '0'],
  ['nought', '0'],
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
]);
// A cheap test: two of them, one after the other.
const SPOKEN_TWICE = new Pattern(
  /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)[ ,-]{1,2}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/i,
);
const REPEATS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['treble', 3],
  ['triple', 3],
]);

/**
 * Numbers read out digit by digit ("nine nine nine, oh double four, …"), of `least` to `most` digits. Tens and teens
 * end a run: nobody reads a record number as "forty-two".
 */
export function findSpokenDigits(document: Document, least: number, most: number): DigitRun[] {
  const runs: DigitRun[] = [];
  if (document.tokens.length < 5 || !SPOKEN_TWICE.isIn(document)) return runs;
  let start = -1;
  let end = 0;
  let digits = '';
  let repeat = 1;
  const close = () => {
    if (digits.length >= least && digits.length <= most)
      runs.push({ start, end, digits, shape: [digits.length], even: true });
    start = -1;
    digits = '';
    repeat = 1;
  };
  for (const token of document.tokens) {
    const times = REPEATS.get(token.lower);
    if (times !== undefined) {
      repeat = times;
      if (start < 0) start = token.start;
      continue;
    }
    const parts = token.lower.includes('-') ? token.lower.split('-') : [token.lower];
    const spoken = parts.map((part) => SPOKEN.get(part));
    if (spoken.some((digit) => digit === undefined)) {
      close();
      continue;
    }
    if (start < 0) start = token.start;
    for (const digit of spoken) {
      digits += (digit as string).repeat(repeat);
      repeat = 1;
    }
    end = token.end;
  }
  close();
  return runs;
}
