import pg from 'pg';
import type { LogFields } from '../chaperone/ports.ts';
import { beginSession } from './session.ts';
import { type Patience, watchSilence } from './silence.ts';

/** A PostgreSQL server. */
export interface ServerSettings {
  readonly url: string;
  /** Gives the password for each new connection; without it the address holds one. May throw AppError. */
  readonly password?: () => Promise<string>;
}

const connectTimeoutMs = 10_000;
/** Where nothing is sent and nothing comes, the system asks the other end after this time; without it, after two hours. */
const keepAliveMs = 10_000;

/**
 * Connections to a server; the first is made when one is needed.
 * @param warn told of what an operator should know
 * @param patience with a connection on which no answer comes; a test's, or the usual
 */
export function openServer(
  { url, password }: ServerSettings,
  warn: (event: string, fields: LogFields) => void,
  patience?: Patience,
): { pool: pg.Pool; release: () => Promise<void> } {
  const settings: pg.ClientConfig = {
    connectionString: url,
    ...(password ? { password } : {}),
    keepAlive: true,
    keepAliveInitialDelayMillis: keepAliveMs,
  };
  const watch = watchSilence(
    settings,
    (connections) => warn('database_connections_silent', { connections }),
    patience,
  );
  const pool = new pg.Pool({
    ...settings,
    Client: watch.Client,
    onConnect: beginSession('server'),
    max: 10,
    connectionTimeoutMillis: connectTimeoutMs,
  });
  // A connection that breaks fails the statement on it, or is replaced at its next use. Its event says nothing more, and
  // unheard, from an idle connection or one in use, would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { pool, release: watch.stop };
}
