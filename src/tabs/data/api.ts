import type { RefusalReason, Role } from '../../web/sign-in.ts';

/** Why the server gave no answer. What to do about each is said by {@link ../frame/failed.tsx}. */
export type Failure =
  /** 401, or Teams gave no token. */
  | { readonly kind: 'signed_out'; readonly reason: RefusalReason | 'teams' }
  /** 403; what would be needed. */
  | { readonly kind: 'forbidden'; readonly needs: readonly (Role | 'team_owner')[] }
  /** 404 */
  | { readonly kind: 'missing' }
  /** 400; the fields that are wrong, and why. */
  | { readonly kind: 'wrong'; readonly fields: readonly { field: string; problem: string }[] }
  /** 409: it was changed meanwhile. */
  | { readonly kind: 'conflict' }
  /** 422: understood, and not to be done; the code says why. */
  | { readonly kind: 'refused'; readonly code: string }
  /** 429; seconds to wait. */
  | { readonly kind: 'busy'; readonly waitSeconds: number }
  /** 503, another status, or no connection. */
  | { readonly kind: 'unavailable'; readonly waitSeconds: number };

export type Result<T> =
  | { readonly kind: 'ok'; readonly data: T }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Chaperone's interface for the person who is signed in. Paths begin with `/api/`. */
export interface Api {
  /** Resolves with the answer's JSON, `undefined` for an empty one; never rejects but with the signal's AbortError. */
  call<T>(path: string, call?: Call): Promise<Result<T>>;
  /** The same for a file to be saved. */
  fetchFile(path: string, call?: Call): Promise<Result<{ name: string; content: Blob }>>;
}

/** What stands in the `Authorization` header. `renew` asks for one that has not been used before. */
export type Authorize = (renew: boolean) => Promise<string | undefined>;

/** @param authorize gives undefined where nobody is signed in */
export function createApi(authorize: Authorize): Api {
  async function send(path: string, call: Call): Promise<Result<Response>> {
    const first = await sendOnce(path, call, await authorize(false));
    // A token may end between the look at its clock and the server's.
    const ended =
      first.kind === 'failed' &&
      first.failure.kind === 'signed_out' &&
      (first.failure.reason === 'expired' || first.failure.reason === 'invalid');
    return ended ? sendOnce(path, call, await authorize(true)) : first;
  }
  return {
    async call<T>(path: string, call: Call = {}) {
      const result = await send(path, call);
      if (result.kind === 'failed') return result;
      const text = await result.data.text();
      return { kind: 'ok', data: (text === '' ? undefined : JSON.parse(text)) as T };
    },
    async fetchFile(path, call = {}) {
      const result = await send(path, call);
      if (result.kind === 'failed') return result;
      const disposition = result.data.headers.get('content-disposition') ?? '';
      const name = /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'chaperone';
      return { kind: 'ok', data: { name, content: await result.data.blob() } };
    },
  };
}

async function sendOnce(
  path: string,
  { method = 'GET', body, signal }: Call,
  authorization: string | undefined,
): Promise<Result<Response>> {
  if (authorization === undefined) return failed({ kind: 'signed_out', reason: 'teams' });
  try {
    const response = await fetch(path, {
      method,
      headers: {
        authorization,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    return response.ok ? { kind: 'ok', data: response } : failed(await failureOf(response));
  } catch (error) {
    if (signal?.aborted) throw error;
    return failed({ kind: 'unavailable', waitSeconds: 5 });
  }
}

const failed = (failure: Failure) => ({ kind: 'failed', failure }) as const;

interface FailureBody {
  readonly error?: string;
  readonly reason?: RefusalReason;
  readonly needs?: readonly (Role | 'team_owner')[];
  readonly fields?: readonly { field: string; problem: string }[];
}

async function failureOf(response: Response): Promise<Failure> {
  const body: FailureBody = await response.json().catch(() => ({}));
  const waitSeconds = Math.min(60, Number(response.headers.get('retry-after')) || 5);
  switch (response.status) {
    case 400:
    case 413:
      return { kind: 'wrong', fields: body.fields ?? [] };
    case 401:
      return { kind: 'signed_out', reason: body.reason ?? 'invalid' };
    case 403:
      return { kind: 'forbidden', needs: body.needs ?? [] };
    case 404:
      return { kind: 'missing' };
    case 409:
      return { kind: 'conflict' };
    case 422:
      return { kind: 'refused', code: body.error ?? 'unknown' };
    case 429:
      return { kind: 'busy', waitSeconds };
    default:
      return { kind: 'unavailable', waitSeconds };
  }
}
