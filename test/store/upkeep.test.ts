import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { dayOf } from '../../src/chaperone/calendar.ts';
import type { Incident } from '../../src/chaperone/incident.ts';
import type { ThreadRef } from '../../src/chaperone/post.ts';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import { openDatabase } from '../../src/store/database.ts';
import { migrations } from '../../src/store/migrate.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { threadKey } from '../../src/store/thread-key.ts';
import { createVault, type StoreVault } from '../../src/store/vault.ts';
import { verifyAudit } from '../../src/store/verify-audit.ts';
import { engines, type RunningEngine } from '../support/databases.ts';
import { sowDatabase } from '../support/embedded-seed.ts';
import {
  authorId,
  knownPost,
  ledgerDetail,
  queuedNudge,
  silentLog,
  tenantId,
  testClock,
  testOversight,
  threadRef,
} from '../support/ledger-fixtures.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import { eventually } from '../support/program.ts';
import { recordLog } from '../support/recorders.ts';

jest.setTimeout(120_000);

const oldKey = Buffer.alloc(32, 41);
const newKey = Buffer.alloc(32, 42);
const retention = { detailDays: 7, auditDays: 90 };
const dayMs = 86_400_000;

describe('a database that goes on', () => {
  let server: PostgresServer;
  let url: string;
  const clock = testClock();
  beforeAll(async () => {
    server = await startPostgresServer();
  });
  beforeEach(async () => {
    url = await server.newDatabase();
  });
  afterAll(() => server.stop());

  const open = (vault: StoreVault, log = silentLog) =>
    openStore(
      { url },
      { clock, log, vault, retention, installedRoutes: nationalDirectory, oversight: testOversight },
    );
  const incidentNow = (): Incident => ({
    id: 'incident-1',
    scope: { tenantId, level: 'tenant', id: '' },
    declaredAt: clock.now(),
    endsAt: new Date(clock.now().getTime() + 3_600_000),
    endedAt: undefined,
    thread: threadRef(),
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
  });
  const tell = async (vault: StoreVault, thread: ThreadRef, id: string, value: string): Promise<string> => {
    const store = await open(vault);
    return store.ledger
      .withThread(thread, async ({ state, savePost }) => {
        const mark = vault.digest(state.salt, value);
        await savePost(knownPost({ id }), [ledgerDetail({ postId: id, marks: [mark] })]);
        return mark;
      })
      .finally(() => store.close());
  };
  const stateOf = async (vault: StoreVault, thread: ThreadRef, postId?: string) => {
    const store = await open(vault);
    return store.ledger.withThread(thread, async ({ state }) => state, postId).finally(() => store.close());
  };

  describe('when its master key is changed', () => {
    it('adds up a thread that began before, and begins others under the new key', async () => {
      const first = await tell(createVault(oldKey), threadRef('1'), '1700000000001', 'age:34');
      // The steps of docs/operations.md: known everywhere, then used, then alone.
      const known = createVault(oldKey, newKey);
      const used = createVault(newKey, oldKey);
      expect((await stateOf(known, threadRef('1'))).details).toHaveLength(1);
      const again = await tell(used, threadRef('1'), '1700000000002', 'age:34');
      expect(again).toBe(first);
      expect(await stateOf(used, threadRef('1'))).toMatchObject({ posts: [{}, {}], details: [{}, {}] });
      await tell(used, threadRef('2'), '1700000000003', 'age:34');
      // An instance that still uses the former key reads what the new one began.
      expect((await stateOf(known, threadRef('2'))).details).toHaveLength(1);
      const salts = [(await stateOf(used, threadRef('1'))).salt, (await stateOf(used, threadRef('2'))).salt];
      expect(salts.map((salt) => salt.slice(0, 8))).toEqual([known.keyIds[0], used.keyIds[0]]);
    });

    it('does not start without a former key that threads stand under, and does once they have expired', async () => {
      await tell(createVault(oldKey), threadRef('1'), '1700000000001', 'age:34');
      const alone = createVault(newKey);
      await expect(open(alone)).rejects.toMatchObject({
        code: 'key_missing',
        message: expect.stringContaining(`${createVault(oldKey).keyIds[0]} (1 threads)`),
      });
      const lines: unknown[] = [];
      const log = {
        ...silentLog,
        info: (event: string, fields?: object) => void lines.push({ event, ...fields }),
      };
      await (await open(createVault(newKey, oldKey), log)).close();
      expect(lines).toContainEqual({ event: 'former_key', id: createVault(oldKey).keyIds[0], threads: 1 });
      clock.forward(7 * dayMs);
      await (await open(alone)).close();
    });
  });

  it('is brought up to date from a version that kept details in the clear, and loses no sum', async () => {
    const pool = new pg.Pool({ connectionString: url });
    const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
    const vault = createVault(oldKey);
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: async () => migrations(vault) },
    }).migrateTo('008-locale');
    expect(error).toBeUndefined();
    const key = threadKey(threadRef('1'));
    const salt = 'c2FsdHNhbHRzYWx0c2Fsd';
    // As the version before digested: without a key's id, and with the same key behind it.
    const mark = vault.digest(`${vault.keyIds[0]}.${salt}`, 'age:34');
    await sql`insert into thread values (${key}, ${tenantId}, ${threadRef().teamId}, ${threadRef().channelId}, ${threadRef('1').conversationId},
      ${salt}, ${new Date(clock.now().getTime() + dayMs)})`.execute(db);
    await sql`insert into post (thread_id, post_id, version, author_id, deleted) values (${key}, '1', 1, 'ann', false), (${key}, '2', 2, 'ben', false)`.execute(
      db,
    );
    await sql`insert into detail select ${key}, '1', n, 0, 'age', false, ${[mark]}::text[], 0.0133, 1.5, false from generate_series(0, 1) n`.execute(
      db,
    );
    await sql`insert into audit (at, tenant_id, team_id, event, expires_at) values ('2026-03-01T10:00:00Z', 't', '', 'draft_made', '2027-01-01')`.execute(
      db,
    );
    await db.destroy();

    const state = await stateOf(vault, threadRef('1'), '2');
    expect(state.salt).toBe(`${vault.keyIds[0]}.${salt}`);
    expect(vault.digest(state.salt, 'age:34')).toBe(mark);
    expect(state.posts.map(({ id }) => id)).toEqual(['1', '2']);
    expect(state.details).toEqual(
      [0, 1].map(() => ledgerDetail({ postId: '1', marks: [mark], share: 0.0133, uncertainty: 1.5 })),
    );
  });

  it('forgets at the start what a restored copy brought back', async () => {
    const vault = createVault(oldKey);
    await tell(vault, threadRef('1'), '1700000000001', 'age:34');
    clock.forward(8 * dayMs);
    const store = await open(vault);
    store.start(async () => ({ done: true }));
    const database = await openDatabase({ url });
    try {
      for (let tries = 0; tries < 300; tries += 1) {
        if ((await database.db.selectFrom('thread').select('id').execute()).length === 0) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(await database.db.selectFrom('thread').select('id').execute()).toEqual([]);
      expect(await database.db.selectFrom('post').select('post_id').execute()).toEqual([]);
    } finally {
      await database.close();
      await store.close();
    }
  });

  it('does by itself what is due: links the audit and shortens its chain, forgets incidents and teams, settles counts', async () => {
    const vault = createVault(oldKey);
    const by = { id: authorId, platformId: '', name: '' };
    const database = await openDatabase({ url });
    const count = async (
      table: 'audit' | 'audit_unlinked' | 'audit_link' | 'incident' | 'team' | 'oversight_settled',
    ) => (await sql`select 1 from ${sql.table(table)}`.execute(database.db)).rows.length;
    const until = (table: Parameters<typeof count>[0], rows: number) =>
      eventually(async () => ((await count(table)) === rows ? true : undefined));
    try {
      const first = await open(vault);
      first.start(async () => ({ done: true }));
      await first.settings.change({ tenantId, level: 'tenant', id: '' }, { mode: 'off' }, by);
      await until('audit_unlinked', 0);
      const incident = incidentNow();
      await first.incidents.declare(incident, by);
      await first.incidents.end(incident, by, false);
      await first.teams.record({ tenantId, teamId: 'team', name: 'Ward 4', owners: 1 });
      await first.oversight.add([
        {
          tenantId,
          day: dayOf(clock.now()),
          organisation: '',
          channelClass: 'advice',
          counts: { seen: 3 },
          authors: [authorId],
        },
      ]);
      await first.close();
      // The last lines were linked when it stopped.
      expect([await count('audit_unlinked'), await count('audit_link')]).toEqual([0, await count('audit')]);
      expect([await count('incident'), await count('team'), await count('oversight_settled')]).toEqual([
        1, 1, 0,
      ]);

      clock.forward(8 * dayMs);
      const second = await open(vault);
      second.start(async () => ({ done: true }));
      await Promise.all([until('incident', 0), until('team', 0), until('oversight_settled', 1)]);
      await second.close();

      clock.forward(retention.auditDays * dayMs);
      const third = await open(vault);
      third.start(async () => ({ done: true }));
      await until('audit', 0);
      await third.close();
      const fourth = await open(vault);
      fourth.start(async () => ({ done: true }));
      await until('audit_link', 0);
      await fourth.close();
      expect(await verifyAudit(database.db, vault, clock.now())).toMatchObject({ whole: true, lines: 0 });
    } finally {
      await database.close();
    }
  });

  it('does the rest of what is due where one step fails, and says which', async () => {
    const by = { id: authorId, platformId: '', name: '' };
    const log = recordLog();
    const store = await open(createVault(oldKey), log);
    const database = await openDatabase({ url });
    try {
      const incident = incidentNow();
      await store.incidents.declare(incident, by);
      await store.incidents.end(incident, by, false);
      await store.teams.record({ tenantId, teamId: 'team', name: 'Ward 4', owners: 1 });
      clock.forward(8 * dayMs);
      await sql`alter table audit_chain rename to audit_chain_lost`.execute(database.db);
      store.start(async () => ({ done: true }));
      for (const table of ['incident', 'team'])
        await eventually(async () =>
          (await sql`select 1 from ${sql.table(table)}`.execute(database.db)).rows.length === 0
            ? true
            : undefined,
        );
    } finally {
      await database.close();
      await store.close();
    }
    const failed = log.lines.filter((line) => line.includes('tend_failed'));
    expect(failed.map((line) => JSON.parse(line) as unknown)).toEqual([
      { level: 'warn', event: 'tend_failed', step: 'shorten_chain', code: 'database_unavailable' },
    ]);
  });

  describe.each(engines)('that is on $name', (engine) => {
    let running: RunningEngine | undefined;
    let folder = '';
    afterEach(async () => {
      await running?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('holds nothing in its tables’ files of what was forgotten or erased, beside what lives', async () => {
      folder = mkdtempSync(join(tmpdir(), 'chaperone-upkeep-'));
      sowDatabase(folder);
      running = engine.name === 'PGlite' ? undefined : await engine.start();
      const settings = running ? await running.newDatabase() : { folder };
      const vault = createVault(oldKey);
      const log: string[] = [];
      const opening = async () =>
        openStore(settings, {
          clock,
          log: { ...silentLog, info: (event) => void log.push(event) },
          vault,
          retention,
          installedRoutes: nationalDirectory,
          oversight: testOversight,
        });
      const sealed = new Map<string, readonly string[]>();
      const write = async (store: Store, name: string) => {
        await store.ledger.withThread(threadRef(name), async ({ savePost, addNudge }) => {
          for (let at = 0; at < 30; at += 1) {
            const id = String(1_700_000_000_000 + at);
            await savePost(knownPost({ id, authorId: `author of ${name}` }), [ledgerDetail({ postId: id })]);
          }
          await addNudge(
            queuedNudge({
              id: `nudge of ${name}`,
              author: { id: `author of ${name}`, platformId: '29:x', name: '' },
              sealed: vault.seal('carried', 'x'),
            }),
          );
        });
        await store.conversations.put(tenantId, `chatter of ${name}`, `a:chat of ${name}`);
      };
      const lookIntoFiles = async () => {
        // What stands in the tables' files, and not only in memory: the embedded database writes them when it is closed.
        const database = await openDatabase(settings);
        await sql`checkpoint`.execute(database.db);
        const paths = await sql<{ path: string }>`
          select current_setting('data_directory') || '/' || pg_relation_filepath(oid) as path from pg_class
          where relkind in ('r', 'i', 't') and relnamespace = current_schema()::regnamespace`.execute(
          database.db,
        );
        const rows = await sql<{ name: string; details: string }>`
          select split_part(conversation_id, '=', 2) as name, left(details, 60) as details
          from post join thread on thread.id = thread_id`.execute(database.db);
        for (const [name, found] of Map.groupBy(rows.rows, (row) => row.name))
          sealed.set(
            name,
            found.map(({ details }) => details),
          );
        await database.close();
        const texts = await Promise.all(
          paths.rows.map(({ path }) =>
            readFile(
              running ? path : join(folder, 'postgres', path.slice(path.indexOf('/base/'))),
              'latin1',
            ).catch(() => ''),
          ),
        );
        const files = texts.join('\n');
        return (...marks: readonly string[]) => marks.filter((mark) => files.includes(mark)).length;
      };
      const marksOf = (name: string) => [`author of ${name}`, ...(sealed.get(name) ?? [])];
      const chatOf = (name: string) => [`chatter of ${name}`, `a:chat of ${name}`];

      const store = await opening();
      await write(store, 'gone');
      clock.forward(3 * dayMs);
      for (const name of ['alive', 'erased']) await write(store, name);
      await store.nudges.claimForSending('nudge of erased');
      await store.nudges.recordDelivered('nudge of erased', { conversationId: 'a:1', activityId: '1' });
      await store.close();
      const heldBefore = await lookIntoFiles();
      for (const name of ['gone', 'alive', 'erased'])
        expect(heldBefore(...marksOf(name), `nudge of ${name}`, ...chatOf(name))).toBe(34);

      clock.forward(4 * dayMs);
      const later = await opening();
      expect(await later.myNudges.erase(tenantId, 'author of erased')).toEqual({ erased: 1, kept: 0 });
      await later.conversations.forget(tenantId, 'chatter of erased');
      await later.close();
      // Deleted rows stay in their pages: without what follows the test fails.
      expect((await lookIntoFiles())('nudge of erased', ...chatOf('erased'))).toBe(3);

      const reclaiming = await opening();
      reclaiming.start(async () => ({ done: true }));
      await eventually(() => (log.includes('reclaimed') ? true : undefined));
      await reclaiming.close();
      const heldAfter = await lookIntoFiles();
      expect(heldAfter(...marksOf('gone'), 'nudge of gone', 'nudge of erased', ...chatOf('erased'))).toBe(0);
      expect(heldAfter(...marksOf('alive'), 'nudge of alive', ...chatOf('alive'))).toBe(34);
    });
  });
});
