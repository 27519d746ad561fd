import type { Document } from '../document.ts';
import type { QuasiIdentifier } from '../types.ts';
import { readCues } from './cues.ts';
import { canonical, makeFinding } from './finding.ts';

/**
 * What people do, told by the verb: "drives the number 49", "teaches PE at Movilla", "runs the deli on the market square".
 * Clinical and everyday uses of the same verbs ("runs low", "plays up", "keeps vomiting", "works well") are left out.
 */
const STEADY =
  /\b(?:drives|drove|teaches|taught|judges|judged|coaches|coached|referees|umpires|farms|skippers|skippered|conducts|presents the|presented the|busks|delivers the|delivered the|deliver the|edits|ride out|plays? (?:the )?(?:[a-z]+ ){0,2}(?:organ|viola|violin|cello|piano|pipes|euphonium|cornet|trombone|trumpet|drums|guitar|harp|bass|accordion|club hockey|hockey|football|rugby|netball|cricket|golf|chess|darts|bowls|shinty)|plays? for|played (?:the|for|in|prop|at)|sings (?:in|with|at)|rows for|swims for|boxes for|runs for|rides for|dances (?:with|in|at)|works (?:as|at|for|with|on|down|from|in (?:a|the))|worked (?:as|at|for|with|on the|in the|down)|still works|running the|runs the|runs a|runs his|runs her|ran the|runs our|owns the|owns a|keeps (?:bees|goats|pigs|pigeons|budgies|alpacas|birds|ferrets)|breeds|grows the|smokes his own|makes (?:drums|goat|cheese|honey|cider|soap|candles|violins|boats|guitars|dolls)|cuts gravestones|does nails|does hair|does the [A-Za-z' ]{3,20}(?:radio|news|run|round|stall|reporting|podcast|teas|post|turnstile|milk|papers|gardens|flowers|hymns)|wrote the|writes the|sells (?:them|his|her|the)|shoes horses|drains septic|collects (?:every|all)|forages|carries the|reads the|fronts the|fronted the|hosts the|has the (?:farm shop|sweet shop|chip shop|post office|garage|shop|pub)|have the (?:farm shop|chip shop|shop|pub|caravan park|garage|hotel)|had the (?:sweet shop|hog roast|chip shop|post office|shop|garage|pub)|ran this place|run a takeaway|run the [a-z ]{3,14}|mends|thatches|trains (?:racehorses|greyhounds|guide dogs))\b[^.,;!?()\n]{0,60}/gi;
/** Somebody must be the one who does it: the patient or kin just before, or a pronoun in the post. */
const CLINICAL_OBJECT =
  /^(?:\w+ ){1,2}(?:his|her|a|the|an|on|with|in the|for)? ?(?:sats|bp|hr|temp|risk|clinic|ward|list|meeting|service|rota|shift|huddle|session|training|course|bay|bloods|gas|ecg|scan|test|trial|audit|day|team|unit|simulation|fluids|infusion|frame|stick|walker|zimmer|hoist|pump|monitor|machine|drug|meds|notes|letter|door|line|lines|tube|patient|patients|us|me|you|them all|phone|well|best|better|out|up|fine)\b/i;
const MEMBER_OF_TEAM = /\b(?:I|we|I've|we've|you|you've|who|who's|anyone|someone|nobody|team|rep|which)(?: (?:also|still|usually|never|always))? $/i;

/** Occupations and pastimes told by a verb and its object. */
export function findDeeds(document: Document): QuasiIdentifier[] {
  const { patient, clinical, pronoun, business } = readCues(document);
  if (patient === 0 && clinical === 0) return [];
  if (business >= patient + clinical || !(pronoun || patient + clinical >= 2)) return [];
  const { text } = document;
  const found: QuasiIdentifier[] = [];
  for (const match of text.matchAll(STEADY)) {
    const phrase = match[0].replace(/(?: (?:and|but|so|who|because|as|which)\b.*| +)$/, '');
    if (CLINICAL_OBJECT.test(phrase) || MEMBER_OF_TEAM.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    found.push(
      makeFinding('occupation', match.index, match.index + phrase.length, {
        values: [canonical(phrase)],
        people: /[A-Z]/.test(phrase.slice(1)) ? 500 : 20_000,
        uncertainty: 10,
        reason: 'occupation:deed',
      }),
    );
  }
  return found;
}
