import type { Post } from '../chaperone/post.ts';

/**
 * A link that opens a channel's message in Teams (`/l/message/…`); it holds ids only. Undefined where the message's id is not
 * one that a link can name. Source: Microsoft Teams, "Create deep links".
 */
export function messageLink(
  post: Pick<Post, 'thread' | 'id'>,
  groupId: string | undefined,
): string | undefined {
  if (!/^\d{10,17}$/.test(post.id)) return undefined;
  const rootId = /;messageid=(\d+)$/.exec(post.thread.conversationId)?.[1] ?? post.id;
  const query = new URLSearchParams({
    tenantId: post.thread.tenantId,
    ...(groupId ? { groupId } : {}),
    parentMessageId: rootId,
    createdTime: post.id,
  });
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(post.thread.channelId)}/${post.id}?${query}`;
}
