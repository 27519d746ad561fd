import type { Assessment } from '../assess/assess.ts';
import { causesOf, type LearningPlace } from './learning.ts';
import type { Nudge, NudgeOutcome, ThreadTransaction } from './ports.ts';
import type { Post } from './post.ts';
import { type FineReason, fineReasons } from './views.ts';

/** A nudge as it begins: decided, not yet delivered, and without its sealed text. */
export function newNudge(
  post: Post,
  assessment: Assessment,
  more: { id: string; urgent: boolean; messageUrl: string | undefined },
): Nudge {
  return {
    id: more.id,
    thread: post.thread,
    postId: post.id,
    author: post.author,
    state: 'queued',
    why: assessment.why,
    traits: assessment.traits,
    band: assessment.band,
    urgent: more.urgent,
    serviceUrl: post.serviceUrl,
    messageUrl: more.messageUrl,
    card: undefined,
    sealed: undefined,
    outcome: undefined,
  };
}

/**
 * A further disclosure by an author who has a nudge in this thread already: the one nudge is brought up to date,
 * never a second one sent. An author who said that it is fine is left in peace.
 */
export async function addToNudge(
  transaction: ThreadTransaction,
  existing: Nudge,
  further: Nudge,
  place: LearningPlace,
): Promise<'extended' | 'dismissed'> {
  if (existing.state === 'undeliverable' || isFine(existing.outcome)) return 'dismissed';
  const merged: Nudge = {
    ...further,
    id: existing.id,
    state: existing.state === 'closed' ? (existing.card ? 'delivered' : 'queued') : existing.state,
    card: existing.card,
    why: [...new Set([...existing.why, ...further.why])],
    traits: [...new Set([...existing.traits, ...further.traits])],
    urgent: existing.urgent || further.urgent,
  };
  await transaction.saveNudge(merged, merged.state === 'queued' ? 'deliver' : 'update_card');
  await transaction.audit({
    event: 'nudge_extended',
    tenantId: merged.thread.tenantId,
    teamId: merged.thread.teamId,
    why: merged.why,
    traits: merged.traits,
    band: merged.band,
  });
  const counted = causesOf(existing.why, existing.traits);
  const causes = causesOf(merged.why, merged.traits).filter((trait) => !counted.includes(trait));
  await transaction.countOutcome(place, causes, 'nudged');
  return 'extended';
}

/** Ends a nudge with an outcome. A card that stands already turns into a thank-you; one not yet sent never is. */
export async function closeNudge(
  transaction: ThreadTransaction,
  nudge: Nudge,
  outcome: NudgeOutcome,
): Promise<void> {
  const closed: Nudge = { ...nudge, state: 'closed', outcome, sealed: undefined };
  const onItsWay = nudge.card !== undefined || nudge.state === 'sending';
  await transaction.saveNudge(closed, onItsWay ? 'update_card' : undefined);
  await transaction.audit({
    event: 'nudge_closed',
    tenantId: nudge.thread.tenantId,
    teamId: nudge.thread.teamId,
    why: nudge.why,
    note: outcome,
  });
}

/** True for the outcomes by which an author said that the message may stay as it is. */
export function isFine(outcome: NudgeOutcome | undefined): outcome is FineReason {
  return outcome !== undefined && (fineReasons as readonly string[]).includes(outcome);
}
