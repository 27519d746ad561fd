import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

  it('lets through what it would have where the clock is set back', () => {
    const pace = createPace(60);
    pace.take('a', 600_000);
    expect(pace.take('a', 0)).toBeUndefined();
    expect(pace.take('a', 0)).toBeUndefined();
  });

  it('holds nothing of requests gone by, however many one asks for', () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const pace = createPace(60);
    const held = (times: number) => {
      for (let at = 0; at < times; at += 1) pace.take('a', at);
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = held(10_000);
    expect(held(300_000) - before).toBeLessThan(5_000_000);
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
