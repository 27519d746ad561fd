import type { Document } from '../document.ts';

/** A full calendar date as somebody wrote it, day first as in the United Kingdom. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** False for "31/02/1988": written as a date, but no such day. */
  readonly real: boolean;
  /** `numeric` 03/04/1990, `iso` 1990-04-03, `named` 3 Apr 1990, `spoken` in words, `run` 030490 (six or eight digits together). */
  readonly form: 'numeric' | 'iso' | 'named' | 'spoken' | 'run';
  /** True where the year has two digits, and so the century is a guess: the latest that is not after `today`. */
  readonly shortYear: boolean;
}

/** True for a day that exists in the proleptic Gregorian calendar. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO 8601 form of a date: "1990-04-03". */
export function toIsoDate(date: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): string {
  return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/** Whole years from a date to `today`; negative for a date to come. */
export function yearsSince(
  date: { readonly year: number; readonly month: number; readonly day: number },
  today: Date,
): number {
  const months = (today.getUTCFullYear() - date.year) * 12 + (today.getUTCMonth() + 1 - date.month);
  return Math.floor((months - (today.getUTCDate() < date.day ? 1 : 0)) / 12);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NUMERIC = /(?<![\w/.:£-])(\d{1,2})( ?[/.-] ?| )(\d{1,2})\2(\d{4}|\d{2})(?![\w%]|[-/.:]\d)/g;
const ISO = /(?<![\w/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\w%]|[-/.]\d)/g;
const NAMED = new RegExp(
  `(?<![\\w/.])(\\d{1,2})(?:st|nd|rd|th)?[ .,/-]{0,2}(?:of )?${MONTH}[ .,/'-]{0,2}(\\d{4}|\\d{2})(?![\\w%:]|[-/.]\\d)`,
  'gi',
);
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?![\\w%:]|[-/.]\\d)`,
  'gi',
);
const MONTH_NAMED = new RegExp(`${MONTH}\\b|(?:\\d|st|nd|rd|th)${MONTH}`, 'i');

/**
 * Every full date of the text. A year of two digits is read as the latest year that is not after `today`. Dates of other
 * millennia, months above 12 and "3.4" alone are left out. No dates give an empty list.
 */
export function findDates(document: Document, today: Date): WrittenDate[] {
  const { text } = document;
  const dates: WrittenDate[] = [];
  const add = (
    start: number,
    length: number,
    form: WrittenDate['form'],
    year: string,
    month: number,
    day: number,
  ) => {
    const full = year.length === 4 ? Number(year) : latestYear(Number(year), today);
    if (month < 1 || month > 12 || day < 1 || day > 31 || full < 1850 || full > 2100) return;
    dates.push({
      start,
      end: start + length,
      year: full,
      month,
      day,
      real: isRealDate(full, month, day),
      form,
      shortYear: year.length === 2,
    });
  };
  if (document.hasDigit) {
    for (const match of text.matchAll(NUMERIC)) {
      // "12 03 44" is a date only with a year in full: otherwise it is any three numbers.
      const [whole, day, separator, month, year] = match as unknown as [
        string,
        string,
        string,
        string,
        string,
      ];
      add(match.index, whole.length, separator === ' ' ? 'run' : 'numeric', year, Number(month), Number(day));
    }
    for (const match of text.matchAll(ISO))
      add(match.index, match[0].length, 'iso', match[1] as string, Number(match[3]), Number(match[4]));
  }
  if (MONTH_NAMED.test(text)) {
    if (document.hasDigit) {
      for (const match of text.matchAll(NAMED))
        add(
          match.index,
          match[0].length,
          'named',
          match[3] as string,
          monthOf(match[2] as string),
          Number(match[1]),
        );
      for (const match of text.matchAll(MONTH_FIRST))
        add(
          match.index,
          match[0].length,
          'named',
          match[3] as string,
          monthOf(match[1] as string),
          Number(match[2]),
        );
    }
    dates.push(...findSpokenDates(document, today));
  }
  return dates;
}

const RUN = /(?<![\w/.:£#+-])(\d{2})(\d{2})(\d{4}|\d{2})(?![\w%]|[-/.:]\d)/g;

/** Six or eight digits together that can be read as a date ("030490", "03041990"): a date only where words say so. */
export function findRunDates(text: string, today: Date): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of text.matchAll(RUN)) {
    const year = match[3] as string;
    const [day, month] = [Number(match[1]), Number(match[2])];
    const full = year.length === 4 ? Number(year) : latestYear(Number(year), today);
    if (!isRealDate(full, month, day) || full < 1890 || full > today.getUTCFullYear()) continue;
    dates.push({
      start: match.index,
      end: match.index + match[0].length,
      year: full,
      month,
      day,
      real: true,
      form: 'run',
      shortYear: year.length === 2,
    });
  }
  return dates;
}

function latestYear(short: number, today: Date): number {
  const century = today.getUTCFullYear() - (today.getUTCFullYear() % 100);
  return century + short > today.getUTCFullYear() ? century - 100 + short : century + short;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const list = (words: string): string[] => words.split(' ');
const UNITS = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const ORDINALS = list(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);
const TENS = list('zero ten twenty thirty forty fifty sixty seventy eighty ninety');

/** "the fourteenth of May nineteen fifty-two", "3rd May nineteen forty". */
function findSpokenDates(document: Document, today: Date): WrittenDate[] {
  const dates: WrittenDate[] = [];
  const parts = document.tokens.flatMap((token) => {
    // "fifty-two" is one token; its halves share its span.
    const halves = token.lower.includes('-') ? token.lower.split('-') : [token.lower];
    return halves.map((word) => ({ word, start: token.start, end: token.end }));
  });
  for (let at = 0; at < parts.length; at += 1) {
    const word = (parts[at] as { word: string }).word;
    const month = word.length >= 3 && new RegExp(`^${MONTH}$`).test(word) ? monthOf(word) : 0;
    if (month === 0) continue;
    let before = at - 1;
    if (parts[before]?.word === 'of') before -= 1;
    const day = readDay(
      parts.map((part) => part.word),
      before,
    );
    const year = readYear(
      parts.map((part) => part.word),
      at + 1,
      today,
    );
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
