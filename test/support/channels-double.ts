import { failure, type Reply } from './graph-reply.ts';

/** A message as Graph holds it. Times are milliseconds since 1970; the id is the time of posting. */
export interface GraphMessage {
  readonly posted: number;
  /** The time of posting of the message that it answers. */
  readonly root?: number;
  readonly html: string;
  readonly from?: { readonly id: string; readonly name: string } | 'application';
  readonly subject?: string;
  readonly edited?: number;
  readonly deleted?: number;
  /** The last change of any kind: a reaction counts too. */
  readonly touched?: number;
  readonly mentions?: readonly string[];
  readonly attachments?: readonly {
    readonly id: string;
    readonly contentType: string;
    readonly name?: string;
    readonly content?: string;
  }[];
  /** `systemEventMessage` and the like; `message` without. */
  readonly messageType?: string;
}

/** Teams' channels with their messages. */
export interface ChannelsDouble {
  /** Puts a message into a channel, or a newer state in the place of an older one. */
  post(groupId: string, channelId: string, message: GraphMessage): void;
  /** Takes a team's consent away, or gives it back. */
  consent(groupId: string, given: boolean): void;
  /** From now on links to changes that were given out so far are answered with 410. */
  expireDeltaLinks(): void;
  /** Messages a page, and replies a page. */
  setPageSize(messages: number, replies?: number): void;
  /** Answers a question about messages; undefined for what is no such question. */
  read(path: string, url: URL): Reply | undefined;
}

interface Channel {
  readonly messages: Map<number, GraphMessage & { readonly changed: number }>;
}

/**
 * The part of Microsoft Graph that reads messages: it gives pages and links to changes.
 * Source: Microsoft Graph, "chatMessage: delta", "Get chatMessage", "List message replies".
 */
export function createChannelsDouble(root: () => string): ChannelsDouble {
  const channels = new Map<string, Channel>();
  const refused = new Set<string>();
  let messagesPerPage = 50;
  let repliesPerPage = 1000;
  let generation = 1;

  const keyOf = (groupId: string, channelId: string) => `${groupId} ${channelId}`;

  return {
    read,
    post(groupId, channelId, message) {
      const key = keyOf(groupId, channelId);
      const channel = channels.get(key) ?? { messages: new Map() };
      channels.set(key, channel);
      const changed = Math.max(
        message.posted,
        message.edited ?? 0,
        message.deleted ?? 0,
        message.touched ?? 0,
      );
      channel.messages.set(message.posted, { ...message, changed });
    },
    consent(groupId, given) {
      if (given) refused.delete(groupId);
      else refused.add(groupId);
    },
    expireDeltaLinks() {
      generation += 1;
    },
    setPageSize(messages, replies = repliesPerPage) {
      messagesPerPage = messages;
      repliesPerPage = replies;
    },
  };

  function read(path: string, url: URL): Reply | undefined {
    const asked =
      /^\/teams\/([^/]+)\/channels\/([^/]+)\/messages\/(?:(delta)|(\d+)(?:\/(replies)(?:\/(\d+))?)?)$/.exec(
        path,
      );
    if (!asked?.[1] || !asked[2]) return undefined;
    if (refused.has(asked[1])) return failure(403, 'Forbidden');
    const channel = channels.get(keyOf(asked[1], asked[2]));
    if (!channel) return failure(404, 'NotFound');
    const place = { groupId: asked[1], channelId: asked[2], channel };
    if (asked[3]) return delta(place, url);
    const message = channel.messages.get(Number(asked[6] ?? asked[4]));
    if (asked[5] && !asked[6]) return replies(place, Number(asked[4]), url);
    const opening = message?.root ?? message?.posted;
    return message && (!asked[6] || opening === Number(asked[4]))
      ? { status: 200, body: shown(message, place) }
      : failure(404, 'NotFound');
  }

  /** Chains of which anything changed after a time, or since a link was given out, with all their replies. */
  function delta({ groupId, channelId, channel }: Place, url: URL): Reply {
    const link = `${root()}/teams/${groupId}/channels/${encodeURIComponent(channelId)}/messages/delta`;
    const state = url.searchParams.get('$skiptoken') ?? url.searchParams.get('$deltatoken');
    if (!state && url.searchParams.get('$expand') !== 'replies') return failure(400, 'BadRequest');
    const all = [...channel.messages.values()];
    const [given, since, from, upTo = Math.max(0, ...all.map(({ changed }) => changed))] = state
      ? (JSON.parse(Buffer.from(state, 'base64url').toString()) as [number, number, number, number?])
      : [generation, sinceOf(url.searchParams.get('$filter')), 0];
    if (given < generation) return failure(410, 'SyncStateNotFound');
    const chains = all
      // What comes while the pages are read is a change since then, and moves none of them.
      .filter(({ root, posted }) => root === undefined && posted <= upTo)
      .map((message) => ({ message, answers: all.filter(({ root }) => root === message.posted) }))
      .filter(({ message, answers }) => [message, ...answers].some(({ changed }) => changed > since))
      // The newest first, as Graph gives them.
      .sort((a, b) => b.message.posted - a.message.posted);
    const page = chains.slice(from, from + messagesPerPage);
    const next = from + messagesPerPage;
    const token = (...value: number[]) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return {
      status: 200,
      body: {
        value: page.map(({ message, answers }) => ({
          ...shown(message, { groupId, channelId, channel }),
          ...firstReplies({ groupId, channelId, channel }, message.posted, answers),
        })),
        ...(next < chains.length
          ? { '@odata.nextLink': `${link}?$skiptoken=${token(generation, since, next, upTo)}` }
          : { '@odata.deltaLink': `${link}?$deltatoken=${token(generation, Math.max(since, upTo), 0)}` }),
      },
    };
  }

  function firstReplies(place: Place, rootId: number, answers: readonly GraphMessage[]) {
    const { groupId, channelId } = place;
    return {
      replies: answers.slice(0, repliesPerPage).map((answer) => shown(answer, place)),
      ...(answers.length > repliesPerPage
        ? {
            'replies@odata.nextLink': `${root()}/teams/${groupId}/channels/${encodeURIComponent(channelId)}/messages/${rootId}/replies?$skiptoken=${repliesPerPage}`,
          }
        : {}),
    };
  }

  function replies(place: Place, rootId: number, url: URL): Reply {
    const from = Number(url.searchParams.get('$skiptoken') ?? 0);
    const answers = [...place.channel.messages.values()].filter((message) => message.root === rootId);
    const page = firstReplies(place, rootId, answers.slice(from));
    const more = page['replies@odata.nextLink'];
    return {
      status: 200,
      body: {
        value: page.replies,
        ...(more ? { '@odata.nextLink': more.replace(/\d+$/, String(from + repliesPerPage)) } : {}),
      },
    };
  }
}

