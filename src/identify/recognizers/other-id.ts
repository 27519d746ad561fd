import { findDigitRuns } from '../checks/digit-groups.ts';
import { readDrivingLicence, readNationalInsurance } from '../checks/government-ids.ts';
import { findIdCodes, type IdCode } from '../checks/id-codes.ts';
import { readLabel } from '../checks/labels.ts';
import { isExercise, sentenceAfter, sentenceBefore, speaksOfPatient } from '../checks/subject-cues.ts';
import type { Document } from '../document.ts';
import type { Recognizer } from '../recognizer.ts';
import type { DirectIdentifier, IdentifyContext } from '../types.ts';

/**
 * Other numbers and names that lead to one patient: National Insurance, passport, driving licence, vehicle registration,
 * e-RS booking (UBRN), specimen and accession, prison, Home Office and service numbers, social-media handles.
 * Values: upper case without separators; handles in lower case without the @.
 */
export const otherId: Recognizer = {
  name: 'other-id',
  recognize(document, context) {
    if ((!document.hasDigit && !document.hasAt) || isExercise(document)) return [];
    const found: DirectIdentifier[] = [];
    const add = (start: number, end: number, rule: string) => {
      if (found.some((other) => other.start < end && start < other.end)) return;
      const value = document.text
        .slice(start, end)
        .replace(/[^A-Za-z\d]/g, '')
        .toUpperCase();
      found.push({
        kind: 'direct',
        type: 'other_id',
        start,
        end,
        values: [value],
        reason: `other-id:${rule}`,
      });
    };
    if (document.hasDigit) {
      findGovernment(document, add);
      findBookings(document, add);
      findVehicles(document, add);
      for (const code of findIdCodes(document)) {
        const rule = readRule(document, code);
        if (rule) add(code.start, code.end, rule);
      }
    }
    if (document.hasAt) found.push(...findHandles(document, context));
    return found;
  },
};

type Add = (start: number, end: number, rule: string) => void;

const NINO = /(?<![A-Za-z\d])[A-Za-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-Da-d](?![A-Za-z\d])/g;
const LICENCE = /(?<![A-Za-z\d])[A-Za-z]{1,5}9{0,4}\d{6}[A-Za-z9]{2}[\dA-Za-z][A-Za-z]{2}(?![A-Za-z\d])/g;
const PASSPORT = /(?<![A-Za-z\d])(?:[A-Za-z]{1,2}\d{6,8}|\d{9})(?![A-Za-z\d])/g;
const HOME_OFFICE = /(?<![A-Za-z\d])[A-Z]{1,3}\/?\d{6,8}(?:\/\d{1,3})?(?![A-Za-z\d])/g;
const STAFF_DOCUMENT =
  /\b(?:my|your) (?:passport|licen[cs]e|ni\b|national insurance)|\b(?:dbs|right to work|payroll|esr|new starter|onboarding|hr)\b/i;

function findGovernment(document: Document, add: Add): void {
  const { text } = document;
  const aboutStaff = STAFF_DOCUMENT.test(text);
  if (aboutStaff) return;
  for (const match of text.matchAll(NINO)) {
    if (readNationalInsurance(match[0]))
      add(match.index, match.index + match[0].length, 'national-insurance');
  }
  for (const match of text.matchAll(LICENCE)) {
    if (readDrivingLicence(match[0])) add(match.index, match.index + match[0].length, 'driving-licence');
  }
  if (/\bpassport\b/i.test(text)) {
    for (const match of text.matchAll(PASSPORT)) {
      if (
        /\bpassport\b/i.test(sentenceBefore(text, match.index, 70)) ||
        /^[^.]{0,30}\bpassport\b/i.test(sentenceAfter(text, match.index + match[0].length, 40))
      ) {
        add(match.index, match.index + match[0].length, 'passport');
      }
    }
  }
  if (
    /\b(?:home office|ho ref|arc (?:card|no|number)|asylum|brp|biometric residence|port ref)\b/i.test(text)
  ) {
    for (const match of text.matchAll(HOME_OFFICE)) {
      if (/\b(?:home office|ho|arc|asylum|brp|permit|port)\b/i.test(sentenceBefore(text, match.index, 50)))
        add(match.index, match.index + match[0].length, 'home-office');
    }
  }
}

