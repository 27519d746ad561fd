import { findDates, toIsoDate } from '../checks/dates.ts';
import { type Document, HAS, type Token } from '../document.ts';
import { WordList } from '../matching/word-list.ts';
import { matchStaff, readStaffNames } from '../names/staff.ts';
import { CUE_ONLY, IS } from '../names/word-lists.ts';
import { bareWord, looksMedical, lookUpToken } from '../names/words.ts';
import { meaningOfYears } from '../people/age-values.ts';
import { readNumberWords } from '../people/number-words.ts';
import { asksOfPatient, type Question } from '../questions.ts';
import type { Recognizer } from '../recognizer.ts';
import type { Finding, IdentifyContext } from '../types.ts';
import { countryIndex } from '../world/countries-index.ts';
import { canonical, makeFinding } from '../world/finding.ts';
import { placeIndex } from '../world/place-index.ts';
import { tradeIndex } from '../world/trade-index.ts';

const OLDEST = 110;

/** What may stand before an answer: "yes its a", "she's about", "sorry, called". */
const lead = new WordList(`
  yes yeah yep yup ye yh yeh aye ya no nah nope so sorry ah oh er erm um eh hm hmm think its it's it is she's he's they're shes hes theyre she he they is was are
  about approx roughly only just nearly almost now turned aged from at in on the a an our some works worked work as called name named his her was well actually
  ok that's thats that apparently prob probably i maybe again and says said same to been went off mr mrs ms miss
`);
/** Answers that tell nothing: "dunno", "not sure", "in the notes", "ask Tom". */
const TELLS_NOTHING =
  /^\W*(?:(?:yes|yeah|ye|no|sorry|i)[ ,]+)?(?:dunno|don'?t know|dont know|do not know|not (?:sure|known|here|in|on|yet|that|a|the|really)|no (?:idea|clue|one|1)|unknown|unsure|idk|cant|can'?t|could ?n'?t|will|i'?ll|ill|in (?:the )?(?:notes|front|folder|system|email)|on (?:the )?(?:board|system|epr|list|front|it|emis|rio|ward|call|sheet|screen)|ask|see|check\w*|look\w*|find\w*|ring\w*|call|dm|pm|email\w*|messag\w*|sent|send\w*|done|wait|hang|one sec|sec|two ticks|bear|let|why|who|what|which|where|when|how|is|are|can|could|do|does|did|pls|please|thanks|thank|ta|ok|cheers|lol|haha|hi|hello|me|mine|you|u|we|they|nothing|none|nil|neither|all|both|either|anyone|everyone|same)\b/i;
const unit = new WordList(`
  mg mcg g kg ml l mm cm units unit mins min minutes hrs hr hours h am pm x beds pts patients times tabs percent of or more left weeks week wks wk days day months month mths yrs ago mg/kg
  oclock o'clock st nd rd th th/c litres stone lb
`);
/** No name, whoever is asked for. */
const notName = new WordList(`
  dunno idk soz lol haha hiya ta ok yes no ye yh yeh aye nope tbc tba npn see datix epr emis rio systmone teams who what she he her him they unknown anon male female lady gent man woman lad
  boy girl baby pt patient bed bay room ward side majors resus theatre clinic home both all none nobody somebody someone anyone everyone other another same new old today tomorrow tonight now later soon
  monday tuesday wednesday thursday friday saturday sunday sister doctor nurse reg sho consultant physio ot pharmacy police mum dad son daughter wife husband
`);
const particle = new WordList('mc mac o de del van von al el bin abu ibn ap ni nic st da di la le');
/**
 * What a reply says first, in answer to what its thread asked of a patient: "92", "brenda. likes her door open", "999862", "beekeeper".
 * Where nothing was asked, or the reply says that nobody knows, none.
 */
export const answer: Recognizer = {
  name: 'answer',
  recognize(document, context) {
    const { questions } = context;
    if (
      questions.length === 0 ||
      !asksOfPatient(context) ||
      document.tokens.length === 0 ||
      TELLS_NOTHING.test(document.text)
    )
      return [];
    const at = firstWord(document.tokens);
    if (!document.tokens[at]) return [];
    return questions.flatMap((question) => readers[question](document, at, context) ?? []);
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
  name: (document, at, context) => readBirth(document, at, context) ?? readName(document, at, context),
  birth: readBirth,
  age: readAge,
  number: readNumber,
  home: readHome,
  work: (document, at) => readListed(document, at, 'occupation', tradeIndex),
  place: (document, at) => readListed(document, at, 'place', placeIndex),
  travel: (document, at) => readListed(document, at, 'travel', countryIndex),
  // Any words may answer how something happened; the model of posts weighs them.
  story: () => undefined,
};

function readName(document: Document, at: number, context: IdentifyContext): Finding | undefined {
  const { tokens, text } = document;
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
  if (years === undefined || years > OLDEST || unit.has(next)) return undefined;
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
  attribute: 'occupation' | 'place' | 'travel',
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
