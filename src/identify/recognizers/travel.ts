import type { Document } from '../document.ts';
import { journeys, placesLikeNames, placesLikeWords } from '../lexicons/countries.ts';
import { Pattern } from '../matching/pattern.ts';
import { isUnreal } from '../people/staff-cues.ts';
import type { PhraseMatch } from '../phrases.ts';
import type { Recognizer } from '../recognizer.ts';
import type { QuasiIdentifier } from '../types.ts';
import { countryIndex, journeysOf, journeyTo } from '../world/countries-index.ts';
import { readCues } from '../world/cues.ts';
import { makeFinding } from '../world/finding.ts';
import { type Entry, readTable } from '../world/read-table.ts';

const ways = readTable(journeys, 1000);

const TO_OR_FROM =
  /\b(?:(?:just |recently |newly )?(?:back|returned|home|return|landed|arrived|came|come|flew in|flown in|flying in|flew|flown|transferred|repatriated|travel(?:led|ling)?|trip|trips|holiday(?:ed|ing)?|hols|honeymoon|wedding|been|was|were|worked|working|lived|living|born|family|visit(?:ed|ing)?|imported|exposure|via|off|flight|flies|fly|cruise|deployed|deployment|tours?|serving|served|backpack(?:ed|ing)?|volunteer(?:ed|ing)?|prior|in hospital|as a (?:teen|child)|partner back)(?: (?:\d+ ?(?:d|days?|wks?|weeks?|\/7|\/52)|last (?:week|month|night)|recently|yesterday|today|ago|long haul|[a-z]{2,8})){0,2} (?:from|in|to|off|round|around|through|via|of)(?: (?:the|a|rural|northern|southern|western|eastern|Tropical))?|since|via|lost both in|months in|weeks in|days in|summer in|year in|years in|month in|week in|recently in) $/i;
/** "Kyrgyzstan, home 9 days", "in Spain half the summer": a stay, told after the country. */
const STAYED =
  /^,? (?:home \d|half the|all summer|all winter|for (?:a|\d|two|three)|last (?:week|month|year)|(?:\d|two|three) (?:days?|weeks?|months?)|at that|trip|holiday|flight|wedding)\b/i;
