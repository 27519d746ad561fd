import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely';
import { withoutValues } from './database-error.ts';
import { Ending } from './ending.ts';
import type { Statement } from './literals.ts';
import { planned } from './plans.ts';
import type { Tables } from './tables.ts';
import { lockOf } from './thread-key.ts';

/**
 * Rows of one tenant are out of reach of another, by the database's own rules and not by a `where` that somebody may forget. Work for a
 * tenant runs in the role `chaperone_app_<database>`, which has no rows but those of the tenant, and for a thread's posts of the
 * thread, that the transaction names. What must look at all tenants (retention, the watch, the audit's chain, whose a delivery's nudge is)
 * runs as the user who connects and owns the tables (`database-user.ts`). The role's name, as an expression, not quoted.
 */
export const appRole = `left('chaperone_app_' || current_database(), 63)`;
const tenant = `current_setting('chaperone.tenant', true)`;
const thread = `nullif(current_setting('chaperone.thread', true), '')::uuid`;
const organisation = `current_setting('chaperone.organisation', true)`;

/** For whom a transaction works. */
export interface Scope {
  readonly tenantId: string;
  /** An ODS code: of tables that say whose a row is, only this organisation's; the whole tenant's without. */
  readonly organisation?: string;
  /** The key of the one thread whose posts are read and whose rows are written. */
  readonly threadKey?: string;
}

/**
 * One transaction that sees no rows but those of its scope. At READ COMMITTED whatever the server's default: each statement must see
 * what was committed before the thread's lock was granted, and a snapshot taken while waiting for the lock would not.
 * The scope travels with the beginning of the transaction (`few-ways.ts`) and costs no way of its own.
 * A throw rolls back and is passed on.
 * @param first travels with it as well, after the lock of the scope's thread was granted (`thread-key.ts`), so that it sees what its last
 * holder committed. Its rows are given to the work
 * @throws AppError `database_unavailable`
 */
export function transactFor<T>(
  db: Kysely<Tables>,
  scope: Scope,
  work: (transaction: Transaction<Tables>, rows: readonly unknown[], ending: Ending) => Promise<T>,
  first?: Statement,
): Promise<T> {
  return inTransaction(
    db,
    first ? lines(entering(scope, 'locked'), planned(first)) : entering(scope, 'unlocked'),
    work,
  );
}

/** The same for several questions about one moment: what is committed meanwhile is in none of the answers. */
export function readFor<T>(
  db: Kysely<Tables>,
  scope: Scope,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return withoutValues(() =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (transaction) => {
        await transaction.executeQuery(CompiledQuery.raw(entering(scope, 'unlocked')));
        return work(transaction);
      }),
  );
}

/**
 * The same for a single statement: a text of several is one transaction by itself, and goes one way.
 * @returns its rows
 */
export function askFor<Row>(db: Kysely<Tables>, scope: Scope, statement: Statement): Promise<Row[]> {
  return askOnce(db, lines(entering(scope, 'unlocked'), planned(statement)));
}

/**
 * `transactFor` for the tenant and the thread in which a nudge stands, after it has waited for the thread's lock. A delivery's job names
 * neither, so whose the nudge is, and nothing else, is asked above the rules, by the statement that puts the rest of the transaction under them.
 * @param first reads the nudge
 */
export function transactForNudge<T>(
  db: Kysely<Tables>,
  nudgeId: string,
  first: Statement,
  work: (transaction: Transaction<Tables>, rows: readonly unknown[], ending: Ending) => Promise<T>,
): Promise<T> {
  return inTransaction(db, lines(enteringOf(nudgeId, 'locked'), planned(first)), work);
}

/** `askFor` for the tenant and the thread in which a nudge stands; what writes waits for the thread's lock before. */
export function askForNudge<Row>(
  db: Kysely<Tables>,
  nudgeId: string,
  statement: Statement,
  how: Locking,
): Promise<Row[]> {
  return askOnce(db, lines(enteringOf(nudgeId, how), planned(statement)));
}

function inTransaction<T>(
  db: Kysely<Tables>,
  beginning: string,
  work: (transaction: Transaction<Tables>, rows: readonly unknown[], ending: Ending) => Promise<T>,
): Promise<T> {
  return withoutValues(() =>
    db
      .transaction()
      .setIsolationLevel('read committed')
      .execute(async (transaction) => {
        const { rows } = await transaction.executeQuery(CompiledQuery.raw(beginning));
        const ending = new Ending();
        const result = await work(transaction, rows, ending);
        const last = ending.text();
        if (last !== undefined) await transaction.executeQuery(CompiledQuery.raw(last));
        return result;
      }),
  );
}

