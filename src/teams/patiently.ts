import { setTimeout as pause } from 'node:timers/promises';
import type { Logger, SendResult } from '../chaperone/ports.ts';

type Throttled = { readonly kind: 'throttled'; readonly retryAfterMs: number };

/**
 * For what no job of the outbox repeats: asks again each time its turn has come, as long as that is within `patienceMs`.
 * @returns the last result; still `throttled` when the wait would have been too long
 */
export async function patiently<T extends { readonly kind: string }>(
  patienceMs: number,
  ask: () => Promise<T>,
): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const result = await ask();
    if (!isThrottled(result) || performance.now() + result.retryAfterMs > end) return result;
    await pause(result.retryAfterMs, undefined, { ref: false });
  }
}

/** Somebody waits for the answer, and the platform for the end of the turn, fifteen seconds at most. */
const answerMs = 8_000;

/**
 * Shows an answer to whoever waits for it, and logs how that failed. Whoever asked can ask again; a second delivery of the question would
 * only risk a second answer.
 */
export async function answerInTime<T extends { readonly kind: SendResult['kind'] }>(
  logger: Logger,
  show: () => Promise<T>,
): Promise<T> {
  const result = await patiently(answerMs, show);
  if (result.kind !== 'sent') logger.warn('reply_failed', { result: result.kind });
  return result;
}

function isThrottled(result: { readonly kind: string }): result is Throttled {
  return result.kind === 'throttled' && 'retryAfterMs' in result;
}
