import { sql } from 'kysely';
import { type Database, type DatabaseSettings, openDatabase } from '../../src/store/database.ts';
import { startPostgresServer } from './postgres-server.ts';

/** One of the two kinds of database that Chaperone runs on. */
export interface Engine {
  readonly name: 'PGlite' | 'PostgreSQL';
  start(): Promise<RunningEngine>;
}

export interface RunningEngine {
  /** Settings of an empty database. */
  newDatabase(): Promise<DatabaseSettings>;
  stop(): Promise<void>;
}

/** Both kinds, for `describe.each`: every suite of the store must pass on each. */
export const engines: readonly Engine[] = [
  {
    name: 'PGlite',
    start: async () => ({ newDatabase: async () => ({ memory: true }), stop: async () => undefined }),
  },
  {
    name: 'PostgreSQL',
    start: async () => {
      const server = await startPostgresServer();
      return { newDatabase: async () => ({ url: await server.newDatabase() }), stop: server.stop };
    },
  },
];

/** One database of an engine for a whole test file, emptied between tests. */
export interface TestDatabase {
  readonly database: Database;
  readonly settings: DatabaseSettings;
  empty(): Promise<void>;
  stop(): Promise<void>;
}

export async function startTestDatabase(engine: Engine): Promise<TestDatabase> {
  const running = await engine.start();
  const settings = await running.newDatabase();
  const database = await openDatabase(settings);
  return {
    database,
    settings,
    empty: async () => {
      // As a replica the server runs no triggers, and the audit's would refuse.
      await database.db.transaction().execute(async (transaction) => {
        await sql`set local session_replication_role = replica`.execute(transaction);
        await sql`truncate thread, post, nudge, audit, audit_link, audit_chain, audit_unlinked, personal_conversation, channel, gone_channel, team, watch, setting, route_directory, outcome_count, muted_trait,
          incident, incident_note, permit, pause, oversight_count, oversight_author, oversight_sum, oversight_settled`.execute(
          transaction,
        );
      });
    },
    stop: async () => {
      await database.close();
      await running.stop();
    },
  };
}

/** Every row of every table, of the queue's too, as one text: what a thief of the database would read. */
export async function dumpEverything({ db }: Database): Promise<string> {
  const tables = await sql<{ name: string }>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(db);
  const dumps: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql<{
      line: string;
    }>`select row_to_json(t)::text as line from ${sql.raw(name)} t`.execute(db);
    dumps.push(`${name}: ${rows.length}`, ...rows.map(({ line }) => line));
  }
  return dumps.join('\n');
}