/** A UBRN has twelve digits, in fours or together, beside its name or another one. */
function findBookings(document: Document, add: Add): void {
  const { text } = document;
  if (!/\b(?:ubrns?|e-?rs|booking ref\w*|a&g|advice (?:and|&) guidance|referrals?|2ww|usc)\b/i.test(text))
    return;
  for (const run of findDigitRuns(document, 12, 12)) {
    if (run.torn || (run.shape.length > 1 && run.shape.join('-') !== '4-4-4')) continue;
    const label = readLabel(document, run.start);
    const named = label?.kind === 'booking' || /\b(?:ubrns?|e-?rs)\b/i.test(text);
    if (named || (run.digits.startsWith('000') && label?.kind !== 'thing')) add(run.start, run.end, 'ubrn');
  }
}

// Current, prefix, suffix and Northern Ireland plates.
const PLATE =
  /(?<![A-Za-z\d])(?:[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[1-7]\d) ?[A-HJ-PR-Z]{3}|[A-HJ-NPR-Y]\d{1,3} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NPR-Y]|(?:[A-HJ-PR-Y]I|[A-Z][IZ][A-Z]) ?\d{3,4})(?![A-Za-z\d])/gi;
const VEHICLE =
  /\b(?:reg(?:istration)?(?: (?:no|number|plate|is))?|plates?|car|cars|van|lorry|hgv|motorbike|motorcycle|moped|scooter|vehicle|drove|driving|driver|parked|rtc|rta|taxi|cab|blue badge|vauxhall|corsa|astra|ford|fiesta|focus|vw|golf|polo|toyota|yaris|nissan|micra|qashqai|honda|jazz|bmw|audi|mercedes|skoda|seat|kia|hyundai|renault|clio|peugeot|fiat|mini|volvo|tesla|land ?rover|range rover|mazda|suzuki|citroen|transit|hatchback|estate|saloon|suv)\b/i;
const NOT_PATIENTS_VEHICLE =
  /\b(?:my|our|your|whose|pool|staff|lease|volunteer|trust|fleet|hire|loan) (?:\w+ )?(?:car|van|reg|vehicle|motor|bike)|\b(?:blocking|blocked in|lights? (?:are |is |left )?on|clamp(?:ed|ing)?|permit|barrier|car ?park|parking|permits|payroll|visitor|rep is|move (?:it|your|the car)|towed|mot|staff car|school run|fleet|pool car|wave|off (?:the )?road|vivaro|cage|crew|make ready|ambulance bay)\b/i;

