import { createHmac, randomBytes } from 'node:crypto';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { AppError } from '../chaperone/errors.ts';
import { isAlone, waitToBeAlone } from './alone.ts';
import type { Tables } from './tables.ts';
import { transact } from './transact.ts';
import type { StoreVault } from './vault.ts';

/** Where the chain ends: what is written down elsewhere to notice that its end was cut off. */
export interface ChainEnd {
  /** Lines that were ever linked. */
  readonly position: number;
  readonly link: string;
}

/** What is wrong with a chain: a code and, where it is known, the first line or link concerned. */
export type Break =
  | { readonly what: 'no_chain' | 'head_changed' | 'end_missing' | 'not_the_noted_end' }
  | {
      readonly what: 'link_missing' | 'link_changed' | 'line_missing' | 'line_changed';
      readonly position: number;
      readonly auditId: string;
    }
  | { readonly what: 'line_not_linked'; readonly auditId: string };

export type Verdict =
  | { readonly whole: true; readonly end: ChainEnd; readonly lines: number; readonly notYetLinked: number }
  | { readonly whole: false; readonly broken: Break };

type Vault = Pick<StoreVault, 'seal' | 'open' | 'keyIds'>;
type Row = Selectable<Tables['audit']>;
type Link = Selectable<Tables['audit_link']>;
type Head = Selectable<Tables['audit_chain']>;

/** Lines that are linked, or looked at, together. */
const batch = 2_000;
const keyContext = 'audit chain';
/** In place of the link before the first. */
const noLink = '';

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
          await sql<Row>`select * from audit where id = any(${ids}::bigint[]) order by id`.execute(
            transaction,
          )
        ).rows;
  let position = Number(head.position);
  let { link } = head;
  const links = rows.map((row) => {
    position += 1;
    const line = digestOf(key, lineOf(row));
    link = digestOf(key, [link, position, row.id, row.expires_at, line]);
    return { position, audit_id: row.id, expires_at: row.expires_at, line, link };
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
    .values({ ...head, seal: digestOf(key, sealedOf(head)) })
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
      select position from audit_link where expires_at > ${now} or exists (select from audit where id = audit_id)
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

/**
 * Reads the chain through, as it stood at one moment.
 * @param noted an end of the chain that was written down elsewhere (the log's `audit_linked`); without it, somebody who put back an
 *   older state of the whole database is not noticed
 * @throws AppError `database_unavailable`; `key_missing`, `sealed_text_unreadable` where the chain's key does not open
 */
export async function verifyAudit(
  db: Kysely<Tables>,
  vault: Vault,
  now: Date,
  noted?: ChainEnd,
): Promise<Verdict> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const head = await readHead(transaction);
      const broken = (what: Break): Verdict => ({ whole: false, broken: what });
      const { waiting, stray } = await countOthers(transaction);
      if (!head) {
        const links = await transaction.selectFrom('audit_link').select('position').limit(1).execute();
        if (links.length > 0 || noted) return broken({ what: 'no_chain' });
        if (stray) return broken({ what: 'line_not_linked', auditId: stray });
        return { whole: true, end: { position: 0, link: noLink }, lines: 0, notYetLinked: waiting };
      }
      const key = vault.open(head.key, keyContext);
      if (digestOf(key, sealedOf(head)) !== head.seal) return broken({ what: 'head_changed' });
      let position = Number(head.start_position);
      let link = head.start_link;
      let lines = 0;
      let isNoted = noted === undefined || noted.position < position || matches(noted, { position, link });
      for (;;) {
        const part = await readLinks(transaction, position);
        for (const each of part) {
          const fault = faultOf(each, { position, link }, key, now);
          if (fault) return broken({ what: fault, position: position + 1, auditId: each.audit_id });
          position += 1;
          link = each.link;
          if (each.id !== null) lines += 1;
          if (noted && matches(noted, { position, link })) isNoted = true;
        }
        if (part.length < batch) break;
      }
      if (position !== Number(head.position) || link !== head.link) return broken({ what: 'end_missing' });
      if (stray) return broken({ what: 'line_not_linked', auditId: stray });
      if (!isNoted) return broken({ what: 'not_the_noted_end' });
      return { whole: true, end: { position, link }, lines, notYetLinked: waiting };
    });
}

type LinkedRow = Link & { readonly [Column in keyof Row]: Row[Column] | null } & {
  readonly link_expires_at: Date;
};

function faultOf(
  each: LinkedRow,
  { position, link }: ChainEnd,
  key: string,
  now: Date,
): 'link_missing' | 'link_changed' | 'line_missing' | 'line_changed' | undefined {
  if (Number(each.position) !== position + 1) return 'link_missing';
  if (digestOf(key, [link, position + 1, each.audit_id, each.link_expires_at, each.line]) !== each.link)
    return 'link_changed';
  if (each.id === null) return each.link_expires_at > now ? 'line_missing' : undefined;
  return digestOf(key, lineOf(each as Row)) === each.line ? undefined : 'line_changed';
}

async function readLinks(transaction: Transaction<Tables>, after: number): Promise<readonly LinkedRow[]> {
  const { rows } = await sql<LinkedRow>`
    select audit.*, position, audit_id, line, link, audit_link.expires_at as link_expires_at
    from audit_link left join audit on audit.id = audit_id
    where position > ${after} order by position limit ${batch}`.execute(transaction);
  return rows;
}

/** Lines that wait to be linked, and the first that neither is linked nor waits for it. */
async function countOthers(
  transaction: Transaction<Tables>,
): Promise<{ readonly waiting: number; readonly stray: string | undefined }> {
  const { rows } = await sql<{ waiting: number; stray: string | null }>`select
    (select count(*)::int from audit_unlinked) as waiting,
    (select min(id) from audit where not exists (select from audit_link where audit_id = id)
      and not exists (select from audit_unlinked where audit_id = id)) as stray`.execute(transaction);
  return { waiting: rows[0]?.waiting ?? 0, stray: rows[0]?.stray ?? undefined };
}

const readHead = (transaction: Transaction<Tables>): Promise<Head | undefined> =>
  transaction.selectFrom('audit_chain').selectAll().executeTakeFirst();

async function saveHead(transaction: Transaction<Tables>, key: string, head: Head): Promise<void> {
  const { id: _, ...columns } = head;
  await transaction
    .updateTable('audit_chain')
    .set({ ...columns, seal: digestOf(key, sealedOf(head)) })
    .execute();
}

const matches = (one: ChainEnd, other: ChainEnd): boolean =>
  one.position === other.position && one.link === other.link;

const sealedOf = (head: Omit<Head, 'seal' | 'key' | 'id'>) => [
  'head',
  head.start_position,
  head.start_link,
  head.position,
  head.link,
];

/** Every column, in one order; times as they are written in JSON. */
const lineOf = (row: Row) => [
  row.id,
  row.at,
  row.tenant_id,
  row.team_id,
  row.event,
  row.why,
  row.traits,
  row.band,
  row.note,
  row.actor_id,
  row.expires_at,
];

const digestOf = (key: string, content: readonly unknown[]): string =>
  createHmac('sha256', key).update(JSON.stringify(content)).digest('base64url');
