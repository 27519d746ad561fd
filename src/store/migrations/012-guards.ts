import { type Kysely, sql } from 'kysely';
import { guard } from '../row-security.ts';

/**
 * Row security: work for a tenant sees no rows but its own (`row-security.ts`). And an audit that is only added to, in a chain
 * (`audit-chain.ts`).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table post add column tenant_id text',
  'update post set tenant_id = thread.tenant_id from thread where thread.id = thread_id',
  'alter table post alter column tenant_id set not null',
  // So that no row can hang on a thread of another tenant.
  'alter table thread add constraint thread_of_tenant unique (id, tenant_id)',
  ...['post', 'nudge'].flatMap((table) => [
    `alter table ${table} drop constraint ${table}_thread_id_fkey`,
    `alter table ${table} add constraint ${table}_of_thread
      foreign key (thread_id, tenant_id) references thread (id, tenant_id) on delete cascade`,
  ]),
  ...guard('thread', 'readable', 'id'),
  ...guard('post', 'thread'),
  ...guard('nudge', 'readable'),
  ...guard('audit', 'append'),
  ...[
    'personal_conversation',
    'channel',
    'setting',
    'route_directory',
    'incident',
    'incident_note',
    'permit',
    'pause',
  ].flatMap((table) => guard(table, 'own')),
  ...['outcome_count', 'muted_trait', 'oversight_count', 'oversight_author', 'oversight_sum'].flatMap(
    (table) => guard(table, 'organisation'),
  ),

  `create table audit_link (
    position bigint primary key,
    audit_id bigint not null unique,
    expires_at timestamptz not null,
    line text not null,
    link text not null
  )`,
  // Lines that are in no link yet: whoever adds a line adds it here too, without waiting for anybody.
  'create table audit_unlinked (audit_id bigint primary key)',
  'insert into audit_unlinked select id from audit',
  `create table audit_chain (
    id smallint primary key check (id = 1),
    key text not null,
    start_position bigint not null,
    start_link text not null,
    position bigint not null,
    link text not null,
    seal text not null
  )`,
  `create function audit_added() returns trigger language plpgsql security definer set search_path from current as $$
  begin
    insert into audit_unlinked values (new.id);
    return null;
  end $$`,
  'create trigger audit_added after insert on audit for each row execute function audit_added()',
  `create function audit_refuses() returns trigger language plpgsql as $$
  begin
    -- Retention says until when; a line that has not reached its time stays even so.
    if tg_op = 'DELETE' and old.expires_at <= nullif(current_setting('chaperone.audit_until', true), '')::timestamptz then
      return old;
    end if;
    raise insufficient_privilege using message = 'Lines of the audit are added, and go when their time is up; nothing else.';
  end $$`,
  'create trigger audit_kept before update or delete on audit for each row execute function audit_refuses()',
  'create trigger audit_not_emptied before truncate on audit for each statement execute function audit_refuses()',
];
