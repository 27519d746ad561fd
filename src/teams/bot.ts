import type { Locale } from '../chaperone/locale.ts';
import type { Logger, Messenger, Metrics } from '../chaperone/ports.ts';
import type { Deletion, Post } from '../chaperone/post.ts';
import type { CardView, CheckedView, NoticeView } from '../chaperone/views.ts';
import { readActivity } from './activity-shape.ts';
import type { Connector } from './connector.ts';
import { dialogWith, type ExtensionAsk } from './extension.ts';
import { type GateSettings, type Refusal, refusalOf } from './gate.ts';
import type { CardAnswer, Gone, Installation, PersonalMessage } from './inbound.ts';
import { type ConversationCache, cardMessage, type RenderCard } from './messenger.ts';
import { answerInTime } from './patiently.ts';
import { interpretActivity } from './read-activity.ts';
import { failureOf } from './send-result.ts';
import { type MessagePlace, writeMessage } from './write-message.ts';

/** Plain words or a card. */
export type Answer = { readonly text: string } | { readonly view: CardView };

/** What Chaperone does with what arrives. Each promise ends when the work is committed, and only then is Teams answered. */
export interface UseCases {
  onPost(post: Post): Promise<unknown>;
  /** The answer to a command that a post may be, plain; an empty one where it is none. */
  onCommand(post: Post): Promise<string>;
  onDeletion(deletion: Deletion): Promise<unknown>;
  /** The reply; an empty text sends nothing. */
  onPersonalMessage(message: PersonalMessage): Promise<Answer>;
  /** The card that takes the place of the draft's form. */
  onDraft(text: string): Promise<CheckedView | NoticeView>;
  onInstalled(installation: Installation): Promise<unknown>;
  /** Nothing of this is kept any longer. */
  onGone(gone: Gone): Promise<unknown>;
  /** The card that takes the place of the one that was pressed. */
  onCardAnswer(answer: CardAnswer): Promise<CardView>;
}

export interface BotDeps {
  readonly gate: GateSettings;
  readonly useCases: UseCases;
  readonly renderCard: RenderCard;
  readonly updateCard: Messenger['updateCard'];
  readonly connector: Connector;
  readonly conversations: ConversationCache;
  readonly botId: string;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** Handles one authenticated activity; an invoke gets the body of its answer, everything else `undefined`. */
export type HandleActivity = (body: unknown) => Promise<object | undefined>;

/**
 * Routes authenticated activities to the use cases. What the gate refuses is counted and goes no further. A failure of a
 * use case is passed on, so that the platform hears of it and delivers the activity again.
 */
export function createBot(deps: BotDeps): HandleActivity {
  const { useCases, metrics, logger } = deps;

  const refuse = (reason: Refusal): undefined => {
    metrics.count('activities_refused', reason);
    logger.warn('activity_refused', { reason });
  };

  return async (body) => {
    const activity = readActivity(body);
    if (!activity) return refuse('unreadable');
    const refusal = refusalOf(activity, deps.gate);
    if (refusal) return refuse(refusal);
    const inbound = interpretActivity(activity);
    switch (inbound.kind) {
      case 'unreadable':
        return refuse('unreadable');
      case 'ignored':
        return undefined;
      case 'post': {
        const { post } = inbound;
        const answer = post.addressed ? await useCases.onCommand(post) : '';
        if (answer === '') await useCases.onPost(post);
        else await say({ text: answer }, { ...post.thread, serviceUrl: post.serviceUrl }, deps);
        return undefined;
      }
      case 'deletion':
        await useCases.onDeletion(inbound.deletion);
        return undefined;
      case 'personal_message':
        await replyTo(inbound.message, deps);
        return undefined;
      case 'installed':
        await remember(inbound.installation, deps.conversations);
        await useCases.onInstalled(inbound.installation);
        return undefined;
      case 'gone':
        await useCases.onGone(inbound.gone);
        return undefined;
      case 'submitted_card': {
        const { answer } = inbound;
        const view = await useCases.onCardAnswer(answer);
        await answerInTime(logger, () => deps.updateCard(answer, view));
        return undefined;
      }
      case 'extension': {
        const { card, summary } = deps.renderCard(
          await answerExtension(inbound.asked, useCases),
          inbound.locale,
        );
        return dialogWith(summary, card);
      }
      case 'card_answer': {
        const { card } = deps.renderCard(
          await useCases.onCardAnswer(inbound.answer),
          inbound.answer.person.locale,
        );
        return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
      }
    }
  };
}

async function answerExtension(asked: ExtensionAsk, useCases: UseCases): Promise<CardView> {
  switch (asked.ask) {
    case 'form':
      return { view: 'check_form' };
    case 'check':
      return useCases.onDraft(asked.text);
    case 'decline':
      return { view: 'notice', notice: asked.because };
  }
}

async function replyTo(message: PersonalMessage, deps: BotDeps): Promise<void> {
  const { serviceUrl, conversationId, tenantId, person } = message;
  await deps.conversations.put(tenantId, person.id, conversationId);
  const answer = await deps.useCases.onPersonalMessage(message);
  if ('view' in answer || answer.text !== '')
    await say(answer, { tenantId, serviceUrl, conversationId, locale: person.locale }, deps);
}

/** Posts plain words or a card. */
async function say(
  answer: Answer,
  place: MessagePlace & { readonly locale?: Locale | undefined },
  deps: BotDeps,
): Promise<void> {
  const message =
    'view' in answer
      ? cardMessage(deps.renderCard(answer.view, place.locale))
      : { text: answer.text, textFormat: 'plain' };
  await answerInTime(
    deps.logger,
    async () => failureOf(await writeMessage(deps, place, message), false) ?? { kind: 'sent' },
  );
}

async function remember(
  { teamId, person, tenantId, conversationId }: Installation,
  conversations: ConversationCache,
): Promise<void> {
  if (teamId === undefined && person) await conversations.put(tenantId, person.id, conversationId);
}
