import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { AppError } from '../chaperone/errors.ts';
import { alone } from './alone.ts';
import { errorCode, failureCode } from './database-error.ts';
import { checkUser } from './database-user.ts';
import { openEmbedded } from './embedded.ts';
import { FewWaysClient } from './few-ways.ts';
import { migrate } from './migrate.ts';
import { grantRights } from './row-security.ts';
import type { Tables } from './tables.ts';
import type { StoreVault } from './vault.ts';

/** Where the database is: a PostgreSQL server, a folder for the embedded one, or memory for a test. */
export type DatabaseSettings =
  | {
      readonly url: string;
      /** Gives the password for each new connection; without it the address holds one. May throw AppError. */
      readonly password?: () => Promise<string>;
    }
  | { readonly folder: string }
  | { readonly memory: true };

export interface Database {
  readonly db: Kysely<Tables>;
  /** What `db` stands on, for the queue, which brings its own statements. The only way in to an embedded database. */
  readonly pool: pg.Pool;
  /** True for a server, which other instances may use at the same moment. */
  readonly shared: boolean;
  /** Waits for running statements, then lets go of the server or the folder. Closing twice does no harm. */
  close(): Promise<void>;
}

/**
 * A thread is locked for as long as a transaction lives, so none may hang: a waiting one gives up well within the 15 s that
 * the platform waits for an answer, and the server ends one whose process has gone silent. A statement that is a transaction by itself sees
 * what others have committed, whatever the server's default, as the others do (`transact.ts`). No statement is worth compiling.
 */
const session = `set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '30s';
  set default_transaction_isolation = 'read committed'; set jit = off`;
const connectTimeoutMs = 10_000;

/**
 * Opens the database and brings its tables up to date. Server and embedded database are driven by the same `pg` client and
 * dialect, so every statement, type and error is the same for both. The embedded one has a single connection:
 * inside a transaction, nothing may wait for a statement outside it.
 * @param vault needed where an earlier version has used the database (`migrate.ts`)
 * @throws AppError `database_unavailable`, saying what to do; never an address's user or password
 */
export async function openDatabase(settings: DatabaseSettings, vault?: StoreVault): Promise<Database> {
  const { pool, release } =
    'url' in settings
      ? openServer(settings)
      : await openEmbedded('folder' in settings ? settings.folder : undefined);
  const shared = 'url' in settings;
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(session));
      },
    }),
  });
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
  return { db, pool, shared, close };
}

function openServer({ url, password }: Extract<DatabaseSettings, { url: string }>) {
  const pool = new pg.Pool({
    connectionString: url,
    ...(password ? { password } : {}),
    Client: FewWaysClient,
    max: 10,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
  });
  // A connection that breaks fails the statement on it, or is replaced at its next use. Its event says nothing more, and
  // unheard, from an idle connection or one in use, would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { pool, release: async () => undefined };
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
