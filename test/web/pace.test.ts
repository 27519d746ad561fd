import { createPace } from '../../src/web/pace.ts';

describe('a pace', () => {
  it('lets so many through at once, and then as many as come back with time', () => {
    const pace = createPace(60);
    const through = Array.from({ length: 70 }, () => pace.take('a', 0)).filter((wait) => wait === undefined);
    expect(through).toHaveLength(60);
    expect(pace.take('a', 500)).toBe(1);
    expect(pace.take('a', 1_000)).toBeUndefined();
    expect(pace.take('a', 1_000)).toBe(1);
  });

  it('counts each key for itself', () => {
    const pace = createPace(1);
    expect(pace.take('a', 0)).toBeUndefined();
    expect(pace.take('b', 0)).toBeUndefined();
    expect(pace.take('a', 0)).toBe(60);
  });

  it('remembers no more keys than it may', () => {
    const pace = createPace(1, 2);
    for (const key of ['a', 'b', 'c']) pace.take(key, 0);
    expect(pace.take('a', 0)).toBeUndefined();
    expect(pace.take('c', 0)).toBe(60);
  });

  it('forgets first who asked longest ago, so that nobody who floods is forgotten for it', () => {
    const pace = createPace(2, 2);
    for (const key of ['flood', 'a', 'flood', 'b']) pace.take(key, 0);
    expect(pace.take('flood', 0)).toBe(30);
  });

  it('saves nothing up: whoever was away for an hour has no more at once than anybody', () => {
    const pace = createPace(60);
    pace.take('a', 0);
    const later = 3_600_000;
    const through = Array.from({ length: 70 }, () => pace.take('a', later)).filter(
      (wait) => wait === undefined,
    );
    expect(through).toHaveLength(60);
  });
});
