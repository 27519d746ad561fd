import { type Kysely, type RawBuilder, sql } from 'kysely';
import { withoutValues } from './database-error.ts';
import { dueBy } from './due.ts';
import type { Tables } from './tables.ts';
import { transact } from './transact.ts';

/** How long things are kept, in days. */
export interface Retention {
  /** Posts, details and nudges, counted from the last recorded message of their thread. */
  readonly detailDays: number;
  readonly auditDays: number;
}

export interface Forgotten {
  readonly threads: number;
  readonly auditLines: number;
  /** Sealed texts erased because their delivery did not come in time. */
  readonly sealed: number;
}

/** The threads of a team, or of one of its channels. */
export interface Place {
  readonly tenantId: string;
  readonly teamId: string;
  readonly channelId?: string | undefined;
}

/** Rows that one statement takes, so that none runs long or holds many locks, however many are due. */
const rows = 5_000;
/** Threads that are emptied together; what hangs on them goes first, by rows, so that no thread takes many with it. */
const threads = 500;

/**
 * Deletes what has reached its time: threads with everything that hangs on them, lines of the audit, and sealed texts that
 * were not delivered. Several may run it at once: each passes over the rows that another is deleting.
 * @param now nothing is due that is not due by the database's clock as well (`due.ts`)
 * @param stopped asked between two statements; what is left stays for the next time
 */
export function forgetExpired(
  db: Kysely<Tables>,
  now: Date,
  stopped: () => boolean = () => false,
): Promise<Forgotten> {
  return withoutValues(async () => ({
    threads: await forgetThreads(db, now, stopped),
    auditLines: await inBatches(stopped, () => forgetAudit(db, now)),
    sealed: await inBatches(stopped, () =>
      run(
        db,
        sql`update nudge set sealed = null, sealed_until = null where id in
          (select id from nudge where sealed_until <= ${dueBy(now)} order by sealed_until limit ${rows} for update skip locked)`,
      ),
    ),
  }));
}

/** Tables with rows of people that go: with their time, at their own wish, or when they were counted. */
const fleeting = [
  'thread',
  'post',
  'nudge',
  'incident_note',
  'audit',
  'personal_conversation',
  'oversight_author',
];

/** Up to this size a table is written anew in about a second, for which messages can wait. */
const smallBytes = 64 * 1024 * 1024;

/**
 * Takes what deleted rows held out of the tables' files. A plain VACUUM makes their room free and leaves the bytes until something is
 * written over them; writing a table anew leaves none, and locks it meanwhile, so that is done for small tables alone.
 * Returns the tables that were too large for it.
 */
export function reclaim(db: Kysely<Tables>): Promise<readonly string[]> {
  return withoutValues(async () => {
    const large: string[] = [];
    for (const table of fleeting) {
      const { rows: sizes } = await sql<{ small: boolean }>`
        select pg_total_relation_size(${table}::regclass) <= ${smallBytes} as small`.execute(db);
      const small = sizes[0]?.small ?? false;
      if (!small) large.push(table);
      await sql.raw(`vacuum ${small ? '(full)' : '(index_cleanup on)'} ${table}`).execute(db);
    }
    return large;
  });
}

/**
 * Forgets a team or a channel. Its threads end in one statement, and from then on are unknown; their rows go in batches, and
 * what a crash leaves of them goes with what has expired. Returns the number of threads forgotten.
 */
export function forgetPlace(db: Kysely<Tables>, now: Date, place: Place): Promise<number> {
  const { tenantId, teamId, channelId } = place;
  return withoutValues(async () => {
    const ended = await db
      .updateTable('thread')
      .set({ expires_at: dueBy(now) })
      .where('tenant_id', '=', tenantId)
      .where('team_id', '=', teamId)
      .where('expires_at', '>', dueBy(now))
      .$if(channelId !== undefined, (query) => query.where('channel_id', '=', channelId ?? ''))
      .executeTakeFirst();
    await forgetThreads(db, now, () => false);
    return Number(ended.numUpdatedRows);
  });
}

async function forgetThreads(db: Kysely<Tables>, now: Date, stopped: () => boolean): Promise<number> {
  const due = sql`select id from thread where expires_at <= ${dueBy(now)} order by expires_at limit ${threads} for update skip locked`;
  const emptied = sql`with due as materialized (${due})
    delete from post where ctid = any(array(
      select each.ctid from post as each where thread_id in (select id from due) limit ${rows}))`;
  let total = 0;
  for (;;) {
    await inBatches(stopped, () => run(db, emptied));
    if (stopped()) return total;
    const { numAffectedRows = 0n } = await sql`delete from thread where id in (${due})`.execute(db);
    total += Number(numAffectedRows);
    if (numAffectedRows < threads) return total;
  }
}

/** The database gives up no line of the audit but those whose time, by the moment named here and by its own clock, is up. */
function forgetAudit(db: Kysely<Tables>, now: Date): Promise<number> {
  return transact(db, async (transaction) => {
    await sql`select set_config('chaperone.audit_until', ${now.toISOString()}, true)`.execute(transaction);
    return run(
      transaction,
      sql`delete from audit where id in
        (select id from audit where expires_at <= ${dueBy(now)} order by expires_at limit ${rows} for update skip locked)`,
    );
  });
}

async function run(db: Kysely<Tables>, step: RawBuilder<unknown>): Promise<number> {
  return Number((await step.execute(db)).numAffectedRows ?? 0n);
}

async function inBatches(stopped: () => boolean, step: () => Promise<number>): Promise<number> {
  let total = 0;
  while (!stopped()) {
    const count = await step();
    total += count;
    if (count < rows) break;
  }
  return total;
}
