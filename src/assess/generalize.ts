import type { Attribute, DirectIdentifier, DirectType, Finding, QuasiIdentifier } from '../identify/types.ts';

/** The author's words with details made less exact, for the card: never the original. */
export interface GeneralizedText {
  /** The message that could be posted instead. */
  readonly safer: string;
  /** The same words as a clinical question for a template: place and time of the patient left out as well. */
  readonly question: string;
}

/**
 * Rewrites a post so that the medicine stays and the person goes (governance.md §8.5): names become "the patient",
 * numbers go, ages become decades, countries regions, places and jobs kinds of place and job. Pure; the spans of `findings` must be
 * those of `text`. A text without findings comes back as it is, with its white space tidied.
 */
export function generalize(text: string, findings: readonly Finding[]): GeneralizedText {
  const located = findings.filter((finding) => finding.kind !== 'attachment');
  return { safer: rewrite(text, located, saferWording), question: rewrite(text, located, questionWording) };
}

type Located = DirectIdentifier | QuasiIdentifier;
/** What takes the place of a finding; undefined keeps it as it is. */
type Wording = (finding: Located, original: string) => string | undefined;

const directWording: Readonly<Record<DirectType, string>> = {
  name: 'the patient',
  nhs_number: '',
  chi_number: '',
  hc_number: '',
  hospital_number: '',
  date_of_birth: '',
  address: 'home',
  postcode: '',
  phone: '',
  email: '',
  other_id: '',
};

/** For what has no coarser value of its own. Sex and family roles stay: alone they say little and the medicine needs them. */
const vague: Readonly<Partial<Record<Attribute, string>>> = {
  place: 'locally',
  time: 'recently',
  travel: 'abroad',
  occupation: 'at work',
  event: 'in an incident',
  appearance: '',
  role: 'a patient',
  ethnicity: '',
  other: '',
};

const saferWording: Wording = (finding, original) => {
  if (finding.kind === 'direct') return directWording[finding.type];
  switch (finding.attribute) {
    case 'age':
      return finding.values.length > 1 ? ageWording(finding.values[1] ?? '', original) : undefined;
    case 'travel':
      return finding.values.length > 1 ? titleCase(finding.values[1] ?? '') : vague.travel;
    case 'sex':
    case 'condition':
    case 'family':
      return finding.unique ? '' : undefined;
    default:
      return finding.share > 0.05 && !finding.unique ? undefined : (vague[finding.attribute] ?? '');
  }
};

const questionWording: Wording = (finding, original) => {
  if (finding.kind === 'quasi' && (finding.attribute === 'place' || finding.attribute === 'time')) return '';
  return saferWording(finding, original);
};

/** "34-year-old" becomes "30s"; "34F" becomes "30s F", so that a letter for the sex stays readable. */
function ageWording(coarser: string, original: string): string {
  const sex = /\d\s?([MF])$/.exec(original)?.[1];
  return sex ? `${coarser} ${sex}` : coarser;
}

function titleCase(words: string): string {
  return words.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Replaces from left to right; a finding inside one that was replaced goes with it. Then mends spacing and loose punctuation. */
function rewrite(text: string, findings: readonly Located[], wording: Wording): string {
  let result = '';
  let done = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (finding.start < done) continue;
    const replacement = wording(finding, text.slice(finding.start, finding.end));
    if (replacement === undefined) continue;
    result += text.slice(done, finding.start) + replacement;
    done = finding.end;
  }
  return tidy(result + text.slice(done));
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/\( ?\)|\[ ?\]/g, '')
    .replace(/ +([,.;:!?)])/g, '$1')
    .replace(/([,;:]) ?(?=[,;:.!?])/g, '')
    .replace(/\b(the patient)(?:[ ,]+the patient)+\b/gi, '$1')
    .replace(/^[ ,;:.]+/gm, '')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
