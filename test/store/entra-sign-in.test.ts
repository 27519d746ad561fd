import { sql } from 'kysely';
import pg from 'pg';
import { databasePassword } from '../../src/database-password.ts';
import { openDatabase } from '../../src/store/database.ts';
import { type ManagedIdentity, startManagedIdentity } from '../support/managed-identity.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';

const resource = 'https://ossrdbms-aad.database.windows.net';

/** PostgreSQL of Azure takes a token as the password of the user that the identity is; here it is that user's password. */
describe('signing in to PostgreSQL with a token of a managed identity', () => {
  let server: PostgresServer;
  let azure: ManagedIdentity;
  let address = '';
  let gives: string | undefined;

  beforeAll(async () => {
    server = await startPostgresServer();
    const admin = new pg.Client({ connectionString: await server.newDatabase() });
    await admin.connect();
    await admin.query(`create role "id-chaperone" login superuser password 'token-1'`);
    await admin.end();
    azure = await startManagedIdentity(async () => gives);
  });
  afterAll(async () => {
    await azure.close();
    await server.stop();
  });
  beforeEach(async () => {
    const url = new URL(await server.newDatabase());
    url.username = 'id-chaperone';
    url.password = '';
    address = url.href;
    gives = 'token-1';
  });

  it('works for every connection, and asks once while the token is good', async () => {
    const database = await openDatabase({ url: address, password: databasePassword('id-of-its-own-1') });
    try {
      const sleeps = Array.from({ length: 5 }, () =>
        sql<{ user: string }>`select current_user as user, pg_sleep(0.05)`.execute(database.db),
      );
      for (const { rows } of await Promise.all(sleeps)) expect(rows[0]?.user).toBe('id-chaperone');
      expect(database.pool.totalCount).toBeGreaterThan(1);
      expect(azure.asked.filter(({ clientId }) => clientId === 'id-of-its-own-1')).toEqual([
        { resource, clientId: 'id-of-its-own-1' },
      ]);
    } finally {
      await database.close();
    }
  });

  it('says that the database is not to be had, and no more, with a token that it does not take', async () => {
    gives = 'token-of-another';
    const opening = openDatabase({ url: address, password: databasePassword('id-of-its-own-2') });
    await expect(opening).rejects.toMatchObject({
      code: 'database_unavailable',
      message: expect.stringContaining('28P01'),
    });
    await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining('token-of-another') });
  });

  it('says what to look at where Azure gives no token', async () => {
    gives = undefined;
    const opening = openDatabase({ url: address, password: databasePassword('id-of-its-own-3') });
    await expect(opening).rejects.toMatchObject({
      code: 'database_unavailable',
      message: expect.stringContaining('CHAPERONE_MANAGED_IDENTITY_ID'),
    });
  });
});
