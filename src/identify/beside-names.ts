import { findDates, findRunDates, toIsoDate, type WrittenDate, yearsSince } from './checks/dates.ts';
import { type DigitRun, findDigitRuns, isTorn } from './checks/digit-groups.ts';
import { typeByDigits } from './checks/health-numbers.ts';
import { findIdCodes, type IdCode } from './checks/id-codes.ts';
import { readLabelBeside } from './checks/labels.ts';
import { isExercise, sentenceAfter, sentenceBefore } from './checks/subject-cues.ts';
import type { Document } from './document.ts';
import { Stretches } from './matching/stretches.ts';
import { ADULT, OLDEST } from './people/age-limits.ts';
import { findTelephones, isStaffPhone } from './recognizers/phone.ts';
import type { DirectIdentifier, DirectType, Finding, IdentifyContext, Span } from './types.ts';

/**
 * The numbers and dates that stand beside a patient's name and that nothing else has read: "arthur codling 999 204 3317", "M Rafiq
 * 2213988", "holliday k 13.3.52", "Gulzar, 07700 900765". Alone they may be anything; beside the name of a patient they are the
 * patient's, and a safer wording that left them would give away as much as the name. Each has its name's odds: what is doubtful
 * of the one is doubtful of the other.
 * @param found what the recognizers found in the document; without a name among it, nothing is read
 */
export function readBesideNames(
  document: Document,
  { at: today }: IdentifyContext,
  found: readonly Finding[],
): DirectIdentifier[] {
  const names = found
    .filter((each): each is DirectIdentifier => each.kind === 'direct' && each.type === 'name')
    .sort((a, b) => a.start - b.start);
  if (names.length === 0 || !document.hasDigit || isExercise(document)) return [];
  const { text } = document;
  const taken = new Stretches();
  for (const each of found) if (each.kind === 'direct') taken.take(each);
  const read: DirectIdentifier[] = [];
  const take = (type: DirectType, { start, end }: Span, value: string, odds: number | undefined) => {
    const span = { start, end };
    if (odds === undefined || taken.overlap(span)) return;
    taken.take(span);
    read.push({ kind: 'direct', type, ...span, values: [value], odds, reason: `${type}:beside-name` });
  };
  const surest = Math.max(...names.map(oddsOf));
  for (const together of findDigitRuns(document, 10, 10))
    for (const run of together) {
      const type = typeOf(document, run);
      if (type) take(type, run, run.digits, surest);
    }
  const nextTo = (span: Span): number | undefined => {
    const at = firstFrom(names, span.start);
    const next = [names[at - 1], names[at]].find((name) => name && isNext(text, name, span));
    return next && oddsOf(next);
  };
  for (const phone of findTelephones(document)) {
    const name = names[firstFrom(names, phone.start) - 1];
    if (isNobodyAtWorks(text, phone)) take('phone', phone, phone.digits, name ? oddsOf(name) : surest);
  }
  // A digit too few or too many is a slip; beside the name it is still theirs.
  for (const together of findDigitRuns(document, 9, 12))
    for (const run of together) if (/^0[127]/.test(run.digits)) take('phone', run, run.digits, nextTo(run));
  for (const date of [...findDates(document, today), ...findRunDates(document, today)])
    if (isBirth(date, today)) take('date_of_birth', date, toIsoDate(date), nextTo(date));
    else if (date.form !== 'run') taken.take(date);
  for (const code of findIdCodes(document))
    if (isRecordNumber(document, code)) take('hospital_number', code, code.canonical, nextTo(code));
  return read;
}

/**
 * The same anywhere in a text that tells a patient's identifier: telephones but the writer's own and those of work, numbers of ten digits, dates that
 * somebody may be born on, and numbers that nothing says to be something else. In no order, not overlapping.
 */
