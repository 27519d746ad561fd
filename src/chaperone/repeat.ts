export interface Repeating {
  /** Begins no further round, and waits for the one in hand. */
  stop(): Promise<void>;
}

/** Does the work again and again, each time so long after the last round ended; a round that fails is told and the next one comes. */
export function repeat(
  work: () => Promise<unknown>,
  everyMs: number,
  failed: (error: unknown) => void,
): Repeating {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let round: Promise<void> = Promise.resolve();
  const wait = () => {
    timer = setTimeout(() => {
      round = work()
        .then(() => undefined, failed)
        .finally(() => {
          if (!stopped) wait();
        });
    }, everyMs);
  };
  wait();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
