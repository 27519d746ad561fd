import type { Pace, Paced } from '../chaperone/pace.ts';
import type { TokenSource } from './credentials.ts';
import { type Answer, exchange, type Method } from './exchange.ts';
import { isAllowedServiceUrl } from './gate.ts';
import { type Operation, rateLimits } from './rate-limits.ts';
import { askedPauseMs } from './retry-after.ts';

/** How a request to the connector ended. */
export type Exchange =
  /** Anything but a 429. */
  | Omit<Extract<Answer, { kind: 'answered' }>, 'retryAfter'>
  | Exclude<Answer, { kind: 'answered' }>
  /** It did not leave, or was refused, because there are too many; nothing of this thread, or of the whole tenant, leaves before this time. */
  | { readonly kind: 'throttled'; readonly retryAfterMs: number; readonly ofTenant?: true };

/** One request. The last three say what it counts as: see `rate-limits.ts`. */
export interface ConnectorRequest {
  readonly method: Method;
  readonly serviceUrl: string;
  readonly path: string;
  readonly body?: unknown;
  readonly tenantId: string;
  readonly operation: Operation;
  /** The conversation that is written to or read from; for a new chat the person. */
  readonly thread: string;
}

/** Speaks to the Bot Connector that a `serviceUrl` names, at the pace that the platform allows. Never throws. */
export interface Connector {
  request(request: ConnectorRequest): Promise<Exchange>;
}

export interface ConnectorSettings {
  readonly tokens: TokenSource;
  readonly serviceHosts: readonly string[];
  readonly pace: Pace;
  /** Hears of every request that has to wait: told so by the platform, or for want of a permit. */
  onThrottle(by: 'connector_429' | 'no_permit'): void;
  /** Milliseconds until an unanswered request is given up. */
  readonly timeoutMs?: number;
}

const lonePauseMs = 5_000;

/**
 * Makes the client for the connector's REST interface. It is small on purpose: botbuilder's own client repeats requests
 * and hides what the outbox must know, namely whether a message may have arrived.
 * No request leaves without a permit of the pace, so that all instances together stay below the platform's limits.
 * A service URL outside the allowed hosts gets neither request nor token, wherever the URL was kept in between.
 */
export function createConnector(settings: ConnectorSettings): Connector {
  const { tokens, serviceHosts, pace, onThrottle, timeoutMs = 10_000 } = settings;

  async function attempt(request: ConnectorRequest): Promise<Exchange> {
    let token: string | undefined;
    try {
      token = await tokens.token();
    } catch {
      return { kind: 'not_sent', code: 'no_token' };
    }
    // The permit last, because it counts from now.
    const held = await permit(request);
    if (held) return held;
    const { method, serviceUrl, path, body } = request;
    const url = new URL(`${serviceUrl.replace(/\/$/, '')}${path}`);
    return slowedDown(request, await exchange(method, url, { timeoutMs, token, body }));
  }

  /** Undefined when it may leave. */
  async function permit(request: ConnectorRequest): Promise<Exchange | undefined> {
    try {
      const answer = await pace.take(countedAs(request), rateLimits[request.operation]);
      if (answer.kind === 'go') return undefined;
      onThrottle('no_permit');
      return { kind: 'throttled', retryAfterMs: answer.ms, ...(answer.ofTenant ? { ofTenant: true } : {}) };
    } catch {
      return { kind: 'not_sent', code: 'no_permit' };
    }
  }

  async function slowedDown(request: ConnectorRequest, answer: Answer): Promise<Exchange> {
    if (answer.kind !== 'answered' || answer.status !== 429) return answer;
    onThrottle('connector_429');
    const askedMs = askedPauseMs(answer.retryAfter, Date.now());
    // Without the database this job alone waits.
    const retryAfterMs = await pace.slowDown(countedAs(request), askedMs).catch(() => askedMs ?? lonePauseMs);
    return { kind: 'throttled', retryAfterMs };
  }

  return {
    async request(request) {
      if (!isAllowedServiceUrl(request.serviceUrl, serviceHosts))
        return { kind: 'not_sent', code: 'foreign_service_url' };
      const first = await attempt(request);
      if (first.kind !== 'answered' || first.status !== 401) return first;
      // A 401 did nothing, so one more try with a fresh token cannot do it twice.
      tokens.forget();
      return attempt(request);
    },
  };
}

/** Teams counts by chat or channel: the reply chains of a channel count together. */
function countedAs({ tenantId, operation, thread }: ConnectorRequest): Paced {
  return { tenantId, operation, thread: thread.replace(/;.*$/, '') };
}
