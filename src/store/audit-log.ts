import { type Kysely, sql } from 'kysely';
import type { AuditLog } from '../chaperone/audit-log.ts';
import type { AuditEvent } from '../chaperone/thread-ledger.ts';
import { readNote } from './change-notes.ts';
import { transactFor } from './row-security.ts';
import type { Tables } from './tables.ts';

const changes: readonly AuditEvent['event'][] = [
  'setting_changed',
  'routes_changed',
  'incident_declared',
  'incident_ended',
  'trait_muted',
  'trait_unmuted',
];

/** @throws AppError `database_unavailable` from every method */
export function createAuditLog(db: Kysely<Tables>): AuditLog {
  return {
    changes: (tenantId, before, limit) =>
      transactFor(db, { tenantId }, async (transaction) => {
        const rows = await transaction
          .selectFrom('audit')
          .select(['id', 'at', 'event', 'team_id', 'note', 'traits', 'actor_id'])
          // A channel's settings are noted without its team.
          .select(
            sql<string | null>`(select channel.team_id from channel where channel.tenant_id = audit.tenant_id
              and event = 'setting_changed' and channel.channel_id = split_part(note, ' ', 2))`.as(
              'team_of_channel',
            ),
          )
          .where('tenant_id', '=', tenantId)
          .where('event', 'in', [...changes])
          .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
          .orderBy('id', 'desc')
          .limit(limit)
          .execute();
        return rows.map((row) => ({
          id: String(row.id),
          at: row.at,
          event: row.event,
          teamId: row.team_id || (row.team_of_channel ?? ''),
          traits: row.traits ?? [],
          ...readNote(row.event, row.note ?? ''),
          actorId: row.actor_id ?? undefined,
        }));
      }),
    dryRun: (tenantId, teamId, since, until) =>
      transactFor(db, { tenantId }, (transaction) =>
        transaction
          .selectFrom('audit')
          .select([
            sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD')`.as('day'),
            sql<readonly never[]>`coalesce(why, '{}')`.as('why'),
            sql<number>`count(*)::int`.as('nudges'),
          ])
          .where('tenant_id', '=', tenantId)
          .where('team_id', '=', teamId)
          .where('event', '=', 'nudge_dry_run')
          .where('at', '>=', since)
          .where(sql<boolean>`(at at time zone 'UTC')::date <= ${until}::date`)
          .groupBy(['day', 'why'])
          .orderBy('day')
          .execute(),
      ),
  };
}
