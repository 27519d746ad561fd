import { lead, notName, particle, TELLS_NOTHING, unit } from '../answer-words.ts';
import { findDates, toIsoDate } from '../checks/dates.ts';
import { type Document, HAS, type Token } from '../document.ts';
import { matchStaff, readStaffNames } from '../names/staff.ts';
import { CUE_ONLY, IS } from '../names/word-lists.ts';
import { bareWord, looksMedical, lookUpToken } from '../names/words.ts';
import { OLDEST_BARE } from '../people/age-limits.ts';
import { meaningOfYears } from '../people/age-values.ts';
import { readNumberWords } from '../people/number-words.ts';
import { readCountry, readUnlistedPlace } from '../place-answers.ts';
import { asksOfPatient, type Question } from '../questions.ts';
import type { Recognizer } from '../recognizer.ts';
import type { Finding, IdentifyContext } from '../types.ts';
import { readUnlisted, unlistedTrade } from '../unlisted-answers.ts';
import { readWholeAnswer } from '../whole-answers.ts';
import { canonical, makeFinding } from '../world/finding.ts';
import { placeIndex } from '../world/place-index.ts';
import { tradeIndex } from '../world/trade-index.ts';

/**
 * What a reply says first, in answer to what its thread asked of a patient: "92", "brenda. likes her door open", "999862", "beekeeper".
 * Where no question is known, a trade or an odd home that is the whole reply in talk of a patient; where the reply says that nobody knows, none.
 */
export const answer: Recognizer = {
  name: 'answer',
  recognize(document, context) {
    const { questions, talk } = context;
    if (document.tokens.length === 0 || !asksOfPatient(context)) return [];
    const at = firstWord(document.tokens);
    const found =
      document.tokens[at] && !TELLS_NOTHING.test(document.text)
        ? questions.flatMap((question) => readers[question](document, at, context) ?? [])
        : [];
    if (found.length > 0 || talk !== 'patient_specific') return found;
    const whole = readWholeAnswer(document);
    return whole ? [whole] : [];
  },
};

function firstWord(tokens: readonly Token[]): number {
  let at = 0;
  while (at < MOST_LEAD && lead.has(tokens[at])) at += 1;
  return at;
}
const MOST_LEAD = 6;

const readers: Readonly<
  Record<Question, (document: Document, at: number, context: IdentifyContext) => Finding | undefined>
> = {
  name: (document, at, context) =>
    readBirth(document, at, context) ??
    readName(document, at, context) ??
    readListed(document, at, 'occupation', tradeIndex),
  birth: readBirth,
  age: readAge,
  number: readNumber,
  home: readHome,
  work: (document, at) =>
    readListed(document, at, 'occupation', tradeIndex) ?? readUnlisted(document, at, unlistedTrade),
  place: (document, at) =>
    readListed(document, at, 'place', placeIndex) ??
    readCountry(document, at) ??
    readUnlistedPlace(document, at),
  travel: readCountry,
  // Any words may answer how something happened, or whatever a guess was about; the model of posts weighs them.
  story: () => undefined,
  guess: () => undefined,
};

function readName(document: Document, at: number, context: IdentifyContext): Finding | undefined {
  const { tokens, text } = document;
  const spelt = readSpelt(document, at);
  if (spelt) return spelt;
  let end = at;
  const words: string[] = [];
  let known = false;
  while (end < tokens.length && end - at < 3) {
    const token = tokens[end] as Token;
    if (end > at && !/^[ -]$/.test(text.slice((tokens[end - 1] as Token).end, token.start))) break;
    if (!mayBeName(token)) break;
    known ||= (lookUpToken(token) & (IS.given | IS.family)) !== 0;
    words.push(bareWord(token));
    end += 1;
  }
  const first = tokens[at] as Token;
  const last = tokens[end - 1];
  if (!last || end === at || words.every((word) => word.length < 3)) return undefined;
  // A word that no list knows is a name where it is all that is said, or a sentence of its own.
  if (
    !known &&
    end < tokens.length &&
    !/^[.,;!?\n]/.test(text.slice(last.end)) &&
    !particle.has(first) &&
    !BED.test(text.slice(last.end))
  )
    return undefined;
  if (matchStaff(words, readStaffNames(context)) !== 'none') return undefined;
  const whole = words.join(' ');
  return {
    kind: 'direct',
    type: 'name',
    start: first.start,
    end: last.end,
    values: [...new Set([whole, ...words.filter((word) => word.length > 1).reverse()])],
    reason: 'name:answer',
  };
}
/** "S H E U E R M A N double N", "b-o-y-c-e": letter by letter. */
function readSpelt({ tokens, text }: Document, at: number): Finding | undefined {
  const { start } = tokens[at] as Token;
  const written = SPELT.exec(text.slice(start, start + MOST_OF_SPELT))?.[0];
  if (!written) return undefined;
  return {
    kind: 'direct',
    type: 'name',
    start,
    end: start + written.length,
    values: [
      written
        .replace(/ double (?=.)/gi, '')
        .replace(/[^\p{L}]/gu, '')
        .toLowerCase(),
    ],
    reason: 'name:answer',
  };
}
const SPELT = /^\p{L}(?:[ .-]{1,2}(?:double )?\p{L}(?!\p{L})){3,20}/iu;
const MOST_OF_SPELT = 90;
const BED = /^,? (?:bed|bay|room|rm|in|\d)/;

