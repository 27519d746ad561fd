import fc from 'fast-check';
import {
  anonymitySet,
  bandOf,
  narrowing,
  quasiTraits,
  type Told,
  ukPopulation,
} from '../../src/assess/population.ts';
import type { Trait } from '../../src/assess/types.ts';

const detail = (trait: Trait, share: number, uncertainty = 1, unique = false): Told => ({
  trait,
  share,
  uncertainty,
  unique,
  direct: false,
});

describe('anonymitySet', () => {
  it('is everybody when nothing is told', () => {
    expect(anonymitySet([]).k).toBeCloseTo(ukPopulation, 0);
  });

  it('is one person, whatever else is told, once there is a direct identifier', () => {
    const name: Told = { trait: 'name', share: 0, uncertainty: 1, unique: true, direct: true };
    expect(anonymitySet([detail('age', 0.5), name])).toEqual({ k: 1, low: 1 });
  });

  it('multiplies the shares of what people outside the team know', () => {
    // 1 + 68,265,208 × 0.01 × 0.001 = 683.65
    expect(anonymitySet([detail('age', 0.01), detail('occupation', 0.001)]).k).toBeCloseTo(683.65, 1);
  });

  it('counts what the team alone knows for little: a diagnosis of one in a thousand narrows by 10^0.6', () => {
    // 0.2 × 3 decades = 0.6; 68,265,208 / 10^0.6 = 17,147,594
    expect(anonymitySet([detail('condition', 0.001)]).k).toBeCloseTo(1 + 68_265_208 / 10 ** 0.6, 0);
  });

  it('counts a condition for more once it is rare enough to be talked about', () => {
    // one in ten million: 0.2 × 7 + 0.7 × (7 − 5) = 2.8 decades
    expect(narrowing([detail('condition', 1e-7)]).decades).toBeCloseTo(2.8, 9);
  });

  it('counts a second detail of the same attribute by the root of its share', () => {
    // 3 + 2 / 2 = 4 decades
    expect(narrowing([detail('occupation', 0.01), detail('occupation', 0.001)]).decades).toBeCloseTo(4, 9);
  });

  it('counts words that say themselves that nobody else fits', () => {
    // 6 + 1.5 decades, and 1.2 + 0.5 × 6 for a second one of the same kind
    expect(narrowing([detail('role', 1e-6, 1, true)]).decades).toBeCloseTo(7.5, 9);
    expect(narrowing([detail('role', 1e-6, 1, true), detail('role', 1e-6, 1, true)]).decades).toBeCloseTo(
      11.7,
      9,
    );
  });

  it('divides the others by the combined uncertainty at the low end', () => {
    // two factors of 3 combine to exp(√(2 · ln²3)) = 4.73
    const { k, low } = anonymitySet([detail('age', 0.01, 3), detail('occupation', 0.001, 3)]);
    expect((k - 1) / (low - 1)).toBeCloseTo(Math.exp(Math.sqrt(2) * Math.log(3)), 6);
  });

  it('does not count the time of a journey twice', () => {
    const journey = detail('travel', 1e-4);
    const time = detail('time', 0.0088);
    expect(anonymitySet([journey, time])).toEqual(anonymitySet([journey]));
    expect(anonymitySet([detail('place', 1e-4), time]).k).toBeLessThan(
      anonymitySet([detail('place', 1e-4)]).k,
    );
  });
});

const anyDetail = fc
  .record({
    trait: fc.constantFrom(...quasiTraits),
    share: fc.double({ min: 1e-9, max: 1, noNaN: true }),
    uncertainty: fc.double({ min: 1, max: 10, noNaN: true }),
    unique: fc.boolean(),
  })
  .map((fields): Told => ({ ...fields, direct: false }));

describe('whatever is told', () => {
  it('never raises k with a further detail', () => {
    fc.assert(
      fc.property(fc.array(anyDetail, { maxLength: 12 }), anyDetail, (told, further) => {
        expect(anonymitySet([...told, further]).k).toBeLessThanOrEqual(anonymitySet(told).k * (1 + 1e-9));
      }),
    );
  });

  it('gives the same k in any order', () => {
    fc.assert(
      fc.property(fc.array(anyDetail, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (told, random) => {
        const shuffled = told
          .map((each) => [random.next().value ?? 0, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        expect(anonymitySet(shuffled).k).toBeCloseTo(anonymitySet(told).k, 3);
      }),
    );
  });

  it('never lowers k when a detail is made less exact', () => {
    fc.assert(
      fc.property(
        fc.array(anyDetail, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (told, factor) => {
          const [first, ...others] = told;
          if (!first) return;
          const coarser: Told = { ...first, share: Math.min(1, first.share * factor), unique: false };
          expect(anonymitySet([coarser, ...others]).k).toBeGreaterThanOrEqual(
            anonymitySet(told).k * (1 - 1e-9),
          );
        },
      ),
    );
  });

  it('keeps 1 <= low <= k <= the population', () => {
    fc.assert(
      fc.property(fc.array(anyDetail, { maxLength: 12 }), (told) => {
        const { k, low } = anonymitySet(told);
        expect(low).toBeGreaterThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(k);
        expect(k).toBeLessThanOrEqual(ukPopulation + 1);
      }),
    );
  });
});

it.each([
  [1, 'one'],
  [1.9, 'one'],
  [2, 'handful'],
  [10.9, 'handful'],
  [11, 'dozens'],
  [99, 'dozens'],
  [100, 'hundreds'],
  [1000, 'thousands'],
])('says of %d people: %s', (k, band) => {
  expect(bandOf(k)).toBe(band);
});
