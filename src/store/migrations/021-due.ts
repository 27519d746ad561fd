import { type Kysely, sql } from 'kysely';

/** Lines of the audit go when their time is up by the database's own clock, whatever moment retention names (`due.ts`). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create or replace function audit_refuses() returns trigger language plpgsql as $$
      begin
        -- "least" passes over what is not given: without a moment that retention names, nothing goes.
        if tg_op = 'DELETE' and nullif(current_setting('chaperone.audit_until', true), '') is not null
          and old.expires_at <= least(nullif(current_setting('chaperone.audit_until', true), '')::timestamptz, now()) then
          return old;
        end if;
        raise insufficient_privilege using message = 'Lines of the audit are added, and go when their time is up; nothing else.';
      end $$`)
    .execute(db);
}
