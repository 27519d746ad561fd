import { type Kysely, sql } from 'kysely';

/** The counts for oversight: day by day while their month is open, and what may be shown of it from then on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table oversight_count (
    tenant_id text not null,
    organisation text not null,
    channel_class text not null,
    day date not null,
    measure text not null,
    count integer not null,
    primary key (tenant_id, day, organisation, channel_class, measure)
  )`,
  // At most ten keyed digests for a place and a day.
  `create table oversight_author (
    tenant_id text not null,
    organisation text not null,
    channel_class text not null,
    day date not null,
    authors text[] not null,
    primary key (tenant_id, day, organisation, channel_class)
  )`,
  // Null stands for several together; `hidden` says that something of the place is in no sum of its own.
  `create table oversight_sum (
    tenant_id text not null,
    month date not null,
    organisation text,
    channel_class text,
    period text not null,
    first_day date not null,
    counts jsonb not null,
    hidden boolean not null
  )`,
  'create index oversight_sum_by_tenant on oversight_sum (tenant_id, month)',
  'create index oversight_sum_by_month on oversight_sum (month)',
];
