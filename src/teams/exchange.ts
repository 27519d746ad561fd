import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';

/** How a request to the platform ended, as it came over the wire. */
export type Answer =
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

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What a request carries besides its method and address. */
export interface ExchangeSettings {
  /** Milliseconds until an unanswered request is given up. */
  readonly timeoutMs: number;
  readonly token: string | undefined;
  /** Sent as JSON; bytes are sent as they are. */
  readonly body?: unknown;
  /** What bytes are; JSON without. */
  readonly contentType?: string | undefined;
  /** Gives the request up when its asker is about to stop. */
  readonly signal?: AbortSignal | undefined;
}

/** In bytes. A page of fifty of the longest messages, or of five hundred members, is a third of it at most; what is longer is not read to its end. */
const longestAnswer = 16_000_000;

/**
 * One request over a connection of its own. A kept connection may have died unnoticed, and then nobody could tell whether
 * the message left; on a new one everything before it stands is "not sent" and everything after is "unknown".
 * Redirects are not followed: they would carry the token to a place that nobody allowed.
 */
export function exchange(method: Method, url: URL, settings: ExchangeSettings): Promise<Answer> {
  const { timeoutMs, token, body } = settings;
  const secure = url.protocol === 'https:';
  const content =
    body === undefined
      ? undefined
      : body instanceof Uint8Array
        ? Buffer.from(body)
        : Buffer.from(JSON.stringify(body));
  const timeUp = AbortSignal.timeout(timeoutMs);
  const signal = settings.signal ? AbortSignal.any([timeUp, settings.signal]) : timeUp;
  return new Promise((resolve) => {
    let left = false;
    const fail = (error: { readonly code?: string | undefined }) => {
      const code = settings.signal?.aborted
        ? 'stopped'
        : timeUp.aborted
          ? 'timeout'
          : (error.code?.toLowerCase() ?? 'failed');
      resolve({ kind: left ? 'unknown' : 'not_sent', code });
    };
    const request = (secure ? https : http).request(url, {
      method,
      agent: false,
      signal,
      headers: {
        accept: 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(content
          ? { 'content-type': settings.contentType ?? 'application/json', 'content-length': content.length }
          : {}),
      },
    });
    request.once('socket', (socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        left = true;
      });
    });
    request.once('error', fail);
    request.once('response', (response) => {
      textOf(response).then((answer) => {
        const retryAfter = response.headers['retry-after'];
        resolve({ kind: 'answered', status: response.statusCode ?? 0, body: parse(answer), retryAfter });
      }, fail);
    });
    request.end(content);
  });
}

/** @throws an error with the code `answer_too_long`, once the connection is cut */
async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes > longestAnswer) throw Object.assign(new Error('too long'), { code: 'answer_too_long' });
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(answer: string): unknown {
  try {
    return answer === '' ? undefined : JSON.parse(answer);
  } catch {
    return undefined;
  }
}
