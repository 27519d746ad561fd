import { Stretches } from '../identify/matching/stretches.ts';
import type { Finding, QuasiIdentifier } from '../identify/types.ts';
import { isRareCondition, rareCondition, uncommonCondition } from './wording/conditions.ts';
import { inOrder, namesTold, withKnownNames } from './wording/known-names.ts';
import { applyReplacements, withoutNotes, withoutSeams } from './wording/mend.ts';
import type { Located, Replacement } from './wording/replacement.ts';
import { saysSomething, withoutTellingSentences } from './wording/sentences.ts';
import { leadOfOnset, tellsOnset } from './wording/times.ts';
import { wordingOf } from './wording.ts';

/** The author's words with details made less exact, for the card: never the original. */
export interface GeneralizedText {
  /** The message that could be posted instead. */
  readonly safer: string;
  /** The same words as a clinical question for a template, without the notes that stand for what was left out; empty where none of the author's own can stand. */
  readonly question: string;
}

/** Finds the details of a text, and says whether it would be flagged where it is to stand. */
export type Look = (text: string) => {
  readonly findings: readonly Finding[];
  readonly flagged: boolean;
  /** Names and numbers that are perhaps a patient's; they go too where the text tells an identifier for certain. */
  readonly perhaps?: () => readonly Finding[];
};

/** A detail of more people than this stays as it is: it helps the question more than it tells. */
const commonShare = 0.1;
/** Which conditions count as rare, each time that the text is rewritten: medicine is the last to be coarsened. */
const rounds = [rareCondition, uncommonCondition, uncommonCondition];
/** One more detail goes with each attempt, up to this many; nobody tells more in one post, and of whatever does, all goes at once. */
const attempts = 12;
/**
 * In characters, all looks at a post together: once so many are read, it is rewritten in one step, so that looking again stays
 * cheap whatever it says. Ordinary posts take a tenth of it to a half.
 */
const mostRead = 2000;
/** Notes are longer than numbers; a post that is all numbers must not grow without end. */
const mostGrowth = 2000;
const lastResort =
  'I have a question about a patient. Could somebody call me, or tell me which route to use?';
/** Stands for a message that said nothing but who somebody is. */
const inPerson = 'I know something about this patient that is better said in person.';

/**
 * Rewrites a post so that the medicine stays and the person goes: names become "the patient",
 * numbers a note that they are in the record, ages decades, countries regions; places, times, jobs and events go with
 * the words that lead to them. Direct identifiers always go; other details only until the text is not flagged any
 * more, the weightiest first and rare conditions last. Pure.
 * @param look finds the details of a text, and says whether it would be flagged; the rewritten text is looked at
 *   again, and sentences that still give somebody away are left out
 * @param told names of patients that are known from elsewhere, in folded words; those that the text itself tells are known anyway
 * An empty text comes back empty; a text that is not flagged and holds no direct identifier comes back as it is.
 */
export function generalize(text: string, lookAt: Look, told: readonly string[] = []): GeneralizedText {
  const clean = withoutSeams(text);
  if (clean.trim() === '') return { safer: '', question: '' };
  const first = lookAt(clean);
  const known = new Set([...told, ...namesTold(first.findings)]);
  const seen = (words: string, { findings, flagged }: ReturnType<Look>) => ({
    findings: withKnownNames(words, findings, known),
    flagged,
  });
  let read = clean.length;
  const look: Look = (words) => {
    read += words.length;
    return seen(words, lookAt(words));
  };
  const reworded = saferWords(clean, seen(clean, withPerhaps(first)), look, () => read < mostRead);
  if (reworded === clean) return { safer: clean, question: questionOf(clean, look) };
  const grown = reworded.length > clean.length + mostGrowth;
  const safer = grown ? lastResort : saysSomething(reworded) ? reworded : inPerson;
  return { safer, question: questionOf(safer, look) };
}

/** Where a text tells an identifier, the names and numbers besides are more likely a patient's than not. */
function withPerhaps(first: ReturnType<Look>): ReturnType<Look> {
  if (first.perhaps === undefined || !first.findings.some(({ kind }) => kind === 'direct')) return first;
  const taken = new Stretches();
  for (const finding of first.findings) if (isLocated(finding)) taken.take(finding);
  const besides = first.perhaps().filter((finding) => isLocated(finding) && !taken.overlap(finding));
  return { ...first, findings: inOrder([...first.findings, ...besides]) };
}

/** A post that is nothing but notes asks nothing; nor does one where leaving out the notes brought words together that tell. */
function questionOf(safer: string, look: Look): string {
  // A form is filled in with its author's words, never with others in their name.
  if (safer === inPerson || safer === lastResort) return '';
  const question = withoutNotes(safer);
  if (question === safer) return safer;
  return saysSomething(question) && !calls(look(question)) ? question : '';
}

