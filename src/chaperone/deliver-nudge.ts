import { nudgeView } from './answer-card.ts';
import {
  type DeliveryWay,
  endsEveryWay,
  nextWay,
  prepareWay,
  sendBy,
  type WayDeps,
} from './delivery-ways.ts';
import { AppError } from './errors.ts';
import type { CardRef, Nudge } from './nudge.ts';
import { closedView } from './nudging.ts';
import type { ChatResult, Clock, Directory, Logger, Vault } from './ports.ts';
import { type Silence, silenceByNow } from './silence.ts';
import { isTidyUp, tidiedView, tidyUpView } from './tidy-up.ts';
import type { CardView, CarriedText } from './views.ts';

/** A job of the outbox. It names the nudge only; everything else is read when it is done. */
export interface DeliveryJob {
  readonly kind: 'deliver' | 'update_card';
  readonly nudgeId: string;
}

/** Done for good, or to be tried again. */
export type DeliveryOutcome =
  | { readonly done: true }
  /** It failed: again after this time, or later the more often it has failed. */
  | { readonly done: false; readonly retryAfterMs: number }
  /** It is not its turn: again as soon as this time is over. Where a tenant is named, it is nobody's turn in it until then. */
  | { readonly done: false; readonly notBeforeMs: number; readonly tenantId?: string };

/**
 * A nudge, when it was decided, when the message that it points to was posted or last edited, where that is known, and the ways
 * that were refused.
 */
export interface DecidedNudge {
  readonly nudge: Nudge;
  readonly decidedAt: Date;
  readonly postedAt: Date | undefined;
  readonly refused: readonly DeliveryWay[];
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
  /** Notes that this way was refused for good; the state stays as it is. */
  recordRefused(nudgeId: string, way: DeliveryWay): Promise<void>;
  /**
   * Takes a nudge whose card stands, to bring it up to date. Undefined where none stands, and while another job has it: two updates under
   * way together could arrive in the wrong order, and the older would stay. Who dies with it has it for some seconds.
   */
  claimForUpdating(nudgeId: string): Promise<DecidedNudge | undefined>;
  /** Gives it back: nothing has changed on the card. */
  backFromUpdating(nudgeId: string): Promise<void>;
  /**
   * Gives it back, and erases the sealed text of the update that has reached its card, and the note of a form that was there.
   * @param sealed the text that the card now shows, undefined where it thanks and shows none; a newer one, written while
   *   the update was on its way, is kept for its own job
   */
  recordUpdated(nudgeId: string, sealed: string | undefined): Promise<void>;
}

export interface DeliveryDeps extends WayDeps {
  readonly nudges: NudgeDeliveries;
  readonly directory: Directory;
  /** The ways to try, in this order. None: nudges are decided and counted, and nothing is sent. */
  readonly ways: readonly DeliveryWay[];
  readonly vault: Vault;
  readonly clock: Clock;
  readonly log: Logger;
}

/** A nudge that comes long after the message has missed its moment. */
const tooLateMs = 10 * 60_000;
/** A tidy-up card may wait: for its turn after an incident of many, or for the end of the next one. */
const tidyUpTooLateMs = 24 * 3_600_000;
/** So often it is looked whether a tidy-up card may be shown. */
const silencePauseMs = 60_000;
const pauseMs = 5_000;
/** So often it is looked whether a form still stands in the way of something new. */
const formPauseMs = 30_000;

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
        : giveUp(nudgeId, silence === 'incident' ? 'major_incident' : `silenced:${silence}`, deps);
    prepared = nextWay(deps.ways, waiting.refused);
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
  const way = nextWay(deps.ways, claim.refused);
  if (!way || way !== prepared) {
    await deps.nudges.backToQueue(nudgeId);
    return { done: false, retryAfterMs: 0 };
  }
  const result = await sendBy(way, nudge, view, deps);
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
      return tryNextWay(claim, way, result.code, deps);
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

function later(
  result: Extract<ChatResult, { kind: 'throttled' | 'unavailable' | 'ambiguous' }>,
  { thread: { tenantId } }: Nudge,
): DeliveryOutcome {
  if (result.kind !== 'throttled') return { done: false, retryAfterMs: pauseMs };
  return { done: false, notBeforeMs: result.retryAfterMs, ...(result.ofTenant ? { tenantId } : {}) };
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

function isTooLate({ nudge, decidedAt }: DecidedNudge, { clock }: DeliveryDeps): boolean {
  const patienceMs = isTidyUp(nudge) ? tidyUpTooLateMs : tooLateMs;
  return clock.now().getTime() - decidedAt.getTime() > patienceMs;
}

/** What keeps Chaperone silent now, whatever was so when it was decided; undefined when nothing does. */
async function silenceFor(
  { thread, serviceUrl }: Nudge,
  { directory, clock }: DeliveryDeps,
): Promise<Silence | 'off' | undefined> {
  return silenceByNow(await directory.channel(thread, serviceUrl), clock.now());
}

async function updateCard(nudgeId: string, deps: DeliveryDeps): Promise<DeliveryOutcome> {
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
    return view && isTidyUp(nudge) ? { done: false, notBeforeMs: silencePauseMs } : { done: true };
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
