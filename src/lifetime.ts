import { codeOf } from './chaperone/errors.ts';
import type { Logger } from './chaperone/ports.ts';

/** Kubernetes and Container Apps kill what has not ended 30 s after it was asked to. In milliseconds. */
export const stopLimitMs = 25_000;

export interface Lifetime {
  /** From now on the process ends by this: it finishes what is being done and lets go of everything. */
  endBy(stop: () => Promise<void>): void;
  /** Something without which nothing can be done is gone for as long as the process lives: it is logged, and the process ends in the same way, with 1. */
  fail(event: string, code: string): void;
}

/**
 * Ends the process well: asked to (SIGTERM, SIGINT), it stops and leaves with 0; asked again, it leaves at once, with 1. A fault that nobody
 * caught is logged by its code, because its message may carry what somebody wrote; then the process stops the same way and
 * leaves with 1. A stop that takes longer than the limit is cut off: what it leaves undone is in the database for the next instance.
 */
export function beginLifetime(logger: Logger, limitMs: number = stopLimitMs): Lifetime {
  let stop: (() => Promise<void>) | undefined;
  let ending = false;
  let exitCode: 0 | 1 = 0;

  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    setTimeout(() => {
      logger.error('stop_cut_off', { afterMs: limitMs });
      process.exit(1);
    }, limitMs);
    try {
      await stop?.();
    } catch (error) {
      logger.error('stop_failed', { code: codeOf(error) });
      exitCode = 1;
    }
    process.exit(exitCode);
  };

  const fail = (event: string, code: string) => {
    logger.error(event, { code });
    exitCode = 1;
    void end();
  };
  process.on('uncaughtException', (error) => fail('uncaught_exception', codeOf(error)));
  process.on('unhandledRejection', (error) => fail('unhandled_rejection', codeOf(error)));

  return {
    fail,
    endBy: (given) => {
      stop = given;
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.on(signal, () => {
          if (!ending) return void end();
          logger.warn('stopped_at_once', { signal });
          process.exit(1);
        });
    },
  };
}
