/** Runs work when its turn has come: so many at once, the others in the order in which they came. */
export type TakeTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** @param most works that run at the same time; at least 1 */
export function fewAtOnce(most: number): TakeTurn {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
