import { nextUkTime } from '../../src/chaperone/uk-time.ts';

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
