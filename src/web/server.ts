import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import {
  createServer,
  type Next,
  plugins,
  type Request,
  type Response,
  type Server,
  type ServerOptions,
} from 'restify';
import { createGate } from '../chaperone/together.ts';
import { type Api, serveApi } from './api.ts';
import { limitConnections, shedLoad } from './limits.ts';
import { type Pages, servePages } from './pages.ts';
import { protectAnswers } from './protect-answers.ts';
import type { ReadinessReport } from './readiness.ts';
import { refuseAddress } from './refuse-address.ts';
import { refuseDepth } from './refuse-depth.ts';
import { refuseEncodings } from './refuse-encodings.ts';

/** What the messages' handler gets: headers and a parsed body. */
export interface MessageRequest {
  readonly headers: { readonly authorization?: string | undefined };
  readonly body?: unknown;
}
export interface MessageResponse {
  send(status: number, body?: unknown, headers?: Readonly<Record<string, string>>): unknown;
}

export interface WebSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Handles one activity of the Bot Framework; the token is its business. */
  readonly process: (request: MessageRequest, response: MessageResponse) => Promise<void>;
  /** Whether activities should be sent here; asked for by `GET /readyz`. */
  readonly readiness: () => Promise<ReadinessReport>;
  /** The interface for pages and other systems. */
  readonly api: Api;
  /** The pages in Teams; none are served without. */
  readonly pages?: Pages;
  /** Hears of each request that was turned away because too many were being answered. */
  readonly onShed?: () => void;
}

export interface WebServer {
  readonly port: number;
  /** Everything that answers, as `METHOD /path`. */
  readonly routes: readonly string[];
  /** From now on every answer ends its connection, so that those who kept one look for another instance. */
  leave(): void;
  /** Takes no new connection, lets the requests that are being answered finish, and resolves when all are done. */
  close(): Promise<void>;
}

// In bytes. A message of Teams stays below 100 kB, its HTML included.
const maxBodyBytes = 256 * 1024;
// In milliseconds.
const closingMs = 12_000;
// How often connections are looked for that have become idle while the server closes.
const idleLookMs = 50;

const errorNames: Readonly<Record<number, string>> = {
  400: 'bad_request',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'too_large',
  415: 'unsupported_media_type',
  503: 'unavailable',
};

/**
 * Starts the web server: `POST /api/messages`; `GET /healthz`, which answers as long as the process does and asks nothing else; and `GET
 * /readyz`, 503 while no messages should be sent here. Bodies and exceptions are neither logged nor echoed; an error's body is
 * `{"error":"<code>"}`.
 * @throws the system's error when host and port cannot be had (`EADDRINUSE`, `EACCES`)
 */
export async function startServer(settings: WebSettings): Promise<WebServer> {
  const server = createServer({ name: 'chaperone', log: silent });
  server.on('restifyError', sayCodeOnly);
  const [beginTogether, answerTogether] = [createGate(), createGate()];
  server.pre(protectAnswers, refuseAddress, shedLoad(settings.onShed));
  server.post(
    '/api/messages',
    refuseEncodings,
    plugins.bodyReader({ maxBodySize: maxBodyBytes }),
    refuseDepth,
    ...plugins.jsonBodyParser({ bodyReader: true, mapParams: false }),
    async (request: Request, response: Response) => {
      // What arrived together takes each step together: all are read, then all judged, then all answered. One by one, each step would
      // find the processor's caches full of the other steps', and each answer would hand the processor to whoever waits for it.
      await beginTogether();
      const { status, body, headers } = await answerOf(settings.process, request);
      await answerTogether();
      // Always JSON or nothing: restify would otherwise choose by what the sender says it accepts, and log the request
      // with its body when it knows no such form.
      for (const [name, value] of Object.entries(headers)) response.header(name, value);
      if (body === undefined) response.sendRaw(status, '');
      else response.json(status, body);
    },
  );
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.json(200, { status: 'ok' });
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    const report = await settings.readiness();
    response.json(report.status === 'not_ready' ? 503 : 200, report);
  });

  serveApi(server, settings.api);
  if (settings.pages) servePages(server, settings.pages);

  const http = server.server;
  limitConnections(http);
  await listen(server, settings.host, settings.port);
  const { port } = http.address() as AddressInfo;
  const leave = () => server.pre(endConnection);
  return {
    port,
    routes: routesOf(server),
    leave,
    close: () => {
      leave();
      return closeGracefully(server);
    },
  };
}

interface MessageAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is to be answered, 500 where nothing was said. Never throws. */
async function answerOf(process: WebSettings['process'], request: MessageRequest): Promise<MessageAnswer> {
  let answer: MessageAnswer = { status: 500, body: { error: 'internal' }, headers: {} };
  const send: MessageResponse['send'] = (status, body, headers = {}) => {
    answer = { status, body, headers };
  };
  try {
    await process(request, { send });
  } catch {
    // What was said before stands.
  }
  return answer;
}

function endConnection(_request: Request, response: Response, next: Next): void {
  response.setHeader('connection', 'close');
  next();
}

function routesOf(server: Server): string[] {
  const { router } = server as unknown as {
    router: { getRoutes(): Readonly<Record<string, { readonly method: string; readonly path: string }>> };
  };
  return Object.values(router.getRoutes()).map(({ method, path }) => `${method} ${path}`);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

function closeGracefully(server: Server): Promise<void> {
  const http = server.server;
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => http.closeAllConnections(), closingMs);
    // An answer that was begun before does not end its connection by itself.
    const look = setInterval(() => http.closeIdleConnections(), idleLookMs);
    http.close(() => {
      clearTimeout(giveUp);
      clearInterval(look);
      resolve();
    });
  });
}

/** restify would send what the exception says, which may repeat a part of the body. */
function sayCodeOnly(
  _request: Request,
  response: Response,
  error: { statusCode?: number; toJSON?: () => object; toString?: () => string },
  done: () => void,
): void {
  const code = errorNames[error.statusCode ?? 500] ?? 'internal';
  response.header('content-type', 'application/json');
  error.toJSON = () => ({ error: code });
  error.toString = () => code;
  done();
}

// restify warns with the whole request, body included. Its types still name the logger of its former versions.
const silent = pino({ level: 'silent' }) as unknown as NonNullable<ServerOptions['log']>;
