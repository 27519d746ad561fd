import { type Kysely, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { ThreadRef } from '../chaperone/post.ts';
import type { ThreadState } from '../chaperone/thread-ledger.ts';
import { dueBy } from './due.ts';
import { nudgeColumns, toNudge } from './nudge-rows.ts';
import { prepare } from './prepare.ts';
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
 * Builds the query that reads a thread with its details and nudges, their posts and one more. Posts and details come in the order of
 * their post ids, which is the order of posting, so that the answer does not depend on the order of arrival.
 * @returns the statement for the key of a thread, the time, and the id of a post, which may be empty
 */
export const prepareThreadQuery = (db: Kysely<Tables>) =>
  prepare<'key' | 'now' | 'postId'>(db, (value) => threadQuery(db, value));

type ThreadRow = Awaited<ReturnType<ReturnType<typeof threadQuery>['executeTakeFirstOrThrow']>>;

function threadQuery(db: Kysely<Tables>, value: <T>(name: 'key' | 'now' | 'postId') => T) {
  return db
    .selectFrom('thread')
    .select((thread) => [
      'thread.salt',
      sql<boolean>`thread.expires_at <= ${dueBy(value<Date>('now'))}`.as('stale'),
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
          // Whoever posts, edits and deletes without end leaves rows that say nothing more; nobody is to read them all.
          .where((post) =>
            post.or([
              post('details', 'is not', null),
              post('post_id', '=', value<string>('postId')),
              post.exists(
                post
                  .selectFrom('nudge')
                  .select('nudge.id')
                  .whereRef('nudge.thread_id', '=', 'post.thread_id')
                  .whereRef('nudge.post_id', '=', 'post.post_id'),
              ),
            ]),
          )
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
    .where('thread.id', '=', value<string>('key'));
}

/**
 * What the query of a thread has read.
 * @throws AppError `sealed_text_unreadable` or `key_missing` where what a post tells does not open
 */
export function toThread(
  [read]: readonly unknown[],
  key: string,
  thread: ThreadRef,
  vault: Pick<StoreVault, 'sealIn' | 'openIn'>,
): ReadThread {
  const row = read as ThreadRow | undefined;
  if (!row || row.stale) return { known: undefined, stale: row !== undefined };
  const { salt } = row;
  const details = row.posts.flatMap((post) => openDetails(vault, salt, key, post.id, post.details));
  const posts = row.posts.map(({ details: _, ...post }) => post);
  const nudges = row.nudges.map((nudge) => toNudge(nudge, thread));
  return { known: { salt, posts, details, nudges }, stale: false };
}
