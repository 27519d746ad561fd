import { ownTemplatesIn, type RouteDirectory, routesIn } from '../escalate/routes.ts';
import { type TemplateBook, withOwnTemplates } from '../escalate/template-book.ts';
import type { Answer } from './answers.ts';
import { finishEscalation, openEscalation, type Place } from './escalation.ts';
import { type FillDeps, fillFromThread, waysOfFilling } from './fill-from-thread.ts';
import { causesOf, placeOf } from './learning.ts';
import type { Locale } from './locale.ts';
import { isBareYes, type Nudge } from './nudge.ts';
import { closedView, closeNudge, noteForm } from './nudging.ts';
import type { ChannelInfo, Clock, Directory, Messenger } from './ports.ts';
import type { Person, ThreadRef } from './post.ts';
import type { ThreadLedger, ThreadTransaction } from './thread-ledger.ts';
import type { CardView, CarriedText, DraftView } from './views.ts';

export interface AnswerDeps extends FillDeps {
  readonly ledger: ThreadLedger;
  readonly messenger: Messenger;
  readonly directory: Directory;
  readonly routes: RouteDirectory;
  readonly templates: Readonly<Record<Locale, TemplateBook>>;
  readonly clock: Clock;
  /** Hears of a nudge whose author took the safe route, once its reply has left. */
  readonly noteRouted: (nudge: Nudge) => void;
}

/**
 * Somebody pressed a button on a card. The person comes from the authenticated activity, never from the card's data:
 * only the author of the nudge is answered; anybody else gets a notice. Returns the card that takes the place of the
 * one that was pressed. What is typed into a form is composed into the draft and forgotten.
 */
export async function answerCard(
  person: Person,
  tenantId: string,
  serviceUrl: string,
  answer: Answer | undefined,
  deps: AnswerDeps,
): Promise<CardView> {
  const refuse = (notice: 'try_again' | 'unknown'): CardView => {
    deps.metrics.count('cards_answered', notice);
    return { view: 'notice', notice };
  };
  if (!answer) return refuse('try_again');
  const thread = await deps.ledger.threadOfNudge(answer.nudgeId);
  if (!thread || thread.tenantId !== tenantId) return refuse('unknown');
  const channel = await deps.directory.channel(thread, serviceUrl);
  const scope = { organisation: channel.organisation, team: channel.groupId, channel: thread.channelId };
  const place = {
    routes: routesIn(deps.routes, scope),
    book: withOwnTemplates(deps.templates[person.locale ?? 'en'], ownTemplatesIn(deps.routes, scope)),
    at: deps.clock.now(),
  };
  const given = await deps.ledger.withThread(thread, async (transaction): Promise<Response> => {
    const nudge = transaction.state.nudges.find((entry) => entry.id === answer.nudgeId);
    if (!nudge) return { view: 'notice', notice: 'unknown' };
    if (nudge.author.id !== person.id) return { view: 'notice', notice: 'not_yours' };
    return respond(answer, nudge, { transaction, channel, place, serviceUrl, deps });
  });
  const view = typeof given === 'function' ? await given() : given;
  deps.metrics.count('cards_answered', view.view === 'notice' ? view.notice : answer.verb);
  return view;
}

/** The next card; or what gives it after the commit, because it asks the platform, and nobody else is to wait for that. */
type Response = CardView | (() => Promise<CardView>);

interface Pressed {
  readonly transaction: ThreadTransaction;
  readonly channel: ChannelInfo;
  readonly place: Place;
  readonly serviceUrl: string;
  readonly deps: AnswerDeps;
}

/** What is answered with a form or a draft. */
const leadsToForm: ReadonlySet<Answer['verb']> = new Set(['route', 'choose_route', 'whole_thread', 'draft']);

