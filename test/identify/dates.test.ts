import { findDates, isRealDate, toIsoDate, yearsSince } from '../../src/identify/checks/dates.ts';
import { findSpokenDates } from '../../src/identify/checks/spoken-dates.ts';
import { readDocument } from '../../src/identify/document.ts';

const today = new Date('2026-03-02T12:00:00Z');
const isoIn = (text: string) =>
  [...findDates(readDocument(text), today), ...findSpokenDates(readDocument(text), today)].map(toIsoDate);

describe('dates', () => {
  it.each([
    ['03/04/1990', '1990-04-03'],
    ['3.4.90', '1990-04-03'],
    ['3-4-26', '2026-04-03'],
    ['3-4-27', '1927-04-03'],
    ['1990-04-03', '1990-04-03'],
    ['3rd April 1990', '1990-04-03'],
    ['3APR90', '1990-04-03'],
    ['April 3, 1990', '1990-04-03'],
    ["3 Apr '90", '1990-04-03'],
    ['third of April nineteen ninety', '1990-04-03'],
    ['the thirty-first of May two thousand', '2000-05-31'],
    ['first of June two thousand and eight', '2008-06-01'],
    ['ninth of July nineteen oh four', '1904-07-09'],
    ['2nd August twenty sixteen', '2016-08-02'],
  ])('reads %s day first', (text, iso) => expect(isoIn(text)).toEqual([iso]));

  it.each([
    '3/10',
    '120/80',
    '3.14',
    '0800-2030',
    '14-17/1',
    '1.2.840.10008',
    '13 units',
    'may 20',
    '3/13/1990',
    'ten past nine',
    '',
  ])('reads no date in "%s"', (text) => expect(isoIn(text)).toEqual([]));

  it('knows which days exist', () => {
    expect(isRealDate(2024, 2, 29)).toBe(true);
    expect(isRealDate(2025, 2, 29)).toBe(false);
    expect(isRealDate(1988, 4, 31)).toBe(false);
    expect(isRealDate(1988, 13, 1)).toBe(false);
  });

  it('counts whole years to the day', () => {
    expect(yearsSince({ year: 1990, month: 3, day: 2 }, today)).toBe(36);
    expect(yearsSince({ year: 1990, month: 3, day: 3 }, today)).toBe(35);
    expect(yearsSince({ year: 2026, month: 3, day: 3 }, today)).toBe(-1);
  });
});
