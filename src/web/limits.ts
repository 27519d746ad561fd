import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Next, Request, RequestHandler, Response } from 'restify';

/**
 * In milliseconds. Teams gives up after 15 s, a turn that waits for the database after 10; idle connections outlive the 60 s after which common
 * proxies drop theirs. Who sends its headers or its body slower than this is cut off at the next look.
 */
const timeouts = { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 65_000 };
const lookMs = 5_000;
/** A balancer keeps some hundred connections; headers of 16 kB are Node's own limit. */
const mostConnections = 4_000;
const mostHeaders = 100;
/** With so many under way each waits about a second, far below the 15 s of Teams, and their bodies fit in memory. */
const mostUnderWay = 2_000;
const askAgainSeconds = 2;

/** Bounds what connections can cost. Call it before the server listens. */
export function limitConnections(server: Server, most = mostConnections): void {
  Object.assign(server, timeouts, { connectionsCheckingInterval: lookMs });
  server.maxConnections = most;
  server.maxHeadersCount = mostHeaders;
  // restify hears this and does nothing: such a connection would stay, beyond every time limit, and hold up a stop. Node itself ends `CONNECT`.
  server.on('upgrade', (_request, socket: Duplex) => void socket.destroy());
}

/**
 * Turns requests away with 503 and `Retry-After` while too many are being answered, before anything of them is read: what was begun ends in
 * time, and what was turned away can come again. Probes are always answered: an instance that is busy must not be taken for dead.
 */
export function shedLoad(onShed?: () => void, most = mostUnderWay): RequestHandler {
  let underWay = 0;
  return (request: Request, response: Response, next: Next) => {
    if (request.url === '/healthz' || request.url === '/readyz') return next();
    if (underWay >= most) {
      onShed?.();
      response.header('retry-after', String(askAgainSeconds));
      response.json(503, { error: 'unavailable' });
      return next(false);
    }
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    next();
  };
}
