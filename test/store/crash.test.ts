import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { jest } from '@jest/globals';
import type { DatabaseSettings } from '../../src/store/database.ts';
import { compiled } from '../support/compiled.ts';
import { sowDatabase } from '../support/embedded-seed.ts';
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
    env: { ...process.env, ...compiled },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const lines: { word: string; at: number }[] = [];
  let heard: () => void = () => undefined;
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

/** Killed after the commit, before anybody delivers. */
async function betweenCommitAndDelivery(settings: DatabaseSettings) {
  const first = startInstance(settings, 'commit');
  await first.said('committed');
  await first.kill();
  return restart(settings, 'sent');
}

/** Killed after the claim, in the middle of sending. */
async function withTheJobInHand(settings: DatabaseSettings) {
  const first = startInstance(settings, 'commit', 'deliver', 'die-sending');
  await first.said('sending');
  await first.kill();
  return restart(settings, 'nothing to send');
}

/** Starts the next instance and waits until it has nothing left to do. */
async function restart(settings: DatabaseSettings, awaited: string) {
  const next = startInstance(settings, 'deliver');
  const ready = await next.said('started');
  const waitedMs = (await next.said(awaited)) - ready;
  await next.said('idle');
  await next.kill();
  return { waitedMs, sent: next.count('sent') };
}

describe('an instance that is killed', () => {
  let folder = '';
  let server: PostgresServer;
  let stories: Record<string, Promise<{ waitedMs: number; sent: number }>> = {};

  // All stories run at once, because most of them is waiting.
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chaperone-crash-'));
    server = await startPostgresServer();
    for (const story of ['in-hand', 'committed']) sowDatabase(join(folder, story));
    stories = {
      'in hand, PGlite': withTheJobInHand({ folder: join(folder, 'in-hand') }),
      'in hand, PostgreSQL': withTheJobInHand({ url: await server.newDatabase() }),
      'committed, PGlite': betweenCommitAndDelivery({ folder: join(folder, 'committed') }),
      'committed, PostgreSQL': betweenCommitAndDelivery({ url: await server.newDatabase() }),
    };
    await Promise.allSettled(Object.values(stories));
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  describe.each(['PGlite', 'PostgreSQL'])('on %s', (engine) => {
    it('between commit and delivery leaves the nudge to the next, which sends it once', async () => {
      const story = await stories[`committed, ${engine}`];
      expect(story?.sent).toBe(1);
      // It does not wait for anybody's claim to run out, which takes 12 s.
      expect(story?.waitedMs).toBeLessThan(12_000);
    });

    it('with the job in hand has it done again within 30 s, and what may have arrived is not sent twice', async () => {
      const story = await stories[`in hand, ${engine}`];
      expect(story?.sent).toBe(0);
      expect(story?.waitedMs).toBeLessThan(30_000);
    });
  });
});
