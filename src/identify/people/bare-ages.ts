import { type Document, HAS, type Token } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { WordList } from '../matching/word-list.ts';
import type { AgeExpression, AgeShape } from './age-expressions.ts';
import { OLDEST_BARE } from './age-limits.ts';
import { meaningOfYears } from './age-values.ts';
import { PEOPLE, SEXES } from './person-words.ts';

// Words that make the number after them something else: places, scores, results, doses, versions, counts.
const NUMBERED =
  new WordList(`bed beds bay bays ward wards room rooms rm cubicle cub cubicles resus theatre theatres level floor page slide
  band item items no number num version v day days week weeks wk step grade stage type cat category tier tray chair
  st ct gcs news news2 ews pews hb k na crp wcc wbc plt plts platelets urea creat cr egfr inr ph po2 pco2 be lac lactate trop
  bm bms glucose ef ejection sats sat spo2 hr bp map pulse rr temp t psa alt alp ast bili albumin amylase lipase ca mg
  phos po4 ck ddimer dimer bnp ntprobnp ferritin tsh hba1c ciwa mmse moca amt 4at waterlow must norad fio2 peep flow
  bmi weight wt height ht mg ml line ext extension bleep x row slot list case cases pt's on at to by until til till from
  between and or x2 per total score scored of dose doses level lvl locker cot cots incubator pod cell flat house number
  unit units phase part chapter section question q station table figure fig june july march april may january february august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec top up another next last
  rota sister-ward minus plus about approx radio channel bus tram route`);
// Words that turn a number in front of them into a count or a measure.
const COUNTED =
  new WordList(`mg mcg g kg ml l cm mm m km miles hrs hr hours hour mins min minutes weeks week wks wk days day months
  month mths years yrs year x pm am bpm units unit beds bed patients pts people staff doses dose tabs tablets times percent
  gauge french fr mmol mol kpa mmhg nurses hcas docs doctors reps slots spaces left free more of or to bays wards calls
  slides pages boxes packs minute second seconds secs nights shifts june july march april may january february august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec st nd rd th o'clock oclock ish
  cases babies admissions discharges breaches stone lb lbs st ft foot inches quid pounds pence p k`);
const PLACES_AND_VALUES = new WordList(
  'ward room rm pulse hr bp sats t temp gcs news lac lactate crp k na hb ef amu sau',
);
const PRONOUN_BE = new WordList(
  "she's he's they're hes shes who's is was are only just turned nearly almost now being",
);
// "3 male, 0 female": beds.
const BED_COUNTS = new Pattern(/\d (?:fe)?male,? \d+ (?:fe)?male/i);
const BED = new WordList('bed bay');
const MALE = new WordList('male female');
const ONLY = new WordList('only just');
const CHILD = new WordList(
  'boy girl lad lass lassie laddie bairn wean wain child kid toddler son daughter grandson granddaughter quine loon',
);
const AND = new WordList('and now but');
const BE = new WordList('is was');
const CARRIES_PERSON = new WordList("he's she's hes shes they're who's");
const PERSON = new WordList("he she he's she's hes shes who they they're who's");
const BIRTHDAY = new WordList('on yesterday today tomorrow tmrw tmoz tomoz tmw next this in');
const DAYS = new WordList(
  'monday tuesday wednesday thursday friday saturday sunday mon tues tue weds wed thurs thu fri sat sun yesterday today tomorrow tmrw tmoz tomoz tmw week month june july august september october november december january february march april',
);
const OPENS_STORY =
  new WordList(`with who presenting presents presented known has had came fell found admitted admits ex
  previously normally lives living diabetic smoker pregnant fit frail otherwise female male from`);

/**
 * Ages written as a bare number, where the words or marks around leave no other reading: "lady, 71", "Mr Zych (67)",
 * ". 54. Doxy", "he's 99,", "a 26 female". Any doubt is resolved against an age.
 */
export function readBareAges(document: Document): AgeExpression[] {
  const found: AgeExpression[] = [];
  const { tokens, text } = document;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.shape !== HAS.digit) continue;
    const years = readYears(token.text);
    if (years === undefined || !standsAlone(text, token)) continue;
    const shape = shapeAround(document, at, years);
    if (shape)
      found.push({ start: token.start, end: token.end, ...meaningOfYears(years), sex: undefined, shape });
  }
  return found;
}

function readYears(word: string): number | undefined {
  if (word.length > 3) return undefined;
  const first = word.charCodeAt(0);
  if (first < 49) return undefined;
  const years = Number(word);
  return years <= OLDEST_BARE ? years : undefined;
}

/** No sign glued to the number that makes it a decimal, a fraction, a time, a price or a telephone number. */
function standsAlone(text: string, { start, end }: Token): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const next = text[end + 1] ?? ' ';
  if (!isBlankOr('(,', before) || !isBlankOr('),.;?!', after)) return false;
  return (
    !((after === '.' || after === ',') && isDigit(next)) &&
    !((before === '.' || before === ',') && isDigit(text[start - 2] ?? ' '))
  );
}

