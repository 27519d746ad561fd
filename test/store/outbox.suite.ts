import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { DeliveryJob, DeliveryOutcome } from '../../src/chaperone/deliveries.ts';
import { createThreadLedger } from '../../src/store/ledger.ts';
import { createOutbox, type DeliveryHandler, type Outbox } from '../../src/store/outbox.ts';
import type { Engine, TestDatabase } from '../support/databases.ts';
import { queuedNudge, silentLog, testClock, testVault, threadRef } from '../support/ledger-fixtures.ts';

/** A handler that answers from a list, then always that it is done, and remembers what it was asked. */
function scripted(...answers: DeliveryOutcome[]) {
  const calls: { job: DeliveryJob; spent: boolean; at: number }[] = [];
  const handler: DeliveryHandler = async (job, spent) => {
    calls.push({ job, spent, at: Date.now() });
    return answers.shift() ?? { done: true };
  };
  return { calls, handler };
}

async function until(condition: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
    await pause(20);
  }
}

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describeOutbox(shared: () => TestDatabase, engine: Engine['name']): void {
  let test: TestDatabase;
  let outbox: Outbox;
  const open = () => createOutbox(test.database, { log: silentLog, random: () => 0 });
  const addNudge = (id: string, tenantId = threadRef().tenantId) => {
    const deps = {
      clock: testClock(),
      retention: { detailDays: 7, auditDays: 90 },
      jobs: outbox,
      vault: testVault,
    };
    return createThreadLedger(test.database.db, deps).withThread(
      { ...threadRef(id), tenantId },
      (transaction) => transaction.addNudge(queuedNudge({ id })),
    );
  };
  const jobs = async () =>
    (
      await sql<{ data: object }>`select data from pgboss.job where name = 'delivery'`.execute(
        test.database.db,
      )
    ).rows;

  beforeAll(async () => {
    test = shared();
    await test.empty();
  });
  beforeEach(async () => {
    await test.empty();
    outbox = await open();
    await sql`delete from pgboss.job`.execute(test.database.db);
  });
  afterEach(() => outbox.stop());

  it('writes the job with what decided it: neither stands without the other', async () => {
    const work = createThreadLedger(test.database.db, {
      clock: testClock(),
      retention: { detailDays: 7, auditDays: 90 },
      jobs: outbox,
      vault: testVault,
    }).withThread(threadRef(), async (transaction) => {
      await transaction.addNudge(queuedNudge());
      throw new RangeError('undo');
    });
    await expect(work).rejects.toThrow('undo');
    expect(await jobs()).toEqual([]);
    await addNudge('kept');
    expect(await jobs()).toEqual([{ data: { kind: 'deliver', nudgeId: 'kept', tries: 0 } }]);
    expect((await outbox.state()).jobs).toBe(1);
  });

  it('tells how many jobs there are and how long the oldest due one has waited', async () => {
    expect(await outbox.state()).toEqual({ jobs: 0, oldestDueMs: 0 });
    await addNudge('early');
    await addNudge('later');
    await sql`update pgboss.job set start_after = now() + interval '1 hour'
      where data ->> 'nudgeId' = 'later'`.execute(test.database.db);
    await sql`update pgboss.job set start_after = now() - interval '7 minutes'
      where data ->> 'nudgeId' = 'early'`.execute(test.database.db);
    const { jobs, oldestDueMs } = await outbox.state();
    expect(jobs).toBe(2);
    expect(oldestDueMs / 60_000).toBeCloseTo(7, 0);
    await sql`update pgboss.job set state = 'active' where data ->> 'nudgeId' = 'early'`.execute(
      test.database.db,
    );
    expect(await outbox.state()).toEqual({ jobs: 2, oldestDueMs: 0 });
  });

  it('does a job once it is committed, once, and leaves nothing of it', async () => {
    const { calls, handler } = scripted();
    outbox.start(handler);
    await pause(300);
    await addNudge('nudge-1');
    await until(() => calls.length > 0);
    await until(async () => (await outbox.state()).jobs === 0);
    expect(await jobs()).toEqual([]);
    expect(calls.map(({ job }) => job)).toEqual([{ kind: 'deliver', nudgeId: 'nudge-1' }]);
  });

  it('does what was left by an instance that stopped before', async () => {
    await addNudge('nudge-1');
    await outbox.stop();
    outbox = await open();
    const { calls, handler } = scripted();
    outbox.start(handler);
    await until(() => calls.length > 0);
    expect(calls.map(({ job }) => job.nudgeId)).toEqual(['nudge-1']);
  });

  it('tries again no sooner than it was told, and not at all once it is done', async () => {
    const { calls, handler } = scripted({ done: false, retryAfterMs: 1_400 });
    outbox.start(handler);
    await addNudge('nudge-1');
    await until(() => calls.length > 1);
    expect((calls[1]?.at ?? 0) - (calls[0]?.at ?? 0)).toBeGreaterThanOrEqual(1_400);
    await until(async () => (await outbox.state()).jobs === 0);
    expect(calls.map(({ job }) => job.nudgeId)).toEqual(['nudge-1', 'nudge-1']);
  });

  it('comes back as soon as it is its turn, however often it was not', async () => {
    const { calls, handler } = scripted(
      ...Array.from({ length: 5 }, () => ({ done: false, notBeforeMs: 50 }) as const),
    );
    outbox.start(handler);
    await addNudge('nudge-1');
    // What fails would wait for 31 s.
    await until(() => calls.length === 6, 30_000);
    await until(async () => (await outbox.state()).jobs === 0);
  });

  /** As if it had been tried so often, or taken so often by processes that died. */
  const wear = (change: { tries?: number; expired?: number }) =>
    sql`update pgboss.job set retry_count = ${change.expired ?? 0},
      data = data || jsonb_build_object('tries', ${change.tries ?? 0}::int)`.execute(test.database.db);

  it('does not give up because it was not its turn', async () => {
    const { calls, handler } = scripted(
      { done: false, notBeforeMs: 50 },
      { done: false, notBeforeMs: 50, tenantId: threadRef().tenantId },
    );
    await addNudge('nudge-1');
    await wear({ tries: 1_000 });
    outbox.start(handler);
    await until(async () => (await outbox.state()).jobs === 0);
    expect(calls.map(({ spent }) => spent)).toEqual([false, false, false]);
  });

  it.each([
    ['that was tried too often', { tries: 1_000 }, [false, true]],
    ['that kills whoever takes it', { expired: 20 }, [true]],
  ])('gives up a job %s: it is done no more, and what it leaves is noted', async (_, worn, spent) => {
    const { calls, handler } = scripted(
      ...spent.slice(1).map(() => ({ done: false, retryAfterMs: 0 }) as const),
    );
    await addNudge('nudge-1');
    await wear(worn);
    outbox.start(handler);
    await until(async () => (await outbox.state()).jobs === 0);
    expect(calls.map((call) => call.spent)).toEqual(spent);
    expect(await jobs()).toEqual([]);
  });

  it('keeps a job that is given up until that is noted', async () => {
    let asked = 0;
    await addNudge('nudge-1');
    await wear({ expired: 20 });
    outbox.start(async () => {
      asked += 1;
      throw new Error('the database is away');
    });
    await until(() => asked > 0);
    await outbox.stop();
    expect(asked).toBe(1);
    expect((await jobs()).length).toBe(1);
  });

  it('leaves the jobs of a tenant in the queue while it is nobody’s turn there, and does those of others', async () => {
    const calls: { nudgeId: string; at: number }[] = [];
    let busy: number | undefined;
    const restMs = 700;
    for (const id of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'])
      await addNudge(id, 'busy');
    const began = Date.now();
    outbox.start(async ({ nudgeId }) => {
      calls.push({ nudgeId, at: Date.now() - began });
      if (nudgeId === 'calm') return { done: true };
      busy ??= Date.now() + restMs;
      const left = busy - Date.now();
      return left > 0 ? { done: false, notBeforeMs: left, tenantId: 'busy' } : { done: true };
    });
    await until(() => calls.length >= 4);
    await addNudge('calm', 'calm');
    await until(async () => (await outbox.state()).jobs === 0);
    const early = calls.filter(({ at }) => at < restMs).map(({ nudgeId }) => nudgeId);
    expect(early.slice(0, 4).sort()).toEqual(['four', 'one', 'three', 'two']);
    expect(early.slice(4)).toEqual(['calm']);
    // Those that had waited are the first again.
    const next = calls.slice(5, 9).map(({ nudgeId }) => nudgeId);
    expect(next.sort()).toEqual(['four', 'one', 'three', 'two']);
    expect(calls).toHaveLength(13);
  });

  it('tries again, with growing pauses, what failed unexpectedly, and goes on with the others', async () => {
    const failures: number[] = [];
    const { calls, handler } = scripted();
    outbox.start(async (job) => {
      if (job.nudgeId !== 'failing' || failures.push(Date.now()) === 3) return handler(job, false);
      throw new Error('unexpected');
    });
    await addNudge('failing');
    await until(() => failures.length > 0);
    await addNudge('fine');
    await until(() => calls.length === 2);
    expect(calls.map(({ job }) => job.nudgeId)).toEqual(['fine', 'failing']);
    const [first = 0, second = 0, third = 0] = failures;
    expect(second - first).toBeGreaterThanOrEqual(1_000);
    expect(third - second).toBeGreaterThanOrEqual(2_000);
  });

  it('shares the jobs out between instances: each is done by one', async () => {
    const second = await open();
    const [one, two] = [scripted(), scripted()];
    outbox.start(one.handler);
    second.start(two.handler);
    const ids = Array.from({ length: 30 }, (_, index) => `nudge-${index}`);
    await Promise.all(ids.map((id) => addNudge(id)));
    await until(async () => (await outbox.state()).jobs === 0);
    await second.stop();
    expect([...one.calls, ...two.calls].map(({ job }) => job.nudgeId).sort()).toEqual([...ids].sort());
  });

  // The embedded database has no connections that could be cut.
  if (engine === 'PostgreSQL')
    it('goes on after the server has cut every connection', async () => {
      const { calls, handler } = scripted();
      outbox.start(handler);
      await addNudge('before');
      await until(() => calls.length === 1);
      const cut = sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()`;
      await expect(cut.execute(test.database.db)).rejects.toMatchObject({ code: '57P01' });
      await pause(300);
      await addNudge('after');
      await until(() => calls.length === 2);
      expect(calls.map(({ job }) => job.nudgeId)).toEqual(['before', 'after']);
    });

  it('takes no job once it rests, and collects them still', async () => {
    const { calls, handler } = scripted();
    outbox.start(handler);
    await outbox.rest();
    await addNudge('later');
    await pause(1_500);
    expect(calls).toEqual([]);
    expect((await outbox.state()).jobs).toBe(1);
  });

  it('lets the jobs in hand finish before it stops', async () => {
    let finished = false;
    let begun = false;
    outbox.start(async () => {
      begun = true;
      await pause(400);
      finished = true;
      return { done: true };
    });
    await addNudge('nudge-1');
    await until(() => begun);
    await outbox.stop();
    expect(finished).toBe(true);
    expect(await jobs()).toEqual([]);
  });
}
