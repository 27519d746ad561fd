import type { LedgerDetail } from '../assess/types.ts';
import type { Post } from './post.ts';
import type { ThreadState } from './thread-ledger.ts';

/**
 * How a message came: by itself; read later; read so late that it only adds to the ledger, because a nudge about it
 * would help nobody any more.
 */
export type Manner = 'live' | 'caught_up' | 'too_old';

/** The event of an edit is stamped a little later than the edit itself. */
const sameEditMs = 5_000;

/**
 * True when a newer state of a known post tells what the known one told, and so is the same for all that matters: Graph
 * gives an edit another time than its event, and a reaction makes a message newer without changing a word.
 * @param details what the newer state tells; a state that tells nothing is never the same
 */
export function tellsTheSame(
  post: Post,
  details: readonly LedgerDetail[],
  state: ThreadState,
  manner: Manner,
): boolean {
  const known = state.posts.find(({ id }) => id === post.id);
  if (!known || known.deleted) return false;
  if (manner === 'live' && !(post.edited && Math.abs(known.version - post.version) <= sameEditMs))
    return false;
  const told = fingerprint(details);
  return told !== '' && told === fingerprint(state.details.filter(({ postId }) => postId === post.id));
}

/** What a post's details tell, as one text that can be compared; empty for none. */
export const fingerprint = (details: readonly LedgerDetail[]): string =>
  details
    .map((detail) =>
      detail.trait === 'image' || detail.trait === 'document'
        ? detail.trait
        : `${detail.trait}:${detail.marks[0] ?? ''}`,
    )
    .sort()
    .join(' ');
