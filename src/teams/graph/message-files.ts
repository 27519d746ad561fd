import { setTimeout as wait } from 'node:timers/promises';
import type { FilesFound, MessageFiles } from '../../chaperone/ports.ts';
import { askedPauseMs } from '../retry-after.ts';
import type { Graph } from './client.ts';
import { contentOf, readMessage } from './message-shape.ts';

export interface MessageFilesSettings {
  readonly graph: Graph;
  /** The tenant that Graph's token is for. */
  readonly tenantId: string;
  /**
   * Milliseconds that a message waits for the names of its files. Teams waits 15 s for the answer to the whole turn.
   */
  readonly limitMs?: number;
}

/** Graph can be a moment behind the event. */
const againMs = 300;
const defaultPauseMs = 30_000;

/**
 * The `MessageFiles` port: reads the one message through Graph and takes from it the names and types of files and
 * pictures, which Teams leaves out of what it sends to bots in channels. After a refusal for too many requests, nothing
 * is asked until Graph allows it again.
 * Source: Microsoft Graph, "Get chatMessage" (resource-specific consent `ChannelMessage.Read.Group`).
 */
export function createMessageFiles(settings: MessageFilesSettings): MessageFiles {
  const { graph, limitMs = 1_500 } = settings;
  let notBefore = 0;

  return {
    async of({ thread, id }, groupId): Promise<FilesFound> {
      if (!groupId || thread.tenantId.toLowerCase() !== settings.tenantId.toLowerCase())
        return { kind: 'not_asked' };
      if (performance.now() < notBefore) return { kind: 'throttled' };
      const until = performance.now() + limitMs;
      const path = pathOf(thread, id, groupId);
      let answer = await graph.get(path, { patienceMs: limitMs });
      if (answer.kind === 'answered' && answer.status === 404) {
        await wait(againMs);
        answer = await graph.get(path, { patienceMs: Math.max(1, until - performance.now()) });
      }
      if (answer.kind !== 'answered') return { kind: 'no_answer' };
      if (answer.status === 429) {
        notBefore = performance.now() + (askedPauseMs(answer.retryAfter, Date.now()) ?? defaultPauseMs);
        return { kind: 'throttled' };
      }
      if (answer.status === 403) return { kind: 'no_consent' };
      const message = answer.status === 200 ? readMessage(answer.body) : undefined;
      return message ? { kind: 'found', attachments: contentOf(message).attachments } : { kind: 'no_answer' };
    },
  };
}

function pathOf(
  { channelId, conversationId }: { channelId: string; conversationId: string },
  id: string,
  groupId: string,
): string {
  const channel = `/teams/${encodeURIComponent(groupId)}/channels/${encodeURIComponent(channelId)}`;
  const root = /;messageid=([^;]+)$/.exec(conversationId)?.[1] ?? id;
  const message = `${channel}/messages/${encodeURIComponent(root)}`;
  return root === id ? message : `${message}/replies/${encodeURIComponent(id)}`;
}
