import { type Kysely, sql } from 'kysely';

/** How often each kind of detail caused a nudge, and was dismissed why, day by day and without anybody's id; what is muted for it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // By day, because the last seven are weighed, whatever day of the week it is. In parts, one for each connection more or less, so that
  // the nudges of a whole organisation do not wait for one row.
  `create table outcome_count (
    tenant_id text not null,
    organisation text not null,
    channel_class text not null,
    trait text not null,
    outcome text not null,
    day date not null,
    part smallint not null,
    count integer not null,
    primary key (tenant_id, organisation, channel_class, trait, outcome, day, part)
  )`,
  'create index outcome_count_by_day on outcome_count (day)',
  `create table muted_trait (
    tenant_id text not null,
    organisation text not null,
    channel_class text not null,
    trait text not null,
    since timestamptz not null,
    primary key (tenant_id, organisation, channel_class, trait)
  )`,
];
