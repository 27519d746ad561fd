import { type Kysely, sql } from 'kysely';

/** A tenant's own directory of routes: contacts of services, and nothing about people who are ill. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table route_directory (
    tenant_id text primary key,
    directory jsonb,
    changed_at timestamptz not null default clock_timestamp()
  )`.execute(db);
}
