// How many people have a hospital event in a window of time, as a share of England's 57,690,323.
// NHS England monthly A&E returns, June 2024 to May 2025: 26,424,844 attendances of all types (V).

import type { Source } from './source.ts';

/** Of attendances in a window of time. */
export const eventsSource: Source = {
  text: 'NHS England monthly A&E returns, June 2024 to May 2025',
  confidence: 'V',
};

/** Share of people with an A&E attendance in a window: hour (a 24th of a day), day, week, month; a year by contacts (gk). */
export const EVENT_SHARES = {
  hour: 0.000052,
  day: 0.00125,
  week: 0.0088,
  month: 0.038,
  year: 0.45,
} as const;

/** Weekdays, Sunday first as in `Date.getUTCDay`: the forms that people write. */
export const WEEKDAYS: readonly string[] = [
  'sunday|sun|sundays',
  'monday|mon|mondays',
  'tuesday|tue|tues|tuesdays',
  'wednesday|wed|weds|wednesdays',
  'thursday|thu|thur|thurs|thursdays',
  'friday|fri|fridays',
  'saturday|sat|saturdays',
];

/** Months, January first. "Sat", "sun", "mar" and "may" are words too and need a capital or a word before them. */
export const MONTHS: readonly string[] = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];