function mayBeName(token: Token): boolean {
  if ((token.shape & HAS.digit) !== 0 || notName.has(token) || lead.has(token)) return false;
  if (particle.has(token)) return true;
  const flags = lookUpToken(token);
  if ((flags & CUE_ONLY) !== 0 || (flags & (IS.product | IS.eponymNoun | IS.capital)) !== 0) return false;
  if ((flags & (IS.given | IS.family)) !== 0) return (flags & IS.ordinary) === 0 || token.capitalized;
  return (
    flags === 0 &&
    token.end - token.start > 2 &&
    (token.word.classes ?? []).length === 0 &&
    !looksMedical(token.lower)
  );
}

/** Whoever is asked for a name or a date of birth and gives a date, gives that. */
function readBirth(document: Document, at: number, { at: today }: IdentifyContext): Finding | undefined {
  const { start } = document.tokens[at] as Token;
  const date = findDates(document, today).find((each) => each.start === start);
  if (!date?.real) return undefined;
  return {
    kind: 'direct',
    type: 'date_of_birth',
    start,
    end: date.end,
    values: [toIsoDate(date)],
    reason: 'date_of_birth:answer',
  };
}

function readAge(document: Document, at: number): Finding | undefined {
  const { tokens, text } = document;
  const first = tokens[at] as Token;
  const words = readNumberWords(tokens, at);
  const years =
    words?.value ??
    (first.shape === HAS.digit && first.end - first.start <= 3 ? Number(first.text) : undefined);
  const next = tokens[words?.endToken ?? at + 1];
  if (years === undefined || years > OLDEST_BARE || unit.has(next)) return undefined;
  const end = tokens[(words?.endToken ?? at + 1) - 1]?.end ?? first.end;
  if (/^(?:[:/%+]|\.\d)/.test(text.slice(end, end + 2))) return undefined;
  return {
    kind: 'quasi',
    attribute: 'age',
    start: first.start,
    end,
    ...meaningOfYears(years),
    unique: false,
    reason: 'age:answer',
  };
}

function readNumber(document: Document, at: number): Finding | undefined {
  const first = document.tokens[at] as Token;
  const match = /^[A-Za-z]{0,4}[ -]?\d[\dA-Za-z]*(?:[ -]\d+)*[A-Za-z]?/.exec(
    document.text.slice(first.start),
  );
  const digits = match?.[0].replace(/\D/g, '') ?? '';
  if (!match || digits.length < 4 || YEAR.test(digits) || digits.length > 12) return undefined;
  const canonicalNumber = match[0].replace(/[^A-Za-z\d]/g, '').toUpperCase();
  return {
    kind: 'direct',
    type: digits.length === 10 ? 'nhs_number' : 'hospital_number',
    start: first.start,
    end: first.start + match[0].length,
    values: [canonicalNumber],
    reason: 'number:answer',
  };
}

const YEAR = /^(?:19|20)\d\d$/;

const PLACE_NAME = String.raw`[A-Z][\p{L}'-]{2,20}(?: (?:[A-Z][\p{L}'-]{1,20}|on|upon|under|le|in|the|by|an|y|yr|na|of)){0,3}`;
/** "8 Sandal Royd, Wakefield", "Chy an Mor, Treloweth Lane", "number 4". */
const HOME = new RegExp(
  String.raw`^(?:(?:(?:no\.?|number|flat) )?\d{1,4}[A-Za-z]?,? ${PLACE_NAME}(?:, ${PLACE_NAME}){0,2}|${PLACE_NAME}(?:, ${PLACE_NAME}){1,2}|(?:number|flat) \d{1,4}[A-Za-z]?)(?![\p{L}\d])`,
  'u',
);
/** "14 March", "4 Rowan ward", "Ward 6, bed 2". */
const NO_HOME =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|ward|bed|bay|unit|clinic|hosp\w*|surgery|practice|dr|mr|mrs|ms|miss|sister)\b/i;

/** Whoever is asked which house it is may leave out that it is one. */
function readHome({ tokens, text }: Document, at: number): Finding | undefined {
  const { start } = tokens[at] as Token;
  const written = HOME.exec(text.slice(start, start + MOST_OF_HOME))?.[0];
  if (!written || NO_HOME.test(written)) return undefined;
  return {
    kind: 'direct',
    type: 'address',
    start,
    end: start + written.length,
    values: [written.toLowerCase().replace(/[\s,]+/g, ' ')],
    reason: 'address:answer',
  };
}
const MOST_OF_HOME = 100;

interface Index {
  find(
    document: Document,
  ): readonly { firstToken: number; start: number; end: number; entry: { people: number } }[];
}

/** A listed one in the first words. */
function readListed(
  document: Document,
  at: number,
  attribute: 'occupation' | 'place',
  index: Index,
): Finding | undefined {
  const match = index.find(document).find(({ firstToken }) => firstToken >= at && firstToken <= at + 2);
  if (!match) return undefined;
  return makeFinding(attribute, match.start, match.end, {
    values: [canonical(document.text.slice(match.start, match.end))],
    people: match.entry.people,
    uncertainty: 5,
    reason: `${attribute}:answer`,
  });
}
