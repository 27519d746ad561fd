import { type Kysely, sql } from 'kysely';
import {
  type Incident,
  type IncidentBook,
  type IncidentLevel,
  type IncidentScope,
  incidentLevels,
} from '../chaperone/incident.ts';
import { withoutValues } from './database-error.ts';
import { dueBy } from './due.ts';
import { createIncidentChanges, type IncidentStoreDeps } from './incident-changes.ts';
import { createIncidentNotes } from './incident-notes.ts';
import { toIncident } from './incident-rows.ts';
import type { Tables } from './tables.ts';

const dayMs = 86_400_000;

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
  const changes = createIncidentChanges(db, deps);
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
      const declared = await changes.declare(incident, by);
      await look();
      return declared;
    },
    end: async (incident, by, announce) => {
      const ended = await changes.end(incident, by, announce);
      await look();
      return ended;
    },
    overdue: () =>
      withoutValues(async () => {
        const rows = await db
          .selectFrom('incident')
          .selectAll()
          .where('ended_at', 'is', null)
          .where('ends_at', '<=', dueBy(clock.now()))
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
      const before = sql<Date>`${dueBy(clock.now())} - ${retention.detailDays}::float8 * interval '1 day'`;
      await withoutValues(() => db.deleteFrom('incident').where('ended_at', '<=', before).execute());
    },
  };
}

const keyOf = ({ tenantId, level, id }: Omit<IncidentScope, 'level'> & { level: IncidentLevel }): string =>
  `${tenantId} ${level} ${id}`;
