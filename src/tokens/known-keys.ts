import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type FetchImplementation,
  type JWTVerifyGetKey,
} from 'jose';

/** Milliseconds. A key that its owner withdraws is believed for so much longer, as long as the owner answers. */
const renewMs = 10 * 60_000;
/** Milliseconds for which keys are believed that cannot be renewed; after that nobody is let in. */
const keepMs = 24 * 3_600_000;
/** Milliseconds between two questions for a key that is not known: tokens with invented key ids cannot make us ask faster. */
const askAgainMs = 30_000;
const timeoutMs = 5_000;

export interface KeySettings {
  /** Reads the key set, where that is not simply what stands at the address. */
  readonly read?: FetchImplementation;
  /** Called when the set has other keys than before: what was believed by an older one must be checked anew. */
  readonly onChange?: () => void;
}

/**
 * The keys that an identity provider publishes, for jose's checks. A key that is not known is asked for at once, so that a rollover is noticed
 * while the program runs. Known keys are renewed beside the checks, never before one: while the provider is down they go on for
 * a day, and whoever comes with another key is not let in.
 * @throws (when a token is checked) the reason why keys could not be had; {@link isTokenFault} tells it from a bad token
 */
export function createKnownKeys(address: URL, { read = fetch, onChange }: KeySettings = {}): JWTVerifyGetKey {
  let known: string | undefined;
  const keys = createRemoteJWKSet(address, {
    cacheMaxAge: keepMs,
    cooldownDuration: askAgainMs,
    timeoutDuration: timeoutMs,
    [customFetch]: async (url, options) => {
      const response = await read(url, options);
      if (response.status !== 200) return response;
      const set = await response.text();
      if (known !== undefined && known !== set) onChange?.();
      known = set;
      return new Response(set);
    },
  });
  let renewedAt = Date.now();
  return async (header, token) => {
    const ageMs = Date.now() - renewedAt;
    // A negative age: the machine's clock was set back, by nobody knows how much.
    if (keys.fresh && (ageMs < 0 || ageMs >= renewMs)) {
      renewedAt = Date.now();
      keys.reload().catch(() => undefined);
    }
    return keys(header, token);
  };
}

/** True for every fault of the token itself; false where the keys could not be had, and the sender may be genuine. */
export function isTokenFault(error: unknown): boolean {
  const keysMissing = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
  return error instanceof errors.JOSEError && !keysMissing && error.code !== 'ERR_JOSE_GENERIC';
}
