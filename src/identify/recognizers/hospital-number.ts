import { hasDigits } from '../checks/digit-groups.ts';
import { readNationalInsurance } from '../checks/government-ids.ts';
import { findIdCodes, type IdCode } from '../checks/id-codes.ts';
import { findLabelledGroups } from '../checks/labelled-groups.ts';
import { readLabel, readLabelBeside } from '../checks/labels.ts';
import { isExercise, sentenceBefore, speaksOfLogistics, speaksOfPatient } from '../checks/subject-cues.ts';
import type { Document } from '../document.ts';
import { matchesOf, Pattern } from '../matching/pattern.ts';
import { Stretches } from '../matching/stretches.ts';
import type { Recognizer } from '../recognizer.ts';
import type { DirectIdentifier, Span } from '../types.ts';

/**
 * Hospital, PAS and unit numbers: by label ("MRN 5520117"), by the trust's own patterns from its settings, or by shape
 * where the post speaks of a patient ("bloods for RB0091734"). Values: upper case without separators.
 */
export const hospitalNumber: Recognizer = {
  name: 'hospital-number',
  recognize(document, context) {
    if (!document.hasDigit) return [];
    const found: DirectIdentifier[] = [];
    const taken = new Stretches();
    const add = (start: number, text: string, rule: string) => {
      const told = direct(start, text, rule);
      found.push(told);
      taken.take(told);
    };
    for (const pattern of context.hospitalNumberPatterns) {
      for (const match of matchesOf(pattern, document.text)) {
        if (match[0] !== '') add(match.index, match[0], 'pattern');
      }
    }
    for (const code of findIdCodes(document)) {
      if (taken.overlap(code)) continue;
      const rule = readRule(document, code);
      if (rule) add(code.start, code.text, rule);
    }
    const spaced = hasDigits(document, 5) ? SPACED.matchesIn(document) : [];
    for (const match of spaced) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.overlap({ start, end })) continue;
      const rule = readSpacedRule(document, match[1] as string, { start, end });
      if (rule) add(start, match[0], rule);
    }
    for (const group of findLabelledGroups(document)) {
      if (group.label.kind === 'hospital' && !taken.overlap(group))
        add(group.start, document.text.slice(group.start, group.end), 'label');
    }
    return found.length > 0 && isExercise(document) ? [] : found;
  },
};

function direct(start: number, text: string, rule: string): DirectIdentifier {
  const canonical = text.replace(/[^A-Za-z\d]/g, '').toUpperCase();
  return {
    kind: 'direct',
    type: 'hospital_number',
    start,
    end: start + text.length,
    values: [canonical],
    reason: `hospital:${rule}`,
  };
}

function readRule(document: Document, code: IdCode): string | undefined {
  const label = readLabelBeside(document, code);
  if (label?.kind === 'hospital') {
    if (code.letters === 0 && code.digits < 6 && !label.tight) return undefined;
    const enough =
      code.digits >= 5 ||
      (code.digits >= 4 && (code.letters > 0 || (label.tight && label.numbered && !YEAR.test(code.text))));
    return enough && code.canonical.length <= 14 && !isDate(code.text) ? 'label' : undefined;
  }
  if (label && label.kind !== 'nhs' && label.kind !== 'chi' && label.kind !== 'hc') return undefined;
  if (isOfAnotherKind(code.text) || isAboutThings(document)) return undefined;
  // Letters and six or more digits are hardly anything else; a shorter one needs a patient in the words.
  if (LETTERS_AND_SIX.test(code.text) && !REGISTERS.isIn(document)) return 'shape';
  if (
    BARE.test(code.text) &&
    AFTER_NAME.test(document.text.slice(Math.max(0, code.start - 50), code.start)) &&
    !REGISTERS.isIn(document)
  )
    return 'name';
  if ((RECORD_SHAPE.test(code.text) || BARE.test(code.text)) && isOneOfSeveral(document.text, code))
    return 'identity';
  if (!speaksOfPatient(document)) return undefined;
  if (RECORD_SHAPE.test(code.text)) return 'shape';
  return BARE.test(code.text) && isBareBesidePatient(document, code) ? 'bare' : undefined;
}

// "CCD 55718", "PAH 118 2236", "HEY 0881 220".
const SPACED = new Pattern(/(?<![\w-])([A-Z]{2,4}) (?:\d{5,8}|\d{3,4} \d{3,4})(?![\w%]|[ .,/-]\d)/g);
// Tests, registers and desks that stand before a figure of their own.
const NOT_PREFIX =
  /^(?:NHS|CHI|HCN|HSC|MRN|PAS|GMC|NMC|HCPC|GDC|GPHC|PIN|PO|CRP|BNP|PRO|CK|LDH|ALT|AST|ALP|GGT|PSA|HCG|AFP|CEA|CMV|EBV|HIV|HBV|HCV|DNA|RNA|VL|CD|TSH|PTH|ACR|PCR|WCC|PLT|TROP|EXT|TEL|MOB|FAX|ROOM|SN|INC|LOT|REF|ID|IT|RE|TO|AT|IN|ON|IS|OR|OF|NO|NOS|DOB|AND|FOR|THE|CAD|ODS|IRAS|NICE|NG|ISBN|RTC|PC|PCN|BT|EBME|ICB|CQC|HR|ESR|BMA|MDU|MPS|UBRN|ERS|HOSP|UNIT|LAB|MOD|CODE|SITE|BED|WARD|BAY|CALL|RING|DECT|CSSD|CHA|CPMS|EDGE|MREC|VAT|GBP|PR|WE|FROM|NEED|HAS|HAD|OVER)$/;

