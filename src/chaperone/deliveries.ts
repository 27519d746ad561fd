import { nudgeView } from './answer-card.ts';
import type { DeliveryWay, WayDeps } from './delivery-ways.ts';
import { AppError } from './errors.ts';
import type { CardRef, Nudge } from './nudge.ts';
import type { ChatResult, Clock, Directory, Logger, Vault } from './ports.ts';
import { type Silence, silenceByNow } from './silence.ts';
import { isTidyUp, tidyUpView } from './tidy-up.ts';
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
 * A nudge, when it was decided, when it was read by the database's clock, when the message that it points to was posted or last edited,
 * where that is known, and the ways that were refused.
 */
export interface DecidedNudge {
  readonly nudge: Nudge;
  readonly decidedAt: Date;
  readonly readAt: Date;
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
  /**
   * Takes back a nudge that waits and has never left, as if it had not been decided: what its author tells next is judged anew, and none of
   * their day's nudges is used up. The audit keeps that it was decided, and why it went. One that is closed stays; one that may have
   * arrived is undeliverable, as above.
   */
  withdraw(nudgeId: string, code: string): Promise<void>;
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
export const silencePauseMs = 60_000;
/** So long waits what another job has in hand, or a platform that did not answer. */
export const pauseMs = 5_000;

/**
 * True when a nudge has missed its moment: what was not sent by then is not sent. An instance whose clock is ahead gives up none that
 * is in time by the database's.
 */
export function isTooLate({ nudge, decidedAt, readAt }: DecidedNudge, { clock }: DeliveryDeps): boolean {
  const patienceMs = isTidyUp(nudge) ? tidyUpTooLateMs : tooLateMs;
  return Math.min(clock.now().getTime(), readAt.getTime()) - decidedAt.getTime() > patienceMs;
}

/** What keeps Chaperone silent now, whatever was so when it was decided; undefined when nothing does. */
export async function silenceFor(
  { thread, serviceUrl }: Nudge,
  { directory, clock }: DeliveryDeps,
): Promise<Silence | 'off' | undefined> {
  return silenceByNow(await directory.channel(thread, serviceUrl), clock.now());
}

/** The outcome of a job whose request came to nothing for now: the platform says when again, or a short while will do. */
export function later(
  result: Extract<ChatResult, { kind: 'throttled' | 'unavailable' | 'ambiguous' }>,
  { thread: { tenantId } }: Nudge,
): DeliveryOutcome {
  if (result.kind !== 'throttled') return { done: false, retryAfterMs: pauseMs };
  return { done: false, notBeforeMs: result.retryAfterMs, ...(result.ofTenant ? { tenantId } : {}) };
}

/** What the card shows: the sealed text of the nudge. Undefined where there is none, or none that can be read. */
export function openView(nudge: Nudge, vault: Vault): CardView | undefined {
  if (nudge.sealed === undefined) return undefined;
  try {
    const opened = vault.open(nudge.sealed, nudge.id);
    return isTidyUp(nudge) ? tidyUpView(opened) : nudgeView(nudge, JSON.parse(opened) as CarriedText);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
