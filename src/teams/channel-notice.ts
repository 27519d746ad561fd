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
  const conversationId = thread.conversationId;
  const path = `/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  const exchange = await connector.request('POST', serviceUrl, path, {
    type: 'message',
    from: { id: botId },
    conversation: { id: conversationId },
    text,
    textFormat: 'plain',
  });
  // Nobody updates it, so its id is not asked for.
  return failureOf(exchange, false, Date.now()) ?? { kind: 'sent', card: { conversationId, activityId: '' } };
}
