import { type Kysely, sql } from 'kysely';
import { guard } from '../row-security.ts';

/** Sums for oversight are made every day, not at the end of the month, and read in parts and by organisation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Up to which day what may be shown has been written down.
  `create table oversight_settled (
    tenant_id text primary key,
    until date not null
  )`,
  ...guard('oversight_settled', 'own'),
  // Orders the sums of one day, so that one can read on after the last that was read.
  'alter table oversight_sum add column id bigint generated always as identity primary key',
  'drop index oversight_sum_by_tenant',
  'create index oversight_sum_by_day on oversight_sum (tenant_id, first_day, id)',
  'create index oversight_sum_by_organisation on oversight_sum (tenant_id, organisation, first_day, id)',
];
