import type { TokenSource } from './credentials.ts';
import { type Answer, exchange, type Method } from './exchange.ts';
import { isAllowedServiceUrl } from './gate.ts';

/** How a request to the connector ended. */
export type Exchange = Answer;

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
    return exchange(method, new URL(url), { timeoutMs, token, body });
  }

  return {
    async request(method, serviceUrl, path, body) {
      if (!isAllowedServiceUrl(serviceUrl, serviceHosts))
        return { kind: 'not_sent', code: 'foreign_service_url' };
      const url = `${serviceUrl.replace(/\/$/, '')}${path}`;
      const first = await attempt(method, url, body);
      if (first.kind !== 'answered' || first.status !== 401) return first;
      // A 401 did nothing, so one more try with a fresh token cannot do it twice.
      tokens.forget();
      return attempt(method, url, body);
    },
  };
}
