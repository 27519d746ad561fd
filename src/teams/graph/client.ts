import { setTimeout as wait } from 'node:timers/promises';
import type { TokenSource } from '../credentials.ts';
import { type Answer, exchange, type Method } from '../exchange.ts';
import { askedPauseMs } from '../retry-after.ts';

export const publicGraphUrl = 'https://graph.microsoft.com/v1.0';

export interface AskOptions {
  /** Milliseconds that the whole may take, pauses and repetitions included. */
  readonly patienceMs?: number;
  /** Gives up at once; the answer's code is then `stopped`. */
  readonly signal?: AbortSignal | undefined;
  /** How often a reading is tried at most; 1 for whoever repeats it in their own way. */
  readonly tries?: number;
  /** What the bytes of a body are; a body of another kind is JSON. */
  readonly contentType?: string;
}

/** Speaks to Microsoft Graph. Never throws. */
export interface Graph {
  /** The address that paths are under, with the version and without a slash at the end. */
  readonly url: string;
  /**
   * Reads, and tries again where that may help: too many requests (no sooner than `Retry-After`), 5xx, no answer.
   * @param target a path that begins with a slash, or a link that Graph gave (`@odata.nextLink`, `@odata.deltaLink`); a link
   *   to anywhere but Graph gets neither request nor token
   */
  get(target: string, options?: AskOptions): Promise<Answer>;
  /** Sends once; only a refused token leads to a second try. */
  post(path: string, body: unknown, options?: AskOptions): Promise<Answer>;
  /** Like `post`. */
  delete(path: string, options?: AskOptions): Promise<Answer>;
}

export interface GraphSettings {
  readonly tokens: TokenSource;
  /** Another cloud's or a test's address. */
  readonly url?: string | undefined;
  /** Milliseconds until one unanswered request is given up. */
  readonly timeoutMs?: number;
  /** First pause between two tries without `Retry-After`; each further one is twice as long, give or take a half. */
  readonly pauseMs?: number;
  readonly random?: () => number;
  /** Called for every answer that tells Chaperone to wait. */
  readonly onThrottle?: () => void;
}

const mostTries = 5;
const defaultPatienceMs = 60_000;

/**
 * Makes the client for Microsoft Graph. Its own library would hide whether a request left, which the installing of an app must know,
 * and follows links wherever they lead.
 * Source: Microsoft Graph, "Throttling guidance" (obey `Retry-After`, else exponential back-off) and "Paging".
 */
export function createGraph(settings: GraphSettings): Graph {
  const { tokens, timeoutMs = 10_000, pauseMs = 500, random = Math.random } = settings;
  const root = (settings.url ?? publicGraphUrl).replace(/\/$/, '');

  async function once(
    method: Method,
    url: URL,
    limitMs: number,
    more: { body?: unknown; signal?: AbortSignal | undefined; contentType?: string | undefined },
  ): Promise<Answer> {
    const until = performance.now() + limitMs;
    const attempt = async (): Promise<Answer> => {
      const token = await tokenWithin(until - performance.now(), more.signal);
      if (token === undefined) return { kind: 'not_sent', code: 'no_token' };
      const left = Math.floor(until - performance.now());
      if (left < 1) return { kind: 'not_sent', code: 'timeout' };
      return exchange(method, url, { timeoutMs: Math.min(timeoutMs, left), token, ...more });
    };
    const first = await attempt();
    if (first.kind === 'answered' && first.status === 429) settings.onThrottle?.();
    if (first.kind !== 'answered' || first.status !== 401) return first;
    // A 401 did nothing, so one more try with a fresh token cannot do it twice.
    tokens.forget();
    return attempt();
  }

  /** Graph answers nobody without a token, so without one there is nothing to ask. */
  async function tokenWithin(ms: number, signal: AbortSignal | undefined): Promise<string | undefined> {
    const late = new AbortController();
    const ended = signal ? AbortSignal.any([late.signal, signal]) : late.signal;
    try {
      return await Promise.race([tokens.token(), wait(Math.max(1, ms), undefined, { signal: ended })]);
    } catch {
      return undefined;
    } finally {
      late.abort();
    }
  }

  async function write(
    method: 'POST' | 'DELETE',
    path: string,
    patienceMs: number,
    more: Parameters<typeof once>[3],
  ): Promise<Answer> {
    const url = withinGraph(path, root);
    return url ? once(method, url, patienceMs, more) : { kind: 'not_sent', code: 'foreign_link' };
  }

  return {
    url: root,
    async get(target, { patienceMs = defaultPatienceMs, signal, tries: most = mostTries } = {}) {
      const url = withinGraph(target, root);
      if (!url) return { kind: 'not_sent', code: 'foreign_link' };
      const until = performance.now() + patienceMs;
      for (let tries = 1; ; tries += 1) {
        if (signal?.aborted) return { kind: 'not_sent', code: 'stopped' };
        const answer = await once('GET', url, until - performance.now(), { signal });
        if (!mayHelpAgain(answer) || tries >= most) return answer;
        const asked = answer.kind === 'answered' ? askedPauseMs(answer.retryAfter, Date.now()) : undefined;
        const pause = asked ?? pauseMs * 2 ** (tries - 1) * (0.5 + random());
        if (performance.now() + pause >= until) return answer;
        await wait(pause, undefined, { signal }).catch(() => undefined);
      }
    },
    post: (path, body, { patienceMs = timeoutMs, signal, contentType } = {}) =>
      write('POST', path, patienceMs, { body, signal, contentType }),
    delete: (path, { patienceMs = timeoutMs, signal } = {}) => write('DELETE', path, patienceMs, { signal }),
  };
}

/** A reading may always be repeated; these are the ends after which it can go better. */
function mayHelpAgain(answer: Answer): boolean {
  if (answer.kind !== 'answered') return answer.code !== 'stopped';
  return answer.status === 429 || answer.status === 408 || answer.status >= 500;
}

/** The address of a path or link, when it is under Graph's own, with nothing in it that could lead elsewhere. */
function withinGraph(target: string, root: string): URL | undefined {
  const url = URL.parse(target.startsWith('/') ? `${root}${target}` : target);
  const home = new URL(root);
  if (!url || url.origin !== home.origin || url.username || url.password) return undefined;
  return url.pathname.startsWith(`${home.pathname}/`) ? url : undefined;
}
