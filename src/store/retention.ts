import { type Kysely, sql } from 'kysely';
import { withoutValues } from './database-error.ts';
import type { Tables } from './tables.ts';

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

/** Rows that one statement takes, so that none runs long or holds many locks. */
const batch = 1_000;

/**
 * Deletes what has reached its time: threads with everything that hangs on them, lines of the audit, and sealed texts that
 * were not delivered. Several instances may run it at once: each passes over the rows that another is deleting.
 */
export function forgetExpired(db: Kysely<Tables>, now: Date): Promise<Forgotten> {
  return withoutValues(async () => ({
    threads: await inBatches(() =>
      sql`delete from thread where id in
        (select id from thread where expires_at <= ${now} order by expires_at limit ${batch} for update skip locked)`.execute(
        db,
      ),
    ),
    auditLines: await inBatches(() =>
      sql`delete from audit where id in
        (select id from audit where expires_at <= ${now} order by expires_at limit ${batch} for update skip locked)`.execute(
        db,
      ),
    ),
    sealed: await inBatches(() =>
      sql`update nudge set sealed = null, sealed_until = null where id in
        (select id from nudge where sealed_until <= ${now} order by sealed_until limit ${batch} for update skip locked)`.execute(
        db,
      ),
    ),
  }));
}

async function inBatches(step: () => Promise<{ readonly numAffectedRows?: bigint }>): Promise<number> {
  let total = 0;
  for (;;) {
    const count = Number((await step()).numAffectedRows ?? 0n);
    total += count;
    if (count < batch) return total;
  }
}
