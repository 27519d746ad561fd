import type { LedgerDetail } from '../../src/assess/types.ts';
import { mostDetails } from '../../src/chaperone/judge-in-thread.ts';
import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { post, reviewDeps } from '../fakes/review-deps.ts';
import { knownPost, ledgerDetail } from '../support/ledger-fixtures.ts';

const named = 'Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please';
const towns = ['Lichfield', 'Oban', 'Truro', 'Ely', 'Wells'];
/** Some five hundred details, other ones for each serial number. */
const flood = (serial: number) =>
  Array.from(
    { length: 170 },
    (_, at) => `${20 + ((7 * at + serial) % 70)}${at % 2 ? 'M' : 'F'} with sickle cell in ${towns[at % 5]}`,
  ).join(', ');

/** Counts what each turn reads of its thread and writes to it. */
function watched() {
  const { deps, ledger } = reviewDeps();
  const turns = { read: 0, saved: 0 };
  const most = { ...turns };
  const reading: typeof ledger.withThread = (thread, work, postId) =>
    ledger.withThread(
      thread,
      async (transaction) => {
        turns.saved = 0;
        most.read = Math.max(most.read, transaction.state.details.length);
        const savePost: typeof transaction.savePost = (saved, details) => {
          most.saved = Math.max(most.saved, ++turns.saved);
          return transaction.savePost(saved, details);
        };
        return work({ ...transaction, savePost });
      },
      postId,
    );
  const all = () => [...ledger.threads.values()].flatMap(({ details }) => details);
  const of = (id: string): readonly LedgerDetail[] => all().filter(({ postId }) => postId === id);
  return {
    deps: { ...deps, ledger: Object.assign(Object.create(ledger), { withThread: reading }) },
    ledger,
    most,
    all,
    of,
  };
}

describe('a thread that somebody fills with details', () => {
  it('costs each later message no more than a bound, and loses nothing of what others told', async () => {
    const { deps, ledger, most, all, of } = watched();
    const story = post('34F from Oban, organist', { authorId: 'author-2' });
    await reviewPost(story, deps);
    const before = of(story.id);
    expect(before.length).toBeGreaterThan(2);
    for (let serial = 0; serial < 30; serial += 1) await reviewPost(post(flood(serial)), deps);
    for (let serial = 0; serial < 300; serial += 1)
      await reviewPost(post(`${20 + (serial % 70)}F, NHS 999 000 0018`), deps);
    expect(all()).toHaveLength(mostDetails);
    expect(of(story.id)).toEqual(before);
    const later = post('it is Mrs Edith Sample', { authorId: 'author-3' });
    expect(await reviewPost(later, deps)).toBe('nudged');
    expect(of(later.id)).not.toEqual([]);
    expect(most.read).toBeLessThanOrEqual(mostDetails);
    expect(most.saved).toBeLessThanOrEqual(2 + Math.sqrt(mostDetails));
    expect(ledger.nudges.map(({ author }) => author.id).sort()).toEqual(['author-1', 'author-2', 'author-3']);
  });

  it('keeps the same of each message, whatever the order in which they come, and however often', async () => {
    // None tells a story: one is heard in some orders alone, and would take the room of another detail.
    const small = ['34F from Oban with gout', named, 'Mrs Ada Testcase, 82F, from Truro'];
    const said = [1, 2, 3, 4].flatMap((serial) => [post(flood(serial)), post(small[serial - 1] ?? 'ta')]);
    const orders = [
      said,
      said.toReversed(),
      [3, 0, 6, 1, 7, 4, 2, 5, 0, 6, 3].map((at) => said[at] as (typeof said)[number]),
    ];
    const kept: string[][] = [];
    for (const order of orders) {
      const { deps, all } = watched();
      for (const each of order) await reviewPost(each, deps);
      kept.push(all().map(({ postId, trait, marks }) => `${postId} ${trait} ${marks.join(' ')}`));
    }
    expect(kept[0]?.length).toBeGreaterThan(mostDetails - 5);
    expect(kept[1]).toEqual(kept[0]);
    expect(kept[2]).toEqual(kept[0]);
  });

  it('gives up what an edit or a deletion takes away, whoever else had to make room for it', async () => {
    const { deps, of, all } = watched();
    const [first, second, third] = [post(flood(1)), post(flood(2)), post(flood(3))];
    for (const said of [first, second, third]) await reviewPost(said, deps);
    expect(all()).toHaveLength(mostDetails);
    await reviewDeletion({ ...second, version: second.version + 1_000 }, deps);
    expect(of(second.id)).toEqual([]);
    const mended = { ...third, text: 'ta', edited: true, version: third.version + 1_000 };
    await reviewPost(mended, deps);
    expect(of(third.id)).toEqual([]);
    expect(all()).toEqual(of(first.id));
  });

  it('neither closes the nudge of somebody whose message has to make room, nor nudges them again', async () => {
    const { deps, ledger, of } = watched();
    const [told, other] = [post(named), post(named.replace('Sample', 'Other'), { authorId: 'author-2' })];
    expect(await reviewPost(told, deps)).toBe('nudged');
    await reviewPost(other, deps);
    const fill = post('…');
    await ledger.withThread(told.thread, async ({ savePost }) => {
      for (let at = 0; at < mostDetails; at += 1) {
        const id = String(fill.version + at);
        const detail = ledgerDetail({ postId: id, trait: 'nhs_number', direct: true, marks: [id], share: 0 });
        await savePost(knownPost({ id, version: fill.version + at, authorId: `a-${at}` }), [detail]);
      }
    });
    const at = fill.version + mostDetails;
    await reviewPost(post('34F from Oban', { authorId: 'author-4', id: String(at), version: at }), deps);
    expect(of(told.id)).toEqual([]);
    await reviewDeletion({ ...other, version: other.version + 1_000 }, deps);
    await reviewPost(told, deps);
    expect(ledger.nudges.filter(({ author }) => author.id === told.author.id)).toMatchObject([
      { postId: told.id, state: 'queued' },
    ]);
    expect(ledger.jobs.filter(({ nudgeId }) => nudgeId === ledger.nudges[0]?.id)).toHaveLength(1);
  });
});
