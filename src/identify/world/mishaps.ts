import { taughtOrPlanned } from '../checks/made-up.ts';
import type { Document } from '../document.ts';
import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { Pattern } from '../matching/pattern.ts';
import type { QuasiIdentifier } from '../types.ts';
import { readCues } from './cues.ts';
import { canonical, makeFinding } from './finding.ts';

const WHO = `(?:${personNouns}|one|lads|couple|youth|teenager|pensioner|walker|climber|swimmer|cyclist|runner|jogger|diver|surfer|sailor|kayaker|angler|skier|hiker|rambler|farmer|farmhand|driver|pilot|passenger|rider|skipper|student|worker|engineer|roofer|postie|fisherman|crewman|lifeboatman|fireman|firefighter|policeman|policewoman|police ?officer|officer|bobby|copper)`;
const INFANT = '(?:baby|newborn|bairn|wean|infant|foundling)';
const LINK = "(?: (?:who|that|what|wha|as|fa))?(?:'s| is| was| wis| wes| got| were| had| has)?(?: been)?";
const DEED =
  '(?:stabbed|shot|pulled (?:out|oot|from|clear)|fished (?:out|oot)|dragged (?:out|oot|from)|rescued (?:from|off|on|at|by)|winched (?:off|from|up|out)|dug (?:out|oot)|cut (?:out|oot|free) (?:of|from)|airlifted (?:off|from)|struck by|hit by|knocked (?:down|off|over)|crushed (?:by|under|in)|thrown (?:from|off|by)|trapped (?:in|under|on)|attacked (?:by|in|on|at|outside)|gored by|trampled by|mauled by|fell (?:from|off|aff|into|through|down)|came (?:off|aff|down)|jumped (?:from|off|into)|swept (?:off|out|away|into)|washed (?:off|up|ashore))';
/** Where, up to what the sentence goes on to say. */
const WHERE = String.raw`(?:(?! (?:is|has|needs?|going|gannin|gaun|now|still|for|with|wi|w|who|but|and|so|because|asking|wants?)\b)[^.,;!?()\n]){3,70}`;
/** "lad that was pulled oot the Tay on Hogmanay", "policeman stabbed on Grainger Street last night". */
const MISHAP = new Pattern(
  new RegExp(
    `(?:^|[.;:!?\\n] ?|\\b(?:the|that|our|this|yon|thon|an?) (?:[a-z-]+ ){0,2})${WHO}${LINK} ${DEED} ${WHERE}`,
    'gi',
  ),
);
/** "baby found in the carrier bag at the bus station". */
const FOUNDLING = new Pattern(
  new RegExp(
    `\\b${INFANT}${LINK} (?:found|left|abandoned|dumped|discovered) (?:in|on|at|outside|by|under|behind) ${WHERE}`,
    'gi',
  ),
);
/** Where the same happens to many: at home, on the stairs, off a bicycle, and on the ward. */
const EVERYDAY =
  /\b(?:bed|cot|chair|standing|height|ladders?|stepladder|stairs|steps|kerb|curb|horse|pony|bike|bicycle|motorbike|moped|scooter|toilet|trolley|sofa|loft|wall|tree|floor|bathroom|shower|ward|vent|ventilator|oxygen|cpap|niv|home|garden|hall|house|kitchen|pub|taxi|car|hoist|frame|table|swing|trampoline|section|list|meds|steroids|face|breast|distress|arrest)\b/i;
/** What few come to grief with, and what everybody hears of. */
const RARE_THING =
  /\b(?:turbine|quarry|reservoir|crane|pier|harbour|mast|scaffold\w*|silo|slurry|combine|baler|railway|train|tram|viaduct|bridge|cliffs?|cave|mine|canal|loch|lough|river|burn|tide|ferry|boat|sea|weir|avalanche|crag|ridge|summit|bull|stag|tractor|balloon|glider|lift shaft|roof of the|tower|steeple|spire|bus station|ice)\b/i;
const NAMED =
  /\b(?:on|in|at|from|off|aff|oot|out|of|into|by|near|outside|ashore)(?: of)?(?: the)? [A-Z][\w'-]{2,}/;
/** It has a date that everybody remembers. */
const DATED =
  /\b(?:last (?:night|neet|nicht|week|weekend|mon|tues|wednes|thurs|fri|satur|sun)|yesterday|yesterdays?|today|this (?:morning|afternoon|week)|tonight|the day|the morn|at the weekend|hogmanay|new year|christmas|boxing day|bonfire night|halloween|in the (?:storm|snow|flood|gales?|fog|attack|crash)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
/** Also what accidents are told in for pleasure. */
const NOT_REAL = new Pattern(
  new RegExp(String.raw`\b(?:${taughtOrPlanned}|film|drama|telly (?:show|drama)|novel|podcast)\b`, 'i'),
);

/** Whatever has no date to know it by. */
const FEW = 2_000;

/** Accidents, rescues and attacks that are told as a note tells them, without "the … who". None where the post has no patient. */
export function findMishaps(document: Document): QuasiIdentifier[] {
  const { patient, clinical, business } = readCues(document);
  if (patient + clinical === 0 || business >= patient + clinical || NOT_REAL.isIn(document)) return [];
  const { text } = document;
  const found: QuasiIdentifier[] = [];
  const add = (match: RegExpMatchArray & { index: number }, one: boolean): void => {
    const start = match.index + (/^[.;:!?\n ]+/.exec(match[0])?.[0].length ?? 0);
    const end = match.index + match[0].trimEnd().length;
    found.push(
      makeFinding('event', start, end, {
        values: [canonical(text.slice(start, end))],
        people: one ? KNOWN_TO_ALL : FEW,
        uncertainty: 10,
        unique: one,
        sort: 'mishap',
        reason: 'event:mishap',
      }),
    );
  };
  for (const match of MISHAP.matchesIn(document)) {
    const told = match[0];
    const rare = NAMED.test(told) || RARE_THING.test(told);
    if (rare && !EVERYDAY.test(told)) add(match, DATED.test(text.slice(match.index, match.index + 120)));
  }
  for (const match of FOUNDLING.matchesIn(document)) if (!EVERYDAY.test(match[0])) add(match, true);
  return found;
}
