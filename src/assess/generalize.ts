import type { Finding, QuasiIdentifier } from '../identify/types.ts';
import { isRareCondition } from './wording/conditions.ts';
import { applyReplacements, withoutNotes, withoutSeams } from './wording/mend.ts';
import type { Located, Replacement } from './wording/replacement.ts';
import { wordingOf } from './wording.ts';

/** The author's words with details made less exact, for the card: never the original. */
export interface GeneralizedText {
  /** The message that could be posted instead. */
  readonly safer: string;
  /** The same words as a clinical question for a template, without the notes that stand for what was left out. */
  readonly question: string;
}

/** Finds the details of a text, and says whether it would be flagged. */
export type Look = (text: string) => { readonly findings: readonly Finding[]; readonly flagged: boolean };

/** A detail of more people than this stays as it is: it helps the question more than it tells. */
const commonShare = 0.1;
/** How often what has been rewritten is looked at and rewritten again, before sentences go. */
const rounds = 3;
/** Longer posts are rewritten in one step, so that looking at them again stays cheap. */
const longText = 4000;
const lastResort = 'I have a question about a patient. Could somebody call me, or tell me which route to use?';
/** Stands for a message that said nothing but who somebody is. */
const inPerson = 'I know something about this patient that is better said in person.';

/**
 * Rewrites a post so that the medicine stays and the person goes (governance.md §8.5): names become "the patient",
 * numbers a note that they are in the record, ages decades, countries regions; places, times, jobs and events go with the words
 * that lead to them. Direct identifiers always go; other details only until the text is not flagged any more, the weightiest
 * first and rare conditions last. Pure.
 * @param look finds the details of a text, and says whether it would be flagged; the rewritten text is looked at again, and
 *   sentences that still give somebody away are left out
 * An empty text comes back empty; a text that is not flagged and holds no direct identifier comes back as it is.
 */
export function generalize(text: string, look: Look): GeneralizedText {
  const clean = withoutSeams(text);
  if (clean.trim() === '') return { safer: '', question: '' };
  const safer = saferWords(clean, look);
  const question = withoutNotes(safer);
  return { safer, question: saysSomething(question) ? question : lastResort };
}

function saferWords(text: string, look: Look): string {
  let safer = text;
  let state = look(text);
  for (let round = 0; round < rounds && calls(state); round += 1) {
    safer = smallestChange(safer, state.findings, look);
    state = look(safer);
  }
  if (calls(state)) {
    safer = withoutSentencesOf(safer, state.findings.filter(isLocated));
    state = look(safer);
  }
  if (calls(state)) return lastResort;
  return saysSomething(safer) ? safer : inPerson;
}

/** True while a text must not stand: it is flagged, or names somebody whom the thread knows already. */
const calls = ({ findings, flagged }: ReturnType<Look>): boolean => flagged || findings.some((finding) => finding.kind === 'direct');

/** Something is left to read when it has a word of three letters, or two shorter ones. */
const saysSomething = (text: string): boolean => /\p{L}{3}|\p{L}+[^\p{L}]+\p{L}/u.test(text);

const isLocated = (finding: Finding): finding is Located => finding.kind !== 'attachment';
const isQuasi = (finding: Finding): finding is QuasiIdentifier => finding.kind === 'quasi';

/** Rewrites the direct identifiers, then as few of the other details as it takes, the weightiest first. */
function smallestChange(text: string, findings: readonly Finding[], look: Look): string {
  const located = findings.filter(isLocated);
  const direct = located.filter((finding) => finding.kind === 'direct');
  const telling = located.filter(isQuasi).filter((finding) => (finding.share <= commonShare || finding.unique) && !shadowed(finding, located)).sort(byWeight);
  let changed = text;
  for (const count of steps(telling.length, text.length)) {
    changed = rewrite(text, located, new Set<Located>([...direct, ...telling.slice(0, count)]));
    if (count < telling.length && !calls(look(changed))) break;
  }
  return changed;
}

/** How many details are rewritten in each attempt: few more every time, then all. */
function steps(all: number, length: number): number[] {
  return length > longText ? [all] : [0, 1, 2, 3, 5, 8].filter((count) => count < all).concat(all);
}

/** Those whose own words single somebody out come first; then the rarer, and the medicine last. */
function byWeight(a: QuasiIdentifier, b: QuasiIdentifier): number {
  return Number(isMedicine(a)) - Number(isMedicine(b)) || Number(b.unique) - Number(a.unique) || a.share - b.share;
}

const isMedicine = (finding: QuasiIdentifier): boolean => finding.attribute === 'condition' || finding.reason === 'family:pregnancy';

/** A country that was read as a place as well; an event that is the condition itself ("adder bite"). */
function shadowed(finding: QuasiIdentifier, all: readonly Located[]): boolean {
  const by = finding.attribute === 'place' ? 'travel' : finding.attribute === 'event' ? 'condition' : undefined;
  return by !== undefined && all.some((other) => other.kind === 'quasi' && other.attribute === by && other.start <= finding.start && finding.end <= other.end && !finding.unique);
}

function rewrite(text: string, located: readonly Located[], chosen: ReadonlySet<Located>): string {
  const kept = located.filter((finding) => isQuasi(finding) && (finding.attribute === 'condition' ? !isRareCondition(finding) : finding.attribute === 'age'));
  const replacements: Replacement[] = [];
  let previous = -1;
  for (const finding of located) {
    if (!chosen.has(finding)) continue;
    const replacement = wordingOf(text, finding, kept, previous);
    if (finding.kind === 'direct') previous = finding.end;
    if (replacement) replacements.push(replacement);
  }
  return applyReplacements(text, replacements);
}

/** Leaves out every sentence in which something was found: better a short question than one that tells who it is. */
function withoutSentencesOf(text: string, findings: readonly Located[]): string {
  const telling = findings.filter((finding) => finding.kind === 'direct' || finding.unique || finding.share <= commonShare);
  let at = 0;
  let next = 0;
  const kept: string[] = [];
  for (const sentence of text.split(/(?<=[.!?\n])/)) {
    const end = at + sentence.length;
    while ((telling[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((telling[next]?.start ?? Number.POSITIVE_INFINITY) >= end) kept.push(sentence);
    at = end;
  }
  return kept.join('').trim();
}