async function respond(answer: Answer, nudge: Nudge, pressed: Pressed): Promise<Response> {
  const { transaction, channel, place, deps } = pressed;
  const wholeThread = waysOfFilling(nudge.thread.tenantId, deps);
  const note = (event: 'safer_shown' | 'route_opened' | 'thread_read' | 'draft_made', code?: string) =>
    transaction.audit({
      event,
      tenantId: nudge.thread.tenantId,
      teamId: nudge.thread.teamId,
      why: nudge.why,
      ...(code ? { note: code } : {}),
    });
  await noteForm(transaction, nudge, leadsToForm.has(answer.verb), place.at);
  // The pressed card is replaced by the answer itself. A nudge that is closed already stays as it was.
  switch (answer.verb) {
    case 'safer':
      await note('safer_shown');
      return {
        view: 'safer',
        nudgeId: nudge.id,
        carried: answer.carried,
        urgent: nudge.urgent,
        bareYes: isBareYes(nudge),
        withFile: nudge.traits.some((trait) => trait === 'image' || trait === 'document'),
        messageUrl: nudge.messageUrl,
      };
    case 'back':
      // While the form stood there, its card was not told.
      return nudge.state === 'closed' ? closedView(nudge.outcome) : nudgeView(nudge, answer.carried);
    case 'route':
      await note('route_opened');
      return openEscalation(nudge, answer.carried, channel, place, { wholeThread });
    case 'choose_route': {
      const { routeId, typed } = answer;
      return openEscalation(nudge, answer.carried, channel, place, { routeId, typed, wholeThread });
    }
    case 'whole_thread':
      if (wholeThread === 'read' && answer.pasted.trim() === '') await note('thread_read');
      return () => fillFromThread(answer, nudge, channel, place, deps);
    case 'draft': {
      const draft = finishEscalation(nudge, answer, channel, place, wholeThread);
      if (draft.view === 'draft') await note('draft_made', answer.routeId);
      return draft.view === 'draft' && answer.reply ? replyOnce(draft, nudge, pressed) : draft;
    }
    case 'changed':
      if (nudge.state !== 'closed') await closeNudge(transaction, nudge, 'changed');
      return closedView(nudge.outcome === 'deleted' ? 'deleted' : 'changed');
    case 'fine':
      if (nudge.state !== 'closed') {
        await closeNudge(transaction, nudge, answer.reason);
        const causes = causesOf(nudge.why, nudge.traits);
        await transaction.countOutcome(placeOf(nudge.thread.tenantId, channel), causes, answer.reason);
      }
      return closedView(answer.reason);
  }
}

/**
 * Leaves a reply in the thread, however often its author presses: that it leaves is written down before it does, and taken back where it
 * surely did not. A closed nudge leaves none; a nudge that was brought up to date by something new may leave another.
 */
async function replyOnce(
  draft: DraftView,
  nudge: Nudge,
  { transaction, serviceUrl, deps }: Pressed,
): Promise<Response> {
  if (nudge.state === 'closed') return { ...draft, reply: 'failed' };
  if (nudge.outcome === 'routed') return { ...draft, reply: 'before' };
  await transaction.saveNudge({ ...nudge, outcome: 'routed' });
  const { thread } = transaction;
  // After the commit: a draft is never lost because the platform was slow.
  return async () => {
    const { kind } = await deps.messenger.replyInThread(thread, serviceUrl);
    if (kind === 'sent' || kind === 'ambiguous') deps.noteRouted(nudge);
    // Where that cannot be written down, the author has the draft even so, and no second try.
    else await takeBack(nudge.id, thread, deps).catch(() => undefined);
    return { ...draft, reply: kind === 'sent' ? 'left' : kind === 'ambiguous' ? 'unsure' : 'failed' };
  };
}

function takeBack(nudgeId: string, thread: ThreadRef, { ledger }: AnswerDeps): Promise<void> {
  return ledger.withThread(thread, async ({ state, saveNudge }) => {
    const nudge = state.nudges.find(({ id }) => id === nudgeId);
    if (nudge?.outcome === 'routed' && nudge.state !== 'closed')
      await saveNudge({ ...nudge, outcome: undefined });
  });
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
