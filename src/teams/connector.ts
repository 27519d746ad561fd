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

// Failures of name resolution and connecting, before any byte of a request has left.
const neverLeft = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

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
    try {
      const response = await fetch(url, {
        method,
        // A redirect would carry a patient's team and the token to a place that nobody allowed.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
        headers: {
          accept: 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const retryAfter = response.headers.get('retry-after') ?? undefined;
      return { kind: 'answered', status: response.status, body: parse(text), retryAfter };
    } catch (error) {
      const code = failureCode(error);
      return { kind: neverLeft.has(code) ? 'not_sent' : 'unknown', code: code.toLowerCase() };
    }
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

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The system's code of a failed request; `TIMEOUT` when it took too long. Never a message, which may name an address. */
function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return 'FAILED';
  if (error.name === 'TimeoutError') return 'TIMEOUT';
  const cause: unknown = error.cause;
  // Trying several addresses of one name gives an aggregate; all of them failed to connect.
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  const code = typeof first === 'object' && first !== null && 'code' in first ? first.code : undefined;
  return typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code) ? code : 'FAILED';
}
