import type { DirectIdentifier, DirectType, QuasiIdentifier } from '../identify/types.ts';

/** A stretch of the text, and what is to stand there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What stands for a direct identifier: a note where to look, since the colleague may well need it. */
const notes: Readonly<Record<Exclude<DirectType, 'name'>, string>> = {
  nhs_number: '[number in the record]',
  chi_number: '[number in the record]',
  hc_number: '[number in the record]',
  hospital_number: '[number in the record]',
  other_id: '[number in the record]',
  date_of_birth: '[date of birth in the record]',
  address: '[address in the record]',
  postcode: '[address in the record]',
  phone: '[contact in the record]',
  email: '[contact in the record]',
};

/** Longest look to the left for the words that lead to a detail, in characters. */
const leftReach = 40;
const leadIn =
  /(?:^|(?<=[\s(,]))(?:(?:who )?(?:just |only |recently )?(?:back|home|in|over|up|down|out|came|come|got back|flew in|landed|lives|living|from)? ?)?\b(?:in|at|from|on|near|off|outside|to|into|of|via|around|round|by|through)\s+(?:(?:the|our|a|an|his|her|their)\s+)?$/i;
const determiner = /(?:^|(?<=[\s(,]))(?:the|a|an|our|his|her|their|that|this|some)\s+$/i;
const relation = /\b(?:daughter|son|wife|husband|partner|mum|mother|dad|father|nok|next of kin|sister|brother|niece|nephew|carer|friend|neighbour|gran|aunt|uncle)(?: is| on|,|:|'s name is| called)? *$/i;
const future = /\b(?:tomorrow|tmrw|tmw|tonight|next|later|this (?:afternoon|evening|pm)|coming)\b/i;

const leftOut = '[detail left out]';

/** The replacement for one finding, or undefined where it stays as it is: the sex, a common condition, a relative. */
export function wordingOf(text: string, finding: DirectIdentifier | QuasiIdentifier): Replacement | undefined {
  const before = text.slice(Math.max(0, finding.start - leftReach), finding.start);
  if (finding.kind === 'direct') return directWording(text, finding, before);
  switch (finding.attribute) {
    case 'age':
      return ageWording(text, finding, before);
    case 'sex':
      return undefined;
    case 'condition':
      return finding.share <= rareCondition && finding.values[1] ? within(finding, groupOf(finding.values[1])) : undefined;
    case 'family':
      return finding.unique || finding.share < 1e-3 ? withLead(finding, before, determiner, '[family detail left out]') : undefined;
    case 'time':
      return timeWording(text, finding, before);
    case 'travel':
      return travelWording(text, finding, before);
    case 'place':
      return leadIn.test(before) ? withLead(finding, before, leadIn, '') : within(finding, placeWords(finding.reason));
    case 'occupation':
      return withLead(finding, before, determiner, '[job left out]');
    case 'event':
      return leadIn.test(before) ? withLead(finding, before, leadIn, '') : withLead(finding, before, determiner, leftOut);
    case 'ethnicity':
      return within(finding, '');
    case 'role':
    case 'appearance':
    case 'other':
      return withLead(finding, before, determiner, leftOut);
  }
}

/** A condition of fewer than about 70 people a year in the UK says who it is; then its group must do. */
const rareCondition = 1e-6;

function directWording(text: string, finding: DirectIdentifier, before: string): Replacement {
  if (finding.type !== 'name') return within(finding, notes[finding.type]);
  const words = relation.test(before) || /relative/.test(finding.reason) ? 'a relative' : 'the patient';
  const opens = finding.start === 0 || /[.!?\n]\s*$/.test(before);
  const possessive = /^['’]s\b/.test(text.slice(finding.end)) || !/['’]s$/.test(text.slice(finding.start, finding.end)) ? '' : "'s";
  return within(finding, (opens ? capital(words) : words) + possessive);
}

/** An exact age becomes its decade or stage of life; a decade that was said already stays. */
function ageWording(text: string, finding: QuasiIdentifier, before: string): Replacement | undefined {
  const [exact = '', band = ''] = finding.values;
  const original = text.slice(finding.start, finding.end);
  if (band === '' || !/\d/.test(exact) || /^\d0s$/.test(exact)) return undefined;
  const inBand = /^\d0s$/.test(band) ? `in their ${band}` : band;
  const person = /^(?:[ -](?:year|yr|y)s?[ -]?(?:old)?)?[ -]?(woman|man|lady|gentleman|gent|female|male|chap|bloke|lad|lass|patient|pt)\b/i.exec(text.slice(finding.end));
  if (person && /^\d0s$/.test(band)) return { start: finding.start, end: finding.end + person[0].length, words: `${person[1]} ${inBand}` };
  const lead = /\b(?:aged?|is|was|at|she's|he's|they're|just turned|turned)\s+$/i.exec(before);
  if (lead && /^(?:aged?|at|just turned|turned)\s/i.test(lead[0])) return { start: finding.start - lead[0].length, end: finding.end, words: inBand };
  if (lead) return within(finding, inBand);
  const sex = /[\d ]([MFmf])$/.exec(original)?.[1] ?? '';
  return within(finding, sex === '' ? band : `${band} ${sex}`);
}

function timeWording(text: string, finding: QuasiIdentifier, before: string): Replacement {
  const lead = /\b(?:on|at|since|from|until|till|til|by|in|over|for)\s+(?:the\s+)?$/i.exec(before);
  const ahead = future.test(text.slice(finding.start, finding.end)) || /^(?:until|til|by)/i.test(lead?.[0] ?? '');
  const week = /^ week\b/i.exec(text.slice(finding.end));
  return { start: finding.start - (lead?.[0].length ?? 0), end: finding.end + (week?.[0].length ?? 0), words: ahead ? 'soon' : 'recently' };
}

/** A country becomes its part of the world ("West Africa"); where none is known, "abroad". */
function travelWording(text: string, finding: QuasiIdentifier, before: string): Replacement {
  const region = regions.get(finding.values.at(-1) ?? '') ?? finding.values.slice(1).find((value) => regions.has(value) || /africa|asia|america|europe|east|caribbean|pacific/.test(value));
  const words = region ? titleCase(region) : 'abroad';
  if (words !== 'abroad' || /\bfrom\s+$/i.test(before)) return within(finding, words);
  const lead = /\b(?:in|to)\s+(?:the\s+)?$/i.exec(before);
  return { start: finding.start - (lead?.[0].length ?? 0), end: finding.end, words: /^\w+(?:ing|s|ed)\b/.test(text.slice(finding.start, finding.end)) ? 'has travelled abroad' : words };
}

const regions: ReadonlyMap<string, string> = new Map([
  ['africa', 'Africa'],
  ['asia', 'Asia'],
  ['europe', 'Europe'],
]);

function placeWords(reason: string): string {
  if (reason.includes('hospital')) return 'the hospital';
  if (/bed|ward|room|bay/.test(reason)) return 'the ward';
  if (reason.includes('care')) return 'a care home';
  return 'the area';
}

/** "prion disease" as it stands; a bare speciality ("neurology") as a condition of it. */
function groupOf(group: string): string {
  return /(?:disease|disorder|syndrome|infection|cancer|tumour|injury|fever|vasculitis|condition)s?$/.test(group) ? `a rare ${group.replace(/s$/, '')}` : `a rare ${group} condition`;
}

const within = (finding: { start: number; end: number }, words: string): Replacement => ({ start: finding.start, end: finding.end, words });

/** Takes the words that lead to a finding along with it. */
function withLead(finding: { start: number; end: number }, before: string, lead: RegExp, words: string): Replacement {
  return { start: finding.start - (lead.exec(before)?.[0].length ?? 0), end: finding.end, words };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function titleCase(words: string): string {
  return words.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}
