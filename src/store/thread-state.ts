import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { ThreadState } from '../chaperone/ports.ts';
import type { ThreadRef } from '../chaperone/post.ts';
import { nudgeColumns, toNudge } from './nudge-rows.ts';
import { openDetails } from './sealed-details.ts';
import type { Tables } from './tables.ts';
import type { StoreVault } from './vault.ts';

export interface ReadThread {
  /** Undefined for a thread that is not known, or whose time is up. */
  readonly known: ThreadState | undefined;
  /** True where rows of a thread whose time is up still stand. */
  readonly stale: boolean;
}

/**
 * Reads a thread with its posts, details and nudges in one round trip. Posts and details come in the order of their post ids,
 * which is the order of posting, so that the answer does not depend on the order of arrival.
 * @throws AppError `sealed_text_unreadable` or `key_missing` where what a post tells does not open
 */
export async function readThread(
  transaction: Transaction<Tables>,
  key: string,
  thread: ThreadRef,
  now: Date,
  vault: Pick<StoreVault, 'sealIn' | 'openIn'>,
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
            'details',
          ])
          .whereRef('post.thread_id', '=', 'thread.id')
          .orderBy('post_id'),
      ).as('posts'),
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
  const { salt } = row;
  const details = row.posts.flatMap((post) => openDetails(vault, salt, key, post.id, post.details));
  const posts = row.posts.map(({ details: _, ...post }) => post);
  const nudges = row.nudges.map((nudge) => toNudge(nudge, thread));
  return { known: { salt, posts, details, nudges }, stale: false };
}
