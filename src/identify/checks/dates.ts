import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { hasDigits } from './digit-groups.ts';

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
const NUMERIC = new Pattern(
  /(?<![\w/.:£-])(\d{1,2})( ?[/.-] ?| )(\d{1,2})\2(\d{4}|\d{2})(?![\w%]|[-/.:]\d)/g,
);
const ISO = new Pattern(/(?<![\w/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\w%]|[-/.]\d)/g);
const NAMED = new Pattern(
  new RegExp(
    `(?<![\\w/.])(\\d{1,2})(?:st|nd|rd|th)?[ .,/-]{0,2}(?:of )?${MONTH}[ .,/'-]{0,2}(\\d{4}|\\d{2})(?![\\w%:]|[-/.]\\d)`,
    'gi',
  ),
);
const MONTH_FIRST = new Pattern(
  new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?![\\w%:]|[-/.]\\d)`, 'gi'),
);
const MONTH_NAMED = new Pattern(new RegExp(`${MONTH}\\b|(?:\\d|st|nd|rd|th)${MONTH}`, 'i'));

/**
 * Every full date of the text. A year of two digits is read as the latest year that is not after `today`. Dates of other
 * millennia, months above 12 and "3.4" alone are left out. No dates give an empty list.
 */
export function findDates(document: Document, today: Date): WrittenDate[] {
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
  if (!hasDigits(document, 3)) return dates;
  if (hasDigits(document, 4)) {
    for (const match of NUMERIC.matchesIn(document)) {
      // "12 03 1944" may be any three numbers: like digits run together, it needs a label.
      const [whole, day, separator, month, year] = match as unknown as [
        string,
        string,
        string,
        string,
        string,
      ];
      add(match.index, whole.length, separator === ' ' ? 'run' : 'numeric', year, Number(month), Number(day));
    }
    for (const match of ISO.matchesIn(document))
      add(match.index, match[0].length, 'iso', match[1] as string, Number(match[3]), Number(match[4]));
  }
  if (MONTH_NAMED.isIn(document)) {
    for (const match of NAMED.matchesIn(document))
      add(
        match.index,
        match[0].length,
        'named',
        match[3] as string,
        monthOf(match[2] as string),
        Number(match[1]),
      );
    for (const match of MONTH_FIRST.matchesIn(document))
      add(
        match.index,
        match[0].length,
        'named',
        match[3] as string,
        monthOf(match[1] as string),
        Number(match[2]),
      );
  }
  return dates;
}

const RUN = new Pattern(/(?<![\w/.:£#+-])(\d{2})(\d{2})(\d{4}|\d{2})(?![\w%]|[-/.:]\d)/g);

/** Six or eight digits together that can be read as a date ("030490", "03041990"): a date only where words say so. */
export function findRunDates(document: Document, today: Date): WrittenDate[] {
  const dates: WrittenDate[] = [];
  if (!hasDigits(document, 6)) return dates;
  for (const match of RUN.matchesIn(document)) {
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

/** The latest year with these last two digits that is not after `today`. */
export function latestYear(short: number, today: Date): number {
  const century = today.getUTCFullYear() - (today.getUTCFullYear() % 100);
  return century + short > today.getUTCFullYear() ? century - 100 + short : century + short;
}

/** Number of a month from its name or the first three letters of it; 0 where it is none. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
