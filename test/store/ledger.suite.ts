import { sql } from 'kysely';
import type { ThreadRef } from '../../src/chaperone/post.ts';
import type { ThreadLedger, ThreadState, ThreadTransaction } from '../../src/chaperone/thread-ledger.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createThreadLedger, type JobQueue } from '../../src/store/ledger.ts';
import type { TestDatabase } from '../support/databases.ts';
import {
  authorId,
  knownPost,
  ledgerDetail,
  queuedNudge,
  tenantId,
  testClock,
  testVault,
  threadRef,
} from '../support/ledger-fixtures.ts';

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describeLedger(shared: () => TestDatabase): void {
  const retention = { detailDays: 7, auditDays: 90 };
  const dayMs = 86_400_000;
  let test: TestDatabase;
  let clock = testClock();
  let jobs: { kind: string; nudgeId: string }[] = [];
  let wakes = 0;
  const queue: JobQueue = {
    enqueue: async (_, job) => {
      jobs.push(job);
    },
    wake: () => {
      wakes += 1;
    },
  };
  const ledgerOn = (db = test.database.db) =>
    createThreadLedger(db, { clock, retention, jobs: queue, vault: testVault });
  const stateOf = (ledger: ThreadLedger, thread = threadRef(), postId?: string): Promise<ThreadState> =>
    ledger.withThread(thread, async ({ state }) => state, postId);
  const rows = async (table: string) =>
    (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(test.database.db))
      .rows[0]?.n;

  beforeAll(async () => {
    test = shared();
    await test.empty();
  });
  beforeEach(async () => {
    await test.empty();
    clock = testClock();
    jobs = [];
    wakes = 0;
  });

  it('starts an unknown thread empty, with a new salt, and writes nothing if the work writes nothing', async () => {
    const ledger = ledgerOn();
    const state = await stateOf(ledger);
    expect(state).toEqual({
      salt: expect.stringMatching(/^[0-9a-f]{8}\.[\w-]{22}$/),
      posts: [],
      details: [],
      nudges: [],
    });
    await ledger.withThread(threadRef(), ({ audit }) =>
      audit({ event: 'nudge_capped', tenantId, teamId: 'team' }),
    );
    expect(await rows('thread')).toBe(0);
    expect((await stateOf(ledger)).salt).not.toBe(state.salt);
  });

  it('gives back what was saved, with the salt that the thread began with', async () => {
    const ledger = ledgerOn();
    const details = [
      ledgerDetail(),
      ledgerDetail({
        trait: 'place',
        marks: ['a', 'b,"{}', 'ü'],
        share: 1 / 3e7,
        uncertainty: 2.25,
        unique: true,
        subject: 2,
      }),
      ledgerDetail({ trait: 'nhs_number', direct: true, marks: [], share: 0, uncertainty: 1 }),
    ];
    const post = knownPost({ version: Number.MAX_SAFE_INTEGER, spared: true });
    const salt = await ledger.withThread(threadRef(), async ({ state, savePost }) => {
      await savePost(post, details);
      return state.salt;
    });
    expect(await stateOf(ledger)).toEqual({ salt, posts: [post], details, nudges: [] });
  });

  it('replaces the details of a post by those of its newer version, and leaves the other posts alone', async () => {
    const ledger = ledgerOn();
    const other = ledgerDetail({ postId: '1700000000009', trait: 'sex' });
    await ledger.withThread(threadRef(), async ({ savePost }) => {
      await savePost(knownPost(), [ledgerDetail(), ledgerDetail({ trait: 'place' })]);
      await savePost(knownPost({ id: '1700000000009' }), [other]);
    });
    const edited = knownPost({ version: 1_700_000_000_500 });
    await ledger.withThread(threadRef(), ({ savePost }) =>
      savePost(edited, [ledgerDetail({ trait: 'event' })]),
    );
    expect((await stateOf(ledger)).details).toEqual([ledgerDetail({ trait: 'event' }), other]);
    const deleted = { ...edited, version: 1_700_000_000_900, deleted: true };
    await ledger.withThread(threadRef(), ({ savePost }) => savePost(deleted, []));
    expect(await stateOf(ledger, threadRef(), deleted.id)).toMatchObject({
      posts: [deleted, { id: '1700000000009' }],
      details: [other],
    });
  });

  it('reads no posts but those that tell something, those of nudges, and the one that is asked for', async () => {
    const ledger = ledgerOn();
    const ids = Array.from({ length: 100 }, (_, at) => String(1_700_000_000_001 + at));
    const [telling = '', nudged = '', asked = ''] = ids;
    await ledger.withThread(threadRef(), async ({ savePost, addNudge }) => {
      for (const id of ids) await savePost(knownPost({ id, deleted: true }), []);
      await savePost(knownPost({ id: telling }), [ledgerDetail({ postId: telling })]);
      await addNudge(queuedNudge({ postId: nudged }));
    });
    const read = async (postId?: string) =>
      (await stateOf(ledger, threadRef(), postId)).posts.map(({ id }) => id);
    expect(await read()).toEqual([telling, nudged]);
    expect(await read(asked)).toEqual([telling, nudged, asked]);
    expect(await read("' or true --")).toEqual([telling, nudged]);
  });

  it('gives posts and details in the order of posting, whatever the order of arrival', async () => {
    const ledger = ledgerOn();
    for (const id of ['1700000000003', '1700000000001', '1700000000002'])
      await ledger.withThread(threadRef(), ({ savePost }) =>
        savePost(knownPost({ id }), [
          ledgerDetail({ postId: id }),
          ledgerDetail({ postId: id, trait: 'sex' }),
        ]),
      );
    const state = await stateOf(ledger);
    expect(state.posts.map(({ id }) => id)).toEqual(['1700000000001', '1700000000002', '1700000000003']);
    expect(state.details.map(({ postId, trait }) => `${postId.slice(-1)} ${trait}`)).toEqual([
      '1 age',
      '1 sex',
      '2 age',
      '2 sex',
      '3 age',
      '3 sex',
    ]);
  });

  it('keeps threads of the same name in two tenants apart', async () => {
    const ledger = ledgerOn();
    await ledger.withThread(threadRef(), ({ savePost }) => savePost(knownPost(), [ledgerDetail()]));
    expect((await stateOf(ledger, { ...threadRef(), tenantId: 'another' })).details).toEqual([]);
  });

  it('rolls everything back when the work throws, passes the error on and wakes nobody', async () => {
    const ledger = ledgerOn();
    const failure = new RangeError('no');
    const attempt = ledger.withThread(threadRef(), async (transaction) => {
      await transaction.savePost(knownPost(), [ledgerDetail()]);
      await transaction.addNudge(queuedNudge());
      await transaction.audit({ event: 'nudge_decided', tenantId, teamId: 'team' });
      throw failure;
    });
    await expect(attempt).rejects.toBe(failure);
    expect([await rows('thread'), await rows('post'), await rows('nudge'), await rows('audit')]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(wakes).toBe(0);
  });

  it('keeps a nudge with everything but the name of its author, and wakes the delivery after the commit', async () => {
    const ledger = ledgerOn();
    const nudge = queuedNudge({
      author: { id: authorId, platformId: '29:author', name: 'Dr Ayo Invented', locale: 'cy' },
    });
    await ledger.withThread(threadRef(), async ({ addNudge }) => {
      await addNudge(nudge);
      expect(wakes).toBe(0);
    });
    expect(wakes).toBe(1);
    expect(jobs).toEqual([{ kind: 'deliver', nudgeId: 'nudge-1' }]);
    expect((await stateOf(ledger)).nudges).toEqual([{ ...nudge, author: { ...nudge.author, name: '' } }]);
    expect(await ledger.threadOfNudge('nudge-1')).toEqual(threadRef());
    expect(await ledger.threadOfNudge("nobody's")).toBeUndefined();
  });

  it('rewrites a nudge, with a job only where one is asked for', async () => {
    const ledger = ledgerOn();
    await ledger.withThread(threadRef(), ({ addNudge }) => addNudge(queuedNudge()));
    const further = queuedNudge({
      postId: '1700000000002',
      traits: ['age', 'place', 'travel'],
      band: 'one',
      urgent: true,
      messageUrl: undefined,
      sealed: 'newer',
    });
    await ledger.withThread(threadRef(), ({ saveNudge }) => saveNudge(further, 'update_card'));
    expect((await stateOf(ledger)).nudges).toEqual([further]);
    const closed = { ...further, state: 'closed' as const, outcome: 'consented' as const, sealed: undefined };
    await ledger.withThread(threadRef(), ({ saveNudge }) => saveNudge(closed));
    expect((await stateOf(ledger)).nudges).toEqual([closed]);
    expect(jobs.map(({ kind }) => kind)).toEqual(['deliver', 'update_card']);
  });

  it('refuses to rewrite a nudge from a thread in which it does not stand', async () => {
    const ledger = ledgerOn();
    await ledger.withThread(threadRef(), ({ addNudge }) => addNudge(queuedNudge()));
    await expect(
      ledger.withThread(threadRef('2'), ({ saveNudge }) => saveNudge(queuedNudge())),
    ).rejects.toThrow(RangeError);
  });

  it('holds at most one nudge for an author in a thread, and says so without repeating a value', async () => {
    const ledger = ledgerOn();
    await ledger.withThread(threadRef(), ({ addNudge }) => addNudge(queuedNudge()));
    const second = ledger.withThread(threadRef(), ({ addNudge }) => addNudge(queuedNudge({ id: 'nudge-2' })));
    await expect(second).rejects.toThrow(
      expect.objectContaining({ code: 'database_unavailable', message: expect.stringContaining('23505') }),
    );
    await expect(second).rejects.not.toThrow(authorId);
    await ledger.withThread(threadRef(), ({ addNudge }) =>
      addNudge(queuedNudge({ id: 'nudge-3', author: { id: 'other', platformId: '29:o', name: '' } })),
    );
    await ledger.withThread(threadRef('2'), ({ addNudge }) => addNudge(queuedNudge({ id: 'nudge-4' })));
    expect(await rows('nudge')).toBe(3);
  });

  it('leaves nothing of a transaction of which the last write fails', async () => {
    const ledger = ledgerOn();
    await ledger.withThread(threadRef(), ({ addNudge }) => addNudge(queuedNudge()));
    const attempt = ledger.withThread(threadRef('2'), async (transaction) => {
      await transaction.savePost(knownPost(), [ledgerDetail()]);
      await transaction.audit({ event: 'nudge_decided', tenantId, teamId: 'team' });
      await transaction.addNudge(queuedNudge());
    });
    await expect(attempt).rejects.toMatchObject({ code: 'database_unavailable' });
    expect([await rows('thread'), await rows('post'), await rows('nudge'), await rows('audit')]).toEqual([
      1, 0, 1, 0,
    ]);
    await ledger.withThread(threadRef('2'), ({ savePost }) => savePost(knownPost(), []));
    expect(await rows('post')).toBe(1);
  });

  it('writes nothing where the thread was forgotten between reading and writing', async () => {
    // Of the embedded database nobody else has a connection.
    if (!('url' in test.settings)) return;
    const second = await openDatabase(test.settings);
    const ledger = ledgerOn();
    await ledger.withThread(threadRef(), ({ savePost, addNudge }) =>
      savePost(knownPost(), []).then(() => addNudge(queuedNudge())),
    );
    const late = (write: (transaction: ThreadTransaction) => Promise<void>) =>
      ledger.withThread(threadRef(), async (transaction) => {
        await second.db.deleteFrom('thread').execute();
        await transaction.audit({ event: 'nudge_decided', tenantId, teamId: 'team' });
        await write(transaction);
      });
    const failure = { code: 'database_unavailable', message: expect.stringContaining('22012') };
    await expect(late(({ saveNudge }) => saveNudge(queuedNudge()))).rejects.toMatchObject(failure);
    await ledger.withThread(threadRef(), ({ savePost }) => savePost(knownPost(), []));
    await expect(
      late(({ savePost }) => savePost(knownPost({ id: '1700000000009' }), [])),
    ).rejects.toMatchObject(failure);
    expect([await rows('thread'), await rows('post'), await rows('audit')]).toEqual([0, 0, 0]);
    await second.close();
  });

  it('counts the nudges of an author over all threads of the tenant since a time', async () => {
    const ledger = ledgerOn();
    const add = (id: string, thread: ThreadRef, author = authorId) =>
      ledger.withThread(thread, ({ addNudge }) =>
        addNudge(queuedNudge({ id, author: { id: author, platformId: '29:x', name: '' } })),
      );
    await add('early', threadRef('1'));
    clock.forward(3_600_000);
    const since = clock.now();
    await add('a', threadRef('2'));
    await add('b', threadRef('3'));
    await add('of somebody else', threadRef('3'), 'other');
    await add('of another tenant', { ...threadRef('4'), tenantId: 'another' });
    expect(await ledger.withThread(threadRef('9'), ({ countNudges }) => countNudges(authorId, since))).toBe(
      2,
    );
  });

  it('counts one after the other where an author is nudged in several threads at once', async () => {
    const ledger = ledgerOn();
    const decide = (id: string) =>
      ledger.withThread(threadRef(id), async ({ countNudges, addNudge }) => {
        const nudged = await countNudges(authorId, new Date(0));
        // Long enough for the others to have come so far.
        await new Promise((resolve) => setTimeout(resolve, 100));
        if (nudged === 0) await addNudge(queuedNudge({ id }));
      });
    await Promise.all(['1', '2', '3'].map(decide));
    expect(await rows('nudge')).toBe(1);
  });

  it('cuts the time of an audit line to the hour', async () => {
    await ledgerOn().withThread(threadRef(), ({ audit }) =>
      audit({ event: 'nudge_closed', tenantId, teamId: 'team', why: ['direct'], note: 'changed' }),
    );
    const [line] = await test.database.db.selectFrom('audit').selectAll().execute();
    expect(line).toMatchObject({
      at: new Date('2026-03-02T10:00:00Z'),
      event: 'nudge_closed',
      why: ['direct'],
      traits: null,
      band: null,
      note: 'changed',
    });
    expect(line?.expires_at).toEqual(new Date(Date.parse('2026-03-02T10:00:00Z') + 90 * dayMs));
  });

  it('forgets a thread seven days after its last message, and begins it anew with another salt', async () => {
    const ledger = ledgerOn();
    const post = (id: string) =>
      ledger.withThread(threadRef(), ({ savePost }) =>
        savePost(knownPost({ id }), [ledgerDetail({ postId: id })]),
      );
    await post('1700000000001');
    await ledger.withThread(threadRef(), ({ addNudge }) => addNudge(queuedNudge()));
    const { salt } = await stateOf(ledger);
    clock.forward(6 * dayMs);
    await post('1700000000002');
    clock.forward(7 * dayMs - 1);
    expect(await stateOf(ledger)).toMatchObject({ salt, posts: [{}, {}], nudges: [{}] });
    clock.forward(1);
    expect(await ledger.threadOfNudge('nudge-1')).toBeUndefined();
    await post('1700000000003');
    const state = await stateOf(ledger);
    expect(state).toMatchObject({ posts: [{ id: '1700000000003' }], nudges: [] });
    expect(state.salt).not.toBe(salt);
    expect([await rows('post'), await rows('nudge')]).toEqual([1, 0]);
  });

  it('forgets everything about a team', async () => {
    const ledger = ledgerOn();
    const post = (thread: ThreadRef) =>
      ledger.withThread(thread, ({ savePost }) => savePost(knownPost(), [ledgerDetail()]));
    await post(threadRef('1'));
    await post(threadRef('2'));
    await post({ ...threadRef('3'), teamId: '19:other@thread.tacv2' });
    expect(await ledger.forgetTeam(tenantId, threadRef().teamId)).toBe(2);
    expect(await ledger.forgetTeam(tenantId, threadRef().teamId)).toBe(0);
    expect([await rows('thread'), await rows('post')]).toEqual([1, 1]);
  });

  it('lets works on one thread take turns, each seeing what the one before wrote, over two instances', async () => {
    const second = 'url' in test.settings ? await openDatabase(test.settings) : undefined;
    try {
      const ledgers = [ledgerOn(), ledgerOn(second?.db)];
      let inside = 0;
      const turns = Array.from({ length: 20 }, (_, index) =>
        ledgers[index % 2]?.withThread(threadRef(), async ({ state, savePost, addNudge }) => {
          inside += 1;
          expect(inside).toBe(1);
          const id = String(1_700_000_000_000 + state.posts.length);
          await savePost(knownPost({ id }), [ledgerDetail({ postId: id })]);
          if (state.nudges.length === 0) await addNudge(queuedNudge());
          inside -= 1;
        }),
      );
      await Promise.all(turns);
      const state = await stateOf(ledgerOn());
      expect([state.posts.length, state.details.length, state.nudges.length]).toEqual([20, 20, 1]);
    } finally {
      await second?.close();
    }
  });
}
