import { type Kysely, sql } from 'kysely';

/** Major incidents, and which messages their authors are to tidy up afterwards; ids and times, no words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table incident (
    id text primary key,
    tenant_id text not null,
    level text not null,
    scope_id text not null,
    declared_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    end_untold boolean not null default false,
    team_id text not null,
    channel_id text not null,
    conversation_id text not null,
    service_url text not null
  )`,
  'create unique index one_incident_per_scope on incident (tenant_id, level, scope_id) where ended_at is null',
  `create table incident_note (
    incident_id text not null references incident on delete cascade,
    tenant_id text not null,
    team_id text not null,
    channel_id text not null,
    conversation_id text not null,
    post_id text collate "C" not null,
    version bigint not null,
    author_id text not null,
    author_platform_id text not null,
    service_url text not null,
    message_url text,
    stands boolean not null default true,
    told boolean not null default false,
    primary key (incident_id, conversation_id, post_id)
  )`,
  'create index incident_note_by_author on incident_note (incident_id, author_id)',
  'create index incident_note_by_post on incident_note (tenant_id, conversation_id, post_id)',
  'create index incident_note_untold on incident_note (incident_id) where not told',
  'create index incident_note_by_team on incident_note (tenant_id, team_id)',
  'alter table thread add column tidy_up_of text',
];
