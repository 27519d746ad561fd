import {
  type DeliveryDeps,
  type DeliveryOutcome,
  isTooLate,
  later,
  openView,
  pauseMs,
  silenceFor,
  silencePauseMs,
} from './deliveries.ts';
import { closedView } from './nudging.ts';
import { isTidyUp, tidiedView } from './tidy-up.ts';
import type { CardView } from './views.ts';

/** So often it is looked whether a form still stands in the way of something new. */
const formPauseMs = 30_000;

/** Brings the card of a nudge up to date, one update at a time: what it says now, or thanks where it is closed. */
export async function updateCard(nudgeId: string, deps: DeliveryDeps): Promise<DeliveryOutcome> {
  const nudge = (await deps.nudges.claimForUpdating(nudgeId))?.nudge;
  if (!nudge?.card) return waitOrLeave(nudgeId, deps);
  const closed = nudge.state === 'closed';
  // The words of a form or a draft stand nowhere else. Thanks can be left out; something new only waits.
  if (nudge.formUntil && (closed || deps.clock.now() < nudge.formUntil)) {
    await deps.nudges.backFromUpdating(nudgeId);
    return closed ? { done: true } : { done: false, notBeforeMs: formPauseMs };
  }
  const thanks = isTidyUp(nudge) ? tidiedView : closedView(nudge.outcome);
  const view: CardView | undefined = closed ? thanks : openView(nudge, deps.vault);
  // Where all is silent nothing new is told on a card that stands; what a nudge has to thank for it may.
  const silent = !closed && (await silenceFor(nudge, deps)) !== undefined;
  if (!view || silent) {
    await deps.nudges.backFromUpdating(nudgeId);
    // It waits for as long as its words are kept (`sealed_until`).
    return view ? { done: false, notBeforeMs: silencePauseMs } : { done: true };
  }
  const result = await deps.messenger.updateCard(
    { tenantId: nudge.thread.tenantId, serviceUrl: nudge.serviceUrl, card: nudge.card, person: nudge.author },
    view,
  );
  deps.metrics.count('deliveries', `update_${result.kind}`);
  // Replacing a card twice does no harm, so here doubt is answered by trying again.
  if (result.kind !== 'sent' && result.kind !== 'refused') {
    await deps.nudges.backFromUpdating(nudgeId);
    return later(result, nudge);
  }
  await deps.nudges.recordUpdated(nudgeId, nudge.sealed);
  return { done: true };
}

/** An update that may not be sent now: nothing stands yet, or ever will, or another update is on its way to the card. */
async function waitOrLeave(nudgeId: string, deps: DeliveryDeps): Promise<DeliveryOutcome> {
  const found = await deps.nudges.find(nudgeId);
  if (found?.nudge.card) return { done: false, notBeforeMs: pauseMs };
  // The first delivery is still on its way, and its own job settles it; after that the card can be brought up to date.
  return found?.nudge.state === 'sending' && !isTooLate(found, deps)
    ? { done: false, retryAfterMs: pauseMs }
    : { done: true };
}
