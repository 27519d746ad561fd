import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import type { Span } from '../types.ts';
import { hasDigits } from './digit-groups.ts';
import { sentenceAfter, sentenceBefore } from './subject-cues.ts';

const NEVER_ISSUED = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ', 'OO', 'CR', 'FY', 'MW', 'NC', 'PP']);

/**
 * The canonical form of a National Insurance number ("AB123456C"), or undefined where the prefix or suffix is never issued.
 * Source: HMRC National Insurance Manual NIM39110.
 */
export function readNationalInsurance(text: string): string | undefined {
  const number = text.replace(/[ -]/g, '').toUpperCase();
  if (!/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(number)) return undefined;
  return NEVER_ISSUED.has(number.slice(0, 2)) ? undefined : number;
}

/**
 * The canonical form of a driving licence number of Great Britain, or undefined where its inner date cannot be: five
 * letters of the surname filled up with nines, decade, month (plus 50 for women), day, year, initials, three more.
 * Source: DVLA's published structure.
 */
function readDrivingLicence(text: string): string | undefined {
  const number = text.replace(/ /g, '').toUpperCase();
  const match = /^[A-Z]{1,5}9{0,4}\d(\d{2})(\d{2})\d[A-Z9]{2}[\dA-Z][A-Z]{2}$/.exec(number);
  if (number.length !== 16 || !match) return undefined;
  const month = Number(match[1]) % 50;
  const day = Number(match[2]);
  return Number(match[1]) < 63 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? number : undefined;
}

const NINO = new Pattern(
  /(?<![A-Za-z\d])[A-Za-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Da-d](?![A-Za-z\d])/g,
);
const LICENCE = new Pattern(
  /(?<![A-Za-z\d])[A-Za-z]{1,5}9{0,4} ?\d{6} ?[A-Za-z9]{2} ?[\dA-Za-z] ?[A-Za-z]{2}(?![A-Za-z\d])/g,
);
// "NI no … QQ 12 34 56 see": where it is called one, also a prefix that is never issued, without its suffix, or dictated.
const CALLED_NINO = new Pattern(
  /(?<![A-Za-z\d])[A-Za-z]{2} ?\d{2} ?\d{2} ?\d{2}(?: ?[A-Da-d](?![A-Za-z\d])| (?:see|sea|bee|dee|ay)\b)?(?![A-Za-z\d])/g,
);
const NINO_WORD = new Pattern(/\bNI\b|\bnino\b|\bni (?:no|num|number)\b|\bnational insurance\b/i);
const NINO_BEFORE = /(?:\bNI\b|\bnino\b|\bni (?:no|num|number)\b|\bnational insurance\b)/i;
const PASSPORT = new Pattern(/(?<![A-Za-z\d])(?:[A-Za-z]{1,2}\d{6,8}[A-Za-z]?|\d{9})(?![A-Za-z\d])/g);
const HOME_OFFICE = new Pattern(
  /(?<![A-Za-z\d])(?:[A-Z]{1,3}\/?\d{6,8}(?:\/\d{1,3})?|[A-Z]{2,4}\/\d{2}\/\d{4,7})(?![A-Za-z\d])/g,
);
// "passport no. N0 77 12 884", in groups right after its name.
const SPACED_PASSPORT = new Pattern(
  /\bpassport(?: (?:no|num|number|is|says|reads))*[ :.#]{1,3}([A-Za-z]{1,2}[\dO]? ?\d{2,7}(?: \d{2,5}){0,3}|\d{3} ?\d{3} ?\d{3})(?![A-Za-z\d]| \d)/gi,
);
const PASSPORT_WORD = new Pattern(/\bpassport\b/i);
const HOME_OFFICE_WORD = new Pattern(
  /\b(?:home office|ho ref|arc (?:card|no|number)|ARC(?= [A-Z]{3}\/)|asylum|brp|biometric residence|port ref)\b/i,
);
const STAFF_DOCUMENT = new Pattern(
  /\b(?:my|your) (?:passport|licen[cs]e|ni\b|national insurance)|\b(?:dbs|right to work|payroll|esr|new starter|onboarding|hr)\b/i,
);

/** A government's number of a person, and its kind as a code. */
export interface GovernmentId extends Span {
  readonly rule: 'national-insurance' | 'driving-licence' | 'passport' | 'home-office';
}

/**
 * National Insurance and driving licence numbers by their structure, passport and Home Office numbers beside their names.
 * A colleague's own papers are left out. None gives an empty list.
 */
export function findGovernmentIds(document: Document): GovernmentId[] {
  const { text } = document;
  const found: GovernmentId[] = [];
  if (!hasDigits(document, 6)) return found;
  const add = (start: number, end: number, rule: GovernmentId['rule']) => found.push({ start, end, rule });
  for (const match of NINO.matchesIn(document)) {
    if (readNationalInsurance(match[0]))
      add(match.index, match.index + match[0].length, 'national-insurance');
  }
  for (const match of LICENCE.matchesIn(document)) {
    if (readDrivingLicence(match[0])) add(match.index, match.index + match[0].length, 'driving-licence');
  }
  if (PASSPORT_WORD.isIn(document)) {
    for (const match of PASSPORT.matchesIn(document)) {
      if (
        PASSPORT_WORD.expression.test(sentenceBefore(text, match.index, 70)) ||
        /^[^.]{0,30}\bpassport\b/i.test(sentenceAfter(text, match.index + match[0].length, 40))
      ) {
        add(match.index, match.index + match[0].length, 'passport');
      }
    }
  }
  if (NINO_WORD.isIn(document)) {
    for (const match of CALLED_NINO.matchesIn(document)) {
      const end = match.index + match[0].length;
      if (found.some((other) => other.start < end && match.index < other.end)) continue;
      if (NINO_BEFORE.test(sentenceBefore(text, match.index, 100)))
        add(match.index, end, 'national-insurance');
    }
  }
  for (const match of SPACED_PASSPORT.matchesIn(document)) {
    const end = match.index + match[0].length;
    const start = end - (match[1] as string).length;
    if ((match[1] as string).replace(/\D/g, '').length >= 6) add(start, end, 'passport');
  }
  if (HOME_OFFICE_WORD.isIn(document)) {
    for (const match of HOME_OFFICE.matchesIn(document)) {
      if (/\b(?:home office|ho|arc|asylum|brp|permit|port)\b/i.test(sentenceBefore(text, match.index, 50)))
        add(match.index, match.index + match[0].length, 'home-office');
    }
  }
  return found.length > 0 && STAFF_DOCUMENT.isIn(document) ? [] : found;
}
