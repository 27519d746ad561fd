import { findDigitRuns, hasDigits, isTorn } from '../checks/digit-groups.ts';
import { findGovernmentIds } from '../checks/government-ids.ts';
import { findIdCodes, type IdCode } from '../checks/id-codes.ts';
import { findLabelledGroups } from '../checks/labelled-groups.ts';
import { readLabel, readLabelBeside } from '../checks/labels.ts';
import { findHandles } from '../checks/social-handles.ts';
import {
  isExercise,
  sentenceAfter,
  sentenceBefore,
  speaksOfLogistics,
  speaksOfPatient,
} from '../checks/subject-cues.ts';
import { findSubjectNumbers, type SubjectNumber } from '../checks/subject-numbers.ts';
import { findVehicles } from '../checks/vehicles.ts';
import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { Stretches } from '../matching/stretches.ts';
import type { Recognizer } from '../recognizer.ts';
import type { DirectIdentifier, Sort, Span } from '../types.ts';

/**
 * Other numbers and names that lead to one patient: National Insurance, passport, driving licence, vehicle registration,
 * e-RS booking (UBRN), specimen and accession, prison, Home Office and service numbers, social-media handles.
 * Values: upper case without separators; handles in lower case without the @.
 */
export const otherId: Recognizer = {
  name: 'other-id',
  recognize(document, context) {
    const found: DirectIdentifier[] = [];
    const taken = new Stretches();
    const add = (start: number, end: number, rule: string, sort?: Sort) => {
      if (taken.overlap({ start, end })) return;
      taken.take({ start, end });
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
        sort,
        reason: `other-id:${rule}`,
      });
    };
    if (document.hasDigit) {
      for (const { start, end } of findVehicles(document)) add(start, end, 'vehicle', 'vehicle');
    }
    if (hasDigits(document, 4)) {
      for (const { start, end, rule } of findGovernmentIds(document)) add(start, end, rule);
      for (const { start, end } of findBookings(document)) add(start, end, 'ubrn', 'booking');
      for (const code of findIdCodes(document)) {
        const rule = readRule(document, code, context.questions.includes('number'));
        if (rule) add(code.start, code.end, rule, sortOf(rule));
      }
      for (const { start, end, label } of findLabelledGroups(document)) {
        if (label.kind === 'specimen' || label.kind === 'subject')
          add(start, end, label.kind, sortOf(label.kind));
      }
    }
    for (const { start, end, rule } of findSubjectNumbers(document)) add(start, end, rule, sortOf(rule));
    for (const { start, end, handle } of findHandles(document, context)) {
      found.push({
        kind: 'direct',
        type: 'other_id',
        start,
        end,
        values: [handle],
        sort: 'account',
        reason: 'other-id:handle',
      });
    }
    return found.length > 0 && isExercise(document) ? [] : found;
  },
};

/** Why a code is one; what a sentence may call somebody or something by is a sort of finding as well. */
type Rule =
  | 'prescription'
  | 'prison'
  | 'specimen'
  | 'ambulance'
  | 'service-number'
  | 'casualty'
  | 'owned'
  | 'laboratory'
  | 'clinic';
const sortOf = (rule: Rule | SubjectNumber['rule']): Sort | undefined =>
  rule === 'specimen' || rule === 'casualty' ? rule : undefined;

/** A UBRN has twelve digits, in fours or together, beside its name or another one. */
function findBookings(document: Document): Span[] {
  if (!hasDigits(document, 11) || !BOOKING.isIn(document)) return [];
  return [...findDigitRuns(document, 11, 13)].flat().filter((run) => {
    if (isTorn(document.text, run)) return false;
    const label = readLabel(document, run.start);
    // A digit short or long only where it is called one.
    if (run.digits.length !== 12) return label?.kind === 'booking' && label.tight;
    if (run.shape.length > 1 && run.shape.join('-') !== '4-4-4') return false;
    if (label?.kind === 'booking' || UBRN.isIn(document)) return true;
    return run.digits.startsWith('000') && label?.kind !== 'thing';
  });
}

const BOOKING = new Pattern(
  /\b(?:ubrns?|e-?rs|booking ref\w*|choose (?:and|&) book|c&b ref|a&g|advice (?:and|&) guidance|referrals?|2ww|usc)\b/i,
);
const UBRN = new Pattern(/\b(?:ubrns?|e-?rs)\b/i);

const PRISON = /^[A-Z]\d{4}[A-Z]{2}$/;
const PRISON_WORDS = new Pattern(
  /\b(?:wings?|prison\w*|hmp|yoi|landing|cell|escort|orderly officer|custody|acct|healthcare|vp|oscar|segregation|seg|houseblock|nomis|in-?possession|bed ?watch)\b/i,
);
const PRESCRIPTION = /^[0-9A-F]{6}-[0-9A-Z]{6}-[0-9A-F]{5}[0-9A-Z]$/i;
// Laboratories number by letter and year: "H26/08114", "S24-001234", "26H4410773", "BT-2605-0193", "M,24.1234567.X".
const LABORATORY =
  /^(?:[A-Z]{1,3}-?\d{2}[-/.]\d{4,7}(?:[-/.]?[A-Z])?|\d{2}[A-Z]{1,2}[-/]?\d{5,8}|\d{2}\/[A-Z]{1,2}\d{4,6}|\d{2}-[A-Z]{1,2}-\d{4,7}|[A-Z]{2,4}\d{2}-\d{4,6}|[A-Z]{1,4}-\d{2,4}-\d{4,6}|[A-Z]{1,3}\d{4}-\d{4,6}|[A-Z],?\d{2}\.\d{5,7}\.[A-Z]|[A-Z]{1,2}\/\d{2}\/\d{5,8})$/;
