import { narrowing, repeatedWeight } from './population.ts';
import type { LedgerDetail, Trait } from './types.ts';

/**
 * The details of a thread that are kept where there are too many. Of each post first that goes which narrows the search least; of an
 * author's posts that have told so many the latest keep theirs longest; and the author who has told most gives up most. So whoever fills a
 * thread, with one message or with a thousand, takes nothing from those around them, and most of what they tell can go before it
 * identifies fewer people. Which are kept depends on what was told and not on the order in which it came to be known, as long as
 * nothing is taken away. Pure.
 * @param thread details of all posts; they keep their order
 * @param authorOf says whose a post is
 * @param most how many may be kept; a thread of no more is returned as it is
 */
export function mostTelling(
  thread: readonly LedgerDetail[],
  authorOf: (postId: string) => string,
  most: number,
): readonly LedgerDetail[] {
  if (thread.length <= most) return thread;
  const posts = [...Map.groupBy(thread, ({ postId }) => postId)];
  const ranked = [...Map.groupBy(posts, ([postId]) => authorOf(postId))].flatMap(([author, own]) =>
    own
      .flatMap(([, told]) => mostTellingFirst(told).map((detail, rank) => ({ detail, rank })))
      .sort((a, b) => a.rank - b.rank || (a.detail.postId > b.detail.postId ? -1 : 1))
      .map(({ detail }, rank) => ({ detail, rank, author })),
  );
  ranked.sort((a, b) => a.rank - b.rank || (a.author < b.author ? -1 : 1));
  const kept = new Set(ranked.slice(0, most).map(({ detail }) => detail));
  return thread.filter((detail) => kept.has(detail));
}

/** Who somebody is goes before what they are. The first so many of them, by themselves, come in the same order. */
function mostTellingFirst(post: readonly LedgerDetail[]): readonly LedgerDetail[] {
  const telling = post.map((detail) => ({
    detail,
    decades: detail.direct ? Number.POSITIVE_INFINITY : narrowing([detail]).decades,
  }));
  telling.sort((a, b) => b.decades - a.decades);
  const traits = new Set<Trait>();
  const values = new Set<string>();
  const added = telling.map(({ detail, decades }) => {
    const { trait, marks } = detail;
    const value = `${trait} ${marks[0]}`;
    // The same once more tells least; as in the sum, details of one kind overlap.
    const adds = values.has(value) ? 0 : traits.has(trait) ? decades * repeatedWeight : decades;
    traits.add(trait);
    values.add(value);
    return { detail, adds };
  });
  return added.sort((a, b) => b.adds - a.adds).map(({ detail }) => detail);
}
