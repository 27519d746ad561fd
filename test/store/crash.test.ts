import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { jest } from '@jest/globals';
import type { DatabaseSettings } from '../../src/store/database.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';

jest.setTimeout(120_000);

interface Instance {
  /** Resolves with the time at which the instance said this. */
  said(word: string): Promise<number>;
  count(word: string): number;
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();

/** A process of its own with a store, which says what it does line by line (`crashing-instance.ts`). */
function startInstance(settings: DatabaseSettings, ...what: string[]): Instance {
  const script = join(import.meta.dirname, 'crashing-instance.ts');
  const child = spawn(process.execPath, [script, JSON.stringify(settings), ...what], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const lines: { word: string; at: number }[] = [];
  let heard = () => undefined as void;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  createInterface({ input: child.stdout }).on('line', (word) => {
    lines.push({ word, at: Date.now() });
    heard();
  });
  return {
    said: async (word) => {
      for (;;) {
        const line = lines.find((entry) => entry.word === word);
        if (line) return line.at;
        await Promise.race([
          new Promise<void>((resolve) => {
            heard = resolve;
          }),
          ended.then(() => {
            if (!lines.some((entry) => entry.word === word))
              throw new Error(`The instance ended without saying ${word}.`);
          }),
        ]);
      }
    },
    count: (word) => lines.filter((entry) => entry.word === word).length,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      running.delete(child);
    },
  };
}

describe.each(['PGlite', 'PostgreSQL'])('an instance killed on %s', (engine) => {
  let folder = '';
  let server: PostgresServer | undefined;
  let count = 0;
  const newSettings = async (): Promise<DatabaseSettings> =>
    server ? { url: await server.newDatabase() } : { folder: join(folder, String(++count)) };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chaperone-crash-'));
    server = engine === 'PostgreSQL' ? await startPostgresServer() : undefined;
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('between commit and delivery leaves the nudge to the next, which sends it once and soon', async () => {
    const settings = await newSettings();
    const first = startInstance(settings, 'commit');
    await first.said('committed');
    await first.kill();
    const second = startInstance(settings, 'deliver');
    const ready = await second.said('started');
    expect((await second.said('sent')) - ready).toBeLessThan(2_000);
    await second.said('idle');
    expect(second.count('sent')).toBe(1);
    await second.kill();
  });

  it('with the job in hand has it done again within 30 s, and what may have arrived is not sent twice', async () => {
    const settings = await newSettings();
    const first = startInstance(settings, 'commit', 'deliver', 'die-sending');
    await first.said('sending');
    await first.kill();
    const second = startInstance(settings, 'deliver');
    const ready = await second.said('started');
    expect((await second.said('nothing to send')) - ready).toBeLessThan(30_000);
    await second.said('idle');
    expect(second.count('sent')).toBe(0);
    await second.kill();
  });
});
