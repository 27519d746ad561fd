import { sql } from 'kysely';
import type { ThreadRef } from '../../src/chaperone/post.ts';
import type { ThreadLedger } from '../../src/chaperone/thread-ledger.ts';
import { unlessOthersDo } from '../../src/store/alone.ts';
import { createPersonalConversations } from '../../src/store/conversations.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createThreadLedger } from '../../src/store/ledger.ts';
import { forgetExpired } from '../../src/store/retention.ts';
import type { Engine, TestDatabase } from '../support/databases.ts';
import {
  knownPost,
  ledgerDetail,
  queuedNudge,
  tenantId,
  testClock,
  testVault,
  threadRef,
} from '../support/ledger-fixtures.ts';

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describeForgetting(shared: () => TestDatabase, engine: Engine['name']): void {
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
      vault: testVault,
    });
    await ledger.withThread(threadRef(), async ({ savePost, addNudge, audit }) => {
      await savePost(knownPost(), [ledgerDetail()]);
      await addNudge(queuedNudge());
      await audit({ event: 'nudge_decided', tenantId, teamId: 'team' });
    });
    const forgetAt = (ms: number) => forgetExpired(db, new Date(start + ms));
    const count = async (table: 'thread' | 'post' | 'nudge' | 'audit') =>
      (await db.selectFrom(table).selectAll().execute()).length;

    expect(await forgetAt(60 * minuteMs - 1)).toEqual({ threads: 0, auditLines: 0, sealed: 0 });
    expect(await forgetAt(60 * minuteMs)).toEqual({ threads: 0, auditLines: 0, sealed: 1 });
    expect(await db.selectFrom('nudge').select(['sealed', 'state']).execute()).toEqual([
      { sealed: null, state: 'queued' },
    ]);
    expect(await forgetAt(7 * dayMs - 1)).toEqual({ threads: 0, auditLines: 0, sealed: 0 });
    expect(await forgetAt(7 * dayMs)).toEqual({ threads: 1, auditLines: 0, sealed: 0 });
    expect([await count('thread'), await count('post'), await count('nudge'), await count('audit')]).toEqual([
      0, 0, 0, 1,
    ]);
    expect(await forgetAt(90 * dayMs)).toEqual({ threads: 0, auditLines: 1, sealed: 0 });
  });

  describe('by an instance whose clock is ahead', () => {
    const ahead = testClock(new Date(Date.now() + 400 * dayMs).toISOString());
    let now: ReturnType<typeof testClock>;
    beforeEach(async () => {
      await test.empty();
      now = testClock(new Date().toISOString());
      await ledgerAt(now).withThread(threadRef(), async ({ savePost, addNudge }) => {
        await savePost(knownPost(), [ledgerDetail()]);
        await addNudge(queuedNudge());
      });
    });

    it('takes nothing away that is not due by the database’s clock, nor the text of a nudge on its way', async () => {
      const { db } = test.database;
      expect(await forgetExpired(db, ahead.now())).toEqual({ threads: 0, auditLines: 0, sealed: 0 });
      expect(await db.selectFrom('nudge').select('sealed').execute()).toEqual([{ sealed: 'sealed-text' }]);
    });

    it('lets a thread go on, and does not forget whom it has told', async () => {
      const { db } = test.database;
      const known = await ledgerAt(ahead).withThread(threadRef(), async ({ state, savePost }) => {
        await savePost(knownPost({ id: '1700000000002' }), [ledgerDetail({ postId: '1700000000002' })]);
        return state;
      });
      expect(known).toMatchObject({ posts: [{}], details: [{}], nudges: [{ id: 'nudge-1' }] });
      expect([await count('thread'), await count('post'), await count('nudge')]).toEqual([1, 2, 1]);
      expect(await ledgerAt(ahead).threadOfNudge('nudge-1')).toEqual(threadRef());
      expect(await forgetExpired(db, ahead.now())).toMatchObject({ threads: 0 });
    });

    it('ends a channel’s threads for every instance at once', async () => {
      const { tenantId, teamId, channelId } = threadRef();
      expect(await ledgerAt(ahead).forgetChannel(tenantId, teamId, channelId)).toBe(1);
      expect([await count('thread'), await count('post'), await count('nudge')]).toEqual([0, 0, 0]);
    });
  });

  it('works through more than one batch, also beside another instance that does the same', async () => {
    const { db } = test.database;
    const expired = new Date('2026-01-01T00:00:00Z');
    await db
      .insertInto('audit')
      .values(
        Array.from({ length: 12_000 }, () => ({
          at: expired,
          tenant_id: tenantId,
          team_id: 'team',
          event: 'draft_made' as const,
          expires_at: expired,
        })),
      )
      .execute();
    const [one, two] = await Promise.all([forgetExpired(db, expired), forgetExpired(db, expired)]);
    expect(one.auditLines + two.auditLines).toBe(12_000);
    expect(await db.selectFrom('audit').selectAll().execute()).toEqual([]);
  });
  const ledgerAt = (clock = testClock()) =>
    createThreadLedger(test.database.db, {
      clock,
      retention: { detailDays: 7, auditDays: 90 },
      jobs: { enqueue: async () => undefined, wake: () => undefined },
      vault: testVault,
    });
  const count = async (table: 'thread' | 'post' | 'nudge') =>
    (await test.database.db.selectFrom(table).selectAll().execute()).length;

  it('empties a thread that holds more than one statement takes', async () => {
    await test.empty();
    const clock = testClock();
    await ledgerAt(clock).withThread(threadRef(), ({ savePost }) => savePost(knownPost(), [ledgerDetail()]));
    // Under other ids 5,999 times more: saved one by one they would take long.
    await sql`insert into post select (jsonb_populate_record(post, jsonb_build_object('post_id', 'copy ' || n))).*
      from post, generate_series(1, 5999) n`.execute(test.database.db);
    expect(await count('post')).toBe(6_000);
    clock.forward(7 * dayMs);
    expect(await forgetExpired(test.database.db, clock.now())).toMatchObject({ threads: 1 });
    expect([await count('thread'), await count('post')]).toEqual([0, 0]);
  });

  it('stops between two statements when it is asked to, and the next round does the rest', async () => {
    await test.empty();
    const clock = testClock();
    await ledgerAt(clock).withThread(threadRef(), ({ savePost }) => savePost(knownPost(), [ledgerDetail()]));
    clock.forward(7 * dayMs);
    const nothing = { threads: 0, auditLines: 0, sealed: 0 };
    expect(await forgetExpired(test.database.db, clock.now(), () => true)).toEqual(nothing);
    expect(await forgetExpired(test.database.db, clock.now())).toMatchObject({ threads: 1 });
  });

  describe('a team or a channel that is gone', () => {
    const here = threadRef('1');
    const otherChannel = { ...threadRef('2'), channelId: '19:other@thread.tacv2' };
    const otherTeam = { ...threadRef('3'), teamId: '19:other-team@thread.tacv2' };
    const otherTenant = { ...threadRef('4'), tenantId: 'another' };
    const write = (ledger: ThreadLedger, thread: ThreadRef) =>
      ledger.withThread(thread, async ({ savePost, addNudge }) => {
        await savePost(knownPost(), [ledgerDetail()]);
        await addNudge(queuedNudge({ id: `nudge of ${thread.conversationId} ${thread.tenantId}` }));
      });
    let ledger: ThreadLedger;
    beforeEach(async () => {
      await test.empty();
      ledger = ledgerAt();
      for (const thread of [here, otherChannel, otherTeam, otherTenant]) await write(ledger, thread);
    });

    it('is forgotten with its threads, and nothing beside it', async () => {
      expect(await ledger.forgetChannel(here.tenantId, here.teamId, here.channelId)).toBe(1);
      expect([await count('thread'), await count('post'), await count('nudge')]).toEqual([3, 3, 3]);
      expect(await ledger.forgetTeam(here.tenantId, here.teamId)).toBe(1);
      const left = await test.database.db.selectFrom('thread').select(['tenant_id', 'team_id']).execute();
      expect(left).toEqual([
        { tenant_id: tenantId, team_id: otherTeam.teamId },
        { tenant_id: 'another', team_id: here.teamId },
      ]);
      expect(await ledger.forgetTeam(here.tenantId, here.teamId)).toBe(0);
    });

    // The embedded database has one connection, so nothing happens to it meanwhile.
    if (engine === 'PostgreSQL')
      it('is not brought back by a message that was being written at that moment', async () => {
        const writing = ledger.withThread(here, async ({ savePost }) => {
          await ledger.forgetTeam(here.tenantId, here.teamId);
          await savePost(knownPost({ id: '1700000000002' }), []);
        });
        await expect(writing).rejects.toMatchObject({ code: 'database_unavailable' });
        const state = await ledger.withThread(here, async ({ state }) => state);
        expect(state).toMatchObject({ posts: [], details: [], nudges: [] });
      });
  });

  it('forgets the chat of somebody who has removed Chaperone, and nobody else’s', async () => {
    await test.empty();
    const chats = createPersonalConversations(test.database.db, testClock());
    await chats.put(tenantId, 'ann', 'a:ann');
    await chats.put(tenantId, 'ben', 'a:ben');
    await chats.put('another', 'ann', 'a:ann-elsewhere');
    await chats.forget(tenantId, 'ann');
    await chats.forget(tenantId, 'ann');
    expect(await chats.get(tenantId, 'ann')).toBeUndefined();
    expect([await chats.get(tenantId, 'ben'), await chats.get('another', 'ann')]).toEqual([
      'a:ben',
      'a:ann-elsewhere',
    ]);
  });

  if (engine === 'PostgreSQL')
    it('is done by one instance at a time, and by the next one when that has ended', async () => {
      const second = await openDatabase(test.settings);
      const { promise: end, resolve } = Promise.withResolvers<string>();
      const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
      const first = unlessOthersDo(test.database, 'forget', () => {
        begin();
        return end;
      });
      await begun;
      expect(await unlessOthersDo(second, 'forget', async () => 'second')).toBeUndefined();
      resolve('first');
      expect(await first).toBe('first');
      expect(await unlessOthersDo(second, 'forget', async () => 'second')).toBe('second');
      await second.close();
    });
}
