import { carryMarks, piecesOf } from '../../src/tabs/pages/check/marks.ts';

const mark = (start: number, end: number) => ({ start, end });

describe('carryMarks', () => {
  const before = 'A 34F from Skipton';
  const marks = [mark(2, 5), mark(11, 18)];

  it.each([
    ['nothing was changed', before, [mark(2, 5), mark(11, 18)]],
    ['something is added at the end', `${before} today`, [mark(2, 5), mark(11, 18)]],
    ['something is added before', `Hello, ${before}`, [mark(9, 12), mark(18, 25)]],
    ['something is put between', 'A 34F, well, from Skipton', [mark(2, 5), mark(18, 25)]],
    ['a mark is touched', 'A 35F from Skipton', [mark(11, 18)]],
    ['all is gone', '', []],
    ['all is another', 'no bed', []],
  ])('keeps what still stands when %s', (_case, after, expected) => {
    expect(carryMarks(marks, before, after)).toEqual(expected);
  });

  it('keeps no mark over what is typed into it', () => {
    expect(carryMarks([mark(0, 4)], 'aaaa', 'aaaaa')).toEqual([mark(0, 4)]);
    expect(carryMarks([mark(0, 4)], 'abcd', 'abXcd')).toEqual([]);
  });
});

describe('piecesOf', () => {
  it('cuts a text at its marks and leaves nothing out', () => {
    const pieces = piecesOf('A 34F from Skipton', [mark(11, 18), mark(2, 5)]);
    expect(pieces.map(({ text, mark: it }) => [text, it !== undefined])).toEqual([
      ['A ', false],
      ['34F', true],
      [' from ', false],
      ['Skipton', true],
    ]);
  });

  it('covers nothing twice where marks overlap', () => {
    const pieces = piecesOf('abcdef', [mark(0, 4), mark(2, 6), mark(1, 3)]);
    expect(pieces.map(({ text }) => text)).toEqual(['abcd', 'ef']);
  });

  it('gives nothing for an empty text, and ignores what lies beyond it', () => {
    expect(piecesOf('', [mark(0, 3)])).toEqual([]);
    expect(piecesOf('ab', [mark(1, 9)]).map(({ text }) => text)).toEqual(['a', 'b']);
  });
});
