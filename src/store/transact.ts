import type { Kysely, Transaction } from 'kysely';
import { withoutValues } from './database-error.ts';
import type { Tables } from './tables.ts';

/**
 * One transaction, at READ COMMITTED whatever the server's default: each statement must see what was committed before the
 * thread's lock was granted, and a snapshot taken while waiting for the lock would not.
 * A throw rolls back and is passed on.
 * @throws AppError `database_unavailable`
 */
export function transact<T>(
  db: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return withoutValues(() => db.transaction().setIsolationLevel('read committed').execute(work));
}
