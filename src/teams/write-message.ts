import type { Connector, Exchange } from './connector.ts';

/** Where a message goes, or which one is replaced. */
export interface MessagePlace {
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  /** The message that is replaced; a new one is posted without. */
  readonly activityId?: string | undefined;
  /** Shown in the channel to its recipient alone. */
  readonly targeted?: boolean | undefined;
}

/** Chaperone's own voice: the connector, and the bot's own id (`28:…`). */
export interface Voice {
  readonly connector: Connector;
  readonly botId: string;
}

/** Posts a message in a conversation, or replaces one. Nothing is repeated: whoever asks decides on that. */
export function writeMessage(
  { connector, botId }: Voice,
  { tenantId, serviceUrl, conversationId, activityId, targeted }: MessagePlace,
  message: object,
): Promise<Exchange> {
  const activities = `/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  const activity = activityId === undefined ? '' : `/${encodeURIComponent(activityId)}`;
  return connector.request({
    method: activityId === undefined ? 'POST' : 'PUT',
    serviceUrl,
    path: `${activities}${activity}${targeted ? '?isTargetedActivity=true' : ''}`,
    body: { type: 'message', from: { id: botId }, conversation: { id: conversationId }, ...message },
    tenantId,
    operation: 'send',
    thread: conversationId,
  });
}