const VESSEL = new Pattern(/boat|flight|ferry|plane|dinghy|abroad|flies|minibus/);
/** A country with fewer visits a year than this is remarkable by itself. */
const RARE_VISITS = 30_000;
const LONELY =
  /(?:^|[.,;:?!(] |\n| (?:in|from|to|via|since|off|near|and|on|round|says|direct from) (?:the )?)$/i;
/** "Indian takeaway", "Dublin office": trade, food and colleagues' holidays are not a patient's travel. */
const NOT_TRAVEL =
  /^(?:'s)? (?:takeaway|restaurant|rep|office|conference|variant|criteria|guideline|study|trial|road|street|ward|house|score|classification|consensus|flu|embassy|league|team|v |vs )/i;
const HOLIDAY_OF_STAFF = new Pattern(
  /\b(?:annual leave|on leave|a\/l|I'm (?:off|in|back|away)|my (?:holiday|hols|honeymoon|flight)|we're off to|enjoy|souvenirs?|postcard|duty free|brought back (?:sweets|chocolate|biscuits)|sweets from|baklava)\b/i,
);

/** Days that the wording leaves open since the journey: "just back" a week, "last month" a month, else three weeks. */
function windowDays(text: string): number {
  if (
    /\b(?:just (?:back|landed|flown)|flew in|landed|this morning|yesterday|today|last night|home (?:sun|mon|tues|wednes|thurs|fri|satur)day|back \d+ days?|tonight)\b/i.test(
      text,
    )
  )
    return 7;
  if (/\blast month|\bhome from\b|\d+ weeks? ago/i.test(text)) return 30;
  if (
    /\b(?:lived|born|grew up|family|as a (?:teen|child)|years? ago|tours?|deployed|served|prior|since)\b/i.test(
      text,
    )
  )
    return 365;
  return 21;
}

/** Where a patient has been, by country, region or way of travel; the share is visits a year times the window. */
export const travel: Recognizer = {
  name: 'travel',
  recognize(document): readonly QuasiIdentifier[] {
    const { patient, clinical, business } = readCues(document);
    const evidence = patient + clinical;
    const { text } = document;
    if ((business > 0 && business >= evidence) || document.tokens.length === 0) return [];
    const found: QuasiIdentifier[] = [];
    const matches = countryIndex.find(document);
    const journeysMade =
      evidence < 2 && !matches.some((match) => match.entry.people <= RARE_VISITS) ? [] : ways.find(document);
    if (matches.length === 0 && journeysMade.length === 0 && !VESSEL.isIn(document)) return [];
    if (HOLIDAY_OF_STAFF.isIn(document) || isUnreal(document)) return [];
    const days = windowDays(text);
    for (const match of matches) {
      if (!isPlaceName(document, match)) continue;
      const before = text.slice(Math.max(0, match.start - 48), match.start);
      const told = TO_OR_FROM.test(before) || STAYED.test(text.slice(match.end, match.end + 24));
      const rare = match.entry.people <= RARE_VISITS && LONELY.test(before);
      if (
        evidence === 0 &&
        !(told && patient === 0 && STAYED.test(text.slice(match.end, match.end + 24))) &&
        !rare
      )
        continue;
      if (!told && !rare && !(evidence >= 2 && LONELY.test(before))) continue;
      if (NOT_TRAVEL.test(text.slice(match.end, match.end + 14))) continue;
      const { people, values } = journeyTo(match.entry, days);
      found.push(
        makeFinding('travel', match.start, match.end, {
          values,
          people,
          uncertainty: told ? 3 : 5,
          reason: values.length > 1 ? 'travel:city' : 'travel:country',
        }),
      );
    }
    for (const match of journeysMade) {
      if (match.entry.phrase === 'expedition' || match.entry.phrase === 'cruise' ? patient < 1 : false)
        continue;
      found.push(
        makeFinding('travel', match.start, match.end, {
          values: [match.entry.phrase],
          people: journeysOf(match.entry.people, days),
          uncertainty: 3,
          reason: 'travel:journey',
        }),
      );
    }
    for (const match of !VESSEL.isIn(document)
      ? []
      : text.matchAll(
          /\b(?:off|from|on|aboard) (?:the |a )?(?:[A-Z][a-z]+ (?:boat|flight|ferry|plane)|(?:small|migrant) boats?|dinghy|refugee boat)|\b[A-Z][a-z]+ flight\b|\b(?:flying|flew|flown|landed|travelled|came|in) (?:in )?(?:from )?abroad\b|\bflies to (?:[A-Z][a-z]+ ?){1,2}|\bcharity minibus from [A-Z][a-z]+/g,
        )) {
      if (evidence < 2 && patient < 1) continue;
      found.push(
        makeFinding('travel', match.index, match.index + match[0].trimEnd().length, {
          values: [match[0].trimEnd().toLowerCase()],
          people: journeysOf(40_000, days),
          uncertainty: 10,
          reason: 'travel:vessel',
        }),
      );
    }
    return found;
  },
};

/** Places whose names are people's, or words. */
const besides: ReadonlySet<string> = new Set([...placesLikeNames, ...placesLikeWords]);

/** Countries and cities are written with a capital; not within a person's name ("Dr Chad Peru", "Sofia", "Florence"). */
function isPlaceName(document: Document, match: PhraseMatch<Entry>): boolean {
  const token = document.tokens[match.firstToken];
  if (!token) return false;
  if (!token.capitalized && !/^(?:abroad|overseas|the)$/.test(token.lower)) return false;
  const before = document.text.slice(Math.max(0, match.start - 48), match.start);
  const isMore = besides.has(match.entry.phrase);
  if (isMore && !TO_OR_FROM.test(before) && !/\b(?:in|from|to|since|via) $/.test(before)) return false;
  if (/\b(?:Dr|Mr|Mrs|Ms|Miss|Sr|Sister|Nurse|Prof|St) $/.test(before)) return false;
  const next = document.tokens[match.endToken];
  return !(next?.capitalized && next.start === match.end + 1 && isMore);
}
