import type { Kysely, Transaction } from 'kysely';
import type { Incident, IncidentBook, IncidentScope } from '../chaperone/incident.ts';
import type { Clock } from '../chaperone/ports.ts';
import { writeAudit } from './audit.ts';
import { toIncident, toRow } from './incident-rows.ts';
import type { Retention } from './retention.ts';
import { transactFor } from './row-security.ts';
import type { Tables } from './tables.ts';

export interface IncidentStoreDeps {
  readonly clock: Clock;
  readonly retention: Retention;
}

/** Declares and ends incidents, each in one transaction with its line of the audit. @throws AppError `database_unavailable` */
export function createIncidentChanges(
  db: Kysely<Tables>,
  { clock, retention }: IncidentStoreDeps,
): Pick<IncidentBook, 'declare' | 'end'> {
  const end = async (
    transaction: Transaction<Tables>,
    { id, scope, endsAt }: Incident,
    by: { readonly id: string } | undefined,
    announce: boolean,
  ): Promise<boolean> => {
    const now = clock.now();
    const { numUpdatedRows } = await transaction
      .updateTable('incident')
      .set({ ended_at: now < endsAt ? now : endsAt, end_untold: announce })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await note(transaction, 'incident_ended', scope, by?.id, by ? 'stood down' : 'by itself');
    return true;
  };

  const note = (
    transaction: Transaction<Tables>,
    event: 'incident_declared' | 'incident_ended',
    { tenantId, level, id }: IncidentScope,
    actorId: string | undefined,
    what: string,
  ) =>
    writeAudit(
      transaction,
      {
        event,
        tenantId,
        teamId: level === 'team' ? id : '',
        note: [level, id, what].filter((part) => part !== '').join(' '),
        ...(actorId === undefined ? {} : { actorId }),
      },
      clock.now(),
      retention.auditDays,
    );

  return {
    declare: (incident, by) =>
      transactFor(db, incident.scope, async (transaction) => {
        const { scope } = incident;
        // One whose time is up, and that nobody has ended yet, must not stand in the way of the next.
        const before = await onIn(transaction, scope);
        if (before && before.endsAt <= clock.now()) await end(transaction, before, undefined, true);
        const written = await transaction
          .insertInto('incident')
          .values(toRow(incident))
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst();
        const on = await onIn(transaction, scope);
        if (!written) return { incident: on ?? incident, begun: false };
        await note(
          transaction,
          'incident_declared',
          scope,
          by.id,
          `until ${incident.endsAt.toISOString().slice(0, 16)}Z`,
        );
        return { incident, begun: true };
      }),
    end: (incident, by, announce) =>
      transactFor(db, incident.scope, (transaction) => end(transaction, incident, by, announce)),
  };
}

/** The one that is on in a scope. */
async function onIn(
  transaction: Transaction<Tables>,
  { tenantId, level, id }: IncidentScope,
): Promise<Incident | undefined> {
  const row = await transaction
    .selectFrom('incident')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('level', '=', level)
    .where('scope_id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && toIncident(row);
}
