import { type Kysely, sql } from 'kysely';

/**
 * What it takes to judge a post again when an earlier one arrives after it: how its author is addressed, and whether its words
 * plainly spoke of no patient. A default that is a constant rewrites no row.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table post
    add column author_platform_id text not null default '',
    add column spared boolean not null default false`.execute(db);
}
