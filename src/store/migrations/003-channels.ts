import { type Kysely, sql } from 'kysely';

/** The watched channels with what is known of their coverage; and who of the instances is there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table channel (
    tenant_id text not null,
    team_id text not null,
    channel_id text collate "C" not null,
    service_url text not null,
    coverage text not null,
    registered_at timestamptz not null,
    last_heard_at timestamptz,
    last_seen_at timestamptz,
    checked_at timestamptz,
    next_check_at timestamptz not null,
    position text,
    primary key (tenant_id, channel_id)
  )`,
  'create index channel_by_check on channel (next_check_at)',
  `create table watch (
    id smallint primary key check (id = 1),
    alive_at timestamptz not null,
    leader text,
    leads_until timestamptz
  )`,
];
