import { UK_POPULATION } from '../lexicons/ages.ts';
import type { Attribute, QuasiIdentifier, Sort } from '../types.ts';

/** What a rule knows of a detail besides where it stands. */
export interface Detail {
  readonly values: readonly string[];
  /** How many people of the United Kingdom the detail fits. */
  readonly people: number;
  readonly uncertainty: number;
  readonly unique?: boolean;
  readonly sort?: Sort | undefined;
  readonly reason: string;
}

/**
 * Makes a finding from a count of people, at least one and at most the whole population.
 * @param start @param end half-open range of the document's normalised text
 */
export function makeFinding(
  attribute: Attribute,
  start: number,
  end: number,
  detail: Detail,
): QuasiIdentifier {
  const people = Math.min(Math.max(detail.people, 1), UK_POPULATION);
  return {
    kind: 'quasi',
    attribute,
    start,
    end,
    values: detail.values,
    share: people / UK_POPULATION,
    uncertainty: detail.uncertainty,
    unique: detail.unique ?? false,
    sort: detail.sort,
    reason: detail.reason,
  };
}

/** Lower case with single spaces: the canonical form of words as written. */
export function canonical(text: string): string {
  const lower = text.toLowerCase();
  return isSpacedOnce(lower) ? lower : lower.replace(/\s+/g, ' ').trim();
}

/** True for ASCII without breaks, with one space between words: most stretches are so already, and looking costs least. */
function isSpacedOnce(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code > 126 || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}
const SPACE = 32;

/**
 * Makes one finding of those that overlap: the longest stretch, with the smallest share and the claim to be alone that any of
 * them has. All must be of one attribute; an empty list stays empty.
 */
export function mergeOverlapping(findings: readonly QuasiIdentifier[]): QuasiIdentifier[] {
  if (findings.length < 2) return [...findings];
  const merged: QuasiIdentifier[] = [];
  for (const finding of [...findings].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const at = merged.findIndex((other) => finding.start < other.end && other.start < finding.end);
    const longer = merged[at];
    if (longer)
      merged[at] = {
        ...longer,
        share: Math.min(longer.share, finding.share),
        unique: longer.unique || finding.unique,
      };
    else merged.push(finding);
  }
  return merged;
}
