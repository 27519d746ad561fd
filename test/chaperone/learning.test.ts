import { causesOf } from '../../src/chaperone/learning.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { post, reviewDeps } from '../fakes/review-deps.ts';

describe('causesOf', () => {
  it.each([
    [['direct'], ['name', 'age', 'sex'], ['name']],
    [['combination'], ['name', 'age', 'sex'], ['age', 'sex']],
    [['image'], ['age', 'image', 'document'], ['image']],
    [
      ['direct', 'combination'],
      ['phone', 'travel'],
      ['phone', 'travel'],
    ],
  ] as const)('of %j among %j are %j', (why, traits, causes) => {
    expect(causesOf(why, traits)).toEqual(causes);
  });
});

describe('what is counted', () => {
  const named = 'Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please';

  it('is each kind of detail that caused a nudge, once, with what was added to it later', async () => {
    const { deps, ledger } = reviewDeps({ organisation: 'RXX', channelClass: 'open' });
    await reviewPost(post(named), deps);
    expect(ledger.counts.sort()).toEqual(['RXX open name nudged', 'RXX open nhs_number nudged']);
    await reviewPost(post('ring her on 07700 900461, and chase NHS 999 000 0018 bloods'), deps);
    expect(ledger.counts.slice(2)).toEqual(['RXX open phone nudged']);
  });

  it('is nothing where nobody was nudged', async () => {
    const { deps, ledger } = reviewDeps({ mode: 'dry_run' });
    await reviewPost(post(named), deps);
    expect(ledger.counts).toEqual([]);
  });
});

describe('a muted kind of detail', () => {
  it('causes no nudge by itself, and still enters the ledger', async () => {
    const { deps, ledger } = reviewDeps({ muted: new Set(['name', 'hospital_number']) });
    expect(await reviewPost(post('Mrs Edith Penhaligon, MRN 5520117, needs her bloods'), deps)).toBe('quiet');
    expect(ledger.nudges).toEqual([]);
    const details = [...ledger.threads.values()].flatMap((thread) => thread.details);
    expect(details.map(({ trait }) => trait)).toEqual(expect.arrayContaining(['name', 'hospital_number']));
  });

  it('does not silence another beside it', async () => {
    const { deps, ledger } = reviewDeps({ muted: new Set(['name']) });
    expect(await reviewPost(post('Mrs Edith Penhaligon, NHS 999 000 0018, needs her bloods'), deps)).toBe(
      'nudged',
    );
    expect(ledger.nudges[0]?.why).toEqual(['direct']);
  });
});
