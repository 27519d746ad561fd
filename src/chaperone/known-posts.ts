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

/** Saves the posts whose patients are counted otherwise now that one before them has come, changed or gone. */
export async function recount(
  transaction: ThreadTransaction,
  before: readonly LedgerDetail[],
  after: readonly LedgerDetail[],
): Promise<void> {
  const moved = after.filter(({ subject }, at) => subject !== before[at]?.subject);
  for (const id of new Set(moved.map(({ postId }) => postId))) {
    const post = transaction.state.posts.find((known) => known.id === id);
    if (post)
      await transaction.savePost(
        post,
        after.filter(({ postId }) => postId === id),
      );
  }
}
