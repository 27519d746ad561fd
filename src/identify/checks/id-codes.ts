import type { Document } from '../document.ts';
import { Fact } from '../matching/fact.ts';
import { matchesOf } from '../matching/pattern.ts';
import { countDigits, hasDigits } from './digit-groups.ts';

/** A word that looks like a record, specimen or stock number: letters and digits, or digits alone. */
export interface IdCode {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Upper case, without separators. */
  readonly canonical: string;
  readonly digits: number;
  readonly letters: number;
}

// Up to five parts joined by single marks; the ends must not be inside something longer.
const CODE =
  /(?<![\w@£$€+]|\w[-/.,])(?=[-/.,A-Za-z]{0,66}\d)[A-Za-z\d]{1,14}(?:[-/.,][A-Za-z\d]{1,12}){0,4}(?![\w@%]|-\w)/g;
const MARKS = /[-/.,]/g;
// Doses, ages, times, counts and the like end in their unit.
const MEASURED =
  /^\d{1,6}(?:[.,]\d+)?(?:mg|mcg|g|kg|ml|l|units?|iu|u|hrs?|hr?s?|h|mins?|m|d|w|wk|y|yo|yr|yrs|f|m|th|st|nd|rd|am|pm|cm|mm|k|x|fr|bpm|kcal|mmol|ish|s|pcm|gb|mb|hz|v|w|p)$/i;
const CLOCK = /^(?:[01]?\d|2[0-4])[.:]?[0-5]\d-(?:[01]?\d|2[0-4])[.:]?[0-5]\d$/;

const LEAST_DIGITS = 4;

/**
 * Every code of the text with at least four digits that is not a measurement, a decimal, a ratio of small numbers or a
 * span of times. Whether it is about a patient is for the caller to say. No digits give an empty list.
 */
export function findIdCodes(document: Document): readonly IdCode[] {
  return codesOf.of(document);
}

const codesOf = new Fact((document): readonly IdCode[] => {
  const codes: IdCode[] = [];
  if (hasDigits(document, LEAST_DIGITS)) {
    for (const match of matchesOf(CODE, document.text)) {
      const code = readCode(match[0], match.index);
      if (code) codes.push(code);
    }
  }
  return codes;
});

function readCode(written: string, start: number): IdCode | undefined {
  // A comma joins only the parts of "M,24.1234567.X"; elsewhere it is punctuation or thousands.
  const text =
    written.includes(',') && !/^[A-Z],\d/.test(written) ? (written.split(',')[0] as string) : written;
  const digits = countDigits(text);
  if (digits < LEAST_DIGITS) return undefined;
  const canonical = text.replace(MARKS, '').toUpperCase();
  const letters = canonical.length - digits;
  if (
    letters === 0 &&
    (/^\d{1,7}[./]\d{1,7}$/.test(text) || CLOCK.test(text)) &&
    !/^\d{2,4}[./]\d{5,6}$/.test(text)
  )
    return undefined;
  if (MEASURED.test(text)) return undefined;
  return { start, end: start + text.length, text, canonical, digits, letters };
}
