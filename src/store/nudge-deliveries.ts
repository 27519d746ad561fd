import {
  type Kysely,
  type QueryCreator,
  type Selectable,
  sql,
  type Transaction,
  type Updateable,
} from 'kysely';
import type { DecidedNudge, NudgeDeliveries } from '../chaperone/deliveries.ts';
import type { Nudge } from '../chaperone/nudge.ts';
import type { Clock } from '../chaperone/ports.ts';
import type { ThreadRef } from '../chaperone/post.ts';
import type { AuditEvent } from '../chaperone/thread-ledger.ts';
import { auditLine } from './audit.ts';
import type { Ending } from './ending.ts';
import type { JobQueue } from './ledger.ts';
import { nudgeColumns, toNudge } from './nudge-rows.ts';
import { prepare } from './prepare.ts';
import type { Retention } from './retention.ts';
import { askForNudge, transactForNudge } from './row-security.ts';
import type { Tables } from './tables.ts';

export interface DeliveriesDeps {
  readonly clock: Clock;
  readonly retention: Retention;
  readonly jobs: JobQueue;
}

/** Longer than an update may take (`teams/connector.ts`). */
const updateSeconds = 15;

/** Named one by one: a plan that gives all columns of a table fails once the table has one more (`plans.ts`). */
const columns = [
  ...nudgeColumns,
  'tenant_id',
  'decided_at',
  'revision',
  'sent_revision',
  'failure',
  'refused',
] as const satisfies readonly (keyof Tables['nudge'])[];
type Row = Pick<Selectable<Tables['nudge']>, (typeof columns)[number]>;

/**
 * The nudges as their delivery sees them. Every step takes the thread's lock, as the use cases do, so a card that arrives while the
 * author posts again is not lost. A step that no longer fits the nudge's state changes nothing. Each works for the nudge's tenant and thread
 * alone (`row-security.ts`). What can be said in one statement goes one way to the server.
 * @throws AppError `database_unavailable` from every method
 */
export function createNudgeDeliveries(db: Kysely<Tables>, deps: DeliveriesDeps): NudgeDeliveries {
  const reading = prepare<'nudgeId'>(db, (value) => readNudge(db, value('nudgeId')));
  const claiming = prepare<'nudgeId'>(db, (value) => claimNudge(db, value('nudgeId')));
  const claimingUpdate = prepare<'nudgeId'>(db, (value) => claimCard(db, value('nudgeId')));
  const change = (nudgeId: string) => db.updateTable('nudge').where('id', '=', nudgeId);
  const step = <T>(nudgeId: string, work: (locked: LockedNudge) => Promise<T>): Promise<T | undefined> =>
    transactForNudge(db, nudgeId, reading({ nudgeId }), async (transaction, [row], ending) =>
      row ? work(lockedNudge(transaction, ending, row as ReadRow, deps)) : undefined,
    );
  return {
    find: async (nudgeId) => {
      const [row] = await askForNudge<ReadRow>(db, nudgeId, reading({ nudgeId }), 'unlocked');
      return row && decided(toFound(row));
    },
    claimForSending: async (nudgeId) => {
      const [row] = await askForNudge<ReadRow>(db, nudgeId, claiming({ nudgeId }), 'locked');
      return row && decided(toFound(row));
    },
    recordDelivered: async (nudgeId, card) => {
      const again = await step(nudgeId, async ({ row, nudge, ending, save, audit }) => {
        if (nudge.card || row.state === 'undeliverable') return undefined;
        const changedMeanwhile = row.state !== 'sending' || row.revision !== row.sent_revision;
        save({
          state: row.state === 'closed' ? 'closed' : 'delivered',
          card_conversation_id: card.conversationId,
          card_activity_id: card.activityId,
          card_targeted: card.targeted ?? false,
          ...(changedMeanwhile ? {} : { sealed: null, sealed_until: null }),
        });
        audit('nudge_delivered');
        if (changedMeanwhile)
          await deps.jobs.enqueue(ending, { kind: 'update_card', nudgeId }, row.tenant_id);
        return changedMeanwhile ? row.tenant_id : undefined;
      });
      if (again !== undefined) deps.jobs.wake(again);
    },
    recordUndeliverable: async (nudgeId, code) => {
      await step(nudgeId, async (locked) => noteFailure(locked, code));
    },
    withdraw: async (nudgeId, code) => {
      await step(nudgeId, async (locked) => {
        const { row, nudge, remove, audit } = locked;
        if (row.state === 'closed') return;
        const neverLeft = row.state === 'queued' && row.sent_revision === null && row.failure === null;
        if (nudge.card || !neverLeft) return noteFailure(locked, code);
        remove();
        audit('nudge_undeliverable', code);
      });
    },
    backToQueue: async (nudgeId) => {
      const back = change(nudgeId)
        .set({ state: sql`case state when 'sending' then 'queued' else state end`, sent_revision: null })
        .where('sent_revision', 'is not', null)
        .where('failure', 'is', null)
        .where('card_activity_id', 'is', null);
      await askForNudge(db, nudgeId, back.compile(), 'locked');
    },
    recordRefused: async (nudgeId, way) => {
      const refused = change(nudgeId)
        .set({ refused: sql`array_append(refused, ${way})` })
        .where(sql<boolean>`not ${way} = any(refused)`);
      await askForNudge(db, nudgeId, refused.compile(), 'locked');
    },
    claimForUpdating: async (nudgeId) => {
      const [row] = await askForNudge<ReadRow>(db, nudgeId, claimingUpdate({ nudgeId }), 'locked');
      return row && decided(toFound(row));
    },
    backFromUpdating: async (nudgeId) => {
      await askForNudge(db, nudgeId, change(nudgeId).set({ updating_until: null }).compile(), 'locked');
    },
    recordUpdated: async (nudgeId, sealed) => {
      // A text that was written since, by an author who posted again, stays: its own job brings it to the card.
      const ifShown = <T>(column: 'sealed' | 'sealed_until') =>
        sql<T | null>`case when sealed = ${sealed ?? null} then null else ${sql.ref(column)} end`;
      const updated = change(nudgeId).set({
        updating_until: null,
        sealed: ifShown<string>('sealed'),
        sealed_until: ifShown<Date>('sealed_until'),
        // One that was opened since stays.
        form_until: sql<Date | null>`case when form_until > ${deps.clock.now()} then form_until end`,
      });
      await askForNudge(db, nudgeId, updated.compile(), 'locked');
    },
  };
}

