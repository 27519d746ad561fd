import type { Document } from '../document.ts';
import type { IdentifyContext } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { readCues } from './cues.ts';
import { readScene } from './scene.ts';
import { matchStaff, readStaffNames, type StaffMatch } from './staff.ts';
import { nameWeights } from './weights.ts';
import { IS, lookUp, lookUpToken } from './words.ts';

/** A candidate with the sum of its cues' weights and the cue that spoke most for it. */
export interface ScoredName {
  readonly candidate: Candidate;
  readonly staff: StaffMatch;
  /** Natural log of the odds that this is a patient's name. */
  readonly score: number;
  readonly reason: string;
}

/** Accept from odds of 0.7 to 1: a missed name costs a patient more than a needless nudge costs a colleague. */
export const THRESHOLD = -0.35;

const COLUMN: Readonly<Record<Candidate['form'], 0 | 1 | 2>> = {
  titled: 0,
  baby: 0,
  'surname-first': 0,
  full: 0,
  half: 0,
  pair: 0,
  'initial-family': 0,
  'given-initial': 0,
  spelt: 0,
  given: 1,
  family: 1,
  'weak-given': 2,
  weak: 2,
  unknown: 2,
  initials: 2,
};

/** A candidate with everything that its score is made of. */
export interface ReadName {
  readonly candidate: Candidate;
  readonly staff: StaffMatch;
  readonly cues: readonly string[];
  /** Which column of the weights its form reads. */
  readonly column: 0 | 1 | 2;
}

/** Reads every run of words that may be a name, in order of the text. No candidates give an empty list, at the cost of a look-up per word. */
export function readNames(document: Document, context: IdentifyContext): ReadName[] {
  const flags = document.tokens.map(lookUpToken);
  const candidates = findCandidates(document, flags);
  if (candidates.length === 0) return [];
  const names = readStaffNames(context);
  const staff = candidates.map((candidate) => matchStaff(candidate.words, names));
  const scene = readScene(document, flags, candidates, staff.filter((match) => match !== 'none').length);
  return candidates.map((candidate, at) => {
    const match = staff[at] ?? 'none';
    return { candidate, staff: match, cues: readCues(at, scene, match), column: COLUMN[candidate.form] };
  });
}

/** Scores every run of words that may be a name, in order of the text. */
export function scoreNames(document: Document, context: IdentifyContext): ScoredName[] {
  const scored = readNames(document, context).map(score);
  const accepted = new Set<string>();
  for (const name of scored) {
    if (name.score >= THRESHOLD)
      for (const word of name.candidate.words) if (word.length > 1) accepted.add(word);
  }
  return accepted.size === 0
    ? scored
    : scored.map((name) => (name.score >= THRESHOLD ? name : echo(name, accepted, document)));
}

function score({ candidate, staff, cues, column }: ReadName): ScoredName {
  let sum = 0;
  let best = 0;
  let speaker = '';
  for (const cue of cues) {
    const weight = nameWeights.get(cue)?.[column] ?? 0;
    sum += weight;
    if (weight > best && !cue.startsWith('form:')) {
      best = weight;
      speaker = cue;
    }
  }
  return {
    candidate,
    staff,
    score: sum,
    reason: speaker === '' ? candidate.form : `${candidate.form}+${speaker}`,
  };
}

/** "Mr Ng'ang'a is down as Nganga": a name accepted elsewhere in the post carries its other mentions, unless a colleague bears it too. */
function echo(name: ScoredName, accepted: ReadonlySet<string>, document: Document): ScoredName {
  const { candidate } = name;
  if (candidate.lowerCase || name.score < THRESHOLD - 4 || name.staff === 'full' || candidate.staffTitle)
    return name;
  if (document.tokens[candidate.first]?.capitalized !== true) return name;
  // "Mr Parkinson, Parkinson's, stretcher": the second is the illness.
  if (candidate.possessive && lookUp(candidate.words[0] ?? '') & IS.eponym) return name;
  return candidate.words.some((word) => accepted.has(word))
    ? { ...name, score: THRESHOLD, reason: `${candidate.form}+echo` }
    : name;
}
