import { randomBytes } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { AppError } from '../chaperone/errors.ts';
import { isAlone, waitToBeAlone } from './alone.ts';
import {
  batch,
  type ChainEnd,
  digestLine,
  digestLink,
  type Head,
  keyContext,
  type Line,
  noLink,
  readHead,
  sealOf,
} from './chain-links.ts';
import { dueBy } from './due.ts';
import type { Tables } from './tables.ts';
import { transact } from './transact.ts';
import type { StoreVault } from './vault.ts';

type Vault = Pick<StoreVault, 'seal' | 'open' | 'keyIds'>;

/**
 * Links the lines that were added since: line by line an HMAC over the line and over the link before it, under a random key that the
 * master key seals. Whoever writes to the audit waits for nobody; one instance at a time links. What was changed, taken out, moved
 * or cut off after that, `verifyAudit` finds. The key's own sealing follows the newest master key, so that a former one is not needed for as
 * long as the audit is kept.
 * @returns the end of the chain; undefined where another instance is at it
 * @throws AppError `database_unavailable`; `key_missing` where the chain's key does not open
 */
export async function linkAudit(db: Kysely<Tables>, vault: Vault): Promise<ChainEnd | undefined> {
  for (;;) {
    const round = await transact(db, async (transaction) =>
      (await isAlone(transaction, 'chain')) ? linkSome(transaction, vault) : undefined,
    );
    if (!round || round.linked < batch) return round?.end;
  }
}

async function linkSome(
  transaction: Transaction<Tables>,
  vault: Vault,
): Promise<{ readonly linked: number; readonly end: ChainEnd }> {
  const head = (await readHead(transaction)) ?? (await begin(transaction, vault));
  const key = vault.open(head.key, keyContext);
  const taken = await sql<{ audit_id: string }>`delete from audit_unlinked where audit_id in
    (select audit_id from audit_unlinked order by audit_id limit ${batch}) returning audit_id`.execute(
    transaction,
  );
  const ids = taken.rows.map(({ audit_id }) => audit_id);
  // One whose time was up before it was linked is gone already.
  const rows =
    ids.length === 0
      ? []
      : (
          await sql<Line>`select * from audit where id = any(${ids}::bigint[]) order by id`.execute(
            transaction,
          )
        ).rows;
  let position = Number(head.position);
  let { link } = head;
  const links = rows.map((row) => {
    position += 1;
    const next = { position, audit_id: row.id, expires_at: row.expires_at, line: digestLine(key, row) };
    link = digestLink(key, link, next);
    return { ...next, link };
  });
  if (links.length > 0)
    await sql`insert into audit_link (position, audit_id, expires_at, line, link)
      select * from unnest(${links.map((each) => each.position)}::bigint[], ${links.map((each) => each.audit_id)}::bigint[],
        ${links.map((each) => each.expires_at)}::timestamptz[], ${links.map((each) => each.line)}::text[],
        ${links.map((each) => each.link)}::text[])`.execute(transaction);
  const renewed = head.key.startsWith(`${vault.keyIds[0]}.`) ? head.key : vault.seal(key, keyContext);
  if (links.length > 0 || renewed !== head.key)
    await saveHead(transaction, key, { ...head, key: renewed, position: String(position), link });
  return { linked: ids.length, end: { position, link } };
}

/** The chain begins once. Links without a head are a chain that somebody has tampered with, and it is not begun anew over them. */
async function begin(transaction: Transaction<Tables>, vault: Vault): Promise<Head> {
  const first = await transaction.selectFrom('audit_link').select('position').limit(1).executeTakeFirst();
  if (first)
    throw new AppError('audit_broken', 'The head of the audit’s chain is missing; see npm run audit:verify.');
  const key = randomBytes(32).toString('base64url');
  const head = {
    id: 1,
    key: vault.seal(key, keyContext),
    start_position: '0',
    start_link: noLink,
    position: '0',
    link: noLink,
  };
  await transaction
    .insertInto('audit_chain')
    .values({ ...head, seal: sealOf(key, head) })
    .execute();
  return { ...head, seal: '' };
}

/**
 * Lets go of the links whose lines have gone with their time: the chain then begins later, and its head says so under the key.
 * Returns the number of links.
 */
export function shortenChain(db: Kysely<Tables>, vault: Vault, now: Date): Promise<number> {
  return transact(db, async (transaction) => {
    await waitToBeAlone(transaction, 'chain');
    const head = await readHead(transaction);
    if (!head) return 0;
    const { rows } = await sql<{ position: string }>`
      select position from audit_link where expires_at > ${dueBy(now)} or exists (select from audit where id = audit_id)
      order by position limit 1`.execute(transaction);
    const until = rows[0] ? Number(rows[0].position) - 1 : Number(head.position);
    if (until <= Number(head.start_position)) return 0;
    const last = await transaction
      .selectFrom('audit_link')
      .select('link')
      .where('position', '=', String(until))
      .executeTakeFirst();
    if (!last) return 0;
    const { numDeletedRows } = await transaction
      .deleteFrom('audit_link')
      .where('position', '<=', String(until))
      .executeTakeFirst();
    const key = vault.open(head.key, keyContext);
    await saveHead(transaction, key, { ...head, start_position: String(until), start_link: last.link });
    return Number(numDeletedRows);
  });
}

async function saveHead(transaction: Transaction<Tables>, key: string, head: Head): Promise<void> {
  const { id: _, ...columns } = head;
  await transaction
    .updateTable('audit_chain')
    .set({ ...columns, seal: sealOf(key, head) })
    .execute();
}
