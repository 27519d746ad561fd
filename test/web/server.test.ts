import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { ReadinessReport } from '../../src/web/readiness.ts';
import {
  type MessageRequest,
  type MessageResponse,
  startServer,
  type WebServer,
} from '../../src/web/server.ts';
import { noApi } from '../fakes/no-api.ts';
import { eventually } from '../support/program.ts';

const ok = { state: 'ok' } as const;
const ready: ReadinessReport = {
  status: 'ready',
  checks: { process: ok, database: ok, token: ok, queue: ok },
};

describe('the web server', () => {
  const seen: unknown[] = [];
  let act: (request: MessageRequest, response: MessageResponse) => Promise<void>;
  let report: ReadinessReport = ready;
  let server: WebServer;
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${server.port}${path}`, init);
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    call('/api/messages', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });

  beforeAll(async () => {
    server = await startServer({
      host: '127.0.0.1',
      port: 0,
      process: (request, response) => act(request, response),
      readiness: async () => report,
      api: noApi,
    });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    seen.length = 0;
    act = async (request, response) => {
      seen.push(request.body);
      response.send(200);
    };
  });

  /** The status of a request that no client would send. */
  async function shout(head: string): Promise<string | undefined> {
    const socket = connect(server.port, '127.0.0.1').setEncoding('latin1');
    let heard = '';
    socket
      .on('error', () => undefined)
      .on('data', (some) => {
        heard += String(some);
      });
    socket.write(`${head}\r\nConnection: close\r\n\r\n`);
    await once(socket, 'close');
    return /^HTTP\/1\.1 (\d{3}).*x-content-type-options: nosniff/is.exec(heard)?.[1];
  }

  it.each([
    'GET /healthz HTTP/1.1\r\nHost: [',
    'GET /healthz HTTP/1.1\r\nHost: a b',
    'GET /healthz HTTP/1.1\r\nHost: x:y',
    'POST /api/messages HTTP/1.1\r\nHost: %0d',
    'GET http://[/healthz HTTP/1.1\r\nHost: x',
    'GET http://x:99999/ HTTP/1.1\r\nHost: x',
  ])('refuses an address that is none, and lives on: %j', async (head) => {
    expect(await shout(head)).toBe('400');
    expect((await call('/healthz')).status).toBe(200);
  });

  it('hands the parsed body and the authorization on', async () => {
    let authorization: string | undefined;
    act = async (request, response) => {
      authorization = request.headers.authorization;
      response.send(200, { got: request.body });
    };
    const response = await post('{"type":"message","text":"café"}', { authorization: 'Bearer x' });
    expect(await response.json()).toEqual({ got: { type: 'message', text: 'café' } });
    expect(authorization).toBe('Bearer x');
  });

  it('gives restify a log that says nothing, because it would write whole requests there', async () => {
    let log: { readonly level?: string } | undefined;
    act = async (request, response) => {
      log = (request as { log?: typeof log }).log;
      response.send(200);
    };
    await post('{}');
    expect(log?.level).toBe('silent');
  });

  it('answers without a body when there is none to send', async () => {
    const response = await post('{}');
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('answers JSON whatever the sender says it accepts', async () => {
    act = async (_request, response) => void response.send(200, { a: 1 });
    expect(await (await post('{}', { accept: 'image/png' })).json()).toEqual({ a: 1 });
  });

  const overLimit = JSON.stringify({ text: 'x'.repeat(256 * 1024) });
  it.each([
    ['broken JSON', '{"marked', {}, 400, 'bad_request'],
    ['broken JSON of a sender that wants text', '{"marked', { accept: 'text/plain' }, 400, 'bad_request'],
    ['a body over the limit', overLimit, {}, 413, 'too_large'],
    [
      'a packed body',
      new Uint8Array(gzipSync('{"a":1}')),
      { 'content-encoding': 'gzip' },
      415,
      'unsupported_media_type',
    ],
  ])('refuses %s before any handler', async (_what, body, headers, status, error) => {
    const response = await post(body, headers);
    expect([response.status, await response.text()]).toEqual([status, JSON.stringify({ error })]);
    expect(seen).toEqual([]);
  });

  it('takes a body just under the limit', async () => {
    expect((await post(JSON.stringify({ text: 'x'.repeat(255 * 1024) }))).status).toBe(200);
  });

  it('tells nothing of a failure but its code', async () => {
    act = () => Promise.reject(new Error('marked words'));
    const response = await post('{}');
    expect([response.status, await response.text()]).toEqual([500, '{"error":"internal"}']);
  });

  it('answers a message of which nobody says anything, and keeps what was said before a failure', async () => {
    act = async () => undefined;
    expect((await post('{}')).status).toBe(500);
    act = async (_request, response) => {
      response.send(429, { error: 'too_many_requests' }, { 'retry-after': '7' });
      throw new Error('marked words');
    };
    const response = await post('{}');
    expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([
      429,
      '7',
      { error: 'too_many_requests' },
    ]);
  });

  it.each([
    ['GET', '/api/messages', 405, 'method_not_allowed'],
    ['GET', '/marked-path', 404, 'not_found'],
  ])('%s %s is not there', async (method, path, status, error) => {
    const response = await call(path, { method });
    expect([response.status, await response.text()]).toEqual([status, JSON.stringify({ error })]);
  });

  it('is alive whatever its readiness, and says 503 where it is not ready, 200 where it is degraded', async () => {
    const ask = async (path: string) => {
      const response = await call(path);
      return [response.status, await response.json()];
    };
    expect(await ask('/readyz')).toEqual([200, ready]);
    report = { ...ready, status: 'degraded' };
    expect(await ask('/readyz')).toEqual([200, report]);
    report = { ...ready, status: 'not_ready', code: 'stopping' };
    expect(await ask('/readyz')).toEqual([503, report]);
    expect(await ask('/healthz')).toEqual([200, { status: 'ok' }]);
    report = ready;
  });

  it('says why when the port is taken', async () => {
    const second = startServer({
      host: '127.0.0.1',
      port: server.port,
      process: act,
      readiness: async () => ready,
      api: noApi,
    });
    await expect(second).rejects.toThrow(expect.objectContaining({ code: 'EADDRINUSE' }));
  });

  it('lets a request that is being answered finish when it closes', async () => {
    const { promise: work, resolve: finish } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const own = await startServer({
      host: '127.0.0.1',
      port: 0,
      readiness: async () => ready,
      api: noApi,
      async process(_request, response) {
        begin();
        await work;
        response.send(200, { done: true });
      },
    });
    const request = fetch(`http://127.0.0.1:${own.port}/api/messages`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', connection: 'close' },
    });
    await begun;
    const closed = own.close();
    finish();
    expect(await (await request).json()).toEqual({ done: true });
    await closed;
    await expect(fetch(`http://127.0.0.1:${own.port}/healthz`)).rejects.toThrow();
  });

  it('turns away what comes while two thousand are being answered, and answers its probes', async () => {
    const { promise: work, resolve: finish } = Promise.withResolvers<void>();
    let begun = 0;
    let shed = 0;
    const busy = await startServer({
      host: '127.0.0.1',
      port: 0,
      readiness: async () => ready,
      api: noApi,
      onShed: () => {
        shed += 1;
      },
      async process(_request, response) {
        begun += 1;
        await work;
        response.send(200);
      },
    });
    const one =
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}';
    const sockets = Array.from({ length: 20 }, () => connect(busy.port, '127.0.0.1').resume());
    for (const socket of sockets) socket.on('error', () => undefined).write(one.repeat(100));
    await eventually(() => (begun === 2_000 ? true : undefined));
    const ask = (path: string, method = 'POST') =>
      fetch(`http://127.0.0.1:${busy.port}${path}`, { method, ...(method === 'POST' ? { body: '{}' } : {}) });
    expect([(await ask('/api/messages')).status, shed]).toEqual([503, 1]);
    expect((await ask('/healthz', 'GET')).status).toBe(200);
    finish();
    for (const socket of sockets) socket.destroy();
    await busy.close();
  });

  it('cuts off who wants another kind of connection', async () => {
    const socket = connect(server.port, '127.0.0.1').on('error', () => undefined);
    socket
      .resume()
      .write('GET /healthz HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n');
    await once(socket, 'close');
    expect(socket.bytesRead).toBe(0);
  });

  it('closes soon although its callers keep their connections, and tells them to let go first', async () => {
    const own = await startServer({
      host: '127.0.0.1',
      port: 0,
      readiness: async () => ready,
      api: noApi,
      process: async (_request, response) => void response.send(200),
    });
    const ask = () => fetch(`http://127.0.0.1:${own.port}/healthz`);
    expect((await ask()).headers.get('connection')).toBe('keep-alive');
    own.leave();
    expect((await ask()).headers.get('connection')).toBe('close');
    const { promise: work, resolve: finish } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const busy = await startServer({
      host: '127.0.0.1',
      port: 0,
      readiness: async () => ready,
      api: noApi,
      async process(_request, response) {
        begin();
        await work;
        response.send(200);
      },
    });
    // Its answer was begun before the server closes: it does not end its connection by itself.
    const request = fetch(`http://127.0.0.1:${busy.port}/api/messages`, { method: 'POST', body: '{}' });
    await begun;
    const closed = Promise.all([own.close(), busy.close()]);
    finish();
    expect((await request).status).toBe(200);
    // Were they waited for until their time is up, this would outlast the test.
    await closed;
  });
});
