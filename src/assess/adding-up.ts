import { eachOnce } from './marks.ts';
import { type Policy, policies } from './policy.ts';
import { type AnonymitySet, anonymitySet, narrowing } from './population.ts';
import type { LedgerDetail } from './types.ts';

/**
 * Once a patient is identified, what is said in passing ("in bay 2", "today") is not worth another word; a detail that narrows
 * a search by this many powers of ten is, whether a name or a sum gave the patient away. Fitted to the labelled threads like the model's weights.
 */
const tellingDecades = 2.5;

/**
 * True when the added quasi-identifiers bring a patient's details below the policy's line, or add a telling one to details that
 * identify already. Adding nothing new gives false, whatever was told before.
 */
export function addsUp(
  before: readonly LedgerDetail[],
  added: readonly LedgerDetail[],
  policy: Policy,
): boolean {
  const news = added.filter((detail) => !detail.direct);
  if (news.length === 0 || policy.nudgeBelow === 0) return false;
  if (before.some((detail) => detail.direct) || identifies(before, policy))
    return narrowing(eachOnce(news)).decades > tellingDecades;
  return identifies([...before, ...news], policy);
}

/** How many people a patient's details fit, taken together, each thing told counted once however often it was said. */
export function setOf(details: readonly LedgerDetail[]): AnonymitySet {
  return anonymitySet(eachOnce(details));
}

/** True when a patient's details, taken together, fit fewer people than the policy's line. */
export function identifies(details: readonly LedgerDetail[], policy: Policy): boolean {
  return setOf(details).k < policy.nudgeBelow;
}

/**
 * True where a thread has given somebody away already: by a direct identifier, or by the details of one patient. It says how likely it
 * is that more of it speaks of a patient; so it asks for the usual line, whatever is worth a nudge in the channel.
 */
export function hasIdentified(ledger: readonly LedgerDetail[]): boolean {
  if (ledger.some(({ direct }) => direct)) return true;
  const patients = Map.groupBy(ledger, ({ subject }) => subject);
  return [...patients.values()].some((details) => identifies(details, policies.advice));
}
