import { setTimeout as pause } from 'node:timers/promises';

type Throttled = { readonly kind: 'throttled'; readonly retryAfterMs: number };

/**
 * For what no job of the outbox repeats: asks again each time its turn has come, as long as that is within `patienceMs`.
 * @returns the last result; still `throttled` when the wait would have been too long
 */
export async function patiently<T extends { readonly kind: string }>(
  patienceMs: number,
  ask: () => Promise<T>,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const result = await ask();
    if (!isThrottled(result) || Date.now() + result.retryAfterMs > end) return result;
    await pause(result.retryAfterMs, undefined, { ref: false });
  }
}

function isThrottled(result: { readonly kind: string }): result is Throttled {
  return result.kind === 'throttled' && 'retryAfterMs' in result;
}
