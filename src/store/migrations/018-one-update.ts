import { type Kysely, sql } from 'kysely';

/** One update of a card at a time: two under way together could reach Teams in the wrong order, and the older would stay. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table nudge add column updating_until timestamptz').execute(db);
}
