import { createHash } from 'node:crypto';
import type { ThreadRef } from '../chaperone/post.ts';

/**
 * The key of a thread's row: the first 128 bits of SHA-256 over tenant and conversation (for a tidy-up card, what it is of), written as a UUID. Being derived, it
 * needs no look-up, and spreads evenly if the tables are ever distributed by it.
 */
export function threadKey(thread: Pick<ThreadRef, 'tenantId' | 'conversationId' | 'tidyUpOf'>): string {
  const hash = createHash('sha256')
    .update(thread.tenantId)
    .update('\0')
    .update(thread.tidyUpOf ?? thread.conversationId)
    .digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32),
  ].join('-');
}

/**
 * The expression that waits until no other transaction, of any instance, holds the thread, then holds it until the end of this one.
 * An advisory lock on the key's first 64 bits and not a row lock: the first two posts of a thread may arrive together, when there is no
 * row to lock yet, and a message that changes nothing must not write one. Two threads that share those bits
 * (one in 2^64) would wait for each other and do no harm.
 * @param key an expression for the thread's key, as text
 */
export const lockOf = (key: string): string =>
  `pg_advisory_xact_lock(('x' || translate(left(${key}, 18), '-', ''))::bit(64)::bigint)`;
