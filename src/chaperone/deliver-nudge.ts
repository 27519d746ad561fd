import { nudgeView } from './answer-card.ts';
import { AppError } from './errors.ts';
import { isOn } from './incident.ts';
import type { CardRef, Clock, Directory, Logger, Messenger, Metrics, Nudge, Vault } from './ports.ts';
import { isTidyUp, tidyUpView } from './tidy-up.ts';
import type { CardView, CarriedText } from './views.ts';

/** A job of the outbox. It names the nudge only; everything else is read when it is done. */
export interface DeliveryJob {
  readonly kind: 'deliver' | 'update_card';
  readonly nudgeId: string;
}

/** Done for good, or to be tried again no sooner than after this time. */
export type DeliveryOutcome =
  | { readonly done: true }
  | { readonly done: false; readonly retryAfterMs: number };

/** A nudge, when it was decided, and when the message that it points to was posted or last edited, where that is known. */
export interface DecidedNudge {
  readonly nudge: Nudge;
  readonly decidedAt: Date;
  readonly postedAt: Date | undefined;
}

/** The nudges as their delivery sees them. Every method is one transaction of its own, and may safely be called twice. */
export interface NudgeDeliveries {
  /**
   * Marks a queued nudge as being sent, before anything leaves. Undefined when it is not queued (any more): closed,
   * delivered, or begun by a process that died, in which case it may have arrived and is not sent again.
   */
  claimForSending(nudgeId: string): Promise<DecidedNudge | undefined>;
  find(nudgeId: string): Promise<DecidedNudge | undefined>;
  /** Keeps where the card stands and erases the sealed text. */
  recordDelivered(nudgeId: string, card: CardRef): Promise<void>;
  recordUndeliverable(nudgeId: string, code: string): Promise<void>;
  backToQueue(nudgeId: string): Promise<void>;
  /**
   * Erases the sealed text of an update that has reached its card.
   * @param sealed the text that the card now shows; a newer one, written while the update was on its way, is kept for its
   *   own job
   */
  recordUpdated(nudgeId: string, sealed: string | undefined): Promise<void>;
}

export interface DeliveryDeps {
  readonly nudges: NudgeDeliveries;
  readonly messenger: Messenger;
  readonly directory: Directory;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** A nudge that comes long after the message has missed its moment. */
const tooLateMs = 10 * 60_000;
/** A tidy-up card may wait: for its turn after an incident of many, or for the end of the next one. */
const tidyUpTooLateMs = 24 * 3_600_000;
const incidentPauseMs = 60_000;
const pauseMs = 5_000;

/**
 * Does one job of the outbox: sends a nudge for the first time, or brings its card up to date. At most one nudge reaches the
 * author: the claim is committed before the request leaves, and an answer that leaves doubt is not followed by a second try.
 */
export function deliver(job: DeliveryJob, deps: DeliveryDeps): Promise<DeliveryOutcome> {
  return job.kind === 'deliver' ? deliverFirst(job.nudgeId, deps) : updateCard(job.nudgeId, deps);
}

async function deliverFirst(nudgeId: string, deps: DeliveryDeps): Promise<DeliveryOutcome> {
  const waiting = await deps.nudges.find(nudgeId);
  if (waiting?.nudge.state === 'queued' && !isTooLate(waiting, deps)) {
    if (await inIncident(waiting.nudge, deps))
      return isTidyUp(waiting.nudge)
        ? { done: false, retryAfterMs: incidentPauseMs }
        : giveUp(nudgeId, 'major_incident', deps);
    const chat = await deps.messenger.openChat(recipientOf(waiting.nudge));
    if (chat.kind !== 'open') deps.metrics.count('deliveries', `chat_${chat.kind}`);
    if (chat.kind === 'throttled') return { done: false, retryAfterMs: chat.retryAfterMs };
    if (chat.kind === 'unavailable' || chat.kind === 'ambiguous')
      return { done: false, retryAfterMs: pauseMs };
    if (chat.kind === 'refused') return giveUp(nudgeId, `refused:${chat.code}`, deps);
  }
  const claim = await deps.nudges.claimForSending(nudgeId);
  if (!claim) return resumeOrLeave(nudgeId, deps);
  const { nudge, postedAt } = claim;
  if (isTooLate(claim, deps)) return giveUp(nudgeId, 'too_late', deps);
  const view = openView(nudge, deps.vault);
  if (!view) return giveUp(nudgeId, 'unreadable', deps);
  const result = await deps.messenger.sendPrivate(recipientOf(nudge), view);
  deps.metrics.count('deliveries', result.kind);
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
      await deps.nudges.backToQueue(nudgeId);
      return { done: false, retryAfterMs: result.retryAfterMs };
    case 'unavailable':
      await deps.nudges.backToQueue(nudgeId);
      return { done: false, retryAfterMs: pauseMs };
    case 'refused':
    case 'ambiguous':
      return giveUp(nudgeId, `${result.kind}:${result.code}`, deps);
  }
}

