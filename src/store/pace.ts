import { type Kysely, sql } from 'kysely';
import type { Limit, Pace } from '../chaperone/pace.ts';
import { withoutValues } from './database-error.ts';
import { askFor, transactFor } from './row-security.ts';
import type { Tables } from './tables.ts';

/** In place of a thread: all threads of the tenant. */
const wholeTenant = '';

// Where the platform does not say how long: twice as long each time, a fifth more or less, as Microsoft's own sample does.
const firstPauseMs = 2_000;
const longestPauseMs = 60_000;
/** A thread that was not slowed down for this long begins anew with the shortest pause. */
const forgivenAfter = sql`interval '2 minutes'`;

const msLeft = sql<number>`ceil(extract(epoch from until - clock_timestamp()) * 1000)::double precision`;

/**
 * The pace over the database, by its clock, so that it is one for all instances: an exact log of the permits taken within the
 * longest window, in one row for each thread and one for the tenant. Ids and times only.
 * @param random 0 <= random() < 1, for the jitter
 * @throws AppError `database_unavailable` from every method
 */
export function createPace(db: Kysely<Tables>, random: () => number): Pace {
  return {
    take: async ({ tenantId, operation, thread }, limits) => {
      const rules = [...rulesFor(wholeTenant, limits.tenant), ...rulesFor(thread, limits.thread)];
      const parameters = [tenantId, operation, thread, JSON.stringify(rules)];
      const [held] = await askFor<Held>(db, { tenantId }, { sql: takePermit, parameters });
      if (!held) throw new TypeError('The database has not said whether there is a permit.');
      if (held.tenant_ms > 0) return { kind: 'wait', ms: held.tenant_ms, ofTenant: true };
      return held.thread_ms > 0 ? { kind: 'wait', ms: held.thread_ms } : { kind: 'go' };
    },
    slowDown: ({ tenantId, thread }, askedMs) =>
      transactFor(db, { tenantId }, async (transaction) => {
        const strikes = await addStrike(transaction, tenantId, thread);
        const pauseMs = askedMs ?? growing(strikes, random());
        const ms = await extendPause(transaction, tenantId, thread, pauseMs);
        const others = await transaction
          .selectFrom('pause')
          .select(msLeft.as('left'))
          .where('tenant_id', '=', tenantId)
          .where('thread', 'not in', [wholeTenant, thread])
          .where('until', '>', sql<Date>`clock_timestamp()`)
          .execute();
        if (others.length > 0) {
          await addStrike(transaction, tenantId, wholeTenant);
          const bothMs = Math.min(ms, Math.max(...others.map(({ left }) => left)));
          await extendPause(transaction, tenantId, wholeTenant, bothMs);
        }
        return ms;
      }),
  };
}

const takePermit = 'select * from ask_permit($1, $2, $3, $4)';

/** For how long there is no permit, in milliseconds, by the tenant's rules and by the thread's; none and none, and it was taken. */
interface Held {
  readonly tenant_ms: number;
  readonly thread_ms: number;
}

const rulesFor = (thread: string, limits: readonly Limit[]) => limits.map((limit) => ({ thread, ...limit }));

function growing(strikes: number, random: number): number {
  return Math.min(longestPauseMs, firstPauseMs * 2 ** (strikes - 1)) * (0.8 + 0.4 * random);
}

/** Counts how often in a row a thread was slowed down. */
async function addStrike(db: Kysely<Tables>, tenantId: string, thread: string): Promise<number> {
  const { strikes } = await db
    .insertInto('pause')
    .values({ tenant_id: tenantId, thread, until: sql<Date>`clock_timestamp()`, strikes: 1 })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'thread']).doUpdateSet({
        strikes: sql<number>`case when pause.until > clock_timestamp() - ${forgivenAfter}
          then least(pause.strikes + 1, 100) else 1 end`,
      }),
    )
    .returning('strikes')
    .executeTakeFirstOrThrow();
  return strikes;
}

/** A pause is never made shorter. Returns how long it lasts from now. */
async function extendPause(
  db: Kysely<Tables>,
  tenantId: string,
  thread: string,
  ms: number,
): Promise<number> {
  const { left } = await db
    .updateTable('pause')
    .set({
      until: sql<Date>`greatest(until, clock_timestamp() + ${ms}::double precision * interval '1 millisecond')`,
    })
    .where('tenant_id', '=', tenantId)
    .where('thread', '=', thread)
    .returning(msLeft.as('left'))
    .executeTakeFirstOrThrow();
  return left;
}

/** Deletes what no window and no pause needs any more. Returns the number of rows. */
export function forgetPace(db: Kysely<Tables>): Promise<number> {
  return withoutValues(async () => {
    const permits = await sql`delete from permit where ctid in
      (select ctid from permit where expires_at <= clock_timestamp() for update skip locked)`.execute(db);
    const pauses = await sql`delete from pause where ctid in
      (select ctid from pause where until <= clock_timestamp() - ${forgivenAfter} for update skip locked)`.execute(
      db,
    );
    return Number((permits.numAffectedRows ?? 0n) + (pauses.numAffectedRows ?? 0n));
  });
}
