import {
  type DecidedNudge,
  type DeliveryDeps,
  type DeliveryJob,
  type DeliveryOutcome,
  isTooLate,
  later,
  openView,
  pauseMs,
  silenceFor,
  silencePauseMs,
} from './deliveries.ts';
import { type DeliveryWay, endsEveryWay, nextWay, prepareWay, sendBy, wayNow } from './delivery-ways.ts';
import { isTidyUp } from './tidy-up.ts';
import { updateCard } from './update-nudge.ts';

/**
 * Does one job of the outbox: sends a nudge for the first time, or brings its card up to date. At most one nudge reaches the
 * author: the claim is committed before the request leaves, and an answer that leaves doubt is followed neither by a second try
 * nor by another way. A way that was refused for good is noted before the next is begun, so a crash between two loses nothing.
 */
export function deliver(job: DeliveryJob, deps: DeliveryDeps): Promise<DeliveryOutcome> {
  return job.kind === 'deliver' ? deliverFirst(job.nudgeId, deps) : updateCard(job.nudgeId, deps);
}

/**
 * Ends a job that was tried too often and is not tried again: its nudge is noted as undeliverable. An update leaves the card as it stands.
 * @throws AppError `database_unavailable`
 */
export async function giveUpOn(job: DeliveryJob, deps: DeliveryDeps): Promise<DeliveryOutcome> {
  const state = job.kind === 'deliver' ? (await deps.nudges.find(job.nudgeId))?.nudge.state : undefined;
  if (state === 'sending') return giveUp(job.nudgeId, 'ambiguous:interrupted', deps);
  return state === 'queued' ? giveUp(job.nudgeId, 'too_late:given_up', deps) : { done: true };
}

async function deliverFirst(nudgeId: string, deps: DeliveryDeps): Promise<DeliveryOutcome> {
  const waiting = await deps.nudges.find(nudgeId);
  let prepared: DeliveryWay | undefined;
  if (waiting?.nudge.state === 'queued' && !isTooLate(waiting, deps)) {
    const silence = await silenceFor(waiting.nudge, deps);
    if (silence)
      return isTidyUp(waiting.nudge)
        ? { done: false, notBeforeMs: silencePauseMs }
        : giveUp(
            nudgeId,
            silence === 'incident' ? 'major_incident' : `silenced:${silence}`,
            deps,
            'withdraw',
          );
    prepared = await wayNow(waiting.nudge, waiting.refused, deps);
    if (!prepared)
      return giveUp(nudgeId, deps.ways.length === 0 ? 'delivery_off' : 'refused:every_way', deps);
    const ready = await prepareWay(prepared, waiting.nudge, deps);
    if (ready.kind === 'refused') return tryNextWay(waiting, prepared, ready.code, deps);
    // What is in doubt here is whether a chat was opened, and opening it again does no harm.
    if (ready.kind !== 'open') return later(ready, waiting.nudge);
  }
  const claim = await deps.nudges.claimForSending(nudgeId);
  if (!claim) return resumeOrLeave(nudgeId, deps);
  const { nudge, postedAt } = claim;
  if (isTooLate(claim, deps)) return giveUp(nudgeId, 'too_late', deps);
  const view = openView(nudge, deps.vault);
  if (!view) return giveUp(nudgeId, 'unreadable', deps);
  // Another instance may have been refused meanwhile, and gone further: what was prepared is not the next way any more.
  if (!prepared || claim.refused.length !== waiting?.refused.length) {
    await deps.nudges.backToQueue(nudgeId);
    return { done: false, retryAfterMs: 0 };
  }
  const result = await sendBy(prepared, nudge, view, deps);
  switch (result.kind) {
    case 'sent':
      await deps.nudges.recordDelivered(nudgeId, result.card);
      deps.metrics.count('nudges', 'delivered');
      // The platform's clock says when it was posted, and may be a little ahead of ours.
      if (postedAt && !isTidyUp(nudge))
        deps.metrics.observe(
          'post_to_nudge_ms',
          Math.max(0, deps.clock.now().getTime() - postedAt.getTime()),
        );
      return { done: true };
    case 'throttled':
    case 'unavailable':
      await deps.nudges.backToQueue(nudgeId);
      return later(result, nudge);
    case 'refused':
      return tryNextWay(claim, prepared, result.code, deps);
    case 'ambiguous':
      return giveUp(nudgeId, `ambiguous:${result.code}`, deps);
  }
}

/** Only a definite refusal leads here: nothing has reached the author by the way before. */
async function tryNextWay(
  { nudge, refused }: DecidedNudge,
  way: DeliveryWay,
  code: string,
  deps: DeliveryDeps,
): Promise<DeliveryOutcome> {
  if (endsEveryWay(code) || !nextWay(deps.ways, [...refused, way]))
    return giveUp(nudge.id, `refused:${code}`, deps);
  // First free again: died in between, it is refused once more, and is not taken for a sending in doubt.
  if (nudge.state === 'sending') await deps.nudges.backToQueue(nudge.id);
  await deps.nudges.recordRefused(nudge.id, way);
  deps.log.info('delivery_way_refused', { nudgeId: nudge.id, way, code });
  return deliverFirst(nudge.id, deps);
}

/**
 * A job whose nudge cannot be claimed: closed or delivered meanwhile, being sent by another job, begun by a process that
 * died, or closed and opened again after a sending in doubt. The last three look alike at first; what is still not delivered
 * when its moment has passed may or may not have arrived, and is not sent again.
 */
async function resumeOrLeave(nudgeId: string, deps: DeliveryDeps): Promise<DeliveryOutcome> {
  const found = await deps.nudges.find(nudgeId);
  if (found?.nudge.state !== 'sending' && found?.nudge.state !== 'queued') return { done: true };
  return isTooLate(found, deps)
    ? giveUp(nudgeId, 'ambiguous:interrupted', deps)
    : { done: false, retryAfterMs: pauseMs };
}

async function giveUp(
  nudgeId: string,
  code: string,
  deps: DeliveryDeps,
  how: 'recordUndeliverable' | 'withdraw' = 'recordUndeliverable',
): Promise<DeliveryOutcome> {
  await deps.nudges[how](nudgeId, code);
  deps.metrics.count('nudges', 'undeliverable');
  deps.log.warn('nudge_undeliverable', { nudgeId, code });
  return { done: true };
}
