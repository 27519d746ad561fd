import type { LedgerDetail, Trait } from '../assess/types.ts';
import type { StoreVault } from './vault.ts';

/** What a post tells, as the table holds it. */
type Sealer = Pick<StoreVault, 'sealIn' | 'openIn'>;

/** One detail: subject, trait, direct, marks, share, uncertainty, unique. */
type Packed = readonly [number, Trait, 0 | 1, readonly string[], number, number, 0 | 1];

/** Sealed texts come in lengths of so many bytes, so that the length does not count the details. */
const step = 256;

/** Where a post stands in the database: a thread's row and the post's id. A sealed text opens in its own place alone. */
const contextOf = (threadKey: string, postId: string): string => `details ${threadKey} ${postId}`;

/**
 * Seals what a post tells, as a whole. Not the marks alone need it: a share is a figure of the model, which anybody can read, and a
 * figure that only one condition or one age has gives that condition or age away.
 * @returns undefined where the post tells nothing
 */
export function sealDetails(
  vault: Sealer,
  salt: string,
  threadKey: string,
  postId: string,
  details: readonly LedgerDetail[],
): string | undefined {
  if (details.length === 0) return undefined;
  const text = JSON.stringify(
    details.map(
      ({ subject, trait, direct, marks, share, uncertainty, unique }): Packed => [
        subject,
        trait,
        direct ? 1 : 0,
        marks,
        share,
        uncertainty,
        unique ? 1 : 0,
      ],
    ),
  );
  const length = Math.ceil(Buffer.byteLength(text) / step) * step;
  const padded = text + ' '.repeat(length - Buffer.byteLength(text));
  return vault.sealIn(salt, padded, contextOf(threadKey, postId));
}

/**
 * The details of a post in the order in which they were sealed; none for none.
 * @throws AppError `sealed_text_unreadable` when the text was changed, or taken from another post or thread; `key_missing`
 */
export function openDetails(
  vault: Sealer,
  salt: string,
  threadKey: string,
  postId: string,
  sealed: string | null,
): LedgerDetail[] {
  if (sealed === null) return [];
  const packed = JSON.parse(vault.openIn(salt, sealed, contextOf(threadKey, postId))) as readonly Packed[];
  return packed.map(([subject, trait, direct, marks, share, uncertainty, unique]) => ({
    postId,
    subject,
    trait,
    direct: direct === 1,
    marks,
    share,
    uncertainty,
    unique: unique === 1,
  }));
}
