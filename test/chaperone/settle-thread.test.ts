import { closeNudge } from '../../src/chaperone/nudging.ts';
import type { Post } from '../../src/chaperone/post.ts';
import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { post, reviewDeps } from '../fakes/review-deps.ts';

const named = 'Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please';

describe('what somebody else changes', () => {
  it('closes a nudge when the sum has fallen, and opens it again when the message is back', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post('34-year-old woman in ED, just back from Sierra Leone, 39.6, ?Lassa');
    await reviewPost(first, deps);
    const second = post('She is at Belford Hospital since Tuesday', { authorId: 'author-2' });
    await reviewPost(second, deps);
    const states = () => ledger.nudges.map(({ author, state, outcome }) => [author.id, state, outcome]);
    expect(states()).toContainEqual(['author-2', 'queued', undefined]);
    const { thread, id, serviceUrl } = first;
    await reviewDeletion({ thread, id, version: first.version + 600_000, serviceUrl }, deps);
    expect(states()).toContainEqual(['author-2', 'closed', 'sum_fell']);
    await reviewPost({ ...first, edited: true, version: first.version + 700_000 }, deps);
    expect(states()).toContainEqual(['author-2', 'queued', undefined]);
  });

  it('leaves closed what its author closed', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(first, deps);
    await ledger.withThread(first.thread, async (transaction) => {
      const [nudge] = transaction.state.nudges;
      if (nudge) await closeNudge(transaction, nudge, 'changed');
    });
    const second = post('34-year-old woman in ED', { authorId: 'author-2' });
    await reviewPost(second, deps);
    await reviewPost({ ...second, edited: true, version: second.version + 1_000, text: '35-year-old' }, deps);
    expect(ledger.nudges[0]).toMatchObject({ state: 'closed', outcome: 'changed' });
  });

  it('tells whoever repeated a detail, once the message that told it first is gone', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(first, deps);
    const repeated = post('NHS 999 000 0018, bloods are back', { authorId: 'author-2' });
    expect(await reviewPost(repeated, deps)).toBe('quiet');
    const { thread, id, serviceUrl } = first;
    await reviewDeletion({ thread, id, version: first.version + 600_000, serviceUrl }, deps);
    expect(ledger.nudges.map(({ author, state }) => [author.id, state])).toEqual([
      ['author-1', 'closed'],
      ['author-2', 'queued'],
    ]);
  });

  it('keeps the nudge of a message that was posted twice until both are gone', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    const again = { ...first, id: `${first.version + 4_000}`, version: first.version + 4_000 };
    await reviewPost(first, deps);
    expect(await reviewPost(again, deps)).toBe('known_already');
    const remove = ({ thread, id, serviceUrl, version }: Post) =>
      reviewDeletion({ thread, id, serviceUrl, version: version + 600_000 }, deps);
    expect(await remove(first)).toBe('quiet');
    expect(await remove(again)).toBe('closed');
    expect(ledger.nudges).toHaveLength(1);
  });

  it('leaves a nudge its words when another message is edited', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post('34-year-old woman in ED, just back from Sierra Leone, 39.6, ?Lassa');
    await reviewPost(first, deps);
    const before = ledger.nudges;
    const jobs = ledger.jobs.length;
    const second = post('She works as a lighthouse keeper', { authorId: 'author-2' });
    await reviewPost(second, deps);
    await reviewPost({ ...second, edited: true, version: second.version + 1_000, text: 'Thanks' }, deps);
    expect(ledger.nudges.filter(({ author }) => author.id === 'author-1')).toEqual(before);
    expect(ledger.jobs.slice(jobs).filter(({ nudgeId }) => nudgeId === before[0]?.id)).toEqual([]);
  });
});
