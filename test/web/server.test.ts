import { gzipSync } from 'node:zlib';
import type { ReadinessReport } from '../../src/web/readiness.ts';
import {
  type MessageRequest,
  type MessageResponse,
  startServer,
  type WebServer,
} from '../../src/web/server.ts';
import { noApi } from '../fakes/no-api.ts';

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
