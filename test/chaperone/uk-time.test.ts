import { nextUkTime, startOfUkDay } from '../../src/chaperone/uk-time.ts';

describe('nextUkTime', () => {
  it.each([
    ['later today, in winter', '2026-03-02T14:00:00Z', 18 * 60, '2026-03-02T18:00:00.000Z'],
    ['tomorrow, where it is past', '2026-03-02T19:00:30Z', 18 * 60, '2026-03-03T18:00:00.000Z'],
    ['tomorrow, where it is now', '2026-03-02T18:00:00Z', 18 * 60, '2026-03-03T18:00:00.000Z'],
    ['an hour earlier by UTC, in summer', '2026-07-01T10:00:00Z', 18 * 60, '2026-07-01T17:00:00.000Z'],
    ['after the clocks went forward', '2026-03-28T20:00:00Z', 9 * 60, '2026-03-29T08:00:00.000Z'],
    ['after the clocks went back', '2026-10-24T20:00:00Z', 9 * 60, '2026-10-25T09:00:00.000Z'],
    ['midnight', '2026-03-02T14:00:00Z', 0, '2026-03-03T00:00:00.000Z'],
  ])('%s', (_name, now, minute, then) => {
    expect(nextUkTime(new Date(now), minute).toISOString()).toBe(then);
  });
});

describe('startOfUkDay', () => {
  it.each([
    ['in winter', '2026-03-02T14:05:06.789Z', '2026-03-02T00:00:00.000Z'],
    ['in summer', '2026-07-01T14:05:06.789Z', '2026-06-30T23:00:00.000Z'],
    ['at midnight in summer', '2026-06-30T23:00:00Z', '2026-06-30T23:00:00.000Z'],
    ['just before midnight in summer', '2026-06-30T22:59:59.999Z', '2026-06-29T23:00:00.000Z'],
    ['before the clocks go forward', '2026-03-29T00:59:59Z', '2026-03-29T00:00:00.000Z'],
    ['after they went forward', '2026-03-29T12:00:00Z', '2026-03-29T00:00:00.000Z'],
    ['on the day after', '2026-03-30T12:00:00Z', '2026-03-29T23:00:00.000Z'],
    ['before the clocks go back', '2026-10-25T00:30:00Z', '2026-10-24T23:00:00.000Z'],
    ['in the hour that comes twice', '2026-10-25T01:30:00Z', '2026-10-24T23:00:00.000Z'],
    ['after they went back', '2026-10-25T23:30:00Z', '2026-10-24T23:00:00.000Z'],
    ['on the day after that', '2026-10-26T12:00:00Z', '2026-10-26T00:00:00.000Z'],
  ])('%s', (_name, at, start) => {
    expect(startOfUkDay(new Date(at)).toISOString()).toBe(start);
  });
});
