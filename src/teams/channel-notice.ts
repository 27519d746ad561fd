import type { SendResult } from '../chaperone/ports.ts';
import type { ThreadRef } from '../chaperone/post.ts';
import { failureOf } from './send-result.ts';
import { type Voice, writeMessage } from './write-message.ts';

/**
 * Posts plain words in a thread, for everybody there to see. Nothing is repeated: the one who asks decides on a retry, and an answer that
 * leaves doubt says so.
 */
export async function tellThread(
  text: string,
  { thread, serviceUrl }: { readonly thread: ThreadRef; readonly serviceUrl: string },
  voice: Voice,
): Promise<SendResult> {
  const { tenantId, conversationId } = thread;
  const place = { tenantId, serviceUrl, conversationId };
  const exchange = await writeMessage(voice, place, { text, textFormat: 'plain' });
  // Nobody updates it, so its id is not asked for.
  return failureOf(exchange, false) ?? { kind: 'sent', card: { conversationId, activityId: '' } };
}
