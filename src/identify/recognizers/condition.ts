import { isSomebodysCondition } from '../conditions/context.ts';
import { isGeneralTalk } from '../conditions/general-talk.ts';
import { readInjuries } from '../conditions/injuries.ts';
import { listedConditions } from '../conditions/listed.ts';
import { readUniqueness } from '../conditions/uniqueness.ts';
import { readWordShapes } from '../conditions/word-shapes.ts';
import type { Document } from '../document.ts';
import { newsworthy } from '../lexicons/newsworthy.ts';
import { Stretches } from '../matching/stretches.ts';
import { isAboutStaff, isUnreal } from '../people/staff-cues.ts';
import type { Recognizer } from '../recognizer.ts';
import type { QuasiIdentifier } from '../types.ts';

/** What a post must say to be the only one, and the share that it then has. */
const UNIQUE_SHARE = 5e-7;
/** "Never seen one" makes only a fairly rare condition the only one. */
const FAIRLY_RARE = 3e-4;

type Candidate = Pick<QuasiIdentifier, 'start' | 'end' | 'values' | 'share' | 'uncertainty'> & {
  readonly rule: string;
};

/**
 * Finds a patient's diagnoses, rare presentations, procedures and injuries, with the share of people they fit: from the
 * tables of conditions, and by the shape of the words for those that no table holds. Common ones keep their large share.
 */
export const condition: Recognizer = {
  name: 'condition',
  recognize(document) {
    const found: QuasiIdentifier[] = [];
    const listed = readListed(document);
    // "Longstanding Crohn's disease" is Crohn's, not an unknown disease: a shape never overrules the tables.
    const taken = new Stretches();
    for (const known of listed) taken.take(known);
    const unlisted = readWordShapes(document).filter((shape) => !taken.overlap(shape));
    const candidates: Candidate[] = [...listed, ...readInjuries(document), ...unlisted];
    if (candidates.length === 0 || isUnreal(document) || isGeneralTalk(document)) return found;
    for (const candidate of withoutOverlaps(candidates, document.text.length)) {
      const { start, end } = candidate;
      if (isAboutStaff(document.text, start, end) || !isSomebodysCondition(document, candidate)) continue;
      found.push(toFinding(document.text, candidate));
    }
    return found;
  },
};

function readListed(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const match of listedConditions.of(document)) {
    const listed = match.condition;
    found.push({
      start: match.start,
      end: match.end,
      values:
        listed.name.toLowerCase() === listed.group
          ? [listed.group]
          : [listed.name.toLowerCase(), listed.group],
      share: listed.share,
      uncertainty: listed.uncertainty,
      rule: 'lexicon',
    });
  }
  return found;
}

/** The longer reading of each stretch; of equal ones the listed, which stands first. */
function withoutOverlaps(candidates: readonly Candidate[], length: number): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const taken = new Uint8Array(length);
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (taken.subarray(candidate.start, candidate.end).includes(1)) continue;
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept;
}

function toFinding(text: string, candidate: Candidate): QuasiIdentifier {
  const { start, end, values, share, uncertainty, rule } = candidate;
  const told = readUniqueness(text, start, end);
  const famous = newsworthy.has(values[0] ?? '');
  const unique = famous || told === 'strong' || (told === 'weak' && share <= FAIRLY_RARE);
  return {
    kind: 'quasi',
    attribute: 'condition',
    start,
    end,
    values,
    share: unique && !famous ? Math.min(share, UNIQUE_SHARE) : share,
    uncertainty,
    unique,
    reason: `condition:${unique ? `unique-${rule}` : rule}`,
  };
}
