import fc from 'fast-check';
import { policies } from '../../src/assess/policy.ts';
import { stillIdentifies } from '../../src/assess/standing.ts';
import { readThrough } from '../../src/assess/weighing.ts';
import type { Nudge } from '../../src/chaperone/nudge.ts';
import type { ThreadRef } from '../../src/chaperone/post.ts';
import { Reading } from '../../src/chaperone/reading.ts';
import type { ReviewDeps } from '../../src/chaperone/review.ts';
import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import type { ThreadLedger, ThreadState } from '../../src/chaperone/thread-ledger.ts';
import { ThreadMemory } from '../../src/chaperone/thread-memory.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createThreadLedger } from '../../src/store/ledger.ts';
import { createVault } from '../../src/store/vault.ts';
import { MemoryLedger } from '../fakes/memory-ledger.ts';
import { channel } from '../fakes/review-deps.ts';
import type { TestDatabase } from '../support/databases.ts';
import { testClock, threadRef } from '../support/ledger-fixtures.ts';
import { deeds, disorder, type Happening, happen, people } from '../support/thread-history.ts';

const setting = {
  thread: threadRef('orderly'),
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  start: Date.parse('2026-03-02T10:00:00Z'),
  people,
};
const policy = policies.advice;
const vault = createVault(new Uint8Array(32).fill(3));
/** One for all, so that what two ledgers hold can be compared. */
const salt = vault.newSalt();
const runs = 60;

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describeOrder(shared: () => TestDatabase): void {
  let test: TestDatabase;
  let serial = 0;
  beforeAll(async () => {
    test = shared();
    await test.empty();
  });

  const ledgerOn = (db: TestDatabase['database']['db']) =>
    createThreadLedger(db, {
      clock: testClock(),
      retention: { detailDays: 7, auditDays: 90 },
      jobs: { enqueue: async () => undefined, wake: () => undefined },
      vault: { ...vault, newSalt: () => salt },
    });

  it('leaves the same ledger, and the nudges that are due, whatever the order, over two instances', async () => {
    const second = 'url' in test.settings ? await openDatabase(test.settings) : undefined;
    try {
      const ledgers = [ledgerOn(test.database.db), ledgerOn((second ?? test.database).db)];
      await fc.assert(
        fc.asyncProperty(
          deeds
            .map((done) => happen(done, setting))
            .chain((orderly) =>
              fc.record({
                orderly: fc.constant(orderly),
                delivered: disorder(orderly),
                atOnce: fc.integer({ min: 1, max: 4 }),
              }),
            ),
          async ({ orderly, delivered, atOnce }) => {
            const expected = new MemoryLedger();
            expected.salt = () => salt;
            await deliver(orderly, [instance(expected)], 1, threadRef('orderly'));
            const thread = threadRef(`disorder-${++serial}`);
            await deliver(delivered, ledgers.map(instance), atOnce, thread);
            const state = await ledgers[0]?.withThread(thread, async ({ state }) => state);
            const wanted = await expected.withThread(threadRef('orderly'), async ({ state }) => state);
            if (!state) throw new Error('no state');
            expect(standing(state)).toEqual(standing(wanted));
            for (const run of [wanted, state]) expectDueNudges(run);
          },
        ),
        { numRuns: runs, seed: 7_302 },
      );
    } finally {
      await second?.close();
    }
  }, 120_000);
}

/**
 * The details, and the messages that tell them, as the ledger knows them. Left out is what hangs on the talk around a message: a
 * story that no list knows (`other`), and whether the words speak of a patient at all.
 */
function standing({ posts, details }: ThreadState) {
  const told = details.filter(({ trait }) => trait !== 'other');
  const telling = posts.filter(({ id }) => told.some(({ postId }) => postId === id));
  return { told, telling: telling.map(({ spared: _, ...post }) => post) };
}

function instance(ledger: ThreadLedger): ReviewDeps {
  let ids = 0;
  const name = Math.random();
  return {
    ledger,
    memory: new ThreadMemory(),
    reading: new Reading(),
    directory: { channel: async () => channel },
    incidents: { saveNote: async () => undefined, dropNote: async () => undefined },
    vault,
    clock: testClock(),
    metrics: { count: () => undefined, observe: () => undefined },
    settings: { nudgesPerDay: 1_000_000, staffDomains: [], hospitalNumberPatterns: [] },
    linkTo: () => undefined,
    newId: () => `${name}-${++ids}`,
  };
}

/** Hands happenings to the instances in turn, so many at once. */
async function deliver(
  happenings: readonly Happening[],
  instances: readonly ReviewDeps[],
  atOnce: number,
  thread: ThreadRef,
): Promise<void> {
  for (let from = 0; from < happenings.length; from += atOnce)
    await Promise.all(
      happenings.slice(from, from + atOnce).map((happening, at) => {
        const deps = instances[(from + at) % instances.length] as ReviewDeps;
        return happening.kind === 'post'
          ? reviewPost({ ...happening.post, thread }, deps)
          : reviewDeletion({ ...happening.deletion, thread }, deps);
      }),
    );
}

/** At most one nudge for each author; an open one where the thread as it stands calls for it, and none where nothing does. */
function expectDueNudges({ posts, details, nudges }: ThreadState): void {
  const spared = new Set(posts.filter((post) => post.spared).map(({ id }) => id));
  const crossing = readThrough(details, spared, policy, '').map(({ postId }) => postId);
  for (const { id: author } of people) {
    const own = posts.filter((post) => post.authorId === author && !post.deleted).map(({ id }) => id);
    const theirs = nudges.filter((nudge) => nudge.author.id === author);
    expect(theirs.length).toBeLessThanOrEqual(1);
    const open = theirs.filter((nudge: Nudge) => nudge.state !== 'closed').length;
    if (crossing.some((id) => own.includes(id))) expect([author, open]).toEqual([author, 1]);
    if (!stillIdentifies(details, new Set(own), policy)) expect([author, open]).toEqual([author, 0]);
  }
}
