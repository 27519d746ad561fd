import type { Document, Token } from '../document.ts';
import { Fact } from '../matching/fact.ts';
import type { Span } from '../types.ts';

/**
 * What the words beside a number say that it is. `subject` is somebody of a trial, a transplant, a family or a major incident;
 * `government` a passport, licence or National Insurance number; `thing` is anything that is not about a patient, `reference` a
 * "ref" that nothing else explains.
 */
export type LabelKind =
  | 'nhs'
  | 'chi'
  | 'hc'
  | 'hospital'
  | 'specimen'
  | 'booking'
  | 'subject'
  | 'government'
  | 'contact'
  | 'thing'
  | 'reference';

/** What a number is called by the words beside it. */
export interface Label {
  readonly kind: LabelKind;
  /** True where only "no", "number", "is" and the like stand between label and number. */
  readonly tight: boolean;
  /** True where "no", "number", "id" or "ref" stands with the label. */
  readonly numbered: boolean;
}

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Words that label alone ("MRN 5520117"). */
const ALONE: ReadonlyMap<string, LabelKind> = new Map<string, LabelKind>([
  ...words('nhs nhsno nhsn').map((word) => [word, 'nhs'] as const),
  ...words('chi chino').map((word) => [word, 'chi'] as const),
  ...words('hcn hsc hscn hcno hc').map((word) => [word, 'hc'] as const),
  ...words(
    'hosp mrn mrns pas pid urn crn rio emis systmone systemone s1 epr cerner epic lorenzo meditech trakcare trak careflow millennium nervecentre medway paris carenotes hospno unitno pims ipm oasis badgernet clinicom silverlink sunrise wristband',
  ).map((word) => [word, 'hospital'] as const),
  ...words(
    'sample samples specimen specimens accession acc accn histo histology cytology path swab pot tube barcode g&s csf bottle aliquot slide block ice',
  ).map((word) => [word, 'specimen'] as const),
  ...words('ubrn ubrns ers').map((word) => [word, 'booking'] as const),
  ...words(
    'donor donors recipient recipients proband probands pedigree kindred fam straw straws casualty subject participant randomisation randomization rando odt',
  ).map((word) => [word, 'subject'] as const),
  ...words('passport passports nino ninos licence license').map((word) => [word, 'government'] as const),
  ...words(
    'tel phone telephone mob mobile landline bleep pager ext extension fax dect ring call dial txt text whatsapp',
  ).map((word) => [word, 'contact'] as const),
  ...words(
    'po pos requisition requisitions req reqs order orders ordered conf invoice invoices ticket tickets inc incident asset assets tag tags lot lots batch batches serial sn conference meeting teams zoom webex passcode pin pins gmc nmc hcpc gphc gdc goc gosc job jobs engineer delivery tracker tracking candidate delegate member membership policy account acct sort isbn issn hotel police crime code codes irm datix iras cpms isrctn nct pmid doi version cert certificate receipt receipted quote ods vat charity catalogue cat product sku gtin udi padlock badge locker parking permit voucher raffle prize toner log ritm chg sr cost gl budget ledger employee payroll esr assignment smartcard uuid enrolment student module booking eventbrite parcel consignment courier dpd awb cas ean version kb mhra alert fsn nice bs en iso cqc dspt artp registration contract tender framework grant award protocol alaris bodyguard spo graseby',
  ).map((word) => [word, 'thing'] as const),
]);

/** Words that label only before "no", "number", "id" or "ref" ("unit no", "lab number"). */
const BEFORE_NUMBER: ReadonlyMap<string, LabelKind> = new Map<string, LabelKind>([
  ...words(
    'hospital unit patient patients pt pts casenote casenotes notes chart folder temp temporary district k d t a&e ed ae encounter attendance episode record records spell mpi local',
  ).map((word) => [word, 'hospital'] as const),
  ...words(
    'lab laboratory clinic gum request exam pacs xray x-ray ray order-comms donation path pathology mod prison noms nomis custody cad ambulance',
  ).map((word) => [word, 'specimen'] as const),
  ...words('booking referral').map((word) => [word, 'booking'] as const),
  ['health', 'nhs'],
  ...words('trial study screening family tissue transplant embryo triage').map(
    (word) => [word, 'subject'] as const,
  ),
  ...words('ni insurance').map((word) => [word, 'government'] as const),
  ...words(
    'location site machine device pump monitor ventilator bed staff service event course part model stock',
  ).map((word) => [word, 'thing'] as const),
]);

/** True for a word that says alone what the number after it is ("NHS", "MRN"); small or capital. */
export const isLabel = (word: string): boolean => ALONE.has(word.toLowerCase());

const NUMBER_WORDS = new Set(words("no nos no's nr num number numbers id ids ref refs reference hash"));
const TIGHT_FILLERS = new Set(words("is was are of as it it's its reads read says say to the"));
const LOOSE_FILLERS = new Set(
  words(
    "her his their he she they on in at me my out she's he's gave gives given typed new old full right correct wrong and or now still be should for under has have with band card form label an a this that one both then so far plus showing shows down up put quoted quotes request labelled labeled",
  ),
);
const NOT_A_NOUN = new Set(
  words(
    "her his their the a an its full new old right correct wrong spare odd different extra missing unknown real actual proper current previous short long lone blank that this which what whose my our any same other second another baby babys mum mums patient's pt's only duplicate last first and or with no has have got by on",
  ),
);
const CONFERENCE = /^(?:conf|conference|teams|zoom|video|group|team)$/;
const REACH = 9;
/** Looks at the beginning alone: a word of a hundred thousand digits and hyphens is asked for each number in it. */
const NUMBER = /^[ol/.-]{0,20}\d/;

