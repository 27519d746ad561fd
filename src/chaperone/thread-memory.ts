import type { LedgerDetail, MessageKind } from '../assess/types.ts';
import type { ThreadRef } from './post.ts';

/** What is remembered of a thread besides the ledger: codes alone, nothing that a person wrote. */
export interface Remembered {
  /** Kinds of the earlier posts, oldest first. */
  readonly before: readonly MessageKind[];
  /** Kinds of detail that the thread has told. */
  readonly told: readonly Pick<LedgerDetail, 'trait'>[];
}

interface Entry {
  readonly kinds: Map<string, MessageKind>;
  told: readonly Pick<LedgerDetail, 'trait'>[];
}

const nothing: Remembered = { before: [], told: [] };
/** Enough for the threads of a working day on one instance; some 10 MB when full. */
const mostThreads = 50_000;
/** Later posts than this tell nothing more about what a thread is for. */
const mostPosts = 50;

/**
 * The kinds of a thread's earlier posts, which help to tell the kind of the next ("ta", "will do"). Kept while the process runs and not in
 * the database, where a post that told nothing leaves no trace: after a restart, or on another instance, a post is
 * judged without them, a little less surely.
 */
export class ThreadMemory {
  readonly #threads = new Map<string, Entry>();
  readonly #most: number;

  /** @param most threads remembered; beyond it the one that was silent the longest is forgotten */
  constructor(most: number = mostThreads) {
    this.#most = most;
  }

  /** What is known of a thread, the post itself left out (an edit is judged anew). An unknown thread gives empty lists. */
  recall(thread: ThreadRef, postId: string): Remembered {
    const entry = this.#threads.get(keyOf(thread));
    if (!entry) return nothing;
    const before = [...entry.kinds].flatMap(([id, kind]) => (id === postId ? [] : [kind]));
    return { before, told: entry.told };
  }

  /** Remembers how a post was judged, and, where the ledger was read, what the thread has told by now. */
  remember(
    thread: ThreadRef,
    postId: string,
    kind: MessageKind,
    told?: readonly Pick<LedgerDetail, 'trait'>[],
  ): void {
    const key = keyOf(thread);
    const entry = this.#threads.get(key) ?? { kinds: new Map(), told: [] };
    this.#threads.delete(key);
    this.#threads.set(key, entry);
    if (entry.kinds.has(postId) || entry.kinds.size < mostPosts) entry.kinds.set(postId, kind);
    if (told) entry.told = told.map(({ trait }) => ({ trait }));
    if (this.#threads.size <= this.#most) return;
    for (const oldest of this.#threads.keys()) {
      this.#threads.delete(oldest);
      break;
    }
  }
}

const keyOf = ({ tenantId, conversationId }: ThreadRef): string => `${tenantId} ${conversationId}`;
