import { foldWord, IS } from '../../identify/names/word-lists.ts';
import { looksFamily, looksMedical, lookUp } from '../../identify/names/words.ts';
import type { DirectIdentifier, Finding } from '../../identify/types.ts';
import { classesOf, classNames, isClinical } from '../../identify/word-classes.ts';

/** Words that are something else just as well: there a name that is told once proves nothing about the next time. */
const also =
  IS.ordinary | IS.clinical | IS.eponym | IS.eponymNoun | IS.product | IS.placeNoun | IS.town | IS.staffTitle;
const greeting =
  /(?:thanks|thank you|cheers|hi|hello|hey|morning|afternoon|evening|dear|dr|prof|sister|@)[ ,.]{0,3}$/i;

/** The words by which findings name people, folded; without those that have another meaning. */
export function namesTold(findings: readonly Finding[]): string[] {
  return findings.flatMap((finding) =>
    finding.kind === 'direct' && finding.type === 'name'
      ? finding.values
          .flatMap((value) => value.split(' '))
          .filter((word) => word.length > 2 && (lookUp(word) & also) === 0)
      : [],
  );
}

/**
 * Findings together with every other place where a name stands again that is known to be a patient's: alone and without a cue
 * nobody would know it ("Mrs Zephyrine Quill … Zephyrine has a rash"). In order of their beginning.
 */
export function withKnownNames(
  text: string,
  findings: readonly Finding[],
  known: ReadonlySet<string>,
): readonly Finding[] {
  const starts = new Set(findings.flatMap((finding) => (finding.kind === 'direct' ? [finding.start] : [])));
  const whole = findings.map((finding) => withInitial(text, withFamilyName(text, finding), starts));
  if (known.size === 0) return whole;
  const direct = whole
    .filter((finding) => finding.kind === 'direct')
    .sort((one, other) => one.start - other.start);
  let next = 0;
  const again: DirectIdentifier[] = [];
  for (const found of text.matchAll(/\p{L}[\p{L}’'-]*/gu)) {
    const word = foldWord(found[0].replaceAll('’', "'")).replace(/'s$/, '');
    if (!known.has(word)) continue;
    const [start, end] = [found.index, found.index + found[0].length];
    while ((direct[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((direct[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    if (greeting.test(text.slice(Math.max(0, start - 14), start))) continue;
    again.push({ kind: 'direct', type: 'name', start, end, values: [word], reason: 'name:again' });
  }
  return again.length === 0 ? whole : inOrder([...whole, ...again]);
}

/** In order of their beginning, files last. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => startOf(a) - startOf(b));
const startOf = (finding: Finding): number =>
  finding.kind === 'attachment' ? Number.POSITIVE_INFINITY : finding.start;

/** What stands behind a name and is none: a relation, a bed, a verb, a shift. */
const noName =
  IS.relation |
  IS.location |
  IS.identifier |
  IS.patientVerb |
  IS.plainVerb |
  IS.staffVerb |
  IS.rota |
  IS.social;

/**
 * A given name with the word in capitals behind it, where that is nothing of medicine and nothing that is said of people: "Edith Stone" and "Edith
 * Walnut" are names though stones and walnuts are things.
 */
function withFamilyName(text: string, finding: Finding): Finding {
  if (finding.kind !== 'direct' || finding.type !== 'name') return finding;
  const said = text.slice(finding.start, finding.end);
  if (!/^\p{Lu}\p{Ll}+$/u.test(said)) return finding;
  const next = /^ (\p{Lu}[\p{Ll}’'-]+)/u.exec(text.slice(finding.end, finding.end + 40))?.[1];
  if (next === undefined || isMedical(foldWord(next))) return finding;
  return isFamily(foldWord(next)) || (isOnlyGiven(foldWord(said)) && mayBeFamily(foldWord(next)))
    ? { ...finding, end: finding.end + 1 + next.length }
    : finding;
}

/** "Holliday k 13.3.52": a letter between a name and what is its owner's besides is an initial. */
function withInitial(text: string, finding: Finding, starts: ReadonlySet<number>): Finding {
  if (finding.kind !== 'direct' || finding.type !== 'name' || !starts.has(finding.end + 3)) return finding;
  return /^ \p{L} $/u.test(text.slice(finding.end, finding.end + 3))
    ? { ...finding, end: finding.end + 2 }
    : finding;
}

const isFamily = (word: string): boolean => (lookUp(word) & IS.family) !== 0 || looksFamily(word);
const isOnlyGiven = (word: string): boolean => (lookUp(word) & (IS.given | IS.ordinary)) === IS.given;
/** A word that no list has otherwise than as an ordinary one, and no class as one of medicine or of time. */
const mayBeFamily = (word: string): boolean =>
  (lookUp(word) & noName) === 0 &&
  !/['’]|^(?:please|pls|thanks)$/.test(word) &&
  !classesOf(word).some((each) => isClinical[each] || classNames[each] === 'time');
/** Those that are kept whoever bears such a name. */
const isMedical = (word: string): boolean =>
  looksMedical(word) || (lookUp(word) & (IS.clinical | IS.product | IS.placeNoun)) !== 0;
