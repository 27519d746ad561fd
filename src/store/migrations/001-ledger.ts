import { type Kysely, sql } from 'kysely';

/**
 * Threads with their posts, details and nudges; the audit; where a person's own chat is.
 * Text keys sort by bytes (`collate "C"`), so that every server gives the same order.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table thread (
    id uuid primary key,
    tenant_id text not null,
    team_id text not null,
    channel_id text not null,
    conversation_id text not null,
    salt text not null,
    expires_at timestamptz not null
  )`,
  'create index thread_by_team on thread (tenant_id, team_id)',
  'create index thread_by_expiry on thread (expires_at)',
  `create table post (
    thread_id uuid not null references thread on delete cascade,
    post_id text collate "C" not null,
    version bigint not null,
    author_id text not null,
    deleted boolean not null,
    primary key (thread_id, post_id)
  )`,
  `create table detail (
    thread_id uuid not null,
    post_id text collate "C" not null,
    position smallint not null,
    subject smallint not null,
    trait text not null,
    direct boolean not null,
    marks text[] not null,
    share double precision not null,
    uncertainty double precision not null,
    is_unique boolean not null,
    primary key (thread_id, post_id, position),
    foreign key (thread_id, post_id) references post on delete cascade
  )`,
  `create table nudge (
    id text primary key,
    thread_id uuid not null references thread on delete cascade,
    tenant_id text not null,
    author_id text not null,
    author_platform_id text not null,
    post_id text not null,
    state text not null,
    why text[] not null,
    traits text[] not null,
    band text not null,
    urgent boolean not null,
    service_url text not null,
    message_url text,
    card_conversation_id text,
    card_activity_id text,
    sealed text,
    sealed_until timestamptz,
    outcome text,
    failure text,
    decided_at timestamptz not null,
    revision integer not null default 0,
    sent_revision integer,
    constraint one_nudge_per_author unique (thread_id, author_id),
    check ((sealed is null) = (sealed_until is null))
  )`,
  'create index nudge_by_author on nudge (tenant_id, author_id, decided_at)',
  'create index nudge_by_seal on nudge (sealed_until) where sealed_until is not null',
  `create table audit (
    id bigint generated always as identity primary key,
    at timestamptz not null check (at = date_trunc('hour', at, 'UTC')),
    tenant_id text not null,
    team_id text not null,
    event text not null,
    why text[],
    traits text[],
    band text,
    note text,
    expires_at timestamptz not null
  )`,
  'create index audit_by_time on audit (tenant_id, at)',
  'create index audit_by_expiry on audit (expires_at)',
  `create table personal_conversation (
    tenant_id text not null,
    person_id text not null,
    conversation_id text not null,
    updated_at timestamptz not null,
    primary key (tenant_id, person_id)
  )`,
];