const askOnce = <Row>(db: Kysely<Tables>, text: string): Promise<Row[]> =>
  withoutValues(async () => (await db.executeQuery(CompiledQuery.raw(text))).rows as Row[]);

const lines = (...statements: readonly string[]): string => statements.join('; ');

/** Whether a transaction waits for the lock of its thread before anything else. */
type Locking = 'locked' | 'unlocked';

const entering = ({ tenantId, organisation: code = '', threadKey = '' }: Scope, how: Locking): string =>
  planned({
    sql: `select ${enter('$1', '$2', '$3', how)}`,
    parameters: [tenantId, code, threadKey],
  });

const enteringOf = (nudgeId: string, how: Locking): string =>
  planned({
    sql: `select ${enter('tenant_id', "''", 'thread_id::text', how)} from nudge where id = $1`,
    parameters: [nudgeId],
  });

/**
 * Takes the role on, names the scope by expressions, and waits for the thread's lock. A plan that is made while a table is empty reads it
 * from end to end, and is kept when the table has grown (`plans.ts`); so what follows, which works for the scope, finds rows by their keys from the beginning.
 */
function enter(tenantId: string, code: string, threadKey: string, how: Locking): string {
  const settings = {
    role: appRole,
    enable_seqscan: "'off'",
    'chaperone.tenant': tenantId,
    'chaperone.organisation': code,
    'chaperone.thread': threadKey,
  };
  const set = Object.entries(settings).map(([name, value]) => `set_config('${name}', ${value}, true)`);
  return [...set, ...(how === 'locked' ? [lockOf(threadKey)] : [])].join(', ');
}

/** What a row may be held against: `own` rows of the tenant; `organisation` those of the organisation too; `thread` of one thread. */
export type Guard = 'own' | 'organisation' | 'thread' | 'readable' | 'append';

/**
 * The statements that put a table with a `tenant_id` under guard, for a migration. Rights follow from the policies at each start
 * (`grantRights`).
 * - `own`: the tenant's rows. `organisation`: and of these the organisation's, by its column.
 * - `thread`: rows of the named thread, by `column`. `readable`: these to write, all of the tenant to read.
 * - `append`: the tenant's rows to read, and new ones to write.
 */
export function guard(table: string, by: Guard, column = 'thread_id'): string[] {
  const own = `tenant_id = ${tenant}`;
  const ofThread = `${own} and ${column} = ${thread}`;
  const all = (condition: string) =>
    `create policy own on ${table} using (${condition}) with check (${condition})`;
  const read = `create policy readable on ${table} for select using (${own})`;
  const policies: Record<Guard, string[]> = {
    own: [all(own)],
    organisation: [all(`${own} and coalesce(${organisation}, '') in ('', organisation)`)],
    thread: [all(ofThread)],
    readable: [all(ofThread), read],
    append: [read, `create policy appended on ${table} for insert with check (${own})`],
  };
  return [`alter table ${table} enable row level security`, ...policies[by]];
}

/**
 * Makes the role where it is missing, as after a restore on another server, and gives it what the policies are about: reading and
 * writing where rows are its own, adding where they are appended. Nothing else. Safe to repeat; not beside another that does it.
 * Whether the user may is asked before (`database-user.ts`).
 * @throws AppError `database_unavailable`
 */
export function grantRights<T>(db: Kysely<T>): Promise<void> {
  return withoutValues(async () => {
    await sql.raw(rights).execute(db);
  });
}

// From version 16 on a role is granted with or without the right to take it on.
const rights = `do $$
  declare
    app name := ${appRole};
    may text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
    guarded record;
  begin
    if not exists (select from pg_roles where rolname = app) then
      execute format('create role %I nologin', app);
    end if;
    if not pg_has_role(current_user, app, may) then
      execute format('grant %I to current_user', app);
    end if;
    execute format('grant usage on schema %I to %I', current_schema(), app);
    for guarded in select tablename, bool_or(policyname = 'own') as own from pg_policies
      where schemaname = current_schema() group by tablename
    loop
      execute format('revoke all on %I from %I', guarded.tablename, app);
      execute format('grant %s on %I to %I',
        case when guarded.own then 'select, insert, update, delete' else 'select, insert' end, guarded.tablename, app);
    end loop;
    if to_regclass('pgboss.queue') is not null then
      execute format('grant usage on schema pgboss to %I', app);
      execute format('grant select on pgboss.queue to %I', app);
      execute format('grant insert, select (id) on pgboss.job, pgboss.job_common to %I', app);
    end if;
  end $$`;
