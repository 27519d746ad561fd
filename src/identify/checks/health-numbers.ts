import type { Document } from '../document.ts';
import { Fact } from '../matching/fact.ts';
import { Pattern } from '../matching/pattern.ts';
import { isRealDate } from './dates.ts';
import { type DigitRun, findDigitRuns, findSpokenDigits, isTorn } from './digit-groups.ts';
import { type Label, readLabelBeside } from './labels.ts';
import { isOneDigitRepeated, passesMod11 } from './mod11.ts';
import { isExercise, sentenceBefore, speaksOfLogistics, speaksOfPatient } from './subject-cues.ts';

/** Which of the kingdom's three health services gives the number to its patients. */
export type HealthNumberType = 'nhs_number' | 'chi_number' | 'hc_number';

/** An NHS, CHI or Health and Care number. */
export interface HealthNumber {
  readonly type: HealthNumberType;
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What spoke for it: any of `checksum`, `label`, `shape`, joined with `+`. */
  readonly evidence: string;
}

const LABELLED: Readonly<Record<string, HealthNumberType>> = {
  nhs: 'nhs_number',
  chi: 'chi_number',
  hc: 'hc_number',
};
// Mentioned anywhere, these let a number with a wrong check digit or a missing digit pass for what it was meant to be.
const MENTIONED = new Pattern(
  /\b(?:nhs (?:no|num|number|nos|numbers)|chi(?: (?:no|number))?|hcn|h ?[&+] ?c|health (?:and|&) care|check ?digit|digits?|on the spine|duplicat\w+|wristband|pds|mis-?typed?|typo|transposed)\b/i,
);

const NAMED = /\b(?:nhs|chi|h ?[&+] ?c) (?:no|nos|num|numbers?)\b/i;
const CHI = new Pattern(/\bchis?\b/i);

/**
 * Finds the ten-digit numbers of the four nations' health services. The type follows the digits: a real date and a right
 * check digit make a CHI number, 3200000010-3999999999 a Health and Care number, a first digit of 4, 6, 7 or 9 an NHS number
 * (999 is the range for tests, treated as real: somebody who posts one believes that it is a patient's). A number that
 * fails its check is found only where words or its grouping say what it was meant to be.
 * Ranges: uk-fci `nhs-number` constants; CHI layout: Public Health Scotland. Nothing found is an empty list.
 */
export function findHealthNumbers(document: Document): readonly HealthNumber[] {
  return healthNumbers.of(document);
}

const healthNumbers = new Fact((document): readonly HealthNumber[] => {
  if (document.tokens.length === 0) return [];
  const alone = search(document, false);
  if (alone.length === 0 || isExercise(document)) return [];
  // A number beside a sure one is believed more easily: lists, and "the band says this, the notes say that".
  return document.text.length > 20 ? search(document, true) : alone;
});

function search(document: Document, inCompany: boolean): HealthNumber[] {
  const numbers: HealthNumber[] = [];
  let end = 0;
  const accept = (run: DigitRun, read: (run: DigitRun) => HealthNumber | undefined) => {
    if (run.start < end) return;
    const number = read(run);
    if (!number) return;
    numbers.push(number);
    end = number.end;
  };
  // Of the runs that begin together, ten digits first; a digit too few or too many only where nothing fits.
  for (const together of findDigitRuns(document, 6, 12)) {
    for (const run of together) {
      if (run.digits.length === 10) accept(run, (ten) => readTen(document, ten, inCompany));
    }
    for (const run of together) {
      if (run.digits.length !== 10) accept(run, (short) => readMistyped(document, short, inCompany));
    }
  }
  end = 0;
  for (const run of findSpokenDigits(document, 9, 11)) {
    accept(run, (spoken) =>
      spoken.digits.length === 10
        ? readTen(document, spoken, inCompany)
        : readMistyped(document, spoken, inCompany),
    );
  }
  return numbers;
}

function readTen(document: Document, run: DigitRun, inCompany: boolean): HealthNumber | undefined {
  if (isOneDigitRepeated(run.digits) || isTorn(document.text, run)) return undefined;
  const { digits, start, end } = run;
  const label = readLabelBeside(document, run);
  const meant = label ? LABELLED[label.kind] : undefined;
  const byDigits = typeByDigits(digits);
  const checked = passesMod11(digits);
  if (meant) {
    return {
      type: checked && byDigits ? byDigits : meant,
      start,
      end,
      digits,
      evidence: checked ? 'checksum+label' : 'label',
    };
  }
  if (!byDigits || looksLikePhone(document.text, run)) return undefined;
  // "36.5 98 120 80": observations, not groups of one number.
  if (!run.even && document.text.slice(start, end).includes('.')) return undefined;
  const grouped = isGroupedAsIssued(run, byDigits);
  // "NHS number on the new booking is 999…": what was named first outweighs what stands nearer.
  const named = NAMED.test(sentenceBefore(document.text, start));
  if (label && speaksAgainst(label, run) && !(checked && (named || isOutweighed(label, grouped))))
    return undefined;
  // "Order 6258 166 121" has a label; a list of orders has only the words around it. A CHI number is hardly ever chance.
  const aboutThings = speaksOfLogistics(document) && !speaksOfPatient(document) && !inCompany;
  if (checked) {
    if (aboutThings && !grouped && byDigits !== 'chi_number') return undefined;
    // Nobody is issued 9xx numbers but tests; with neither grouping nor talk of a patient, other nines are as good as random.
    if (
      digits.startsWith('9') &&
      !digits.startsWith('999') &&
      !grouped &&
      !inTalkOfPatient(document, inCompany)
    )
      return undefined;
    return { type: byDigits, start, end, digits, evidence: grouped ? 'checksum+shape' : 'checksum' };
  }
  if (aboutThings) return undefined;
  if (inCompany || MENTIONED.isIn(document))
    return { type: byDigits, start, end, digits, evidence: 'mentioned' };
  // In talk that goes on about a patient, ten digits that begin with a birthday are meant for a CHI number.
  if (document.followsDetails && byDigits === 'chi_number' && !label)
    return { type: byDigits, start, end, digits, evidence: 'mentioned' };
  return grouped && run.shape.length === 3 && (document.followsDetails || speaksOfPatient(document))
    ? { type: byDigits, start, end, digits, evidence: 'shape' }
    : undefined;
}