const recipientOf = ({ thread, author, serviceUrl }: Nudge) => ({
  tenantId: thread.tenantId,
  person: author,
  serviceUrl,
});

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

function isTooLate({ nudge, decidedAt }: DecidedNudge, { clock }: DeliveryDeps): boolean {
  const patienceMs = isTidyUp(nudge) ? tidyUpTooLateMs : tooLateMs;
  return clock.now().getTime() - decidedAt.getTime() > patienceMs;
}

/** True while a major incident is on that began after the nudge was decided: nobody is nudged then. */
async function inIncident(
  { thread, serviceUrl }: Nudge,
  { directory, clock }: DeliveryDeps,
): Promise<boolean> {
  const { incidents } = await directory.channel(thread, serviceUrl);
  return incidents.some((incident) => isOn(incident, clock.now()));
}

async function updateCard(nudgeId: string, deps: DeliveryDeps): Promise<DeliveryOutcome> {
  const found = await deps.nudges.find(nudgeId);
  if (!found || found.nudge.state === 'undeliverable') return { done: true };
  const { nudge } = found;
  // The first delivery is still on its way, and its own job settles it; after that the card can be brought up to date.
  if (nudge.state === 'sending')
    return isTooLate(found, deps) ? { done: true } : { done: false, retryAfterMs: pauseMs };
  if (!nudge.card) return { done: true };
  const view: CardView | undefined =
    nudge.state === 'closed'
      ? { view: 'closed', because: nudge.outcome === 'deleted' ? 'deleted' : 'changed' }
      : openView(nudge, deps.vault);
  if (!view) return { done: true };
  const result = await deps.messenger.updateCard(
    { tenantId: nudge.thread.tenantId, serviceUrl: nudge.serviceUrl, card: nudge.card },
    view,
  );
  deps.metrics.count('deliveries', `update_${result.kind}`);
  if (result.kind === 'throttled') return { done: false, retryAfterMs: result.retryAfterMs };
  // Replacing a card twice does no harm, so here doubt is answered by trying again.
  if (result.kind === 'unavailable' || result.kind === 'ambiguous')
    return { done: false, retryAfterMs: pauseMs };
  await deps.nudges.recordUpdated(nudgeId, nudge.sealed);
  return { done: true };
}

async function giveUp(nudgeId: string, code: string, deps: DeliveryDeps): Promise<DeliveryOutcome> {
  await deps.nudges.recordUndeliverable(nudgeId, code);
  deps.metrics.count('nudges', 'undeliverable');
  deps.log.warn('nudge_undeliverable', { nudgeId, code });
  return { done: true };
}

function openView(nudge: Nudge, vault: Vault): CardView | undefined {
  if (nudge.sealed === undefined) return undefined;
  try {
    const opened = vault.open(nudge.sealed, nudge.id);
    return isTidyUp(nudge) ? tidyUpView(opened) : nudgeView(nudge, JSON.parse(opened) as CarriedText);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
