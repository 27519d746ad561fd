/** Chance that a seed decides: the same seed gives the same decisions, though not the same moments. */
export interface Chance {
  /** 0 <= value < 1. */
  next(): number;
  /** True with this probability. */
  is(probability: number): boolean;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  /** @throws RangeError for an empty list */
  pick<T>(list: readonly T[]): T;
}

/** Source: Mulberry32, Tommy Ettinger, public domain. @param name parts of one run draw from streams of their own */
export function createChance(seed: number, name: string): Chance {
  let state = [...name].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    is: (probability) => next() < probability,
    between,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('Nothing to pick from.');
      return list[between(0, list.length - 1)] as (typeof list)[number];
    },
  };
}
