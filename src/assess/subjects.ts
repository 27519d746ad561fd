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
  let current = ledger.at(-1)?.subject ?? 0;
  // What every patient may have tells none from another.
  if (!disclosures.some(({ trait }) => singular.has(trait))) return disclosures.map(() => current);
  const known = new Map<number, Map<Trait, Map<string, Disclosure>>>();
  const owners = new Owners();
  let last = -1;
  const learn = (subject: number, detail: Disclosure) => {
    last = Math.max(last, subject);
    if (!singular.has(detail.trait)) return;
    const of = known.get(subject) ?? new Map<Trait, Map<string, Disclosure>>();
    known.set(subject, of);
    // A value that is told a thousand times is kept once.
    const same = of.get(detail.trait) ?? new Map<string, Disclosure>();
    of.set(detail.trait, same);
    same.set(detail.marks.join(' '), detail);
    owners.learn(subject, detail);
  };
  for (const detail of ledger) learn(detail.subject, detail);
  const assigned: number[] = [];
  for (const detail of disclosures) {
    if (singular.has(detail.trait) && contradicts(known.get(current)?.get(detail.trait), detail))
      current = owners.find(detail) ?? last + 1;
    learn(current, detail);
    assigned.push(current);
  }
  return assigned;
}

/** Finds the earliest patient who agrees with a detail, at the same cost however many there are. Few posts ask, so what is learnt is filed then. */
class Owners {
  readonly #learnt: (readonly [number, Disclosure])[] = [];
  /** By a value at any level of exactness, and by the most exact one alone. */
  readonly #byMark = new Map<string, number>();
  readonly #byExact = new Map<string, number>();

  learn(subject: number, detail: Disclosure): void {
    this.#learnt.push([subject, detail]);
  }

  #file(subject: number, { trait, marks }: Disclosure): void {
    for (const [at, mark] of marks.entries()) {
      const key = `${trait} ${mark}`;
      if (!this.#byMark.has(key)) this.#byMark.set(key, subject);
      if (at === 0 && !this.#byExact.has(key)) this.#byExact.set(key, subject);
    }
  }

  /** As `agrees`: one of the two is the other, said more or less exactly. */
  find({ trait, marks }: Disclosure): number | undefined {
    for (const [subject, detail] of this.#learnt.splice(0)) this.#file(subject, detail);
    const found = marks.map((mark) => this.#byExact.get(`${trait} ${mark}`));
    found.push(this.#byMark.get(`${trait} ${marks[0] ?? ''}`));
    const subjects = found.filter((subject) => subject !== undefined);
    return subjects.length === 0 ? undefined : Math.min(...subjects);
  }
}

/** True where a patient's details of one trait are known, and none of them agrees with what was said. */
function contradicts(known: ReadonlyMap<string, Disclosure> | undefined, said: Disclosure): boolean {
  return known !== undefined && ![...known.values()].some((detail) => agrees(detail, said));
}

/** Counts the patients of a whole thread anew; its details in the order of posting. */
export function countSubjects(thread: readonly LedgerDetail[]): LedgerDetail[] {
  const subjects = assignSubjects([], thread);
  return thread.map((detail, at) => ({ ...detail, subject: subjects[at] ?? 0 }));
}
