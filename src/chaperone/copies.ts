import type { LedgerDetail } from '../assess/types.ts';
import { fingerprint } from './manner.ts';
import type { Post } from './post.ts';
import type { ThreadState } from './thread-ledger.ts';

/** A redelivery may come under a new id; the same details of the same author this soon after are most likely one. */
const redeliveryWindowMs = 60_000;

/**
 * True for a post that is most likely the same message as another under a new id. It calls for no nudge of its own, but stands
 * in the ledger: people do post twice, and when they delete one the other is still there.
 */
export function isCopy(
  post: Pick<Post, 'id' | 'version' | 'author'>,
  details: readonly LedgerDetail[],
  state: ThreadState,
): boolean {
  const told = fingerprint(details);
  return (
    told !== '' &&
    state.posts.some(
      (other) =>
        other.id !== post.id &&
        other.authorId === post.author.id &&
        !other.deleted &&
        Math.abs(other.version - post.version) <= redeliveryWindowMs &&
        fingerprint(state.details.filter((detail) => detail.postId === other.id)) === told,
    )
  );
}
