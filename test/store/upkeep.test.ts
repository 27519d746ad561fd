import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import type { ThreadRef } from '../../src/chaperone/post.ts';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createThreadLedger } from '../../src/store/ledger.ts';
import { migrations } from '../../src/store/migrate.ts';
import { forgetExpired, reclaim } from '../../src/store/retention.ts';
import { openStore } from '../../src/store/store.ts';
import { threadKey } from '../../src/store/thread-key.ts';
import { createVault, type StoreVault } from '../../src/store/vault.ts';
import {
  knownPost,
  ledgerDetail,
  queuedNudge,
  silentLog,
  tenantId,
  testClock,
  threadRef,
} from '../support/ledger-fixtures.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';

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
    openStore({ url }, { clock, log, vault, retention, installedRoutes: nationalDirectory });
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
  const stateOf = async (vault: StoreVault, thread: ThreadRef) => {
    const store = await open(vault);
    return store.ledger.withThread(thread, async ({ state }) => state).finally(() => store.close());
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

    const state = await stateOf(vault, threadRef('1'));
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

  it('holds nothing of a forgotten thread in its tables’ files, beside one that lives', async () => {
    const vault = createVault(oldKey);
    const database = await openDatabase({ url });
    const { db } = database;
    const ledger = createThreadLedger(db, {
      clock,
      retention,
      jobs: { enqueue: async () => undefined, wake: () => undefined },
      vault,
    });
    const write = (name: string) =>
      ledger.withThread(threadRef(name), async ({ savePost, addNudge }) => {
        for (let at = 0; at < 30; at += 1) {
          const id = String(1_700_000_000_000 + at);
          await savePost(knownPost({ id, authorId: `author of ${name}` }), [ledgerDetail({ postId: id })]);
        }
        await addNudge(queuedNudge({ id: `nudge of ${name}`, sealed: vault.seal('carried', 'x') }));
      });
    await write('gone');
    clock.forward(3 * dayMs);
    await write('alive');
    const rows = await db
      .selectFrom('post')
      .innerJoin('thread', 'thread.id', 'thread_id')
      .select(['conversation_id', 'details'])
      .execute();
    const sealedOf = (name: string) =>
      rows
        .filter((row) => row.conversation_id === threadRef(name).conversationId)
        .map((row) => row.details?.slice(0, 60) ?? '?');
    const filesOf = async () => {
      await sql`checkpoint`.execute(db);
      const paths = await sql<{ path: string }>`
        select current_setting('data_directory') || '/' || pg_relation_filepath(oid) as path from pg_class
        where relkind in ('r', 'i', 't') and relnamespace = current_schema()::regnamespace`.execute(db);
      const texts = await Promise.all(paths.rows.map(({ path }) => readFile(path, 'latin1').catch(() => '')));
      return texts.join('\n');
    };
    const held = async (name: string) => {
      const files = await filesOf();
      return [...sealedOf(name), `author of ${name}`, `nudge of ${name}`].filter((text) =>
        files.includes(text),
      ).length;
    };
    try {
      expect(await held('gone')).toBe(32);
      clock.forward(4 * dayMs);
      expect(await forgetExpired(db, clock.now())).toMatchObject({ threads: 1 });
      // Deleted rows stay in their pages: without this step the test fails.
      expect(await held('gone')).toBeGreaterThan(0);
      await reclaim(db);
      expect(await held('gone')).toBe(0);
      expect(await held('alive')).toBe(32);
      const wal = join(
        (await sql<{ d: string }>`select current_setting('data_directory') as d`.execute(db)).rows[0]?.d ??
          '',
        'pg_wal',
      );
      // The log of changes keeps its segments until the server writes over them; docs/operations.md says so.
      expect((await readdir(wal)).length).toBeGreaterThan(0);
    } finally {
      await database.close();
    }
  });
});
