import type { Compilable, Kysely } from 'kysely';
import type { AuditEvent } from '../chaperone/thread-ledger.ts';
import type { Tables } from './tables.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Adds a line to the audit, its time cut to the hour so that it points to no single message. */
export async function writeAudit(
  db: Kysely<Tables>,
  event: AuditEvent,
  now: Date,
  keepDays: number,
): Promise<void> {
  await db.executeQuery(auditLine(db, event, now, keepDays).compile());
}

/** The statement that adds the line. */
export function auditLine(db: Kysely<Tables>, event: AuditEvent, now: Date, keepDays: number): Compilable {
  const at = new Date(Math.floor(now.getTime() / hourMs) * hourMs);
  return db.insertInto('audit').values({
    at,
    tenant_id: event.tenantId,
    team_id: event.teamId,
    event: event.event,
    why: event.why ? [...event.why] : null,
    traits: event.traits ? [...event.traits] : null,
    band: event.band ?? null,
    note: event.note ?? null,
    actor_id: event.actorId ?? null,
    expires_at: new Date(at.getTime() + keepDays * dayMs),
  });
}
