import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance.ts';

/** What can befall a request on its way to the platform. */
export type Mishap =
  | 'throttled'
  | 'error_before'
  | 'error_after'
  | 'precondition_failed'
  | 'cut_before'
  | 'cut_after'
  | 'slow'
  | 'too_slow';

/** The way to the connector and its token service, on which things go wrong. */
export interface Road {
  /** Ends in a slash, as a service URL. */
  readonly url: string;
  /** Mishaps so far, by kind. */
  readonly mishaps: Map<Mishap, number>;
  /** From now on nothing goes wrong any more. */
  calm(): void;
  close(): Promise<void>;
}

/** @param target the double's own address @param often probability that a request meets a mishap */
export async function openRoad(target: string, chance: Chance, often: number): Promise<Road> {
  const mishaps = new Map<Mishap, number>();
  let calm = false;
  const kinds: readonly Mishap[] = [
    ...(['throttled', 'throttled', 'error_before', 'error_after', 'precondition_failed'] as const),
    ...(['cut_before', 'cut_after', 'slow', 'slow', 'too_slow'] as const),
  ];

  async function pass(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    const mishap = !calm && chance.is(often) ? chance.pick(kinds) : undefined;
    if (mishap) mishaps.set(mishap, (mishaps.get(mishap) ?? 0) + 1);
    // Not chained: restify, once loaded in a process, changes what `writeHead` gives back on every server in it.
    const refuse = (status: number, headers = {}) => {
      response.writeHead(status, headers);
      response.end('{}');
    };
    switch (mishap) {
      case 'throttled':
        return void refuse(429, chance.is(0.5) ? { 'retry-after': '1' } : { 'retry-after': '2' });
      case 'error_before':
        return void refuse(chance.pick([500, 502, 503, 504]));
      case 'precondition_failed':
        return void refuse(412);
      case 'cut_before':
        return void incoming.socket.destroy();
      case 'slow':
        await pause(chance.between(200, 3_000));
        break;
    }
    const answer = await forward(target, incoming, body);
    switch (mishap) {
      case 'error_after':
        return void refuse(chance.pick([500, 502, 504]));
      case 'cut_after':
        return void incoming.socket.destroy();
      case 'too_slow':
        // Longer than the program waits for an answer.
        await pause(11_000);
        break;
    }
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(answer.body);
  }

  const server = createServer((incoming, response) => {
    pass(incoming, response).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    mishaps,
    calm: () => {
      calm = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function forward(
  target: string,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { authorization, 'content-type': type } = headers;
    const onward = request(
      new URL(url ?? '/', target),
      {
        method: method ?? 'GET',
        headers: {
          ...(authorization ? { authorization } : {}),
          ...(type ? { 'content-type': type } : {}),
          'content-length': body.length,
        },
      },
      (answer) => {
        buffer(answer).then(
          (content) => resolve({ status: answer.statusCode ?? 500, body: content }),
          reject,
        );
      },
    );
    onward.once('error', reject);
    onward.end(body);
  });
}
