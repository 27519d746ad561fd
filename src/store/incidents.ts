import type { Kysely, Selectable, Transaction } from 'kysely';
import {
  type Incident,
  type IncidentBook,
  type IncidentLevel,
  type IncidentScope,
  incidentLevels,
} from '../chaperone/incident.ts';
import type { Clock } from '../chaperone/ports.ts';
import { writeAudit } from './audit.ts';
import { withoutValues } from './database-error.ts';
import { createIncidentNotes } from './incident-notes.ts';
import type { Retention } from './retention.ts';
import { transactFor } from './row-security.ts';
import type { Tables } from './tables.ts';

const dayMs = 86_400_000;

export interface IncidentStoreDeps {
  readonly clock: Clock;
  readonly retention: Retention;
}

/** The incidents in memory, kept up to date with the table. */
export interface StoredIncidents extends IncidentBook {
  /** Reads those that are on, or were within the last day. */
  look(): Promise<void>;
  /** Deletes incidents and notes as long after their end as details are kept. */
  forget(): Promise<void>;
}

/** @throws AppError `database_unavailable` from every method that asks the database */
export async function openIncidents(db: Kysely<Tables>, deps: IncidentStoreDeps): Promise<StoredIncidents> {
  const { clock, retention } = deps;
  const nothing: readonly Incident[] = [];
  let known = new Map<string, Incident[]>();

  const look = async () => {
    const since = new Date(clock.now().getTime() - dayMs);
    const rows = await withoutValues(() =>
      db
        .selectFrom('incident')
        .selectAll()
        .where((row) => row.or([row('ended_at', 'is', null), row('ended_at', '>', since)]))
        .orderBy('declared_at')
        .execute(),
    );
    known = Map.groupBy(rows.map(toIncident), ({ scope }) => keyOf(scope));
  };
  await look();

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
    ...createIncidentNotes(db),
    of: ({ tenantId, teamId }, organisation) => {
      if (known.size === 0) return nothing;
      const ids = { tenant: '', organisation, team: teamId };
      return incidentLevels.flatMap((level) => {
        const id = ids[level];
        return id === undefined ? [] : (known.get(keyOf({ tenantId, level, id })) ?? []);
      });
    },
    list: (tenantId) =>
      [...known.values()]
        .flat()
        .filter(({ scope }) => scope.tenantId === tenantId)
        .sort((one, other) => other.declaredAt.getTime() - one.declaredAt.getTime()),
    declare: async (incident, by) => {
      const declared = await transactFor(db, incident.scope, async (transaction) => {
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
      });
      await look();
      return declared;
    },
    end: async (incident, by, announce) => {
      const ended = await transactFor(db, incident.scope, (transaction) =>
        end(transaction, incident, by, announce),
      );
      await look();
      return ended;
    },
    overdue: () =>
      withoutValues(async () => {
        const rows = await db
          .selectFrom('incident')
          .selectAll()
          .where('ended_at', 'is', null)
          .where('ends_at', '<=', clock.now())
          .execute();
        return rows.map(toIncident);
      }),
    takeAnnouncements: () =>
      withoutValues(async () => {
        const rows = await db
          .updateTable('incident')
          .set({ end_untold: false })
          .where('end_untold', '=', true)
          .returningAll()
          .execute();
        return rows.map(toIncident);
      }),
    returnAnnouncement: async (id) => {
      await withoutValues(() =>
        db.updateTable('incident').set({ end_untold: true }).where('id', '=', id).execute(),
      );
    },
    forgetTeam: async (tenantId, teamId) => {
      await withoutValues(async () => {
        await db
          .deleteFrom('incident_note')
          .where('tenant_id', '=', tenantId)
          .where('team_id', '=', teamId)
          .execute();
        await db
          .deleteFrom('incident')
          .where('tenant_id', '=', tenantId)
          .where('level', '=', 'team')
          .where('scope_id', '=', teamId)
          .execute();
      });
      await look();
    },
    look,
    forget: async () => {
      const before = new Date(clock.now().getTime() - retention.detailDays * dayMs);
      await withoutValues(() => db.deleteFrom('incident').where('ended_at', '<=', before).execute());
    },
  };
}

const keyOf = ({ tenantId, level, id }: Omit<IncidentScope, 'level'> & { level: IncidentLevel }): string =>
  `${tenantId} ${level} ${id}`;

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

function toRow({ id, scope, declaredAt, endsAt, thread, serviceUrl }: Incident) {
  return {
    id,
    tenant_id: scope.tenantId,
    level: scope.level,
    scope_id: scope.id,
    declared_at: declaredAt,
    ends_at: endsAt,
    team_id: thread.teamId,
    channel_id: thread.channelId,
    conversation_id: thread.conversationId,
    service_url: serviceUrl,
  };
}

function toIncident(row: Selectable<Tables['incident']>): Incident {
  const tenantId = row.tenant_id;
  return {
    id: row.id,
    scope: { tenantId, level: row.level, id: row.scope_id },
    declaredAt: row.declared_at,
    endsAt: row.ends_at,
    endedAt: row.ended_at ?? undefined,
    thread: {
      tenantId,
      teamId: row.team_id,
      channelId: row.channel_id,
      conversationId: row.conversation_id,
    },
    serviceUrl: row.service_url,
  };
}
