import { toCsv } from '../../src/chaperone/csv.ts';

describe('a table as text', () => {
  it('quotes what would break it, and lets nothing be taken for a formula', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['one, "two"', 'three\nfour'],
        ['=1+1', '-2'],
      ]),
    ).toBe('a,b\r\n"one, ""two""","three\nfour"\r\n\'=1+1,\'-2\r\n');
  });

  it('is empty without lines', () => {
    expect(toCsv([])).toBe('');
  });
});
