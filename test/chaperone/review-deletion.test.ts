import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { post, reviewDeps } from '../fakes/review-deps.ts';

const named = 'Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please';

describe('reviewDeletion', () => {
  it('closes the nudge of a deleted message with thanks', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(first, deps);
    expect(await reviewDeletion({ ...first, version: first.version + 60_000 }, deps)).toBe('closed');
    expect(ledger.nudges[0]).toMatchObject({ state: 'closed', outcome: 'deleted' });
  });

  it('keeps a post from counting that arrives after its own deletion', async () => {
    const { deps, ledger } = reviewDeps();
    const late = post(named);
    await reviewDeletion({ ...late, version: late.version + 1_000 }, deps);
    expect(await reviewPost(late, deps)).toBe('known_already');
    expect(ledger.nudges).toEqual([]);
  });
});
