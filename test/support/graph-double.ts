import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type ChannelsDouble, createChannelsDouble } from './channels-double.ts';
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
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Messages and consent, as tests set them, besides everything else. */
export interface GraphDouble extends Omit<ChannelsDouble, 'read'> {
  /** What goes into `GraphUrl`. */
  readonly url: string;
  /** The audience that it wants tokens to be for. */
  readonly audience: string;
  readonly received: AskedOfGraph[];
  /** The next matching requests meet this trouble, one each, in the order of the calls. */
  trouble(...troubles: readonly Trouble[]): void;
  /** Who has the app, by Entra id. */
  readonly installed: Set<string>;
  /** What an administrator sees: teams, catalogue, the apps of teams. */
  readonly tenant: TenantDouble;
  close(): Promise<void>;
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
  const channels = createChannelsDouble(() => root);
  const installed = new Set<string>();
  const tenant = createTenantDouble(() => root);

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
    return (request.method === 'GET' && channels.read(path, url)) || failure(404, 'NotFound');
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
      headers: request.headers,
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
    post: channels.post,
    consent: channels.consent,
    expireDeltaLinks: channels.expireDeltaLinks,
    setPageSize: channels.setPageSize,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}
