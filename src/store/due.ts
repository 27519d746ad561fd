import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * The moment up to which things are due: the instance's now, and never later than the database's. An instance whose clock is days ahead would
 * otherwise take away for all what is not due, and with a thread that lives the knowledge of whom it has told.
 *
 * One whose clock is behind takes things away later, and what it writes ends earlier, by as much as it is wrong; one whose clock is ahead writes
 * what ends later by as much. Neither is bounded: a few minutes do no harm to days, and a text on its way, which has an hour, is
 * sent within seconds. An embedded database has the clock of its instance, so there this changes nothing.
 */
export const dueBy = (now: Date): RawBuilder<Date> => sql`least(${now}::timestamptz, now())`;

/** The same moment, for what is worked out outside the database. */
export async function dueNow(db: Kysely<Tables>, now: Date): Promise<Date> {
  const { rows } = await sql<{ due: Date }>`select ${dueBy(now)} as due`.execute(db);
  return rows[0]?.due ?? now;
}
