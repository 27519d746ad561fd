import { type Kysely, sql } from 'kysely';
import { type Db, PgBoss } from 'pg-boss';
import type { DeliveryJob } from '../chaperone/deliveries.ts';
import type { Logger } from '../chaperone/ports.ts';
import { alone } from './alone.ts';
import type { Database } from './database.ts';
import { failureCode, withoutValues } from './database-error.ts';
import type { Ending } from './ending.ts';
import { grantRights } from './row-security.ts';
import type { Tables } from './tables.ts';

/** A job that was taken from the queue. */
export interface TakenJob {
  readonly id: string;
  readonly job: DeliveryJob;
  /** Earlier attempts that failed. */
  readonly tries: number;
  /** How often it was taken before its turn. */
  readonly waits: number;
  /** How often in a row it was taken, and neither removed nor put off. */
  readonly expired: number;
}

/** The queue as it stands, over all instances. */
export interface QueueState {
  /** Jobs that wait or are in hand. */
  readonly jobs: number;
  /** How long the oldest job that is due has waited for somebody to take it, in milliseconds; 0 when none is due. */
  readonly oldestDueMs: number;
}

/** The deliveries' queue, in tables of the same database. Every method throws AppError `database_unavailable`. */
export interface StoredQueue {
  /** Adds a job to the end of a transaction of the tenant: it exists if and only if that commits. */
  add(ending: Ending, job: DeliveryJob, tenantId: string): Promise<void>;
  /** Takes due jobs for this instance, none of these tenants; no other gets them until they expire. */
  take(count: number, except: readonly string[]): Promise<readonly TakenJob[]>;
  /** The job is done: it is deleted, and nothing of it kept. */
  remove(id: string): Promise<void>;
  /**
   * Puts a taken job back, due later. It keeps its place in front of those that were written after it.
   * @param because whether it failed, or it was not its turn
   */
  putOff(taken: TakenJob, delayMs: number, because: 'failed' | 'early'): Promise<void>;
  state(): Promise<QueueState>;
  close(): Promise<void>;
}

const queue = 'delivery';
/** A card update waits behind the nudges that nobody has seen yet. */
const priorities = { deliver: 1, update_card: 0 };
/** How often the queue gives back what expired. */
const sweepSeconds = 5;
const hourSeconds = 3_600;

/** A job as it is stored: ids and counts, no text. One that never waited, or that an earlier version wrote, does not say how often. */
type JobData = DeliveryJob & { readonly tries: number; readonly waits?: number };

/**
 * Opens the queue (pg-boss, schema `pgboss`), creating its tables where they are missing, safely beside other instances. Of
 * pg-boss the queue is used, not its worker loop: its one result is "done" or "failed", and a delivery has a third, "not before
 * this time".
 * @param expireSeconds a job taken this long ago, and neither removed nor put off, is given to another
 * @throws AppError `database_unavailable`
 */
export async function openQueue(
  database: Database,
  expireSeconds: number,
  log: Logger,
): Promise<StoredQueue> {
  const { db, pool } = database;
  const boss = new PgBoss({
    db: { executeSql: (text, values) => execute(pool, text, values) },
    schedule: false,
    superviseIntervalSeconds: sweepSeconds,
    monitorIntervalSeconds: sweepSeconds,
    flowIntervalSeconds: hourSeconds,
  });
  boss.on('error', (error) => log.warn('queue_error', { code: failureCode(error) ?? error.name }));
  boss.on('warning', ({ message }) => log.warn('queue_warning', { message }));
  // pg-boss's own start, on an empty database, does not stand two at once.
  await withoutValues(() => alone(database, 'setup', () => prepare(boss, db))).catch(
    async (error: unknown) => {
      await boss.stop({ graceful: false });
      throw error;
    },
  );
  return {
    add: async (ending, { kind, nudgeId }, tenantId) => {
      const data: JobData = { kind, nudgeId, tries: 0 };
      await boss.send(queue, data, {
        db: collectingIn(ending),
        priority: priorities[kind],
        group: { id: tenantId },
        expireInSeconds: expireSeconds,
        // Only a process that died or lost the database lets a job expire. Whoever takes it gives it up before it comes to this.
        retryLimit: 100,
        deleteAfterSeconds: 24 * hourSeconds,
      });
    },
    take: (count, except) =>
      withoutValues(async () => {
        const jobs = await boss.fetch<JobData>(queue, { batchSize: count, ignoreGroups: [...except] });
        return jobs.map(({ id, data: { kind, nudgeId, tries, waits = 0 }, retryCount }) => ({
          id,
          job: { kind, nudgeId },
          tries,
          waits,
          expired: retryCount,
        }));
      }),
    remove: (id) =>
      withoutValues(async () => {
        await boss.deleteJob(queue, id);
      }),
    putOff: ({ id, job, tries, waits }, delayMs, because) =>
      withoutValues(async () => {
        const data: JobData = {
          ...job,
          ...(because === 'failed' ? { tries: tries + 1, waits } : { tries, waits: waits + 1 }),
        };
        // As pg-boss gives back what failed, but for the time, and for the attempts: nothing has failed.
        await sql`update pgboss.job set state = 'created', started_on = null, heartbeat_on = null, retry_count = 0,
          data = ${JSON.stringify(data)}, start_after = now() + ${delayMs}::float8 * interval '1 millisecond'
          where name = ${queue} and id = ${id} and state = 'active'`.execute(db);
      }),
    state: () => withoutValues(() => readState(db)),
    close: () => boss.stop({ graceful: false }),
  };
}

/** For pg-boss, in place of a database: what it writes there goes to the end of a transaction, where it must write a row. */
function collectingIn(ending: Ending): Db {
  return {
    executeSql: async (text, values = []) => {
      ending.addSure({ sql: text, parameters: values });
      return { rows: [{ id: '' }] };
    },
  };
}

async function prepare(boss: PgBoss, db: Kysely<Tables>): Promise<void> {
  await boss.start();
  await boss.createQueue(queue);
  // pg-boss remembers a queue at its first use, which it reads outside the caller's transaction. Here nobody has one
  // open; later, on the embedded database's one connection, it would wait for itself.
  await boss.findJobs(queue, { id: '00000000-0000-0000-0000-000000000000' });
  // Whoever decides a job for a tenant adds it.
  await grantRights(db);
}

async function readState(db: Kysely<Tables>): Promise<QueueState> {
  const { rows } = await sql<{ jobs: number; due: number | null }>`
    select count(*)::int as jobs,
      extract(epoch from now() - min(start_after) filter (where state < 'active'))::float8 as due
    from pgboss.job where name = ${queue} and state <= 'active'`.execute(db);
  return { jobs: rows[0]?.jobs ?? 0, oldestDueMs: Math.max(0, (rows[0]?.due ?? 0) * 1_000) };
}

/**
 * Runs a statement of pg-boss, or several in one text, on a connection of its own. Some texts begin and end a transaction; one
 * that fails on the way must not leave it open for the connection's next user.
 */
async function execute(
  pool: Database['pool'],
  text: string,
  values: unknown[] = [],
): ReturnType<Db['executeSql']> {
  const client = await pool.connect();
  try {
    const result: unknown = await client.query({ text, values });
    const results = (Array.isArray(result) ? result : [result]) as { rows: unknown[] }[];
    return { rows: results.flatMap(({ rows }) => rows) };
  } catch (error) {
    if (values.length === 0) await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
