import { type Kysely, sql } from 'kysely';
import { guard } from '../row-security.ts';

/** Which channels went lately, and when: an instance that heard one before that, and has not written it down yet, must not bring it back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table gone_channel (
    tenant_id text not null,
    team_id text not null,
    -- Empty for a whole team.
    channel_id text not null,
    gone_at timestamptz not null,
    primary key (tenant_id, team_id, channel_id)
  )`.execute(db);
  for (const statement of guard('gone_channel', 'own')) await sql.raw(statement).execute(db);
}
