import { sql } from 'kysely';
import { createPersonalConversations } from '../../src/store/conversations.ts';
import { createThreadLedger } from '../../src/store/ledger.ts';
import { appRole, grantRights, type Scope, transactFor } from '../../src/store/row-security.ts';
import { threadKey } from '../../src/store/thread-key.ts';
import type { TestDatabase } from '../support/databases.ts';
import {
  knownPost,
  ledgerDetail,
  queuedNudge,
  testClock,
  testVault,
  threadRef,
} from '../support/ledger-fixtures.ts';

const ours = { ...threadRef('1'), tenantId: 'ours' };
const ourOther = { ...threadRef('2'), tenantId: 'ours' };
const theirs = { ...threadRef('3'), tenantId: 'theirs' };
/** Tables that hold something of each tenant after `fill`. */
const filled = ['thread', 'post', 'nudge', 'audit', 'personal_conversation', 'outcome_count'];

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describeRowSecurity(shared: () => TestDatabase): void {
  let test: TestDatabase;
  beforeAll(async () => {
    test = shared();
    await test.empty();
    const clock = testClock();
    const ledger = createThreadLedger(test.database.db, {
      clock,
      retention: { detailDays: 7, auditDays: 90 },
      jobs: { enqueue: async () => undefined, wake: () => undefined },
      vault: testVault,
    });
    const chats = createPersonalConversations(test.database.db, clock);
    for (const thread of [ours, ourOther, theirs]) {
      const { tenantId, conversationId } = thread;
      await ledger.withThread(thread, async ({ savePost, addNudge, audit, countOutcome }) => {
        await savePost(knownPost(), [ledgerDetail()]);
        await addNudge(queuedNudge({ id: `nudge of ${conversationId}`, thread }));
        await audit({ event: 'nudge_decided', tenantId, teamId: 'team' });
        for (const organisation of ['RBK', 'RJE'])
          await countOutcome({ tenantId, organisation, channelClass: 'advice' }, ['age'], 'nudged');
      });
      await chats.put(tenantId, 'ann', 'a:ann');
    }
  });

  const within = <Row extends object>(scope: Scope, statement: string): Promise<readonly Row[]> =>
    transactFor(test.database.db, scope, async (transaction) => {
      const { rows } = await sql.raw<Row>(statement).execute(transaction);
      return rows;
    });
  const inOurs = { tenantId: 'ours', threadKey: threadKey(ours) };

  it('guards every table that says whose its rows are', async () => {
    const { rows } = await sql<{ table: string }>`
      select c.table_name as table from information_schema.columns c join pg_class on relname = c.table_name
        and relnamespace = current_schema()::regnamespace
      where c.table_schema = current_schema() and column_name = 'tenant_id' and not relrowsecurity`.execute(
      test.database.db,
    );
    expect(rows).toEqual([]);
  });

  it('lets work for a tenant neither be above the rules nor own what it works on', async () => {
    const [role] = await within<{ name: string; above: boolean; owns: number }>(
      inOurs,
      `select rolname as name, rolsuper or rolbypassrls or rolcanlogin as above,
        (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns from pg_roles where rolname = current_user`,
    );
    expect(role).toEqual({ name: expect.stringMatching(/^chaperone_app_/), above: false, owns: 0 });
  });

  it.each(filled)('hides other tenants’ rows of %s from a query that names none', async (table) => {
    const owners = (rows: readonly { tenant_id: string }[]) => [...new Set(rows.map((row) => row.tenant_id))];
    const all = await sql
      .raw<{ tenant_id: string }>(`select tenant_id from ${table}`)
      .execute(test.database.db);
    expect(owners(all.rows).sort()).toEqual(['ours', 'theirs']);
    expect(owners(await within(inOurs, `select tenant_id from ${table}`))).toEqual(['ours']);
    expect(await within(inOurs, `select tenant_id from ${table} where tenant_id = 'theirs'`)).toEqual([]);
    for (const tenantId of ['', 'nobody', '*', "' or true --"])
      expect(await within({ tenantId }, `select tenant_id from ${table}`)).toEqual([]);
  });

  it('shows no posts but those of the thread that the work is about', async () => {
    const posts = 'select thread_id from post';
    expect(await within(inOurs, posts)).toEqual([{ thread_id: threadKey(ours) }]);
    expect(await within({ tenantId: 'ours' }, posts)).toEqual([]);
    expect(await within({ tenantId: 'ours', threadKey: threadKey(theirs) }, posts)).toEqual([]);
    expect(await within({ tenantId: 'theirs', threadKey: threadKey(ours) }, posts)).toEqual([]);
  });

  it('shows an organisation no counts but its own', async () => {
    const counts = 'select distinct organisation from outcome_count order by organisation';
    expect(await within({ tenantId: 'ours' }, counts)).toHaveLength(2);
    expect(await within({ tenantId: 'ours', organisation: 'RJE' }, counts)).toEqual([
      { organisation: 'RJE' },
    ]);
    expect(await within({ tenantId: 'ours', organisation: 'XXX' }, counts)).toEqual([]);
  });

  it.each([
    ['update thread set salt = salt returning id', 0],
    ['delete from thread returning id', 0],
    ['update post set deleted = true returning thread_id', 0],
    ['delete from post returning thread_id', 0],
    ["update nudge set outcome = 'edited' returning thread_id", 0],
    ['delete from nudge returning thread_id', 0],
    ['delete from personal_conversation returning tenant_id', 1],
    ['delete from outcome_count returning tenant_id', 2],
  ])('lets "%s" touch nothing of another tenant', async (statement, own) => {
    const before = await test.database.db.selectFrom('thread').select('tenant_id').execute();
    expect(await within({ tenantId: 'nobody', threadKey: threadKey(theirs) }, statement)).toEqual([]);
    expect(await within({ tenantId: 'ours', threadKey: threadKey(theirs) }, statement)).toHaveLength(own);
    expect(await test.database.db.selectFrom('thread').select('tenant_id').execute()).toEqual(before);
    for (const table of filled) {
      const { rows } = await sql
        .raw(`select from ${table} where tenant_id = 'theirs'`)
        .execute(test.database.db);
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['a row of another tenant', `insert into personal_conversation values ('theirs', 'eve', 'a:eve', now())`],
    [
      'a line of another tenant',
      `insert into audit (at, tenant_id, team_id, event, expires_at)
      values (date_trunc('hour', now(), 'UTC'), 'theirs', '', 'draft_made', now())`,
    ],
    [
      'a post on another tenant’s thread',
      `insert into post (tenant_id, thread_id, post_id, version, author_id, deleted)
        values ('ours', '${threadKey(theirs)}', '9', 9, 'eve', false)`,
    ],
    ['a change of a line', 'update audit set note = null'],
    ['a line taken out', 'delete from audit'],
    ['the audit emptied', 'truncate audit'],
    ['a look at the chain', 'select * from audit_chain'],
    ['a change of the links', 'delete from audit_link'],
    ['a look at who leads', 'select * from watch'],
    ['the rules turned off', 'alter table post disable row level security'],
    ['a look at the migrations', 'select * from kysely_migration'],
  ])('refuses %s', async (_, statement) => {
    await expect(within(inOurs, statement)).rejects.toMatchObject({
      message: expect.stringContaining('42501'),
    });
  });

  it('takes back at the next start what the role may no longer do', async () => {
    const { db } = test.database;
    const may = async () =>
      (
        await sql<{
          may: boolean;
        }>`select has_table_privilege(${sql.raw(appRole)}, 'audit', 'delete') as may`.execute(db)
      ).rows[0]?.may;
    await sql
      .raw(`do $$ begin execute format('grant delete on audit to %I', ${appRole}); end $$`)
      .execute(db);
    expect(await may()).toBe(true);
    await grantRights(db);
    expect(await may()).toBe(false);
  });

  it('ends with the transaction: what comes next on the connection is as before', async () => {
    await within(inOurs, 'select 1');
    const { rows } = await sql<{ me: boolean; tenant: string | null }>`
      select current_user = session_user as me, coalesce(current_setting('chaperone.tenant', true), '') as tenant`.execute(
      test.database.db,
    );
    expect(rows).toEqual([{ me: true, tenant: '' }]);
  });
}