const LEFT_BY_CAR =
  /\b(?:(?:patient|pt|lady|gent|chap)(?:'?s)?|his car|her car|drove (?:off|away|himself|herself)|driven off|left (?:before|without|with|in)|absconded|self[- ]?discharged|misper|cannula|police|101|999|rtc)\b/i;

function findVehicles(document: Document, add: Add): void {
  const { text } = document;
  if (!VEHICLE.test(text) || (NOT_PATIENTS_VEHICLE.test(text) && !LEFT_BY_CAR.test(text))) return;
  for (const match of text.matchAll(PLATE)) {
    // Without capitals a plate looks like a word with figures.
    if (match[0] !== match[0].toUpperCase() && !/\b(?:reg|plate)\b/i.test(text)) continue;
    if (/^[A-Za-z]{2,3} ?\d{3,4}$/.test(match[0]) && match[0] !== match[0].toUpperCase()) continue;
    const current = /^[A-Z]{2}\d\d/i.test(match[0]);
    if (!current && !/\b(?:reg(?:istration)?|plates?)\b/i.test(sentenceBefore(text, match.index, 50)))
      continue;
    if (!VEHICLE.test(`${sentenceBefore(text, match.index)} ${sentenceAfter(text, match.index)}`)) continue;
    add(match.index, match.index + match[0].length, 'vehicle');
  }
}

const PRISON = /^[A-Z]\d{4}[A-Z]{2}$/;
const PRISON_WORDS =
  /\b(?:wings?|prison\w*|hmp|yoi|landing|cell|escort|orderly officer|custody|acct|healthcare|vp|oscar|segregation|seg|houseblock|nomis|in-?possession|bed ?watch)\b/i;
const PRESCRIPTION = /^[0-9A-F]{6}-[0-9A-Z]{6}-[0-9A-F]{5}[0-9A-Z]$/i;
// Laboratories number by letter and year: "H26/08114", "S24-001234", "26H4410773", "BT-2605-0193", "M,24.1234567.X".
const LABORATORY =
  /^(?:[A-Z]{1,3}-?\d{2}[-/.]\d{4,7}(?:[-/.]?[A-Z])?|\d{2}[A-Z]{1,2}[-/]?\d{5,8}|\d{2}\/[A-Z]{1,2}\d{4,6}|\d{2}-[A-Z]{1,2}-\d{4,7}|[A-Z]{2,4}\d{2}-\d{4,6}|[A-Z]{1,4}-\d{2,4}-\d{4,6}|[A-Z]{1,3}\d{4}-\d{4,6}|[A-Z],?\d{2}\.\d{5,7}\.[A-Z])$/;
const LABORATORY_WORDS =
  /\b(?:samples?|specimens?|swabs?|pots?|tubes?|lab|labs|accession|histo\w*|cytology|csf|biops(?:y|ies)|path(?:ology)?|group and save|g&s|crossmatch|micro(?:biology)?|culture|mrsa|cores?|smear|slides?|blocks?|addendum|reported|haemolysed|clotted|serum|scan|film|ct|mri|x-?ray|cris|pacs|stool|urine|sputum|bottles?|gum|chlamydia|clinic no)\b/i;
const CASUALTY = /^(?:MI|UNK|CAS|MAJAX|P[123]|TRI)-\d{3,6}$/i;

function readRule(document: Document, code: IdCode): string | undefined {
  const { text } = code;
  if (PRESCRIPTION.test(text)) return 'prescription';
  const label = readLabel(document, code.start);
  if (PRISON.test(text) && (text.startsWith('A') || PRISON_WORDS.test(document.text)))
    return label?.kind === 'thing' ? undefined : 'prison';
  if (label?.kind === 'specimen' && isSpecimenNumber(code)) return 'specimen';
  const before = sentenceBefore(document.text, code.start, 40);
  if (/\bCAD(?: (?:no|number|ref))?[ :#]*$/.test(before) && code.digits >= 4) return 'ambulance';
  if (/\b(?:mod|service|regimental|army)(?: (?:no|number))[ :.#]*$/i.test(before) && code.digits >= 6)
    return 'service-number';
  if (
    /\b(?:nomis|prison|noms|pnc|custody)(?: (?:no|number|id|ref))?[ :.#]*$/i.test(before) &&
    code.digits >= 4
  )
    return 'prison';
  if (CASUALTY.test(text)) return 'casualty';
  if (label?.kind === 'thing' || label?.kind === 'contact') return undefined;
  if (/^\d{2}[A-Z]\d{6,8}$/.test(text)) return 'laboratory';
  if (LABORATORY.test(text) && (LABORATORY_WORDS.test(document.text) || speaksOfPatient(document)))
    return 'laboratory';
  return /^[A-Z]-\d{5,7}$/.test(text) && speaksOfPatient(document) ? 'clinic' : undefined;
}

function isSpecimenNumber({ text, digits, letters }: IdCode): boolean {
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text)) return false;
  return digits >= 6 || (letters > 0 && digits >= 5);
}

const HANDLE = /(?<![\w@.])@[A-Za-z\d][\w.]{2,29}(?<![.])/g;
const SOCIAL =
  /\b(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|facebook|fb|twitter|tweet\w*|tweets|x|threads|bluesky|youtube|grindr|tinder|handle|username|dm|dms|dm'd|messaged us|follow(?:s|ed|ing)|posted|livestream\w*|onlyfans|discord|telegram|tagged us|social media)\b/i;
const OUR_OWN_HANDLE =
  /\b(?:our|we|trust|hospital|team|ward|charity|nhs|society|college|follow us|us on)\b[^.]{0,25}$/i;

function findHandles(document: Document, context: IdentifyContext): DirectIdentifier[] {
  if (!SOCIAL.test(document.text)) return [];
  const found: DirectIdentifier[] = [];
  const staff = [...context.mentions, ...context.roster].map((name) => name.toLowerCase());
  for (const match of document.text.matchAll(HANDLE)) {
    const handle = match[0].slice(1).toLowerCase();
    const end = match.index + match[0].length;
    // A mention of a colleague starts with the colleague's name; a handle carries a mark, a digit or stands in lower case.
    if (staff.some((name) => name.startsWith(handle) || name.replace(/\s/g, '') === handle)) continue;
    if (!/[\d_.]/.test(handle) && match[0] !== match[0].toLowerCase()) continue;
    if (
      OUR_OWN_HANDLE.test(sentenceBefore(document.text, match.index, 40)) &&
      !/\b(?:messaged|from|he|she|they)\b/i.test(sentenceBefore(document.text, match.index, 40))
    )
      continue;
    if (/(?:nhs|hospital|trust|rcp|bma|college|uni)/.test(handle)) continue;
    found.push({
      kind: 'direct',
      type: 'other_id',
      start: match.index,
      end,
      values: [handle],
      reason: 'other-id:handle',
    });
  }
  return found;
}
