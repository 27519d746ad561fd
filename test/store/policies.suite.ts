import { sql, type Transaction } from 'kysely';
import { appRole, type Scope, transactFor } from '../../src/store/row-security.ts';
import type { Tables } from '../../src/store/tables.ts';
import type { TestDatabase } from '../support/databases.ts';
import { guardedRows, organisationOf, threadIdOf, type Whose } from '../support/guarded-rows.ts';

/** What stands in the database before anybody attacks: ours of two threads or organisations, and theirs. */
const [ours, ourOther, theirs] = [
  { tenant: 'ours', part: 'one', key: 'kept' },
  { tenant: 'ours', part: 'two', key: 'kept' },
  { tenant: 'theirs', part: 'one', key: 'kept' },
] as const satisfies readonly Whose[];

/** Whose rows a table keeps apart, beside those of tenants; and what may be done there to one's own. */
type Wall = 'tenant' | 'thread' | 'thread to write' | 'organisation' | 'tenant, added to';

/** Every policy, by its table. */
const walls: Readonly<Record<string, { readonly wall: Wall; readonly policies: readonly string[] }>> = {
  thread: { wall: 'thread to write', policies: ['own', 'readable'] },
  post: { wall: 'thread', policies: ['own'] },
  nudge: { wall: 'thread to write', policies: ['own', 'readable'] },
  audit: { wall: 'tenant, added to', policies: ['appended', 'readable'] },
  ...Object.fromEntries(
    'personal_conversation channel gone_channel team setting route_directory incident incident_note permit pause oversight_settled'
      .split(' ')
      .map((table) => [table, { wall: 'tenant' as const, policies: ['own'] }]),
  ),
  ...Object.fromEntries(
    'outcome_count muted_trait oversight_count oversight_author oversight_sum'
      .split(' ')
      .map((table) => [table, { wall: 'organisation' as const, policies: ['own'] }]),
  ),
};
const tables = Object.keys(walls).sort();
const policies = tables.flatMap((table) =>
  (walls[table]?.policies ?? []).map((name) => [table, name] as const),
);

/** What a hostile query can do to a row: by name, so that a failure says what became possible. */
type Deed = 'reads' | 'changes' | 'takes out' | 'adds';
const deeds: readonly Deed[] = ['reads', 'changes', 'takes out', 'adds'];

