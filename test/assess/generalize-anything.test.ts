import fc from 'fast-check';
import { generalize } from '../../src/assess/generalize.ts';
import { quasiTraits } from '../../src/assess/population.ts';
import type { Attribute, Finding } from '../../src/identify/types.ts';
import { growth, linear } from '../support/growth.ts';
import { look, lookOnce } from './look.ts';

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'Mrs Okafor',
    "Ngozi's",
    'bed 4',
    '34F',
    '16 year old',
    'from Skipton',
    'on Tuesday',
    'the vicar',
    "he's",
    'who was',
    'in the news',
    'NHS 999 123 7852',
    '07700 900645',
    '9/8/1951',
    ',',
    '.',
    '?',
    '(',
    ')',
    '\n',
    ' - ',
    'chest pain',
    'and',
    'with',
    'MI',
    'Sierra Leone',
    'K 6.8',
    '[number in the record]',
    'the patient',
    '\uE000',
    '\uE001',
    '🙂',
    'triplets',
    'lives at 9 Back Brae',
    'a@example.com',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 25 }).map((list) => list.join('')),
  );

  it('it comes back unflagged, hardly longer, and the same when done again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { safer, question } = generalize(text, look);
        expect(look(safer).flagged).toBe(false);
        expect(safer.length).toBeLessThanOrEqual(text.length + 2000);
        expect(question.length).toBeLessThanOrEqual(text.length + 2000);
        expect(generalize(safer, look)).toEqual({ safer, question });
      }),
      { numRuns: 400 },
    );
  });

  it('findings anywhere in the text do no harm', () => {
    const attributes = [...quasiTraits] as Attribute[];
    const spots = fc.array(
      fc.tuple(
        fc.nat(200),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(...attributes, 'name', 'phone'),
        fc.boolean(),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, spots, (raw, list) => {
        const text = raw.replace(/[\uE000\uE001]/g, '');
        const findings = list
          .filter(([start]) => start < text.length)
          .map(([start, length, kind, unique]): Finding => {
            const span = {
              start,
              end: Math.min(text.length, start + length),
              sort: 'bed',
              reason: 'place:bed',
            } as const;
            return kind === 'name' || kind === 'phone'
              ? { ...span, kind: 'direct', type: kind, values: ['x'] }
              : {
                  ...span,
                  kind: 'quasi',
                  attribute: kind,
                  values: ['34', '30s'],
                  share: 1e-7,
                  uncertainty: 1,
                  unique,
                };
          })
          .sort((a, b) => (a.kind === 'attachment' || b.kind === 'attachment' ? 0 : a.start - b.start));
        const { safer } = generalize(text, lookOnce(text, findings));
        expect(safer).not.toMatch(/[\uE000\uE001]/);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'and the ',
    "he is the vicar who was at Mrs Okafor's ",
    '34F, ',
    '. ',
    'a',
    '((((',
    ', , ',
    '[number in the record] ',
  ])('fifty kilobytes of %j take in proportion to their length besides the looking', (unit) => {
    const rewrite = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const findings = findingsEverywhere(Math.ceil(length / 33));
      return () => generalize(text, lookOnce(text, findings));
    };
    expect(growth(rewrite, 50_000)).toBeLessThan(linear);
  });

  function findingsEverywhere(count: number): Finding[] {
    return Array.from({ length: count }, (_, at): Finding => {
      const span = { start: at * 30, end: at * 30 + 9, reason: 'event:news' };
      return at % 3 === 0
        ? { ...span, kind: 'direct', type: 'name', values: ['x'] }
        : {
            ...span,
            kind: 'quasi',
            attribute: at % 3 === 1 ? 'event' : 'time',
            values: ['x'],
            share: 1e-7,
            uncertainty: 1,
            unique: true,
          };
    });
  }
});