function readSpacedRule(document: Document, prefix: string, { start, end }: Span): string | undefined {
  const label = readLabel(document, start);
  if (label?.kind === 'hospital') return 'label';
  if (label || NOT_PREFIX.test(prefix) || REGISTERS.isIn(document)) return undefined;
  if (isOneOfSeveral(document.text, { start, end })) return 'identity';
  return speaksOfPatient(document) && !speaksOfLogistics(document) ? 'spaced' : undefined;
}

/** "the TBH 8841920 one?", "HAR20481 is the tall one": what tells people apart. */
function isOneOfSeveral(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 40);
  return (
    (THE_BEFORE.test(text.slice(Math.max(0, start - 10), start)) && ONE_AFTER.test(after)) ||
    IS_THE_ONE.test(after)
  );
}

const THE_BEFORE = /\b(?:the|that|this|which|our|your) $/i;
const PERSON = '(?:one|patient|pt|lady|gent|gentleman|chap|man|woman|lad|lass|girl|boy|baby|twin)';
const ONE_AFTER = new RegExp(`^ ${PERSON}\\b`, 'i');
const IS_THE_ONE = new RegExp(`^(?:'s| is| was) (?:the|our|your|my) (?:[a-z]+ ){0,2}${PERSON}\\b`, 'i');

const YEAR = /^(?:19|20)\d\d$/;
const isDate = (text: string): boolean =>
  /^(?:[0-2]?\d|3[01])[-/.](?:0?\d|1[0-2])[-/.](?:\d{2}|\d{4})$/.test(text);

// One to four letters and five to eight digits, perhaps a check letter: "RB0091734", "N-2207714", "1234567X".
const RECORD_SHAPE = /^(?:[A-Z]{1,4}-?\d{5,8}[A-Z]?|\d{6,8}[A-Z]|R[A-Z\d]{2}\d{6,8})$/;
const LETTERS_AND_SIX = /^[A-Z]{1,4}\d{6,9}$/;
const AFTER_NAME = /[A-Z]\p{L}+ [A-Z][\p{L}'-]+,? ?\(?$/u;
const BARE = /^\d{7}$/;

// Registers, tickets, trials, guidance and places have letters and digits too.
const OTHER_PREFIX =
  /^(?:INV|SINV|CRN|GRN|QUO|QTE|INC|RITM|CHG|REQ|TASK|SR|PO|NCT|ISRCTN|PMID|PMC|DOI|NG|CG|TA|QS|IPG|HTG|MTG|IRAS|CPMS|GMC|NMC|HCPC|GPHC|GDC|PH|PA|OT|RA|DT|SL|CH|ODS|DOB|TEL|MOB|SNOMED|ICD|OPCS|ISO|EN|BS|PIN|SN|LOT|LOC|CAD|EXT|ID|CAS|WEB|DSN|VER|GTIN|UDI|REF|KB|WC|OL)-?\d/i;
const isOfAnotherKind = (text: string): boolean =>
  OTHER_PREFIX.test(text) || readNationalInsurance(text) !== undefined || /^[A-HJ-NPV]8\d{4}$/i.test(text);

function isAboutThings(document: Document): boolean {
  return speaksOfLogistics(document) && !speaksOfPatient(document);
}

const REGISTERS = new Pattern(
  /\b(?:gmc|nmc|gphc|gdc|hcpc|pin numbers?|smartcards?|swipes?|staff id|members?hip|irc|zoom|teams|account|sort code)\b/i,
);
const NOT_RECORD_BEFORE =
  /\b(?:ring|call|tel|phone|ext|bleep|code|lot|serial|sn|tag|bed|probe|scope|pump|request|ck|troponin|trop|ferritin|bnp|count|£)\W*$/i;

/** Seven digits alone are believed only beside a patient: in brackets after a name, or where something is asked for them. */
function isBareBesidePatient(document: Document, code: IdCode): boolean {
  const { text } = document;
  if (REGISTERS.isIn(document) || NOT_RECORD_BEFORE.test(sentenceBefore(text, code.start, 20))) return false;
  return !/^ ?(?:units|ml|mg|iu|x|cells|copies|people|patients|pts|steps|views)\b/i.test(
    text.slice(code.end, code.end + 10),
  );
}
