import type { Pace } from '../../src/chaperone/pace.ts';

/** A pace without limits, which remembers what it was asked; where the platform does not say how long to wait, a second. */
export function freePace(): Pace & { readonly taken: string[]; readonly slowed: string[] } {
  const taken: string[] = [];
  const slowed: string[] = [];
  return {
    taken,
    slowed,
    take: async ({ operation, thread }) => {
      taken.push(`${operation} ${thread}`);
      return { kind: 'go' };
    },
    slowDown: async ({ thread }, askedMs) => {
      slowed.push(thread);
      return askedMs ?? 1_000;
    },
  };
}
