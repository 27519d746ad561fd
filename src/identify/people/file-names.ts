import { findHealthNumbers } from '../checks/health-numbers.ts';
import { readDocument } from '../document.ts';
import type { DirectType } from '../types.ts';
import { OFFICE_FILE_WORDS, PATIENT_FILE_WORDS } from './file-words.ts';

/** The words and numbers of a file's name, cut at underscores, dots, hyphens and changes of case. */
export function splitFileName(name: string): readonly string[] {
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  return stem
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .split(/[^\p{L}\p{N}'’-]+|(?<=\d)(?=\p{L})/u)
    .flatMap((word) => (/\d/.test(word) ? word.split('-') : [word]))
    .filter((word) => word !== '');
}

// Names that cameras, phones and scanners give; and small words, months, sites of the body and places of care.
const DEVICE =
  /^(?:img|dsc|dscn|pxl|whatsapp|whats|app|image|photo|photos|pic|picture|screenshot|scan|scanned|signal|snapchat|mvimg|received|inkedimg|fullsizerender|attachment|document|untitled|file|vid|video|copy|final|draft|version|page|part|edit|edited|crop|cropped|new|old|signed|attached|cathexit)$/i;
const COMMON = new Set(
  `the of and for to from with in on at a an by re fwd or is not no v p pp pt urgent routine confidential private copy
  left right lat lateral ap pa sag axial cor coronal dorsal volar upper lower inner outer l r both bilateral index middle ring
  hand hands foot feet leg legs knee hip heel shin shins toe toes calf arm forearm elbow wrist thumb finger fingers scalp ear eye
  nose lip chest back abdo neck face facial head skin nail rash wound ulcer bite burn splint reduction drain stoma graft
  week wk wks day days month jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july
  august september october november december mon tue tues wed weds thu thurs fri sat sun monday tuesday wednesday thursday
  friday saturday sunday am pm today yesterday surg surgical med medical medicine ortho gynae obs paeds neuro cardiac renal
  resp derm ent ophth ed ae icu itu hdu nicu scbu ward bay bed room cubicle resus theatre theatres clinic unit transplant
  community palliative frailty stroke cancer oncology haem gp ooh mdt hq ics icb trust hospital surgery practice department dept
  pain eye school social care mental health ct mri cxr xr xray uss ecg eeg echo ebus endo flexi cath exit still slice lead
  step sign hook battery cell drone scene outside group sibling siblings outcome rejection unit from plans plan
  independent altruistic paired pack signed bundle redacted contacts surnames responders non upper tribunal letter
  management mgmt hearing band service user form template blank hospital passport proforma assessor statement rmn
  cuckooing concern valve helix intraop post pre op week addendum case list lists risk ip aw cctv night nights solicitors solicitor police council request response epilepsy diabetes asthma dementia
  sepsis parkinsons melanoma fracture respiratory vascular urology dental physio dietetics podiatry audiology radiology`
    .trim()
    .split(/\s+/),
);
const CAPITALIZED = /^\p{Lu}[\p{L}'’-]{2,}$/u;
const INITIAL = /^\p{Lu}$/u;

const RECORD =
  /(?<![\p{L}\d])(?!IMG|DSC|PXL|MVI|VID|WA|DOB|INC|CHG|REQ|PO|NG|TA|CG|RITM|NCT)[A-Z]{1,3}\d{6,8}(?![\p{L}\d])/u;
const CALLED_RECORD =
  /(?<![A-Za-z])(?:mrn|hosp(?:ital)?(?:[ _-]?(?:no|num|number))?|unit[ _-]?no|pas(?:[ _-]?no)?|case ?notes?)[ _#-]{0,2}[A-Z]{0,3}\d{5,9}(?!\d)/i;
// What an incident, an order or a job numbers is no patient's record.
const TICKET =
  /(?:^|[^\p{L}])(?:datix|incident|ticket|invoice|order|job|quote|policy|recall|lot|batch|asset)(?![\p{L}])/iu;
const LABORATORY = /(?<![\p{L}\d])[A-Z]{1,2}\d{2}[-.]\d{4,6}(?![\p{L}\d])/u;
const BOOKING = /(?<![A-Za-z])ubrn[ _-]?\d{4}[ _-]?\d{4}[ _-]?\d{4}(?!\d)/i;

/**
 * The direct identifiers that a file's name itself gives away. Names are judged by their shape: two words in capitals
 * that are neither clinical nor office words ("Smith_John"), or one beside an initial ("R_Aldous").
 * @param clinical whether the file or its post is about a patient: without that only numbers are believed
 */
export function readFileName(name: string, clinical: boolean): readonly DirectType[] {
  const found = new Set<DirectType>();
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  for (const { type } of findHealthNumbers(readDocument(stem.replace(/_/g, ' ')))) found.add(type);
  if (
    /\bDOB[ _-]?\d/i.test(stem) ||
    [...stem.matchAll(/(?<!\d)(\d{2})[ _.-]?(\d{2})[ _.-]?((?:19|20)\d{2})(?!\d)/g)].some(isBirthDate) ||
    [...stem.matchAll(/(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g)].some(([whole, year, month, day]) =>
      isBirthDate([whole, day, month, year]),
    )
  ) {
    found.add('date_of_birth');
  }
  if (!TICKET.test(stem) && (RECORD.test(stem) || CALLED_RECORD.test(stem))) found.add('hospital_number');
  if (LABORATORY.test(stem) || BOOKING.test(stem)) found.add('other_id');
  // Prison numbers: a letter, four digits, two letters.
  if (/(?<![\p{L}\d])[A-Z]\d{4}[A-Z]{2}(?![\p{L}\d])/u.test(stem)) found.add('other_id');
  if (clinical && hasNameShape(splitFileName(name))) found.add('name');
  return [...found];
}

function hasNameShape(words: readonly string[]): boolean {
  const office = words.some((word) => OFFICE_FILE_WORDS.has(word.toLowerCase()));
  for (let at = 0; at < words.length; at += 1) {
    const previous = words[at - 1] ?? '';
    if (/^(?:mr|mrs|ms|miss|master)$/i.test(previous) && mayBeName(capitalize(words[at]))) return true;
    if (!mayBeName(words[at])) continue;
    const next = words[at + 1] ?? '';
    if (mayBeName(next) || INITIAL.test(next) || INITIAL.test(previous)) return true;
    if (/^(?:mr|mrs|ms|miss|baby|master)$/i.test(previous)) return true;
    // A lone surname stands with the kind of a letter: "Fairweather complaint letter".
    if (
      !office &&
      words.length > 1 &&
      words.some((word) =>
        /^(?:complaint|referral|rejection|letter|discharge|inquest|statement)$/i.test(word),
      )
    )
      return true;
  }
  return false;
}

const capitalize = (word: string | undefined): string | undefined =>
  word && `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

function mayBeName(word: string | undefined): boolean {
  if (word === undefined || !CAPITALIZED.test(word)) return false;
  const lower = word.toLowerCase();
  if (word === word.toUpperCase() && word.length < 5) return false;
  return (
    !DEVICE.test(lower) &&
    !COMMON.has(lower) &&
    !PATIENT_FILE_WORDS.has(lower) &&
    !OFFICE_FILE_WORDS.has(lower) &&
    !/^(?:ai|a\d)/.test(lower)
  );
}

function isBirthDate([, day, month, year]: readonly (string | undefined)[]): boolean {
  return (
    Number(day) >= 1 &&
    Number(day) <= 31 &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(year) < 2020 &&
    Number(year) > 1900
  );
}