/**
 * Reads what a number is called, from the words before it back to the start of its sentence: "NHS no. she read out as …",
 * "H&C …", "asset tag …". Other numbers are passed over, so that a list shares its label. Undefined where no word says.
 */
export function readLabel(document: Document, start: number): Label | undefined {
  const known = labelsOf.of(document);
  if (!known.has(start)) known.set(start, findLabel(document, start));
  return known.get(start);
}

const labelsOf = new Fact(() => new Map<number, Label | undefined>());

function findLabel(document: Document, start: number): Label | undefined {
  const { tokens, text } = document;
  let position = lastTokenBefore(tokens, start);
  let right = start;
  let tight = true;
  let numberWord: string | undefined;
  const is = (kind: LabelKind): Label => ({ kind, tight, numbered: numberWord !== undefined });
  for (let steps = 0; position >= 0 && steps < REACH; steps += 1, position -= 1) {
    const token = tokens[position] as Token;
    const gap = text.slice(Math.min(token.end, right), right);
    if (endsSentence(gap, token)) return undefined;
    right = token.start;
    const word = token.lower;
    const glued = /^(nhs|chi|hcn|hsc|mrn)(?:no)?(?=\d|$)/.exec(word)?.[1];
    if (glued) return { kind: ALONE.get(glued) as LabelKind, tight, numbered: true };
    if (word === 'c' && isHealthAndCare(tokens, text, position)) return is('hc');
    if (word === 'care' && [1, 2].some((back) => tokens[position - back]?.lower === 'health'))
      return is('hc');
    if (word === 's' && tokens[position - 1]?.lower === 'g') return is('specimen');
    if (word === 'e' && tokens[position - 1]?.lower === 'a' && numberWord) return is('hospital');
    if (NUMBER_WORDS.has(word)) {
      numberWord = word;
      continue;
    }
    // A case number is a record's; a case reference is any firm's.
    if (word === 'case' && numberWord) return is(/^ref/.test(numberWord) ? 'reference' : 'hospital');
    const named = numberWord ? BEFORE_NUMBER.get(word) : undefined;
    if (named) return is(named);
    const alone = ALONE.get(word);
    // A call that people dial in to has a number of its own.
    if (alone === 'contact' && CONFERENCE.test(tokens[position - 1]?.lower ?? '')) return is('thing');
    if (alone) return is(alone);
    if (numberWord && isUnknownNoun(token)) return is('thing');
    if (
      word === 'note' &&
      /^(?:delivery|advice|credit|dispatch|despatch)$/.test(tokens[position - 1]?.lower ?? '')
    )
      return is('thing');
    if (NUMBER.test(word) && word.length > 1) {
      tight = false;
      continue;
    }
    if (TIGHT_FILLERS.has(word)) continue;
    if (!LOOSE_FILLERS.has(word)) break;
    tight = false;
  }
  return numberWord === 'ref' || numberWord === 'reference' ? is('reference') : undefined;
}

// "4410923 is her hosp no", "C441-0087 is the mrn", "(nhs no)".
const AFTER =
  /^"? ?(?:\(|(?:is|was|being|=) (?:(?:his|her|hers|their|the|my|your|a|an|what|pt's|patient's) )?(?:(?:old|new|right|correct|wrong|full|real) )?)([A-Za-z]+(?: ?[&+/] ?[A-Za-z])?)(?: (no|nos|num|number|id|ref|reference)\b)?/;

/**
 * Reads what a number is called by the words that follow it: "4410923 is her mrn", "… (hosp no)". Undefined where none says.
 * @param end where the number ends
 */
function readLabelAfter(document: Document, end: number): Label | undefined {
  const match = AFTER.exec(document.text.slice(end, end + 60));
  if (!match) return undefined;
  const word = (match[1] as string).toLowerCase().replace(/ /g, '');
  const numbered = match[2] !== undefined;
  const kind = /^h[&+/]c$/.test(word)
    ? 'hc'
    : (ALONE.get(word) ?? (numbered ? BEFORE_NUMBER.get(word) : undefined));
  return kind && { kind, tight: true, numbered };
}

/** The label before a number; where none says more than "ref", that after it. */
export function readLabelBeside(document: Document, { start, end }: Span): Label | undefined {
  const before = readLabel(document, start);
  return before && before.kind !== 'reference' ? before : (readLabelAfter(document, end) ?? before);
}

/** "machine number", "hub number": a noun that we do not know names some other number. Names and pronouns do not. */
function isUnknownNoun(token: Token): boolean {
  return (
    !token.capitalized &&
    !NOT_A_NOUN.has(token.lower) &&
    !/['’]s$/.test(token.lower) &&
    !/\d/.test(token.lower) &&
    !TIGHT_FILLERS.has(token.lower)
  );
}

/** "H&C", "H+C", "H & C", "H/C". */
function isHealthAndCare(tokens: readonly Token[], text: string, position: number): boolean {
  const care = tokens[position] as Token;
  const health = tokens[position - 1];
  return health?.lower === 'h' && /^ ?[&+/] ?$/.test(text.slice(health.end, care.start));
}

function endsSentence(gap: string, token: Token): boolean {
  if (/[!?;]|\n\s*\n/.test(gap)) return true;
  return (
    /\.\s/.test(gap) && !NUMBER_WORDS.has(token.lower) && token.text.length > 1 && token.lower !== 'hosp'
  );
}

/** Position of the last token that starts before `start`, by halving; -1 where there is none. */
function lastTokenBefore(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
