export interface Repeating {
  /** Begins no further round, tells the one in hand that it should end, and waits for it. */
  stop(): Promise<void>;
}

/** Does the work again and again, each time so long after the last round ended; a round that fails is told and the next one comes. */
export function repeat(
  work: (ending: AbortSignal) => Promise<unknown>,
  everyMs: number,
  failed: (error: unknown) => void,
): Repeating {
  let timer: NodeJS.Timeout | undefined;
  const ending = new AbortController();
  let round: Promise<void> = Promise.resolve();
  const wait = () => {
    timer = setTimeout(() => {
      round = work(ending.signal)
        .then(() => undefined, failed)
        .finally(() => {
          if (!ending.signal.aborted) wait();
        });
    }, everyMs);
  };
  wait();
  return {
    stop: async () => {
      ending.abort();
      clearTimeout(timer);
      await round;
    },
  };
}
