import { anonymitySet, bandOf, ukPopulation } from '../../src/assess/population.ts';

const detail = (trait: 'age' | 'place' | 'condition', share: number, uncertainty = 1) => ({
  trait,
  share,
  uncertainty,
  direct: false,
});

describe('anonymitySet', () => {
  it('is everybody when nothing is told', () => {
    expect(anonymitySet([]).k).toBeCloseTo(ukPopulation, 0);
  });

  it('is one person, whatever else is told, once there is a direct identifier', () => {
    expect(
      anonymitySet([detail('age', 0.5), { trait: 'name', share: 0, uncertainty: 1, direct: true }]),
    ).toEqual({ k: 1, low: 1 });
  });

  it('multiplies the shares of different attributes', () => {
    // 1 + 68,265,208 × 0.01 × 0.001 = 683.65
    expect(anonymitySet([detail('age', 0.01), detail('place', 0.001)]).k).toBeCloseTo(683.65, 1);
  });

  it('counts a second detail of the same attribute by the root of its share', () => {
    // 1 + 68,265,208 × 0.001 × √0.01 = 6,827.5
    expect(anonymitySet([detail('place', 0.01), detail('place', 0.001)]).k).toBeCloseTo(6827.5, 1);
  });

  it('divides the others by the combined uncertainty at the low end', () => {
    // two factors of 3 combine to exp(√(2 · ln²3)) = 4.73
    const { k, low } = anonymitySet([detail('age', 0.01, 3), detail('place', 0.001, 3)]);
    expect((k - 1) / (low - 1)).toBeCloseTo(Math.exp(Math.sqrt(2) * Math.log(3)), 6);
  });

  it('does not count the time of a journey twice', () => {
    const journey = { trait: 'travel' as const, share: 1e-4, uncertainty: 1, direct: false };
    const time = { trait: 'time' as const, share: 0.0088, uncertainty: 1, direct: false };
    expect(anonymitySet([journey, time])).toEqual(anonymitySet([journey]));
    expect(anonymitySet([detail('place', 1e-4), time]).k).toBeLessThan(
      anonymitySet([detail('place', 1e-4)]).k,
    );
  });

  it('never falls below one and never rises with a further detail', () => {
    let before = anonymitySet([]);
    const told = [];
    for (const share of [0.5, 0.01, 1e-3, 1e-6, 1e-9]) {
      told.push(detail('condition', share, 2));
      const after = anonymitySet(told);
      expect(after.low).toBeLessThanOrEqual(before.low);
      expect(after.low).toBeGreaterThanOrEqual(1);
      before = after;
    }
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