function saferWords(text: string, first: ReturnType<Look>, look: Look, mayLookAgain: () => boolean): string {
  let safer = text;
  let state = first;
  const crowded = first.findings.length > attempts;
  for (const [round, line] of rounds.entries()) {
    if (!calls(state)) return safer;
    const isLast = round === rounds.length - 1;
    if (!isLast && (crowded || !mayLookAgain())) continue;
    safer = smallestChange(safer, state.findings, line, look, mayLookAgain);
    state = look(safer);
  }
  if (!calls(state)) return safer;
  const stays = (shorter: string) => !calls(look(shorter));
  const telling = state.findings.filter(isTelling);
  return withoutTellingSentences(safer, telling, attempts, stays, mayLookAgain) ?? lastResort;
}

/** True while a text must not stand: it is flagged, or names somebody whom the thread knows already. */
const calls = ({ findings, flagged }: ReturnType<Look>): boolean =>
  flagged || findings.some((finding) => finding.kind === 'direct');

const isLocated = (finding: Finding): finding is Located => finding.kind !== 'attachment';
const isQuasi = (finding: Finding): finding is QuasiIdentifier => finding.kind === 'quasi';
const isTelling = (finding: Finding): finding is Located =>
  finding.kind === 'direct' || (isQuasi(finding) && (finding.unique || finding.share <= commonShare));

/** Rewrites the direct identifiers, then as few of the other details as it takes, the weightiest first. */
function smallestChange(
  text: string,
  findings: readonly Finding[],
  line: number,
  look: Look,
  mayLookAgain: () => boolean,
): string {
  const located = findings.filter(isLocated);
  const direct = located.filter((finding) => finding.kind === 'direct');
  const doubled = readTwice(located);
  const telling = located
    .filter(isQuasi)
    .filter((finding) => isTelling(finding) && !doubled.has(finding))
    .sort(byWeight(text));
  const without = (count: number) =>
    rewrite(text, located, new Set<Located>([...direct, ...telling.slice(0, count)]), line);
  const few = located.length > attempts ? 0 : telling.length;
  for (let count = 0; count < few && mayLookAgain(); count += 1) {
    const changed = without(count);
    if (!calls(look(changed))) return changed;
  }
  return without(telling.length);
}

/**
 * Those whose own words single somebody out come first; then the rarer; then how long ago an illness began, and the medicine last.
 */
function byWeight(text: string): (a: QuasiIdentifier, b: QuasiIdentifier) => number {
  const lateness = (finding: QuasiIdentifier) =>
    isMedicine(finding) ? 2 : tellsOnset(text, finding) ? 1 : 0;
  return (a, b) => lateness(a) - lateness(b) || Number(b.unique) - Number(a.unique) || a.share - b.share;
}

const isPregnancy = (finding: QuasiIdentifier): boolean => finding.sort === 'pregnancy';
const isMedicine = (finding: QuasiIdentifier): boolean =>
  finding.attribute === 'condition' || isPregnancy(finding);

/** A country that was read as a place as well, or an event that is the condition itself ("adder bite"): the medicine's reading counts. */
function readTwice(located: readonly Located[]): ReadonlySet<Located> {
  const bySpan = new Map<string, QuasiIdentifier[]>();
  for (const finding of located.filter(isQuasi)) {
    const span = `${finding.start} ${finding.end}`;
    bySpan.set(span, [...(bySpan.get(span) ?? []), finding]);
  }
  const doubled = new Set<Located>();
  for (const same of bySpan.values()) {
    const has = (attribute: string) => same.some((finding) => finding.attribute === attribute);
    for (const finding of same) {
      if (finding.attribute === 'place' && has('travel')) doubled.add(finding);
      if (finding.attribute === 'event' && !finding.unique && has('condition')) doubled.add(finding);
    }
  }
  return doubled;
}

function rewrite(
  text: string,
  located: readonly Located[],
  chosen: ReadonlySet<Located>,
  line: number,
): string {
  const kept = located.flatMap((finding) => {
    if (!isQuasi(finding)) return [];
    const { start, end, attribute } = finding;
    if (tellsOnset(text, finding)) return [{ start: start - leadOfOnset(text, finding), end, isTime: true }];
    const isKept =
      attribute === 'age' ||
      isPregnancy(finding) ||
      (attribute === 'condition' && !isRareCondition(finding, line));
    return isKept ? [{ start, end }] : [];
  });
  const replacements: Replacement[] = [];
  let previous = -1;
  for (const finding of located) {
    if (!chosen.has(finding)) continue;
    const replacement = wordingOf(text, finding, { kept, line, previous });
    if (finding.kind === 'direct') previous = finding.end;
    if (replacement) replacements.push(replacement);
  }
  return applyReplacements(text, replacements);
}
