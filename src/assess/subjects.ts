import type { Disclosure } from './marks.ts';
import { agrees } from './marks.ts';
import type { LedgerDetail, Trait } from './types.ts';

/** A person has one age and one sex; two that cannot be of one person mean two patients. */
const singular: ReadonlySet<Trait> = new Set([
  'age',
  'sex',
  'nhs_number',
  'chi_number',
  'hc_number',
  'date_of_birth',
]);

/**
 * Says which of the thread's patients each disclosure of a post is about, as a subject's number per disclosure.
 *
 * A post goes on about the patient of whom the thread spoke last ("she", "same pt", nothing at all). A contradiction in age, sex
 * or number moves on: to an earlier patient who agrees with it, else to a new one. Within a post the same rule applies from
 * left to right, so "72M in bay 1 and 26F in bay 2" are two. Nothing disclosed gives an empty list.
 */
export function assignSubjects(
  ledger: readonly LedgerDetail[],
  disclosures: readonly Disclosure[],
): number[] {
  const known: { subject: number; detail: Disclosure }[] = ledger.map((detail) => ({
    subject: detail.subject,
    detail,
  }));
  let current = ledger.at(-1)?.subject ?? 0;
  let last = Math.max(-1, ...ledger.map((detail) => detail.subject));
  const assigned: number[] = [];
  for (const detail of disclosures) {
    const of = (subject: number) =>
      known.filter((entry) => entry.subject === subject).map((entry) => entry.detail);
    if (contradicts(of(current), detail)) {
      const subjects = [...new Set(known.map((entry) => entry.subject))];
      const agreeing = subjects.find(
        (subject) => of(subject).some((other) => agrees(other, detail)) && !contradicts(of(subject), detail),
      );
      current = agreeing ?? last + 1;
    }
    last = Math.max(last, current);
    known.push({ subject: current, detail });
    assigned.push(current);
  }
  return assigned;
}

function contradicts(details: readonly Disclosure[], said: Disclosure): boolean {
  if (!singular.has(said.trait)) return false;
  const same = details.filter((detail) => detail.trait === said.trait);
  return same.length > 0 && !same.some((detail) => agrees(detail, said));
}
