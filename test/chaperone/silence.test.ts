import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { post, reviewDeps } from '../fakes/review-deps.ts';

const named = 'Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please';
const another = 'and Mr John Tams, NHS 999 000 0026, in bay 4';

type Silenced = Parameters<typeof reviewDeps>[0];

describe.each([
  ['a dry run', { mode: 'dry_run' }, 'dry_run'],
  ['the day\u2019s limit', { nudgesPerDay: 1 }, 'capped'],
] as [string, Silenced, string][])(
  '%s holds for a nudge that was closed before it was delivered',
  (_name, over, silence) => {
    it('is not opened again', async () => {
      const { deps, ledger } = reviewDeps();
      const first = post(named);
      await reviewPost(first, deps);
      const { thread, id, serviceUrl, version } = first;
      await reviewDeletion({ thread, id, serviceUrl, version: version + 600_000 }, deps);
      const silenced = { ...deps, directory: reviewDeps(over).deps.directory };
      const jobs = ledger.jobs.length;
      expect(await reviewPost(post(another), silenced)).toBe(silence);
      expect(ledger.nudges).toMatchObject([{ state: 'closed', outcome: 'deleted' }]);
      expect(ledger.jobs).toHaveLength(jobs);
      expect(ledger.audits.at(-1)).toMatchObject({ event: `nudge_${silence}` });
    });
  },
);

describe('a nudge whose card stands', () => {
  const standing = async () => {
    const stage = reviewDeps();
    const first = post(named);
    await reviewPost(first, stage.deps);
    await stage.ledger.withThread(first.thread, async ({ state, saveNudge }) => {
      for (const nudge of state.nudges)
        await saveNudge({ ...nudge, state: 'delivered', card: { conversationId: 'c', activityId: '1' } });
    });
    return stage;
  };

  it.each([
    ['dry_run', { mode: 'dry_run' }],
    ['quiet_hours', { quietHours: 'Mon 13:00-16:00' }],
  ] as [string, Silenced][])('is not rewritten: %s', async (silence, over) => {
    const { deps, ledger } = await standing();
    const before = ledger.nudges;
    const silenced = { ...deps, directory: reviewDeps(over).deps.directory };
    expect(await reviewPost(post(another), silenced)).toBe(silence);
    expect(ledger.nudges).toEqual(before);
    expect(ledger.jobs).toEqual([{ kind: 'deliver', nudgeId: 'nudge-1' }]);
  });

  it('is rewritten beyond the day\u2019s limit: it is the same nudge', async () => {
    const { deps } = await standing();
    const limited = { ...deps, directory: reviewDeps({ nudgesPerDay: 1 }).deps.directory };
    expect(await reviewPost(post(another), limited)).toBe('extended');
  });
});
