import type { Incident, IncidentBook, Note, Untold } from './incident.ts';
import type { Nudge } from './nudge.ts';
import { closeNudge } from './nudging.ts';
import type { Clock, Directory, Logger, SendResult, Vault } from './ports.ts';
import type { ThreadRef } from './post.ts';
import { silenceByNow } from './silence.ts';
import type { ThreadLedger, ThreadTransaction } from './thread-ledger.ts';
import type { ClosedView, TidyUpView } from './views.ts';

export interface TidyUpDeps {
  readonly incidents: IncidentBook;
  readonly ledger: ThreadLedger;
  readonly directory: Directory;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly log: Logger;
  /** Tells a channel that an incident is over: neutral, in the thread where it was declared. */
  tellEnd(incident: Incident): Promise<SendResult>;
  newId(): string;
}

/**
 * What is due after major incidents, by whichever instance comes first: ends those whose time is up, tells it where they were
 * declared, and gives each author who has something noted one card, now or when nothing keeps Chaperone from speaking any more. Every
 * step is one transaction, and may be repeated; what a crash leaves undone the next round finds.
 * @param ending aborted, it does no further step; what it took to tell it gives back
 */
export async function tidyUp(deps: TidyUpDeps, ending: AbortSignal): Promise<void> {
  for (const incident of await deps.incidents.overdue()) await deps.incidents.end(incident, undefined, true);
  for (const incident of await deps.incidents.takeAnnouncements()) {
    if (ending.aborted) {
      await deps.incidents.returnAnnouncement(incident.id);
      continue;
    }
    const { kind } = await deps.tellEnd(incident);
    // What may have arrived is not told twice.
    if (kind === 'throttled' || kind === 'unavailable') await deps.incidents.returnAnnouncement(incident.id);
    else if (kind !== 'sent') deps.log.warn('incident_end_not_told', { result: kind });
  }
  for (const untold of await deps.incidents.untold()) {
    if (ending.aborted) return;
    const channel = await deps.directory.channel(untold.thread, untold.serviceUrl);
    if (!silenceByNow(channel, deps.clock.now())) await giveCard(untold, deps);
  }
}

/** True for what stands in the place of a tidy-up card. */
export const isTidyUp = ({ thread }: Pick<Nudge, 'thread'>): boolean => thread.tidyUpOf !== undefined;

/** The place of somebody's one tidy-up card for an incident. */
function placeOfTidyUp({
  thread,
  incidentId,
  author,
}: Pick<Untold, 'thread' | 'incidentId' | 'author'>): ThreadRef {
  return { ...thread, tidyUpOf: `${incidentId} ${author.id}` };
}

/** Writes the author's card, or brings the one that they have up to date: notes may come late, and messages be mended meanwhile. */
function giveCard(untold: Untold, deps: TidyUpDeps): Promise<void> {
  const { incidentId, author, serviceUrl } = untold;
  const thread = placeOfTidyUp(untold);
  return deps.ledger.withThread(thread, async (transaction) => {
    const notes = await transaction.takeNotes(incidentId, author.id);
    const existing = transaction.state.nudges[0];
    if (!notes || existing?.state === 'undeliverable') return;
    const [first] = notes;
    if (!first) return thankFor(existing, transaction);
    const id = existing?.id ?? deps.newId();
    const card: Nudge = {
      ...{ id, thread, author, serviceUrl, postId: first.postId, messageUrl: first.messageUrl },
      ...{ why: [], traits: [], band: 'one', urgent: false, outcome: undefined, formUntil: undefined },
      card: existing?.card,
      state:
        existing && existing.state !== 'closed' ? existing.state : existing?.card ? 'delivered' : 'queued',
      sealed: deps.vault.seal(JSON.stringify(contentOf(notes)), id),
    };
    if (existing) return transaction.saveNudge(card, card.state === 'queued' ? 'deliver' : 'update_card');
    await transaction.addNudge(card);
    await transaction.audit({ event: 'tidy_up_decided', tenantId: thread.tenantId, teamId: thread.teamId });
  });
}

async function thankFor(card: Nudge | undefined, transaction: ThreadTransaction): Promise<void> {
  if (card && card.state !== 'closed') await closeNudge(transaction, card, 'changed');
}

/** What takes the place of a card whose every message is edited or deleted; how many they were is not kept. */
export const tidiedView: ClosedView = { view: 'closed', because: 'tidied' };

type Content = Omit<TidyUpView, 'view'>;

function contentOf(notes: readonly Note[]): Content {
  return {
    messages: notes.length,
    messageUrls: notes.flatMap(({ messageUrl }) => (messageUrl === undefined ? [] : [messageUrl])),
  };
}

/** The view of a card whose sealed text has been opened. */
export const tidyUpView = (opened: string): TidyUpView => ({
  view: 'tidy_up',
  ...(JSON.parse(opened) as Content),
});
