import { Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import { AppError } from '../chaperone/errors.ts';
import type { LogFields } from '../chaperone/ports.ts';
import { alone } from './alone.ts';
import { errorCode, failureCode } from './database-error.ts';
import { checkUser } from './database-user.ts';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { grantRights } from './row-security.ts';
import { openServer, type ServerSettings } from './server.ts';
import type { Tables } from './tables.ts';
import type { StoreVault } from './vault.ts';

/** Where the database is: a PostgreSQL server, a folder for the embedded one, or memory for a test. */
export type DatabaseSettings = ServerSettings | { readonly folder: string } | { readonly memory: true };

export interface Database {
  readonly db: Kysely<Tables>;
  /** What `db` stands on, for the queue, which brings its own statements. The only way in to an embedded database. */
  readonly pool: pg.Pool;
  /** True for a server, which other instances may use at the same moment. */
  readonly shared: boolean;
  /** Waits for running statements, then lets go of the server or the folder. Closing twice does no harm. */
  close(): Promise<void>;
  /** Resolves with a code when an embedded database has ended by itself, which only a new process mends. A server's comes back. */
  readonly died: Promise<string>;
}

/**
 * Opens the database and brings its tables up to date. Server and embedded database are driven by the same `pg` client and
 * dialect, so every statement, type and error is the same for both. The embedded one has a single connection:
 * inside a transaction, nothing may wait for a statement outside it.
 * @param vault needed where an earlier version has used the database (`migrate.ts`)
 * @param warn told of what an operator should know; nobody without
 * @throws AppError `database_unavailable`, saying what to do; never an address's user or password
 */
export async function openDatabase(
  settings: DatabaseSettings,
  vault?: StoreVault,
  warn: (event: string, fields: LogFields) => void = () => undefined,
): Promise<Database> {
  const { pool, release, died } =
    'url' in settings
      ? { ...openServer(settings, warn), died: new Promise<string>(() => undefined) }
      : await openEmbedded('folder' in settings ? settings.folder : undefined);
  const shared = 'url' in settings;
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = once(async () => {
    await db.destroy();
    await release();
  });
  try {
    await sql`select 1`.execute(db).catch((error: unknown) => {
      throw unreachable(settings, error);
    });
    await checkUser(db);
    await migrate(db, vault);
    await alone({ shared, pool }, 'setup', () => grantRights(db));
  } catch (error) {
    await close();
    throw error;
  }
  return { db, pool, shared, close, died };
}

function unreachable(settings: DatabaseSettings, error: unknown): AppError {
  if (error instanceof AppError) return error;
  const where = 'url' in settings ? `at ${new URL(settings.url).host}` : 'in the data folder';
  // A certificate that is not believed has a code, and nothing that tells it for the system's.
  const code = failureCode(error) ?? errorCode(error) ?? 'no answer';
  return new AppError(
    'database_unavailable',
    `The database ${where} cannot be used (${code}). Check that PostgreSQL is running there, that the address, user and ` +
      'password in CHAPERONE_DATABASE_URL are right, and that the named database exists.',
  );
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}
