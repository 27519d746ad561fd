import fc from 'fast-check';
import { eachOnce } from '../../src/assess/marks.ts';
import { anonymitySet, quasiTraits } from '../../src/assess/population.ts';
import type { LedgerDetail } from '../../src/assess/types.ts';
import { ledgerDetail } from '../support/ledger-fixtures.ts';

const told = (trait: LedgerDetail['trait'], share: number, ...marks: string[]): LedgerDetail =>
  ledgerDetail({ trait, share, marks, unique: false });
const sizeOf = (details: readonly LedgerDetail[]) => anonymitySet(eachOnce(details)).k;

/** Details whose coarser marks are those of others, as "34" has "30s" among its own; a value has the same coarser ones each time. */
const details = fc.array(
  fc
    .record({
      trait: fc.constantFrom(...[...quasiTraits].slice(0, 3)),
      share: fc.constantFrom(0.5, 0.1, 0.013, 1e-3, 1e-5),
      unique: fc.boolean(),
      uncertainty: fc.constantFrom(1, 2, 10),
      marks: fc.constantFrom(
        ['village', 'county'],
        ['county'],
        ['34', '30s'],
        ['30s'],
        ['farm', 'village', 'county'],
        [],
      ),
    })
    // As digests have it, the trait is part of the mark.
    .map((made) => ledgerDetail({ ...made, marks: made.marks.map((mark) => `${made.trait}:${mark}`) })),
  { maxLength: 8 },
);

describe('each thing told once', () => {
  it('counts what is said again, or less exactly, no second time', () => {
    const town = told('place', 2e-4, 'skipton', 'yorkshire');
    const county = told('place', 0.02, 'yorkshire');
    expect(eachOnce([town, town, county])).toEqual([town]);
    expect(eachOnce([county, town])).toEqual([town]);
    expect(sizeOf([town, told('time', 0.1, 'today')])).toBeLessThan(sizeOf([town]));
  });

  it('keeps of two figures of one thing the rarer, and that it singles out', () => {
    const common = { ...told('role', 1e-3, 'mayor'), unique: true };
    expect(eachOnce([common, told('role', 1e-6, 'mayor')])).toEqual([
      { ...told('role', 1e-6, 'mayor'), unique: true },
    ]);
  });

  it('keeps what has no value, and nothing where nothing is told', () => {
    const pictures = [told('image', 0), told('image', 0)];
    expect(eachOnce(pictures)).toEqual(pictures);
    expect(eachOnce([])).toEqual([]);
  });

  it('leaves the number of people the same however often a value is said', () => {
    fc.assert(
      fc.property(details, fc.nat(), (some, pick) => {
        const values = some.filter(({ marks }) => marks.length > 0);
        const again = values[pick % Math.max(1, values.length)];
        expect(sizeOf(again ? [...some, again] : some)).toBeCloseTo(sizeOf(some), 6);
      }),
    );
  });

  it('gives the same number in any order, and no larger one for a further detail', () => {
    fc.assert(
      fc.property(details, fc.integer({ min: 1, max: 7 }), (some, turn) => {
        const turned = [...some.slice(turn), ...some.slice(0, turn)];
        expect(sizeOf(turned) / sizeOf(some)).toBeCloseTo(1, 6);
        expect(sizeOf(some)).toBeLessThanOrEqual(sizeOf(some.slice(1)) * (1 + 1e-9));
      }),
    );
  });
});
