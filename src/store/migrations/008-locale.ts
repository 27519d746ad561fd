import { type Kysely, sql } from 'kysely';

/** The language of a nudge's card. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table nudge add column author_locale text not null default 'en'`.execute(db);
}
