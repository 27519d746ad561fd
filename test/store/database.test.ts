import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { sql } from 'kysely';
import pg from 'pg';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createOutbox } from '../../src/store/outbox.ts';
import { freePort } from '../support/free-port.ts';
import { silentLog } from '../support/ledger-fixtures.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';

const everyMigration = readdirSync(new URL('../../src/store/migrations/', import.meta.url))
  .sort()
  .map((file) => ({ name: file.replace('.ts', '') }));

jest.setTimeout(60_000);

const migrations = async ({ db }: Database) =>
  (await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)).rows;
const unavailable = (...words: string[]) =>
  expect.objectContaining({
    code: 'database_unavailable',
    message: expect.stringMatching(new RegExp(words.join('.*'), 's')),
  });

describe('a database in a folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chaperone-folder-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('keeps what was written, takes one opener at a time, and takes over from one that died', async () => {
    const data = join(folder, 'new', 'data');
    const first = await openDatabase({ folder: data });
    await first.db
      .insertInto('personal_conversation')
      .values({
        tenant_id: 't',
        person_id: 'p',
        conversation_id: 'c',
        updated_at: new Date(),
      })
      .execute();
    const second = openDatabase({ folder: data });
    await expect(second).rejects.toEqual(unavailable('in use', 'CHAPERONE_DATABASE_URL'));
    await first.close();
    await first.close();

    const lock = join(data, 'in-use.json');
    await writeFile(lock, JSON.stringify({ host: 'another-host', pid: 1, startedAt: 1 }));
    await expect(openDatabase({ folder: data })).rejects.toEqual(unavailable('in use'));
    await writeFile(lock, JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, startedAt: 1 }));
    const again = await openDatabase({ folder: data });
    expect(await again.db.selectFrom('personal_conversation').select('conversation_id').execute()).toEqual([
      { conversation_id: 'c' },
    ]);
    expect(await migrations(again)).toEqual(everyMigration);
    await again.close();
  });

  it('says what to do when the folder cannot be written', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(openDatabase({ folder: join(file, 'data') })).rejects.toEqual(
      unavailable('cannot be written', 'ENOTDIR', 'CHAPERONE_DATA_FOLDER'),
    );
  });
});

describe('a database on a server', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgresServer();
  });
  afterAll(() => server.stop());

  it('is brought up to date once when several instances start together, the queue with it', async () => {
    const url = await server.newDatabase();
    const instances = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const database = await openDatabase({ url });
        const outbox = await createOutbox(database, { log: silentLog, random: Math.random });
        return { database, outbox };
      }),
    );
    for (const { database } of instances) expect(await migrations(database)).toEqual(everyMigration);
    const states = await Promise.all(instances.map(({ outbox }) => outbox.state()));
    expect(states.map(({ jobs }) => jobs)).toEqual([0, 0, 0, 0]);
    await Promise.all(
      instances.map(async ({ database, outbox }) => {
        await outbox.stop();
        await database.close();
      }),
    );
  });

  it.each([
    ['brings the tables up to date', '3853314791062309107'],
    ['sets it up', '7302114'],
  ])('is waited for while another instance %s, for longer than a session waits', async (_, lock) => {
    const url = await server.newDatabase();
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query('select pg_advisory_lock($1)', [lock]);
    let opened = false;
    const opening = openDatabase({ url }).then((database) => {
      opened = true;
      return database;
    });
    await new Promise((resolve) => setTimeout(resolve, 11_000));
    expect(opened).toBe(false);
    await other.end();
    await (await opening).close();
  });

  it('gives up before the platform does, whatever the server’s own settings, and holds no lock for one that is silent', async () => {
    const url = await server.newDatabase();
    const { pathname } = new URL(url);
    const { db, close } = await openDatabase({ url });
    await sql.raw(`alter database ${pathname.slice(1)} set lock_timeout = 0`).execute(db);
    await close();
    const again = await openDatabase({ url });
    try {
      const { rows } = await sql<object>`select current_setting('lock_timeout') as waits,
        current_setting('idle_in_transaction_session_timeout') as silent,
        current_setting('default_transaction_isolation') as sees`.execute(again.db);
      expect(rows).toEqual([{ waits: '10s', silent: '30s', sees: 'read committed' }]);
      // What the server's own system has been told of this connection, for one that is gone without a word.
      const { rows: network } = await sql<object>`select current_setting('tcp_keepalives_idle')::int
        + current_setting('tcp_keepalives_interval')::int * current_setting('tcp_keepalives_count')::int as seconds,
        current_setting('tcp_user_timeout') as unanswered`.execute(again.db);
      expect(network).toEqual([{ seconds: 30, unanswered: '30000' }]);
    } finally {
      await again.close();
    }
  });

  it('is refused when a newer version has used it', async () => {
    const url = await server.newDatabase();
    const database = await openDatabase({ url });
    await sql`insert into kysely_migration (name, timestamp) values ('999-later', '2099-01-01T00:00:00.000Z')`.execute(
      database.db,
    );
    await database.close();
    await expect(openDatabase({ url })).rejects.toEqual(unavailable('newer version'));
  });

  it.each([
    [
      'nobody listens',
      async () => `postgres://someone:secret-word@127.0.0.1:${await freePort()}/chaperone`,
      'ECONNREFUSED',
    ],
    [
      'the password is wrong',
      async () => (await server.newDatabase()).replace(':test@', ':secret-word@'),
      '28P01',
    ],
    [
      'there is no such database',
      async () => (await server.newDatabase()).replace(/test_\d+$/, 'nowhere'),
      '3D000',
    ],
    [
      'the host is unknown',
      async () => 'postgres://someone:secret-word@nowhere.invalid/chaperone',
      'ENOTFOUND|EAI_AGAIN',
    ],
  ])('says what to do, and no secret, when %s', async (_, address, code) => {
    const attempt = openDatabase({ url: await address() });
    await expect(attempt).rejects.toEqual(unavailable(`(${code})`, 'CHAPERONE_DATABASE_URL'));
    await expect(attempt).rejects.not.toThrow('secret-word');
  });
});
