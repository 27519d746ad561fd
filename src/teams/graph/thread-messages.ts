import type { Said, ThreadRead, ThreadReader } from '../../chaperone/ports.ts';
import type { Answer } from '../exchange.ts';
import { askedPauseMs } from '../retry-after.ts';
import { linkIn, listIn, pageIn } from './answer-pages.ts';
import type { Graph } from './client.ts';
import { contentOf, mentionsOf, readMessage, writerOf } from './message-shape.ts';

export interface ThreadMessagesSettings {
  readonly graph: Graph;
  /** The tenant that Graph's token is for. */
  readonly tenantId: string;
  /** Milliseconds that somebody waits for their form. Teams waits 15 s for the answer to the whole turn. */
  readonly limitMs?: number;
}

/** Replies a page, the most that Graph gives; and pages, so that an endless thread cannot use up the tenant's share of readings. */
const pageSize = 50;
const mostPages = 4;
const defaultPauseMs = 30_000;

/**
 * The `ThreadReader` port: a thread's first message and its replies through Graph, with resource-specific consent
 * (`ChannelMessage.Read.Group`). Of a long thread the newest two hundred replies. After a refusal for too many requests nothing is asked
 * until Graph allows it again.
 * Source: Microsoft Graph, "Get chatMessage" and "List message replies" (newest first, at most 50 a page).
 */
export function createThreadReader(settings: ThreadMessagesSettings): ThreadReader {
  const { graph, limitMs = 6_000 } = settings;
  let notBefore = 0;

  const failed = (answer: Answer): ThreadRead => {
    if (answer.kind !== 'answered') return { kind: 'no_answer' };
    if (answer.status === 403) return { kind: 'no_consent' };
    if (answer.status === 404) return { kind: 'gone' };
    if (answer.status !== 429) return { kind: 'no_answer' };
    notBefore = performance.now() + (askedPauseMs(answer.retryAfter, Date.now()) ?? defaultPauseMs);
    return { kind: 'throttled' };
  };

  return {
    reaches: (tenantId) => tenantId.toLowerCase() === settings.tenantId.toLowerCase(),
    async read({ channelId, conversationId }, groupId) {
      const rootId = /;messageid=(\d+)$/.exec(conversationId)?.[1];
      if (!groupId || rootId === undefined) return { kind: 'not_asked' };
      if (performance.now() < notBefore) return { kind: 'throttled' };
      const until = performance.now() + limitMs;
      const get = (target: string) =>
        graph.get(target, { patienceMs: Math.max(1, until - performance.now()), tries: 2 });
      const base = `/teams/${encodeURIComponent(groupId)}/channels/${encodeURIComponent(channelId)}/messages/${rootId}`;
      const first = await get(base);
      if (first.kind !== 'answered' || first.status !== 200) return failed(first);
      const messages = [first.body];
      let next: string | undefined = `${base}/replies?$top=${pageSize}`;
      for (let pages = 0; next !== undefined && pages < mostPages; pages += 1) {
        const answer = await get(next);
        const page = pageIn(answer);
        if (!page) return failed(answer);
        messages.push(...listIn(page, 'value'));
        next = linkIn(page, '@odata.nextLink');
      }
      return { kind: 'read', messages: saidIn(messages) };
    },
  };
}

/** What people said, in the order of posting; nothing of what was deleted, and nothing that apps or the system wrote. */
function saidIn(messages: readonly unknown[]): Said[] {
  return messages
    .map(readMessage)
    .filter((message) => message !== undefined)
    .sort((a, b) => Number(a.id) - Number(b.id))
    .flatMap((message) => {
      const writer = writerOf(message);
      if (!writer || message.deletedDateTime !== undefined) return [];
      const { text } = contentOf(message);
      return [{ authorId: writer.id, authorName: writer.name, text, mentions: mentionsOf(message) }];
    });
}
