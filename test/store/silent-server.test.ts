/** The way to a real server loses everything without a word: what waits for an answer hears of it, and what takes long is left alone. */
import { jest } from '@jest/globals';
import { sql } from 'kysely';
import pg from 'pg';
import { openDatabase } from '../../src/store/database.ts';
import { withoutValues } from '../../src/store/database-error.ts';
import { openServer } from '../../src/store/server.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import { openSilentRoad, type SilentRoad } from '../support/silent-road.ts';

jest.setTimeout(60_000);

const patience = { silentMs: 400, askMs: 400, everyMs: 50 };
const everyConnection = Array.from({ length: 10 }, (_, index) => index);
const unavailable = { status: 'rejected', reason: expect.objectContaining({ code: 'database_unavailable' }) };

describe('a server on a way that loses everything', () => {
  let server: PostgresServer;
  let road: SilentRoad;
  let url: string;
  let pool: pg.Pool;
  let release: () => Promise<void>;
  let warned: string[];

  beforeAll(async () => {
    server = await startPostgresServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    url = await server.newDatabase();
    road = await openSilentRoad(url);
    warned = [];
    const warn = (event: string, fields: object) => void warned.push(JSON.stringify({ event, ...fields }));
    ({ pool, release } = openServer({ url: road.url }, warn, patience));
  });
  afterEach(async () => {
    await pool.end();
    await release();
    await road.close();
  });

  const ask = (statement: string) =>
    withoutValues(async () => {
      const client = await pool.connect();
      try {
        return (await client.query(statement)).rows;
      } finally {
        client.release();
      }
    });
  const onEvery = (statement: string) => Promise.allSettled(everyConnection.map(() => ask(statement)));
  const useAll = async () => {
    await onEvery('select pg_sleep(0.2)');
    expect(pool.totalCount).toBe(everyConnection.length);
  };

  it('is asked anew over other connections, and who waited hears that it was not there', async () => {
    await useAll();
    road.lose();
    expect(await onEvery('select 1')).toEqual(everyConnection.map(() => unavailable));
    expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
    expect(warned.join()).toContain('"event":"database_connections_silent","connections":');
  });

  it('is given up while nothing gets there at all, and used again when something does', async () => {
    await useAll();
    road.newOnes.go = 'nowhere';
    road.lose();
    expect(await onEvery('select 1')).toEqual(everyConnection.map(() => unavailable));
    road.newOnes.go = 'through';
    expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is not left with connections that were lost before their first statement', async () => {
    road.newOnes.go = 'lost when ready';
    expect(await onEvery('select 1')).toEqual(everyConnection.map(() => unavailable));
    road.newOnes.go = 'through';
    expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('lets a statement take as long as it takes, also one that waits for a lock', async () => {
    await ask('create table held (id int)');
    const holder = new pg.Client(url);
    await holder.connect();
    await holder.query('begin; lock table held');
    const waiting = ask('select count(*)::int as count from held');
    await ask('select pg_sleep(3)');
    await holder.query('commit');
    await holder.end();
    expect(await waiting).toEqual([{ count: 0 }]);
    // It was looked at again and again.
    expect(road.made()).toBeGreaterThan(4);
    expect(warned).toEqual([]);
  });

  it('ends nothing that works while the password for another connection is late, or does not come', async () => {
    await pool.end();
    await release();
    const address = new URL(road.url);
    const { password } = address;
    address.password = '';
    const atOnce = async (): Promise<string> => password;
    let given = atOnce;
    const warn = (event: string) => void warned.push(event);
    ({ pool, release } = openServer({ url: address.href, password: () => given() }, warn, patience));
    await ask('select 1');
    for (const slow of [
      () => new Promise<string>((resolve) => setTimeout(() => resolve(password), 2 * patience.askMs)),
      () => Promise.reject(new Error('no token')),
    ]) {
      given = slow;
      expect(await ask('select pg_sleep(3) is null as slept')).toHaveLength(1);
    }
    expect(warned).toEqual([]);
    given = atOnce;
  });

  it('ends nothing that works while it takes no new connections', async () => {
    const admin = new pg.Client(await server.newDatabase());
    await admin.connect();
    const allow = (may: boolean) =>
      admin.query(`alter database ${new URL(url).pathname.slice(1)} allow_connections ${may}`);
    await ask('select 1');
    const sleeping = ask('select pg_sleep(3), 1 as one');
    await allow(false);
    try {
      expect(await sleeping).toMatchObject([{ one: 1 }]);
      expect(road.made()).toBeGreaterThan(4);
    } finally {
      await allow(true);
      await admin.end();
    }
    expect(warned).toEqual([]);
  });

  it('does not leave what was read half way', async () => {
    const reading = ask(`select repeat('x', 1000) from generate_series(1, 200000)`);
    await new Promise((resolve) => setTimeout(resolve, 60));
    road.lose();
    await expect(reading).rejects.toMatchObject({ code: 'database_unavailable' });
  });

  it('is watched in this way by an instance', async () => {
    const database = await openDatabase({ url: road.url });
    const one = () => withoutValues(() => sql`select 1 as one`.execute(database.db));
    try {
      const lost = database.pool.totalCount;
      road.lose();
      const answers = await Promise.allSettled(Array.from({ length: lost }, one));
      expect(answers).toEqual(answers.map(() => unavailable));
      expect((await one()).rows).toEqual([{ one: 1 }]);
    } finally {
      await database.close();
    }
  });

  it('leaves no place in an instance’s pool taken by a connection that broke before its first statement', async () => {
    const database = await openDatabase({ url: road.url });
    const one = () => withoutValues(() => sql`select 1 as one`.execute(database.db));
    try {
      await database.pool.connect().then((client) => client.release(true));
      road.newOnes.go = 'broken when ready';
      const answers = await Promise.allSettled([...everyConnection, ...everyConnection].map(one));
      expect(answers).toContainEqual(unavailable);
      road.newOnes.go = 'through';
      expect((await one()).rows).toEqual([{ one: 1 }]);
      expect(database.pool.totalCount).toBeLessThan(everyConnection.length);
    } finally {
      await database.close();
    }
  });
});
