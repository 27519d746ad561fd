import type { Nudge } from '../../src/chaperone/nudge.ts';
import { createAuditLog } from '../../src/store/audit-log.ts';
import { createThreadLedger } from '../../src/store/ledger.ts';
import { createMyNudges } from '../../src/store/my-nudges.ts';
import type { TestDatabase } from '../support/databases.ts';
import {
  authorId,
  knownPost,
  queuedNudge,
  tenantId,
  testClock,
  testVault,
  threadRef,
} from '../support/ledger-fixtures.ts';

/** What a person sees and erases of their own, and who reads the audit, on any database. */
export function describeMyNudges(database: () => TestDatabase): void {
  const clock = testClock();
  const other = 'aaaaaaaa-0000-4000-8000-000000000002';
  const deps = {
    clock,
    retention: { detailDays: 7, auditDays: 90 },
    jobs: { enqueue: async () => undefined, wake: () => undefined },
    vault: testVault,
  };
  const mine = () => createMyNudges(database().database.db, { clock, auditDays: 90 });
  const add = (name: string, change: Partial<Nudge>) =>
    createThreadLedger(database().database.db, deps).withThread(
      threadRef(name),
      async ({ savePost, addNudge }) => {
        const author = { id: other, platformId: '29:other', name: '', locale: 'en' as const };
        await savePost(knownPost(), []);
        await addNudge(queuedNudge({ id: `nudge-${name}`, thread: threadRef(name), ...change }));
        await addNudge(queuedNudge({ id: `other-${name}`, thread: threadRef(name), author }));
      },
    );
  const settle = (name: string, state: Nudge['state'], sealed?: string) =>
    createThreadLedger(database().database.db, deps).withThread(
      threadRef(name),
      async ({ state: { nudges }, saveNudge }) => {
        // The other's too, so that nothing but whose it is keeps it.
        for (const nudge of nudges) await saveNudge({ ...nudge, state, sealed });
      },
    );

  beforeEach(() => database().empty());

  it('are those of the person, the latest first, and of nobody else', async () => {
    await add('1', {});
    clock.forward(60_000);
    await add('2', { band: 'one', urgent: true, traits: ['name'], why: ['direct'] });
    const nudges = await mine().list(tenantId, authorId);
    expect(nudges.map(({ id }) => id)).toEqual(['nudge-2', 'nudge-1']);
    expect(nudges[0]).toMatchObject({ band: 'one', urgent: true, traits: ['name'], why: ['direct'] });
    expect(await mine().list('another tenant', authorId)).toEqual([]);
  });

  it('are gone when they are erased, but for what is on its way, and nobody is named for it', async () => {
    await add('1', {});
    await settle('1', 'delivered');
    await add('2', {});
    await add('3', {});
    await settle('3', 'delivered', 'sealed again for an update');
    expect(await mine().erase('another tenant', authorId)).toEqual({ erased: 0, kept: 0 });
    expect(await mine().erase(tenantId, authorId)).toEqual({ erased: 1, kept: 2 });
    expect((await mine().list(tenantId, authorId)).map(({ id }) => id)).not.toContain('nudge-1');
    expect(await mine().list(tenantId, other)).toHaveLength(3);
    const lines = await database().database.db.selectFrom('audit').selectAll().execute();
    expect(lines.filter(({ event }) => event === 'nudges_erased')).toMatchObject([
      { note: '1', actor_id: null, team_id: '' },
    ]);
  });

  it('leave nothing to count by when they are erased: the limits of the thread and of the day begin anew', async () => {
    await add('1', {});
    await settle('1', 'delivered');
    const counted = () =>
      createThreadLedger(database().database.db, deps).withThread(
        threadRef('1'),
        async ({ state, countNudges }) => [
          state.nudges.filter(({ author }) => author.id === authorId).length,
          await countNudges(authorId, new Date(0)),
        ],
      );
    expect(await counted()).toEqual([1, 1]);
    await mine().erase(tenantId, authorId);
    expect(await counted()).toEqual([0, 0]);
  });

  it('note nothing when there was nothing to erase', async () => {
    expect(await mine().erase(tenantId, authorId)).toEqual({ erased: 0, kept: 0 });
    expect(await database().database.db.selectFrom('audit').selectAll().execute()).toEqual([]);
  });

  it('are counted on a dry run by day and reason, for one team', async () => {
    const dry = (why: readonly ('combination' | 'direct')[], teamId = threadRef().teamId) =>
      createThreadLedger(database().database.db, deps).withThread(threadRef(), ({ audit }) =>
        audit({ event: 'nudge_dry_run', tenantId, teamId, why }),
      );
    await dry(['combination']);
    await dry(['combination']);
    await dry(['direct']);
    await dry(['direct'], 'another team');
    const log = createAuditLog(database().database.db);
    const day = clock.now().toISOString().slice(0, 10);
    const counts = await log.dryRun(tenantId, threadRef().teamId, new Date(0), day);
    expect(counts).toHaveLength(2);
    expect(counts).toContainEqual({ day, why: ['combination'], nudges: 2 });
    expect(counts).toContainEqual({ day, why: ['direct'], nudges: 1 });
    const later = new Date(clock.now().getTime() + 1);
    expect(await log.dryRun(tenantId, threadRef().teamId, later, day)).toEqual([]);
    const dayBefore = new Date(clock.now().getTime() - 86_400_000).toISOString().slice(0, 10);
    expect(await log.dryRun(tenantId, threadRef().teamId, new Date(0), dayBefore)).toEqual([]);
  });

  it('are no changes: the audit of changes is read page by page, the latest first, by tenant', async () => {
    const ledger = createThreadLedger(database().database.db, deps);
    for (const note of ['one', 'two', 'three'])
      await ledger.withThread(threadRef(), async ({ audit }) => {
        await audit({ event: 'setting_changed', tenantId, teamId: '', note, actorId: authorId });
        await audit({ event: 'nudge_decided', tenantId, teamId: 'team' });
      });
    const log = createAuditLog(database().database.db);
    const first = await log.changes(tenantId, undefined, 2);
    expect(first.map(({ note, actorId }) => [note, actorId])).toEqual([
      ['three', authorId],
      ['two', authorId],
    ]);
    const rest = await log.changes(tenantId, first.at(-1)?.id, 2);
    expect(rest.map(({ note }) => note)).toEqual(['one']);
    expect(await log.changes('another tenant', undefined, 2)).toEqual([]);
  });
}
