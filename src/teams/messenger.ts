import type { Locale } from '../chaperone/locale.ts';
import type { CardRef } from '../chaperone/nudge.ts';
import type { Messenger, SendResult } from '../chaperone/ports.ts';
import type { Person, ThreadRef } from '../chaperone/post.ts';
import type { CardView } from '../chaperone/views.ts';
import type { Connector, Exchange } from './connector.ts';
import { patiently } from './patiently.ts';
import { failureOf, type SendFailure } from './send-result.ts';
import { writeMessage } from './write-message.ts';

/** Remembers each person's own chat with Chaperone; opening it anew costs a request and counts against the limits. */
export interface ConversationCache {
  get(tenantId: string, personId: string): Promise<string | undefined>;
  put(tenantId: string, personId: string, conversationId: string): Promise<void>;
}

/** Turns a view into an Adaptive Card and the neutral line that notifications show. */
export type RenderCard = (view: CardView, locale?: Locale) => { card: object; summary: string };

export interface MessengerDeps {
  readonly connector: Connector;
  readonly conversations: ConversationCache;
  readonly renderCard: RenderCard;
  /** The bot's own id (`28:…`). */
  readonly botId: string;
  /** What a thread is told when its author asks for it: short, neutral, no detail. */
  readonly threadReply: string;
}

/** The author has pressed a button and looks at it. */
const replyPatienceMs = 2_000;

/**
 * The `Messenger` port over the Bot Connector. Nothing is repeated here beyond what cannot have had an effect; the
 * outbox decides on every other retry.
 * Source: Microsoft Teams, "Send proactive messages", "Targeted messages" and "Rate limiting for bots".
 */
export function createMessenger(deps: MessengerDeps): Messenger {
  const { connector, conversations, botId } = deps;

  async function openChat(
    to: Recipient,
  ): Promise<{ readonly id: string } | { readonly failure: SendFailure }> {
    const body = {
      bot: { id: botId },
      isGroup: false,
      members: [{ id: to.person.platformId }],
      tenantId: to.tenantId,
      channelData: { tenant: { id: to.tenantId } },
    };
    const exchange = await connector.request({
      method: 'POST',
      serviceUrl: to.serviceUrl,
      path: '/v3/conversations',
      body,
      tenantId: to.tenantId,
      operation: 'create',
      thread: to.person.platformId,
    });
    const failure = failureOf(exchange, true);
    if (failure) return { failure };
    const id = idIn(exchange);
    if (!id) return { failure: { kind: 'unavailable', code: 'no_conversation_id' } };
    await conversations.put(to.tenantId, to.person.id, id);
    return { id };
  }

  return {
    async knowsChat({ tenantId, person }) {
      return (await conversations.get(tenantId, person.id)) !== undefined;
    },

    async openChat(to) {
      if (await conversations.get(to.tenantId, to.person.id)) return { kind: 'open' };
      const chat = await openChat(to);
      return 'failure' in chat ? chat.failure : { kind: 'open' };
    },

    async sendPrivate(to, view) {
      const message = {
        ...cardMessage(deps.renderCard(view, to.person.locale)),
        channelData: { notification: { alert: true } },
      };
      const known = await conversations.get(to.tenantId, to.person.id);
      if (known) {
        const exchange = await writeMessage(deps, { ...to, conversationId: known }, message);
        // A remembered chat can go stale. A 403 or 404 says that nothing arrived, so a chat opened anew may be tried.
        const stale = exchange.kind === 'answered' && (exchange.status === 403 || exchange.status === 404);
        if (!stale) return sent(exchange, known);
      }
      const chat = await openChat(to);
      if ('failure' in chat) return chat.failure;
      return sent(await writeMessage(deps, { ...to, conversationId: chat.id }, message), chat.id);
    },

    async sendTargeted({ thread, person, serviceUrl }, view) {
      // Without a recipient the platform would have nobody to keep it for.
      if (person.platformId === '') return { kind: 'refused', code: 'no_recipient' };
      const { tenantId, conversationId } = thread;
      const exchange = await writeMessage(
        deps,
        { tenantId, serviceUrl, conversationId, targeted: true },
        {
          ...cardMessage(deps.renderCard(view, person.locale)),
          recipient: { id: person.platformId, name: person.name },
          channelData: { notification: { alert: true } },
        },
      );
      const result = sent(exchange, conversationId);
      return result.kind === 'sent' ? { ...result, card: { ...result.card, targeted: true } } : result;
    },

    async updateCard({ tenantId, serviceUrl, card, person }, view) {
      const message = { id: card.activityId, ...cardMessage(deps.renderCard(view, person.locale)) };
      const exchange = await writeMessage(deps, { tenantId, serviceUrl, ...card }, message);
      return failureOf(exchange, true) ?? { kind: 'sent', card };
    },

    async replyInThread({ tenantId, conversationId }: ThreadRef, serviceUrl) {
      const message = { text: deps.threadReply, textFormat: 'plain' };
      const exchange = await patiently(replyPatienceMs, () =>
        writeMessage(deps, { tenantId, serviceUrl, conversationId }, message),
      );
      return sent(exchange, conversationId);
    },
  };
}

interface Recipient {
  readonly tenantId: string;
  readonly person: Person;
  readonly serviceUrl: string;
}

/** The card alone: with a text beside it Teams would split the message in two and return no id to update it by. */
export function cardMessage({ card, summary }: { card: object; summary: string }): object {
  return {
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}

function sent(exchange: Exchange, conversationId: string): SendResult {
  const failure = failureOf(exchange, false);
  if (failure) return failure;
  const activityId = idIn(exchange);
  // Taken, but without an id it can never be updated: the caller must not send it again.
  if (!activityId) return { kind: 'ambiguous', code: 'no_activity_id' };
  const card: CardRef = { conversationId, activityId };
  return { kind: 'sent', card };
}

function idIn(exchange: Exchange): string | undefined {
  const body = exchange.kind === 'answered' ? exchange.body : undefined;
  return typeof body === 'object' &&
    body !== null &&
    'id' in body &&
    typeof body.id === 'string' &&
    body.id !== ''
    ? body.id
    : undefined;
}
