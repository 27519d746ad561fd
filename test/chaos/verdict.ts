import { policies } from '../../src/assess/policy.ts';
import { stillIdentifies } from '../../src/assess/standing.ts';
import { readThrough } from '../../src/assess/weighing.ts';
import { Reading } from '../../src/chaperone/reading.ts';
import type { ReviewDeps } from '../../src/chaperone/review.ts';
import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import type { KnownPost, ThreadState } from '../../src/chaperone/thread-ledger.ts';
import { ThreadMemory } from '../../src/chaperone/thread-memory.ts';
import { fineReasons } from '../../src/chaperone/views.ts';
import type { Database } from '../../src/store/database.ts';
import { createThreadLedger } from '../../src/store/ledger.ts';
import type { StoreVault } from '../../src/store/vault.ts';
import { MemoryLedger } from '../fakes/memory-ledger.ts';
import { channel } from '../fakes/review-deps.ts';
import type { SentMessage } from '../support/connector-double.ts';
import type { ChaosThread } from './threads.ts';

/** What a run has left, held against what should be. Faults are sentences with ids, for somebody to look into. */
export interface Verdict {
  /** Authors who give a patient away as their thread stands, and so need a nudge. */
  readonly due: number;
  /** Nudges by how they ended: a state, and for one that could not be delivered its code. */
  readonly ends: ReadonlyMap<string, number>;
  /** Due, and without a nudge or a documented end of one. */
  readonly losses: readonly string[];
  /** Second nudges of an author for a thread, in the database or in their chat. */
  readonly doubles: readonly string[];
  /** Ledgers that differ from what an orderly delivery of the same messages leaves. */
  readonly ledgers: readonly string[];
  /** Everything else: open nudges that nothing calls for, cards that show something else than the nudge, text that was kept. */
  readonly others: readonly string[];
}

/** A nudge that could not be delivered ends so by design: it may have arrived, or its moment has passed. */
const documentedEnds = /^(?:ambiguous:|too_late$)/;
const answered: ReadonlySet<string> = new Set([...fineReasons, 'changed']);
const policy = policies.advice;

/** What the database holds of a nudge and the port does not show. */
interface Row {
  readonly id: string;
  readonly failure: string | null;
}

