import { type RawBuilder, sql } from 'kysely';

/**
 * The moment up to which things are due: the instance's now, and never later than the database's. An instance whose clock is days ahead would
 * otherwise take away for all what is not due, and with a thread that lives the knowledge of whom it has told.
 *
 * One whose clock is behind takes things away later, and what it writes ends earlier, by as much as it is wrong; one whose clock is ahead writes
 * what ends later by as much. Neither is bounded: a few minutes do no harm to days, and a text on its way, which has an hour, is
 * sent within seconds. An embedded database has the clock of its instance, so there this changes nothing.
 */
export const dueBy = (now: Date): RawBuilder<Date> => sql`least(${now}::timestamptz, now())`;