interface Place {
  readonly groupId: string;
  readonly channelId: string;
  readonly channel: Channel;
}
function sinceOf(filter: string | null): number {
  const since = /^lastModifiedDateTime gt (\S+)$/.exec(filter ?? '')?.[1];
  return since ? Date.parse(since) : 0;
}

/** A message in the shape of Graph's `chatMessage`. */
function shown(message: GraphMessage & { readonly changed?: number }, { groupId, channelId }: Place): object {
  const { posted, root, from, edited, deleted } = message;
  const time = (ms: number | undefined) => (ms === undefined ? null : new Date(ms).toISOString());
  const changed = message.changed ?? posted;
  return {
    id: String(posted),
    etag: String(changed),
    replyToId: root === undefined ? null : String(root),
    messageType: message.messageType ?? 'message',
    createdDateTime: time(posted),
    lastModifiedDateTime: time(changed),
    lastEditedDateTime: time(edited),
    deletedDateTime: time(deleted),
    subject: message.subject ?? null,
    summary: null,
    importance: 'normal',
    locale: 'en-gb',
    from:
      from === 'application'
        ? { application: { id: 'invented-app', displayName: 'Invented app' }, user: null }
        : from && {
            application: null,
            user: { id: from.id, displayName: from.name, userIdentityType: 'aadUser' },
          },
    // A deleted message has lost its body.
    body: { contentType: 'html', content: deleted === undefined ? message.html : '' },
    channelIdentity: { teamId: groupId, channelId },
    attachments: (deleted === undefined ? (message.attachments ?? []) : []).map((attachment) => ({
      contentUrl: null,
      thumbnailUrl: null,
      content: null,
      name: null,
      ...attachment,
    })),
    mentions: (message.mentions ?? []).map((name, index) => ({
      id: index,
      mentionText: name,
      mentioned: { user: { id: `entra-of-${index}`, displayName: name, userIdentityType: 'aadUser' } },
    })),
    reactions: [],
  };
}
