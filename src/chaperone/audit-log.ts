import type { FlagReason, Trait } from '../assess/types.ts';
import type { SettingsScope } from './ports.ts';
import type { AuditEvent } from './thread-ledger.ts';

/** Who changed what, and when to the hour. */
export interface ChangeNote {
  /** Orders the notes; ask for those before it to read on. */
  readonly id: string;
  readonly at: Date;
  readonly event: AuditEvent['event'];
  /** Empty where it is about no team, or one that is not known any more. */
  readonly teamId: string;
  /** For whom: of a setting or an incident. */
  readonly scope: Omit<SettingsScope, 'tenantId'> | undefined;
  /** What was set, by the setting's name; null is inherited again. */
  readonly set: Readonly<Record<string, unknown>> | undefined;
  /** Kinds of detail that were muted, or are not any more. */
  readonly traits: readonly Trait[];
  /** Whatever else there is to say. */
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
  /**
   * By day and reason, for all channels of a team together: the audit knows no channel, and no author of a nudge.
   * @param until the last day that counts, `2026-03-02`
   */
  dryRun(tenantId: string, teamId: string, since: Date, until: string): Promise<readonly DryRunCount[]>;
}
