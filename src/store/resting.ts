/** The tenants in which it is nobody's turn. */
export interface Resting {
  add(tenantId: string, ms: number): void;
  now(): string[];
  /** Until the first of them goes on, in milliseconds; infinite where none rests. */
  msLeft(): number;
}

/**
 * Remembers in which tenants it is nobody's turn. Their jobs stay in the queue: to take them only to put them back is most of what a queue
 * costs that is longer than the pace allows. Each instance learns it from the first job that has to wait.
 * @param clock milliseconds, by a clock that nobody sets
 */
export function createResting(clock: () => number = () => performance.now()): Resting {
  const until = new Map<string, number>();
  const now = () => {
    for (const [tenantId, end] of until) if (end <= clock()) until.delete(tenantId);
    return [...until.keys()];
  };
  return {
    add: (tenantId, ms) => void until.set(tenantId, clock() + ms),
    now,
    msLeft: () => {
      // One that has rested enough would have whoever waits for it come at once, again and again.
      now();
      return Math.min(...until.values()) - clock();
    },
  };
}
