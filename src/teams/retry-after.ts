const shortestPauseMs = 1_000;
const longestPauseMs = 60 * 60_000;

/**
 * The pause that a `Retry-After` header asks for, in milliseconds, between a second and an hour. It may be a number of seconds
 * or a date (RFC 9110, section 10.2.3); undefined without one, and for anything else.
 * @param now milliseconds since 1970, for a date
 */
export function askedPauseMs(retryAfter: string | undefined, now: number): number | undefined {
  if (!retryAfter?.trim()) return undefined;
  const seconds = Number(retryAfter);
  const pause = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(retryAfter) - now;
  return Number.isNaN(pause) ? undefined : Math.min(Math.max(pause, shortestPauseMs), longestPauseMs);
}
