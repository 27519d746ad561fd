/** What a look at something outside gave. A failure is only ever a code. */
export type Probed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: 'unavailable' | 'timeout' };

/** Looks, or gives what the last look gave. Never throws. */
export type Probe<T> = () => Promise<Probed<T>>;

export interface ProbeLimits {
  /** Milliseconds for which an answer is kept, so that however often somebody asks, the thing itself is asked no oftener. */
  readonly keepMs?: number;
  /** Milliseconds after which nobody waits any longer. */
  readonly limitMs?: number;
}

/** A read that hangs (a connection that died silently) is given up for lost after this time, and another one tried. */
const lostMs = 10_000;

/**
 * Bounds how long, and how often, something is asked. All who ask at once share one read, and one that is late is not begun anew while it
 * may still answer: a slow database is not asked harder.
 */
export function createProbe<T>(
  read: () => Promise<T>,
  { keepMs = 1_000, limitMs = 2_000 }: ProbeLimits = {},
): Probe<T> {
  let kept: { readonly answer: Probed<T>; readonly at: number } | undefined;
  let reading: { readonly answer: Promise<Probed<T>>; readonly since: number } | undefined;

  const begin = () => {
    const mine = { answer: settle(read), since: performance.now() };
    void mine.answer.then((answer) => {
      if (reading !== mine) return;
      reading = undefined;
      kept = { answer, at: performance.now() };
    });
    reading = mine;
    return mine;
  };

  return () => {
    const now = performance.now();
    if (kept && now - kept.at < keepMs) return Promise.resolve(kept.answer);
    const { answer, since } = reading && now - reading.since < lostMs ? reading : begin();
    return withinTime(answer, since + limitMs - now);
  };
}

async function settle<T>(read: () => Promise<T>): Promise<Probed<T>> {
  try {
    return { ok: true, value: await read() };
  } catch {
    return { ok: false, code: 'unavailable' };
  }
}

async function withinTime<T>(answer: Promise<Probed<T>>, ms: number): Promise<Probed<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Probed<T>>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, ms), { ok: false, code: 'timeout' });
  });
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first;
}