const undo = Symbol('undo');

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describePolicies(shared: () => TestDatabase): void {
  const db = () => shared().database.db;
  const scopeOf = ({ tenant, part }: Omit<Whose, 'key'>): Scope => ({
    tenantId: tenant,
    organisation: organisationOf({ part }),
    threadKey: threadIdOf({ tenant, part }),
  });
  const insertion = (table: string, whose: Whose): string => {
    const row = guardedRows[table]?.(whose) ?? {};
    const values = Object.values(row).map((value) => `'${value}'`);
    // Of these there is one for each, and it is there: to add it is to write over it.
    const only = { thread: 'id', route_directory: 'tenant_id', oversight_settled: 'tenant_id' }[table];
    const over = only ? ` on conflict (${only}) do update set tenant_id = excluded.tenant_id` : '';
    return `insert into ${table} (${Object.keys(row).join(', ')}) values (${values.join(', ')})${over}`;
  };

  beforeAll(async () => {
    await shared().empty();
    for (const whose of [ours, ourOther, theirs])
      for (const table of inOrder)
        if (whose !== ourOther || knowsParts(table)) await sql.raw(insertion(table, whose)).execute(db());
  });
  afterAll(() => shared().empty());

  /**
   * What somebody in the scope of `ours` can do to the rows of each, by the query that a careless or hostile hand would write: without
   * a `where` that names a tenant. Everything is undone.
   * @param first statements of the owner before, in the same transaction
   */
  async function reach(table: string, first: readonly string[] = []): Promise<string[]> {
    const found: string[] = [];
    const rowsOf = { 'our own': ours, 'another of ours': ourOther, theirs } as const;
    await transactFor(db(), scopeOf(ours), async (transaction) => {
      const run = (statement: string) => sql.raw(statement).execute(transaction);
      if (first.length > 0) {
        await run("select set_config('role', 'none', true)");
        for (const statement of first) await run(statement);
        await run(`select set_config('role', ${appRole}, true)`);
      }
      for (const deed of deeds)
        for (const [name, whose] of Object.entries(rowsOf))
          if ((knowsParts(table) || whose !== ourOther) && (await succeeds(transaction, table, deed, whose)))
            found.push(`${deed} ${name}`);
      throw undo;
    }).catch((error: unknown) => {
      if (error !== undo) throw error;
    });
    return found;
  }

  async function succeeds(
    transaction: Transaction<Tables>,
    table: string,
    deed: Deed,
    whose: Whose,
  ): Promise<boolean> {
    const row = guardedRows[table]?.(whose) ?? {};
    const mine = Object.entries(row)
      .filter(([name]) =>
        ['tenant_id', 'thread_id', 'organisation', ...(table === 'thread' ? ['id'] : [])].includes(name),
      )
      .map(([name, value]) => `${name} = '${value}'`)
      .join(' and ');
    const statements: Record<Deed, string> = {
      reads: `select from (select * from ${table}) as all_that_there_is where ${mine}`,
      // Everything that is in reach is touched, and only then is asked whose it was.
      changes: `with touched as (update ${table} set tenant_id = tenant_id returning *) select from touched where ${mine}`,
      'takes out': `with touched as (delete from ${table} returning *) select from touched where ${mine}`,
      adds: insertion(table, { ...whose, key: 'new' }),
    };
    await sql.raw('savepoint deed').execute(transaction);
    try {
      const { rows, numAffectedRows } = await sql.raw(statements[deed]).execute(transaction);
      return deed === 'adds' ? numAffectedRows === 1n : rows.length > 0;
    } catch {
      return false;
    } finally {
      await sql.raw('rollback to savepoint deed').execute(transaction);
    }
  }

  it('is all that there is: every policy, of every table that says whose its rows are', async () => {
    const { rows } = await sql<{ table: string; name: string }>`
      select tablename as table, policyname as name from pg_policies where schemaname = current_schema()
      order by tablename, policyname`.execute(db());
    expect(rows.map(({ table, name }) => [table, name])).toEqual(policies);
    expect(Object.keys(guardedRows).sort()).toEqual(tables);
    const says = await sql<{ table: string }>`
      select distinct table_name as table from information_schema.columns
      where table_schema = current_schema() and column_name = 'tenant_id' order by table_name`.execute(db());
    expect(says.rows.map(({ table }) => table)).toEqual(tables);
  });

  it.each(tables)('keeps %s apart, and each policy by itself is missed', async (table) => {
    expect(await reach(table)).toEqual(allowed(table));

    const without = await reach(table, [`alter table ${table} disable row level security`]);
    // So every query below is one that works but for the rules, and not one that fails by itself.
    const can = deeds.filter((deed) => allowed(table).includes(`${deed} our own`));
    expect(without).toEqual(expect.arrayContaining(can.map((deed) => `${deed} theirs`)));
    if (knowsParts(table)) expect(without).toContain('changes another of ours');

    for (const policy of walls[table]?.policies ?? []) {
      // Without a policy nothing is in reach, so what is missed is one's own.
      const dropped = await reach(table, [`drop policy ${policy} on ${table}`]);
      expect([policy, allowed(table).filter((deed) => !dropped.includes(deed))]).not.toEqual([policy, []]);
      expect(dropped.filter((deed) => !allowed(table).includes(deed))).toEqual([]);

      const open = await reach(table, [`alter policy ${policy} on ${table} ${clauses(policy, 'true')}`]);
      expect([policy, open.filter(isTheirs)]).not.toEqual([policy, []]);

      if (!knowsParts(table) || policy !== 'own') continue;
      const wide = await reach(table, [`alter policy ${policy} on ${table} ${clauses(policy, tenantAlone)}`]);
      expect(wide).toContain('changes another of ours');
      expect(wide.filter(isTheirs)).toEqual([]);
    }
  });
}

const isTheirs = (deed: string): boolean => deed.endsWith('theirs');
const tenantAlone = "tenant_id = current_setting('chaperone.tenant', true)";
/** Threads and incidents first: others hang on them. */
const inOrder = [
  'thread',
  'incident',
  ...tables.filter((table) => table !== 'thread' && table !== 'incident'),
];
const knowsParts = (table: string): boolean => !walls[table]?.wall.startsWith('tenant');

const clauses = (name: string, condition: string): string =>
  ({
    own: `using (${condition}) with check (${condition})`,
    readable: `using (${condition})`,
    appended: `with check (${condition})`,
  })[name] ?? '';

/** What may be done, in the order of `reach`. */
function allowed(table: string): string[] {
  const own = deeds.map((deed) => `${deed} our own`);
  switch (walls[table]?.wall) {
    case 'tenant, added to':
      return ['reads our own', 'adds our own'];
    case 'thread to write':
      return own.flatMap((deed) => (deed === 'reads our own' ? [deed, 'reads another of ours'] : [deed]));
    default:
      return own;
  }
}
