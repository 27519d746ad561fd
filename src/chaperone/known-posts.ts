import type { Assessment } from '../assess/assess.ts';
import type { LedgerDetail } from '../assess/types.ts';
import type { Post } from './post.ts';
import type { KnownPost, ThreadState, ThreadTransaction } from './thread-ledger.ts';

/** True where this state of a post, or a newer one, stands in the ledger. */
export const isKnown = ({ id, version }: Pick<Post, 'id' | 'version'>, { posts }: ThreadState): boolean =>
  posts.some((known) => known.id === id && known.version >= version);

/** What the ledger is to know of a post that was judged. */
export const knownPost = (post: Post, { spared }: Assessment): KnownPost => ({
  id: post.id,
  version: post.version,
  authorId: post.author.id,
  authorPlatformId: post.author.platformId,
  deleted: false,
  spared,
});

/** The newer state is known from now on, so that one between the two, which comes late, is not taken for the newest. */
export async function rememberState({ id, version }: Post, transaction: ThreadTransaction): Promise<void> {
  const { posts, details } = transaction.state;
  const known = posts.find((entry) => entry.id === id);
  if (known)
    await transaction.savePost(
      { ...known, version },
      details.filter(({ postId }) => postId === id),
    );
}

/** The thread's posts with this one as it is now. */
export const withPost = ({ posts }: ThreadState, saved: KnownPost): readonly KnownPost[] => [
  ...posts.filter((post) => post.id !== saved.id),
  saved,
];

/** The order of posting. */
export const byPost = (a: LedgerDetail, b: LedgerDetail): number =>
  a.postId < b.postId ? -1 : a.postId > b.postId ? 1 : 0;

/**
 * Saves the other posts of which something else stands in the ledger now that this one has come, changed or gone: their patients are
 * counted otherwise, or less of what they tell is kept.
 * @param after what all posts tell now
 */
export async function recount(
  { state, savePost }: ThreadTransaction,
  postId: string,
  after: readonly LedgerDetail[],
): Promise<void> {
  const now = Map.groupBy(after, (detail) => detail.postId);
  for (const [id, before] of Map.groupBy(state.details, (detail) => detail.postId)) {
    const told = now.get(id) ?? [];
    const same =
      told.length === before.length && told.every(({ subject }, at) => subject === before[at]?.subject);
    const post = state.posts.find((known) => known.id === id);
    if (id !== postId && !same && post) await savePost(post, told);
  }
}
