import { type Kysely, type OperationNodeSource, sql } from 'kysely';
import type { FlagReason } from '../assess/types.ts';
import { dueBy } from './due.ts';
import { oneOf } from './ending.ts';
import { prepare } from './prepare.ts';
import type { Tables } from './tables.ts';

type ThreadColumn =
  | 'key'
  | 'tenantId'
  | 'teamId'
  | 'channelId'
  | 'conversationId'
  | 'tidyUpOf'
  | 'salt'
  | 'expiresAt';
type PostColumn =
  | 'key'
  | 'tenantId'
  | 'postId'
  | 'version'
  | 'authorId'
  | 'authorPlatformId'
  | 'deleted'
  | 'spared'
  | 'details';
type AuthorColumn = 'tenantId' | 'authorId';
type Value<Name extends string> = <T>(name: Name) => T;

/** The statements that write a thread and its posts, built once. */
export type ThreadStatements = ReturnType<typeof prepareThreadStatements>;

/** Builds the statements for a database; nothing is sent to it yet. */
export function prepareThreadStatements(db: Kysely<Tables>) {
  return {
    beginThread: prepare<ThreadColumn>(db, (value) => insertThread(db, value)),
    /** Begins the thread as well. Where it is not there, either fails. */
    savePostOfNew: prepare<ThreadColumn | PostColumn>(db, (value) =>
      writePost(db, insertThread(db, value), value),
    ),
    /** Lets the thread stand longer; one whose time is up by `now` is not there. */
    savePost: prepare<'now' | 'expiresAt' | PostColumn>(db, (value) =>
      writePost(db, keepLonger(db, value), value),
    ),
    /** Waits until no other transaction counts the author's nudges. */
    lockAuthor: prepare<AuthorColumn>(
      db,
      (value) =>
        sql`select pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'nudges', ${value('tenantId')}::text, ${value('authorId')}::text), 0))`,
    ),
    countNudges: prepare<AuthorColumn | 'since'>(db, (value) =>
      db
        .selectFrom('nudge')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('tenant_id', '=', value<string>('tenantId'))
        .where('author_id', '=', value<string>('authorId'))
        .where('decided_at', '>=', value<Date>('since'))
        // A tidy-up card rests on no reasons, and is no nudge.
        .where('why', '!=', sql<FlagReason[]>`'{}'`),
    ),
  };
}

const insertThread = (db: Kysely<Tables>, value: Value<ThreadColumn>) =>
  db.insertInto('thread').values({
    id: value('key'),
    tenant_id: value('tenantId'),
    team_id: value('teamId'),
    channel_id: value('channelId'),
    conversation_id: value('conversationId'),
    tidy_up_of: value('tidyUpOf'),
    salt: value('salt'),
    expires_at: value('expiresAt'),
  });

const keepLonger = (db: Kysely<Tables>, value: Value<'key' | 'now' | 'expiresAt'>) =>
  db
    .updateTable('thread')
    .set({ expires_at: value('expiresAt') })
    .where('id', '=', value<string>('key'))
    .where('expires_at', '>', dueBy(value('now')));

/** Thread and post in one statement: one way to the server and back. */
function writePost(db: Kysely<Tables>, thread: OperationNodeSource, value: Value<PostColumn>) {
  const saved = db
    .insertInto('post')
    .values({
      thread_id: value('key'),
      tenant_id: value('tenantId'),
      post_id: value('postId'),
      version: value('version'),
      author_id: value('authorId'),
      author_platform_id: value('authorPlatformId'),
      deleted: value('deleted'),
      spared: value('spared'),
      details: value('details'),
    })
    .onConflict((conflict) =>
      conflict.columns(['thread_id', 'post_id']).doUpdateSet(({ ref }) => ({
        version: ref('excluded.version'),
        author_id: ref('excluded.author_id'),
        author_platform_id: ref('excluded.author_platform_id'),
        deleted: ref('excluded.deleted'),
        spared: ref('excluded.spared'),
        details: ref('excluded.details'),
      })),
    );
  return sql`with thread_row as (${thread} returning 1), post_row as (${saved}) ${sql.raw(oneOf('thread_row'))}`;
}
