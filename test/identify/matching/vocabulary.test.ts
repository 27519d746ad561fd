import {
  findAnyWord,
  findWordAt,
  foldDigits,
  numberWord,
  UNKNOWN,
  wordOf,
} from '../../../src/identify/matching/vocabulary.ts';

describe('the vocabulary', () => {
  it('finds a word where it stands in a text, and nothing longer, shorter or unlisted', () => {
    const word = wordOf('quokka');
    expect(findWordAt('a quokka, then', 2, 8)).toBe(word);
    expect(findAnyWord('quokka')).toBe(word);
    for (const [start, end] of [
      [2, 9],
      [2, 7],
      [1, 8],
      [2, 2],
    ] as const)
      expect(findWordAt('a quokka, then', start, end)).toBe(UNKNOWN);
    expect(findAnyWord('Quokka')).toBe(UNKNOWN);
  });

  it('numbers a word once, and only words that are to have weights', () => {
    const { number } = numberWord('quokka');
    expect(number).toBeGreaterThan(0);
    expect(numberWord('quokka').number).toBe(number);
    expect(numberWord('numbat').number).not.toBe(number);
    expect(UNKNOWN.number).toBe(0);
  });
});

describe('foldDigits', () => {
  it.each([
    ['', ''],
    ['bed', 'bed'],
    ['12', '0'],
    ['12mg', '0mg'],
    ['x2', 'x0'],
    ['84/40', '0/0'],
    ['1a22b', '0a0b'],
    ['t٣', 't٣'],
  ])('writes %j as %j', (word, folded) => {
    expect(foldDigits(word)).toBe(folded);
  });
});
