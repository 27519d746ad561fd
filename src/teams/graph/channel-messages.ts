import { setTimeout as wait } from 'node:timers/promises';
import type { Change, Changes, ChannelMessages } from '../../chaperone/channel-watch.ts';
import type { Answer } from '../exchange.ts';
import { askedPauseMs } from '../retry-after.ts';
import { linkIn, listIn, pageIn } from './answer-pages.ts';
import type { Graph } from './client.ts';
import { changeOf, type GraphMessage, type Place, readMessage, writerOf } from './message-shape.ts';

export interface ChannelMessagesSettings {
  readonly graph: Graph;
  /** The tenant that Graph's token is for. */
  readonly tenantId: string;
  /** How the platform addresses a person for this bot; undefined where it does not say. */
  platformIdOf(person: PersonRef, place: Place): Promise<string | undefined>;
  /** Milliseconds between two requests. */
  readonly paceMs?: number;
}

interface PersonRef {
  readonly id: string;
  readonly name: string;
}

// Teams lets an app make 60 readings of messages a minute in a tenant. Source: Microsoft staff in Tech Community thread 4506262
// (April 2026): "/messages/delta, /replies share a limit of 60 requests/min per app per tenant".
const defaultPaceMs = 1_100;
// Threads a page; the most that Graph gives is 50, each with its replies.
const pageSize = 20;
/** Pages of replies that are read of one thread, so that a list without an end cannot fill the memory: some ten thousand replies. */
const mostReplyPages = 200;
const defaultPauseMs = 30_000;
const longestLink = 8_192;

/**
 * The `ChannelMessages` port over Graph's delta query, which with resource-specific consent
 * (`ChannelMessage.Read.Group`) gives the threads of a channel in which anything changed, with their replies.
 * Source: Microsoft Graph, "chatMessage: delta" and "List message replies".
 */
export function createChannelMessages(settings: ChannelMessagesSettings): ChannelMessages {
  const { graph, paceMs = defaultPaceMs } = settings;
  let notBefore = 0;

  async function read(target: string, signal: AbortSignal): Promise<Answer> {
    const pause = notBefore - performance.now();
    if (pause > 0) await wait(pause, undefined, { signal }).catch(() => undefined);
    notBefore = performance.now() + paceMs;
    return graph.get(target, { signal });
  }

  /**
   * All messages of a page, thread by thread, those of a thread in the order of posting; or the answer that has none.
   */
  async function messagesOf(
    page: Record<string, unknown>,
    signal: AbortSignal,
  ): Promise<GraphMessage[] | Answer> {
    const messages: GraphMessage[] = [];
    for (const root of listIn(page, 'value')) {
      const replies = listIn(root, 'replies');
      let next = linkIn(root, 'replies@odata.nextLink');
      for (let pages = 0; next !== undefined && pages < mostReplyPages; pages += 1) {
        const answer = await read(next, signal);
        const more = pageIn(answer);
        if (!more) return answer;
        replies.push(...listIn(more, 'value'));
        next = linkIn(more, '@odata.nextLink');
      }
      messages.push(
        ...[root, ...replies]
          .map(readMessage)
          .filter((message) => message !== undefined)
          .sort((a, b) => Number(a.id) - Number(b.id)),
      );
    }
    return messages;
  }

  async function changesIn(messages: readonly GraphMessage[], place: Place): Promise<Change[]> {
    const changes: Change[] = [];
    for (const message of messages) {
      const writer = writerOf(message);
      if (!writer) continue;
      // Entra's id serves where the platform's is not to be had: it opens a chat with whoever has the app.
      const platformId = (await settings.platformIdOf(writer, place)) ?? writer.id;
      const change = changeOf(message, place, platformId);
      if (change) changes.push(change);
    }
    return changes;
  }

  return {
    reaches: (tenantId) => tenantId.toLowerCase() === settings.tenantId.toLowerCase(),
    async *changes(channel, groupId, { link, since }, signal): AsyncGenerator<Changes> {
      const { tenantId, teamId, channelId, serviceUrl } = channel;
      const place: Place = { tenantId, teamId, channelId, serviceUrl };
      const base = `/teams/${encodeURIComponent(groupId)}/channels/${encodeURIComponent(channelId)}/messages/delta`;
      const filter = encodeURIComponent(`lastModifiedDateTime gt ${since.toISOString()}`);
      let next: string | undefined = link ?? `${base}?$top=${pageSize}&$expand=replies&$filter=${filter}`;
      while (next !== undefined) {
        const answer = await read(next, signal);
        const page = pageIn(answer);
        if (!page) return yield failureOf(answer);
        const messages = await messagesOf(page, signal);
        if (!Array.isArray(messages)) return yield failureOf(messages);
        const recent = messages.filter(
          ({ id, lastModifiedDateTime = Number(id) }) => lastModifiedDateTime > since.getTime(),
        );
        const following = linkIn(page, '@odata.nextLink');
        const last = linkIn(page, '@odata.deltaLink');
        yield {
          kind: 'read',
          changes: await changesIn(recent, place),
          next: [following ?? last].find((each) => isPlainLink(each, graph.url)),
        };
        next = following;
      }
    },
  };
}

function failureOf(answer: Answer): Changes {
  if (answer.kind !== 'answered') return { kind: 'unavailable', code: answer.code };
  const { status, retryAfter } = answer;
  if (status === 403) return { kind: 'no_consent' };
  if (status === 410) return { kind: 'expired' };
  if (status === 429)
    return { kind: 'throttled', retryAfterMs: askedPauseMs(retryAfter, Date.now()) ?? defaultPauseMs };
  return { kind: 'unavailable', code: status === 200 ? 'unreadable' : `http_${status}` };
}

/**
 * True for a link that may be kept: to this very query, with Graph's own state and nothing else, and of a size in which
 * no messages could travel.
 */
function isPlainLink(link: string | undefined, root: string): link is string {
  const url = link === undefined || link.length > longestLink ? null : URL.parse(link);
  if (!url || /\s/.test(link ?? '')) return false;
  const query = [...url.searchParams.keys()];
  return (
    `${url.origin}${url.pathname}`.startsWith(`${root}/teams/`) &&
    url.pathname.endsWith('/messages/delta') &&
    query.length > 0 &&
    query.every((name) => name === '$deltatoken' || name === '$skiptoken')
  );
}
