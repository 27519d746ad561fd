import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import pg from 'pg';
import { openDatabase } from '../../src/store/database.ts';
import { withoutValues } from '../../src/store/database-error.ts';
import { type EmbeddedEngine, startEngine } from '../../src/store/embedded-socket.ts';

describe("the embedded database's thread", () => {
  let engine: EmbeddedEngine;
  let pool: pg.Pool;
  let thread: Worker;
  const meet = (message: unknown) => {
    thread = (message as { worker: Worker }).worker;
  };

  beforeEach(async () => {
    subscribe('worker_threads', meet);
    const started = await startEngine('memory://');
    if (!started) throw new Error('it did not start');
    engine = started;
    const place = { stream: engine.socket, user: 'postgres', database: 'postgres' };
    pool = new pg.Pool({ ...place, max: 1, connectionTimeoutMillis: 2_000 });
    pool.on('error', () => undefined);
  });
  afterEach(async () => {
    unsubscribe('worker_threads', meet);
    await pool.end();
    await engine.close();
  });

  it('answers a statement of many megabytes with as many', async () => {
    const long = 'x'.repeat(5_000_000);
    const { rows } = await pool.query<{ long: string }>('select $1::text as long', [long]);
    expect(rows[0]?.long.length).toBe(long.length);
  });

  it('goes on after a statement that fails', async () => {
    await expect(pool.query('select 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' });
    await expect(pool.query('select no_such_column')).rejects.toMatchObject({ code: '42703' });
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('answers several at once, each with its own', async () => {
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    const answers = await Promise.all(numbers.map((n) => pool.query('select $1::int as n', [n])));
    expect(answers.map(({ rows }) => rows[0].n)).toEqual(numbers);
  });

  it('holds nothing of what it has answered', async () => {
    const heap = async () => (await thread.getHeapStatistics()).used_heap_size;
    const before = await heap();
    for (let round = 0; round < 100; round += 1) await pool.query("select repeat('x', 1000000)");
    expect((await heap()) - before).toBeLessThan(50_000_000);
  });

  it('tells at once that it has ended, and lets itself be closed again', async () => {
    await pool.query('select 1');
    await engine.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    // Waiting for a connection until the pool gives up would tell of a timeout.
    await expect(pool.query('select 1')).rejects.toThrow('Connection terminated');
  });
});

describe('an embedded database whose thread ends', () => {
  let thread: Worker | undefined;
  const meet = (message: unknown) => {
    thread = (message as { worker: Worker }).worker;
  };
  beforeAll(() => subscribe('worker_threads', meet));
  afterAll(() => unsubscribe('worker_threads', meet));

  it('fails the statement in hand and each after it, says that it has died, and lets itself be closed', async () => {
    const { db, died, close } = await openDatabase({ memory: true });
    const ask = () => withoutValues(() => sql`select pg_sleep(60)`.execute(db));
    const inHand = ask();
    const ended = new Promise((resolve) => thread?.once('exit', resolve));
    await thread?.terminate();
    await ended;
    await expect(inHand).rejects.toMatchObject({ code: 'database_unavailable' });
    await expect(ask()).rejects.toMatchObject({ code: 'database_unavailable' });
    expect(await died).toBe('exit_1');
    await close();
  });

  it('has not died where it was closed', async () => {
    const { died, close } = await openDatabase({ memory: true });
    const ended = new Promise((resolve) => thread?.once('exit', resolve));
    await close();
    await ended;
    expect(await Promise.race([died, Promise.resolve('lives')])).toBe('lives');
  });
});

describe('a folder that holds no database', () => {
  it('is not opened', async () => {
    expect(await startEngine('/dev/null/nowhere')).toBeUndefined();
  });
});