const inTalkOfPatient = (document: Document, inCompany: boolean): boolean =>
  inCompany || document.followsDetails || MENTIONED.isIn(document) || speaksOfPatient(document);

/** Six to twelve digits that a label says were meant to be a health number ("NHS 655 528 460, nine digits"). */
function readMistyped(document: Document, run: DigitRun, inCompany: boolean): HealthNumber | undefined {
  const { digits, start, end, shape } = run;
  if (isOneDigitRepeated(digits)) return undefined;
  const label = readLabelBeside(document, run);
  const meant = label ? LABELLED[label.kind] : undefined;
  const inThrees = shape.length >= 2 && shape[0] === 3 && shape[1] === 3;
  const nine = shape.length === 3 && digits.length === 9 && typeByDigits(digits) === 'nhs_number';
  // "CHI typed wrong, 290264 773": a birthday and a tail that is a digit out.
  const cutChi = shape.length === 2 && shape[0] === 6 && Math.abs((shape[1] as number) - 4) === 1;
  if (
    (!meant || meant === 'chi_number') &&
    cutChi &&
    isChiDate(digits) &&
    CHI.isIn(document) &&
    !isTorn(document.text, run)
  )
    return { type: 'chi_number', start, end, digits, evidence: 'mentioned+mistyped' };
  if ((!meant && !nine) || isTorn(document.text, run)) return undefined;
  if (
    !meant &&
    label?.kind !== 'thing' &&
    label?.kind !== 'reference' &&
    nine &&
    (inCompany || (inThrees && MENTIONED.isIn(document)))
  ) {
    return { type: 'nhs_number', start, end, digits, evidence: 'mentioned+mistyped' };
  }
  if (!label || !meant) return undefined;
  if (digits.length === 12 && shape.length < 3) return undefined;
  // "NHS 2025/26" and "NHS 111 999" are not half a number; "NHS 999 449" is.
  if (digits.length < 8 && !(label.tight && inThrees && !digits.startsWith('111'))) return undefined;
  return label.tight || inThrees
    ? { type: meant, start, end, digits, evidence: 'label+mistyped' }
    : undefined;
}

/** The register whose numbers look like this one, its check digit aside; undefined for none. */
export function typeByDigits(digits: string): HealthNumberType | undefined {
  const first = digits[0] as string;
  if (first <= '3' && isChiDate(digits)) return 'chi_number';
  if (digits >= '3200000010' && digits <= '3999999999') return 'hc_number';
  return '4679'.includes(first) ? 'nhs_number' : undefined;
}

/** The first six digits of a CHI number are a day, a month and a year of either century. */
function isChiDate(digits: string): boolean {
  const [day, month, year] = [
    Number(digits.slice(0, 2)),
    Number(digits.slice(2, 4)),
    Number(digits.slice(4, 6)),
  ];
  return isRealDate(1900 + year, month, day) || isRealDate(2000 + year, month, day);
}

/** 3-3-4 with equal gaps, or 6-4 for a CHI number. */
function isGroupedAsIssued({ shape, even }: DigitRun, type: HealthNumberType): boolean {
  const grouping = shape.join('-');
  return even && (grouping === '3-3-4' || (type === 'chi_number' && grouping === '6-4'));
}

/** A right check digit outweighs a hospital's label, and, grouped as issued, a word further away. */
function isOutweighed(label: Label, grouped: boolean): boolean {
  return label.kind === 'hospital' || (grouped && !label.tight);
}

function speaksAgainst(label: Label, run: DigitRun): boolean {
  return (
    label.kind === 'thing' ||
    label.kind === 'reference' ||
    label.kind === 'specimen' ||
    label.kind === 'hospital' ||
    (label.kind === 'contact' && run.digits.startsWith('7'))
  );
}

/** A mobile without its leading zero, in the way that mobiles are grouped or introduced. */
function looksLikePhone(text: string, { start, digits, shape }: DigitRun): boolean {
  if (digits[0] !== '7') return false;
  if (shape.join('-') === '4-6' || shape.join('-') === '4-3-3') return /^7700900/.test(digits);
  return (
    /^7700900/.test(digits) ||
    /\b(?:mobile|mob|tel|phone|whatsapp|text|ring|fax)\b[^.]{0,12}$/i.test(sentenceBefore(text, start, 30))
  );
}
