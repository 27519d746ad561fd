import { identify, identifyEach, type PostToRead } from '../identify/identify.ts';
import type { Finding } from '../identify/types.ts';
import { type ThreadRef, threadKey } from './post.ts';
import { createGate } from './together.ts';

/** Posts that are read together. */
interface Round {
  readonly threads: Set<string>;
  readonly posts: PostToRead[];
  /** What was found in each, or why it could not be read. */
  readonly read: Promise<readonly Answer[]>;
  /** When those who asked have made something of it. */
  readonly over: Promise<void>;
}
type Answer = { readonly findings: Finding[] } | { readonly error: unknown };

/**
 * Reads posts that come at the same moment together, which takes the processor less than one after the other (docs/scaling.md): much else
 * has filled its caches since the last. Posts of one thread take turns, since what one tells may depend on those before.
 */
export class Reading {
  #round: Round | undefined;
  readonly #begin = createGate();
  readonly #end = createGate();

  /**
   * Waits for the thread's turn.
   * @param ask says what is to be read, and with what before it; asked when no other post of the thread is being read
   * @returns the answer, and the findings of the post
   * @throws what `identify` throws of this post, whatever becomes of the others
   */
  async read<Asked extends PostToRead>(
    thread: ThreadRef,
    ask: () => Asked,
  ): Promise<Asked & { findings: Finding[] }> {
    const key = threadKey(thread);
    while (this.#round?.threads.has(key)) await this.#round.over;
    const asked = ask();
    this.#round ??= this.#open();
    const { threads, posts, read } = this.#round;
    threads.add(key);
    const place = posts.push(asked) - 1;
    const answer = (await read)[place] as Answer;
    if ('error' in answer) throw answer.error;
    return { ...asked, findings: answer.findings };
  }

  #open(): Round {
    const posts: PostToRead[] = [];
    const read = this.#begin().then(() => {
      this.#round = undefined;
      return readEach(posts);
    });
    return { threads: new Set(), posts, read, over: read.then(this.#end) };
  }
}

/** One that cannot be read takes no other with it. */
function readEach(posts: readonly PostToRead[]): readonly Answer[] {
  try {
    return identifyEach(posts).map((findings) => ({ findings }));
  } catch {
    return posts.map(({ text, context }) => {
      try {
        return { findings: identify(text, context) };
      } catch (error) {
        return { error };
      }
    });
  }
}