export function readNumbers(document: Document, { at: today }: IdentifyContext): DirectIdentifier[] {
  if (!document.hasDigit) return [];
  const read: DirectIdentifier[] = [];
  const taken = new Stretches();
  const take = (type: DirectType | undefined, { start, end }: Span, value: string) => {
    if (taken.overlap({ start, end })) return;
    taken.take({ start, end });
    if (type) read.push({ kind: 'direct', type, start, end, values: [value], reason: `${type}:perhaps` });
  };
  for (const phone of findTelephones(document))
    take(isOfWork(document.text, phone) ? undefined : 'phone', phone, phone.digits);
  for (const together of findDigitRuns(document, 9, 12))
    for (const run of together) {
      const type = run.digits.length === 10 ? typeOf(document, run) : undefined;
      if (type ?? /^0[127]/.test(run.digits)) take(type ?? 'phone', run, run.digits);
    }
  for (const date of findDates(document, today))
    take(isBirth(date, today) ? 'date_of_birth' : undefined, date, toIsoDate(date));
  for (const code of findIdCodes(document))
    if (isRecordNumber(document, code)) take('hospital_number', code, code.canonical);
  return read;
}

const oddsOf = ({ odds = Number.POSITIVE_INFINITY }: DirectIdentifier): number => odds;

/** Place of the first name that starts at a position or behind it, by halving: a post may be nothing but names and numbers. */
function firstFrom(names: readonly Span[], position: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Span).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Five digits or more, whole, of which no word says that they are something else: a bed, a time and a year have fewer. */
const isRecordNumber = (document: Document, code: IdCode): boolean =>
  code.digits >= LEAST_DIGITS &&
  !/^ \d/.test(document.text.slice(code.end, code.end + 2)) &&
  !isLabelled(document, code);
const LEAST_DIGITS = 5;

/** Ten digits in groups or together, of which no word says that they are something else. */
function typeOf(document: Document, run: DigitRun): DirectType | undefined {
  if (!run.even || isTorn(document.text, run) || isLabelled(document, run)) return undefined;
  return typeByDigits(run.digits);
}

const isLabelled = (document: Document, span: Span): boolean => {
  const label = readLabelBeside(document, span);
  return label !== undefined && label.kind !== 'hospital';
};

/** A number in a post that names a patient, where nobody at work is spoken of round it in its sentence. */
const isNobodyAtWorks = (text: string, { start, end }: Span): boolean =>
  !isStaffPhone(sentenceBefore(text, start, PHONE_REACH)) &&
  !isStaffPhone(sentenceAfter(text, end, AFTER_PHONE));
/** "Ring me on", "my mobile is", and every landline that somebody at work is spoken of beside. */
const isOfWork = (text: string, { start, end, digits }: Span & { readonly digits: string }): boolean =>
  OWN_PHONE.test(sentenceBefore(text, start, PHONE_REACH)) ||
  (!digits.startsWith('07') && !isNobodyAtWorks(text, { start, end }));
const OWN_PHONE = /\b(?:me|my|mine|i'?m|us|our)\b(?:\W+\w+){0,3}\W*$/i;
const PHONE_REACH = 60;
const AFTER_PHONE = 30;

/** Appointments lie in the days to come and the weeks gone by. */
function isBirth(date: WrittenDate, today: Date): boolean {
  if (!date.real) return false;
  const years = yearsSince(date, today);
  if (date.form === 'run' && years < ADULT) return false;
  return years <= OLDEST && today.getTime() - Date.UTC(date.year, date.month - 1, date.day) > APPOINTMENTS_MS;
}
const APPOINTMENTS_MS = 60 * 24 * 60 * 60 * 1000;

/** True where a name stands right before a number, or right behind it. */
const isNext = (text: string, name: Span, { start, end }: Span): boolean =>
  (name.end <= start && start - name.end <= REACH && BEFORE.test(text.slice(name.end, start))) ||
  (end <= name.start && name.start - end <= REACH && BEHIND.test(text.slice(end, name.start)));
const REACH = 12;
// "holliday k 13.3.52", "Rai, no. 548817203", "Rafiq (2213988".
const BEFORE = /^(?: [A-Za-z])?[\s,:;(/-]{1,3}(?:(?:no|nos|num|number|id|is)[\s.:]{1,2})?$/i;
const BEHIND = /^[\s,:;)/-]{1,3}(?:(?:mr|mrs|ms|miss|for|is) )?$/i;
