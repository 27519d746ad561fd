import { readDocument } from '../../src/identify/document.ts';
import { findOddHomes } from '../../src/identify/world/odd-homes.ts';

const people = (text: string): number[] =>
  findOddHomes(readDocument(text)).map(({ share }) => Math.round(share * 68_265_209));

describe('homes that few have', () => {
  it.each([
    ['he lives in the tollhouse, wife is away', 1000],
    ['she stays on an old narrowboat', 30_000],
    ['lives on a narrowboat at Hartlock moorings, he is 83', 60],
    ['his home is a converted chapel', 8000],
    ['she bides in the lighthouse at Skerrow', 60],
  ])('"%s"', (text, expected) => expect(people(text)).toEqual([expected]));

  it('knows that a team knows one of the rare ones', () => {
    const alone = (text: string) => findOddHomes(readDocument(text)).map(({ unique }) => unique);
    expect(alone('he lives in the tollhouse, wife is away')).toEqual([true]);
    expect(alone('she stays on an old narrowboat')).toEqual([false]);
  });

  it.each([
    '',
    'she went to see the lighthouse',
    'he fell off a narrowboat',
    'lives alone in a bungalow, he is well',
    'the castle ward is shut',
  ])('not "%s"', (text) => expect(people(text)).toEqual([]));
});
