import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { ThreadState } from '../chaperone/ports.ts';
import type { ThreadRef } from '../chaperone/post.ts';
import { nudgeColumns, toNudge } from './nudge-rows.ts';
import type { Tables } from './tables.ts';

export interface ReadThread {
  /** Undefined for a thread that is not known, or whose time is up. */
  readonly known: ThreadState | undefined;
  /** True where rows of a thread whose time is up still stand. */
  readonly stale: boolean;
}

/**
 * Reads a thread with its posts, details and nudges in one round trip. Posts and details come in the order of their post ids,
 * which is the order of posting, so that the answer does not depend on the order of arrival.
 */
export async function readThread(
  transaction: Transaction<Tables>,
  key: string,
  thread: ThreadRef,
  now: Date,
): Promise<ReadThread> {
  const row = await transaction
    .selectFrom('thread')
    .select((thread) => [
      'thread.salt',
      sql<boolean>`thread.expires_at <= ${now}`.as('stale'),
      jsonArrayFrom(
        thread
          .selectFrom('post')
          .select([
            'post_id as id',
            'version',
            'author_id as authorId',
            'author_platform_id as authorPlatformId',
            'deleted',
            'spared',
          ])
          .whereRef('post.thread_id', '=', 'thread.id')
          .orderBy('post_id'),
      ).as('posts'),
      jsonArrayFrom(
        thread
          .selectFrom('detail')
          .select([
            'post_id as postId',
            'subject',
            'trait',
            'direct',
            'marks',
            'share',
            'uncertainty',
            'is_unique as unique',
          ])
          .whereRef('detail.thread_id', '=', 'thread.id')
          .orderBy('post_id')
          .orderBy('position'),
      ).as('details'),
      jsonArrayFrom(
        thread
          .selectFrom('nudge')
          .select(nudgeColumns)
          .whereRef('nudge.thread_id', '=', 'thread.id')
          .orderBy('decided_at')
          .orderBy('id'),
      ).as('nudges'),
    ])
    .where('thread.id', '=', key)
    .executeTakeFirst();
  if (!row || row.stale) return { known: undefined, stale: row !== undefined };
  const { salt, posts, details } = row;
  const nudges = row.nudges.map((nudge) => toNudge(nudge, thread));
  return { known: { salt, posts, details, nudges }, stale: false };
}
