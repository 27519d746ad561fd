import type { Post } from '../../src/chaperone/post.ts';
import type { ReviewDeps } from '../../src/chaperone/review.ts';
import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { post, reviewDeps } from '../fakes/review-deps.ts';

const named = 'Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please';

describe('a post that did not come by itself', () => {
  const caughtUp = async (given: ReturnType<typeof post>, deps: ReviewDeps) =>
    reviewPost(given, deps, 'caught_up');

  it('nudges as if it had, and is counted apart', async () => {
    const { deps, ledger, counts } = reviewDeps();
    expect(await caughtUp(post(named), deps)).toBe('nudged');
    expect(ledger.nudges).toHaveLength(1);
    expect(counts).toEqual(['messages_caught_up:nudged']);
  });

  it('adds to the ledger and nudges nobody when it is old', async () => {
    const { deps, ledger } = reviewDeps();
    expect(await reviewPost(post(named), deps, 'too_old')).toBe('too_old');
    expect(ledger.nudges).toEqual([]);
    expect([...ledger.threads.values()][0]?.details.length).toBeGreaterThan(0);
    expect(ledger.audits.map(({ event }) => event)).toEqual(['nudge_too_old']);
  });

  it('is judged once, whichever way it comes first', async () => {
    const { deps, ledger } = reviewDeps();
    const both = post(named);
    await reviewPost(both, deps);
    expect(await caughtUp(both, deps)).toBe('known_already');
    const other = post(named, { authorId: 'author-2', conversation: 'channel-1;messageid=2' });
    await caughtUp(other, deps);
    expect(await reviewPost(other, deps)).toBe('known_already');
    expect(ledger.nudges).toHaveLength(2);
  });

  it('changes nothing when only a reaction made it newer', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(first, deps);
    const before = structuredClone(ledger.nudges);
    expect(await caughtUp({ ...first, version: first.version + 7_200_000 }, deps)).toBe('known_already');
    expect(ledger.nudges).toEqual(before);
  });

  it('is the same edit although Graph gives it another time than the event', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post('Bed free on 4?');
    const edit = { ...first, text: named, edited: true, version: first.version + 60_000 };
    await caughtUp(edit, deps);
    const jobs = ledger.jobs.length;
    expect(await reviewPost({ ...edit, version: edit.version + 900 }, deps)).toBe('known_already');
    expect(ledger.jobs).toHaveLength(jobs);
  });

  it('takes no older state for the newest after an edit that told the same', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post('Mr Arthur Specimen needs his letter');
    await reviewPost(first, deps);
    await reviewPost(
      { ...first, text: `${first.text} please`, edited: true, version: first.version + 3_000 },
      deps,
    );
    // This one was made between the two, and comes last.
    const between = { ...first, text: `${first.text}, NHS 999 000 0018`, edited: true };
    expect(await reviewPost({ ...between, version: first.version + 1_500 }, deps)).toBe('known_already');
    const [thread] = ledger.threads.values();
    expect(thread?.posts[0]?.version).toBe(first.version + 3_000);
    expect(thread?.details.map(({ trait }) => trait)).not.toContain('nhs_number');
  });

  it('counts again when its deletion was undone while nobody listened', async () => {
    const { deps, ledger } = reviewDeps();
    const first = post(named);
    await reviewPost(first, deps);
    await reviewDeletion({ ...first, version: first.version + 60_000 }, deps);
    await caughtUp({ ...first, version: first.version + 120_000 }, deps);
    expect([...ledger.threads.values()][0]?.posts[0]?.deleted).toBe(false);
    expect([...ledger.threads.values()][0]?.details.length).toBeGreaterThan(0);
  });
});

describe('a message that arrives after later ones', () => {
  // Any two of these fit many people, all three hardly anybody.
  const age = '34-year-old woman in ED, temp 39.6';
  const travel = 'She got back from Sierra Leone last week';
  const place = 'The patient is at Belford Hospital since Tuesday';
  const crowd = () => [
    post(age),
    post(travel, { authorId: 'author-2' }),
    post(place, { authorId: 'author-3' }),
  ];

  it('leads to the same nudge as in its turn: that of the author who gives the patient away', async () => {
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
      [2, 1, 0],
    ]) {
      const { deps, ledger } = reviewDeps();
      const posts = crowd();
      for (const at of order) await reviewPost(posts[at] as Post, deps);
      expect(ledger.nudges.map(({ author, postId }) => [author.id, postId])).toEqual([
        ['author-3', posts[2]?.id],
      ]);
    }
  });

  it('addresses somebody who spoke before as the platform does, with a card that says nothing in their name', async () => {
    const { deps, ledger } = reviewDeps();
    const [first, second, third] = crowd();
    for (const each of [third, first, second]) await reviewPost(each as Post, deps);
    const [nudge] = ledger.nudges;
    expect(nudge?.author).toMatchObject({ id: 'author-3', platformId: '29:author-3' });
    expect(nudge?.sealed).toBe('nudge-1 {"safer":"","question":"","changed":[]}');
    expect(nudge?.messageUrl).toBe(`https://teams.example/${third?.id}`);
  });

  it('speaks to nobody when it is read too late, but counts', async () => {
    const { deps, ledger } = reviewDeps();
    const [first, second, third] = crowd();
    for (const each of [first, third]) await reviewPost(each as Post, deps);
    await reviewPost(second as Post, deps, 'too_old');
    expect(ledger.nudges).toEqual([]);
    expect([...ledger.threads.values()][0]?.posts).toHaveLength(3);
  });

  it('counts the patients as in its turn', async () => {
    const man = '72-year-old man on bay 3 with COPD';
    const [first, second, third] = [post(age), post(man), post('He is on 2 litres, known to Dr Moss')];
    const subjects = async (order: (Post | undefined)[]) => {
      const { deps, ledger } = reviewDeps();
      for (const each of order) await reviewPost(each as Post, deps);
      const [thread] = ledger.threads.values();
      return thread?.details.map(({ postId, trait, subject }) => [postId, trait, subject]);
    };
    const orderly = await subjects([first, second, third]);
    expect(new Set(orderly?.map(([, , subject]) => subject))).toEqual(new Set([0, 1]));
    expect(await subjects([third, second, first])).toEqual(orderly);
    expect(await subjects([second, first, third])).toEqual(orderly);
  });
});
