import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { isRealDate, latestYear, monthOf, type WrittenDate } from './dates.ts';

const list = (words: string): string[] => words.split(' ');
const UNITS = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const ORDINALS = list(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);
const TENS = list('zero ten twenty thirty forty fifty sixty seventy eighty ninety');

const MONTH_WORDS: ReadonlySet<string> = new Set(
  list(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
);
// A cheap test: no year is said without one of these.
const YEAR_WORD = new Pattern(
  /\b(?:nineteen|thousand|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i,
);

/**
 * Dates with the year in words: "the fourteenth of May nineteen fifty-two", "3rd May nineteen forty", "first of June two
 * thousand and eight". None gives an empty list.
 */
export function findSpokenDates(document: Document, today: Date): WrittenDate[] {
  if (!YEAR_WORD.isIn(document)) return [];
  const dates: WrittenDate[] = [];
  const parts = document.tokens.flatMap((token) => {
    // "fifty-two" is one token; its halves share its span.
    const halves = token.lower.includes('-') ? token.lower.split('-') : [token.lower];
    return halves.map((word) => ({ word, start: token.start, end: token.end }));
  });
  const words = parts.map((part) => part.word);
  for (const [at, word] of words.entries()) {
    const month = MONTH_WORDS.has(word) ? monthOf(word) : monthInOrder(words, at);
    if (month === 0) continue;
    let before = at - 1;
    if (!MONTH_WORDS.has(word) && words[before] === 'the') before -= 1;
    if (parts[before]?.word === 'of') before -= 1;
    const day = readDay(words, before);
    const year = readYear(words, at + 1, today);
    if (!day || !year) continue;
    let from = parts[day.first] as { start: number };
    if (parts[day.first - 1]?.word === 'the') from = parts[day.first - 1] as { start: number };
    const to = parts[year.last] as { end: number };
    dates.push({
      start: from.start,
      end: to.end,
      year: year.year,
      month,
      day: day.day,
      real: isRealDate(year.year, month, day.day),
      form: 'spoken',
      shortYear: year.short,
    });
  }
  return dates;
}

/** "the twelfth of the third": the month as an ordinal after "of the"; 0 where it is none. */
function monthInOrder(words: readonly string[], at: number): number {
  if (words[at - 1] !== 'the' || words[at - 2] !== 'of') return 0;
  const month = ORDINALS.indexOf(words[at] ?? '');
  return month >= 1 && month <= 12 ? month : 0;
}

function readDay(words: readonly string[], at: number): { day: number; first: number } | undefined {
  const word = words[at] ?? '';
  const figure = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  if (figure) return { day: Number(figure), first: at };
  if (word === 'thirtieth') return { day: 30, first: at };
  const ordinal = Math.max(ORDINALS.indexOf(word), UNITS.indexOf(word));
  if (ordinal < 1) return undefined;
  const tens = TENS.indexOf(words[at - 1] ?? '');
  return tens === 2 || tens === 3 ? { day: tens * 10 + ordinal, first: at - 1 } : { day: ordinal, first: at };
}

/** Years as people say them: "nineteen fifty-two", "nineteen oh four", "two thousand and eight", "twenty sixteen". */
function readYear(
  words: readonly string[],
  at: number,
  today: Date,
): { year: number; last: number; short: boolean } | undefined {
  const first = words[at] ?? '';
  if (first === 'two' && words[at + 1] === 'thousand') {
    const next = words[at + 2] === 'and' ? at + 3 : at + 2;
    const rest = readBelowHundred(words, next);
    return rest
      ? { year: 2000 + rest.value, last: rest.last, short: false }
      : { year: 2000, last: at + 1, short: false };
  }
  const century = first === 'nineteen' ? 1900 : first === 'twenty' ? 2000 : 0;
  if (century > 0) {
    const next = words[at + 1] === 'hundred' ? at + 2 : at + 1;
    const rest = readBelowHundred(words, words[next] === 'and' ? next + 1 : next);
    if (rest && century + rest.value <= today.getUTCFullYear())
      return { year: century + rest.value, last: rest.last, short: false };
    if (words[at + 1] === 'hundred') return { year: century, last: at + 1, short: false };
  }
  const short = readBelowHundred(words, at);
  return short && short.value >= 20
    ? { year: latestYear(short.value, today), last: short.last, short: true }
    : undefined;
}

function readBelowHundred(words: readonly string[], at: number): { value: number; last: number } | undefined {
  const word = words[at] ?? '';
  if ((word === 'oh' || word === 'o' || word === 'nought') && UNITS.indexOf(words[at + 1] ?? '') > 0)
    return { value: UNITS.indexOf(words[at + 1] ?? ''), last: at + 1 };
  const small = UNITS.indexOf(word);
  if (small > 0) return { value: small, last: at };
  const tens = TENS.indexOf(word);
  if (tens < 2) return undefined;
  const unit = UNITS.indexOf(words[at + 1] ?? '');
  return unit >= 1 && unit <= 9 ? { value: tens * 10 + unit, last: at + 1 } : { value: tens * 10, last: at };
}
