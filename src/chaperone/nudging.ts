import { isReason } from '../assess/standing.ts';
import type { LedgerDetail } from '../assess/types.ts';
import type { Occasion } from './give-nudge.ts';
import { causesOf, type LearningPlace } from './learning.ts';
import type { Nudge, NudgeOutcome } from './nudge.ts';
import type { ThreadTransaction } from './thread-ledger.ts';
import { type ClosedView, type FineReason, fineReasons } from './views.ts';

/** A nudge as it begins: decided, not yet delivered, and without its sealed text. */
export function newNudge(
  { thread, postId, author, why, traits, band, serviceUrl }: Omit<Occasion, 'channel' | 'standing' | 'words'>,
  more: { id: string; urgent: boolean; messageUrl: string | undefined },
): Nudge {
  return {
    id: more.id,
    thread,
    postId,
    author,
    state: 'queued',
    why,
    traits,
    band,
    urgent: more.urgent,
    serviceUrl,
    messageUrl: more.messageUrl,
    card: undefined,
    sealed: undefined,
    outcome: undefined,
    formUntil: undefined,
  };
}

/** True where no more is said: its author said that it is fine, or cannot be reached. */
export const isLeftInPeace = ({ state, outcome }: Nudge): boolean =>
  state === 'undeliverable' || isFine(outcome);

/** What a nudge gives as its reasons that the thread still tells; a combination is no single detail's, and stays. */
export const whatIsLeft = (
  { why, traits }: Nudge,
  standing: readonly LedgerDetail[],
): Pick<Nudge, 'why' | 'traits'> => ({
  why: why.filter((reason) => reason === 'combination' || standing.some(isReason(reason))),
  traits: traits.filter((trait) => standing.some((detail) => detail.trait === trait)),
});

/**
 * A further disclosure by an author who has a nudge in this thread already: the one nudge is brought up to date,
 * never a second one sent; what an edit has taken out goes from it. The caller has made sure that its author is not to be left in peace.
 */
export async function addToNudge(
  transaction: ThreadTransaction,
  existing: Nudge,
  further: Nudge,
  standing: readonly LedgerDetail[],
  place: LearningPlace,
): Promise<'extended'> {
  const left = whatIsLeft(existing, standing);
  const merged: Nudge = {
    ...further,
    id: existing.id,
    state: existing.state === 'closed' ? (existing.card ? 'delivered' : 'queued') : existing.state,
    card: existing.card,
    formUntil: existing.formUntil,
    why: [...new Set([...left.why, ...further.why])],
    traits: [...new Set([...left.traits, ...further.traits])],
    urgent: existing.urgent || further.urgent,
  };
  await transaction.saveNudge(merged, merged.state === 'queued' ? 'deliver' : 'update_card');
  await transaction.audit({
    event: 'nudge_extended',
    ...auditOf(merged),
  });
  const counted = causesOf(existing.why, existing.traits);
  const causes = causesOf(merged.why, merged.traits).filter((trait) => !counted.includes(trait));
  await transaction.countOutcome(place, causes, 'nudged');
  return 'extended';
}

/** Saves an open nudge that says something else now, with its words; a card that stands, or is on its way, follows. */
export async function replaceWords(
  transaction: ThreadTransaction,
  nudge: Nudge,
  sealed: string,
): Promise<void> {
  await transaction.saveNudge({ ...nudge, sealed }, isOnItsWay(nudge) ? 'update_card' : undefined);
}

const isOnItsWay = ({ card, state }: Nudge): boolean => card !== undefined || state === 'sending';

/** Ends a nudge with an outcome. A card that stands already turns into a thank-you; one not yet sent never is. */
export async function closeNudge(
  transaction: ThreadTransaction,
  nudge: Nudge,
  outcome: NudgeOutcome,
): Promise<void> {
  const closed: Nudge = { ...nudge, state: 'closed', outcome, sealed: undefined };
  await transaction.saveNudge(closed, isOnItsWay(nudge) ? 'update_card' : undefined);
  await transaction.audit({
    event: 'nudge_closed',
    tenantId: nudge.thread.tenantId,
    teamId: nudge.thread.teamId,
    why: nudge.why,
    note: outcome,
  });
}

/** So long something new waits for a form or a draft, from the last time that its author pressed a button there. */
const formMs = 15 * 60_000;

/**
 * Notes that the card shows a form or a draft now, or no longer does. While something new waits already, its time is not put off any more:
 * the sealed words would be forgotten before they are shown.
 */
export async function noteForm(
  { keepForm }: ThreadTransaction,
  { id, sealed, formUntil }: Nudge,
  stands: boolean,
  now: Date,
): Promise<void> {
  if (stands && !(formUntil && sealed !== undefined)) await keepForm(id, new Date(now.getTime() + formMs));
  if (!stands && formUntil) await keepForm(id, undefined);
}

/** True for the outcomes by which an author said that the message may stay as it is. */
export function isFine(outcome: NudgeOutcome | undefined): outcome is FineReason {
  return outcome !== undefined && (fineReasons as readonly string[]).includes(outcome);
}

/** What a card says of how its nudge ended: whoever pressed the button and whoever brings the card up to date later say the same. */
export function closedView(outcome: NudgeOutcome | undefined): ClosedView {
  if (outcome === 'made_up' || outcome === 'not_a_patient') return { view: 'closed', because: 'no_patient' };
  if (isFine(outcome)) return { view: 'closed', because: 'fine' };
  const because = outcome === 'deleted' || outcome === 'sum_fell' ? outcome : 'changed';
  return { view: 'closed', because };
}

/** What the audit keeps of a nudge. */
export const auditOf = ({
  thread,
  why,
  traits,
  band,
}: Pick<Nudge, 'thread' | 'why' | 'traits' | 'band'>) => ({
  tenantId: thread.tenantId,
  teamId: thread.teamId,
  why,
  traits,
  band,
});
