import http from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';
import type { TokenSource } from './credentials.ts';
import { isAllowedServiceUrl } from './gate.ts';

/** How a request to the connector ended. */
export type Exchange =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: unknown;
      /** The `Retry-After` header as it came; `undefined` without one. */
      readonly retryAfter: string | undefined;
    }
  /** It never left: sending it again cannot send it twice. */
  | { readonly kind: 'not_sent'; readonly code: string }
  /** It left, and what became of it is unknown. */
  | { readonly kind: 'unknown'; readonly code: string };

export type Method = 'GET' | 'POST' | 'PUT';

/** Speaks to the Bot Connector that a `serviceUrl` names. Never throws. */
export interface Connector {
  request(method: Method, serviceUrl: string, path: string, body?: unknown): Promise<Exchange>;
}

export interface ConnectorSettings {
  readonly tokens: TokenSource;
  readonly serviceHosts: readonly string[];
  /** Milliseconds until an unanswered request is given up. */
  readonly timeoutMs?: number;
}

/**
 * Makes the client for the connector's REST interface. It is small on purpose: botbuilder's own client repeats requests
 * and hides what the outbox must know, namely whether a message may have arrived.
 * A service URL outside the allowed hosts gets neither request nor token, wherever the URL was kept in between.
 */
export function createConnector(settings: ConnectorSettings): Connector {
  const { tokens, serviceHosts, timeoutMs = 10_000 } = settings;

  async function attempt(method: Method, url: string, body: unknown): Promise<Exchange> {
    let token: string | undefined;
    try {
      token = await tokens.token();
    } catch {
      return { kind: 'not_sent', code: 'no_token' };
    }
    return exchange(method, new URL(url), timeoutMs, token, body);
  }

  return {
    async request(method, serviceUrl, path, body) {
      if (!isAllowedServiceUrl(serviceUrl, serviceHosts))
        return { kind: 'not_sent', code: 'foreign_service_url' };
      const url = `${serviceUrl.replace(/\/$/, '')}${path}`;
      const exchange = await attempt(method, url, body);
      if (exchange.kind !== 'answered' || exchange.status !== 401) return exchange;
      // A 401 did nothing, so one more try with a fresh token cannot do it twice.
      tokens.forget();
      return attempt(method, url, body);
    },
  };
}

/**
 * One request over a connection of its own. A kept connection may have died unnoticed, and then nobody could tell whether
 * the message left; on a new one everything before it stands is "not sent" and everything after is "unknown".
 * Redirects are not followed: they would carry the token to a place that nobody allowed.
 */
function exchange(
  method: Method,
  url: URL,
  timeoutMs: number,
  token: string | undefined,
  body: unknown,
): Promise<Exchange> {
  const secure = url.protocol === 'https:';
  const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const signal = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve) => {
    let left = false;
    const fail = (error: { readonly code?: string | undefined }) => {
      const code = signal.aborted ? 'timeout' : (error.code?.toLowerCase() ?? 'failed');
      resolve({ kind: left ? 'unknown' : 'not_sent', code });
    };
    const request = (secure ? https : http).request(url, {
      method,
      agent: false,
      signal,
      headers: {
        accept: 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(content ? { 'content-type': 'application/json', 'content-length': content.length } : {}),
      },
    });
    request.once('socket', (socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        left = true;
      });
    });
    request.once('error', fail);
    request.once('response', (response) => {
      text(response).then((answer) => {
        const retryAfter = response.headers['retry-after'];
        resolve({ kind: 'answered', status: response.statusCode ?? 0, body: parse(answer), retryAfter });
      }, fail);
    });
    request.end(content);
  });
}

function parse(answer: string): unknown {
  try {
    return answer === '' ? undefined : JSON.parse(answer);
  } catch {
    return undefined;
  }
}
