import { Stretches } from '../identify/matching/stretches.ts';
import type { Finding, QuasiIdentifier } from '../identify/types.ts';
import { isTelling, stories } from './telling.ts';
import type { LedgerDetail } from './types.ts';

/** Turns a canonical value into an opaque keyed digest. */
export type Digest = (value: string) => string;

/** A finding as the ledger will keep it, before it is known which patient it is about. */
export type Disclosure = Omit<LedgerDetail, 'postId' | 'subject'>;

/**
 * Replaces a finding's values by marks, so that nothing readable leaves the turn.
 * The trait is part of what is digested: "34" as an age and "34" as a bed are different marks.
 * A picture or document has no value: its mark is its place in the post, so that each one counts once.
 */
export function discloses(finding: Finding, digest: Digest, postId: string): Disclosure {
  if (finding.kind === 'quasi') {
    return {
      trait: finding.attribute,
      direct: false,
      marks: finding.values.map((value) => digest(`${finding.attribute}:${value}`)),
      share: finding.share,
      uncertainty: finding.uncertainty,
      unique: finding.unique,
    };
  }
  const certain = { direct: true, share: 0, uncertainty: 1, unique: true };
  return finding.kind === 'direct'
    ? {
        ...certain,
        trait: finding.type,
        marks: finding.values.map((value) => digest(`${finding.type}:${value}`)),
      }
    : { ...certain, trait: finding.type, marks: [digest(`${finding.type}:${postId}:${finding.index}`)] };
}

/**
 * The findings with each stretch of text counted once: where one phrase carries several attributes ("organist at Lichfield": job
 * and place), the one that fits fewest people counts and the others tell nothing more. Age and sex of "34F" are
 * independent and both count.
 */
export function countedOnce(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const stretches = new Stretches<Ranked>();
  const ranked = findings.map((finding, at): Ranked | undefined =>
    finding.kind === 'quasi' && finding.attribute !== 'sex' ? { ...finding, at } : undefined,
  );
  for (const finding of ranked) if (finding) stretches.take(finding);
  return findings.map((finding, at) => {
    const own = ranked[at];
    if (finding.kind !== 'quasi' || !own) return finding;
    return isCovered(stretches, own) ? { ...finding, share: 1, uncertainty: 1, unique: false } : finding;
  });
}

type Ranked = QuasiIdentifier & { readonly at: number };

function isCovered(stretches: Stretches<Ranked>, finding: Ranked): boolean {
  for (const other of stretches.touching(finding)) if (covers(other, finding)) return true;
  return false;
}

/** Of two that share a character. */
function covers(other: Ranked, finding: Ranked): boolean {
  if (other.at === finding.at) return false;
  const rarer = other.share < finding.share || (other.share === finding.share && other.at < finding.at);
  // Words alone cover nothing but stories; of the two, the one that says that nobody else fits counts, a recognizer's before theirs.
  if (isTelling(finding)) return stories.has(other.attribute) && (other.unique || (!finding.unique && rarer));
  if (isTelling(other)) return stories.has(finding.attribute) && !finding.unique && (other.unique || rarer);
  return rarer;
}

/**
 * True when `known` already tells what `said` tells: the exact value of `said` is one of the values of `known`, exact or
 * coarser. "30s" after "34" is a repeat; "34" after "30s" is news.
 */
export function repeats(
  known: Pick<LedgerDetail, 'trait' | 'marks'>,
  said: Pick<LedgerDetail, 'trait' | 'marks'>,
): boolean {
  const exact = said.marks[0];
  return known.trait === said.trait && exact !== undefined && known.marks.includes(exact);
}

/**
 * Each thing told of one patient once, however often and however exactly it was said: the same value of the same kind, or a coarser one ("30s"
 * beside "34"), narrows the search no further, so of two the one that fits fewer people stands. What has no value (a picture)
 * stands each time. Nothing told gives nothing.
 */
export function eachOnce(details: readonly LedgerDetail[]): readonly LedgerDetail[] {
  if (details.length < 2) return details;
  const once: LedgerDetail[] = [];
  const told = new Map<string, LedgerDetail>();
  /** By a coarser value, the exact one of which it is said. */
  const exactly = new Map<string, string>();
  for (const detail of details) {
    // The trait is part of a mark, so that the marks of two kinds never meet.
    const [exact, ...coarser] = detail.marks;
    if (exact === undefined) once.push(detail);
    else add(told, exact, detail);
    for (const mark of coarser) {
      const known = exactly.get(mark);
      // Of several the first by its mark, so that the order of the posts does not matter.
      if (exact !== undefined && (known === undefined || exact < known)) exactly.set(mark, exact);
    }
  }
  for (const key of [...told.keys()]) {
    const finest = follow(exactly, key);
    const detail = told.get(key);
    if (finest === key || !detail) continue;
    told.delete(key);
    add(told, finest, detail);
  }
  return [...once, ...told.values()];
}

/** From "county" by way of "village" to "farm"; a value that nobody said more exactly is its own. */
function follow(exactly: ReadonlyMap<string, string>, key: string): string {
  const passed = new Set<string>();
  for (let at = key; ; ) {
    const finer = exactly.get(at);
    if (finer === undefined || passed.has(finer)) return at;
    passed.add(at);
    at = finer;
  }
}

function add(told: Map<string, LedgerDetail>, key: string, detail: LedgerDetail): void {
  const known = told.get(key);
  told.set(key, known ? bothIn(known, detail) : detail);
}

/** Of two that tell the same, the rarer, singling out where either does. */
function bothIn(a: LedgerDetail, b: LedgerDetail): LedgerDetail {
  const rarer = b.share < a.share || (b.share === a.share && b.uncertainty > a.uncertainty) ? b : a;
  return rarer.unique || !(a.unique || b.unique) ? rarer : { ...rarer, unique: true };
}

/** True when the two could be told of one person: one of them is the other, said more or less exactly. */
export function agrees(
  a: Pick<LedgerDetail, 'trait' | 'marks'>,
  b: Pick<LedgerDetail, 'trait' | 'marks'>,
): boolean {
  return repeats(a, b) || repeats(b, a);
}
