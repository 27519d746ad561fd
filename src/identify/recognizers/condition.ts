import { isGeneralTalk, isSomebodysCondition, readUniqueness } from '../conditions/context.ts';
import { ConditionLexicon } from '../conditions/lexicon.ts';
import { readPatterns } from '../conditions/patterns.ts';
import type { Document } from '../document.ts';
import { isAboutStaff, isUnreal } from '../people/staff-cues.ts';
import type { Recognizer } from '../recognizer.ts';
import type { QuasiIdentifier } from '../types.ts';

/** What a post must say to be the only one, and the share that it then has. */
const UNIQUE_SHARE = 5e-7;
/** "Never seen one" makes only a fairly rare condition the only one. */
const FAIRLY_RARE = 3e-4;

const lexicon = new ConditionLexicon();

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
    const candidates = [...readListed(document), ...readPatterns(document)];
    if (candidates.length === 0 || isUnreal(document) || isGeneralTalk(document.text)) return found;
    for (const candidate of withoutOverlaps(candidates)) {
      const { start, end } = candidate;
      if (
        isAboutStaff(document.text, start, end) ||
        !isSomebodysCondition(document, { ...tokensOf(document, start, end), start, end })
      )
        continue;
      found.push(toFinding(document.text, candidate));
    }
    return found;
  },
};

function readListed(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const match of lexicon.find(document)) {
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
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end))
      kept.push(candidate);
  }
  return kept;
}

function tokensOf(document: Document, start: number, end: number): { firstToken: number; endToken: number } {
  const firstToken = document.tokens.findIndex((token) => token.end > start);
  let endToken = firstToken;
  while (endToken < document.tokens.length && (document.tokens[endToken]?.start ?? end) < end) endToken += 1;
  return { firstToken, endToken };
}

function toFinding(text: string, candidate: Candidate): QuasiIdentifier {
  const { start, end, values, share, uncertainty, rule } = candidate;
  const told = readUniqueness(text, start, end);
  const unique = told === 'strong' || (told === 'weak' && share <= FAIRLY_RARE);
  return {
    kind: 'quasi',
    attribute: 'condition',
    start,
    end,
    values,
    share: unique ? Math.min(share, UNIQUE_SHARE) : share,
    uncertainty,
    unique,
    reason: `condition:${unique ? `unique-${rule}` : rule}`,
  };
}
