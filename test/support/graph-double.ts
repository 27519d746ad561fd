import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Trouble } from './connector-double.ts';
import { failure, type Reply } from './graph-reply.ts';
import { createTenantDouble, type TenantDouble } from './tenant-double.ts';
import type { TokenIssuer } from './token-issuer.ts';

/** One request that the double received, in order of arrival; what stood in its query is part of it. */
export interface AskedOfGraph {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
  readonly body: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

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

export interface GraphDouble {
  /** What goes into `GraphUrl`. */
  readonly url: string;
  /** The audience that it wants tokens to be for. */
  readonly audience: string;
  readonly received: AskedOfGraph[];
  /** The next matching requests meet this trouble, one each, in the order of the calls. */
  trouble(...troubles: readonly Trouble[]): void;
  /** Puts a message into a channel, or a newer state in the place of an older one. */
  post(groupId: string, channelId: string, message: GraphMessage): void;
  /** Takes a team's consent away, or gives it back. */
  consent(groupId: string, given: boolean): void;
  /** From now on links to changes that were given out so far are answered with 410. */
  expireDeltaLinks(): void;
  /** Messages a page, and replies a page. */
  setPageSize(messages: number, replies?: number): void;
  /** Who has the app, by Entra id. */
  readonly installed: Set<string>;
  /** What an administrator sees: teams, catalogue, the apps of teams. */
  readonly tenant: TenantDouble;
  close(): Promise<void>;
}

interface Channel {
  readonly messages: Map<number, GraphMessage & { readonly changed: number }>;
}

const base = '/v1.0';

/**
 * A stand-in for the part of Microsoft Graph that Chaperone uses, on a loopback port. It takes real tokens of the local issuer only,
 * gives pages, links to changes, and every refusal that its callers must know.
 * Source: Microsoft Graph, "chatMessage: delta", "Get chatMessage", "List message replies", "Install app for user".
 */
export async function startGraphDouble(issuer: TokenIssuer): Promise<GraphDouble> {
  const received: AskedOfGraph[] = [];
  const troubles: Trouble[] = [];
  const channels = new Map<string, Channel>();
  const refused = new Set<string>();
  const installed = new Set<string>();
  const tenant = createTenantDouble(() => root);
  let messagesPerPage = 50;
  let repliesPerPage = 1000;
  let generation = 1;

  const keyOf = (groupId: string, channelId: string) => `${groupId} ${channelId}`;

  async function act(request: IncomingMessage, url: URL, body: unknown, bytes: Buffer): Promise<Reply> {
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const caller = await issuer.verify(token, audience).catch(() => undefined);
    if (!caller) return failure(401, 'InvalidAuthenticationToken');
    const path = decodeURIComponent(url.pathname).slice(base.length);
    const { method = 'GET' } = request;
    const administered = tenant.act({ method, path, query: url.searchParams, body, bytes, caller });
    if (administered) return administered;
    const install = /^\/users\/([^/]+)\/teamwork\/installedApps$/.exec(path);
    if (install?.[1] && request.method === 'POST') {
      const app = (body as Record<string, unknown>)['teamsApp@odata.bind'];
      if (!String(app).startsWith(`${root}/appCatalogs/teamsApps/`)) return failure(400, 'BadRequest');
      if (installed.has(install[1])) return failure(409, 'Conflict');
      installed.add(install[1]);
      return { status: 201, body: undefined };
    }
    const asked =
      /^\/teams\/([^/]+)\/channels\/([^/]+)\/messages\/(?:(delta)|(\d+)(?:\/(replies)(?:\/(\d+))?)?)$/.exec(
        path,
      );
    if (request.method !== 'GET' || !asked?.[1] || !asked[2]) return failure(404, 'NotFound');
    if (refused.has(asked[1])) return failure(403, 'Forbidden');
    const channel = channels.get(keyOf(asked[1], asked[2]));
    if (!channel) return failure(404, 'NotFound');
    const place = { groupId: asked[1], channelId: asked[2], channel };
    if (asked[3]) return delta(place, url);
    const message = channel.messages.get(Number(asked[6] ?? asked[4]));
    if (asked[5] && !asked[6]) return replies(place, Number(asked[4]), url);
    const root_ = message?.root ?? message?.posted;
    return message && (!asked[6] || root_ === Number(asked[4]))
      ? { status: 200, body: shown(message, place) }
      : failure(404, 'NotFound');
  }

  /** Chains of which anything changed after a time, or since a link was given out, with all their replies. */
  function delta({ groupId, channelId, channel }: Place, url: URL): Reply {
    const link = `${root}/teams/${groupId}/channels/${encodeURIComponent(channelId)}/messages/delta`;
    const state = url.searchParams.get('$skiptoken') ?? url.searchParams.get('$deltatoken');
    if (!state && url.searchParams.get('$expand') !== 'replies') return failure(400, 'BadRequest');
    const [given, since, from] = state
      ? (JSON.parse(Buffer.from(state, 'base64url').toString()) as [number, number, number])
      : [generation, sinceOf(url.searchParams.get('$filter')), 0];
    if (given < generation) return failure(410, 'SyncStateNotFound');
    const all = [...channel.messages.values()];
    const chains = all
      .filter(({ root }) => root === undefined)
      .map((message) => ({ message, answers: all.filter(({ root }) => root === message.posted) }))
      .filter(({ message, answers }) => [message, ...answers].some(({ changed }) => changed > since))
      // The newest first, as Graph gives them.
      .sort((a, b) => b.message.posted - a.message.posted);
    const page = chains.slice(from, from + messagesPerPage);
    const next = from + messagesPerPage;
    const latest = Math.max(since, ...all.map(({ changed }) => changed));
    const token = (...value: number[]) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return {
      status: 200,
      body: {
        value: page.map(({ message, answers }) => ({
          ...shown(message, { groupId, channelId, channel }),
          ...firstReplies({ groupId, channelId, channel }, message.posted, answers),
        })),
        ...(next < chains.length
          ? { '@odata.nextLink': `${link}?$skiptoken=${token(generation, since, next)}` }
          : { '@odata.deltaLink': `${link}?$deltatoken=${token(generation, latest, 0)}` }),
      },
    };
  }

  function firstReplies(place: Place, rootId: number, answers: readonly GraphMessage[]) {
    const { groupId, channelId } = place;
    return {
      replies: answers.slice(0, repliesPerPage).map((answer) => shown(answer, place)),
      ...(answers.length > repliesPerPage
        ? {
            'replies@odata.nextLink': `${root}/teams/${groupId}/channels/${encodeURIComponent(channelId)}/messages/${rootId}/replies?$skiptoken=${repliesPerPage}`,
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

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://double');
    const bytes = await buffer(request);
    const body = parse(bytes.toString());
    const line = `${request.method} ${decodeURIComponent(url.pathname)}`;
    received.push({
      method: request.method ?? '',
      path: decodeURIComponent(url.pathname),
      query: Object.fromEntries(url.searchParams),
      authorization: request.headers.authorization,
      body,
      at: Date.now(),
    });
    const index = troubles.findIndex(({ on }) => on === undefined || on.test(line));
    const trouble = index < 0 ? undefined : troubles.splice(index, 1)[0];
    const accepts = !trouble || trouble.afterAccepting || (!trouble.status && !trouble.cut);
    const reply = accepts ? await act(request, url, body, bytes) : undefined;
    if (trouble?.delayMs) await new Promise((resolve) => setTimeout(resolve, trouble.delayMs));
    if (trouble?.cut) {
      request.socket.destroy();
      return;
    }
    const { status, body: said } = trouble?.status
      ? { status: trouble.status, body: trouble.body ?? failure(trouble.status, 'Trouble').body }
      : (reply ?? failure(500, 'Trouble'));
    response.writeHead(status, { 'content-type': 'application/json', ...trouble?.headers });
    response.end(said === undefined ? undefined : JSON.stringify(said));
  }

  // Whoever was killed in the middle of a request is owed no answer.
  const server = createServer((request, response) => void answer(request, response).catch(() => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const audience = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const root = `${audience}${base}`;

  return {
    url: root,
    audience,
    received,
    installed,
    tenant,
    trouble: (...more) => void troubles.push(...more),
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
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
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

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}
