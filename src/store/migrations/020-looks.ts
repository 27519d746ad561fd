import { type Kysely, sql } from 'kysely';

/**
 * The channel whose turn it is, the one last heard among those that are due together (after the database was away all are), and the few lines of
 * the audit that pages show, without reading the others.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'drop index channel_by_check',
  'create index channel_by_due on channel (next_check_at, last_heard_at desc nulls last)',
  'create index audit_by_event on audit (tenant_id, event, team_id, at)',
];
