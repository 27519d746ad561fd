import { type Kysely, sql } from 'kysely';

/**
 * Who waits for a permit hears whether the tenant as a whole has to, so that its other deliveries need not ask meanwhile. Under a name of its
 * own: an instance of a version before finds no permit until it has gone, and what it could not send is tried again.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'drop function take_permit',
  // Takes a permit and answers none and none, or takes nothing and answers how many milliseconds there is none, by the tenant's rules and by the
  // thread's. A sliding log: a window is full while the permit taken as many permits ago as the window holds is still within it. All takers
  // of an operation in a tenant take turns, and the time is read when it is one's turn, so the log is in order and no two see the same gap.
  // rules: [{"thread": "", "most": 6, "ms": 1000}, ...]; the empty thread stands for the whole tenant.
  `create function ask_permit(
    of_tenant text, of_operation text, of_thread text, rules jsonb, out tenant_ms integer, out thread_ms integer
  ) language plpgsql as $$
  declare
    moment timestamptz;
  begin
    perform pg_advisory_xact_lock(hashtextextended(of_operation || ' ' || of_tenant, 0));
    moment := clock_timestamp();
    select
      greatest(0, ceil(extract(epoch from max(free_at) filter (where thread = '') - moment) * 1000)),
      greatest(0, ceil(extract(epoch from max(free_at) filter (where thread <> '') - moment) * 1000))
    into tenant_ms, thread_ms from (
      select thread, until as free_at from pause where tenant_id = of_tenant and thread in ('', of_thread)
      union all
      select rule.thread, taken[cardinality(taken) + 1 - rule.most] + rule.ms * interval '1 millisecond'
        from jsonb_to_recordset(rules) as rule(thread text, most integer, ms integer)
        join permit on tenant_id = of_tenant and operation = of_operation and permit.thread = rule.thread
    ) as held;
    if tenant_ms > 0 or thread_ms > 0 then
      return;
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
  end $$`,
];
