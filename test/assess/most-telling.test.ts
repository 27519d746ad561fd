import fc from 'fast-check';
import { identifies } from '../../src/assess/adding-up.ts';
import { mostTelling } from '../../src/assess/most-telling.ts';
import { policies } from '../../src/assess/policy.ts';
import { quasiTraits } from '../../src/assess/population.ts';
import type { LedgerDetail } from '../../src/assess/types.ts';
import { mostDetails } from '../../src/chaperone/judge-in-thread.ts';
import { ledgerDetail } from '../support/ledger-fixtures.ts';

/** Everybody has posted one post. */
const each = (postId: string) => postId;
let marks = 0;
const detail = (postId: string, change: Partial<LedgerDetail> = {}): LedgerDetail =>
  ledgerDetail({ postId, marks: [`mark-${++marks}`], ...change });
const several = (length: number, postId: string, change: Partial<LedgerDetail> = {}) =>
  Array.from({ length }, () => detail(postId, change));

/** Details of some posts, in the order of posting. */
const threads = (posts: number, longest: number) =>
  fc
    .array(
      fc.array(
        fc.record({
          trait: fc.constantFrom(...quasiTraits),
          share: fc.constantFrom(0.5, 0.1, 0.013, 1e-3, 1e-5),
          unique: fc.boolean(),
          direct: fc.boolean(),
          marks: fc.constantFrom('a', 'b', 'c', 'd').map((mark) => [mark]),
        }),
        { minLength: 1, maxLength: longest },
      ),
      { maxLength: posts },
    )
    .map((made) => made.map((post, at) => post.map((told) => detail(String(at + 100), told))));

describe('mostTelling', () => {
  it('leaves a thread alone that tells no more than may be kept', () => {
    const thread = several(7, '1');
    expect(mostTelling(thread, each, 7)).toBe(thread);
  });

  it('keeps who somebody is before what they are, what narrows the search before what does not, and the order', () => {
    const [sex, county, twice, other, name] = [
      detail('1', { trait: 'sex', share: 0.5 }),
      detail('1', { trait: 'place', share: 0.02 }),
      detail('1', { trait: 'role', share: 1e-6, marks: ['mayor'] }),
      detail('1', { trait: 'role', share: 1e-6, marks: ['mayor'] }),
      detail('1', { trait: 'name', direct: true, share: 0 }),
    ];
    const thread = [sex, county, twice, other, name];
    expect(mostTelling(thread, each, 4)).toEqual([sex, county, twice, name]);
    expect(mostTelling(thread, each, 3)).toEqual([county, twice, name]);
    expect(mostTelling(thread, each, 1)).toEqual([name]);
  });

  it('takes from the post that tells most, and nothing from those around it', () => {
    const before = several(5, '1', { trait: 'time', share: 0.9 });
    const after = several(5, '9', { trait: 'time', share: 0.9 });
    const flood = ['2', '3', '4'].flatMap((id) => several(500, id, { trait: 'nhs_number', direct: true }));
    for (const authorOf of [each, () => 'one']) {
      const kept = mostTelling([...before, ...flood, ...after], authorOf, 100);
      expect(kept).toHaveLength(100);
      expect(kept.filter(({ postId }) => postId === '1')).toEqual(before);
      expect(kept.filter(({ postId }) => postId === '9')).toEqual(after);
      expect(kept.filter(({ postId }) => postId === '3')).toHaveLength(30);
    }
  });

  it('takes from the author who tells most, in however many posts, and nothing from the others', () => {
    const others = ['1000', '1500'].flatMap((id) => several(8, id, { trait: 'time', share: 0.9 }));
    const flood = Array.from({ length: 900 }, (_, at) => detail(String(1_001 + at), { direct: true })).filter(
      ({ postId }) => postId !== '1500',
    );
    const authorOf = (postId: string) => (postId === '1000' || postId === '1500' ? 'ann' : 'ben');
    const thread = [...others, ...flood].sort((a, b) => Number(a.postId) - Number(b.postId));
    const kept = mostTelling(thread, authorOf, 100);
    expect(kept).toHaveLength(100);
    expect(kept.filter(({ postId }) => authorOf(postId) === 'ann')).toEqual(others);
    // Of the one who wrote so many, the latest.
    expect(kept.filter(({ postId }) => authorOf(postId) === 'ben')).toEqual(flood.slice(-84));
  });

  it('keeps the same whatever the order in which posts come to be known', () => {
    fc.assert(
      fc.property(
        threads(12, 9).chain((posts) =>
          fc.tuple(
            fc.constant(posts),
            fc.shuffledSubarray(posts, { minLength: posts.length }),
            fc.integer({ min: 1, max: 40 }),
            fc.integer({ min: 1, max: 4 }),
          ),
        ),
        ([posts, arrived, most, people]) => {
          const authorOf = (postId: string) => String((7 * Number(postId)) % people);
          let kept: readonly LedgerDetail[] = [];
          for (const post of arrived)
            kept = mostTelling(
              [...kept, ...post].sort((a, b) => Number(a.postId) - Number(b.postId)),
              authorOf,
              most,
            );
          expect(kept).toEqual(mostTelling(posts.flat(), authorOf, most));
        },
      ),
      { numRuns: 2_000, seed: 7_302 },
    );
  });

  it('identifies whom the whole thread identifies', () => {
    const identified = (thread: readonly LedgerDetail[]) =>
      Object.values(policies).map((policy) => identifies(thread, policy));
    for (const trait of quasiTraits)
      for (const share of [0.5, 0.1, 1e-3])
        for (const posts of [1, 60, 1_500]) {
          const length = Math.ceil((3 * mostDetails) / posts);
          const thread = Array.from({ length: posts }, (_, at) =>
            several(length, String(at + 10_000), { trait, share }),
          ).flat();
          expect(identified(mostTelling(thread, each, mostDetails))).toEqual(identified(thread));
        }
  });
});
