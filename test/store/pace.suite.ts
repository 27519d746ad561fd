import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Limits, Pace } from '../../src/chaperone/pace.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createPace, forgetPace } from '../../src/store/pace.ts';
import type { Engine, TestDatabase } from '../support/databases.ts';

/** A server's limits in miniature, so that a test can wait for its longest window. */
const limits: Limits = {
  thread: [
    { most: 2, ms: 150 },
    { most: 3, ms: 300 },
    { most: 5, ms: 900 },
  ],
  tenant: [{ most: 4, ms: 150 }],
};
const paced = (thread: string, tenantId = 'tenant', operation = 'send') => ({ tenantId, thread, operation });

/** Writes down every permit that is given, because the log itself keeps those of the longest window only. */
async function startWitness({ database: { db } }: TestDatabase) {
  await sql`create table witness (thread text, at timestamptz)`.execute(db);
  await sql`create function bear_witness() returns trigger language plpgsql security definer as $$
    begin
      insert into witness values (new.thread, new.taken[cardinality(new.taken)]);
      return new;
    end $$`.execute(db);
  await sql`create trigger witness after insert or update on permit
    for each row execute function bear_witness()`.execute(db);
  return {
    end: async () => {
      const { rows } = await sql<{ thread: string; at: number }>`
        select thread, extract(epoch from at)::double precision * 1000 as at from witness order by at`.execute(
        db,
      );
      await sql`drop trigger witness on permit`.execute(db);
      await sql`drop function bear_witness`.execute(db);
      await sql`drop table witness`.execute(db);
      return (thread: string) => rows.filter((row) => row.thread === thread).map(({ at }) => at);
    },
  };
}

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describePace(shared: () => TestDatabase, engine: Engine['name']): void {
  let test: TestDatabase;
  let pace: Pace;

  beforeAll(() => {
    test = shared();
    pace = createPace(test.database.db, () => 0.5);
  });
  beforeEach(() => test.empty());

  /** The permits that the log holds, oldest first. */
  const taken = async (thread: string, tenantId = 'tenant', operation = 'send') => {
    const { rows } = await sql<{ at: number }>`
      select extract(epoch from t)::double precision * 1000 as at from permit, unnest(taken) t
      where tenant_id = ${tenantId} and operation = ${operation} and thread = ${thread} order by t`.execute(
      test.database.db,
    );
    return rows.map(({ at }) => at);
  };
  /** The most that any window of this length holds. */
  const fullest = (times: readonly number[], ms: number) =>
    Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
  const go = async (thread: string, tenantId?: string, operation?: string) =>
    (await pace.take(paced(thread, tenantId, operation), limits)).kind === 'go';

  it('gives permits until a window is full, and says how long there is none', async () => {
    const rough: Limits = { thread: [{ most: 2, ms: 60_000 }], tenant: [] };
    expect(await pace.take(paced('chat'), rough)).toEqual({ kind: 'go' });
    expect(await pace.take(paced('chat'), rough)).toEqual({ kind: 'go' });
    const held = await pace.take(paced('chat'), rough);
    if (held.kind !== 'wait') throw new Error(held.kind);
    expect(held.ms).toBeGreaterThan(50_000);
    expect(held.ms).toBeLessThanOrEqual(60_000);
    expect(await pace.take(paced('another chat'), rough)).toEqual({ kind: 'go' });
    expect(await pace.take(paced('chat', 'another tenant'), rough)).toEqual({ kind: 'go' });
    expect(await pace.take(paced('chat', 'tenant', 'read'), rough)).toEqual({ kind: 'go' });
  });

  it('takes nothing when it says wait', async () => {
    const rough: Limits = { thread: [{ most: 1, ms: 60_000 }], tenant: [{ most: 2, ms: 60_000 }] };
    for (let round = 0; round < 5; round += 1) await pace.take(paced('chat'), rough);
    expect(await taken('chat')).toHaveLength(1);
    expect(await taken('')).toHaveLength(1);
    expect(await pace.take(paced('another chat'), rough)).toEqual({ kind: 'go' });
    expect((await pace.take(paced('third chat'), rough)).kind).toBe('wait');
    expect(await taken('third chat')).toEqual([]);
  });

  it('says whether it is the thread that waits, or the whole tenant', async () => {
    const rough: Limits = { thread: [{ most: 1, ms: 60_000 }], tenant: [{ most: 2, ms: 30_000 }] };
    await pace.take(paced('chat'), rough);
    expect(await pace.take(paced('chat'), rough)).toEqual({ kind: 'wait', ms: expect.any(Number) });
    await pace.take(paced('another chat'), rough);
    // The thread has to wait longer; that it is nobody's turn is said first.
    const held = await pace.take(paced('chat'), rough);
    expect(held).toEqual({ kind: 'wait', ms: expect.any(Number), ofTenant: true });
    expect(held.kind === 'wait' && held.ms).toBeLessThanOrEqual(30_000);
    expect(await pace.take(paced('third chat'), rough)).toMatchObject({ ofTenant: true });
  });

  it('gives a permit when the time that it told is over', async () => {
    const held = { thread: [{ most: 1, ms: 250 }], tenant: [] };
    await pace.take(paced('chat'), held);
    const answer = await pace.take(paced('chat'), held);
    await pause(answer.kind === 'wait' ? answer.ms + 1 : 0);
    expect(await pace.take(paced('chat'), held)).toEqual({ kind: 'go' });
  });

  it('lets no burst of several instances exceed any window, of a thread or of the tenant', async () => {
    // A second instance is a pool of its own; the embedded database has but one.
    const second = engine === 'PostgreSQL' ? await openDatabase(test.settings) : undefined;
    const witness = await startWitness(test);
    const paces = [pace, second ? createPace(second.db, () => 0.5) : pace];
    const permits = { a: 0, b: 0 };
    const end = Date.now() + 1_500;
    const hammer = async (thread: 'a' | 'b', instance: Pace) => {
      while (Date.now() < end) {
        const answer = await instance.take(paced(thread), limits);
        if (answer.kind === 'go') permits[thread] += 1;
        // Comes too early, as a faulty instance would.
        else await pause(answer.ms / 3);
      }
    };
    await Promise.all(
      paces.flatMap((instance) =>
        (['a', 'b'] as const).flatMap((thread) => [1, 2, 3].map(() => hammer(thread, instance))),
      ),
    );
    await second?.close();
    const seen = await witness.end();
    for (const thread of ['a', 'b'] as const) {
      const times = seen(thread);
      expect(times).toHaveLength(permits[thread]);
      for (const { most, ms } of limits.thread) expect(fullest(times, ms)).toBeLessThanOrEqual(most);
      // What may be taken is also given: 5 in 0.9 s, for 1.5 s.
      expect(permits[thread]).toBeGreaterThanOrEqual(6);
      expect(permits[thread]).toBeLessThanOrEqual(10);
    }
    for (const { most, ms } of limits.tenant) expect(fullest(seen(''), ms)).toBeLessThanOrEqual(most);
  });

  it('holds the whole thread back, on every instance, for as long as the platform asks', async () => {
    expect(await pace.slowDown(paced('chat'), 400)).toBeLessThanOrEqual(400);
    const other = createPace(test.database.db, () => 0);
    const held = await other.take(paced('chat'), limits);
    expect(held.kind).toBe('wait');
    expect(await go('chat', 'tenant', 'read')).toBe(false);
    expect(await go('another chat')).toBe(true);
    expect(await go('chat', 'another tenant')).toBe(true);
    await pause(420);
    expect(await go('chat')).toBe(true);
  });

  it('never makes a pause shorter', async () => {
    await pace.slowDown(paced('chat'), 60_000);
    expect(await pace.slowDown(paced('chat'), 1_000)).toBeGreaterThan(50_000);
  });

  it('takes it for the tenant’s limit while two threads are asked for patience at once', async () => {
    await pace.slowDown(paced('another chat'), 500);
    expect(await go('third chat')).toBe(true);
    await pace.slowDown(paced('chat'), 60_000);
    expect(await pace.take(paced('third chat'), limits)).toMatchObject({ kind: 'wait', ofTenant: true });
    expect(await go('fourth chat', 'tenant', 'create')).toBe(false);
    expect(await go('third chat', 'another tenant')).toBe(true);
    await pause(520);
    expect(await go('third chat')).toBe(true);
    expect(await go('chat')).toBe(false);
  });

  it('waits longer each time where the platform does not say how long, and begins anew after a while', async () => {
    const pauses: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      pauses.push(await pace.slowDown(paced('chat'), undefined));
      // As if the pause had just ended.
      await sql`update pause set until = clock_timestamp()`.execute(test.database.db);
    }
    expect(pauses.map((ms) => Math.round(ms / 1_000))).toEqual([2, 4, 8, 16, 32, 60, 60]);
    await sql`update pause set until = clock_timestamp() - interval '3 minutes'`.execute(test.database.db);
    expect(Math.round((await pace.slowDown(paced('chat'), undefined)) / 1_000)).toBe(2);
  });

  it('spreads such pauses by a fifth', async () => {
    const least = await createPace(test.database.db, () => 0).slowDown(paced('one'), undefined);
    const most = await createPace(test.database.db, () => 0.999).slowDown(paced('two'), undefined);
    expect(Math.round(least / 100)).toBe(16);
    expect(Math.round(most / 100)).toBe(24);
  });

  it('forgets what no window and no pause needs any more, and nothing else', async () => {
    const short: Limits = { thread: [{ most: 1, ms: 100 }], tenant: [{ most: 9, ms: 100 }] };
    await pace.take(paced('over'), short);
    await pace.take(paced('standing'), limits);
    await pace.slowDown(paced('waiting'), 60_000);
    await pause(120);
    await forgetPace(test.database.db);
    expect(await taken('over')).toEqual([]);
    expect(await taken('standing')).toHaveLength(1);
    expect(await go('waiting')).toBe(false);
    await sql`update pause set until = clock_timestamp() - interval '3 minutes'`.execute(test.database.db);
    expect(await forgetPace(test.database.db)).toBeGreaterThanOrEqual(1);
    expect(await go('waiting')).toBe(true);
  });

  it('keeps no more of a busy thread than its longest window holds', async () => {
    for (let round = 0; round < 30; round += 1) {
      await pace.take(paced('busy'), { thread: [{ most: 100, ms: 50 }], tenant: [] });
      await pause(5);
    }
    expect((await taken('busy')).length).toBeLessThan(20);
  });
}
