/**
 * The real program is asked to end while turns wait for the database and a card is on its way. Every message that it answered is in
 * the ledger, and a second program on the same PostgreSQL delivers what is left: one nudge for everybody, not none and not two.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jest } from '@jest/globals';
import pg from 'pg';
import { channelMessage } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import { eventually, inDemo, type Program, startProgram } from '../support/program.ts';

jest.setTimeout(120_000);

/** Turns that wait at once; the program has ten connections, and needs some of them to answer and to deliver. */
const turns = 6;
const faults = pathToFileURL(join(import.meta.dirname, 'faults.ts')).href;

describe('a program that is asked to end', () => {
  let server: PostgresServer;
  let double: ConnectorDouble;
  let folder: string;
  let database: pg.Client;
  /** Holds the lock; what it sees of the others' waiting would stand still meanwhile. */
  let holder: pg.Client;
  let url: string;
  let program: Program | undefined;
  let serial = 0;

  /** A message that gives a patient away, each of another author in another thread. */
  const message = () => {
    serial += 1;
    const from = { id: `29:author-${serial}`, name: 'Rowan Ashdown', aadObjectId: `entra-${serial}` };
    const text = 'Mrs Edith Sample, NHS 999 000 0018, could we chase her bloods?';
    return inDemo(channelMessage(text, { from }, Date.now() + serial), double.serviceUrl);
  };
  const startOn = (settings: Readonly<Record<string, string>> = {}) =>
    startProgram(folder, { CHAPERONE_DATABASE_URL: url, ...settings });
  const rows = async (query: string) => (await database.query(query)).rows.length;
  /** Lets nobody write a post until it is released; `waiting` turns then stand at the door. */
  const block = async () => {
    await holder.query('begin; lock table post in share mode');
  };
  const release = () => holder.query('commit');
  const untilWaiting = (count: number) =>
    eventually(async () => {
      const waiting = await rows(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return waiting >= count || undefined;
    });
  const cardsOf = (author: number) =>
    double.received.filter(
      ({ method, path }) =>
        method === 'POST' && path === `/v3/conversations/a:chat-of-29:author-${author}/activities`,
    ).length;

  beforeAll(async () => {
    server = await startPostgresServer();
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    serial = 0;
    folder = mkdtempSync(join(tmpdir(), 'chaperone-stop-'));
    double = await startConnectorDouble();
    url = await server.newDatabase();
    database = new pg.Client(url);
    holder = new pg.Client(url);
    await Promise.all([database.connect(), holder.connect()]);
  });
  afterEach(async () => {
    await program?.kill();
    await Promise.all([database.end(), holder.end()]);
    await double.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers and commits the turns in flight, finishes the card on its way, and leaves the rest to the next', async () => {
    program = await startOn({ CHAPERONE_STOP_GRACE_SECONDS: '2' });
    const first = program;
    expect((await first.request('/readyz')).status).toBe(200);
    double.trouble({ on: /^POST .*\/activities$/, afterAccepting: true, delayMs: 4_000 });
    expect((await first.post(message())).status).toBe(200);
    await eventually(() => cardsOf(1) || undefined);

    await block();
    const answers = Array.from({ length: turns }, () => first.post(message()));
    await untilWaiting(turns);
    first.signal('SIGTERM');

    // A request that came before it heard of its end, and was answered after, would keep its connection.
    await eventually(() => first.printed().includes('"msg":"stopping"') || undefined);
    const unready = await first.request('/readyz');
    expect(unready.status).toBe(503);
    expect(JSON.parse(unready.body)).toMatchObject({ status: 'not_ready', code: 'stopping' });
    expect(unready.headers).toContain('connection: close');
    expect((await first.request('/healthz')).status).toBe(200);
    await eventually(() =>
      first.request('/healthz').then(
        () => undefined,
        () => true,
      ),
    );
    // No connection is taken any more, and the turns still wait: only now may they go on.
    await release();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(
      Array.from({ length: turns }, () => 200),
    );
    expect(await first.gone).toBe(0);
    expect(first.printed()).toContain('"msg":"stopped"');

    expect(await rows('select from post')).toBe(turns + 1);
    expect(await rows('select from nudge')).toBe(turns + 1);
    expect(await rows(`select from nudge where author_id = 'entra-1' and state = 'delivered'`)).toBe(1);
    expect(await rows(`select from nudge where state = 'sending'`)).toBe(0);
    expect(await rows(`select from pgboss.job where name = 'delivery' and state = 'active'`)).toBe(0);

    program = await startOn();
    await eventually(
      async () => (await rows(`select from nudge where state <> 'delivered'`)) === 0 || undefined,
    );
    // With no job left, nobody can send anything more.
    await eventually(
      async () => (await rows(`select from pgboss.job where name = 'delivery'`)) === 0 || undefined,
    );
    expect(Array.from({ length: turns + 1 }, (_, index) => cardsOf(index + 1))).toEqual(
      Array.from({ length: turns + 1 }, () => 1),
    );
    expect(await program.stop()).toBe(0);
  });

  it('begins no delivery from then on, though it still takes messages, and leaves them to the next', async () => {
    program = await startOn({ CHAPERONE_STOP_GRACE_SECONDS: '4' });
    const first = program;
    first.signal('SIGTERM');
    await eventually(() => first.printed().includes('"msg":"stopping"') || undefined);
    expect((await first.post(message())).status).toBe(200);
    expect(await first.gone).toBe(0);
    expect(cardsOf(1)).toBe(0);
    program = await startOn();
    await eventually(() => cardsOf(1) || undefined);
    expect(await program.stop()).toBe(0);
    expect(cardsOf(1)).toBe(1);
  });

  it('ends at once when it is asked a second time, and nothing that it answered is lost', async () => {
    program = await startOn({ CHAPERONE_STOP_GRACE_SECONDS: '10' });
    const unanswered = message();
    await block();
    const answer = program.post(unanswered).catch(() => undefined);
    await untilWaiting(1);
    program.signal('SIGTERM');
    await eventually(() => program?.printed().includes('"msg":"stopping"') || undefined);
    program.signal('SIGINT');
    expect(await program.gone).toBe(1);
    expect(program.printed()).toContain('stopped_at_once');
    await release();
    expect(await answer).toBeUndefined();
    // What it wrote went with its commit (store/ending.ts), so all of it is there or nothing; the platform sends again what was not answered.
    const kept =
      await database.query(`select (select count(*) from post) as post, (select count(*) from nudge) as nudge,
      (select count(*) from pgboss.job where name = 'delivery') as job`);
    expect(new Set(Object.values(kept.rows[0] as object)).size).toBe(1);

    program = await startOn();
    expect((await program.post(unanswered)).status).toBe(200);
    await eventually(
      async () => (await rows(`select from pgboss.job where name = 'delivery'`)) === 0 || undefined,
    );
    expect(await rows(`select from nudge where state = 'delivered'`)).toBe(1);
    expect(await rows('select from post')).toBe(1);
    expect(cardsOf(serial)).toBe(1);
    expect(await program.stop()).toBe(0);
  });

  it.each([
    ['an exception that nobody caught', 'SIGUSR2', 'uncaught_exception', 'RangeError'],
    ['a promise that nobody heeded', 'SIGHUP', 'unhandled_rejection', 'SyntaxError'],
  ] as const)(
    'finishes its turns after %s, logs its code, and leaves with 1',
    async (_, signal, event, code) => {
      program = await startOn({ NODE_OPTIONS: `--import=${faults}` });
      await block();
      const answer = program.post(message());
      await untilWaiting(1);
      program.signal(signal);
      await eventually(() => program?.printed().includes(event) || undefined);
      await release();
      expect((await answer).status).toBe(200);
      expect(await program.gone).toBe(1);
      expect(await rows('select from post')).toBe(1);
      expect(program.printed()).toMatch(new RegExp(`"code":"${code}".*"msg":"${event}"`));
    },
  );

  it('is cut off when its stop does not end', async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'never-stops.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    const gone = new Promise((resolve) => child.once('close', resolve));
    await eventually(() => printed.includes('begun') || undefined);
    child.kill('SIGTERM');
    expect(await gone).toBe(1);
    expect(printed).toContain('stop_cut_off');
  });
});
