import { type Kysely, sql } from 'kysely';

/** What is set for a tenant, an organisation, a team or a channel; and who changed a setting, in the audit. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table setting (
    tenant_id text not null,
    level text not null,
    scope_id text not null,
    settings jsonb not null,
    changed_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, level, scope_id)
  )`,
  'create index setting_by_change on setting (changed_at)',
  'alter table audit add column actor_id text',
];
