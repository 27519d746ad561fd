import { ukDay } from '../escalate/uk-day.ts';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const minuteMs = 60_000;
const dayMinutes = 24 * 60;

/** Minutes since midnight in the United Kingdom. */
function minuteOfDay(at: Date): number {
  const [hour = 0, minute = 0] = parts.format(at).split(':').map(Number);
  return hour * 60 + minute;
}

/**
 * The next moment after `now` at which the clocks of the United Kingdom show this time, summer time or not.
 * @param minute minutes since midnight, 0 to 1439
 */
export function nextUkTime(now: Date, minute: number): Date {
  const wholeMinute = Math.floor(now.getTime() / minuteMs) * minuteMs;
  const ahead = (minute - minuteOfDay(now) + dayMinutes) % dayMinutes || dayMinutes;
  const there = new Date(wholeMinute + ahead * minuteMs);
  // Where the clocks are changed on the way, the time that they show there is an hour off.
  const off = ((minuteOfDay(there) - minute + dayMinutes * 1.5) % dayMinutes) - dayMinutes / 2;
  return new Date(there.getTime() - off * minuteMs);
}

/** Midnight in the United Kingdom, where the users' day begins, before that moment or at it; also of a day on which the clocks change. */
export function startOfUkDay(at: Date): Date {
  // The clocks change at one o'clock of UTC, after that midnight: what they are ahead there is what they show at midnight of UTC.
  const midnight = new Date(`${ukDay(at)}T00:00:00Z`);
  return new Date(midnight.getTime() - minuteOfDay(midnight) * minuteMs);
}
