import { codeOf } from '../chaperone/errors.ts';
import type { Clock, Logger } from '../chaperone/ports.ts';
import { unlessOthersDo } from './alone.ts';
import type { Database } from './database.ts';
import { forgetPace } from './pace.ts';
import { forgetExpired, reclaim } from './retention.ts';

/** Forgets, again and again, what has reached its time. */
export interface Forgetting {
  start(): void;
  /** Lets the statement in hand finish, and begins no other. */
  stop(): Promise<void>;
}

const everyMs = 10 * 60_000;
/** How often the tables' files are cleared of what was deleted. */
const reclaimMs = 86_400_000;

/** Every instance looks, and one at a time forgets. A round that failed is made up for by the next. */
export function createForgetting(database: Database, clock: Clock, log: Logger): Forgetting {
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | undefined;
  let stopping = false;
  let reclaimedAt = 0;
  const forget = async () => {
    try {
      const forgotten = await unlessOthersDo(database, 'forget', async () => ({
        ...(await forgetExpired(database.db, clock.now(), () => stopping)),
        paces: await forgetPace(database.db),
      }));
      if (forgotten) log.info('forgotten', { ...forgotten });
      if (!forgotten || stopping || clock.now().getTime() - reclaimedAt < reclaimMs) return;
      const large = await unlessOthersDo(database, 'forget', () => reclaim(database.db));
      if (large === undefined) return;
      reclaimedAt = clock.now().getTime();
      log.info('reclaimed', { tooLarge: large.join(' ') });
    } catch (error) {
      log.warn('forget_failed', { code: codeOf(error) });
    }
  };
  const begin = () => {
    round ??= forget().finally(() => {
      round = undefined;
    });
  };
  return {
    start: () => {
      begin();
      timer = setInterval(begin, everyMs);
    },
    stop: async () => {
      stopping = true;
      clearInterval(timer);
      await round;
    },
  };
}
