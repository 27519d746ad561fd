import { identifies } from './adding-up.ts';
import { type Policy, weighed } from './policy.ts';
import type { FlagReason, LedgerDetail } from './types.ts';

/**
 * True while what an author's posts tell still helps to identify somebody: one of them carries a direct identifier,
 * a picture or a document, or contributes to a patient whose details add up to fewer people than the policy's line.
 * False closes the author's nudge with thanks. An author who tells nothing any more gives false.
 */
export function stillIdentifies(
  ledger: readonly LedgerDetail[],
  authorsPosts: ReadonlySet<string>,
  policy: Policy,
): boolean {
  const counting = weighed(ledger, policy);
  const own = counting.filter((detail) => authorsPosts.has(detail.postId));
  if (own.some((detail) => detail.direct && (isFile(detail) ? policy.files : policy.identifiers)))
    return true;
  return [...new Set(own.map((detail) => detail.subject))].some((subject) =>
    identifies(
      counting.filter((detail) => detail.subject === subject),
      policy,
    ),
  );
}

/** True for a picture or a document, which tells who somebody is by what is in it. */
export function isFile({ trait }: Pick<LedgerDetail, 'trait'>): boolean {
  return trait === 'image' || trait === 'document';
}

/** Whether a detail by itself is a reason of that kind; a combination is no single detail's. */
export const isReason =
  (reason: Exclude<FlagReason, 'combination'>) =>
  (detail: LedgerDetail): boolean =>
    reason === 'direct' ? detail.direct && !isFile(detail) : detail.trait === reason;
