import fc from 'fast-check';
import { changesBetween } from '../../src/assess/changes.ts';

const changed = (original: string, rewritten: string) =>
  changesBetween(original, rewritten).map(({ start, end }) => rewritten.slice(start, end));

describe('changesBetween', () => {
  it.each([
    ['nothing', 'Odd rash, ideas?', 'Odd rash, ideas?', []],
    ['a word', '34F with an odd rash', 'Woman in her 30s with an odd rash', ['Woman in her 30s']],
    ['two places', 'Ada, 34, has sepsis', 'The patient, 30s, has sepsis', ['The patient, 30s,']],
    ['words that are left out', 'rash, seen at Skipton today', 'rash, seen today', []],
    ['everything', 'Ada Sample', 'The patient', ['The patient']],
    ['an empty text', 'Ada', '', []],
  ])('finds what is new: %s', (_name, original, rewritten, expected) => {
    expect(changed(original, rewritten)).toEqual(expected);
  });

  it('keeps to stretches of the rewritten text, in order, none touching another', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (original, rewritten) => {
        let end = -1;
        for (const span of changesBetween(original, rewritten)) {
          expect(span.start).toBeGreaterThan(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(rewritten.length);
        if (original === rewritten) expect(end).toBe(-1);
      }),
    );
  });

  it('does not compare texts that are too long for it', () => {
    expect(changesBetween('a '.repeat(20_000), 'b '.repeat(20_000))).toEqual([]);
  });
});