// Departments of pictures number by site and a long count: "RNB0044718823". So do parcels, which the words tell.
const ACCESSION = /^[A-Z]{2,4}\d{10,12}$/;
const LABORATORY_WORDS = new Pattern(
  /\b(?:samples?|specimens?|swabs?|pots?|tubes?|lab|labs|accession|histo\w*|cytology|csf|biops(?:y|ies)|path(?:ology)?|group and save|g&s|crossmatch|micro(?:biology)?|culture|mrsa|cores?|smear|slides?|blocks?|addendum|reported|haemolysed|clotted|serum|scan|film|ct|mri|x-?ray|cris|pacs|stool|urine|sputum|bottles?|gum|chlamydia|clinic no|add[- ]?on|(?:purple|yellow|red|blue|grey|pink|gold) top|edta|u&es?|fbc|lfts?|crp|clotting|amylase|lactate|vetted|vetting)\b/i,
);
// "w his reference B44/1190273/RU", "Pt CRX-0418".
const OWNED =
  /\b(?:(?:his|her|their|(?:pt|patient)'?s) (?:\w+ )?(?:ref|reference|case no|case number|id)(?: is| no| number)?[ :.#]{1,3}|\bpts? )$/i;
const CASUALTY = /^(?:MI|UNK|CAS|MAJAX|P[123]|TRI)-\d{3,6}$/i;

function readRule(document: Document, code: IdCode, asked: boolean): Rule | undefined {
  const { text } = code;
  if (PRESCRIPTION.test(text)) return 'prescription';
  const label = readLabelBeside(document, code);
  if (PRISON.test(text) && (text.startsWith('A') || PRISON_WORDS.isIn(document)))
    return label?.kind === 'thing' ? undefined : 'prison';
  if (label?.kind === 'specimen' && isSpecimenNumber(code)) return 'specimen';
  const before = sentenceBefore(document.text, code.start, 40);
  if (/\bCAD(?: (?:no|number|ref))?[ :#]*$/.test(before) && code.digits >= 4) return 'ambulance';
  if (
    /\b(?:mod|service|svc|regimental|army|raf|navy)(?: (?:no|number))[ :.#]*$/i.test(before) &&
    code.digits >= 6
  )
    return 'service-number';
  if (
    /\b(?:nomis|prison|noms|pnc|custody|arc)(?: (?:card|no|number|id|ref))*[ :.#]*$/i.test(before) &&
    code.digits >= 4
  )
    return 'prison';
  if (
    /^ ?\((?:service|regimental|army|mod) (?:no|number)\b/i.test(sentenceAfter(document.text, code.end, 24))
  )
    return 'service-number';
  if (isQuotedByForces(document, code)) return 'service-number';
  if (CASUALTY.test(text)) return 'casualty';
  if (OWNED.test(before)) return 'owned';
  if (label?.kind === 'thing') return undefined;
  // "Lab on the phone, 24H0917733": a telephone's number has no letters.
  if (label?.kind === 'contact' && code.letters === 0) return undefined;
  if (/^\d{2}[A-Z]\d{6,8}$/.test(text)) return 'laboratory';
  if (LABORATORY.test(text) && (asked || LABORATORY_WORDS.isIn(document) || speaksOfPatient(document)))
    return 'laboratory';
  if (ACCESSION.test(text) && LABORATORY_WORDS.isIn(document) && !speaksOfLogistics(document))
    return 'laboratory';
  return /^[A-Z]-\d{5,7}$/.test(text) && speaksOfPatient(document) ? 'clinic' : undefined;
}

// "army med centre quoting 25118840 for the lad": whoever rings from a garrison gives the number that it knows its people by.
const FORCES_QUOTING =
  /\b(?:army|raf|navy|naval|mod|military|regiment\w*|barracks|garrison|battalion|squadron)\b[^.!?]{0,40}\b(?:quot(?:ing|ed|es?)|gave|gives|giving|number|no|num)[ :.#]{1,3}$/i;
const SERVICE_NUMBER = /^(?:[1-9]\d{5,7}|[A-Z]{1,2}\d{6}[A-Z]?)$/;

const isQuotedByForces = (document: Document, { text, start }: IdCode): boolean =>
  SERVICE_NUMBER.test(text) &&
  speaksOfPatient(document) &&
  !speaksOfLogistics(document) &&
  FORCES_QUOTING.test(sentenceBefore(document.text, start, 80));

function isSpecimenNumber({ text, digits, letters }: IdCode): boolean {
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text)) return false;
  return digits >= 6 || (letters > 0 && digits >= 5);
}
