import type { DirectIdentifier, Finding, QuasiIdentifier } from '../identify/types.ts';
import { type Replacement, wordingOf } from './wording.ts';

/** The author's words with details made less exact, for the card: never the original. */
export interface GeneralizedText {
  /** The message that could be posted instead. */
  readonly safer: string;
  /** The same words as a clinical question for a template, without the notes that stand for what was left out. */
  readonly question: string;
}

type Located = DirectIdentifier | QuasiIdentifier;

/** A detail of more people than this stays as it is: it helps the question more than it tells. */
const commonShare = 0.1;
const rounds = 3;
const lastResort = 'I have a question about a patient. Could somebody call me, or tell me which route to use?';

/**
 * Rewrites a post so that the medicine stays and the person goes (governance.md §8.5): names become "the patient",
 * numbers a note that they are in the record, ages decades, countries regions; places, times, jobs and events go with the words that
 * lead to them. Pure.
 * @param look finds the details of a text, and says whether it would be flagged; the rewritten text is looked at again, and
 *   sentences that still give somebody away are left out
 * An empty text comes back empty.
 */
export function generalize(text: string, look: (text: string) => { findings: readonly Finding[]; flagged: boolean }): GeneralizedText {
  if (text.trim() === '') return { safer: '', question: '' };
  let safer = text;
  for (let round = 0; round < rounds; round += 1) {
    const { findings, flagged } = look(safer);
    if (round > 0 && !flagged) break;
    safer = rewrite(safer, findings.filter(isLocated));
  }
  const { findings, flagged } = look(safer);
  if (flagged) safer = withoutSentencesOf(safer, findings.filter(isLocated));
  if (safer === '' || look(safer).flagged) safer = lastResort;
  return { safer, question: tidy(safer.replace(note, '')) };
}

/** A note for what was left out, with the label that announced it ("NHS no [number in the record]"). */
const note =
  /(?:\b(?:for |of |re |on |is |to )?(?:nhs|chi|hcn?|h[+&]c|mrn|hosp(?:ital)?|unit|dob|d\.o\.b|acc(?:ession)?|sample|specimen|lab|ubrn|ni|reg|mob(?:ile)?|tel|phone|ring|number|no|num|email)\b[ .:#]{0,2}){0,3}\[[\w ]{1,20} in the record\]/gi;

const isLocated = (finding: Finding): finding is Located => finding.kind !== 'attachment';

/** Replaces from left to right; what overlaps a replaced stretch goes with it. */
function rewrite(text: string, findings: readonly Located[]): string {
  const replacements: Replacement[] = [];
  for (const finding of findings) {
    if (finding.kind === 'quasi' && finding.share > commonShare && !finding.unique) continue;
    const replacement = wordingOf(text, finding);
    if (replacement) replacements.push(replacement);
  }
  replacements.sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let done = 0;
  for (const { start, end, words } of replacements) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    result += text.slice(done, from) + (start < done ? '' : words);
    done = end;
  }
  return tidy(result + text.slice(done));
}

/** Leaves out every sentence in which something was found: better a short question than one that tells who it is. */
function withoutSentencesOf(text: string, findings: readonly Located[]): string {
  let at = 0;
  const kept: string[] = [];
  for (const sentence of text.split(/(?<=[.!?\n])/)) {
    const end = at + sentence.length;
    if (!findings.some((finding) => finding.start < end && finding.end > at && (finding.kind === 'direct' || finding.share <= commonShare))) kept.push(sentence);
    at = end;
  }
  return tidy(kept.join(''));
}

/** Mends what replacing leaves behind: doubled blanks and notes, blanks before marks, marks beside marks, a small letter at the start. */
function tidy(text: string): string {
  return text
    .replace(/(\[[^\]]{1,40}\])(?:[ ,;/&]{1,3}(?:and )?\1)+/g, '$1')
    .replace(/\b(the patient)(?:[ ,]{1,2}the patient\b)+/gi, '$1')
    .replace(/\b(?:pt|patient),? the patient\b/gi, 'the patient')
    .replace(/\(\s{0,3}\)/g, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([,.;:!)])/g, '$1')
    .replace(/ \?(?=\s|$)/g, '?')
    .replace(/[,;:][ ,;:]*(?=[.!]|\?(?=\s|$)|$)/gm, '')
    .replace(/,(?: ?,)+/g, ',')
    .replace(/([.!?]) +\./g, '$1')
    .replace(/^[ ,;:.)]+/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/^the patient/, 'The patient')
    .trim();
}
