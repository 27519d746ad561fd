import type { Logger, Messenger, Metrics } from '../chaperone/ports.ts';
import type { Deletion, Post } from '../chaperone/post.ts';
import type { CardView } from '../chaperone/views.ts';
import { readActivity } from './activity-shape.ts';
import type { Connector } from './connector.ts';
import { type GateSettings, type Refusal, refusalOf } from './gate.ts';
import type { ConversationCache, RenderCard } from './messenger.ts';
import {
  type CardAnswer,
  type Gone,
  type Installation,
  interpretActivity,
  type PersonalMessage,
} from './read-activity.ts';
import { failureOf } from './send-result.ts';

/** What Chaperone does with what arrives. Each promise ends when the work is committed, and only then is Teams answered. */
export interface UseCases {
  onPost(post: Post): Promise<unknown>;
  onDeletion(deletion: Deletion): Promise<unknown>;
  /** The reply's text, plain; an empty one sends nothing. */
  onPersonalMessage(message: PersonalMessage): Promise<string>;
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
      case 'post':
        await useCases.onPost(inbound.post);
        return undefined;
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
  if (text === '') return;
  const path = `/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  const exchange = await deps.connector.request('POST', serviceUrl, path, {
    type: 'message',
    from: { id: deps.botId },
    conversation: { id: conversationId },
    text,
    textFormat: 'plain',
  });
  const failure = failureOf(exchange, false, Date.now());
  // The person can ask again; a second delivery of the question would only risk a second answer.
  if (failure) deps.logger.warn('personal_reply_failed', { result: failure.kind });
}

async function remember(
  { teamId, person, tenantId, conversationId }: Installation,
  conversations: ConversationCache,
): Promise<void> {
  if (teamId === undefined && person) await conversations.put(tenantId, person.id, conversationId);
}
