import type { FlagReason } from '../assess/types.ts';
import type { AuditEvent } from './thread-ledger.ts';

/** Who changed what, and when to the hour. */
export interface ChangeNote {
  /** Orders the notes; ask for those before it to read on. */
  readonly id: string;
  readonly at: Date;
  readonly event: AuditEvent['event'];
  readonly teamId: string;
  readonly note: string;
  /** Entra object id; undefined for what happened by itself. */
  readonly actorId: string | undefined;
}

/** What would have been said on a dry run. */
export interface DryRunCount {
  /** A calendar day of UTC, `2026-03-02`. */
  readonly day: string;
  readonly why: readonly FlagReason[];
  readonly nudges: number;
}

/** Reads the audit for those who may. */
export interface AuditLog {
  /** Changes of settings, routes, incidents and mutes of a tenant, the latest first. */
  changes(tenantId: string, before: string | undefined, limit: number): Promise<readonly ChangeNote[]>;
  /** By day and reason, for all channels of a team together: the audit knows no channel. */
  dryRun(tenantId: string, teamId: string, since: Date): Promise<readonly DryRunCount[]>;
}
