import { type Kysely, sql } from 'kysely';
import type { LedgerDetail } from '../../assess/types.ts';
import { sealDetails } from '../sealed-details.ts';
import type { StoreVault } from '../vault.ts';

/** Posts whose details are sealed together. */
const batch = 1_000;

interface Told {
  readonly thread_id: string;
  readonly post_id: string;
  readonly salt: string;
  readonly details: readonly LedgerDetail[];
}

/**
 * What a post tells is sealed as a whole, and stands in its post's row. Salts and sealed texts say under which master key they
 * stand: until now there was one.
 * @param vault seals what stands in the clear; a database in which nothing stands needs none
 */
export async function up(db: Kysely<unknown>, vault: StoreVault | undefined): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run('alter table post add column details text');
  const { rows } =
    await sql`select from thread union all select from channel where position is not null limit 1`.execute(
      db,
    );
  if (rows.length > 0) {
    if (!vault) throw new TypeError('A database that is in use is brought up to date with its keys.');
    const prefix = `${vault.keyIds[0]}.`;
    await sql`update thread set salt = ${prefix} || salt`.execute(db);
    await sql`update nudge set sealed = ${prefix} || sealed where sealed is not null`.execute(db);
    await sql`update channel set position = ${prefix} || position where position is not null`.execute(db);
    await sealAll(db, vault);
  }
  await run('drop table detail');
  await run('create index thread_by_key on thread (left(salt, 8))');
}

async function sealAll(db: Kysely<unknown>, vault: StoreVault): Promise<void> {
  let after = ['00000000-0000-0000-0000-000000000000', ''];
  for (;;) {
    const { rows } = await sql<Told>`
      select detail.thread_id, detail.post_id, min(salt) as salt, json_agg(json_build_object('subject', subject, 'trait', trait,
        'direct', direct, 'marks', marks, 'share', share, 'uncertainty', uncertainty, 'unique', is_unique) order by position) as details
      from detail join thread on thread.id = thread_id
      where (thread_id, post_id) > (${after[0]}::uuid, ${after[1]})
      group by thread_id, post_id order by thread_id, post_id limit ${batch}`.execute(db);
    const last = rows.at(-1);
    if (!last) return;
    after = [last.thread_id, last.post_id];
    const sealed = rows.map(
      (row) => sealDetails(vault, row.salt, row.thread_id, row.post_id, row.details) ?? '',
    );
    await sql`update post set details = each.details
      from unnest(${rows.map((row) => row.thread_id)}::uuid[], ${rows.map((row) => row.post_id)}::text[], ${sealed}::text[])
        as each (thread_id, post_id, details)
      where post.thread_id = each.thread_id and post.post_id = each.post_id`.execute(db);
  }
}
