import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely';
import PgBoss from 'pg-boss';
import type { DeliveryJob } from '../chaperone/deliver-nudge.ts';
import type { Logger } from '../chaperone/ports.ts';
import { failureCode, withoutValues } from './database-error.ts';
import type { Tables } from './tables.ts';

/** A job that was taken from the queue. `tries` counts the earlier attempts that asked for another. */
export interface TakenJob {
  readonly id: string;
  readonly job: DeliveryJob;
  readonly tries: number;
}

/** The deliveries' queue, as tables of the same database. */
export interface StoredQueue {
  /** Writes a job in the caller's transaction: it exists if and only if that commits. */
  add(transaction: Transaction<Tables>, job: DeliveryJob): Promise<void>;
  /** Takes due jobs for this instance; no other gets them until they expire. */
  take(count: number): Promise<readonly TakenJob[]>;
  /** The job is done: it is deleted, and nothing of it kept. */
  remove(id: string): Promise<void>;
  /** Replaces a taken job by one that is due later. */
  putOff(taken: TakenJob, delayMs: number): Promise<void>;
  /** Gives the jobs of dead instances back, and clears what is left over. */
  sweep(): Promise<void>;
  /** Jobs that wait or are in hand, for the health page. */
  size(): Promise<number>;
  close(): Promise<void>;
}

const queue = 'delivery';
/** A card update waits behind the nudges that nobody has seen yet. */
const priorities = { deliver: 1, update_card: 0 };

/** A job as it is stored: ids and a count, no text. */
type JobData = DeliveryJob & { readonly tries: number };

interface Rows {
  // pg-boss leaves its rows untyped; the statements are its own.
  rows: Record<string, unknown>[];
}

/**
 * Creates the queue's tables (pg-boss, schema `pgboss`) where they are missing, safely beside other instances.
 * pg-boss speaks to the database through Kysely only, because the embedded one has a single connection and a second way in would land
 * inside somebody's transaction. Of pg-boss the queue is used, not its worker loop, whose unawaited completions would end the process
 * while the database is away.
 * @param expireSeconds a job taken this long ago, and neither removed nor put off, is given to another
 * @throws AppError `database_unavailable`
 */
export async function openQueue(
  db: Kysely<Tables>,
  expireSeconds: number,
  log: Logger,
): Promise<StoredQueue> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => executeAlone(db, text, values) },
    schedule: false,
    supervise: false,
    expireInSeconds: expireSeconds,
    retryLimit: 20,
    retryDelay: 1,
    retryBackoff: false,
    archiveCompletedAfterSeconds: 3_600,
    deleteAfterHours: 24,
  });
  boss.on('error', (error) => log.warn('queue_error', { code: failureCode(error) ?? error.name }));
  await withoutValues(async () => {
    await boss.start();
    await boss.createQueue(queue);
  });
  const send = async (transaction: Kysely<Tables>, data: JobData, delaySeconds: number) => {
    const id = await boss.send(queue, data, {
      priority: priorities[data.kind],
      ...(delaySeconds > 0 ? { startAfter: delaySeconds } : {}),
      db: { executeSql: (text, values) => execute(transaction, text, values) },
    });
    if (id === null) throw new RangeError('The delivery queue did not take a job.');
  };
  return {
    add: (transaction, { kind, nudgeId }) => send(transaction, { kind, nudgeId, tries: 0 }, 0),
    take: async (count) => {
      const jobs = await boss.fetch<JobData>(queue, { batchSize: count });
      return jobs.map(({ id, data: { kind, nudgeId, tries } }) => ({ id, job: { kind, nudgeId }, tries }));
    },
    remove: (id) => withoutValues(() => boss.deleteJob(queue, id)),
    putOff: ({ id, job, tries }, delayMs) =>
      withoutValues(() =>
        db.transaction().execute(async (transaction) => {
          await boss.deleteJob(queue, id, {
            db: { executeSql: (text, values) => execute(transaction, text, values) },
          });
          await send(transaction, { ...job, tries: tries + 1 }, delayMs / 1_000);
        }),
      ),
    sweep: () => withoutValues(() => boss.maintain()),
    size: () =>
      withoutValues(async () => {
        const { rows } = await sql<{
          size: number;
        }>`select count(*)::int as size from pgboss.job where name = ${queue} and state <= 'active'`.execute(
          db,
        );
        return rows[0]?.size ?? 0;
      }),
    close: () => boss.stop({ graceful: false }),
  };
}

function execute(db: Kysely<Tables>, text: string, values: readonly unknown[] = []): Promise<Rows> {
  return db
    .executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, [...values]))
    .then(({ rows }) => ({ rows }));
}

/** pg-boss begins and ends transactions in the text of some statements: one that fails must not leave its own open. */
function executeAlone(db: Kysely<Tables>, text: string, values: readonly unknown[] = []): Promise<Rows> {
  return db.connection().execute(async (connection) => {
    try {
      return await execute(connection, text, values);
    } catch (error) {
      if (values.length === 0) await execute(connection, 'rollback');
      throw error;
    }
  });
}
