import { narrowing, repeatedWeight } from './population.ts';
import type { LedgerDetail, Trait } from './types.ts';

/**
 * The details of a thread that are kept where there are too many. Each post gives up first what narrows the search least; of all posts
 * that have told so many the latest keep theirs longest. So whoever tells most gives up most: one message full of details takes nothing
 * from those around it, and most of what it tells can be given up before it identifies fewer people. Which are kept depends on what
 * was told and not on the order in which it came to be known, as long as nothing is taken away. Pure.
 * @param thread details of all posts; they keep their order
 * @param most how many may be kept; a thread of no more is returned as it is
 */
export function mostTelling(thread: readonly LedgerDetail[], most: number): readonly LedgerDetail[] {
  if (thread.length <= most) return thread;
  const ranked = [...Map.groupBy(thread, ({ postId }) => postId).values()].flatMap((post) =>
    mostTellingFirst(post).map((detail, rank) => ({ detail, rank })),
  );
  ranked.sort((a, b) => a.rank - b.rank || (a.detail.postId > b.detail.postId ? -1 : 1));
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
