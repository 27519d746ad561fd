import type { ReviewDeps } from '../../src/chaperone/review.ts';
import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createThreadLedger } from '../../src/store/ledger.ts';
import { createVault } from '../../src/store/vault.ts';
import { post, reviewDeps } from '../fakes/review-deps.ts';

/** What one more message costs in a thread, in milliseconds of the processor, the embedded database's too. */
export interface FullThread {
  readonly name: string;
  /** Details that the thread holds. */
  readonly details: number;
  /** A message with two details after all others. */
  readonly later: number;
  /** The first message edited, so that all that follows it is read through again. */
  readonly edit: number;
}

const towns = ['Lichfield', 'Oban', 'Truro', 'Ely', 'Wells'];
const flood = (details: number, serial: number) =>
  Array.from(
    { length: Math.ceil(details / 3) },
    (_, at) => `${20 + ((7 * at + serial) % 70)}${at % 2 ? 'M' : 'F'} with sickle cell in ${towns[at % 5]}`,
  ).join(', ');

/** How threads are filled: messages, details of each, and whether each is taken away again. */
const fillings = [
  ['nothing else', 0, 0, false],
  ['60 messages of 500 details', 60, 500, false],
  ['1,500 messages of one or two', 1_500, 1, false],
  ['1,500 messages, each deleted again', 1_500, 1, true],
] as const;

/** Fills threads in the embedded database, and measures what one more message costs in each; the least of several. */
export async function measureFullThreads(): Promise<readonly FullThread[]> {
  const vault = createVault(new Uint8Array(32));
  const database = await openDatabase({ memory: true });
  const ledger = createThreadLedger(database.db, {
    clock: { now: () => new Date() },
    retention: { detailDays: 7, auditDays: 90 },
    jobs: { enqueue: async () => undefined, wake: () => undefined },
    vault,
  });
  const { deps: fakes } = reviewDeps();
  const deps: ReviewDeps = { ...fakes, ledger, vault };
  const measured: FullThread[] = [];
  // The engine first makes machine code of what it runs.
  for (let time = 0; time < 200; time += 1)
    await reviewPost(post('34F in bay 2', { conversation: `channel-1;messageid=${time}` }), deps);
  for (const [name, messages, details, away] of fillings) {
    const conversation = `channel-1;messageid=${name}`;
    const first = post('71M from Ely, bay 3', { conversation });
    await reviewPost(first, deps);
    for (let serial = 0; serial < messages; serial += 1) {
      const said = post(flood(details, serial), { conversation, authorId: `author-${serial % 10}` });
      await reviewPost(said, deps);
      if (away) await reviewDeletion({ ...said, version: said.version + 1 }, deps);
    }
    const held = await ledger.withThread(first.thread, async ({ state }) => state.details.length);
    const later = await least(() =>
      reviewPost(post('34F in bay 2', { conversation, authorId: 'late' }), deps),
    );
    let version = first.version;
    const edit = await least(() => {
      version += 10_000;
      return reviewPost({ ...first, text: `7${version % 3}M from Ely`, edited: true, version }, deps);
    });
    measured.push({ name, details: held, later, edit });
  }
  await database.close();
  return measured;
}

async function least(work: () => Promise<unknown>): Promise<number> {
  let lowest = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 10; time += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    lowest = Math.min(lowest, (user + system) / 1000);
  }
  return lowest;
}
