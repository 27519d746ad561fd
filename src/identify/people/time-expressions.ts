import type { Document } from '../document.ts';
import { MONTHS, WEEKDAYS } from '../lexicons/times.ts';
import { Pattern } from '../matching/pattern.ts';
import { register } from '../matching/vocabulary.ts';

/** Words of time in a text, resolved against the moment of the post. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly window: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** The day, week, month or year meant, the most exact first. */
  readonly values: readonly string[];
}

const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const NUMBER = '\\d{1,3}|a|an|one|two|three|four|five|six|ten';
// Patterns that start with a word, behind one look-up of the post's words; and those that start with a figure.
const WORDS_OF_TIME = new Pattern(
  new RegExp(
    `\\b(?:${[
      `(?:on |last |this |next |since |for )?(?:${WEEKDAY})(?:'s)?(?: (?:night|morning|afternoon|evening|lunch(?:time)?|am|pm|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]m))?\\b`,
      `(?:yesterday|yest|earlier today|today|tonight|tomorrow|tmrw|tmw|2moro|overnight)(?:'s)?(?: (?:night|morning|afternoon|evening|lunch(?:time)?|am|pm))?\\b`,
      '(?:last night|this (?:morning|afternoon|evening|am|pm|week|month|weekend)|last (?:week|weekend|month|year|spring|summer|autumn|winter|christmas|easter)|same week|the weekend)\\b',
      `(?:${NUMBER}) ?(?:mins?|minutes|hrs?|hours?|days?|wks?|weeks?|months?|mths?|years?|yrs?|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays) ago\\b`,
      `(?:in|since|last|early|late|mid|back in) (?:${MONTH})\\b(?! \\d{1,2}\\b)`,
      `(?:since|over|at|after|before) (?:xmas|christmas|easter|new year|boxing day|bank holiday)\\b`,
      `(?:christmas (?:day|eve)|xmas (?:day|eve)|boxing day|new year'?s (?:day|eve)|good friday|easter (?:sunday|monday|saturday)|maundy thursday|bonfire night|halloween|bank holiday monday)\\b`,
    ].join('|')})`,
    'i',
  ),
);
const FIGURES_OF_TIME = new Pattern(
  new RegExp(
    [
      '\\b\\d{1,3} ?(?:mins?|minutes|hrs?|hours?|days?|wks?|weeks?|months?|mths?|years?|yrs?|/7|/52|/12) ago\\b',
      '\\bsince (?:\\d{1,2}(?:[.:]\\d\\d)? ?[ap]m|\\d{4})\\b',
      `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH})\\b(?!,? (?:19\\d\\d|20[01]\\d))`,
      `\\b(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)\\b`,
      '(?<![\\d/.])(?:[12]?\\d|3[01])[/.](?:1[0-2]|0?[1-9])[/.](?:20)?[12]\\d(?![\\d/.])',
      '\\b(?:on|since|not|seen|from|of|died|fell|admitted|til|till) (?:[12]?\\d|3[01])/(?:1[0-2]|0?[1-9])(?![\\d/])(?! ?(?:of|hx))',
      // A birth told by the clock: "00:02, girl".
      '\\b[0-2]?\\d[:.][0-5]\\d(?=,? (?:girl|boy|live|nvd|by forceps))',
      '\\b(?:on |til |till |until )?(?:the )(?:[12]?\\d|3[01])(?:st|nd|rd|th)\\b(?! (?:floor|birthday|percentile|centile|rib|nerve|toe|finger|metacarpal|baby|time|dose))',
      '\\bin (?:20[012]\\d|19[5-9]\\d)\\b',
    ].join('|'),
    'i',
  ),
);
const CUE_LEAD = register([
  ...WEEKDAYS.flatMap((forms) => forms.split('|')),
  ...MONTHS.flatMap((forms) => forms.split('|')),
  ...'yesterday yest today tonight tomorrow tmrw tmw 2moro overnight morning afternoon evening night week weekend month year spring summer autumn winter ago xmas christmas easter boxing bonfire halloween holiday am pm'.split(
    ' ',
  ),
]);
const FIGURE_CUE = new Pattern(
  /\d ?(?:mins?|minutes|hrs?|hours?|days?|wks?|weeks?|months?|mths?|years?|yrs?|\/7|\/52|\/12) ago|since \d|\d[:.]\d\d,? [gbln]|\d[/.]\d|\d(?:st|nd|rd|th)\b|in (?:19|20)\d\d|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
);
const DAY_MS = 86_400_000;
const weekdayNames = WEEKDAYS.map((forms) => new RegExp(`\\b(?:${forms})\\b`));
const monthNames = MONTHS.map((forms) => new RegExp(`\\b(?:${forms})\\b`));
// The post's own day, as its readers count days; made when first used, as it takes longer than all else in this file.
let londonDay: Intl.DateTimeFormat | undefined;

/** Every expression of time in a post, resolved against the moment it was written. No word of time, an empty list. */
export function readTimes(document: Document, at: Date): TimeExpression[] {
  const found: TimeExpression[] = [];
  let worded = 0;
  const add = (match: RegExpExecArray) => {
    const words = match[0];
    const start = match.index;
    const end = start + words.length;
    if (isOtherWord(words)) return;
    for (let at = 0; at < worded; at += 1) {
      const other = found[at];
      if (other && other.start < end && start < other.end) return;
    }
    found.push({ start, end, ...resolve(words.toLowerCase(), at) });
  };
  if ((document.leads & CUE_LEAD) !== 0 || document.text.includes('-'))
    for (const match of WORDS_OF_TIME.matchesIn(document)) add(match);
  worded = found.length;
  if (document.hasDigit && FIGURE_CUE.isIn(document))
    for (const match of FIGURES_OF_TIME.matchesIn(document)) add(match);
  return found;
}

/** "sat in the chair", "the sun", "mar": short forms need their capital. */
function isOtherWord(words: string): boolean {
  return /^(?:sat|sun|wed|mon|fri|mar|may)$/.test(words);
}

type Resolved = Pick<TimeExpression, 'window' | 'values'>;

function resolve(words: string, at: Date): Resolved {
  const today = startOfDay(at);
  const ago = /^(\d{1,3}|an?|one|two|three|four|five|six|ten) ?(\S+) ago$/.exec(words);
  if (ago) return resolveAgo(count(ago[1] ?? ''), ago[2] ?? '', today);
  if (/^(?:yesterday|yest|last night|overnight)/.test(words)) return dayOf(today - DAY_MS);
  if (/^(?:tomorrow|tmrw|tmw|2moro)/.test(words)) return dayOf(today + DAY_MS);
  if (/^(?:today|tonight|earlier today|this (?:morning|afternoon|evening|am|pm))/.test(words))
    return dayOf(today);
  if (/weekend/.test(words)) return weekOf(words.startsWith('last') ? today - 7 * DAY_MS : today);
  if (/(?:this|same) week/.test(words)) return weekOf(today);
  if (/last week/.test(words)) return weekOf(today - 7 * DAY_MS);
  if (/(?:this|last) month/.test(words))
    return monthOf(words.startsWith('last') ? today - 30 * DAY_MS : today);
  if (/last (?:year|spring|summer|autumn|winter|christmas|easter)/.test(words))
    return { window: 'year', values: [words, 'past year'] };
  const year = /\b(?:in|since) ((?:19|20)\d\d)$/.exec(words);
  if (year?.[1]) return { window: 'year', values: [year[1]] };
  const clock = /\d{1,2}(?:[.:]\d\d)? ?[ap]m|^\d{1,2}[:.]\d\d$/.exec(words);
  const weekday = weekdayNames.findIndex((form) => form.test(words));
  if (weekday >= 0) return dayOf(nearestWeekday(today, weekday, words));
  if (clock)
    return {
      window: 'hour',
      values: [`${isoDay(today)} ${clock[0].replace(/ /g, '')}`, isoDay(today), isoWeek(today)],
    };
  const numeric = /(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2,4}))?/.exec(words);
  if (numeric) return dayOf(dateNear(today, Number(numeric[1]), Number(numeric[2]) - 1, numeric[3]));
  const month = monthNames.findIndex((form) => form.test(words));
  const dayNumber = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(words);
  if (month >= 0 && dayNumber) return dayOf(dateNear(today, Number(dayNumber[1]), month, undefined));
  if (month >= 0) return monthOf(dateNear(today, 15, month, undefined));
  if (dayNumber)
    return dayOf(dateNear(today, Number(dayNumber[1]), new Date(today).getUTCMonth(), undefined));
  return { window: 'week', values: [words] };
}

function resolveAgo(amount: number, unit: string, today: number): Resolved {
  if (/^(?:min|h)/.test(unit))
    return { window: 'hour', values: [`${amount} ${unit} ago`, isoDay(today), isoWeek(today)] };
  if (/^(?:d|\/7)/.test(unit)) return dayOf(today - amount * DAY_MS);
  if (/^(?:w|\/52)/.test(unit)) return weekOf(today - amount * 7 * DAY_MS);
  if (/days$/.test(unit)) return dayOf(today - amount * 7 * DAY_MS);
  if (/^(?:m|\/12)/.test(unit)) return monthOf(today - amount * 30 * DAY_MS);
  return { window: 'year', values: [String(new Date(today).getUTCFullYear() - amount)] };
}

const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
};
const count = (word: string): number => WORDS[word] ?? Number(word);

const HOUR_MS = 3_600_000;
let known = { hour: Number.NaN, startOfDay: Number.NaN };

/** Days in London begin on the full hour of universal time, so within one of its hours the answer stays the same. */
function startOfDay(at: Date): number {
  const hour = Math.floor(at.getTime() / HOUR_MS);
  if (known.hour !== hour) {
    londonDay ??= new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Europe/London',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    known = { hour, startOfDay: Date.parse(`${londonDay.format(at)}T00:00:00Z`) };
  }
  return known.startOfDay;
}

/** "Friday" is the last one gone by, the post's own day included; "next", "on" and "til" look forward. */
function nearestWeekday(today: number, weekday: number, words: string): number {
  const back = (new Date(today).getUTCDay() - weekday + 7) % 7;
  return /^next /.test(words) ? today + (7 - back) * DAY_MS : today - back * DAY_MS;
}

/** The date of that day and month which lies nearest to the post. */
function dateNear(today: number, day: number, month: number, year: string | undefined): number {
  const own = new Date(today).getUTCFullYear();
  if (year) return Date.UTC(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  return [own - 1, own, own + 1]
    .map((candidate) => Date.UTC(candidate, month, day))
    .reduce((best, next) => (Math.abs(next - today) < Math.abs(best - today) ? next : best));
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** The Monday of the week. */
const isoWeek = (time: number): string =>
  `week of ${isoDay(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY_MS)}`;

function dayOf(time: number): Resolved {
  if (!Number.isFinite(time)) return { window: 'day', values: ['day'] };
  return { window: 'day', values: [isoDay(time), isoWeek(time), isoDay(time).slice(0, 7)] };
}
function weekOf(time: number): Resolved {
  return { window: 'week', values: [isoWeek(time), isoDay(time).slice(0, 7)] };
}
function monthOf(time: number): Resolved {
  return { window: 'month', values: [isoDay(time).slice(0, 7)] };
}
