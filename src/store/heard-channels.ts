import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { WatchedChannel } from '../chaperone/channel-watch.ts';
import { AppError } from '../chaperone/errors.ts';
import { failureCode } from './database-error.ts';
import type { Tables } from './tables.ts';

/** When a channel was last heard, and what the last look at it gave. */
export type HeardChannel = Pick<WatchedChannel, 'channelId' | 'coverage' | 'lastHeardAt'>;

/**
 * Reads what a running Chaperone knows of a tenant's channels, and writes nothing: for tools beside it, whose user needs the right to
 * read the table `channel` and no other.
 * @throws AppError `database_unavailable`, without address, user or password
 */
export async function readHeardChannels(url: string, tenantId: string): Promise<readonly HeardChannel[]> {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw('set default_transaction_read_only = on'));
        // Whoever does not own the table sees the named tenant's rows alone (`row-security.ts`), and without a name none.
        await connection.executeQuery(
          CompiledQuery.raw("select set_config('chaperone.tenant', $1, false)", [tenantId]),
        );
      },
    }),
  });
  try {
    const rows = await db
      .selectFrom('channel')
      .select(['channel_id', 'coverage', 'last_heard_at'])
      .where('tenant_id', '=', tenantId)
      .execute();
    return rows.map(({ channel_id, coverage, last_heard_at }) => ({
      channelId: channel_id,
      coverage,
      lastHeardAt: last_heard_at ?? undefined,
    }));
  } catch (error) {
    throw new AppError(
      'database_unavailable',
      `Chaperone's database cannot be read (${failureCode(error) ?? 'no answer'}).`,
    );
  } finally {
    await db.destroy();
  }
}
