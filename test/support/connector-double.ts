import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that the double received, in order of arrival. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
}

/** How the double answers instead of doing what it is asked. */
export interface Trouble {
  /** Answer only requests whose method and path match, such as `POST /v3/conversations`; all without it. */
  readonly on?: RegExp;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Takes the message first, as the connector sometimes does before it answers 5xx. */
  readonly afterAccepting?: boolean;
  /** Milliseconds before anything is answered. */
  readonly delayMs?: number;
  /** Cuts the connection instead of answering. */
  readonly cut?: boolean;
}

export interface SentMessage {
  readonly conversationId: string;
  readonly id: string;
  readonly activity: Readonly<Record<string, unknown>>;
  /** The id of the one person who sees it; undefined for everybody in the conversation. */
  readonly onlyFor: string | undefined;
}

/**
 * The failures that Teams documents, ready to go into a trouble: "Send and receive messages with a bot", status codes.
 */
export const failures = {
  badArgument: failure(400, 'Bad Argument'),
  blockedByUser: failure(403, 'ConversationBlockedByUser'),
  disabledByAdmin: failure(403, 'BotDisabledByAdmin'),
  notInstalled: failure(403, 'ForbiddenOperationException'),
  notInRoster: failure(403, 'BotNotInConversationRoster'),
  writesBlocked: { status: 403, body: { errorCode: 209, message: '{"subCode":"MessageWritesBlocked"}' } },
  notRegistered: failure(401, 'BotNotRegistered'),
  conversationGone: failure(404, 'ConversationNotFound'),
  tooBig: failure(413, 'MessageSizeTooBig'),
  inConflict: failure(412, 'PreconditionFailed'),
  internal: failure(500, 'ServiceError'),
  dependency: failure(502, 'ServiceError'),
  unavailable: { status: 503 },
} satisfies Record<string, Trouble>;

function failure(status: number, code: string): Trouble {
  return { status, body: { error: { code, message: 'Words of the platform' } } };
}

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId?: string;
  readonly givenName?: string;
  readonly surname?: string;
  readonly userPrincipalName?: string;
  readonly tenantId?: string;
  readonly userRole?: string;
}

export interface ConnectorDouble {
  /** What goes into an activity's `serviceUrl`. */
  readonly serviceUrl: string;
  /** What goes into `ToChannelFromBotLoginUrl`. */
  readonly loginUrl: string;
  readonly received: Received[];
  /** Messages that were taken, updates applied. */
  readonly messages: SentMessage[];
  /** Counts the tokens that were given out. */
  tokens(): number;
  /** The next matching requests meet this trouble, one each, in the order of the calls. */
  trouble(...troubles: readonly Trouble[]): void;
  setTeam(team: {
    readonly name: string;
    readonly aadGroupId: string;
    readonly channels: readonly { readonly id: string; readonly name?: string }[];
    readonly members: readonly Member[];
  }): void;
  close(): Promise<void>;
}

/** A stand-in for the Bot Connector and the token service of Entra, on a loopback port. */
export async function startConnectorDouble(): Promise<ConnectorDouble> {
  const received: Received[] = [];
  const messages: SentMessage[] = [];
  const troubles: Trouble[] = [];
  let tokens = 0;
  let serial = 0;
  let team: Parameters<ConnectorDouble['setTeam']>[0] = {
    name: '',
    aadGroupId: '',
    channels: [],
    members: [],
  };

  function act(method: string, url: URL, body: Record<string, unknown>): { status: number; body: unknown } {
    const path = decodeURIComponent(url.pathname);
    const targeted = url.searchParams.get('isTargetedActivity') === 'true';
    if (path.endsWith('/oauth2/v2.0/token')) {
      tokens += 1;
      return {
        status: 200,
        body: { token_type: 'Bearer', expires_in: 3600, access_token: `token-${tokens}` },
      };
    }
    if (method === 'POST' && path === '/v3/conversations') {
      const members = body.members as { id: string }[];
      return { status: 201, body: { id: `a:chat-of-${members[0]?.id}` } };
    }
    const activities = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path);
    if (activities?.[1] && method === 'POST') {
      serial += 1;
      const id = `card-${serial}`;
      const recipient = body.recipient as { id: string } | undefined;
      if (targeted && !recipient?.id) return badArgument;
      const onlyFor = targeted ? recipient?.id : undefined;
      messages.push({ conversationId: activities[1], id, activity: body, onlyFor });
      return { status: 201, body: { id } };
    }
    if (activities?.[2] && method === 'PUT') {
      const index = messages.findIndex((message) => message.id === activities[2]);
      if (index < 0) return { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } };
      const { onlyFor } = messages[index] ?? { onlyFor: undefined };
      // Who sees a message cannot be changed, and is not said again.
      if (targeted !== (onlyFor !== undefined) || 'recipient' in body) return badArgument;
      messages[index] = { conversationId: activities[1] ?? '', id: activities[2], activity: body, onlyFor };
      return { status: 200, body: { id: activities[2] } };
    }
    const member = /^\/v3\/conversations\/[^/]+\/members\/([^/]+)$/.exec(path)?.[1];
    if (member !== undefined) {
      const found = team.members.find(({ id, aadObjectId }) => id === member || aadObjectId === member);
      return found ? { status: 200, body: found } : { status: 404, body: { error: { code: 'NotFound' } } };
    }
    if (/\/pagedmembers$/.test(path)) return { status: 200, body: page(url) };
    if (/^\/v3\/teams\/[^/]+\/conversations$/.test(path))
      return { status: 200, body: { conversations: team.channels } };
    if (/^\/v3\/teams\/[^/]+$/.test(path))
      return { status: 200, body: { name: team.name, aadGroupId: team.aadGroupId } };
    return { status: 404, body: { error: { code: 'NotFound' } } };
  }

  // Two members a page, so that a small team already needs several.
  function page(url: URL) {
    const start = Number(url.searchParams.get('continuationToken') ?? 0);
    const next = start + 2;
    return {
      members: team.members.slice(start, next),
      ...(next < team.members.length ? { continuationToken: String(next) } : {}),
    };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://double');
    const method = request.method ?? 'GET';
    const body = parse(await read(request));
    received.push({
      method,
      path: decodeURIComponent(url.pathname),
      authorization: request.headers.authorization,
      body,
      at: Date.now(),
    });
    const index = troubles.findIndex(
      ({ on }) => on === undefined || on.test(`${method} ${decodeURIComponent(url.pathname)}`),
    );
    const trouble = index < 0 ? undefined : troubles.splice(index, 1)[0];
    const accepts = trouble === undefined || trouble.afterAccepting || (!trouble.status && !trouble.cut);
    const accept = () => (accepts ? act(method, url, body as Record<string, unknown>) : undefined);
    const taken = trouble?.afterAccepting ? accept() : undefined;
    if (trouble?.delayMs) await new Promise((resolve) => setTimeout(resolve, trouble.delayMs));
    const done = taken ?? accept();
    if (trouble?.cut) {
      request.socket.destroy();
      return;
    }
    const status = trouble?.status ?? done?.status ?? 500;
    response.writeHead(status, { 'content-type': 'application/json', ...trouble?.headers });
    response.end(JSON.stringify(trouble?.status ? (trouble.body ?? {}) : done?.body));
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    serviceUrl: `${root}/`,
    loginUrl: `${root}/tenant`,
    received,
    messages,
    tokens: () => tokens,
    trouble: (...more) => void troubles.push(...more),
    setTeam(given) {
      team = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const badArgument = { status: 400, body: { error: { code: 'Bad argument', message: 'Unknown' } } };

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
