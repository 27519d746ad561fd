import type { DeliveryJob, DeliveryOutcome } from '../chaperone/deliveries.ts';
import { codeOf } from '../chaperone/errors.ts';
import type { LogFields, Logger } from '../chaperone/ports.ts';
import { createBell } from './bell.ts';
import type { Database } from './database.ts';
import { openQueue, type QueueState, type TakenJob } from './job-queue.ts';
import type { JobQueue } from './ledger.ts';
import { createResting } from './resting.ts';

/**
 * Does one job. It may be called again for the same job, also by another instance, after a crash.
 * @param spent true for one that was tried too often: it is not done any more, only noted for what it leaves undone
 */
export type DeliveryHandler = (job: DeliveryJob, spent: boolean) => Promise<DeliveryOutcome>;

/** The jobs that deliver nudges: written with what decided them, done after the commit. */
export interface Outbox extends JobQueue {
  /** Begins to work. Until then jobs are only collected. */
  start(handler: DeliveryHandler): void;
  /** Takes no more jobs and waits for those in hand; what is left, and what is yet collected, stays for the next instance. */
  rest(): Promise<void>;
  /** Rests, and lets go of the queue. */
  stop(): Promise<void>;
  state(): Promise<QueueState>;
}

export interface OutboxDeps {
  readonly log: Logger;
  /** 0 <= random() < 1, for the jitter. */
  random(): number;
}

/** Jobs that one instance has in hand at once. */
const lanes = 4;
/** Looks for jobs of other instances, and for those that were put off. Own jobs ring the bell. */
const lookMs = 1_000;
/** A job in the hands of a killed process is done again after this time, one sweep of the queue, and one look. */
const expireSeconds = 12;
/** About three hours of back-off; whatever cannot be done by then has lost its meaning. To wait for one's turn is no try. */
const maxTries = 200;
/** A job that ends every process that takes it must end too. */
const maxExpired = 20;
const maxBackoffMs = 60_000;
const longestSpreadMs = 8_000;

/**
 * The outbox over the database's queue. A job is done at least once: the handler makes sure that a repetition does no harm.
 * @throws AppError `database_unavailable`
 */
export async function createOutbox(database: Database, { log, random }: OutboxDeps): Promise<Outbox> {
  const queue = await openQueue(database, expireSeconds, log);
  const bell = createBell();
  const inHand = new Set<Promise<void>>();
  const resting = createResting();
  let working: Promise<void> | undefined;
  let stopping = false;

  const finish = async (taken: TakenJob, handler: DeliveryHandler): Promise<void> => {
    const fields: LogFields = { ...taken.job, tries: taken.tries };
    try {
      const worn = taken.expired >= maxExpired;
      const outcome = worn ? failed : await attempt(taken.job, handler, fields, log);
      if (outcome.done) await queue.remove(taken.id);
      else if ('notBeforeMs' in outcome) {
        await queue.putOff(taken, waitMs(outcome, taken.waits, random()), 'early');
        // After it was put back, so that it is due by the time that the others are taken.
        if (outcome.tenantId !== undefined) resting.add(outcome.tenantId, outcome.notBeforeMs);
      } else if (!worn && taken.tries < maxTries)
        await queue.putOff(taken, backOffMs(outcome, taken.tries, random()), 'failed');
      else {
        log.warn('delivery_given_up', fields);
        await handler(taken.job, true);
        await queue.remove(taken.id);
      }
    } catch (error) {
      // The database is away: the job expires and is done again.
      log.warn('delivery_unfinished', { ...fields, code: codeOf(error) });
    }
  };

  const take = async (count: number): Promise<readonly TakenJob[]> => {
    try {
      return count > 0 ? await queue.take(count, resting.now()) : [];
    } catch (error) {
      log.warn('queue_unreachable', { code: codeOf(error) });
      return [];
    }
  };

  const work = async (handler: DeliveryHandler): Promise<void> => {
    while (!stopping) {
      const taken = await take(lanes - inHand.size);
      for (const job of taken) {
        const done = withinTime(finish(job, handler)).finally(() => {
          inHand.delete(done);
          bell.ring();
        });
        inHand.add(done);
      }
      if (taken.length === 0) await bell.wait(Math.min(lookMs, resting.msLeft()));
    }
  };

  const rest = async (): Promise<void> => {
    stopping = true;
    bell.ring();
    await working;
    await Promise.all(inHand);
  };

  return {
    enqueue: (ending, job, tenantId) => queue.add(ending, job, tenantId),
    wake: (tenantId) => {
      if (!resting.now().includes(tenantId)) bell.ring();
    },
    start: (handler) => {
      if (working) throw new TypeError('The outbox is working already.');
      working = work(handler);
    },
    rest,
    stop: async () => {
      await rest();
      await queue.close();
    },
    state: () => queue.state(),
  };
}

/** An unexpected failure of the handler is one more reason to try again later. */
async function attempt(
  job: DeliveryJob,
  handler: DeliveryHandler,
  fields: LogFields,
  log: Logger,
): Promise<DeliveryOutcome> {
  try {
    return await handler(job, false);
  } catch (error) {
    log.error('delivery_failed', { ...fields, code: codeOf(error) });
    return failed;
  }
}

const failed: DeliveryOutcome = { done: false, retryAfterMs: 0 };
type Failed = Extract<DeliveryOutcome, { retryAfterMs: number }>;
type Early = Extract<DeliveryOutcome, { notBeforeMs: number }>;

/** What failed waits the time that was asked for, or longer the more often it failed, and up to a quarter more so that retries spread. */
function backOffMs({ retryAfterMs }: Failed, tries: number, random: number): number {
  return Math.max(retryAfterMs, Math.min(maxBackoffMs, 1_000 * 2 ** tries)) * (1 + random / 4);
}

/**
 * What waits for its turn waits just until then, and a little longer the more often it came too early, so that all who wait for the same
 * moment do not come at it together. Where a whole tenant waits, its others are not even taken.
 */
function waitMs({ notBeforeMs, tenantId }: Early, waits: number, random: number): number {
  return tenantId !== undefined
    ? notBeforeMs
    : notBeforeMs + random * Math.min(longestSpreadMs, 250 * 2 ** waits);
}

/** A job past its time is another instance's already: it gives up its lane, though what it still brings is kept. */
async function withinTime(finished: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, expireSeconds * 1_000);
  });
  await Promise.race([finished, late]);
  clearTimeout(timer);
}
