import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { Stretches } from '../matching/stretches.ts';
import { register } from '../matching/vocabulary.ts';
import { WordList } from '../matching/word-list.ts';
import { readAges } from '../people/age-expressions.ts';
import { SEX_WORDS, type Sex } from '../people/person-words.ts';
import { isAboutStaff, isUnreal } from '../people/staff-cues.ts';
import type { Recognizer } from '../recognizer.ts';
import type { QuasiIdentifier } from '../types.ts';

// UK mid-2023: 34,814,781 women and girls and 33,450,428 men and boys of 68,265,209 (ONS; V).
const SHARES: Readonly<Record<Sex, number>> = { female: 0.51, male: 0.49 };

// "female bay", "male nurse", "man flu": the word describes a place, a thing or a member of staff.
const NOT_PATIENT_AFTER =
  new WordList(`bay bays bed beds ward wards side surgical medical toilet toilets changing loo loos catheter
  catheters nurse nurses doctor doctors gp hca hcas chaperone chaperones staff colleague colleagues consultant registrar
  surgeon flu hours power made management urinal urinals bottle cubicle bathroom shower showers capacity only picu hdu itu icu
  physio midwife reg`);
// "the IT guy", "tea lady", "delivery man", "your man" the rep; "good man" and "top lad" thank a colleague.
const NOT_PATIENT_BEFORE =
  new WordList(`it tea delivery milk rep tech estates boiler lift maintenance repair parking security cleaning
  van amazon parcel good top great lovely legend best right-hand yes oh my hi hey thanks cheers
  to ice snow gingerbread con post bin window coffee dinner lollipop sandwich pharmacy portering
  vending copier printer alarm courier servicing engineer isle xray x-ray no as`);
// "Gent" is gentamicin beside doses, levels, routes and other antibiotics.
const GENTAMICIN =
  /(?:add|give|gave|stat|iv|on|plus|start|hold|of|weeks?|days?|then|doxy|\/|\+|mg)[ /+]*\||\|(?:[ ]?(?:level|lvl|dose|stat|trough|\d|if|and|or|mg|iv|\+|\/|chart|synergy|first|for \d))/i;
const FROM_OFFICE =
  /^ (?:from|in|at|on) (?:the )?(?:estates|it|procurement|facilities|pharmacy|deanery|hr|switch|switchboard|stores|medirest|sodexo|philips|siemens|facilities|company|council|trust|helpdesk|service desk|pathology|labs?|medical physics|ebme|works|radio)\b/i;

const SEX_LEAD = register(SEX_WORDS.keys());
// "Plasterer, M, 30s", "middle aged, F, tired".
const LONE_LETTER = new Pattern(/[,.] ([MF])(?=,)/g);

/** Finds words and letters that tell a patient's sex: "lady", "chap", the F of "34F". Pronouns alone do not count. */
export const sex: Recognizer = {
  name: 'sex',
  recognize(document) {
    const found: QuasiIdentifier[] = [];
    const taken = new Stretches();
    for (const told of readAges(document)) {
      if (!told.sex || isAboutStaff(document.text, told.start, told.end)) continue;
      found.push(finding(told.start, told.end, told.sex, 'with-age'));
      taken.take(told);
    }
    for (const match of LONE_LETTER.matchesIn(document)) {
      const start = match.index + match[0].length - 1;
      if (!taken.overlap({ start, end: start + 1 })) {
        found.push(finding(start, start + 1, match[1] === 'F' ? 'female' : 'male', 'letter'));
      }
    }
    if ((document.leads & SEX_LEAD) === 0) return found.length > 0 && isUnreal(document) ? [] : found;
    document.tokens.forEach((token, at) => {
      if ((token.leads & SEX_LEAD) === 0) return;
      const told = SEX_WORDS.get(token.lower.endsWith("'s") ? token.lower.slice(0, -2) : token.lower);
      if (told && isPatient(document, at)) found.push(finding(token.start, token.end, told, 'word'));
    });
    return found.length > 0 && isUnreal(document) ? [] : found;
  },
};

function isPatient(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (!token) return false;
  const next = document.tokens[at + 1];
  const previous = document.tokens[at - 1];
  // LAD is an artery; "3 female 0 male" and "Male acute 3 free" count beds.
  if (token.text === 'LAD') return false;
  if (
    /male$/.test(token.lower) &&
    ((previous && /^\d{1,2}$/.test(previous.lower) && Number(previous.lower) < 13) ||
      (next && /^(?:\d|acute|rehab|psych)/.test(next.lower)))
  )
    return false;
  if (next && document.text.slice(token.end, next.start) === ' ' && NOT_PATIENT_AFTER.has(next)) return false;
  if (previous && document.text.slice(previous.end, token.start) === ' ' && NOT_PATIENT_BEFORE.has(previous))
    return false;
  // "Rat Man", "Iron Man": a title, not a patient.
  if (
    token.lower.endsWith('man') &&
    token.capitalized &&
    !token.opens &&
    previous?.capitalized &&
    token.text !== token.text.toUpperCase()
  )
    return false;
  if (
    token.lower === 'gent' &&
    GENTAMICIN.test(
      `${document.text.slice(Math.max(0, token.start - 8), token.start)}|${document.text.slice(token.end, token.end + 8)}`,
    )
  )
    return false;
  if (token.lower === 'man' && previous && /^(?:\d|10|same|one|two|three|four|six)$/.test(previous.lower))
    return false;
  if (
    /^ (?:the|our|your|up) /.test(document.text.slice(token.end, token.end + 6)) &&
    token.lower === 'man' &&
    !previous?.lower.match(/^(?:a|the|this|that|young|old|elderly)$/)
  )
    return false;
  // "Lady Muriel" is a title; "needs a female", "no female till 5" asks for staff.
  if (token.lower === 'lady' && token.capitalized && next?.capitalized) return false;
  if (
    /male$/.test(token.lower) &&
    previous &&
    /^(?:no|nobody|needs|only|as|any)$/.test(
      previous.lower === 'a' ? (document.tokens[at - 2]?.lower ?? '') : previous.lower,
    )
  )
    return false;
  if (FROM_OFFICE.test(document.text.slice(token.end, token.end + 24))) return false;
  return !isAboutStaff(document.text, token.start, token.end);
}

function finding(start: number, end: number, value: Sex, reason: string): QuasiIdentifier {
  return {
    kind: 'quasi',
    attribute: 'sex',
    start,
    end,
    values: [value],
    share: SHARES[value],
    uncertainty: 1.2,
    unique: false,
    reason: `sex:${reason}`,
  };
}
