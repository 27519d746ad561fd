/** A stretch of the week in which somebody answers: minutes since Monday 00:00 in the United Kingdom, half-open. */
export interface OpenStretch {
  readonly from: number;
  readonly to: number;
}

const days: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;

const part =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))? (\d{2}):(\d{2})-(\d{2}):(\d{2})$/;

/**
 * Reads opening hours such as `Mon-Fri 08:00-18:00, Sat 09:00-12:00`. An end that is not later than its start is on the next day
 * (`Sat-Sun 20:00-08:00`); `00:00-24:00` is a whole day. Bank holidays are not known.
 * @returns undefined for a text of another form
 */
export function parseHours(text: string): readonly OpenStretch[] | undefined {
  const stretches: OpenStretch[] = [];
  for (const item of text.split(',').map((each) => each.trim())) {
    const [, first, last, startHour, startMinute, endHour, endMinute] = part.exec(item) ?? [];
    if (!first) return undefined;
    const start = minutes(startHour, startMinute);
    const end = minutes(endHour, endMinute);
    if (start === undefined || end === undefined || start === dayMinutes) return undefined;
    for (const day of daysFrom(first, last ?? first)) {
      const from = day * dayMinutes + start;
      stretches.push({ from, to: from + (end > start ? end - start : end - start + dayMinutes) });
    }
  }
  return stretches;
}

/** True when a stretch holds that moment. No stretches mean that nobody ever answers. */
export function isOpen(stretches: readonly OpenStretch[], at: Date): boolean {
  const now = minuteOfWeek(at);
  return stretches.some(
    ({ from, to }) => (now >= from && now < to) || (now + weekMinutes >= from && now + weekMinutes < to),
  );
}

function daysFrom(first: string, last: string): number[] {
  const start = days.indexOf(first);
  const length = ((days.indexOf(last) - start + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (start + index) % 7);
}

function minutes(hour: string | undefined, minute: string | undefined): number | undefined {
  const value = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && value <= dayMinutes ? value : undefined;
}

const londonParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function minuteOfWeek(at: Date): number {
  const parts = new Map(londonParts.formatToParts(at).map(({ type, value }) => [type, value]));
  const day = days.indexOf(parts.get('weekday') ?? '');
  return day * dayMinutes + Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
}
