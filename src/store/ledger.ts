import type { Kysely, Transaction } from 'kysely';
import type { DeliveryJob } from '../chaperone/deliveries.ts';
import type { Clock } from '../chaperone/ports.ts';
import type { ThreadLedger } from '../chaperone/thread-ledger.ts';
import { withoutValues } from './database-error.ts';
import { dueBy } from './due.ts';
import type { Ending } from './ending.ts';
import { forgetPlace, type Retention } from './retention.ts';
import { transactFor } from './row-security.ts';
import type { Tables } from './tables.ts';
import { threadKey } from './thread-key.ts';
import { prepareThreadQuery, toThread } from './thread-state.ts';
import { prepareThreadStatements } from './thread-statements.ts';
import { type LedgerVault, threadTransaction } from './thread-transaction.ts';

/** Takes jobs into the transaction that decides them. */
export interface JobQueue {
  /** Adds a job to what the transaction ends with: it exists if and only if that commits. */
  enqueue(ending: Ending, job: DeliveryJob, tenantId: string): Promise<void>;
  /** Called after the commit, so that the job starts now and not at the next look. */
  wake(tenantId: string): void;
}

export interface LedgerDeps {
  readonly clock: Clock;
  readonly retention: Retention;
  readonly jobs: JobQueue;
  readonly vault: LedgerVault;
}

/**
 * The ledger of threads in PostgreSQL. One transaction on one thread: it waits for the thread's advisory lock (`thread-key.ts` says
 * why that kind), reads the thread as the last holder left it, runs the use case, and writes and commits facts, nudge, job and audit
 * together: two ways to the server, one before the use case and one after it (`ending.ts`). So two instances with two replies of one thread take turns, and whichever is second sees the first; in which order
 * they come is the use case's business, to which posts and details are given in the order of posting.
 * Redelivery is decided by the use case, on `state.posts`; at most one nudge per author and thread also by a unique index.
 * `state` is the thread as it stood at the start; writes do not change it.
 * @throws AppError `database_unavailable` from every method
 */
export function createThreadLedger(db: Kysely<Tables>, deps: LedgerDeps): ThreadLedger {
  const threadQuery = prepareThreadQuery(db);
  const statements = prepareThreadStatements(db);
  return {
    withThread: async (thread, work, postId = '') => {
      let queued = false;
      const key = threadKey(thread);
      const scope = { tenantId: thread.tenantId, threadKey: key };
      const run = (transaction: Transaction<Tables>, rows: readonly unknown[], ending: Ending) => {
        const now = deps.clock.now();
        const enqueue = async (job: DeliveryJob) => {
          await deps.jobs.enqueue(ending, job, thread.tenantId);
          queued = true;
        };
        return work(
          threadTransaction({
            transaction,
            ending,
            statements,
            thread,
            key,
            now,
            ...toThread(rows, key, thread, deps.vault),
            enqueue,
            retention: deps.retention,
            vault: deps.vault,
          }),
        );
      };
      const first = threadQuery({ key, now: deps.clock.now(), postId });
      const result = await transactFor(db, scope, run, first);
      if (queued) deps.jobs.wake(thread.tenantId);
      return result;
    },
    threadOfNudge: (nudgeId) =>
      withoutValues(() =>
        db
          .selectFrom('nudge')
          .innerJoin('thread', 'thread.id', 'nudge.thread_id')
          .select([
            'thread.tenant_id as tenantId',
            'thread.team_id as teamId',
            'thread.channel_id as channelId',
            'thread.conversation_id as conversationId',
          ])
          .where('nudge.id', '=', nudgeId)
          .where('thread.expires_at', '>', dueBy(deps.clock.now()))
          .executeTakeFirst(),
      ),
    forgetTeam: (tenantId, teamId) => forgetPlace(db, deps.clock.now(), { tenantId, teamId }),
    forgetChannel: (tenantId, teamId, channelId) =>
      forgetPlace(db, deps.clock.now(), { tenantId, teamId, channelId }),
  };
}
