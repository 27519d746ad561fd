import type { Clock } from '../chaperone/ports.ts';

export interface KeptBriefly<T> {
  /** What is kept under the key and made in this state of things; otherwise it is made, once for all who ask meanwhile. */
  get(key: string, state: string, make: () => Promise<T>): Promise<T>;
}

/**
 * Keeps what is costly to make for as long as somebody is likely to ask for it again. Bounded in time and number: the one that was made
 * longest ago goes first. What could not be made is not kept.
 */
export function keepBriefly<T>(clock: Clock, keepMs: number, most: number): KeptBriefly<T> {
  const kept = new Map<string, { readonly state: string; readonly at: number; readonly made: Promise<T> }>();
  return {
    get: (key, state, make) => {
      const now = clock.now().getTime();
      for (const [each, { at }] of kept) if (now - at >= keepMs || at > now) kept.delete(each);
      const known = kept.get(key);
      if (known?.state === state) return known.made;
      kept.delete(key);
      const entry = { state, at: now, made: make() };
      kept.set(key, entry);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      const drop = () => {
        if (kept.get(key) === entry) kept.delete(key);
      };
      entry.made.catch(drop);
      // Also when nobody asks any more: it is large. A timer keeps no process alive.
      setTimeout(drop, keepMs).unref();
      return entry.made;
    },
  };
}
