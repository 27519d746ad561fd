import type { Metrics } from './ports.ts';
import type { AuditEvent, ThreadLedger } from './thread-ledger.ts';

/** What can become of a nudge, as it is counted. */
export type NudgeStep =
  | 'decided'
  | 'extended'
  | 'capped'
  | 'too_old'
  | 'dry_run'
  | 'quiet_hours'
  | 'incident'
  | 'delivered'
  | 'closed'
  | 'undeliverable';

const steps: Partial<Record<AuditEvent['event'], NudgeStep>> = {
  nudge_decided: 'decided',
  nudge_extended: 'extended',
  nudge_capped: 'capped',
  nudge_too_old: 'too_old',
  nudge_dry_run: 'dry_run',
  nudge_quiet_hours: 'quiet_hours',
  nudge_incident: 'incident',
  nudge_closed: 'closed',
};

/**
 * The same ledger, counting the steps that nudges take in it. It reads them off the audit, whoever writes that, and counts after the
 * commit: a turn that is rolled back, or done again, counts for nothing. Deliveries count for themselves.
 */
export function countNudges(ledger: ThreadLedger, metrics: Metrics): ThreadLedger {
  return {
    threadOfNudge: (nudgeId) => ledger.threadOfNudge(nudgeId),
    forgetTeam: (tenantId, teamId) => ledger.forgetTeam(tenantId, teamId),
    forgetChannel: (tenantId, teamId, channelId) => ledger.forgetChannel(tenantId, teamId, channelId),
    withThread: async (thread, work, postId) => {
      let taken: NudgeStep[] = [];
      const result = await ledger.withThread(
        thread,
        (transaction) => {
          taken = [];
          const audit = async (event: AuditEvent) => {
            await transaction.audit(event);
            const step = steps[event.event];
            if (step) taken.push(step);
          };
          return work({ ...transaction, audit });
        },
        postId,
      );
      for (const step of taken) metrics.count('nudges', step);
      return result;
    },
  };
}
