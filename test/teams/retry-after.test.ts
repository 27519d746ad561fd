import { askedPauseMs } from '../../src/teams/retry-after.ts';

const now = Date.parse('2025-10-09T09:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['seconds', '7', 7_000],
    ['a date', 'Thu, 09 Oct 2025 09:00:20 GMT', 20_000],
    ['a date that has passed', 'Thu, 09 Oct 2025 08:00:00 GMT', 1_000],
    ['no time at all', '0', 1_000],
    ['less than nothing', '-5', 1_000],
    ['a week', '604800', 3_600_000],
    ['a date next year', 'Fri, 09 Oct 2026 09:00:00 GMT', 3_600_000],
    ['nonsense', 'soon', undefined],
    ['nothing', '', undefined],
    ['blanks', '  ', undefined],
    ['no header', undefined, undefined],
  ])('may be %s', (_what, header, pause) => {
    expect(askedPauseMs(header, now)).toBe(pause);
  });
});
