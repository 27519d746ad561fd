import { createThreadLedger } from '../../src/store/ledger.ts';
import { forgetExpired } from '../../src/store/retention.ts';
import type { TestDatabase } from '../support/databases.ts';
import {
  knownPost,
  ledgerDetail,
  queuedNudge,
  tenantId,
  testClock,
  threadRef,
} from '../support/ledger-fixtures.ts';

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describeForgetting(shared: () => TestDatabase): void {
  const minuteMs = 60_000;
  const dayMs = 86_400_000;
  let test: TestDatabase;
  beforeAll(async () => {
    test = shared();
    await test.empty();
  });

  it('deletes what has reached its time, and nothing before', async () => {
    const { db } = test.database;
    const clock = testClock('2026-03-02T10:00:00.000Z');
    const start = clock.now().getTime();
    const jobs = { enqueue: async () => undefined, wake: () => undefined };
    const ledger = createThreadLedger(db, {
      clock,
      retention: { detailDays: 7, auditDays: 90 },
      jobs,
      newSalt: () => 'salt',
    });
    await ledger.withThread(threadRef(), async ({ savePost, addNudge, audit }) => {
      await savePost(knownPost(), [ledgerDetail()]);
      await addNudge(queuedNudge());
      await audit({ event: 'nudge_decided', tenantId, teamId: 'team' });
    });
    const forgetAt = (ms: number) => forgetExpired(db, new Date(start + ms));
    const count = async (table: 'thread' | 'post' | 'detail' | 'nudge' | 'audit') =>
      (await db.selectFrom(table).selectAll().execute()).length;

    expect(await forgetAt(60 * minuteMs - 1)).toEqual({ threads: 0, auditLines: 0, sealed: 0 });
    expect(await forgetAt(60 * minuteMs)).toEqual({ threads: 0, auditLines: 0, sealed: 1 });
    expect(await db.selectFrom('nudge').select(['sealed', 'state']).execute()).toEqual([
      { sealed: null, state: 'queued' },
    ]);
    expect(await forgetAt(7 * dayMs - 1)).toEqual({ threads: 0, auditLines: 0, sealed: 0 });
    expect(await forgetAt(7 * dayMs)).toEqual({ threads: 1, auditLines: 0, sealed: 0 });
    expect([
      await count('thread'),
      await count('post'),
      await count('detail'),
      await count('nudge'),
      await count('audit'),
    ]).toEqual([0, 0, 0, 0, 1]);
    expect(await forgetAt(90 * dayMs)).toEqual({ threads: 0, auditLines: 1, sealed: 0 });
  });

  it('works through more than one batch, also beside another instance that does the same', async () => {
    const { db } = test.database;
    const expired = new Date('2026-01-01T00:00:00Z');
    await db
      .insertInto('audit')
      .values(
        Array.from({ length: 2_500 }, () => ({
          at: expired,
          tenant_id: tenantId,
          team_id: 'team',
          event: 'draft_made' as const,
          expires_at: expired,
        })),
      )
      .execute();
    const [one, two] = await Promise.all([forgetExpired(db, expired), forgetExpired(db, expired)]);
    expect(one.auditLines + two.auditLines).toBe(2_500);
    expect(await db.selectFrom('audit').selectAll().execute()).toEqual([]);
  });
}
