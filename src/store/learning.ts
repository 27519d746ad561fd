import { type Compilable, type Kysely, sql, type Transaction } from 'kysely';
import type { Trait } from '../assess/types.ts';
import {
  type LearningPlace,
  type MutedTrait,
  type Mutes,
  muteRule,
  neverMuted,
  wrongReasons,
} from '../chaperone/learning.ts';
import type { Clock } from '../chaperone/ports.ts';
import type { AuditEvent } from '../chaperone/thread-ledger.ts';
import type { FineReason } from '../chaperone/views.ts';
import { isAlone } from './alone.ts';
import { writeAudit } from './audit.ts';
import { withoutValues } from './database-error.ts';
import type { Tables } from './tables.ts';
import { transact } from './transact.ts';

const dayMs = 86_400_000;

/** What is muted in memory, kept up to date with the table. */
export interface StoredMutes extends Mutes {
  /** Reads what is muted now. */
  look(): Promise<void>;
  /**
   * Mutes and unmutes by the counts of the last days, with a line in the audit for each; one instance at a time, the others pass.
   * Counts older than the audit are forgotten.
   */
  review(): Promise<void>;
}

/** @throws AppError `database_unavailable` from every method that asks the database */
export async function openMutes(
  db: Kysely<Tables>,
  { clock, auditDays }: { readonly clock: Clock; readonly auditDays: number },
): Promise<StoredMutes> {
  const nothing: ReadonlySet<Trait> = new Set();
  let all: readonly MutedTrait[] = [];
  let known = new Map<string, Set<Trait>>();
  const look = async () => {
    const rows = await withoutValues(() => db.selectFrom('muted_trait').selectAll().execute());
    const next = new Map<string, Set<Trait>>();
    all = rows.map(({ tenant_id, organisation, channel_class, trait, since }) => {
      const place = { tenantId: tenant_id, organisation, channelClass: channel_class };
      const traits = next.get(keyOf(place)) ?? new Set();
      next.set(keyOf(place), traits.add(trait));
      return { ...place, trait, since };
    });
    known = next;
  };
  await look();
  return {
    at: (place) => known.get(keyOf(place)) ?? nothing,
    list: (tenantId) => all.filter((muted) => muted.tenantId === tenantId),
    look,
    review: async () => {
      const now = clock.now();
      await transact(db, async (transaction) => {
        if (await isAlone(transaction, 'review')) await reviewCounts(transaction, now, auditDays);
      });
      await look();
    },
  };
}

const keyOf = ({ tenantId, organisation, channelClass }: LearningPlace): string =>
  `${tenantId} ${organisation} ${channelClass}`;

/** The calendar day in UTC that many days before, as PostgreSQL writes it. */
const dayBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * dayMs).toISOString().slice(0, 10);

/** One of these is muted, or has come back. */
interface Changed {
  readonly tenant_id: string;
  readonly organisation: string;
  readonly channel_class: string;
  readonly trait: Trait;
}

async function reviewCounts(transaction: Transaction<Tables>, now: Date, auditDays: number): Promise<void> {
  // A share of nothing is null, and mutes nothing.
  const wrong = sql`
    select tenant_id, organisation, channel_class, trait from outcome_count
    where day > ${dayBefore(now, muteRule.days)} and trait <> all(${[...neverMuted]})
    group by tenant_id, organisation, channel_class, trait
    having sum(count) filter (where outcome = 'nudged') >= ${muteRule.leastNudges}
      and sum(count) filter (where outcome = any(${[...wrongReasons]}))
        > ${muteRule.share}::float8 * sum(count) filter (where outcome = 'nudged')`;
  const muted = await sql<Changed>`
    insert into muted_trait (tenant_id, organisation, channel_class, trait, since)
    select wrong.*, ${now}::timestamptz from (${wrong}) as wrong
    on conflict do nothing returning *`.execute(transaction);
  const back = await sql<Changed>`
    delete from muted_trait where (tenant_id, organisation, channel_class, trait) not in (${wrong}) returning *`.execute(
    transaction,
  );
  const note = (event: AuditEvent['event']) => (row: Changed) =>
    writeAudit(
      transaction,
      {
        event,
        tenantId: row.tenant_id,
        teamId: '',
        traits: [row.trait],
        note: `${row.organisation} ${row.channel_class}`.trim(),
      },
      now,
      auditDays,
    );
  for (const row of muted.rows) await note('trait_muted')(row);
  for (const row of back.rows) await note('trait_unmuted')(row);
  await sql`delete from outcome_count where day < ${dayBefore(now, auditDays)}`.execute(transaction);
}

/** The statement that adds one to the counts of these traits, in one order, so that two cannot wait for each other. */
export function countingOutcome(
  db: Kysely<Tables>,
  { tenantId, organisation, channelClass }: LearningPlace,
  traits: readonly Trait[],
  outcome: 'nudged' | FineReason,
  now: Date,
): Compilable | undefined {
  if (traits.length === 0) return undefined;
  return db
    .insertInto('outcome_count')
    .values(
      [...new Set(traits)].sort().map((trait) => ({
        tenant_id: tenantId,
        organisation,
        channel_class: channelClass,
        trait,
        outcome,
        day: dayBefore(now, 0),
        part: sql<number>`pg_backend_pid() % 16`,
        count: 1,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'organisation', 'channel_class', 'trait', 'outcome', 'day', 'part'])
        .doUpdateSet({ count: sql`outcome_count.count + 1` }),
    );
}
