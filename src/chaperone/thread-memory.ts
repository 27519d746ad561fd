import type { LedgerDetail, MessageKind } from '../assess/types.ts';
import { type Asking, type Question, questionsFor, reach } from '../identify/questions.ts';
import { forgetOldest } from './forget-oldest.ts';
import { type ThreadRef, threadKey } from './post.ts';

/** What is remembered of a thread besides the ledger: codes alone, nothing that a person wrote. */
export interface Remembered {
  /** Kinds of the posts before, in the order of posting. */
  readonly before: readonly MessageKind[];
  /** Kinds of detail that the thread has told. */
  readonly told: readonly Pick<LedgerDetail, 'trait'>[];
  /** True where the last post was somebody else's and asked whether the patient is somebody. */
  readonly asked: boolean;
  /** What the last posts of others asked of a patient. */
  readonly questions: readonly Question[];
  /** True where the author told some of what the thread has told. */
  readonly teller: boolean;
}

/** How a post was judged, as far as the next ones need to know. */
export interface Judged {
  readonly kind: MessageKind;
  readonly asks: boolean;
  /** What it asks of a patient. */
  readonly questions: readonly Question[];
  /** True where it told something. */
  readonly tells: boolean;
  /** What the thread has told by now, where the ledger was read. */
  readonly told?: readonly Pick<LedgerDetail, 'trait'>[];
}

interface Entry {
  readonly kinds: Map<string, MessageKind>;
  told: readonly Pick<LedgerDetail, 'trait'>[];
  /** The latest posts, in the order of posting, and whether each asked if the patient is somebody. */
  latest: readonly (Asking & { readonly id: string; readonly asks: boolean })[];
  /** Who told something. A list, as most threads have one: a set of its own weighs ten times as much. */
  tellers: readonly string[];
}

const nothing: Remembered = { before: [], told: [], asked: false, questions: [], teller: false };
/** Enough for the threads of a working day on one instance; some 80 MB when full, with five posts each. */
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

  /** What is known of a thread before a post, in the order of posting. An unknown thread gives empty lists. */
  recall(thread: ThreadRef, postId: string, authorId: string): Remembered {
    const entry = this.#threads.get(threadKey(thread));
    if (!entry) return nothing;
    const ids = [...entry.kinds.keys()].filter((id) => id < postId).sort();
    const before = ids.map((id) => entry.kinds.get(id) as MessageKind);
    const last = entry.latest.at(-1);
    return {
      before,
      told: entry.told,
      asked: last !== undefined && last.id < postId && last.asks && last.author !== authorId,
      questions: questionsFor(
        entry.latest.filter((post) => post.id < postId),
        authorId,
      ),
      teller: entry.tellers.includes(authorId),
    };
  }

  /** Remembers how a post was judged. */
  remember(
    thread: ThreadRef,
    postId: string,
    authorId: string,
    { kind, asks, questions, tells, told }: Judged,
  ): void {
    const key = threadKey(thread);
    const entry: Entry = this.#threads.get(key) ?? {
      kinds: new Map(),
      told: [],
      latest: [],
      tellers: [],
    };
    this.#threads.delete(key);
    this.#threads.set(key, entry);
    if (entry.kinds.has(postId) || entry.kinds.size < mostPosts) entry.kinds.set(postId, kind);
    entry.latest = [
      ...entry.latest.filter(({ id }) => id !== postId),
      { id: postId, author: authorId, questions, asks },
    ]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(-reach);
    if (tells && !entry.tellers.includes(authorId)) entry.tellers = [...entry.tellers, authorId];
    if (told) entry.told = told.map(({ trait }) => ({ trait }));
    if (this.#threads.size > this.#most) forgetOldest(this.#threads);
  }
}
