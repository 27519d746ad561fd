import pg from 'pg';
import { repeat } from '../chaperone/repeat.ts';
import { failureCode } from './database-error.ts';
import { FewWaysClient } from './few-ways.ts';

/** In milliseconds. */
export interface Patience {
  /** Nothing has come for so long: the server is asked. */
  readonly silentMs: number;
  /** The server has so long to say what it is at. */
  readonly askMs: number;
  /** How often silent connections are looked for. */
  readonly everyMs: number;
}

/** A dead connection is noticed in six seconds, and in fourteen where the server is out of reach: before the platform gives up, after 15. */
const usual: Patience = { silentMs: 4_000, askMs: 4_000, everyMs: 1_000 };

export interface SilenceWatch {
  /** In place of `FewWaysClient`, for the connections that are watched. */
  readonly Client: typeof FewWaysClient;
  stop(): Promise<void>;
}

interface Wait {
  /** Statements that wait for their answer. */
  readonly statements: number;
  readonly since: number;
  /** What had been received by then. */
  readonly bytes: number;
  /** True where the server was asked and is not at it, as far as is known. */
  readonly doubted: boolean;
}

/**
 * Ends connections on which no answer can come any more. Where a network drops packets without a word, a statement waits until TCP gives up,
 * which takes a quarter of an hour, and as many of them as the pool has connections block the instance.
 *
 * How long a statement takes says nothing: a lock is waited for, a table is written anew, a migration runs. So of one on whose
 * connection nothing has come for a time the server is asked, over a connection of its own. What it is still at may take as long as it likes. What it is not at, twice in a row
 * and with nothing received in between, is not answered any more; nor is it where the server cannot be reached for a new connection
 * either. A server that answers, but refuses the question (it is full, or the password has changed), has said nothing about the others.
 * @param settings how the server is reached
 * @param ended told how many connections were ended together
 */
export function watchSilence(
  settings: pg.ClientConfig,
  ended: (connections: number) => void,
  { silentMs, askMs, everyMs }: Patience = usual,
): SilenceWatch {
  const waits = new Map<pg.Client, Wait>();
  const begin = (client: pg.Client, statements: number) => {
    if (statements === 0) waits.delete(client);
    // The clock of the machine may be set meanwhile; this one goes on.
    else waits.set(client, { statements, since: performance.now(), bytes: bytesOf(client), doubted: false });
  };
  const during = async <T>(client: pg.Client, work: () => Promise<T>): Promise<T> => {
    begin(client, (waits.get(client)?.statements ?? 0) + 1);
    try {
      return await work();
    } finally {
      begin(client, (waits.get(client)?.statements ?? 1) - 1);
    }
  };
  const look = async () => {
    for (const [client, wait] of waits) if (bytesOf(client) !== wait.bytes) begin(client, wait.statements);
    const silent = [...waits].filter(([, { since }]) => performance.now() - since >= silentMs);
    if (silent.length === 0) return;
    const atWork = await askWhoIsAtWork(
      settings,
      silent.map(([client]) => pidOf(client)),
      askMs,
    );
    if (!atWork) return;
    const stillSilent = silent.filter(
      ([client, wait]) => waits.get(client) === wait && bytesOf(client) === wait.bytes,
    );
    const over = [];
    for (const [client, wait] of stillSilent) {
      if (atWork.has(pidOf(client))) begin(client, wait.statements);
      else if (wait.doubted) over.push(client);
      else waits.set(client, { ...wait, doubted: true });
    }
    for (const client of over)
      client.connection.stream.destroy(new Error('Connection terminated: no answer came.'));
    if (over.length > 0) ended(over.length);
  };
  const watching = repeat(look, everyMs, () => undefined);
  return {
    Client: class extends FewWaysClient {
      constructor(config?: string | pg.ClientConfig) {
        super(config);
        const query = this.query as (...given: readonly unknown[]) => Promise<unknown>;
        this.query = ((...given: readonly unknown[]) =>
          during(this, () => query(...given))) as typeof this.query;
      }
    },
    stop: watching.stop,
  };
}

/** What a session does while it runs a statement or waits for a lock; where nobody may see it, it counts as at work. */
const working = `select pid from pg_stat_activity where pid = any($1)
  and coalesce(state, '') not like 'idle%' and wait_event_type is distinct from 'Client'`;

/** Of these sessions those that work: none where the server is out of reach; undefined where it refuses to say. */
async function askWhoIsAtWork(
  settings: pg.ClientConfig,
  pids: readonly number[],
  limitMs: number,
): Promise<ReadonlySet<number> | undefined> {
  const client = await clientOf(settings).catch(() => undefined);
  if (!client) return undefined;
  client.on('error', () => undefined);
  const limit = setTimeout(() => client.connection.stream.destroy(), limitMs);
  try {
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(working, [pids]);
    await client.end();
    return new Set(rows.map(({ pid }) => pid));
  } catch (error) {
    const code = failureCode(error);
    const answered = code === undefined || error instanceof pg.DatabaseError;
    return answered ? undefined : new Set();
  } finally {
    clearTimeout(limit);
    client.connection.stream.destroy();
  }
}

/** Asks for the password before the time that is limited: one that does not come, or comes late, says nothing of the server. */
async function clientOf(settings: pg.ClientConfig): Promise<pg.Client> {
  const { password } = settings;
  if (typeof password !== 'function') return new FewWaysClient(settings);
  const given = await password();
  return new FewWaysClient({ ...settings, password: () => given });
}

const bytesOf = (client: pg.Client): number =>
  (client.connection.stream as { bytesRead?: number }).bytesRead ?? 0;

/** The server's number for the session; `pg` has it and does not say so in its types. */
const pidOf = (client: pg.Client): number => (client as { processID?: number | null }).processID ?? 0;
