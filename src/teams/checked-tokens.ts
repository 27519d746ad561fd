import { hash } from 'node:crypto';
import { forgetOldest } from '../chaperone/forget-oldest.ts';

/** What a check of a sender's token looks at. */
export interface Claim {
  /** The `Authorization` header as it came. */
  readonly authorization: string;
  readonly channelId: string;
  readonly serviceUrl: string;
}

/** Milliseconds. */
const believedMs = 5 * 60_000;
const mostTokens = 2_000;

/**
 * Remembers for a short while what passed the check of the sender. The platform sends the same token for about an hour, and the
 * check of the same words by the same key costs more than all that Chaperone does with an ordinary message. Only a
 * claim that is the same to the last character counts, never past the token's own end, and only one that passed:
 * what was refused is checked again. Kept are digests, so that no token lies in memory and all are of one size.
 */
export class CheckedTokens {
  /** Until when a claim is believed, milliseconds since 1970; the oldest first. */
  readonly #until = new Map<string, number>();
  readonly #now: () => number;
  readonly #most: number;

  constructor(now: () => number = Date.now, most: number = mostTokens) {
    this.#now = now;
    this.#most = most;
  }

  has(claim: Claim): boolean {
    const key = keyOf(claim);
    const until = this.#until.get(key);
    if (until === undefined) return false;
    if (this.#now() < until) return true;
    this.#until.delete(key);
    return false;
  }

  /** @param endsAt the token's own end (`exp`), seconds since 1970; a token without one is not remembered */
  add(claim: Claim, endsAt: number | undefined): void {
    if (endsAt === undefined || !Number.isFinite(endsAt)) return;
    const key = keyOf(claim);
    this.#until.delete(key);
    this.#until.set(key, Math.min(endsAt * 1000, this.#now() + believedMs));
    if (this.#until.size > this.#most) forgetOldest(this.#until);
  }

  /** Believes nobody any longer: the keys are no longer the same. */
  clear(): void {
    this.#until.clear();
  }
}

/** A header holds no NUL, and only a claim of one channel's gets here, so no two claims run together to the same text. */
const keyOf = ({ authorization, channelId, serviceUrl }: Claim): string =>
  hash('sha256', `${authorization}\0${channelId}\0${serviceUrl}`, 'base64');
