import { forgetOldest } from '../chaperone/forget-oldest.ts';

/** Lets a person make so many requests a minute, with as many at once; beyond that, says how long to wait. */
export interface Pace {
  /** Undefined when the request may go on, else seconds to wait, at least 1. */
  take(key: string, now: number): number | undefined;
}

interface Bucket {
  left: number;
  at: number;
}

/**
 * A token bucket for each key, in memory of this instance. A clock that is set back fills nothing, and takes nothing away.
 * @param perMinute requests that come back in a minute, and the most at once
 * @param mostKeys keys that are remembered; the one that was used longest ago is forgotten first
 */
export function createPace(perMinute: number, mostKeys = 10_000): Pace {
  const buckets = new Map<string, Bucket>();
  return {
    take(key, now) {
      const { left, at } = buckets.get(key) ?? { left: perMinute, at: now };
      const filled = Math.min(perMinute, left + (Math.max(0, now - at) / 60_000) * perMinute);
      const goes = filled >= 1;
      buckets.delete(key);
      buckets.set(key, { left: goes ? filled - 1 : filled, at: now });
      if (buckets.size > mostKeys) forgetOldest(buckets);
      return goes ? undefined : Math.ceil(((1 - filled) / perMinute) * 60);
    },
  };
}
