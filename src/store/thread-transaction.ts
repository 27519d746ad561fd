import { CompiledQuery, sql, type Transaction } from 'kysely';
import type { DeliveryJob } from '../chaperone/deliveries.ts';
import type { Nudge } from '../chaperone/nudge.ts';
import type { ThreadRef } from '../chaperone/post.ts';
import type { ThreadTransaction } from '../chaperone/thread-ledger.ts';
import { auditLine } from './audit.ts';
import type { Ending } from './ending.ts';
import { takeNotes } from './incident-notes.ts';
import { countingOutcome } from './learning.ts';
import { toColumns } from './nudge-rows.ts';
import { planned } from './plans.ts';
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
  readonly ending: Ending;
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

/**
 * What a use case may do with a locked thread. What it writes goes to the server with the commit; the thread's row is written by the first
 * write that needs it.
 */
export function threadTransaction(turn: Turn): ThreadTransaction {
  const { transaction, ending, statements, key, now } = turn;
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
  const clearPlace = () => {
    if (turn.stale) ending.add(transaction.deleteFrom('thread').where('id', '=', key).compile());
  };
  const beginThread = () => {
    if (begun) return;
    clearPlace();
    ending.add(statements.beginThread(threadRow));
    begun = true;
  };

  return {
    thread: turn.thread,
    state,
    savePost: async (post, details) => {
      if (!begun) clearPlace();
      const sealed = sealDetails(turn.vault, state.salt, key, post.id, details) ?? null;
      const save = begun ? statements.savePost : statements.savePostOfNew;
      // It fails where the thread was forgotten since it was read; the message comes again, to a thread that begins anew.
      ending.add(save({ ...threadRow, ...post, postId: post.id, details: sealed }));
      begun = true;
    },
    addNudge: async (nudge) => {
      beginThread();
      const row = transaction.insertInto('nudge').values({
        ...toColumns(nudge),
        id: nudge.id,
        thread_id: key,
        tenant_id: turn.thread.tenantId,
        author_id: nudge.author.id,
        decided_at: now,
        sealed_until: nudge.sealed === undefined ? null : sealedUntil,
      });
      ending.add(row.compile());
      await turn.enqueue({ kind: 'deliver', nudgeId: nudge.id });
    },
    saveNudge: async (nudge, then) => {
      if (!state.nudges.some(({ id }) => id === nudge.id))
        throw new RangeError('A nudge is saved in a thread in which it does not stand.');
      const row = transaction
        .updateTable('nudge')
        .set({
          ...toColumns(nudge),
          ...sealing(nudge, sealedUntil),
          ...(then === 'deliver' ? { decided_at: now } : {}),
        })
        .set({ revision: sql`revision + 1` })
        .where('id', '=', nudge.id)
        .where('thread_id', '=', key)
        .returning('id');
      ending.addSure(row.compile());
      if (then) await turn.enqueue({ kind: then, nudgeId: nudge.id });
    },
    keepForm: async (nudgeId, until) => {
      // Not a new revision: what the nudge says has not changed, and the card that is on its way says it.
      const row = transaction
        .updateTable('nudge')
        .set({ form_until: until ?? null })
        .where('id', '=', nudgeId)
        .where('thread_id', '=', key);
      ending.add(row.compile());
    },
    countNudges: async (authorId, since) => {
      // Two threads in which one person is nudged at one moment would each count without the other's: whoever comes second waits for the first
      // to commit. In a statement of its own, because one that waits counts what was there when it began.
      const values = { tenantId: turn.thread.tenantId, authorId, since };
      const text = `${planned(statements.lockAuthor(values))}; ${planned(statements.countNudges(values))}`;
      const { rows } = await transaction.executeQuery<{ count: number }>(CompiledQuery.raw(text));
      return rows[0]?.count ?? 0;
    },
    countOutcome: async (place, traits, outcome) => {
      const counting = countingOutcome(transaction, place, traits, outcome, now);
      if (counting) ending.add(counting.compile());
    },
    takeNotes: (incidentId, authorId) => takeNotes(transaction, incidentId, authorId),
    audit: async (event) => {
      ending.add(auditLine(transaction, event, now, turn.retention.auditDays).compile());
    },
  };
}

/** The time of a sealed text runs from when it was written; rewriting the nudge around it does not lengthen it. */
function sealing(nudge: Nudge, until: Date) {
  if (nudge.sealed === undefined) return { sealed_until: null };
  return {
    sealed_until: sql<Date>`case when sealed is not distinct from ${nudge.sealed} then sealed_until else ${until} end`,
  };
}
