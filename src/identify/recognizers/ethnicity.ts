import type { Document } from '../document.ts';
import { CENSUS_RESIDENTS, ETHNIC_GROUPS } from '../lexicons/ethnicities.ts';
import { WordList } from '../matching/word-list.ts';
import { readAges } from '../people/age-expressions.ts';
import { PERSON_WORDS } from '../people/person-words.ts';
import { isAboutStaff, isUnreal } from '../people/staff-cues.ts';
import { PhraseIndex, type PhraseMatch } from '../phrases.ts';
import type { Recognizer } from '../recognizer.ts';
import type { QuasiIdentifier } from '../types.ts';

interface Group {
  readonly values: readonly string[];
  readonly share: number;
  readonly uncertainty: number;
  /** The word is also food, a thing or a disease: it needs a person beside it. */
  readonly common: boolean;
}

const groups = new PhraseIndex<Group>(readGroups());

const PERSON_AFTER = new WordList(
  `${[...PERSON_WORDS].join(' ')} interpreter interpreters translator speaker speaking speakers origin descent heritage background born family
    national parents mum couple student seaman sailor refugee migrant origins by ethnicity women men brothers
    sisters community`,
);
// What is named after a people and is none: food, drink, things, diseases, tests, ships, classes, charities.
const THING_AFTER =
  new WordList(`takeaway restaurant food curry toast pastry pastries salad delight coffee whiskey whisky beer wine tea
  bread cheese chocolate measles flu encephalitis gauge size wire shepherd bulldog terrier spaniel language lessons
  class classes society embassy airlines hospital school college book books film series team league cup open airways
  grand premier association foundation network staff nurse nurses doctor doctors registrar colleagues ward leave bank
  holiday market shop bakery deli club council history centre heritage-month dancer dancing vaulter vault lentils pepper knotweed maple guidelines
  guideline score criteria study trial cohort data society's thoracic patch box dressing dog cat poodle brewery breakfast
  stool stools eschar hair dress suit toner ink mould ice coat bag bags pudding cab taxi friday belt swan eye eyes
  version translation leaflet page posters poster menu new oak elm bean beans dwarf hamster vodka roulette dolls doll
  exam grammar families interpreters video videos hub service services health clinic clinics team project fence flag song songs dressing windows gp`);
const THING_BEFORE = new WordList(
  'nail furniture shoe floor car beeswax g fr size a-level gcse duolingo learning learn south-sudan lesson',
);

/** Finds ethnic group, nationality, origin, religion and language of a patient, each with the census' figure. */
export const ethnicity: Recognizer = {
  name: 'ethnicity',
  recognize(document) {
    const found: QuasiIdentifier[] = [];
    for (const match of groups.find(document)) {
      if (isUnreal(document)) break;
      if (!tellsPatient(document, match)) continue;
      const { values, share, uncertainty } = match.entry;
      found.push({
        kind: 'quasi',
        attribute: 'ethnicity',
        start: match.start,
        end: match.end,
        values,
        share,
        uncertainty,
        unique: /\b(?:only|sole) $/i.test(document.text.slice(Math.max(0, match.start - 8), match.start)),
        reason: 'ethnicity:lexicon',
      });
    }
    return found;
  },
};

function tellsPatient(document: Document, match: PhraseMatch<Group>): boolean {
  const { tokens, text } = document;
  const next = tokens[match.endToken];
  const previous = tokens[match.firstToken - 1];
  const gapAfter = next ? text.slice(match.end, next.start) : '';
  const gapBefore = previous ? text.slice(previous.end, match.start) : '';
  if (next && /^[ -]$/.test(gapAfter) && THING_AFTER.has(next)) return false;
  if (previous && gapBefore === ' ' && THING_BEFORE.has(previous)) return false;
  if (isAboutStaff(text, match.start, match.end)) return false;
  if (next && /^[ -]$/.test(gapAfter) && PERSON_AFTER.has(next)) return true;
  if (!match.entry.common) return true;
  const beside = text.slice(Math.max(0, match.start - 22), match.start);
  if (
    /(?:\b(?:is|he's|she's|they're|speaks|speaking|speaks only|born|ethnically) |\d ?[MF],? |\b[MF],? \d{2},? |\b(?:man|woman|lady|male|female|gent|chap|lad|girl|boy),? |[2-9]0s,? )$/i.test(
      beside,
    )
  )
    return true;
  // "Korean, and she plays the viola": the word alone between marks, in a post that tells a person's age too.
  const alone = (match.firstToken === 0 || /[.,;:(?]/.test(gapBefore)) && (!next || /[.,;)?]/.test(gapAfter));
  return (
    alone &&
    (tokens[match.firstToken]?.capitalized ?? false) &&
    (readAges(document).length > 0 || /\b(?:he|she|his|her)\b/i.test(text))
  );
}

function* readGroups(): Generator<[string, Group]> {
  for (const line of ETHNIC_GROUPS.trim().split('\n')) {
    const [words = '', people = '', code, coarse = '', flags = ''] = line.split('|');
    const names = words.split('/');
    const exact = names[0] ?? '';
    const count = Number(people);
    const uncertainty = code === 'V' ? 1.2 : code === 'R' || count > 10_000 ? 3 : 10;
    const entry = {
      values: exact === coarse ? [exact] : [exact, coarse],
      share: count / CENSUS_RESIDENTS,
      uncertainty,
      common: flags === 'common',
    };
    for (const name of names) yield [name, entry];
  }
}
