import { type Kysely, sql } from 'kysely';
import { AppError } from '../chaperone/errors.ts';
import type { Logger } from '../chaperone/ports.ts';
import { withoutValues } from './database-error.ts';
import type { Tables } from './tables.ts';
import type { StoreVault } from './vault.ts';

/**
 * Says in the log how many threads stand under each former master key, so that an operator sees when a former one may go.
 * @throws AppError `key_missing` where something is kept under a key that is not given: its threads could neither be read nor go on, and
 *   what they have told would be lost without a word; `database_unavailable`
 */
export async function checkKeys(
  db: Kysely<Tables>,
  vault: Pick<StoreVault, 'keyIds'>,
  now: Date,
  log: Logger,
): Promise<void> {
  const inUse = await withoutValues(() => readKeys(db, vault.keyIds[0] ?? '', now));
  const missing = [...inUse.keys()].filter((id) => !vault.keyIds.includes(id));
  if (missing.length > 0)
    throw new AppError(
      'key_missing',
      `Chaperone cannot start: what it keeps stands under ${missing.length === 1 ? 'a master key' : 'master keys'} not given now: ` +
        `${missing.map((id) => `${id} (${inUse.get(id)} threads)`).join(', ')}. Put the key back behind the newest one until its ` +
        'threads have expired; docs/operations.md says how keys are changed, and what to do when one is lost.',
    );
  for (const id of vault.keyIds.slice(1)) log.info('former_key', { id, threads: inUse.get(id) ?? 0 });
}

/**
 * Threads that live, by the id of their key, except that those under the newest are not counted; besides, with none, the keys of
 * sealed texts on their way and of the audit's chain. The ids are found by leaps over the index, however many threads there are.
 */
async function readKeys(db: Kysely<Tables>, newest: string, now: Date): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; threads: number }>`
    with recursive of_thread as (
      (select left(salt, 8) as id from thread order by left(salt, 8) limit 1)
      union all
      select (select left(salt, 8) from thread where left(salt, 8) > of_thread.id order by left(salt, 8) limit 1)
      from of_thread where of_thread.id is not null
    ), former as (
      select id, (select count(*)::int from thread where left(salt, 8) = of_thread.id and expires_at > ${now}) as threads
      from of_thread where id <> ${newest}
    )
    select id, max(threads) as threads from (
      select id, threads from former where threads > 0
      union all
      select distinct left(sealed, 8), 0 from nudge where sealed_until > ${now}
      union all
      select left(key, 8), 0 from audit_chain
    ) as used group by id order by id`.execute(db);
  return new Map(rows.map(({ id, threads }) => [id, threads]));
}
