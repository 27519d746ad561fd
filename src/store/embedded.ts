import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { AppError } from '../chaperone/errors.ts';
import { errorCode } from './database-error.ts';
import { type EmbeddedEngine, startEngine } from './embedded-socket.ts';
import { FewWaysClient } from './few-ways.ts';
import { type Lock, lockFolder } from './folder-lock.ts';
import { beginSession } from './session.ts';

/** The pool waits this long for the one connection, as the server's pool waits for a connection. */
const waitMs = 10_000;

/**
 * PostgreSQL inside this process (PGlite), in a thread of its own, in a folder or, without one, in memory. Its one session is put behind a `pg` pool of
 * size one, which queues statements and keeps them out of each other's transactions.
 * @throws AppError `database_unavailable` when the folder is in use, cannot be written or holds something else
 */
export async function openEmbedded(
  folder: string | undefined,
): Promise<{ pool: pg.Pool; release: () => Promise<void>; died: Promise<string> }> {
  const lock = folder === undefined ? undefined : await claim(folder);
  const engine = await start(folder, lock);
  const pool = new pg.Pool({
    Client: FewWaysClient,
    onConnect: beginSession('embedded'),
    stream: engine.socket,
    user: 'postgres',
    database: 'postgres',
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: waitMs,
  });
  // As of a server's connections (`server.ts`): the engine's own end says more.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    pool,
    release: async () => {
      await engine.close();
      await lock?.release();
    },
    died: engine.died,
  };
}

async function claim(folder: string): Promise<Lock> {
  let lock: Lock | undefined;
  try {
    await mkdir(folder, { recursive: true });
    lock = await lockFolder(folder);
  } catch (error) {
    throw new AppError(
      'database_unavailable',
      `The data folder ${folder} cannot be written (${errorCode(error) ?? 'unknown'}). Choose another in CHAPERONE_DATA_FOLDER, or give this user the right to write there.`,
    );
  }
  if (lock) return lock;
  throw new AppError(
    'database_unavailable',
    `The data folder ${folder} is in use by another Chaperone. Stop that one first; to run several, give them one PostgreSQL in CHAPERONE_DATABASE_URL.`,
  );
}

async function start(folder: string | undefined, lock: Lock | undefined): Promise<EmbeddedEngine> {
  const engine = await startEngine(folder === undefined ? 'memory://' : join(folder, 'postgres'));
  if (engine) return engine;
  await lock?.release();
  throw new AppError(
    'database_unavailable',
    `The database in ${folder ?? 'memory'} does not open. The folder may be damaged, full, or from another version: restore it, or ` +
      'move it away to start with an empty one.',
  );
}
