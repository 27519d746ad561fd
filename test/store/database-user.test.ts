/** Who may connect: what the database's user needs, what an administrator does for one who may not do so, and what is refused at the start. */
import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import pg from 'pg';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import { openDatabase } from '../../src/store/database.ts';
import { forgetExpired, reclaim } from '../../src/store/retention.ts';
import { openStore } from '../../src/store/store.ts';
import {
  knownPost,
  ledgerDetail,
  queuedNudge,
  silentLog,
  testClock,
  testOversight,
  testVault,
  threadRef,
} from '../support/ledger-fixtures.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';

jest.setTimeout(120_000);

interface User {
  readonly name: string;
  readonly url: string;
}

describe('the user that connects to the database', () => {
  let server: PostgresServer;
  let address: string;
  let database: string;
  let users = 0;
  beforeAll(async () => {
    server = await startPostgresServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    address = await server.newDatabase();
    database = new URL(address).pathname.slice(1);
  });

  /** Runs statements as the server's administrator. */
  async function administer(...statements: readonly string[]): Promise<void> {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  }
  /** A user with no right that is not named. */
  async function makeUser(rights = ''): Promise<User> {
    users += 1;
    const name = `limited_${users}`;
    await administer(`create role ${name} login nosuperuser password 'test' ${rights}`);
    return { name, url: address.replace('//chaperone:', `//${name}:`) };
  }
  const owner = async (rights = ''): Promise<User> => {
    const user = await makeUser(rights);
    await administer(`alter database ${database} owner to ${user.name}`);
    return user;
  };
  const app = () => `chaperone_app_${database}`;
  /** Statements of docs/operations.md, for this database and these users. */
  const documented = (about: string, change: Readonly<Record<string, string>>): string => {
    const docs = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
    const section = docs.split("## The database's user\n")[1]?.split('\n## ')[0] ?? '';
    const block = [...section.matchAll(/```sql\n([^`]+)```/g)].find(([, text]) => text?.includes(about));
    return Object.entries(change).reduce(
      (text, [from, to]) => text.replace(new RegExp(`\\b${from}\\b`, 'g'), to),
      block?.[1] ?? '',
    );
  };

  /** What a start must lead to: a nudge decided, claimed for its delivery, and forgotten, and the room it took given back. */
  async function runs({ url }: User): Promise<void> {
    const store = await openStore(
      { url },
      {
        clock: testClock(),
        log: silentLog,
        vault: testVault,
        retention: { detailDays: 7, auditDays: 90 },
        installedRoutes: nationalDirectory,
        oversight: testOversight,
      },
    );
    try {
      const claimed = new Promise<boolean>((resolve) => {
        store.start(async ({ nudgeId }) => {
          resolve((await store.nudges.claimForSending(nudgeId)) !== undefined);
          return { done: true };
        });
      });
      await store.ledger.withThread(threadRef(), async ({ savePost, addNudge, audit }) => {
        await savePost(knownPost(), [ledgerDetail()]);
        await addNudge(queuedNudge());
        await audit({ event: 'nudge_decided', tenantId: threadRef().tenantId, teamId: 'team' });
      });
      expect(await claimed).toBe(true);
    } finally {
      await store.close();
    }
    const { db, close } = await openDatabase({ url }, testVault);
    try {
      expect(await forgetExpired(db, new Date('2027-01-01'))).toMatchObject({ threads: 1, auditLines: 1 });
      expect(await reclaim(db)).toEqual([]);
    } finally {
      await close();
    }
  }
  const refusal = async ({ url }: User): Promise<string> => {
    const error: { code?: string; message: string } = await openDatabase({ url }, testVault).then(
      async ({ close }) => {
        await close();
        throw new Error('It started.');
      },
      (thrown: Error) => thrown,
    );
    expect(error.code).toBe('database_unavailable');
    return error.message;
  };
  const statementsOf = (message: string): string => message.split(' run: ')[1] ?? '';

  it('needs no more than a database of its own and the right to make a role', async () => {
    const user = await owner('createrole');
    await runs(user);
    await runs(user);
  });

  it('needs not even that where an administrator made the role, as the documents say', async () => {
    const user = await makeUser();
    const statements = documented('create role', { chaperone_app_chaperone: app(), chaperone: user.name });
    await administer(statements.replace(`database ${user.name}`, `database ${database}`));
    await runs(user);
  });

  it('is told what an administrator must do for one who may make no role, and works once that is done', async () => {
    const user = await owner();
    const message = await refusal(user);
    expect(statementsOf(message)).toBe(`create role ${app()} nologin; grant ${app()} to ${user.name};`);
    await administer(statementsOf(message));
    await runs(user);
    await administer(`revoke ${app()} from ${user.name}`);
    const again = await refusal(user);
    expect(statementsOf(again)).toBe(`grant ${app()} to ${user.name};`);
    await administer(statementsOf(again));
    await runs(user);
  });

  it('is told so where it may make tables, and not the queue', async () => {
    const user = await makeUser('createrole');
    await administer(`grant all on schema public to ${user.name}`);
    const message = await refusal(user);
    expect(statementsOf(message)).toBe(`alter database ${database} owner to ${user.name};`);
    await administer(statementsOf(message));
    await runs(user);
  });

  it('is refused where it does not own the tables, since it would see no row: nothing delivered, nothing forgotten', async () => {
    const former = await owner('createrole');
    await runs(former);
    const user = await makeUser();
    // Every right but the ownership.
    await administer(
      `grant ${app()} to ${user.name}`,
      ...['public', 'pgboss'].flatMap((schema) => [
        `grant all on schema ${schema} to ${user.name}`,
        `grant all on all tables in schema ${schema} to ${user.name}`,
        `grant all on all sequences in schema ${schema} to ${user.name}`,
      ]),
      `grant create on database ${database} to ${user.name}`,
    );
    expect(await refusal(user)).toContain(`belong to ${former.name}: connect as their owner`);
    await administer(
      documented('reassign', {
        chaperone_new: user.name,
        chaperone_app_chaperone: app(),
        chaperone: former.name,
      }),
    );
    await runs(user);
  });

  it.each(['thread', 'kysely_migration', 'pgboss.version'])(
    'is refused where it owns all tables but one: %s',
    async (table) => {
      const user = await owner('createrole');
      await runs(user);
      const other = await makeUser();
      await administer(`alter table ${table} owner to ${other.name}`);
      expect(await refusal(user)).toContain(`belong to ${other.name}: connect as their owner`);
      await administer(`alter table ${table} owner to ${user.name}`);
      await runs(user);
    },
  );

  it('is refused where the role of the rules is above them, or owns what they guard', async () => {
    const user = await owner();
    await administer(`create role ${app()} nologin`, `grant ${app()} to ${user.name}`);
    await runs(user);
    for (const right of ['bypassrls', 'superuser']) {
      await administer(`alter role ${app()} ${right}`);
      const message = await refusal(user);
      expect(statementsOf(message)).toBe(`alter role ${app()} nosuperuser nobypassrls;`);
      await administer(statementsOf(message));
    }
    await administer(`revoke ${app()} from ${user.name}`, `grant ${user.name} to ${app()}`);
    expect(statementsOf(await refusal(user))).toContain(`revoke ${user.name} from ${app()};`);
  });
});
