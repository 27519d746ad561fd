import { type Kysely, sql } from 'kysely';
import { guard } from '../row-security.ts';

/** What teams are called, sealed, and how many own each: so that it need not be read from Teams again after a start. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table team (
    tenant_id text not null,
    team_id text not null,
    name text not null,
    owners integer not null,
    read_at timestamptz not null,
    primary key (tenant_id, team_id)
  )`.execute(db);
  for (const statement of guard('team', 'own')) await sql.raw(statement).execute(db);
}
