import type { Answer } from './answers.ts';
import { closeNudge } from './nudging.ts';
import { finishEscalation, openEscalation } from './escalation.ts';
import type { Metrics, Messenger, Nudge, ThreadLedger, ThreadTransaction } from './ports.ts';
import type { Person } from './post.ts';
import type { CardView, CarriedText } from './views.ts';

export interface AnswerDeps {
  readonly ledger: ThreadLedger;
  readonly messenger: Messenger;
  readonly metrics: Metrics;
}

/**
 * Somebody pressed a button on a card. The person comes from the authenticated activity, never from the card's data:
 * only the author of the nudge is answered; anybody else gets a notice. Returns the card that takes the place of the
 * one that was pressed. What is typed into a form is composed into the draft and forgotten.
 */
export async function answerCard(person: Person, tenantId: string, answer: Answer | undefined, deps: AnswerDeps): Promise<CardView> {
  if (!answer) return { view: 'notice', notice: 'try_again' };
  const thread = await deps.ledger.threadOfNudge(answer.nudgeId);
  if (!thread || thread.tenantId !== tenantId) return { view: 'notice', notice: 'unknown' };
  deps.metrics.count('cards_answered', answer.verb);
  const { view, nudge, reply } = await deps.ledger.withThread(thread, async (transaction) => {
    const nudge = transaction.state.nudges.find((entry) => entry.id === answer.nudgeId);
    if (!nudge) return { view: { view: 'notice', notice: 'unknown' } as const, nudge, reply: false };
    if (nudge.author.id !== person.id) return { view: { view: 'notice', notice: 'not_yours' } as const, nudge, reply: false };
    return { view: await respond(answer, nudge, transaction), nudge, reply: answer.verb === 'draft' && answer.reply };
  });
  if (!reply || !nudge || view.view !== 'draft') return view;
  // The reply leaves after the commit: a draft is never lost because the platform was slow.
  const sent = await deps.messenger.replyInThread(thread, nudge.serviceUrl);
  return { ...view, replied: sent.kind === 'sent' };
}

async function respond(answer: Answer, nudge: Nudge, transaction: ThreadTransaction): Promise<CardView> {
  const note = (event: 'safer_shown' | 'route_opened' | 'draft_made', code?: string) =>
    transaction.audit({ event, tenantId: nudge.thread.tenantId, teamId: nudge.thread.teamId, why: nudge.why, ...(code ? { note: code } : {}) });
  switch (answer.verb) {
    case 'safer':
      await note('safer_shown');
      return { view: 'safer', nudgeId: nudge.id, carried: answer.carried, urgent: nudge.urgent, messageUrl: nudge.messageUrl };
    case 'back':
      return nudgeView(nudge, answer.carried);
    case 'route':
    case 'choose_route': {
      const form = openEscalation(nudge, answer.carried, answer.verb === 'choose_route' ? answer.routeId : undefined);
      if (answer.verb === 'route') await note('route_opened');
      return form;
    }
    case 'draft': {
      const draft = finishEscalation(nudge, answer);
      await note('draft_made', answer.routeId);
      return draft;
    }
    case 'changed':
      await finish(transaction, nudge, 'changed');
      return { view: 'closed', because: 'changed' };
    case 'fine':
      await finish(transaction, nudge, answer.reason);
      return { view: 'closed', because: 'fine' };
  }
}

/** The pressed card is replaced by the answer itself, so no job has to update it. A nudge that is closed already stays as it was. */
async function finish(transaction: ThreadTransaction, nudge: Nudge, outcome: Parameters<typeof closeNudge>[2]): Promise<void> {
  if (nudge.state !== 'closed') await closeNudge(transaction, nudge, outcome);
}

/** The nudge as its author first saw it. */
export function nudgeView(nudge: Nudge, carried: CarriedText): CardView {
  return {
    view: 'nudge',
    nudgeId: nudge.id,
    why: nudge.why,
    traits: nudge.traits,
    band: nudge.band,
    urgent: nudge.urgent,
    carried,
    messageUrl: nudge.messageUrl,
  };
}
