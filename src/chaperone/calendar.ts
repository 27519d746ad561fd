const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** Counts are written within a minute, and after a failing database tried again: by then a day's are in, or are left out. */
const settleMs = 6 * hourMs;

let lastAsked = { number: Number.NaN, day: '' };

/** The calendar day in UTC, `2026-03-02`. It is asked for with every message, so the last answer is kept for as long as it is right. */
export function dayOf(at: Date): string {
  const number = Math.floor(at.getTime() / dayMs);
  if (number !== lastAsked.number) lastAsked = { number, day: at.toISOString().slice(0, 10) };
  return lastAsked.day;
}

/** The month of a day: `2026-03` of `2026-03-02`. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The last day of which everything is counted: yesterday from 06:00 UTC on. */
export const lastClosedDay = (now: Date): string => dayOf(new Date(now.getTime() - settleMs - dayMs));

/** The first day after a month, which is `2026-03`. */
function firstAfter(month: string): Date {
  const next = new Date(`${month}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next;
}

/** The last day of a month, which is `2026-03`. */
export const lastDayOf = (month: string): string => dayOf(new Date(firstAfter(month).getTime() - dayMs));

/** The month so many months later. @param months may be negative */
export function addMonths(month: string, months: number): string {
  const moved = new Date(`${month}-01T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return dayOf(moved).slice(0, 7);
}

/**
 * The week of a day, Monday to Sunday, cut where the month ends: weeks and months must not overlap otherwise than by one holding the
 * other, or the difference of two sums would be a third.
 */
export function weekOf(day: string): { readonly first: string; readonly last: string } {
  const at = new Date(`${day}T00:00:00Z`);
  const monday = at.getTime() - ((at.getUTCDay() + 6) % 7) * dayMs;
  const month = monthOf(day);
  return {
    first: dayOf(new Date(Math.max(monday, Date.parse(`${month}-01`)))),
    last: dayOf(new Date(Math.min(monday + 6 * dayMs, Date.parse(lastDayOf(month))))),
  };
}

/** Every day from one to another, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (
    let at = new Date(`${first}T00:00:00Z`);
    dayOf(at) <= last && days.length < 1_200;
    at = new Date(at.getTime() + dayMs)
  )
    days.push(dayOf(at));
  return days;
}
