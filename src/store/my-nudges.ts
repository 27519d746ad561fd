import type { Kysely } from 'kysely';
import type { MyNudges } from '../chaperone/my-nudges.ts';
import type { Clock } from '../chaperone/ports.ts';
import { writeAudit } from './audit.ts';
import { transactFor } from './row-security.ts';
import type { Tables } from './tables.ts';
import { transact } from './transact.ts';

const most = 500;
/** In these nothing is under way. */
const settled = ['delivered', 'closed', 'undeliverable'] as const;

/** @throws AppError `database_unavailable` from every method */
export function createMyNudges(
  db: Kysely<Tables>,
  { clock, auditDays }: { readonly clock: Clock; readonly auditDays: number },
): MyNudges {
  return {
    list: (tenantId, personId) =>
      transactFor(db, { tenantId }, async (transaction) => {
        const rows = await transaction
          .selectFrom('nudge')
          .innerJoin('thread', 'thread.id', 'nudge.thread_id')
          .select([
            'nudge.id',
            'nudge.decided_at',
            'nudge.state',
            'nudge.why',
            'nudge.traits',
            'nudge.band',
            'nudge.urgent',
            'nudge.outcome',
            'nudge.message_url',
            'thread.expires_at',
          ])
          .where('nudge.tenant_id', '=', tenantId)
          .where('nudge.author_id', '=', personId)
          .where('thread.tidy_up_of', 'is', null)
          .where('thread.expires_at', '>', clock.now())
          .orderBy('nudge.decided_at', 'desc')
          .limit(most)
          .execute();
        return rows.map((row) => ({
          id: row.id,
          decidedAt: row.decided_at,
          state: row.state,
          why: row.why,
          traits: row.traits,
          band: row.band,
          urgent: row.urgent,
          outcome: row.outcome ?? undefined,
          messageUrl: row.message_url ?? undefined,
          expiresAt: row.expires_at,
        }));
      }),
    // In several threads at once, which the role of a tenant may not write.
    erase: (tenantId, personId) =>
      transact(db, async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('nudge')
          .where('tenant_id', '=', tenantId)
          .where('author_id', '=', personId)
          .where('state', 'in', [...settled])
          // A card that is being brought up to date carries a text still.
          .where('sealed', 'is', null)
          .executeTakeFirst();
        const { kept } = await transaction
          .selectFrom('nudge')
          .select(({ fn }) => fn.countAll<number>().as('kept'))
          .where('tenant_id', '=', tenantId)
          .where('author_id', '=', personId)
          .executeTakeFirstOrThrow();
        const erased = Number(numDeletedRows);
        if (erased > 0)
          await writeAudit(
            transaction,
            { event: 'nudges_erased', tenantId, teamId: '', note: String(erased) },
            clock.now(),
            auditDays,
          );
        return { erased, kept: Number(kept) };
      }),
  };
}
