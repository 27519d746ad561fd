import type { Selectable } from 'kysely';
import type { Incident } from '../chaperone/incident.ts';
import type { Tables } from './tables.ts';

/** What the table holds of an incident that begins. */
export function toRow({ id, scope, declaredAt, endsAt, thread, serviceUrl }: Incident) {
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

/** The incident that a row of the table tells of. */
export function toIncident(row: Selectable<Tables['incident']>): Incident {
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