/** @param vault has the master key of the instances */
export async function judge(
  threads: readonly ChaosThread[],
  database: Database,
  messages: readonly SentMessage[],
  vault: StoreVault,
): Promise<Verdict> {
  const rows = await database.db.selectFrom('nudge').select(['id', 'failure', 'sealed']).execute();
  const failures = new Map(rows.map((row): [string, Row] => [row.id, row]));
  const chats = Map.groupBy(messages, ({ conversationId }) => conversationId);
  const ends = new Map<string, number>();
  const findings = { losses: [], doubles: [], ledgers: [], others: [] } as Record<
    'losses' | 'doubles' | 'ledgers' | 'others',
    string[]
  >;
  const sealed = rows.filter((row) => row.sealed !== null).length;
  if (sealed > 0) findings.others.push(`${sealed} sealed texts are still there`);
  let due = 0;
  const ledger = createThreadLedger(database.db, {
    clock: { now: () => new Date() },
    retention: { detailDays: 7, auditDays: 90 },
    jobs: { enqueue: async () => undefined, wake: () => undefined },
    vault,
  });

  for (const thread of threads) {
    const state = await ledger.withThread(thread.thread, async ({ state }) => state);
    const name = thread.thread.conversationId;
    const wanted = await inOrder(thread, state.salt, vault);
    if (JSON.stringify(tellingOf(state)) !== JSON.stringify(tellingOf(wanted)))
      findings.ledgers.push(`${name}: the ledger differs`);
    const spared = new Set(state.posts.filter((post) => post.spared).map(({ id }) => id));
    const crossing = new Set(readThrough(state.details, spared, policy, '').map(({ postId }) => postId));
    for (const person of thread.people) {
      const own = state.posts.filter((post) => post.authorId === person.id && !post.deleted);
      const nudges = state.nudges.filter(({ author }) => author.id === person.id);
      const cards = chats.get(`a:chat-of-${person.platformId}`) ?? [];
      const who = `${name} ${person.id}`;
      if (nudges.length > 1 || cards.length > 1)
        findings.doubles.push(`${who}: ${nudges.length} nudges, ${cards.length} cards`);
      const [nudge] = nudges;
      const failure = nudge && failures.get(nudge.id)?.failure;
      if (nudge) {
        const end = failure ? `${nudge.state} (${failure})` : nudge.state;
        ends.set(end, (ends.get(end) ?? 0) + 1);
      }
      const isDue = own.some(({ id }) => crossing.has(id));
      if (isDue) due += 1;
      if (isDue && !isServed(nudge, failure, cards.length))
        findings.losses.push(`${who}: ${nudge?.state} ${nudge?.outcome} ${failure}, ${cards.length} cards`);
      const isOpen = nudge?.state === 'delivered' || nudge?.state === 'queued' || nudge?.state === 'sending';
      const ids = new Set(own.map(({ id }) => id));
      if (isOpen && !stillIdentifies(state.details, ids, policy))
        findings.others.push(`${who}: an open nudge that nothing calls for`);
      if (cards.length > 0 && !nudge) findings.others.push(`${who}: a card without a nudge`);
      if (nudge?.card && !answered.has(nudge.outcome ?? '')) {
        const showsNudge = JSON.stringify(cards[0]?.activity ?? '').includes('"verb":"safer"');
        if (showsNudge === (nudge.state === 'closed'))
          findings.others.push(`${who}: the card does not show that the nudge is ${nudge.state}`);
      }
    }
  }
  return { due, ends, ...findings };
}

/** True for the one card that arrived, for an answer to it, and for an end that is no fault. */
function isServed(
  nudge: ThreadState['nudges'][number] | undefined,
  failure: string | null | undefined,
  cards: number,
): boolean {
  if (!nudge) return false;
  if (failure) return documentedEnds.test(failure);
  if (nudge.state === 'closed') return answered.has(nudge.outcome ?? '');
  return nudge.state === 'delivered' && cards === 1;
}

/** The thread as it stands after an orderly delivery, in memory, under the salt that it has. */
async function inOrder(
  { happenings, thread }: ChaosThread,
  salt: string,
  vault: StoreVault,
): Promise<ThreadState> {
  const ledger = new MemoryLedger();
  ledger.salt = () => salt;
  const deps: ReviewDeps = {
    ledger,
    memory: new ThreadMemory(),
    reading: new Reading(),
    // The double knows nothing of the team.
    directory: {
      channel: async () => ({ ...channel, channel: '', team: '', site: '', roster: [], members: 0 }),
    },
    incidents: { saveNote: async () => undefined, dropNote: async () => undefined },
    vault,
    clock: { now: () => ledger.now },
    metrics: { count: () => undefined, observe: () => undefined },
    settings: { nudgesPerDay: 20, staffDomains: [], hospitalNumberPatterns: [] },
    linkTo: () => undefined,
    newId: () => Math.random().toString(),
  };
  for (const happening of happenings)
    await (happening.kind === 'post'
      ? reviewPost(happening.post, deps)
      : reviewDeletion(happening.deletion, deps));
  return ledger.withThread(thread, async ({ state }) => state);
}

/** What every order of delivery must leave: `reviewPost` says what hangs on the talk around a message. */
function tellingOf({ posts, details }: ThreadState) {
  const told = details
    .filter(({ trait }) => trait !== 'other')
    .map(({ postId, subject, trait, marks, share }) => ({ postId, subject, trait, marks, share }));
  const line = ({ id, version, authorId, deleted }: KnownPost) => ({ id, version, authorId, deleted });
  return { told, posts: posts.filter(({ id }) => told.some(({ postId }) => postId === id)).map(line) };
}
