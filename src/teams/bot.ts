import type { Logger, Messenger, Metrics } from '../chaperone/ports.ts';
import type { Deletion, Post } from '../chaperone/post.ts';
import type { CardView } from '../chaperone/views.ts';
import { readActivity } from './activity-shape.ts';
import type { Connector } from './connector.ts';
import { type GateSettings, refusalOf } from './gate.ts';
import type { ConversationCache, RenderCard } from './messenger.ts';
import {
  type CardAnswer,
  type Installation,
  interpretActivity,
  type PersonalMessage,
} from './read-activity.ts';
import { failureOf } from './send-result.ts';

/** What Chaperone does with what arrives. Each promise ends when the work is committed, and only then is Teams answered. */
export interface UseCases {
  onPost(post: Post): Promise<unknown>;
  /** The answer to a command that a post may be, plain; an empty one where it is none. */
  onCommand(post: Post): Promise<string>;
  onDeletion(deletion: Deletion): Promise<unknown>;
  /** The reply's text, plain; an empty one sends nothing. */
  onPersonalMessage(message: PersonalMessage): Promise<string>;
  onInstalled(installation: Installation): Promise<unknown>;
  onUninstalled(installation: Installation): Promise<unknown>;
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

/** The body that answers an invoke activity (Adaptive Cards, Universal Actions). */
export interface InvokeAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: object;
}

/** Handles one authenticated activity; an invoke gets an answer, everything else `undefined`. */
export type HandleActivity = (body: unknown) => Promise<InvokeAnswer | undefined>;

/**
 * Routes authenticated activities to the use cases. What the gate refuses is counted and goes no further. A failure of a
 * use case is passed on, so that the platform hears of it and delivers the activity again.
 */
export function createBot(deps: BotDeps): HandleActivity {
  const { useCases, metrics, logger } = deps;

  const refuse = (reason: string): undefined => {
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
        else await say(answer, { ...post, conversationId: post.thread.conversationId }, deps);
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
      case 'uninstalled':
        await useCases.onUninstalled(inbound.installation);
        return undefined;
      case 'submitted_card': {
        const { answer } = inbound;
        await deps.updateCard(answer, await useCases.onCardAnswer(answer));
        return undefined;
      }
      case 'card_answer': {
        const { card } = deps.renderCard(await useCases.onCardAnswer(inbound.answer));
        return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
      }
    }
  };
}

async function replyTo(message: PersonalMessage, deps: BotDeps): Promise<void> {
  const { serviceUrl, conversationId, tenantId, person } = message;
  await deps.conversations.put(tenantId, person.id, conversationId);
  const text = await deps.useCases.onPersonalMessage(message);
  if (text !== '') await say(text, { serviceUrl, conversationId }, deps);
}

/** Posts plain words. Whoever asked can ask again; a second delivery of the question would only risk a second answer. */
async function say(
  text: string,
  { serviceUrl, conversationId }: { serviceUrl: string; conversationId: string },
  { connector, botId, logger }: BotDeps,
): Promise<void> {
  const path = `/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  const exchange = await connector.request('POST', serviceUrl, path, {
    type: 'message',
    from: { id: botId },
    conversation: { id: conversationId },
    text,
    textFormat: 'plain',
  });
  const failure = failureOf(exchange, false, Date.now());
  if (failure) logger.warn('reply_failed', { result: failure.kind });
}

async function remember(
  { teamId, person, tenantId, conversationId }: Installation,
  conversations: ConversationCache,
): Promise<void> {
  if (teamId === undefined && person) await conversations.put(tenantId, person.id, conversationId);
}
