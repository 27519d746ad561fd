import { noTrade, notName } from './answer-words.ts';
import { type Document, HAS, type Token } from './document.ts';
import { placesLikeWords } from './lexicons/countries.ts';
import { WordList } from './matching/word-list.ts';
import { CUE_ONLY, IS } from './names/word-lists.ts';
import { looksMedical, lookUpToken } from './names/words.ts';
import type { Finding } from './types.ts';
import { readUnlisted, unlistedPlace } from './unlisted-answers.ts';
import { readOddHome } from './whole-answers.ts';
import { classesOf, classNames, isClinical } from './word-classes.ts';
import { countryIndex, journeyTo } from './world/countries-index.ts';
import { canonical, makeFinding } from './world/finding.ts';

/** An answer leaves open when the journey was: three weeks, as in other posts. */
const DAYS = 21;
/** Everyday words that a list of countries has as well. */
const EVERYDAY = new Set([
  ...placesLikeWords,
  'nice',
  'sal',
  'rio',
  'fez',
  'turkey',
  'china',
  'jordan',
  'georgia',
]);

/** The country, or the city abroad, that a reply names first: "Chad. he drove there", "kenema". */
export function readCountry(document: Document, at: number): Finding | undefined {
  const match = countryIndex
    .find(document)
    .find(({ firstToken }) => firstToken >= at && firstToken <= at + 2);
  if (!match) return undefined;
  const first = document.tokens[match.firstToken] as Token;
  if (EVERYDAY.has(match.entry.phrase) && !first.capitalized) return undefined;
  const { people, values } = journeyTo(match.entry, DAYS);
  return makeFinding('travel', match.start, match.end, {
    values,
    people,
    uncertainty: 5,
    reason: 'travel:answer',
  });
}

/** What the answer to "where from", "which home" names that no list of places has: an odd home, a village, a house. */
export const readUnlistedPlace = (document: Document, at: number): Finding | undefined =>
  readOddHome(document) ?? readUnlisted(document, at, unlistedPlace) ?? readHouse(document, at);

/** Where things are in a hospital: none of these is a patient's home. */
const indoors = new WordList(`
  day discharge lounge main theatre theatres surgery surgical medical acute medicine care assessment unit ward clinic outpatients ambulatory fracture majors minors resus triage reception corridor lift car park
  canteen costa tesco greggs stores office staff seminar meeting room level floor block wing east west north south site hub centre
`);
const ofHospitals = new Set(['bed', 'work ward', 'work kit', 'staff food', 'do staff', 'work rank', 'time']);
const isOfHospital = (token: Token): boolean =>
  indoors.has(token) ||
  looksMedical(token.lower) ||
  classesOf(token.lower).some((each) => isClinical[each] || ofHospitals.has(classNames[each] ?? ''));
/** A care home or a house. */
const HOUSEHOLD = 100;
const MOST_WORDS = 3;
const JOINT = /^(?:y|yr|le|the|of|on|and)$/;

/** "Elm Lea", "The Limes", "Bryn Isaf, top of the lane": two or three words with capitals, and then a mark, of a hospital none. */
function readHouse({ tokens, text }: Document, at: number): Finding | undefined {
  // "The" is among the words that only lead to an answer.
  const first = tokens[at - 1]?.text === 'The' ? at - 1 : at;
  let end = first;
  let named = false;
  for (; end < tokens.length && end - first < MOST_WORDS; end += 1) {
    const token = tokens[end] as Token;
    if (end > first && text.slice((tokens[end - 1] as Token).end, token.start) !== ' ') break;
    if (end > first && JOINT.test(token.lower)) continue;
    if (!token.capitalized || (token.shape & HAS.digit) !== 0 || (token.shape & HAS.small) === 0) break;
    if (notName.has(token) || noTrade.has(token) || isOfHospital(token)) return undefined;
    if (end > first) named ||= (lookUpToken(token) & (CUE_ONLY & ~IS.placeNoun)) === 0;
  }
  const last = tokens[end - 1] as Token | undefined;
  if (!last || end - first < 2 || !named || !/^(?:$|[.,;!\n])/.test(text.slice(last.end))) return undefined;
  const { start } = tokens[first] as Token;
  return makeFinding('place', start, last.end, {
    values: [canonical(text.slice(start, last.end))],
    people: HOUSEHOLD,
    uncertainty: 5,
    reason: 'place:answer',
  });
}