const isBlankOr = (marks: string, character: string): boolean =>
  character.trim() === '' || marks.includes(character);

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

function shapeAround(document: Document, at: number, years: number): AgeShape | undefined {
  const { tokens, text } = document;
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const gapBefore = text.slice(previous ? previous.end : 0, token.start);
  const gapAfter = next ? text.slice(token.end, next.start) : text.slice(token.end);
  if (
    next &&
    ((gapAfter === ' ' && COUNTED.has(next)) ||
      next.shape === HAS.digit ||
      (gapAfter === ' ' && /^\d/.test(next.lower)))
  )
    return undefined;
  // "3) boiler" numbers a list; a bracket that closes must have been opened.
  if (text[token.end] === ')' && text[token.start - 1] !== '(' && !gapBefore.includes(',')) return undefined;
  const opens = previous === undefined || /[.?!:\n]/.test(gapBefore) || gapBefore.includes(' - ');
  const closed = (next === undefined || /[.,;)?\n]/.test(gapAfter)) && !gapAfter.startsWith('!');
  // "ward 22, 78, on pred": the number before belongs to a place or a value.
  if (!opens && previous && previous.shape === HAS.digit) {
    const owner = tokens[at - 2];
    const pregnant = owner && /\d\/40, $/.test(text.slice(Math.max(0, token.start - 6), token.start));
    const place = years > 12 && (PLACES_AND_VALUES.has(owner) || (years > 30 && BED.has(owner)));
    return closed && gapBefore === ', ' && (place || (pregnant === true && years > 10))
      ? 'after-value'
      : undefined;
  }

  if (next && MALE.has(next) && BED_COUNTS.isIn(document)) return undefined;
  if (
    next &&
    years > (next.lower === 'man' ? 10 : 2) &&
    gapAfter === ' ' &&
    SEXES.has(next) &&
    !(previous && NUMBERED.has(previous))
  )
    return 'person-after';
  // "102 on Tuesday" is a birthday that few live to see.
  if (
    years >= 95 &&
    gapAfter === ' ' &&
    next &&
    BIRTHDAY.has(next) &&
    !NUMBERED.has(previous) &&
    (DAYS.has(next) || DAYS.has(tokens[at + 2]))
  )
    return 'birthday';
  if (opens && gapBefore.includes(':') && !gapAfter.startsWith(',')) return undefined;
  if (opens)
    return closed
      ? isHeading(text, token, next, years)
        ? undefined
        : 'alone'
      : next && years > 12 && OPENS_STORY.has(next)
        ? 'story'
        : undefined;
  if (!previous) return undefined;
  const tells = closed || (next !== undefined && OPENS_STORY.has(next));
  if (PEOPLE.has(previous) && /^[ ,(:-]{1,3}$/.test(gapBefore))
    return tells || years > 12 ? 'person-before' : undefined;
  if (ONLY.has(previous) && previous.opens && years > 12 && closed) return 'only';
  if (PRONOUN_BE.has(previous) && gapBefore === ' ')
    return saysWho(tokens, at) && (tells || AND.has(next)) ? 'pronoun' : undefined;
  if ((previous.lower === 'he' || previous.lower === 'she') && gapBefore === ' ' && BE.has(tokens[at - 2]))
    return closed ? 'asked' : undefined;

  if (!tells || (NUMBERED.has(previous) && !gapBefore.includes(','))) return undefined;
  if (/\($/.test(gapBefore) && gapAfter.startsWith(')'))
    return previous.capitalized && years > 4 ? 'bracketed' : undefined;
  if (/\($/.test(gapBefore) && gapAfter.startsWith(',') && years > 12) return 'bracketed';
  return /^, ?$/.test(gapBefore) &&
    closed &&
    !gapAfter.startsWith('?') &&
    (years > 4 || (gapAfter.startsWith(',') && followsChild(tokens, at)))
    ? 'between-commas'
    : undefined;
}

/** "wee lass fae Rathlin, 3, ": a number that is too small for an age where no child has been named. */
const followsChild = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 6), at).some((token) => CHILD.has(token));

/** "1." and "2)" at the start of a line number a list; "5, please" answers a question. */
function isHeading(text: string, token: Token, next: Token | undefined, years: number): boolean {
  if (years < 3) return true;
  const lineStart = token.start === 0 || text[token.start - 1] === '\n';
  if (lineStart && next === undefined) return true;
  return lineStart && years < 16 && /[.)]/.test(text[token.end] ?? '');
}

/** "is 34" needs a person before it; "she's 34" carries one. */
function saysWho(tokens: readonly Token[], at: number): boolean {
  if (CARRIES_PERSON.has(tokens[at - 1])) return true;
  const before = tokens[at - 2];
  const further = tokens[at - 3];
  return PERSON.has(before) || PEOPLE.has(before) || PERSON.has(further) || PEOPLE.has(further);
}
