import type { Policy } from './policy.ts';
import { anonymitySet, narrowing, type Told } from './population.ts';

/**
 * Once a patient is identified, what is said in passing ("in bay 2", "today") is not worth another word; a detail that narrows
 * a search by this many powers of ten is. After a name or number the bar is higher: whoever has that needs no puzzle.
 * Fitted to the labelled threads like the model's weights.
 */
const tellingDecades = { afterCombination: 2.5, afterDirect: 5 };

/**
 * True when the added quasi-identifiers bring a patient's details below the policy's line, or add a telling one to details that
 * identify already. Adding nothing new gives false, whatever was told before.
 */
export function addsUp(before: readonly Told[], added: readonly Told[], policy: Policy): boolean {
  const news = added.filter((detail) => !detail.direct);
  if (news.length === 0 || policy.nudgeBelow === 0) return false;
  if (before.some((detail) => detail.direct)) return narrowing(news).decades > tellingDecades.afterDirect;
  if (identifies(before, policy)) return narrowing(news).decades > tellingDecades.afterCombination;
  return identifies([...before, ...news], policy);
}

/** True when a patient's details, taken together, fit fewer people than the policy's line. */
export function identifies(details: readonly Told[], policy: Policy): boolean {
  return anonymitySet(details).k < policy.nudgeBelow;
}
