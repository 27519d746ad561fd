import { countSubjects } from '../assess/subjects.ts';
import { dropNote } from './incident-notes.ts';
import { isKnown, recount, withPost } from './known-posts.ts';
import type { Manner } from './manner.ts';
import type { ChannelInfo } from './ports.ts';
import type { Deletion } from './post.ts';
import { counterOf, type Review, type ReviewDeps } from './review.ts';
import { settleThread } from './settle-thread.ts';
import type { KnownPost } from './thread-ledger.ts';

/**
 * A message was deleted: what it told leaves the sum, and nudges close whose posts no longer identify anybody. What another message
 * repeated after it counts from then on as that one's own.
 */
export async function reviewDeletion(
  deletion: Deletion,
  deps: ReviewDeps,
  manner: Manner = 'live',
): Promise<Review> {
  const channel = await deps.directory.channel(deletion.thread, deletion.serviceUrl);
  if (channel.incidents.length > 0) await dropNote(deletion, channel, deps);
  const review = channel.mode === 'off' ? 'not_watched' : await takeAway(deletion, channel, deps, manner);
  deps.metrics.count(counterOf(manner), review);
  return review;
}

function takeAway(
  deletion: Deletion,
  channel: ChannelInfo,
  deps: ReviewDeps,
  manner: Manner,
): Promise<Review> {
  return deps.ledger.withThread(
    deletion.thread,
    async (transaction) => {
      const { state } = transaction;
      if (isKnown(deletion, state)) return 'known_already';
      const { id, version } = deletion;
      const known = state.posts.find((entry) => entry.id === id);
      // A deletion may overtake its post: remembering it keeps the late post from counting.
      const saved: KnownPost = {
        ...(known ?? { authorId: '', authorPlatformId: '', spared: false }),
        ...{ id, version, deleted: true },
      };
      await transaction.savePost(saved, []);
      if (!known) return 'quiet';
      const details = countSubjects(state.details.filter((detail) => detail.postId !== id));
      await recount(transaction, id, details);
      const change = { post: saved, because: 'deleted', posts: withPost(state, saved), details } as const;
      const closed = await settleThread(
        {
          ...change,
          nudged: false,
          silent: manner === 'too_old',
          words: undefined,
          channel,
          serviceUrl: deletion.serviceUrl,
        },
        transaction,
        deps,
      );
      return closed ? 'closed' : 'quiet';
    },
    deletion.id,
  );
}
