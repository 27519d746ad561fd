import type { Heard } from './channel-watch.ts';
import { forgetOldest } from './forget-oldest.ts';
import type { Deletion, Post, ThreadRef } from './post.ts';

/** Enough for some minutes of the busiest instance; about 15 MB when full. */
const mostIds = 100_000;

/**
 * What this instance has heard, in memory: the latest time of each channel, until it is written down for all of them
 * together, and the messages that need not be judged again when Graph shows them too.
 */
export class HeardPosts {
  #channels = new Map<string, Heard>();
  readonly #ids = new Set<string>();
  readonly #most: number;

  /** @param most messages remembered; the oldest are forgotten first */
  constructor(most: number = mostIds) {
    this.#most = most;
  }

  /** A post came by itself and was dealt with. */
  notePost(post: Post): void {
    this.#note(post);
    if (!post.edited) this.judged(post.thread, post.id);
  }

  noteDeletion(deletion: Deletion): void {
    this.#note(deletion);
  }

  /** The message, as it was first posted, has been judged. */
  judged(thread: ThreadRef, postId: string): void {
    this.#ids.add(idOf(thread, postId));
    if (this.#ids.size > this.#most) forgetOldest(this.#ids);
  }

  knows(thread: ThreadRef, postId: string): boolean {
    return this.#ids.has(idOf(thread, postId));
  }

  /** Takes out what is to be written down. */
  take(): readonly Heard[] {
    const taken = [...this.#channels.values()];
    this.#channels = new Map();
    return taken;
  }

  /** Puts back what could not be written down. */
  giveBack(heard: readonly Heard[]): void {
    for (const each of heard) this.#add(each);
  }

  #note({ thread, serviceUrl, version }: Pick<Post, 'thread' | 'serviceUrl' | 'version'>): void {
    const { tenantId, teamId, channelId } = thread;
    this.#add({ tenantId, teamId, channelId, serviceUrl, at: new Date(version) });
  }

  #add(heard: Heard): void {
    const key = `${heard.tenantId} ${heard.channelId}`;
    const known = this.#channels.get(key);
    if (!known || known.at < heard.at) this.#channels.set(key, heard);
  }
}

const idOf = ({ tenantId, conversationId }: ThreadRef, postId: string): string =>
  `${tenantId} ${conversationId} ${postId}`;
