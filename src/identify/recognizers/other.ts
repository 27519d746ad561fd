import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { Pattern } from '../matching/pattern.ts';
import type { Recognizer } from '../recognizer.ts';
import type { QuasiIdentifier, Sort } from '../types.ts';
import { readCues } from '../world/cues.ts';
import { canonical, makeFinding } from '../world/finding.ts';

/** What singles somebody out, how many people it fits (gk guesses at rare things), and whether its words say that nobody else does. */
interface Rule {
  readonly pattern: Pattern;
  readonly people: number;
  readonly unique: boolean;
  readonly name: string;
  readonly sort?: Sort;
}

const rules: readonly Rule[] = [
  {
    pattern: new Pattern(
      /\b(?:the |their |our )?(?:only|last|sole|oldest|youngest|first|second(?! opinions?\b)|longest[- ]surviving|longest[- ]serving)(?: (?:the )?(?:one|ones|person|people|baby|babies|man|woman|lad|girl|boy|child|case|patient|pt|family|surviving|living|ever|known|of (?:its|his|her) kind|pupil|black|asian|white|trans|under \d+|over \d+|two|three|[a-z]{3,14})){0,3} (?:in|on|at|of|due on|left (?:in|on)|reported in|found in|from|outside) (?:the |this |our |its |whole )?(?:whole )?(?:island|islands|village|county|country|world|uk|UK|estate|town|valley|school|parish|place|region|street|glen|peninsula|ward|unit|list|books|squadron|regiment|congregation|diocese|district|company|[A-Z][\w'-]{1,24})\b/g,
    ),
    people: 30,
    unique: true,
    name: 'only-one',
  },
  {
    pattern: new Pattern(
      /\b(?:there's|there is|there are|there can be) (?:only|precisely|just) (?:the )?(?:one|two|ten|three|four|five|a handful)\b[^.,;!?\n]{0,40}|\bonly (?:the one|one (?:on|in|they've|left|of its|here)|two households)\b[^.,;!?\n]{0,24}|\bnobody else (?:here|in|on) [^.,;!?\n]{0,20}/gi,
    ),
    people: 30,
    unique: true,
    name: 'only-one',
  },
  {
    // "there's 8 in the UK had it", "one of six in the country": of people, not of scanners or centres.
    pattern: new Pattern(
      /\b(?:there(?:'s|s| is| are|'re)|one of|1 of|fewer than|less than) (?:only |about |just |maybe |like |the )?(?:[2-9]|1\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|a handful) (?:(?:of them|of us|people|patients|pts|cases|families|kids|others|other people|left|alive|ever|known) ){0,3}(?:in|across|on) (?:the )?(?:whole )?(?:UK|uk|country|world|Britain|Scotland|Wales|Ireland|England|Europe|county|island|north)\b(?! (?:that|who|which) (?:do|offer|can|stock|take)\b)/g,
    ),
    people: 30,
    unique: true,
    name: 'one-of-few',
  },
  {
    pattern: new Pattern(
      /\b(?:(?:half|all|most) (?:of )?(?:the )?(?:village|island|town|estate|school|county|parish|street|ward|trust|valley|isle|toon|congregation|diocese|waiting room|mountain rescue|[A-Z][a-z]+shire)|(?:the )?(?:whole|hale) (?:village|island|isle|town|toon|school|county|valley|street|place|parish|estate|orchestra|clinic|dio\w+)|everyone in (?:the )?[A-Za-z]+|every(?:body|one) (?:here |round here |in here |there )?(?:knows|kens|already knows|will know|recognis\w+)|every(?:body|one)'s (?:pal|auntie|mate)|known to (?:everyone|everybody|all of us|us all|the whole)|you(?:'ll| will| all)? (?:all )?know (?:him|her|them|the one|the house|who)|we all know (?:him|her|who)|knows everyone|local (?:legend|character|hero|celebrity)|frequent flyer|ken wha this is|you(?:'d|'ll) (?:recognise|spot) (?:him|her)|can't miss (?:him|her))\b/gi,
    ),
    people: 200,
    unique: true,
    name: 'known-to-all',
  },
  {
    pattern: new Pattern(
      new RegExp(
        String.raw`\b(?:the )?(?:(?:${personNouns}|one|auld boy|old boy) )?(?:with|wi|w) (?:the|a|an|her|his|two|three|four|five|six|all the|all those) (?:[a-z]+ ){0,2}(?:parrot|macaw|cockatoo|ferrets?|snake|python|tortoise|llama|alpacas?|donkey|goat|owl|falcon|hawk|monkey|tarantula|lizard|iguana|pig|raven|jackdaw|hearing dog|guide dog|wolfhound|greyhounds|collie|budgies|pigeons|horses|ponies|rat|hedgehog|peacock|lion|bees|tattoo|accordion|trombone|bagpipes|harmonica|accent|monocle|cape|kilt|top hat|bowler|cowboy hat|mobility scooter|tricycle|unicycle|penny farthing|wooden leg|glass eye|hook|herd o[f']? ?[A-Za-z]+)\b`,
        'gi',
      ),
    ),
    people: 100,
    unique: false,
    name: 'companion',
    sort: 'companion',
  },
  {
    pattern: new Pattern(
      new RegExp(
        String.raw`\b(?:(?:${personNouns}|lads|couple|family|wife|old boy|one) )(?:with|wi|w|in|from|who (?:has|had|keeps|drives|lives in)) (?:the|that|those|all the|an?) (?!same|side|other|next|new|back|front|acute|ward)(?:[A-Za-z0-9'-]{2,16} ){1,6}?(?:house|houses|bungalow|garden|gate|gates|shed|van|vans|car|bus|tractor|boat|yacht|barge|lorry|motorbike|trike|scooter|mobility scooter|wheelchair|flagpole|telescope|greenhouse|pond|railway|train set|windmill|gnomes|lights|horn|siren|stall|museum|collection|church|caravan|treehouse|statue|clocks|sign|jacket|hat|boots|glasses|flag|organ|piano|banjo|horse|pony|cows|sheep|donkeys|goats|geese|swan|bees|cats|dogs|reptiles|snakes|moustache)\b`,
        'g',
      ),
    ),
    people: 300,
    unique: false,
    name: 'belongings',
  },
  {
    pattern: new Pattern(
      /\b(?:named|called) (?:a|the|their|its|an) [a-z ]{2,24} after (?:him|her|them)\b|\b(?:statue|mural|portrait|painting|plaque|waxwork|bust) (?:of|for|to) (?:him|her|them)\b|\b(?:his|her|their) (?:face|photo|picture|portrait|name)(?:'s| is| was) (?:up )?(?:on|in|over|above|outside) (?:the|every|a|all|half) [a-z0-9 ]{2,24}\b/gi,
    ),
    people: KNOWN_TO_ALL,
    unique: true,
    name: 'honoured',
  },
  {
    pattern: new Pattern(
      /\b[Oo]ur (?:only|first|youngest|oldest) (?!one\b|slot|bed|copy|room|hope|option|chance|machine|scanner|aim|priority|day|week|meeting|audit|issue|concern)(?:[a-z0-9-]+ ){1,4}(?:on|with|in|at|from|who|to|ever)\b|\b(?:the )?(?:only|one) (?:recruit|patient|pt|case|family|child|woman|man|lady|lad|girl|boy|participant|donor|recipient|resident) (?:we have|we've (?:got|had)|on our books|on the (?:study|trial|register|programme))\b|\b[Ll]ast (?:of the )?[a-z]{3,14} (?:off|on|in|from|out of|at) [A-Z][\w'-]{2,20}/g,
    ),
    people: KNOWN_TO_ALL,
    unique: true,
    name: 'our-only',
  },
  {
    pattern: new Pattern(
      new RegExp(
        String.raw`\b(?:the )?(?:only|last) (?:(?:male|female|black|asian|white|welsh|irish|polish|gay|trans|deaf|blind|other|full[- ]time|remaining|registered|trained|practising) )?(?:${personNouns}|male|female|one|person|Welsh speaker|Gaelic speaker|doctor|nurse|teacher|driver|family|child|baby|pupil|student|player|resident|practising [a-z]+) (?:(?:in|on|at|of|from|for) (?!an? |any |one |my )|who |that |left )[^.,;!?()\n]{3,40}`,
        'g',
      ),
    ),
    people: 30,
    unique: true,
    name: 'only-person',
  },
  {
    pattern: new Pattern(
      /\b(?:hearing dog|guide dog|assistance dog|therapy dog|support dog|two ferrets|(?:his|her|a|the) (?:collie|parrot|ferrets?|tortoise|alpacas?|budgies|macaw|greyhounds?|wolfhound|whippets?|pot-bellied pig|pygmy goats?)|judges (?:budgerigars|budgies|marrows|leeks|sheep|dogs|cats)|bat rescue|hedgehog hospital)\b/gi,
    ),
    people: 7_000,
    unique: false,
    name: 'animal',
  },
  {
    pattern: new Pattern(
      /\b(?:deaf as a post|deaf to the bell|(?:profoundly |stone )?deaf(?:blind)?|hard of hearing|registered blind|blind in (?:one|his|her)|lip ?reads|BSL user|selective mute|non-verbal|left[- ]handed|dominant hand|(?:left|right) (?:thumb|hand) dominant|one[- ]armed|one[- ]legged|wheelchair user|stammers?|albino|seven foot|6ft ?\d{1,2}|conjoined)\b/gi,
    ),
    people: 1_000_000,
    unique: false,
    name: 'trait',
  },
  {
    pattern: new Pattern(
      /\b(?:JW|Jehovah's [Ww]itness|[Bb]rethren|[Hh]asidic|Haredi|Amish|Hutterite|Mennonite|Quaker|Scientolog\w+|Wee Free|[Tt]raveller famil\w+|(?:Irish |Roma )?Travellers?(?= site| family| community)|unvaccinated|non-immunised|home-schooled|home schooled|boarder|asylum seeker|unaccompanied minor|trafficked|forced marriage|torture (?:hx|history|survivor)|FGM survivor|fire setter)\b/g,
    ),
    people: 140_000,
    unique: false,
    name: 'community',
  },
  {
    pattern: new Pattern(
      /\b(?:approx |about |over )?(?:1[89]\d|2\d\d|3\d\d) ?kg\b|\bBMI (?:of )?(?:[6-9]\d)\b/gi,
    ),
    people: 20_000,
    unique: false,
    name: 'weight',
  },
  {
    pattern: new Pattern(
      /\b(?:the (?:first|second|third|only) (?:ever |one |case )?(?:dose|transplant|exchange|patient|case|done|ever|in the uk|recruit|baby|reported|seen)\b|first in (?:the )?(?:uk|UK|Scotland|Wales|England|Europe|world|country|Ireland)|(?:second|third|fourth|only) in (?:the )?(?:country|world|UK|uk|Scotland|Wales|England|Europe)|first double exchange|world first|only (?:the )?(?:second|third|fourth) ever|never (?:been )?(?:seen|done|reported) (?:here|before|in)|the oldest we've|the youngest we've|longest surviving|(?:maybe|only|about) (?:two|three|four|five|six|ten) (?:donors|families|cases|people|patients|of them|pupils|households) (?:in|on|with|left)?)[^.,;!?\n]{0,30}/gi,
    ),
    people: 10,
    unique: true,
    name: 'first-ever',
  },
  {
    // "third set o lungs", "second heart transplant": so few have had one that they know each other.
    pattern: new Pattern(
      /\b(?:third|fourth|fifth|3rd|4th|5th) (?:set (?:of|o) (?:lungs|kidneys)|(?:liver|lung|heart)(?: and lung)? (?:transplant|graft|tx)|kidney (?:transplant|graft|tx))\b|\b(?:second|2nd) (?:set (?:of|o) lungs|(?:heart|lung|heart[- ]lung|double lung) (?:transplant|tx))\b/gi,
    ),
    people: 500,
    unique: false,
    name: 'again-transplanted',
  },
  {
    // "came in on a tractor", "drove himself here in a hearse".
    pattern: new Pattern(
      /\b(?:drove|rode|came|arrived|turned up|rocked up|got here|drives about|gets about)(?: (?:himself|herself|themselves|here|in|up|down|over|there|to (?:ed|a&e|clinic|hospital))){0,2} (?:on|in|by) (?:an?|his|her|the|their) (?:[a-z-]{3,12} )?(?:tractor|[Ff]ordson|steam engine|traction engine|penny farthing|unicycle|tandem|horse and (?:cart|trap|carriage)|pony and trap|rickshaw|tuk[- ]?tuk|milk float|hearse|fire engine|tank|canoe|kayak|hovercraft|combine|quad(?: bike)?|horse|camel|double decker|ice cream van|canal boat|dog sled|sidecar|trike)\b/g,
    ),
    people: 500,
    unique: false,
    name: 'conveyance',
  },
  {
    pattern: new Pattern(
      /\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:one )?(?:there|here|from there|off there|from that \w+|in that \w+) (?:in|this|since) (?:(?:\d+|two|three|four|five|six|a few) )?(?:years?|yrs?|months?|weeks?|term|season|decade)\b/gi,
    ),
    people: KNOWN_TO_ALL,
    unique: false,
    name: 'spate',
  },
  {
    pattern: new Pattern(
      /\b(?:does|do|doing) (?:the |his |her |a |an |those )?(?:[A-Za-z' -]{2,24}(?:impressions?|impersonations?|teas at|turnstile|shipping forecast|panto|bingo|quiz|tours|talks|water fast))\b[^.,;!?\n]{0,20}|\bcollects (?:every|all|old|vintage)\b[^.,;!?\n]{0,24}|\b(?:in|from|off) the panto\b|\bruns the (?:lunch club|brownies|choir|food bank|youth club)\b[^.,;!?\n]{0,20}|\b(?:sweet|lost|missing) dentures\b|\b(?:red|yellow|pink|purple|vintage|classic) (?:corsa|yaris|mini|beetle|land rover|morris|fiesta|van|camper|scooter|tractor)\b/gi,
    ),
    people: 2_000,
    unique: false,
    name: 'habit',
  },
];

/** Sentences in which "the only", "everybody knows" and the like say nothing of a patient. */
const NOT_SOMEBODY =
  /\b(?:only|first|last) (?:one |two |bed |time |thing |slot |one slot |copy |key |pump |machine |scanner |printer |hoist |slot |room |car |person |people )?(?:on (?:the )?(?:rota|shift|ward|unit|list|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in (?:the )?(?:building|fridge|drawer|office|department|dept|store|stores|trust|hospital|theatre|january|february|march|april|may|june|july|august|september|october|november|december)|at (?:the )?(?:desk|front))\b/i;

/** Anything else that singles a patient out: being the only one, being known to all, companions, habits, traits. */
export const other: Recognizer = {
  name: 'other',
  recognize(document): readonly QuasiIdentifier[] {
    const { patient, clinical, business } = readCues(document);
    if (patient === 0 || business >= patient + clinical) return [];
    const found: QuasiIdentifier[] = [];
    for (const rule of rules) {
      const sure = patient + clinical >= 2 && (business === 0 || patient >= business + 2);
      if (rule.unique && business > 0 && patient < 2) continue;
      for (const match of rule.pattern.matchesIn(document)) {
        if (rule.unique && NOT_SOMEBODY.test(match[0])) continue;
        const phrase = match[0].trimEnd();
        found.push(
          makeFinding('other', match.index, match.index + phrase.length, {
            values: [canonical(phrase)],
            people: rule.people,
            uncertainty: 10,
            unique: rule.unique && sure,
            sort: rule.sort,
            reason: `other:${rule.name}`,
          }),
        );
      }
    }
    return found;
  },
};
