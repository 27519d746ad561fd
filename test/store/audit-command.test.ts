import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { sql } from 'kysely';
import { writeAudit } from '../../src/store/audit.ts';
import { linkAudit } from '../../src/store/audit-chain.ts';
import type { ChainEnd } from '../../src/store/chain-links.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createVault } from '../../src/store/vault.ts';
import { tenantId } from '../support/ledger-fixtures.ts';
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
  const verify = (args: readonly string[] = [], settings: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'audit:verify', '--', ...args], {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        npm_config_update_notifier: 'false',
        ...completeSettings,
        CHAPERONE_DATABASE_URL: url,
        ...settings,
      },
    });
    return { status, stdout, stderr };
  };
  const ids = async () =>
    (await database.db.selectFrom('audit').select('id').orderBy('id').execute()).map(({ id }) => id);

  beforeAll(async () => {
    server = await startPostgresServer();
    url = await server.newDatabase();
    database = await openDatabase({ url }, vault);
    for (let line = 0; line < 3; line += 1)
      await writeAudit(database.db, { event: 'draft_made', tenantId, teamId: 'team' }, new Date(), 90);
    end = (await linkAudit(database.db, vault)) ?? { position: 0, link: '' };
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  it('ends with 0 and the chain’s end where the audit is whole', () => {
    expect(verify()).toEqual({
      status: 0,
      stdout: `The audit is whole: 3 lines up to 3:${end.link}; 0 wait to be linked.\n`,
      stderr: '',
    });
    expect(verify(['--end', `3:${end.link}`]).status).toBe(0);
  });

  it('ends with 1 where the end that was noted is not in the chain', () => {
    expect(verify(['--end', `3:${'A'.repeat(end.link.length)}`])).toMatchObject({
      status: 1,
      stdout: 'The audit is broken: not_the_noted_end.\n',
    });
  });

  it('ends with 2 where it cannot read the audit, and says why', () => {
    const otherKey = Buffer.from(masterKey, 'base64').reverse().toString('base64');
    const unread = { status: 2, stdout: '' };
    expect(verify([], { CHAPERONE_MASTER_KEY: otherKey })).toEqual({
      ...unread,
      stderr: expect.stringContaining(vault.keyIds[0] ?? '?'),
    });
    expect(verify(['--end', 'nonsense'])).toEqual({ ...unread, stderr: expect.stringContaining('Usage:') });
    expect(verify([], { CHAPERONE_MASTER_KEY: '' })).toEqual({
      ...unread,
      stderr: expect.stringContaining('CHAPERONE_MASTER_KEY'),
    });
  });

  it('ends with 1 and the broken line where a line was changed', async () => {
    const [, second = ''] = await ids();
    await database.db.transaction().execute(async (transaction) => {
      await sql`set local session_replication_role = replica`.execute(transaction);
      await sql`update audit set note = 'nothing happened' where id = ${second}`.execute(transaction);
    });
    expect(verify()).toEqual({
      status: 1,
      stdout: `The audit is broken: line_changed, position 2, auditId ${second}.\n`,
      stderr: '',
    });
  });
});
