import type { Database } from './database.ts';

/** Arbitrary numbers that only this program's instances use, one for each thing that is done by one instance at a time. */
const locks = { setup: 7_302_114, forget: 7_302_115 };

/** Waits until no other instance does this, then does it. An embedded database has one instance. */
export function alone<T>(
  database: Pick<Database, 'shared' | 'pool'>,
  what: keyof typeof locks,
  work: () => Promise<T>,
): Promise<T> {
  return holding(database, 'pg_advisory_lock', what, work) as Promise<T>;
}

/** Does this unless another instance is doing it; then undefined. */
export function unlessOthersDo<T>(
  database: Database,
  what: keyof typeof locks,
  work: () => Promise<T>,
): Promise<T | undefined> {
  return holding(database, 'pg_try_advisory_lock', what, work);
}

/** The lock is the connection's, so an instance that dies, or loses the server, lets go of it. */
async function holding<T>(
  { shared, pool }: Pick<Database, 'shared' | 'pool'>,
  take: 'pg_advisory_lock' | 'pg_try_advisory_lock',
  what: keyof typeof locks,
  work: () => Promise<T>,
): Promise<T | undefined> {
  if (!shared) return work();
  const client = await pool.connect();
  try {
    const { rows } = await client.query(`select ${take}($1) as taken`, [locks[what]]);
    // The one that waits gives nothing back.
    if (rows[0]?.taken === false) return undefined;
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [locks[what]]).catch(() => undefined);
    client.release();
  }
}
