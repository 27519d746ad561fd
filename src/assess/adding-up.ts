import type { Disclosure } from './marks.ts';
import type { Policy } from './policy.ts';
import { anonymitySet } from './population.ts';

/** A detail that more people than this share have in common counts for no item of its own. */
const commonShare = 0.05;
/** A detail that fits fewer than one in a hundred thousand (some 700 people in the UK) is rare. */
const rareShare = 1e-5;
/** Once a patient is identified, what is said in passing ("in bay 2", "today") is not worth another word; this is. */
const tellingShare = 0.01;

/**
 * True when the added quasi-identifiers bring a patient's details below the policy's line, or add a telling one to details that
 * identify already. Adding nothing new gives false, whatever was told before.
 */
export function addsUp(before: readonly Disclosure[], added: readonly Disclosure[], policy: Policy): boolean {
  const news = added.filter((detail) => !detail.direct);
  if (news.length === 0) return false;
  const told = before.filter((detail) => !detail.direct);
  if (!identifies([...told, ...news], policy)) return false;
  const already = before.some((detail) => detail.direct) || identifies(told, policy);
  return !already || news.some((detail) => detail.unique || detail.share <= tellingShare);
}

/**
 * True when quasi-identifiers of one patient, taken together, fit fewer people than the policy's line.
 * Counting rule: age and sex are one item; what many people share is none. Three items are needed, or two of which one is
 * rare, or one whose own words say that nobody else fits: fewer, better nudges.
 */
export function identifies(details: readonly Disclosure[], policy: Policy): boolean {
  if (policy.nudgeBelow === 0) return false;
  const quasi = details.filter((detail) => !detail.direct);
  if (quasi.some((detail) => detail.unique)) return true;
  const items = new Set(
    quasi
      .filter((detail) => detail.share <= commonShare)
      .map((detail) => (detail.trait === 'sex' ? 'age' : detail.trait)),
  );
  const rare = quasi.some((detail) => detail.share <= rareShare);
  return items.size >= (rare ? 2 : 3) && anonymitySet(quasi).low < policy.nudgeBelow;
}
