import { type Kysely, sql, type Transaction } from 'kysely';
import {
  batch,
  type ChainEnd,
  digestLine,
  digestLink,
  keyContext,
  type Line,
  type Link,
  noLink,
  readHead,
  sealOf,
} from './chain-links.ts';
import { withoutValues } from './database-error.ts';
import type { Tables } from './tables.ts';
import type { StoreVault } from './vault.ts';

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

/**
 * Reads the chain through, as it stood at one moment.
 * @param noted an end of the chain that was written down elsewhere (the log's `audit_linked`); without it, somebody who put back an
 *   older state of the whole database is not noticed
 * @throws AppError `database_unavailable`; `key_missing`, `sealed_text_unreadable` where the chain's key does not open
 */
export async function verifyAudit(
  db: Kysely<Tables>,
  vault: Pick<StoreVault, 'open'>,
  now: Date,
  noted?: ChainEnd,
): Promise<Verdict> {
  return withoutValues(() =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((transaction) => readThrough(transaction, vault, now, noted)),
  );
}

async function readThrough(
  transaction: Transaction<Tables>,
  vault: Pick<StoreVault, 'open'>,
  now: Date,
  noted: ChainEnd | undefined,
): Promise<Verdict> {
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
  if (sealOf(key, head) !== head.seal) return broken({ what: 'head_changed' });
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
}

type LinkedRow = Link & { readonly [Column in keyof Line]: Line[Column] | null } & {
  readonly link_expires_at: Date;
};

function faultOf(
  each: LinkedRow,
  { position, link }: ChainEnd,
  key: string,
  now: Date,
): 'link_missing' | 'link_changed' | 'line_missing' | 'line_changed' | undefined {
  if (Number(each.position) !== position + 1) return 'link_missing';
  const standing = { ...each, position: position + 1, expires_at: each.link_expires_at };
  if (digestLink(key, link, standing) !== each.link) return 'link_changed';
  if (each.id === null) return each.link_expires_at > now ? 'line_missing' : undefined;
  return digestLine(key, each as Line) === each.line ? undefined : 'line_changed';
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

const matches = (one: ChainEnd, other: ChainEnd): boolean =>
  one.position === other.position && one.link === other.link;
