import { type Kysely, sql } from 'kysely';

/**
 * The pace at which the platform is asked, kept together by all instances; and what a delivery has to remember between its
 * ways: which were refused, and whether the card stands in the thread.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table permit (
    tenant_id text collate "C" not null,
    operation text collate "C" not null,
    thread text collate "C" not null,
    taken timestamptz[] not null,
    expires_at timestamptz not null,
    primary key (tenant_id, operation, thread)
  )`,
  `create table pause (
    tenant_id text collate "C" not null,
    thread text collate "C" not null,
    until timestamptz not null,
    strikes smallint not null,
    primary key (tenant_id, thread)
  )`,
  // Takes a permit and answers 0, or takes nothing and answers how many milliseconds there is none. A sliding log: a window
  // is full while the permit taken as many permits ago as the window holds is still within it. All takers of an operation in a tenant
  // take turns, and the time is read when it is one's turn, so the log is in order and no two see the same gap.
  // rules: [{"thread": "", "most": 6, "ms": 1000}, ...]; the empty thread stands for the whole tenant.
  `create function take_permit(of_tenant text, of_operation text, of_thread text, rules jsonb) returns integer
  language plpgsql as $$
  declare
    moment timestamptz;
    free_at timestamptz;
  begin
    perform pg_advisory_xact_lock(hashtextextended(of_operation || ' ' || of_tenant, 0));
    moment := clock_timestamp();
    select greatest(
      (select max(until) from pause where tenant_id = of_tenant and thread in ('', of_thread)),
      (select max(taken[cardinality(taken) + 1 - rule.most] + rule.ms * interval '1 millisecond')
        from jsonb_to_recordset(rules) as rule(thread text, most integer, ms integer)
        join permit on tenant_id = of_tenant and operation = of_operation and permit.thread = rule.thread)
    ) into free_at;
    if free_at > moment then
      return ceil(extract(epoch from free_at - moment) * 1000);
    end if;
    insert into permit as held (tenant_id, operation, thread, taken, expires_at)
      select of_tenant, of_operation, rule.thread, array[moment], moment + max(rule.ms) * interval '1 millisecond'
      from jsonb_to_recordset(rules) as rule(thread text, ms integer)
      group by rule.thread
    on conflict (tenant_id, operation, thread) do update set
      taken = array(
        select t from unnest(held.taken) t where t > moment - (excluded.expires_at - moment) order by t
      ) || moment,
      expires_at = excluded.expires_at;
    return 0;
  end $$`,
  `alter table nudge
    add column card_targeted boolean not null default false,
    add column refused text[] not null default '{}'`,
];
