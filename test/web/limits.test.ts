import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import fc from 'fast-check';
import { createServer as createRestify, type Request, type Response } from 'restify';
import { limitConnections, shedLoad } from '../../src/web/limits.ts';
import { isDeep } from '../../src/web/refuse-depth.ts';

describe('limits of a server', () => {
  it('takes so many connections and no more', async () => {
    const server = createServer();
    limitConnections(server, 2);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const sockets = Array.from({ length: 3 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
    const [first] = await Promise.race(sockets.map((socket) => once(socket, 'close').then(() => [socket])));
    expect(sockets).toContain(first);
    expect(sockets.filter(({ destroyed }) => !destroyed)).toHaveLength(2);
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });

  it('takes four thousand where nobody says otherwise, and cuts them off in the time that is promised', () => {
    const server = createServer();
    limitConnections(server);
    const { maxConnections, headersTimeout, requestTimeout } = server;
    expect({ maxConnections, headersTimeout, requestTimeout }).toEqual({
      maxConnections: 4_000,
      headersTimeout: 10_000,
      requestTimeout: 20_000,
    });
  });

  it('reads no more than a hundred headers of a request', async () => {
    const server = createServer((request, response) => {
      response.end(String(request.rawHeaders.length / 2));
    });
    limitConnections(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`x-${at}`, 'x']));
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
      headers: many,
    });
    expect(Number(await answer.text())).toBeLessThanOrEqual(100);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    'GET /healthz HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n',
    'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n',
  ])('lets nobody turn a connection into another kind, beyond all limits: %j', async (request) => {
    const server = createRestify();
    limitConnections(server.server as HttpServer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => undefined);
    socket.resume().end(request);
    await once(socket, 'close');
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  it('turns requests away while too many are being answered, but no probe, and takes them again afterwards', async () => {
    const server = createRestify();
    let shed = 0;
    const waiting: (() => void)[] = [];
    server.pre(
      shedLoad(() => {
        shed += 1;
      }, 2),
    );
    for (const path of ['/work', '/healthz', '/readyz'])
      server.get(path, async (_request: Request, response: Response) => {
        if (path === '/work') await new Promise<void>((resolve) => waiting.push(resolve));
        response.json(200, {});
      });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const ask = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    const begun = [ask('/work'), ask('/work')];
    while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    const away = await ask('/work');
    expect([away.status, away.headers.get('retry-after'), await away.json()]).toEqual([
      503,
      '2',
      { error: 'unavailable' },
    ]);
    expect(shed).toBe(1);
    expect([(await ask('/healthz')).status, (await ask('/readyz')).status]).toEqual([200, 200]);
    for (const finish of waiting) finish();
    expect((await Promise.all(begun)).map(({ status }) => status)).toEqual([200, 200]);
    const after = ask('/work');
    while (waiting.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    waiting[2]?.();
    expect((await after).status).toBe(200);
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
});

describe('the depth of a body', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

  it('is that of its lists and objects, whatever stands in its texts', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.integer({ min: 0, max: 9 }), (value, most) => {
        expect(isDeep(JSON.stringify(value), most)).toBe(depthOf(value) > most);
      }),
      { numRuns: 500 },
    );
    for (const text of ['[[[', '\\"[[[', '\\\\', '"[', '\\'])
      expect(isDeep(JSON.stringify({ text, more: [text] }), 2)).toBe(false);
  });

  it.each(['"', '"\\', '"\\"', ']]]]', '{"a"', ''])('is not deep for broken JSON: %s', (text) => {
    expect(isDeep(text, 1)).toBe(false);
  });
});
