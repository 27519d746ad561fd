import type { SendResult } from '../chaperone/ports.ts';
import type { ThreadRef } from '../chaperone/post.ts';
import type { Connector } from './connector.ts';
import { failureOf } from './send-result.ts';

/**
 * Posts plain words in a thread, for everybody there to see. Nothing is repeated: the one who asks decides on a retry, and an answer that
 * leaves doubt says so.
 */
export async function tellThread(
  text: string,
  { thread, serviceUrl }: { readonly thread: ThreadRef; readonly serviceUrl: string },
  { connector, botId }: { readonly connector: Connector; readonly botId: string },
): Promise<SendResult> {
  const { tenantId, conversationId } = thread;
  const exchange = await connector.request({
    method: 'POST',
    serviceUrl,
    path: `/v3/conversations/${encodeURIComponent(conversationId)}/activities`,
    body: {
      type: 'message',
      from: { id: botId },
      conversation: { id: conversationId },
      text,
      textFormat: 'plain',
    },
    tenantId,
    operation: 'send',
    thread: conversationId,
  });
  // Nobody updates it, so its id is not asked for.
  return failureOf(exchange, false) ?? { kind: 'sent', card: { conversationId, activityId: '' } };
}
