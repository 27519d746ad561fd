import { sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { failureCode } from './database-error.ts';
import type { Tables } from './tables.ts';

/** Arbitrary numbers that only this program's instances use, one for each thing that is done by one instance at a time. */
const locks = { setup: 7_302_114, forget: 7_302_115, chain: 7_302_116, review: 7_302_117 };
type Lock = keyof typeof locks;

/** PostgreSQL's code for a lock that was not had within the session's ten seconds (`session.ts`). */
const lockMissed = '55P03';
/** Five minutes: by then whoever has it does not give it up. */
const mostTries = 30;

/**
 * Does what waits for a lock that another instance may hold for longer than a session waits: tries again where it was missed.
 * @throws whatever the work throws, and after five minutes that the lock was missed
 */
export async function untilFree<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (failureCode(error) !== lockMissed || tries === mostTries) throw error;
    }
  }
}

/** Waits until no other instance does this, then does it. An embedded database has one instance. */
export function alone<T>(
  database: Pick<Database, 'shared' | 'pool'>,
  what: Lock,
  work: () => Promise<T>,
): Promise<T> {
  return holding(database, 'pg_advisory_lock', what, work) as Promise<T>;
}

/** Does this unless another instance is doing it; then undefined. */
export function unlessOthersDo<T>(
  database: Database,
  what: Lock,
  work: () => Promise<T>,
): Promise<T | undefined> {
  return holding(database, 'pg_try_advisory_lock', what, work);
}

/** Waits until no other instance does this, and is the one that does it to the end of the transaction. */
export async function waitToBeAlone(transaction: Transaction<Tables>, what: Lock): Promise<void> {
  await sql`select pg_advisory_xact_lock(${locks[what]})`.execute(transaction);
}

/** True where no other instance does this; then this one does it to the end of the transaction. */
export async function isAlone(transaction: Transaction<Tables>, what: Lock): Promise<boolean> {
  const { rows } = await sql<{
    alone: boolean;
  }>`select pg_try_advisory_xact_lock(${locks[what]}) as alone`.execute(transaction);
  return rows[0]?.alone ?? false;
}

/** The lock is the connection's, so an instance that dies, or loses the server, lets go of it. */
async function holding<T>(
  { shared, pool }: Pick<Database, 'shared' | 'pool'>,
  take: 'pg_advisory_lock' | 'pg_try_advisory_lock',
  what: Lock,
  work: () => Promise<T>,
): Promise<T | undefined> {
  if (!shared) return work();
  const client = await pool.connect();
  try {
    const { rows } = await untilFree(() => client.query(`select ${take}($1) as taken`, [locks[what]]));
    // The one that waits gives nothing back.
    if (rows[0]?.taken === false) return undefined;
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [locks[what]]).catch(() => undefined);
    client.release();
  }
}
