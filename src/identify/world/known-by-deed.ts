import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { Pattern } from '../matching/pattern.ts';
import { addOccasion, type OccasionReading } from './occasion.ts';

/** What makes a question about somebody a question about something that happened. */
const INCIDENT_WORD =
  /\b(?:crash|fire|video|telly|news|papers?|fall|tram|train|bus|coach|ferry|boat|bridge|quarry|pier|cliff|river|lake|ice|appeal|show|festival|march|parade|match|race|wedding|concert|explosion|shooting|stabbing|siege|robbery|murder|court|trial|advert|poster|documentary|film|programme|radio|service station|lightning|avalanche)\b/i;
const PERSON = `(?:${personNouns}|one|lads|couple|baby|twin|twins|bride|groom|driver|pilot|passenger|rider|skipper|family|brother|sister|person|teacher|twins|sidecar passenger|parasailer|walker|climber|swimmer|player|keeper|goalie|jockey|wean|dad|mum|mam|yin|youth|fellow|granny|nan|old boy|auld boy|captain|farmer|swimmer|cyclist|runner|jogger|diver|surfer|sailor|teacher|vicar|guitarist|singer|drummer|dancer|busker|skydiver|kayaker|canoeist|paddleboarder|paraglider|balloonist|farmhand|shepherd|postie|fisherman|crewman|cox|coxswain|conductor|steward|marshal|referee|linesman)`;
const PUBLIC_DEED =
  "(?:won|fell|jumped|chained|glued|fronted|filmed|carried|swam|cycled|rowed|saved|rescued|survived|escaped|collapsed|drowned|went (?:in|into|down|viral|back|over|through)|came (?:off|down) (?:the|his|her|a) (?!van|ward|list|floor|unit|ambulance)|was (?:born|filmed|hit|shot|stabbed|arrested|born|trapped|crushed|crowned|attacked|found|swept|livestreaming|rescued|pulled|thrown|knocked|on|in)|were (?:on|in)|been on|got (?:stuck|trapped|arrested|injured)|sat up|closed the|opened the|led the|laid the|lost (?:his|her) (?:brother|sister|leg|legs|son|house)|sang|played|did the|made the|got the|fronted|beat|broke|they've been on about|arrested|had it|had the baby|had her baby)";
/** "the one who chained herself to the railings", "the lad that was hit by the tram". */
export const THE_ONE = new Pattern(
  new RegExp(
    `\\bthe (?:[a-z]+ |[A-Z][a-z]+ ){0,2}${PERSON} (?:who |that |as |what |wha |fa |that's |who's |who'd |whose |in the [a-z ]{2,20} that )?${PUBLIC_DEED}\\b[^.,;!?()\\n]{0,50}`,
    'g',
  ),
);
/** What the sentence goes on to say of them: "… is in with", "… has been seen". */
const GOES_ON =
  / (?:is (?:in|on|back|here|now|going|for|our|my|asking)|has (?:been|an?|had|got|come)|needs|wants)\b.*$/;
/** "the lad whose dog dug him out", "the one that does the teas": who somebody is, by a deed of no known sort. */
const WHOEVER = new Pattern(
  new RegExp(
    `\\b(?:(?:the|that) (?:[a-z]+ |[A-Z][a-z]+ ){0,2}${PERSON}|him|her) (?:who|that|whose|who's|what) (?!(?:is|was|has been|had been|just)? ?(?:for|to|needs?|wants?|refus|keeps?|rang|called|phoned|asked|said|told|came in|come in|comes in|came|went to|goes|gone|is|was|has|had|have|can't|won't|couldn't|didn't|doesn't|isn't|wasn't|hasn't|never|should|would|could|might|may|will|self|DNA|dna|missed|declined|moved|left|turned|arrived|attended|seen|discharged|admitted|referred|reviewed|got|gets|takes|took|looks|looked|does not|did not|you|I|we|they|has)\\b)[a-z][^.,;!?()\\n]{6,50}`,
    'g',
  ),
);
/** "is that the girl from the Sunday appeal?": asking who somebody is, by what everybody heard. */
const ASKS_WHO = new Pattern(
  new RegExp(
    `\\b(?:is|isn't|was|wasn't|it's|that's|thats|he's|she's|they're|the) (?:(?:it|that|this|she|he|not) )?(the (?:[\\w'-]{1,24} ){0,2}${PERSON}) ((?:from|off|in|on|at|with|outside) (?:the |that |a )?[^.,;!?()\\n]{3,50})`,
    'gi',
  ),
);
const CLINICAL_WHO =
  /\b(?:bed|bay|room|ward|clinic|list|resus|theatre|majors|queue|waiting|cubicle|icu|itu|hdu|ed|amu|scan|ct|mri|fracture|pneumonia|cough|fever|rash|catheter|drain|stoma|wound|line|nof|stemi|sepsis|gp|yesterday's|morning|afternoon|last night|system|trolley|chair|corridor|rota|shift|agency|bank|team|office|pharmacy|lab|desk|phone|meeting|hospice|referral|handover|letter|notes|file|record|folder|drawer|fridge|cupboard|papers? tray|left|right|side|front|back|middle|trial|guideline|protocol|unit|nights?|days?|call|hold|leave|training|crew|dept|department|a low|a high|a raised|an? [a-z]+itis)\b/i;

/** "bed", "left", "back" and the like make a stretch clinical; "born in the back of the ambulance" is not. */
const isClinical = (stretch: string): boolean => CLINICAL_WHO.test(stretch.replace('the back of', ''));

/** Who somebody is, told or asked by what they did or where everybody heard of them. */
export function readKnownByDeed(reading: OccasionReading): void {
  const { document, cues, declared } = reading;
  const { patient, clinical, pronoun } = cues;
  for (const match of THE_ONE.matchesIn(document)) {
    const told = match[0].replace(GOES_ON, '');
    if (isClinical(told)) continue;
    addOccasion(reading, match.index, match.index + told.trimEnd().length, {
      rule: 'the-one',
      people: KNOWN_TO_ALL,
      unique: patient >= 1 && !declared,
    });
  }
  if (patient + clinical >= 1)
    for (const match of WHOEVER.matchesIn(document)) {
      const told = match[0].replace(GOES_ON, '');
      if (isClinical(told)) continue;
      const end = match.index + told.trimEnd().length;
      addOccasion(reading, match.index, end, { rule: 'whoever', people: 1000 });
    }
  for (const match of ASKS_WHO.matchesIn(document)) {
    const what = match[2] ?? '';
    if (isClinical(what) || !(/[A-Z]/.test(what) || INCIDENT_WORD.test(what))) continue;
    const start = match.index + match[0].indexOf(match[1] ?? '');
    addOccasion(reading, start, match.index + match[0].trimEnd().length, {
      rule: 'asked',
      people: KNOWN_TO_ALL,
      unique: (patient >= 2 || pronoun || (patient >= 1 && clinical >= 1)) && !declared,
    });
  }
}
