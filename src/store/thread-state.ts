import { type Kysely, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import pg from 'pg';
import type { ThreadRef } from '../chaperone/post.ts';
import type { ThreadState } from '../chaperone/thread-ledger.ts';
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
 * The query that reads a thread with its details and nudges, their posts and one more, as a text without parameters, which can travel with the
 * beginning of the transaction. Posts and details come in the order of their post ids, which is the order of posting, so that
 * the answer does not depend on the order of arrival.
 * @returns makes the text for the key of a thread and the id of a post, which may be empty
 */
export function createThreadQuery(db: Kysely<Tables>): (key: string, now: Date, postId: string) => string {
  const { sql: text, parameters } = threadQuery(db).compile();
  // Built once: to build a query takes Kysely longer than to send it.
  const parts = text.split(/\$\d+/);
  if (parts.length !== 4 || String(parameters) !== String([anyTime, anyPost, anyKey]))
    throw new TypeError('The query of a thread has other parameters than its time, a post and its key.');
  return (key, now, postId) => {
    const values = [now.toISOString(), postId, key].map((value) => pg.escapeLiteral(value));
    return parts.map((part, at) => `${part}${values[at] ?? ''}`).join('');
  };
}

const anyTime = new Date(0);
const anyPost = 'post';
const anyKey = '00000000-0000-0000-0000-000000000000';
type ThreadRow = Awaited<ReturnType<ReturnType<typeof threadQuery>['executeTakeFirstOrThrow']>>;

function threadQuery(db: Kysely<Tables>) {
  return db
    .selectFrom('thread')
    .select((thread) => [
      'thread.salt',
      sql<boolean>`thread.expires_at <= ${anyTime}`.as('stale'),
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
              post('post_id', '=', anyPost),
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
    .where('thread.id', '=', anyKey);
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
