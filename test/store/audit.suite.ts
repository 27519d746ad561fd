import { sql } from 'kysely';
import { writeAudit } from '../../src/store/audit.ts';
import { linkAudit, shortenChain } from '../../src/store/audit-chain.ts';
import { openDatabase } from '../../src/store/database.ts';
import { forgetExpired } from '../../src/store/retention.ts';
import { createVault } from '../../src/store/vault.ts';
import { verifyAudit } from '../../src/store/verify-audit.ts';
import { dumpEverything, type Engine, type TestDatabase } from '../support/databases.ts';
import { tenantId, testVault } from '../support/ledger-fixtures.ts';
import { auditStage, later } from './audit-stage.ts';

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describeAudit(shared: () => TestDatabase, engine: Engine['name']): void {
  const { add, link, verify, tamper, ids } = auditStage(shared);
  let test: TestDatabase;
  beforeAll(() => {
    test = shared();
  });

  it('is whole as the program writes it, whatever was linked when', async () => {
    expect(await verify()).toMatchObject({ whole: true, lines: 0 });
    await add(3);
    expect(await verify()).toMatchObject({ whole: true, lines: 0, notYetLinked: 3 });
    await link();
    await add(2);
    const end = await link();
    expect(await verify(end)).toEqual({ whole: true, lines: 5, notYetLinked: 0, end });
    expect(end.position).toBe(5);
  });

  it('links more lines than are taken at once, each once, also beside another instance', async () => {
    await test.database.db
      .insertInto('audit')
      .values(
        Array.from({ length: 4_500 }, (_, at) => ({
          at: new Date('2026-03-02T10:00:00Z'),
          tenant_id: tenantId,
          team_id: `team ${at}`,
          event: 'draft_made' as const,
          expires_at: later(90),
        })),
      )
      .execute();
    const second = 'url' in test.settings ? await openDatabase(test.settings) : test.database;
    await Promise.all([linkAudit(test.database.db, testVault), linkAudit(second.db, testVault)]);
    if (second !== test.database) await second.close();
    await link();
    expect(await verify()).toMatchObject({ whole: true, lines: 4_500 });
  });

  it.each(['update audit set note = null', 'delete from audit', 'truncate audit'])(
    'is added to only: "%s" is refused even to the owner of the table',
    async (statement) => {
      await add(2);
      await expect(sql.raw(statement).execute(test.database.db)).rejects.toMatchObject({ code: '42501' });
      expect(await ids()).toHaveLength(2);
    },
  );

  it('keeps a line that has not reached its time, also from whoever forgets in the name of retention', async () => {
    await add(1);
    await add(1, 10);
    const [, second] = await ids();
    for (const [until, left] of [
      [later(89), 2],
      [later(91), 1],
    ] as const) {
      const all = test.database.db.transaction().execute(async (transaction) => {
        await sql`select set_config('chaperone.audit_until', ${until.toISOString()}, true)`.execute(
          transaction,
        );
        await sql`delete from audit`.execute(transaction);
      });
      await expect(all).rejects.toMatchObject({ code: '42501' });
      await forgetExpired(test.database.db, until);
      expect(await ids()).toHaveLength(left);
    }
    expect(await ids()).toEqual([second]);
  });

  it('keeps a line whose time is not up by the database’s own clock, whatever moment is named', async () => {
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    const { db } = test.database;
    await writeAudit(db, { event: 'draft_made', tenantId, teamId: 'team' }, inDays(0), 90);
    const { position } = await link();
    expect(await forgetExpired(db, inDays(400))).toMatchObject({ auditLines: 0 });
    const all = db.transaction().execute(async (transaction) => {
      await sql`select set_config('chaperone.audit_until', '2999-01-01', true)`.execute(transaction);
      await sql`delete from audit`.execute(transaction);
    });
    await expect(all).rejects.toMatchObject({ code: '42501' });
    // Somebody takes it out past the triggers: an instance that is ahead does not let go of the link that tells of it.
    await tamper('delete from audit');
    expect(await shortenChain(db, testVault, inDays(400))).toBe(0);
    expect(await verifyAudit(db, testVault, inDays(0))).toMatchObject({
      whole: false,
      broken: { position, what: 'line_missing' },
    });
  });

  it('lets lines go when their time is up, no sooner, and stays whole', async () => {
    await add(3);
    await add(2, 10);
    const early = await link();
    expect(await forgetExpired(test.database.db, later(89))).toMatchObject({ auditLines: 0 });
    // Lines whose time is up and that are still there keep their links.
    expect(await shortenChain(test.database.db, testVault, later(91))).toBe(0);
    expect(await forgetExpired(test.database.db, later(91))).toMatchObject({ auditLines: 3 });
    expect(await verify(early, 91)).toMatchObject({ whole: true, lines: 2 });
    expect(await shortenChain(test.database.db, testVault, later(91))).toBe(3);
    expect(await shortenChain(test.database.db, testVault, later(91))).toBe(0);
    await add(1, 91);
    const end = await link();
    expect(end.position).toBe(6);
    expect(await verify(end, 91)).toMatchObject({ whole: true, lines: 3 });
    await forgetExpired(test.database.db, later(300));
    expect(await shortenChain(test.database.db, testVault, later(300))).toBe(3);
    expect(await verify(undefined, 300)).toMatchObject({ whole: true, lines: 0, end: { position: 6 } });
    await tamper('update audit_chain set start_position = 5');
    expect(await verify(undefined, 300)).toMatchObject({ broken: { what: 'head_changed' } });
  });

  it('goes on after the master key was changed, and no longer needs the former one', async () => {
    await add(2);
    await link();
    const newest = Buffer.alloc(32, 77);
    await add(1);
    await linkAudit(test.database.db, createVault(newest, new Uint8Array(32).fill(3)));
    const alone = createVault(newest);
    expect(await verifyAudit(test.database.db, alone, later(1))).toMatchObject({ whole: true, lines: 3 });
    await expect(verify()).rejects.toMatchObject({ code: 'key_missing' });
  });

  it('holds its key sealed only', async () => {
    await add(1);
    await link();
    const { key } = await test.database.db.selectFrom('audit_chain').selectAll().executeTakeFirstOrThrow();
    expect(await dumpEverything(test.database)).not.toContain(testVault.open(key, 'audit chain'));
  });

  if (engine === 'PostgreSQL')
    it('holds nobody up: lines are added while the chain is being linked', async () => {
      await add(1);
      const second = await openDatabase(test.settings);
      try {
        await second.db.transaction().execute(async (transaction) => {
          await sql`select pg_advisory_xact_lock(7302116)`.execute(transaction);
          await add(1);
          expect(await linkAudit(test.database.db, testVault)).toBeUndefined();
        });
      } finally {
        await second.close();
      }
      await link();
      expect(await verify()).toMatchObject({ whole: true, lines: 2 });
    });
}
