import { type Kysely, sql } from 'kysely';

/** A form or a draft on a card is not replaced by what happens to the message meanwhile. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table nudge add column form_until timestamptz').execute(db);
}
