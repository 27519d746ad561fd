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
  if (disclosures.length === 0) return [];
  const known = new Map<number, Map<Trait, Disclosure[]>>();
  let last = -1;
  const learn = (subject: number, detail: Disclosure) => {
    last = Math.max(last, subject);
    // Only these are ever asked for.
    if (!singular.has(detail.trait)) return;
    const of = known.get(subject) ?? new Map<Trait, Disclosure[]>();
    known.set(subject, of);
    const same = of.get(detail.trait);
    if (same) same.push(detail);
    else of.set(detail.trait, [detail]);
  };
  for (const detail of ledger) learn(detail.subject, detail);
  let current = ledger.at(-1)?.subject ?? 0;
  const assigned: number[] = [];
  for (const detail of disclosures) {
    if (singular.has(detail.trait) && contradicts(known.get(current)?.get(detail.trait), detail)) {
      let next = last + 1;
      for (const [subject, told] of known) {
        if (!told.get(detail.trait)?.some((other) => agrees(other, detail))) continue;
        next = subject;
        break;
      }
      current = next;
    }
    learn(current, detail);
    assigned.push(current);
  }
  return assigned;
}

/** True where a patient's details of one trait are known, and none of them agrees with what was said. */
function contradicts(known: readonly Disclosure[] | undefined, said: Disclosure): boolean {
  return known !== undefined && !known.some((detail) => agrees(detail, said));
}
