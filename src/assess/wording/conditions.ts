import type { QuasiIdentifier } from '../../identify/types.ts';
import type { Kept } from './clauses.ts';
import { personNoun } from './people.ts';
import { after, before, cut, type Replacement, replace } from './replacement.ts';
import { storyWording } from './stories.ts';

/** A condition of fewer than about 70 people a year in the UK says who it is; then its group must do. */
export const rareCondition = 1e-6;
/** Where the rest does not suffice, conditions of fewer than about 7,000 people go the same way. */
export const uncommonCondition = 1e-4;

/** How a speciality's conditions are called; a group that is not here stands as it is ("prion disease"). */
const groupWords: Readonly<Record<string, string>> = {
  neurology: 'neurological condition',
  neurosurgery: 'neurosurgical condition',
  cardiac: 'heart condition',
  respiratory: 'lung condition',
  renal: 'kidney condition',
  gastroenterology: 'gut or liver condition',
  dermatology: 'skin condition',
  haematology: 'blood condition',
  toxicology: 'poisoning',
  psychiatry: 'psychiatric condition',
  obstetrics: 'pregnancy complication',
  gynaecology: 'gynaecological condition',
  paediatrics: 'childhood condition',
  trauma: 'injury',
  infection: 'infection',
  cancer: 'cancer',
  genetics: 'genetic condition',
  metabolic: 'metabolic condition',
  endocrine: 'endocrine condition',
  immunology: 'immune condition',
  rheumatology: 'rheumatic condition',
  ophthalmology: 'eye condition',
  vascular: 'vascular condition',
  transplant: 'transplant',
  surgery: 'surgical condition',
};

/** True for a condition that fewer people have than the line, so that it tells who it is. */
export const isRareCondition = (finding: QuasiIdentifier, line: number): boolean =>
  finding.attribute === 'condition' && (finding.unique || finding.share <= line);

/**
 * A rare condition becomes its group ("a rare prion disease"); any other stays (undefined).
 * @param line the share at and below which a condition is rare
 */
export function conditionWording(
  text: string,
  finding: QuasiIdentifier,
  line: number,
): Replacement | undefined {
  if (!isRareCondition(finding, line)) return undefined;
  const group = finding.values.at(-1) ?? '';
  const bare = (
    groupWords[group] ??
    (/(?:disease|disorder|syndrome|infection|cancer|tumour|injury|fever|vasculitis|condition)$/.test(group)
      ? group
      : 'condition')
  ).replace(/^rare /, '');
  const left = before(text, finding.start);
  const article = /\b(?:the|this|that|his|her|their) $/i.test(left) ? '' : 'a ';
  const lead = /\b(?:a|an) $/i.exec(left)?.[0].length ?? 0;
  return replace(text, finding.start - lead, finding.end, `${article}rare ${bare}`);
}

const pregnancyWords: Readonly<Record<string, string>> = {
  'first trimester': 'in the first trimester',
  'second trimester': 'in the second trimester',
  'third trimester': 'in the third trimester',
  'newly delivered': 'recently delivered',
};

/** A rare family detail: weeks of a pregnancy become its third, "the quads" the siblings; a plain relative stays (undefined). */
export function familyWording(text: string, finding: QuasiIdentifier, kept: Kept): Replacement | undefined {
  const [exact = '', coarse = ''] = finding.values;
  const pregnancy = pregnancyWords[coarse];
  if (pregnancy)
    return replace(
      text,
      finding.start - (/(?:\bat|@) ?$/i.exec(before(text, finding.start))?.[0].length ?? 0),
      finding.end,
      pregnancy,
    );
  if (/^(?:tri|quadru|quintu|sextu)plets?$|conjoined/.test(exact)) {
    if (/^ (?:lady|mum|mother|girl|boy|lad|lass|dad)\b/i.test(after(text, finding.end)))
      return cut(finding.start, finding.end);
    return replace(
      text,
      finding.start,
      finding.end,
      /^the /i.test(text.slice(finding.start, finding.end)) ? 'the siblings' : 'siblings',
    );
  }
  if (!finding.unique && finding.share >= rareFamily) return undefined;
  return storyWording(text, finding, kept);
}

/** A family detail of more people than this says little. */
const rareFamily = 1e-3;

const describesPerson = new RegExp(String.raw`^ (?:${personNoun}|\w+er|\w+ist|\w+or)\b`, 'i');

/** Where somebody comes from, or the language, goes: with its noun where it says how they speak, else alone. */
export function originWording(text: string, finding: QuasiIdentifier, kept: Kept): Replacement {
  const right = after(text, finding.end);
  const left = before(text, finding.start);
  const speaks = /^[ -](?:speaker|speaking)\b/i.exec(right);
  if (speaks) return cut(finding.start, finding.end + speaks[0].length);
  if (/^ interpreter/i.test(right))
    return /\b(?:a|an) $/i.test(left)
      ? replace(text, finding.start - (/\b(?:a|an) $/i.exec(left)?.[0].length ?? 0), finding.end, 'an')
      : cut(finding.start, finding.end);
  if (describesPerson.test(right)) return cut(finding.start, finding.end);
  return storyWording(text, finding, kept);
}
