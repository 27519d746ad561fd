import { isOpen, parseHours } from '../../src/escalate/opening-hours.ts';

const open = (hours: string, at: string) => isOpen(parseHours(hours) ?? [], new Date(at));

describe('opening hours', () => {
  // 9 February 2026 is a Monday; in winter UK time is UTC, in summer an hour ahead.
  it.each([
    ['in the day', 'Mon-Fri 08:00-18:00', '2026-02-09T08:00:00Z', true],
    ['a minute too early', 'Mon-Fri 08:00-18:00', '2026-02-09T07:59:00Z', false],
    ['at the end, which is closed', 'Mon-Fri 08:00-18:00', '2026-02-09T18:00:00Z', false],
    ['on a day off', 'Mon-Fri 08:00-18:00', '2026-02-14T12:00:00Z', false],
    ['on the second part', 'Mon-Fri 08:00-18:00, Sat 09:00-12:00', '2026-02-14T11:59:00Z', true],
    ['in summer time', 'Mon-Fri 08:00-18:00', '2026-07-06T07:30:00Z', true],
    ['overnight, before midnight', 'Mon 20:00-08:00', '2026-02-09T23:00:00Z', true],
    ['overnight, after midnight', 'Mon 20:00-08:00', '2026-02-10T07:00:00Z', true],
    ['overnight, over the end of the week', 'Sun 20:00-08:00', '2026-02-09T07:00:00Z', true],
    ['over the weekend', 'Sat-Mon 00:00-24:00', '2026-02-09T23:59:00Z', true],
    ['not on the day after it', 'Sat-Mon 00:00-24:00', '2026-02-10T00:00:00Z', false],
  ])('are kept: %s', (_name, hours, at, expected) => {
    expect(open(hours, at)).toBe(expected);
  });

  it.each([
    '',
    'always',
    'Mon',
    'Mon-Fri',
    'mon 08:00-18:00',
    'Mon 8-18',
    'Mon 08:60-09:00',
    'Mon 25:00-26:00',
    'Mon 24:00-08:00',
    'Mon 08:00-18:00,',
  ])('of another form are refused: "%s"', (hours) => {
    expect(parseHours(hours)).toBeUndefined();
  });
});
