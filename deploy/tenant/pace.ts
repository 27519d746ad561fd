import { setTimeout as wait } from 'node:timers/promises';

/** Gives turns to whoever wants to ask Graph, so that all together stay below a rate. */
export interface Pace {
  /** Waits for a turn, or until the run is stopped. */
  turn(stop: AbortSignal): Promise<void>;
  /** Nobody gets a turn for so many milliseconds. */
  hold(ms: number): void;
}

export function createPace(requestsPerSecond: number): Pace {
  const stepMs = 1000 / requestsPerSecond;
  let nextAt = 0;
  let heldUntil = 0;
  return {
    async turn(stop) {
      for (let slot = take(); !stop.aborted; slot = take()) {
        await wait(Math.max(0, slot - performance.now()), undefined, { signal: stop }).catch(() => undefined);
        // A hold that came while this one waited is for it too.
        if (heldUntil <= performance.now()) return;
      }
    },
    hold: (ms) => {
      heldUntil = Math.max(heldUntil, performance.now() + ms);
      nextAt = Math.max(nextAt, heldUntil);
    },
  };

  function take(): number {
    const slot = Math.max(performance.now(), nextAt);
    nextAt = slot + stepMs;
    return slot;
  }
}
