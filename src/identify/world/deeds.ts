import type { Document } from '../document.ts';
import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { Pattern } from '../matching/pattern.ts';
import { Stretches } from '../matching/stretches.ts';
import type { QuasiIdentifier } from '../types.ts';
import { readCues } from './cues.ts';
import { canonical, makeFinding } from './finding.ts';
import { incidentIndex } from './incidents.ts';

/**
 * What people do, told by the verb: "drives the number 49", "teaches PE at Movilla", "runs the deli on the market square".
 * Clinical and everyday uses of the same verbs ("runs low", "plays up", "keeps vomiting", "works well") are left out.
 */
const STEADY = new Pattern(
  /\b(?:drives|drove|teaches|taught|judges|judged|coaches|coached|referees|umpires|farms|skippers|skippered|conducts|presents the|presented the|busks|delivers the|delivered the|deliver the|edits|ride out|plays? (?:the )?(?:[a-z]+ ){0,2}(?:organ|viola|violin|cello|piano|pipes|euphonium|cornet|trombone|trumpet|drums|guitar|harp|bass|accordion|club hockey|hockey|football|rugby|netball|cricket|golf|chess|darts|bowls|shinty)|plays? for|play for|played (?:the|for|in|prop|at)|sings (?:in|with|at)|rows for|swims for|boxes for|runs for|rides for|dances (?:with|in|at)|works (?:as|at|for|with|on|down|from|in (?:a|the))|worked (?:as|at|for|with|on the|in the|down)|still works|running the|runs the|runs a|runs his|runs her|ran the|runs our|owns? (?:the|a|an|one of)|owned (?:the|a)|do the only|does the only|have the only|has the only|keeps (?:bees|goats|pigs|pigeons|budgies|alpacas|birds|ferrets)|breeds|grows the|smokes his own|makes (?:drums|goat|cheese|honey|cider|soap|candles|violins|boats|guitars|dolls)|cuts gravestones|does nails|does hair|does the [A-Za-z' ]{3,20}(?:radio|news|run|round|stall|reporting|podcast|teas|post|turnstile|milk|papers|gardens|flowers|hymns)|wrote the|writes the|sells (?:them|his|her|the)|shoes horses|drains septic|collects (?:every|all)|forages|carries the|reads the|fronts the|fronted the|hosts the|has the (?:farm shop|sweet shop|chip shop|post office|garage|shop|pub)|have the (?:farm shop|chip shop|shop|pub|caravan park|garage|hotel)|had the (?:sweet shop|hog roast|chip shop|post office|shop|garage|pub)|ran this place|run a takeaway|run the [a-z ]{3,14}|mends|thatches|trains (?:racehorses|greyhounds|guide dogs))\b[^.,;!?()\n]{0,60}/gi,
);
/** "outdoor job", "ex dockyard", "offshore 3 on 3 off": a kind of work without a trade's name. */
const KIND_OF_WORK = new Pattern(
  /\b(?:(?:outdoor|manual|heavy|factory|bar|farm|hangar|building|kitchen|site|shift|night|office|desk|forestry|care|shop|mart|dock|cabin|seasonal|ground) (?:job|work|trade|contact)|(?:his|her|the)? ?(?:job|work) is (?:all )?[a-z]+|offshore \d (?:on|weeks)[^.,;?!]{0,10}|ex[ -](?:dockyard|army|navy|raf|forces|pit|shipyard|railways?|steelworks|police|military|mining|[A-Z][a-z]+(?: [A-Za-z]+)?)|works (?:shifts|nights|offshore|abroad|outdoors|away)|(?:army|navy|raf|marines), (?:\w+ tours|out since)|lost (?:his|her) (?:licence|job)|HGV licence|PSV licence|own business|family (?:firm|business)|self-employed|on benefits|on the dole|stay at home (?:mum|dad))\b/g,
);
/** "ran this very list till he retired": a life's work, whatever the verb. */
const UNTIL_RETIRED = new Pattern(
  /\b(?:[Hh]e|[Ss]he|who|and)(?:'d| had)? ((?!retired|stayed|smoked|drank|lived|was|had)[a-z]{2,12}(?:ed|ght|an|ade|rove|ote) [^.,;!?()\n]{3,40} (?:till|until) (?:he|she) retired)\b/g,
);
/** "he's the clock museum chap", "is that the flag lady?": known by what they do. */
const KNOWN_AS = new Pattern(
  new RegExp(
    String.raw`\b(?:(?:he's|she's|hes|shes|they're|that's|thats|it's|its|is (?:it|that|this|he|she)|isn't that|not) )the ([a-z'-]+(?: [a-z'-]+){0,3}) (?:${personNouns}|lads|couple|family|sisters|brothers)\b`,
    'g',
  ),
);
/** "flag lady?", "is this tower guy?": asked with fewer words. */
const ASKED_AS = new Pattern(
  new RegExp(
    String.raw`(?:^|[.,!:;?] |\b[Ii]s (?:it|this|that) )(?:[Tt]he |that )?([a-z'-]{3,16}(?: [a-z'-]{3,16}){0,2}) (?:${personNouns}|couple|family|sisters|brothers|twins)\?`,
    'g',
  ),
);
/** Sorts of people and complaints that single nobody out. */
const COMMON_SORT =
  /\b(?:old|young|new|same|other|elderly|nice|poor|lovely|confused|right|wrong|first|second|third|last|next|big|little|wee|grumpy|quiet|loud|tall|short|pain|fall|fracture|hip|nof|stroke|chest|sepsis|uti|copd|diabetic|renal|dialysis|cardiac|surgical|medical|psych|resus|bed|bay|room|side|ward|clinic|morning|afternoon|night|am|pm|yesterday's|today's|older|younger|elder|only|unwell|sick|dying|pregnant|transplant|trauma|burns?|overdose|drunk|agitated|homeless|foster|birth|step|grand|blind|deaf|asian|black|white|male|female|delivery|maintenance|it|tea|bank|agency|linen|window|door|post|front desk|reception|rep)\b/;
/** "Played the organ for years": a note's sentence without a subject tells of the patient. */
const NOTED = new Pattern(
  /(?:^|[.!?] )(?:Plays|Played|Drives|Drove|Teaches|Taught|Farms|Farmed|Skippers|Skippered|Sings|Sang|Conducts|Conducted|Judges|Judged|Coaches|Coached|Presents|Presented|Owns|Owned|Ran|Runs|Keeps|Kept|Breeds|Bred|Rides|Rode|Rows|Rowed|Boxes|Boxed|Danced|Dances) (?:the|a|an|his|her|at|with|in|for|bees|pigeons) [A-Za-z]/,
);
const CLINICAL_OBJECT =
  /^(?:\w+ ){1,2}(?:his|her|a|the|an|on|with|in the|for)? ?(?:sats|bp|hr|temp|risk|clinic|ward|list|meeting|service|rota|shift|huddle|session|training|course|bay|bloods|gas|ecg|scan|test|trial|audit|day|team|unit|simulation|fluids|infusion|frame|stick|walker|zimmer|hoist|pump|monitor|machine|drug|meds|notes|letter|door|line|lines|tube|patient|patients|us|me|you|them all|phone|well|best|better|out|up|fine)\b/i;
/** "3 coaches", "the runs": a noun after all. */
const PLURAL_NOUN = /(?:\b\d{1,3}|\b(?:the|of|some|these|those|our|two|three|four|more|any|no)) $/i;
const MEMBER_OF_TEAM =
  /(?:\b(?:I|we|I've|we've|you|you've|anyone|someone|nobody|team|rep|which|my (?:sister|brother|mum|dad|wife|husband))|(?:^|[.?!:] |anyone |whoever |know |ask )[Ww]ho|\bwhoever)(?: (?:also|still|usually|never|always))? $/i;

/** With a name in it a deed is one person's or a few; "the deli" is known locally; "a taxi" is anybody's. */
function peopleOfDeed(phrase: string): number {
  if (/[A-Z]/.test(phrase.slice(1))) return 500;
  return /^\w+(?: \w+)? (?:a|an|with|for|on|as a|as an|down|away|in a)\b/.test(phrase) ? 200_000 : 20_000;
}

/** Occupations and pastimes told by a verb and its object. */
export function findDeeds(document: Document): QuasiIdentifier[] {
  const { patient, clinical, pronoun, business } = readCues(document);
  const { text } = document;
  const isNote = business === 0 && NOTED.isIn(document);
  if (
    !isNote &&
    ((patient === 0 && clinical === 0) ||
      business > patient + clinical ||
      !(pronoun || patient + clinical >= 2))
  )
    return [];
  const found: QuasiIdentifier[] = [];
  for (const match of STEADY.matchesIn(document)) {
    const phrase = match[0].replace(/(?: (?:(?:and|but|so|who|because|which)\b|[-–] ).*| +)$/, '');
    if (
      (phrase !== 'ride out' && CLINICAL_OBJECT.test(phrase)) ||
      MEMBER_OF_TEAM.test(text.slice(Math.max(0, match.index - 16), match.index)) ||
      PLURAL_NOUN.test(text.slice(Math.max(0, match.index - 10), match.index))
    )
      continue;
    found.push(
      makeFinding('occupation', match.index, match.index + phrase.length, {
        values: [canonical(phrase)],
        people: peopleOfDeed(phrase),
        uncertainty: 10,
        sort: 'deed',
        reason: 'occupation:deed',
      }),
    );
  }
  for (const match of UNTIL_RETIRED.matchesIn(document)) {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const here = /\b(?:this|our|here)\b/.test(match[0]);
    found.push(
      makeFinding('occupation', start, match.index + match[0].length, {
        values: [canonical(text.slice(start, match.index + match[0].length))],
        people: here ? KNOWN_TO_ALL : 2_000,
        uncertainty: 10,
        unique: here,
        reason: 'occupation:until-retired',
      }),
    );
  }
  for (const match of KIND_OF_WORK.matchesIn(document)) {
    found.push(
      makeFinding('occupation', match.index, match.index + match[0].length, {
        values: [canonical(match[0])],
        people: /[A-Z]/.test(match[0].slice(1)) ? 5_000 : 2_000_000,
        uncertainty: 5,
        sort: 'work',
        reason: 'occupation:kind',
      }),
    );
  }
  let incidents: Stretches | undefined;
  for (const pattern of [KNOWN_AS, ASKED_AS]) {
    for (const match of pattern.matchesIn(document)) {
      const sort = match[1] ?? '';
      if (COMMON_SORT.test(sort)) continue;
      const lead = /(?:[Tt]he|[Tt]hat) $/.exec(match[0].slice(0, match[0].lastIndexOf(sort)))?.[0] ?? '';
      const start = match.index + match[0].lastIndexOf(sort) - lead.length;
      const end = match.index + match[0].replace('?', '').length;
      // "The zip wire lad" is known by what happened to him, which is a detail of its own.
      incidents ??= incidentsOf(document);
      if (incidents.overlap({ start, end })) continue;
      found.push(
        makeFinding('occupation', start, end, {
          values: [canonical(text.slice(start, end))],
          people: 200,
          uncertainty: 10,
          unique: patient >= 2,
          reason: 'occupation:known-as',
        }),
      );
    }
  }
  return found;
}

function incidentsOf(document: Document): Stretches {
  const incidents = new Stretches();
  for (const incident of incidentIndex.find(document)) incidents.take(incident);
  return incidents;
}
