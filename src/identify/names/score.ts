import { listedConditions } from '../conditions/listed.ts';
import type { Document } from '../document.ts';
import { asksOfPatient } from '../questions.ts';
import type { IdentifyContext } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { viewCandidate } from './cues.ts';
import { follows } from './positions.ts';
import { readScene } from './scene.ts';
import { matchStaff, readStaffNames, type StaffMatch } from './staff.ts';
import { weighTalk } from './talk.ts';
import type { View } from './view.ts';
import { nameWeights } from './weights.ts';
import { IS } from './word-lists.ts';
import { lookUp, lookUpToken } from './words.ts';

/** A candidate with the sum of its cues' weights and the cue that spoke most for it. */
export interface ScoredName {
  readonly candidate: Candidate;
  readonly staff: StaffMatch;
  /** The same number for names that stand in one list. */
  readonly list: number | undefined;
  /** Natural log of the odds that this is a patient's name. */
  readonly score: number;
  readonly reason: string;
}

/** Accept from odds of 1.2 to 1: a little surer than not, since the threads that it was fitted to hold more names than the usual ones. */
export const THRESHOLD = 0.3;

/** Between these odds and the threshold a name is doubtful: what its whole post is about decides (`doubts.ts`). */
export const LEAST = -0.25;

/** How far below the threshold a name may be that its neighbours in a list carry. */
const COMPANY = 2;

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
  /** Its own cues; those of the talk round it are read from the view. */
  readonly view: View;
  /** Which column of the weights its form reads. */
  readonly column: 0 | 1 | 2;
  readonly list: number | undefined;
}

/** Reads every run of words that may be a name, in order of the text. No candidates give an empty list, at the cost of a look-up per word. */
export function readNames(document: Document, context: IdentifyContext): ReadName[] {
  const flags = document.tokens.map(lookUpToken);
  const candidates = findCandidates(document, flags).filter((found) => !isOfCondition(document, found));
  if (candidates.length === 0) return [];
  const names = readStaffNames(context);
  const staff = candidates.map((candidate) => matchStaff(candidate.words, names));
  const scene = readScene(document, flags, candidates, staff);
  let list = 0;
  return candidates.map((candidate, at) => {
    const match = staff[at] ?? 'none';
    if (!follows(scene, at)) list += 1;
    const view = viewCandidate(at, scene, match);
    addCuesOfThread(view, context, match);
    return {
      candidate,
      staff: match,
      view,
      column: COLUMN[candidate.form],
      list: scene.series.has(at) ? 0 : list,
    };
  });
}

/**
 * "Sneddon syndrome in bed 4", "the Ross procedure", "Muir-Torre": within the name of a condition somebody's name is its discoverer's. "Crohn's" alone may
 * be a patient's, and so may "Ivor Lewis".
 */
const isOfCondition = (document: Document, { start, end, form }: Candidate): boolean =>
  listedConditions.of(document).some((listed) => {
    if (start < listed.start || listed.end < end) return false;
    const more = listed.end - listed.start - (end - start);
    return more > GENITIVE || (more === 0 && form !== 'full' && JOINED.test(document.text.slice(start, end)));
  });
const GENITIVE = 2;
const JOINED = /\p{L}[ -]\p{L}/u;

/** What the posts before say for or against a patient's name in this one. Where they ask for a name, a colleague's answers that it is theirs. */
function addCuesOfThread(view: View, context: IdentifyContext, staff: StaffMatch): void {
  const { followsDetails, questions, talk } = context;
  const asked = questions.includes('name') && staff === 'none';
  const ofPatient = asked && asksOfPatient(context);
  view.add('thread-of-patient', followsDetails);
  view.add('thread-asks-name', ofPatient);
  view.add('opens-answer', ofPatient && view.opens);
  view.add('asks-some-name', asked && !ofPatient);
  view.add('opens-some-answer', asked && !ofPatient && view.opens);
  if (talk !== undefined) view.cues.push(`talk:${talk}`);
}

/** Scores every run of words that may be a name, in order of the text. */
export function scoreNames(document: Document, context: IdentifyContext): ScoredName[] {
  const scored = readNames(document, context).map(score);
  const accepted = new Set<string>();
  for (const name of scored) {
    if (name.score >= THRESHOLD)
      for (const word of name.candidate.words) if (word.length > 1) accepted.add(word);
  }
  if (accepted.size === 0) return scored;
  const sure = new Set(scored.filter(({ score }) => score >= THRESHOLD).map(({ list }) => list));
  const company = scored.map((name) => accompany(name, sure));
  return company.map((name) => (name.score >= THRESHOLD ? name : echo(name, accepted, document)));
}

/**
 * Names in a list are those of patients or those of colleagues: one that is sure speaks for its neighbours in the list.
 * @param sure lists that hold such a name
 */
function accompany(name: ScoredName, sure: ReadonlySet<number | undefined>): ScoredName {
  if (name.score >= THRESHOLD || name.score < THRESHOLD - COMPANY || name.staff !== 'none') return name;
  return name.list !== undefined && sure.has(name.list)
    ? { ...name, score: THRESHOLD, reason: `${name.candidate.form}+company` }
    : name;
}

/** A whole name is a name whatever is talked of: many small words against it weigh no more than this, in log odds. */
const mostOfTalk = 1;

function score({ candidate, staff, view, column, list }: ReadName): ScoredName {
  let own = 0;
  let best = 0;
  let speaker = '';
  for (const cue of view.cues) {
    const weight = nameWeights.get(cue)?.[column] ?? 0;
    own += weight;
    if (weight > best && !cue.startsWith('form:')) {
      best = weight;
      speaker = cue;
    }
  }
  const talk = weighTalk(view, column, best);
  if (talk.speaker !== '') speaker = talk.speaker;
  const sum = own + (column === 0 ? Math.max(talk.sum, -mostOfTalk) : talk.sum);
  return {
    candidate,
    staff,
    list,
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
