import { sql, type Transaction } from 'kysely';
import type { FlagReason } from '../assess/types.ts';
import type { DeliveryJob } from '../chaperone/deliver-nudge.ts';
import { AppError } from '../chaperone/errors.ts';
import type { Nudge, ThreadTransaction } from '../chaperone/ports.ts';
import type { ThreadRef } from '../chaperone/post.ts';
import { writeAudit } from './audit.ts';
import { takeNotes } from './incident-notes.ts';
import { countOutcome } from './learning.ts';
import { toColumns } from './nudge-rows.ts';
import type { Retention } from './retention.ts';
import { sealDetails } from './sealed-details.ts';
import type { Tables } from './tables.ts';
import type { ReadThread } from './thread-state.ts';
import type { ThreadStatements } from './thread-statements.ts';
import type { StoreVault } from './vault.ts';

/** What the ledger needs of the vault. */
export type LedgerVault = Pick<StoreVault, 'newSalt' | 'sealIn' | 'openIn'>;

interface Turn extends ReadThread {
  readonly transaction: Transaction<Tables>;
  readonly statements: ThreadStatements;
  readonly thread: ThreadRef;
  readonly key: string;
  readonly now: Date;
  readonly retention: Retention;
  enqueue(job: DeliveryJob): Promise<void>;
  readonly vault: LedgerVault;
}

const dayMs = 86_400_000;
/** A nudge that has not reached its card by then has missed its moment, and its text goes. */
const sealedMs = 3_600_000;
/** A tidy-up card may wait longer for its turn. */
const tidyUpSealedMs = dayMs;

/** What a use case may do with a locked thread. The thread's row is written by the first write that needs it. */
export function threadTransaction(turn: Turn): ThreadTransaction {
  const { transaction, statements, key, now } = turn;
  const state = turn.known ?? { salt: turn.vault.newSalt(), posts: [], details: [], nudges: [] };
  const expiresAt = new Date(now.getTime() + turn.retention.detailDays * dayMs);
  const sealedUntil = new Date(now.getTime() + (turn.thread.tidyUpOf ? tidyUpSealedMs : sealedMs));
  let begun = turn.known !== undefined;

  const threadRow = {
    key,
    tenantId: turn.thread.tenantId,
    teamId: turn.thread.teamId,
    channelId: turn.thread.channelId,
    conversationId: turn.thread.conversationId,
    tidyUpOf: turn.thread.tidyUpOf ?? null,
    salt: state.salt,
    expiresAt,
    now,
  };
  // Rows of a thread whose time was up may still stand; nothing of them may come back with the new salt.
  const clearPlace = async () => {
    if (turn.stale) await transaction.deleteFrom('thread').where('id', '=', key).execute();
  };
  const beginThread = async () => {
    if (begun) return;
    await clearPlace();
    await transaction.executeQuery(statements.beginThread(threadRow));
    begun = true;
  };

  return {
    thread: turn.thread,
    state,
    savePost: async (post, details) => {
      if (!begun) await clearPlace();
      const sealed = sealDetails(turn.vault, state.salt, key, post.id, details) ?? null;
      const save = begun ? statements.savePost : statements.savePostOfNew;
      const { rows } = await transaction.executeQuery(
        save({ ...threadRow, ...post, postId: post.id, details: sealed }),
      );
      // It was forgotten since it was read; the message comes again, to a thread that begins anew.
      if (rows.length === 0)
        throw new AppError('database_unavailable', 'The thread was forgotten while it was being written.');
      begun = true;
    },
    addNudge: async (nudge) => {
      await beginThread();
      await transaction
        .insertInto('nudge')
        .values({
          ...toColumns(nudge),
          id: nudge.id,
          thread_id: key,
          tenant_id: turn.thread.tenantId,
          author_id: nudge.author.id,
          decided_at: now,
          sealed_until: nudge.sealed === undefined ? null : sealedUntil,
        })
        .execute();
      await turn.enqueue({ kind: 'deliver', nudgeId: nudge.id });
    },
    saveNudge: async (nudge, then) => {
      const { numUpdatedRows } = await transaction
        .updateTable('nudge')
        .set({
          ...toColumns(nudge),
          ...sealing(nudge, sealedUntil),
          ...(then === 'deliver' ? { decided_at: now } : {}),
        })
        .set({ revision: sql`revision + 1` })
        .where('id', '=', nudge.id)
        .where('thread_id', '=', key)
        .executeTakeFirst();
      if (numUpdatedRows === 0n)
        throw new RangeError('A nudge is saved in a thread in which it does not stand.');
      if (then) await turn.enqueue({ kind: then, nudgeId: nudge.id });
    },
    countNudges: async (authorId, since) => {
      const { count } = await transaction
        .selectFrom('nudge')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('tenant_id', '=', turn.thread.tenantId)
        .where('author_id', '=', authorId)
        .where('decided_at', '>=', since)
        // A tidy-up card rests on no reasons, and is no nudge.
        .where('why', '!=', sql<FlagReason[]>`'{}'`)
        .executeTakeFirstOrThrow();
      return count;
    },
    countOutcome: (place, traits, outcome) => countOutcome(transaction, place, traits, outcome, now),
    takeNotes: (incidentId, authorId) => takeNotes(transaction, incidentId, authorId),
    audit: (event) => writeAudit(transaction, event, now, turn.retention.auditDays),
  };
}

/** The time of a sealed text runs from when it was written; rewriting the nudge around it does not lengthen it. */
function sealing(nudge: Nudge, until: Date) {
  if (nudge.sealed === undefined) return { sealed_until: null };
  return {
    sealed_until: sql<Date>`case when sealed is not distinct from ${nudge.sealed} then sealed_until else ${until} end`,
  };
}