function noteFailure({ row, nudge, save, audit }: LockedNudge, code: string): void {
  // One that was closed after its failure, and opened again, fails again: it cannot be sent any more.
  const failedBefore = row.failure !== null && row.state !== 'queued';
  if (nudge.card || failedBefore) return;
  save({
    state: row.state === 'closed' ? 'closed' : 'undeliverable',
    failure: code,
    sealed: null,
    sealed_until: null,
  });
  audit('nudge_undeliverable', code);
}

const decided = ({ row, nudge, postedAt, readAt }: FoundNudge): DecidedNudge => ({
  nudge,
  decidedAt: row.decided_at,
  readAt,
  postedAt,
  refused: row.refused,
});

interface FoundNudge {
  readonly row: Row;
  readonly nudge: Nudge;
  readonly postedAt: Date | undefined;
  readonly readAt: Date;
}

interface LockedNudge extends FoundNudge {
  readonly ending: Ending;
  save(change: Updateable<Tables['nudge']>): void;
  remove(): void;
  audit(event: AuditEvent['event'], note?: string): void;
}

function lockedNudge(
  transaction: Transaction<Tables>,
  ending: Ending,
  read: ReadRow,
  deps: DeliveriesDeps,
): LockedNudge {
  const found = toFound(read);
  const { row, nudge } = found;
  return {
    ...found,
    ending,
    save: (change) =>
      ending.add(transaction.updateTable('nudge').set(change).where('id', '=', row.id).compile()),
    remove: () => ending.add(transaction.deleteFrom('nudge').where('id', '=', row.id).compile()),
    audit: (event, note) => {
      const { thread, why, traits, band } = nudge;
      const { tenantId, teamId } = thread;
      const line = { event, tenantId, teamId, why, traits, band, ...(note === undefined ? {} : { note }) };
      ending.add(auditLine(transaction, line, deps.clock.now(), deps.retention.auditDays).compile());
    },
  };
}

/**
 * Claims a nudge that waits, and reads it as it is then. A revision that was sent and not given back may have arrived, even if the nudge was
 * closed and reopened since.
 */
const claimNudge = (db: Kysely<Tables>, nudgeId: string) =>
  readNudge(
    // What it has changed stands in the place of the table.
    db.with('nudge', (before) =>
      before
        .updateTable('nudge')
        .set({ state: sql.lit('sending'), sent_revision: sql.ref('revision') })
        .where('id', '=', nudgeId)
        .where('state', '=', sql.lit('queued'))
        .where('sent_revision', 'is', null)
        .returningAll(),
    ),
    nudgeId,
  );

/** Claims a nudge whose card stands and that no other update has, and reads it as it is then. */
const claimCard = (db: Kysely<Tables>, nudgeId: string) =>
  readNudge(
    db.with('nudge', (before) =>
      before
        .updateTable('nudge')
        .set({ updating_until: sql`now() + ${sql.lit(updateSeconds)} * interval '1 second'` })
        .where('id', '=', nudgeId)
        .where('card_activity_id', 'is not', null)
        .where(sql<boolean>`coalesce(updating_until <= now(), true)`)
        .returningAll(),
    ),
    nudgeId,
  );

const readNudge = (from: QueryCreator<Tables>, nudgeId: string) =>
  from
    .selectFrom('nudge')
    .innerJoin('thread', 'thread.id', 'nudge.thread_id')
    .leftJoin('post', (join) =>
      join.onRef('post.thread_id', '=', 'nudge.thread_id').onRef('post.post_id', '=', 'nudge.post_id'),
    )
    .select(columns.map((column) => `nudge.${column}` as const))
    .select(['thread.team_id', 'thread.channel_id', 'thread.conversation_id', 'thread.tidy_up_of'])
    // A post's version is when it was posted or edited, in milliseconds.
    .select(sql<Date | null>`to_timestamp(post.version / 1000.0)`.as('posted_at'))
    .select(sql<Date>`now()`.as('read_at'))
    .where('nudge.id', '=', nudgeId);
type ReadRow = Awaited<ReturnType<ReturnType<typeof readNudge>['executeTakeFirstOrThrow']>>;

function toFound(found: ReadRow): FoundNudge {
  const { team_id, channel_id, conversation_id, tidy_up_of, posted_at, read_at, ...row } = found;
  const thread: ThreadRef = {
    tenantId: row.tenant_id,
    teamId: team_id,
    channelId: channel_id,
    conversationId: conversation_id,
    ...(tidy_up_of === null ? {} : { tidyUpOf: tidy_up_of }),
  };
  return { row, nudge: toNudge(row, thread), postedAt: posted_at ?? undefined, readAt: read_at };
}
