import type { Kysely } from 'kysely';
import type { DeliveryJob, DeliveryOutcome } from '../chaperone/deliver-nudge.ts';
import { AppError } from '../chaperone/errors.ts';
import type { Logger } from '../chaperone/ports.ts';
import { createBell } from './bell.ts';
import { openQueue, type TakenJob } from './job-queue.ts';
import type { JobQueue } from './ledger.ts';
import type { Tables } from './tables.ts';

/** Does one job. It may be called again for the same job, also by another instance, after a crash. */
export type DeliveryHandler = (job: DeliveryJob) => Promise<DeliveryOutcome>;

/** The jobs that deliver nudges: written with what decided them, done after the commit. */
export interface Outbox extends JobQueue {
  /** Begins to work. Until then jobs are only collected. */
  start(handler: DeliveryHandler): void;
  /** Takes no more jobs and waits for those in hand; what is left stays for the next instance. */
  stop(): Promise<void>;
  /** Jobs that wait or are in hand, over all instances. */
  size(): Promise<number>;
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
/** A job in the hands of a killed process is done again after this time and at most one sweep. */
const expireSeconds = 15;
const sweepMs = 5_000;
/** About three hours of back-off; whatever cannot be done by then has lost its meaning. */
const maxTries = 200;
const maxBackoffMs = 60_000;

/** @throws AppError `database_unavailable` */
export async function createOutbox(db: Kysely<Tables>, { log, random }: OutboxDeps): Promise<Outbox> {
  const queue = await openQueue(db, expireSeconds, log);
  const bell = createBell();
  const inHand = new Set<Promise<void>>();
  let working: Promise<void> | undefined;
  let sweeper: NodeJS.Timeout | undefined;
  let stopping = false;

  const finish = async (taken: TakenJob, handler: DeliveryHandler) => {
    const fields = { kind: taken.job.kind, nudgeId: taken.job.nudgeId, tries: taken.tries };
    try {
      const outcome = await withinTime(attempt(taken, handler, fields));
      if (outcome === 'late') log.warn('delivery_timed_out', fields);
      else if (outcome.done) await queue.remove(taken.id);
      else if (taken.tries < maxTries)
        await queue.putOff(taken, backoffMs(outcome.retryAfterMs, taken.tries, random()));
      else {
        log.warn('delivery_given_up', fields);
        await queue.remove(taken.id);
      }
    } catch (error) {
      // The database is away: the job expires and is done again.
      log.warn('delivery_unfinished', { ...fields, code: codeOf(error) });
    }
  };

  const attempt = async (
    taken: TakenJob,
    handler: DeliveryHandler,
    fields: object,
  ): Promise<DeliveryOutcome> => {
    try {
      return await handler(taken.job);
    } catch (error) {
      log.error('delivery_failed', { ...fields, code: codeOf(error) });
      return { done: false, retryAfterMs: 0 };
    }
  };

  const work = async (handler: DeliveryHandler) => {
    while (!stopping) {
      const free = lanes - inHand.size;
      const taken = free > 0 ? await queue.take(free) : [];
      for (const job of taken) {
        const done = finish(job, handler).finally(() => {
          inHand.delete(done);
          bell.ring();
        });
        inHand.add(done);
      }
      if (taken.length === 0 || inHand.size >= lanes) await bell.wait(lookMs);
    }
  };

  return {
    enqueue: (transaction, job) => queue.add(transaction, job),
    wake: bell.ring,
    start: (handler) => {
      if (working) throw new TypeError('The outbox is working already.');
      working = work(handler);
      sweeper = setInterval(() => {
        queue.sweep().catch((error: unknown) => log.warn('sweep_failed', { code: codeOf(error) }));
      }, sweepMs);
    },
    stop: async () => {
      stopping = true;
      clearInterval(sweeper);
      bell.ring();
      await working;
      await Promise.all(inHand);
      await queue.close();
    },
    size: () => queue.size(),
  };
}

/** The time that was asked for, or longer the more often it was tried, and up to a quarter more so that retries spread. */
function backoffMs(askedMs: number, tries: number, random: number): number {
  return Math.max(askedMs, Math.min(maxBackoffMs, 1_000 * 2 ** tries)) * (1 + random / 4);
}

/** A job past its time belongs to another instance already: its slot is freed, its result ignored. */
async function withinTime(outcome: Promise<DeliveryOutcome>): Promise<DeliveryOutcome | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), expireSeconds * 1_000);
  });
  try {
    return await Promise.race([outcome, late]);
  } finally {
    clearTimeout(timer);
  }
}

function codeOf(error: unknown): string {
  return error instanceof AppError ? error.code : error instanceof Error ? error.name : 'unknown';
}
