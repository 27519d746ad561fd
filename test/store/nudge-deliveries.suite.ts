import { sql } from 'kysely';
import type { NudgeDeliveries } from '../../src/chaperone/deliveries.ts';
import type { Nudge } from '../../src/chaperone/nudge.ts';
import { createPersonalConversations } from '../../src/store/conversations.ts';
import { createThreadLedger } from '../../src/store/ledger.ts';
import { createNudgeDeliveries } from '../../src/store/nudge-deliveries.ts';
import { threadKey } from '../../src/store/thread-key.ts';
import type { TestDatabase } from '../support/databases.ts';
import {
  knownPost,
  queuedNudge,
  tenantId,
  testClock,
  testVault,
  threadRef,
} from '../support/ledger-fixtures.ts';

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describeDeliveries(shared: () => TestDatabase): void {
  const card = { conversationId: 'a:chat', activityId: 'activity-1' };
  const clock = testClock();
  let test: TestDatabase;
  let deliveries: NudgeDeliveries;
  let jobs: string[] = [];
  const queue = {
    enqueue: async (_: unknown, job: { kind: string }) => {
      jobs.push(job.kind);
    },
    wake: () => undefined,
  };
  const deps = { clock, retention: { detailDays: 7, auditDays: 90 }, jobs: queue, vault: testVault };
  const save = (change: Partial<Nudge>, then?: 'deliver' | 'update_card') =>
    createThreadLedger(test.database.db, deps).withThread(threadRef(), async ({ state, saveNudge }) => {
      const [nudge] = state.nudges;
      if (nudge) await saveNudge({ ...nudge, ...change }, then);
    });
  const audit = async () =>
    (await test.database.db.selectFrom('audit').select(['event', 'note']).orderBy('id').execute()).map(
      ({ event, note }) => `${event} ${note ?? ''}`.trim(),
    );

  beforeAll(async () => {
    test = shared();
    await test.empty();
    deliveries = createNudgeDeliveries(test.database.db, deps);
  });
  beforeEach(async () => {
    await test.empty();
    await createThreadLedger(test.database.db, deps).withThread(
      threadRef(),
      async ({ savePost, addNudge }) => {
        await savePost(knownPost(), []);
        await addNudge(queuedNudge());
      },
    );
    jobs = [];
  });

  it('works in the role of the nudge’s tenant and thread, and in no other', async () => {
    const { db } = test.database;
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run(`create function only_scoped() returns trigger language plpgsql as $$ begin
      if current_user not like 'chaperone_app_%' or current_setting('chaperone.tenant') <> new.tenant_id
        or current_setting('chaperone.thread') <> '${threadKey(threadRef())}'
      then raise 'not in the scope'; end if;
      return new; end $$`);
    for (const table of ['nudge', 'audit'])
      await run(
        `create trigger only_scoped before insert or update on ${table} for each row execute function only_scoped()`,
      );
    try {
      expect(await deliveries.claimForSending('nudge-1')).toBeDefined();
      await deliveries.recordRefused('nudge-1', 'chat');
      await deliveries.backToQueue('nudge-1');
      await deliveries.claimForSending('nudge-1');
      await deliveries.recordDelivered('nudge-1', card);
      expect(await deliveries.claimForUpdating('nudge-1')).toBeDefined();
      await deliveries.backFromUpdating('nudge-1');
      await deliveries.recordUpdated('nudge-1', 'sealed-text');
      expect((await deliveries.find('nudge-1'))?.nudge.card).toMatchObject(card);
      expect(await deliveries.find('nudge-2')).toBeUndefined();
      // The trigger does refuse: what the owner does here is outside.
      await expect(run(`update nudge set revision = 9`)).rejects.toThrow();
    } finally {
      await run('drop function only_scoped cascade');
    }
  });

  it('lets a queued nudge be claimed once, also by two at the same moment', async () => {
    const claims = await Promise.all([
      deliveries.claimForSending('nudge-1'),
      deliveries.claimForSending('nudge-1'),
    ]);
    const [claim, ...others] = claims.filter((entry) => entry !== undefined);
    expect(claim).toEqual({
      nudge: queuedNudge({ state: 'sending' }),
      decidedAt: clock.now(),
      readAt: expect.any(Date),
      postedAt: new Date(1_700_000_000_001),
      refused: [],
    });
    expect(Math.abs((claim?.readAt.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(others).toEqual([]);
    expect(await deliveries.claimForSending('nudge-1')).toBeUndefined();
    expect(await deliveries.claimForSending('unknown')).toBeUndefined();
  });

  it('keeps where the card stands, erases the sealed text and notes it once, however often it is told', async () => {
    await deliveries.claimForSending('nudge-1');
    await deliveries.recordDelivered('nudge-1', card);
    await deliveries.recordDelivered('nudge-1', { ...card, activityId: 'another' });
    expect((await deliveries.find('nudge-1'))?.nudge).toEqual(
      queuedNudge({ state: 'delivered', card, sealed: undefined }),
    );
    expect(await audit()).toEqual(['nudge_delivered']);
    expect(jobs).toEqual([]);
  });

  it('ends what cannot be delivered, with its code, and lets a late success or a second failure change nothing', async () => {
    await deliveries.claimForSending('nudge-1');
    await deliveries.recordUndeliverable('nudge-1', 'refused:not_installed');
    await deliveries.recordUndeliverable('nudge-1', 'other');
    await deliveries.recordDelivered('nudge-1', card);
    await deliveries.backToQueue('nudge-1');
    expect((await deliveries.find('nudge-1'))?.nudge).toEqual(
      queuedNudge({ state: 'undeliverable', sealed: undefined }),
    );
    expect(await audit()).toEqual(['nudge_undeliverable refused:not_installed']);
  });

  it('withdraws what never left: its author can be told anew, and has used up none of their day’s nudges', async () => {
    const countNow = () =>
      createThreadLedger(test.database.db, deps).withThread(threadRef(), async ({ state, countNudges }) => [
        state.nudges.length,
        await countNudges(queuedNudge().author.id, new Date(0)),
      ]);
    const [standing, counted] = await countNow();
    await deliveries.claimForSending('nudge-1');
    await deliveries.backToQueue('nudge-1');
    await deliveries.withdraw('nudge-1', 'silenced:quiet_hours');
    await deliveries.withdraw('nudge-1', 'silenced:quiet_hours');
    expect(await deliveries.find('nudge-1')).toBeUndefined();
    expect(await countNow()).toEqual([(standing ?? 0) - 1, (counted ?? 0) - 1]);
    expect(await audit()).toEqual(['nudge_undeliverable silenced:quiet_hours']);
  });

  it('withdraws nothing that may have arrived, stands or was closed', async () => {
    await deliveries.claimForSending('nudge-1');
    await deliveries.withdraw('nudge-1', 'silenced:off');
    expect((await deliveries.find('nudge-1'))?.nudge).toMatchObject({ state: 'undeliverable' });
    await save({ state: 'closed', outcome: 'edited', sealed: undefined });
    await deliveries.withdraw('nudge-1', 'silenced:off');
    expect((await deliveries.find('nudge-1'))?.nudge.state).toBe('closed');
    // Opened again after it had failed: the first may have arrived.
    await save({ state: 'queued', outcome: undefined, sealed: 'newer' }, 'deliver');
    await deliveries.withdraw('nudge-1', 'silenced:off');
    expect((await deliveries.find('nudge-1'))?.nudge).toMatchObject({
      state: 'undeliverable',
      sealed: undefined,
    });
  });

  it('takes a nudge back to the queue, to be claimed again with its text', async () => {
    await deliveries.claimForSending('nudge-1');
    await deliveries.backToQueue('nudge-1');
    await deliveries.backToQueue('nudge-1');
    expect((await deliveries.claimForSending('nudge-1'))?.nudge.sealed).toBe('sealed-text');
  });

  it('notes a way that was refused, once, and keeps the nudge with its text for the next', async () => {
    await deliveries.recordRefused('nudge-1', 'chat');
    await deliveries.recordRefused('nudge-1', 'chat');
    await deliveries.recordRefused('nudge-1', 'install');
    expect(await deliveries.find('nudge-1')).toMatchObject({
      nudge: queuedNudge(),
      decidedAt: clock.now(),
      refused: ['chat', 'install'],
    });
    expect(await deliveries.claimForSending('nudge-1')).toMatchObject({
      nudge: { state: 'sending', sealed: 'sealed-text' },
      refused: ['chat', 'install'],
    });
    expect(await audit()).toEqual([]);
  });

  it('does not make a nudge whose sending is in doubt free for another way', async () => {
    await deliveries.claimForSending('nudge-1');
    await deliveries.recordRefused('nudge-1', 'chat');
    expect((await deliveries.find('nudge-1'))?.nudge.state).toBe('sending');
    await save({ state: 'closed', outcome: 'changed', sealed: undefined });
    await save({ state: 'queued', outcome: undefined, sealed: 'newer' }, 'deliver');
    await deliveries.recordRefused('nudge-1', 'install');
    expect(await deliveries.claimForSending('nudge-1')).toBeUndefined();
  });

  it('keeps that a card stands in the thread, for every later update', async () => {
    const inThread = { conversationId: threadRef().conversationId, activityId: '7', targeted: true } as const;
    await deliveries.claimForSending('nudge-1');
    await deliveries.recordDelivered('nudge-1', inThread);
    await save({ sealed: 'newer' }, 'update_card');
    expect((await deliveries.find('nudge-1'))?.nudge.card).toEqual(inThread);
  });

  it('keeps the newer text for an update, if the nudge grew while it was on its way', async () => {
    await deliveries.claimForSending('nudge-1');
    await save({ sealed: 'newer' }, 'update_card');
    jobs = [];
    await deliveries.recordDelivered('nudge-1', card);
    expect((await deliveries.find('nudge-1'))?.nudge).toMatchObject({
      state: 'delivered',
      card,
      sealed: 'newer',
    });
    expect(jobs).toEqual(['update_card']);
    await deliveries.recordUpdated('nudge-1', 'sealed-text');
    expect((await deliveries.find('nudge-1'))?.nudge.sealed).toBe('newer');
    await deliveries.recordUpdated('nudge-1', 'newer');
    expect((await deliveries.find('nudge-1'))?.nudge.sealed).toBeUndefined();
  });

  it('lets one update at a time have a card, and none before it stands', async () => {
    expect(await deliveries.claimForUpdating('nudge-1')).toBeUndefined();
    await deliveries.claimForSending('nudge-1');
    await deliveries.recordDelivered('nudge-1', card);
    const claim = () => deliveries.claimForUpdating('nudge-1');
    const claims = await Promise.all([claim(), claim()]);
    expect(claims.filter((each) => each !== undefined)).toEqual([
      expect.objectContaining({ nudge: expect.objectContaining({ card }) }),
    ]);
    // Neither that it changes meanwhile nor that others ask frees it.
    await save({ state: 'closed', outcome: 'edited' }, 'update_card');
    expect(await claim()).toBeUndefined();
    await deliveries.recordUpdated('nudge-1', undefined);
    expect((await claim())?.nudge.state).toBe('closed');
    await deliveries.backFromUpdating('nudge-1');
    expect(await claim()).toBeDefined();
  });

  it('gives a card to the next update when the one that had it is gone', async () => {
    await deliveries.claimForSending('nudge-1');
    await deliveries.recordDelivered('nudge-1', card);
    await deliveries.claimForUpdating('nudge-1');
    const { rows } = await sql<{ held: boolean }>`update nudge
      set updating_until = updating_until - interval '15 seconds'
      where updating_until between now() + interval '10 seconds' and now() + interval '15 seconds'
      returning true as held`.execute(test.database.db);
    expect(rows).toEqual([{ held: true }]);
    expect(await deliveries.claimForUpdating('nudge-1')).toBeDefined();
  });

  it('has the card of a nudge that was closed while it was on its way closed too', async () => {
    await deliveries.claimForSending('nudge-1');
    await save({ state: 'closed', outcome: 'deleted', sealed: undefined });
    await deliveries.recordDelivered('nudge-1', card);
    expect((await deliveries.find('nudge-1'))?.nudge).toMatchObject({ state: 'closed', card });
    expect(jobs).toEqual(['update_card']);
  });

  it('keeps the text of a nudge that was opened again while its card was being closed', async () => {
    await deliveries.claimForSending('nudge-1');
    await deliveries.recordDelivered('nudge-1', card);
    await save({ state: 'closed', outcome: 'edited', sealed: undefined }, 'update_card');
    const closed = await deliveries.find('nudge-1');
    await save({ state: 'delivered', outcome: undefined, sealed: 'newer' }, 'update_card');
    await deliveries.recordUpdated('nudge-1', closed?.nudge.sealed);
    expect((await deliveries.find('nudge-1'))?.nudge.sealed).toBe('newer');
    await deliveries.recordUpdated('nudge-1', 'newer');
    expect((await deliveries.find('nudge-1'))?.nudge.sealed).toBeUndefined();
  });

  it('keeps until when a form is spared, whatever else is rewritten, and makes nothing new of the card on its way', async () => {
    const ledger = createThreadLedger(test.database.db, deps);
    const keep = (until: Date | undefined) =>
      ledger.withThread(threadRef(), ({ keepForm }) => keepForm('nudge-1', until));
    const until = async () => {
      const known = await ledger.withThread(threadRef(), async ({ state }) => state.nudges[0]?.formUntil);
      expect((await deliveries.find('nudge-1'))?.nudge.formUntil).toEqual(known);
      return known;
    };
    const later = new Date(clock.now().getTime() + 1_000);
    await deliveries.claimForSending('nudge-1');
    await keep(later);
    await deliveries.recordDelivered('nudge-1', card);
    expect(jobs).toEqual([]);
    await save({ state: 'closed', outcome: 'edited', sealed: undefined, formUntil: undefined });
    expect(await until()).toEqual(later);
    // An update that was on its way when the form was opened says nothing of it.
    await deliveries.recordUpdated('nudge-1', undefined);
    expect(await until()).toEqual(later);
    await keep(clock.now());
    await deliveries.recordUpdated('nudge-1', undefined);
    expect(await until()).toBeUndefined();
    await keep(later);
    await keep(undefined);
    expect(await until()).toBeUndefined();
  });

  it('does not send a second time what was closed and reopened while the first was on its way', async () => {
    await deliveries.claimForSending('nudge-1');
    await save({ state: 'closed', outcome: 'changed', sealed: undefined });
    await save({ state: 'queued', outcome: undefined, sealed: 'newer' }, 'deliver');
    expect(await deliveries.claimForSending('nudge-1')).toBeUndefined();
    jobs = [];
    await deliveries.recordDelivered('nudge-1', card);
    expect((await deliveries.find('nudge-1'))?.nudge).toMatchObject({
      state: 'delivered',
      card,
      sealed: 'newer',
    });
    expect(jobs).toEqual(['update_card']);
  });

  it('ends again what was closed and reopened after it had failed in doubt, and keeps none of its text', async () => {
    await deliveries.claimForSending('nudge-1');
    await save({ state: 'closed', outcome: 'edited', sealed: undefined });
    await deliveries.recordUndeliverable('nudge-1', 'ambiguous:timeout');
    await save({ state: 'queued', outcome: undefined, sealed: 'newer' }, 'deliver');
    expect(await deliveries.claimForSending('nudge-1')).toBeUndefined();
    await deliveries.recordUndeliverable('nudge-1', 'ambiguous:interrupted');
    const found = await deliveries.find('nudge-1');
    expect(found?.nudge).toMatchObject({ state: 'undeliverable', sealed: undefined });
  });

  it('does not send what was closed before it was claimed', async () => {
    await save({ state: 'closed', outcome: 'changed', sealed: undefined });
    expect(await deliveries.claimForSending('nudge-1')).toBeUndefined();
    await deliveries.backToQueue('nudge-1');
    expect((await deliveries.find('nudge-1'))?.nudge.state).toBe('closed');
  });

  it('loses no card when it arrives while the author posts again', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = `round-${round}`;
      await createThreadLedger(test.database.db, deps).withThread(threadRef(id), ({ addNudge }) =>
        addNudge(queuedNudge({ id })),
      );
      await deliveries.claimForSending(id);
      const extend = createThreadLedger(test.database.db, deps).withThread(
        threadRef(id),
        async ({ state, saveNudge }) => {
          const [nudge] = state.nudges;
          await new Promise((resolve) => setTimeout(resolve, 5));
          if (nudge) await saveNudge({ ...nudge, sealed: 'newer' }, 'update_card');
        },
      );
      await Promise.all([extend, deliveries.recordDelivered(id, card)]);
      expect((await deliveries.find(id))?.nudge).toMatchObject({ state: 'delivered', card, sealed: 'newer' });
    }
  });

  it('remembers where a person’s own chat is, the latest place', async () => {
    const conversations = createPersonalConversations(test.database.db, clock);
    expect(await conversations.get(tenantId, 'person')).toBeUndefined();
    await conversations.put(tenantId, 'person', 'a:one');
    await conversations.put(tenantId, 'person', 'a:two');
    expect(await conversations.get(tenantId, 'person')).toBe('a:two');
    expect(await conversations.get('another', 'person')).toBeUndefined();
  });
}
