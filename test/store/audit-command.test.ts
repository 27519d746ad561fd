import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { sql } from 'kysely';
import { writeAudit } from '../../src/store/audit.ts';
import { linkAudit } from '../../src/store/audit-chain.ts';
import type { ChainEnd } from '../../src/store/chain-links.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createVault } from '../../src/store/vault.ts';
import { tenantId } from '../support/ledger-fixtures.ts';
import { type ManagedIdentity, startManagedIdentity } from '../support/managed-identity.ts';
import { masterKey } from '../support/master-key.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import { completeSettings } from '../support/settings.ts';

jest.setTimeout(120_000);

const vault = createVault(Buffer.from(masterKey, 'base64'));

describe('npm run audit:verify', () => {
  let server: PostgresServer;
  let url: string;
  let database: Database;
  let end: ChainEnd;
  let azure: ManagedIdentity;
  const verify = async (
    args: readonly string[] = [],
    settings: Readonly<Record<string, string | undefined>> = {},
  ) => {
    const command = spawn('npm', ['run', '--silent', 'audit:verify', '--', ...args], {
      cwd: join(import.meta.dirname, '../..'),
      env: {
        PATH: process.env.PATH,
        npm_config_update_notifier: 'false',
        ...completeSettings,
        CHAPERONE_DATABASE_URL: url,
        ...settings,
      },
    });
    const ended = new Promise<number | null>((resolve) => command.on('close', resolve));
    const [stdout, stderr] = await Promise.all([text(command.stdout), text(command.stderr)]);
    return { status: await ended, stdout, stderr };
  };
  const ids = async () =>
    (await database.db.selectFrom('audit').select('id').orderBy('id').execute()).map(({ id }) => id);

  beforeAll(async () => {
    server = await startPostgresServer();
    azure = await startManagedIdentity(async () => 'token-1');
    url = await server.newDatabase();
    database = await openDatabase({ url }, vault);
    for (let line = 0; line < 3; line += 1)
      await writeAudit(database.db, { event: 'draft_made', tenantId, teamId: 'team' }, new Date(), 90);
    end = (await linkAudit(database.db, vault)) ?? { position: 0, link: '' };
  });
  afterAll(async () => {
    await database.close();
    await azure.close();
    await server.stop();
  });

  it('ends with 0 and the chain’s end where the audit is whole', async () => {
    expect(await verify()).toEqual({
      status: 0,
      stdout: `The audit is whole: 3 lines up to 3:${end.link}; 0 wait to be linked.\n`,
      stderr: '',
    });
    expect((await verify(['--end', `3:${end.link}`])).status).toBe(0);
  });

  it('ends with 1 where the end that was noted is not in the chain', async () => {
    expect(await verify(['--end', `3:${'A'.repeat(end.link.length)}`])).toMatchObject({
      status: 1,
      stdout: 'The audit is broken: not_the_noted_end.\n',
    });
  });

  it('ends with 2 where it cannot read the audit, and says why', async () => {
    const otherKey = Buffer.from(masterKey, 'base64').reverse().toString('base64');
    const unread = { status: 2, stdout: '' };
    expect(await verify([], { CHAPERONE_MASTER_KEY: otherKey })).toEqual({
      ...unread,
      stderr: expect.stringContaining(vault.keyIds[0] ?? '?'),
    });
    expect(await verify(['--end', 'nonsense'])).toEqual({
      ...unread,
      stderr: expect.stringContaining('Usage:'),
    });
    expect(await verify([], { CHAPERONE_MASTER_KEY: '' })).toEqual({
      ...unread,
      stderr: expect.stringContaining('CHAPERONE_MASTER_KEY'),
    });
  });

  it('signs in with the token of a managed identity where the program does', async () => {
    await sql`create role "id-chaperone" login superuser password 'token-1'`.execute(database.db);
    const address = new URL(url);
    address.username = 'id-chaperone';
    address.password = '';
    const entra = {
      CHAPERONE_DATABASE_AUTH: 'entra',
      CHAPERONE_MANAGED_IDENTITY_ID: '51111111-2222-4333-8444-555555555555',
      CHAPERONE_DATABASE_URL: address.href,
      IDENTITY_ENDPOINT: process.env.IDENTITY_ENDPOINT,
      IDENTITY_HEADER: process.env.IDENTITY_HEADER,
    };
    expect(await verify([], entra)).toMatchObject({ status: 0, stderr: '' });
  });

  it('ends with 2 where the connection is lost while it reads', async () => {
    const command = await database.db.transaction().execute(async (transaction) => {
      // Whoever reads waits here, and is cut off then.
      await sql`lock table audit_unlinked in access exclusive mode`.execute(transaction);
      const verified = verify();
      let cut = 0;
      while (cut === 0) {
        const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where wait_event_type = 'Lock' and query like '%audit_unlinked%'`.execute(transaction);
        cut = rows.length;
        await sql`select pg_stat_clear_snapshot()`.execute(transaction);
        await pause(50);
      }
      return { verified };
    });
    expect(await command.verified).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^The database did not do what was asked \(\w+\)\.\n$/),
    });
  });

  it('ends with 1 and the broken line where a line was changed', async () => {
    const [, second = ''] = await ids();
    await database.db.transaction().execute(async (transaction) => {
      await sql`set local session_replication_role = replica`.execute(transaction);
      await sql`update audit set note = 'nothing happened' where id = ${second}`.execute(transaction);
    });
    expect(await verify()).toEqual({
      status: 1,
      stdout: `The audit is broken: line_changed, position 2, auditId ${second}.\n`,
      stderr: '',
    });
  });
});
