import type { Document } from '../document.ts';
import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { Pattern } from '../matching/pattern.ts';
import type { QuasiIdentifier } from '../types.ts';
import { readCues } from './cues.ts';
import { readKnownByDeed, THE_ONE } from './known-by-deed.ts';
import { addOccasion, DECLARED, type OccasionReading } from './occasion.ts';

const NAMED = "(?:[A-Z][\\w'&-]{1,24}(?:,? (?:of |the |and )?[A-Z][\\w'&-]{1,24}){0,3})";
const KINDS =
  '(?:shooting|stabbing|murder|attack|bombing|robbery|siege|riot|fire|house fire|crash|coach crash|train crash|bus crash|collision|derailment|explosion|collapse|lightning strike|avalanche|landslide|flood|drowning|rescue|inquest|trial|case|scandal|disaster|tragedy|massacre|accident|incident|hit and run|sinking|capsize)';
const FESTIVITY =
  '(?:festival|fair|show|gala|games|highland games|marathon|half marathon|half|10k|parkrun|regatta|rally|carnival|parade|procession|pageant|eisteddfod|mod|feis|proms?|cup final|final|semi|semi-final|quarter final|derby|grand prix|nationals?|championships?|championship|open|race|races|swim|triathlon|tournament|match|beer festival|food festival|folk weekend|market|wedding|wake|funeral|gymkhana|agricultural show|county show|tractor run|vintage rally|steam rally|steam gala|fete|harvest festival|jubilee|coronation|ceilidh|hogmanay party|bonfire|fireworks display|protest|march|demo|strike|shoot|hunt|pantomime|panto|nativity|concert|gig|rave|graduation|ball|prize giving|awards|tour)';

/** An incident that carries a place's or somebody's name: "the Tollgate Road shooting", "Denton Holme house fire". */
const NAMED_INCIDENT = new Pattern(new RegExp(`\\b(?:the )?${NAMED} (?:[a-z]+ )?${KINDS}\\b`, 'g'));
/** "the lad from the crash on the A38", "the one that fell through the ice". */
const FROM_THE = new Pattern(
  /\b(?:from|frae|fae|in|at|off|aff|after|of|is|was) (the (?:(?!with |at |in |on )[\w'-]{1,24} ){0,3}?(?:crash|collision|fire|explosion|shooting|stabbing|siege|attack|bombing|collapse|derailment|crush|landslide|avalanche|flood|riot|robbery|raid|march|protest|bus(?! stop)|coach|ferry|tram|boat|trawler|narrowboat|balloon|minibus|lifeboat|wind farm boat|service station|wedding|caravan park|trampoline park)(?: (?:crash|fire|collision|thing|case))?(?: (?:at|on|in|off|near|outside|from|that) (?:the )?[A-Z][\w'-]{0,24}\d*(?: [A-Z][\w'-]{1,24}){0,2})?)(?=[\s.,;:?!]|$)/g,
);
const SOMEBODY = new Pattern(
  new RegExp(
    String.raw`\b(?:${personNouns}|lads|couple|baby|one|ones|kids|mum|dad|driver|pilot|passenger|twin|twins|him|her|he's|she's|pt|patient|wean|rider|skipper|victim|survivor|that's|they're|brought|pulled|family)\b`,
    'i',
  ),
);
const AT_THE = new Pattern(
  new RegExp(
    `\\b(?:at|in|for|from|during|after|of|won|ran|on|led|judging at|opened|did|does|played|playing|came off at|collapsed at) ((?:the |this year's |her own |his own |last year's )?(?:(?:${NAMED} )(?:[a-z-]+ )?${FESTIVITY}|(?:[a-z-]+ )?(?:county show|highland games|village show|school play|school fair|village fete|gala|carnival|eisteddfod|beatification|coronation|tall ships|church fete|boat race|tractor run|common riding|ploughing match|sheepdog trials|flower show|county championships|nationals|shinty|camogie final|ba'|proms|charity walk|charity swim|fun run|fun day|freshers' (?:week|launch))))\\b(?: (?:at|in|on|of) (?:the )?[A-Z][\\w'-]{1,24})?`,
    'g',
  ),
);
const WON = new Pattern(
  /\b(?:(?:defend\w*|retain\w*|won|win|lost|holds?|holding) (?:the|his|her) (?:[a-z'-]+ ){0,3}(?:title|crown|belt|trophy|cup)|(?:this|last) year's (?:[a-z'-]+ ){0,3}(?:champion|winner|queen|king|carnival|gala)|(?:reigning|defending|current|three-time|two-time|former) (?:[A-Za-z'-]+ ){0,3}(?:champion|winner)|(?:his|her|their) own (?:exhibition|show|gallery|stall|album|book|play|podcast|brewery|label)|exhibition at|won (?:it (?:twice|again|last year|this year|three times|\d times)|the|best|first|that|gold|her|his|britain's|a bafta|an oscar)|champion(?:ship)? (?:at|of|in)|record attempt|world record|charity (?:walk|swim|row|ride|run|climb|skydive|cycle)|(?:walking|running|cycling|rowing|swimming|swam|rowed|cycled|walked|solo row|sponsored \w+) (?:to|the|across|round|from) (?:the )?(?:[A-Z][\w'-]{1,24}|length of|channel|Channel|Atlantic|country|world)|(?:doing|did|does|attempting) the (?:channel|Channel|Atlantic|three peaks|Three Peaks|coast to coast|Coast to Coast)|rowing to [A-Z]\w+|jackpot|lottery(?: (?:win|ticket|money|jackpot|syndicate))|postcode lottery|fundrais\w+ (?:for|page)|telegram from the (?:king|queen)|card from the (?:king|queen|mayor)|meeting the (?:king|queen)|medal from|laid the wreath|carried the (?:torch|baton|games baton)|best man at|wedding (?:is |was )?(?:at|today|tomorrow|on)|bride (?:that|who|at)|on the shout|on stage|on the pitch|live on (?:telly|air|tv|stage))\b[^.,;!?()\n]{0,40}/g,
);
const LAW = new Pattern(
  /\b(?:police guard|under (?:police|armed) guard|at (?:crown|magistrates'?|sheriff|high) court|in the dock|on trial|on remand for|awaiting trial|(?:sentenced|convicted|jailed|charged|arrested) (?:for|over|with|after|in|outside)|inquest (?:is|was|next|on|opens|opened|into|resumes|last)|coroner's (?:case|inquest) (?:last|next|on)|war crimes|witness protection|murder (?:trial|charge|suspect)|on the jury(?: (?:in|at|of|for) the [^.,;!?()\n]{0,30})?|jury in|the appeal|named in parliament|prisoner (?:in|from) the)\b(?: [^.,;!?()\n]{0,30})?/gi,
);
/** Fewer words than other incidents are told apart by: a plan, a course or a trial may well be the patient's own occasion. */
const NOT_A_PATIENTS = new Pattern(
  /\b(?:my|our) (?:wedding|marathon|half|race|show|fun day|fete|gala|leaving|concert|gig|tournament|cup final)\b|\b(?:fictional|scenario|exercise|fire (?:training|alarm|drill|door|safety)|trial (?:office|manager|nurse|coordinator)|case (?:conference|discussion|report|study|series)|clinical trial|recruiting|protocol)\b/i,
);

/** What opens the name of something that is none of one place's or person's: "Major incident", "Cardiac arrest case". */
const NO_NAME =
  /^(?:The|Major|Critical|Serious|Adverse|Fire|Police|Test|Heart|Cardiac|NHS|Clinical|Phase|Trauma|Business|Special|Complex|Ortho|Index|Last|Next|First|Second|Third|Any|Old|New|Another|Interesting|Difficult|Each|This|My|Your|On|In|No|See|Lovely|Good|Panic|Asthma|Heart)\b/;
/** Kinds of which everybody has many, unless the article says which. */
const MANY = /(?:trial|case|fire|collapse|incident|rescue|accident)$/;
const FIRE_OF_A_HOUSE = /(?:house|flat|hotel|mill|grotto|tenement) fire$/;
const OF_THE_WORK =
  /\b(?:clinic|ward|on call|list|ambulance|trust|hospital|next|last|first|crash (?:call|team|trolley|bleep)|fire (?:door|alarm|exit))\b/i;
const BIG =
  /\b(?:crash|collision|fire|explosion|shooting|stabbing|siege|attack|bombing|collapse|derailment|avalanche|robbery|balloon)\b/;
const PLACED = /[A-Z]| (?:thing|case|march|protest)|narrowboat|service station|wind farm/;

/** Named incidents, contests, festivals, honours and court cases that a patient took part in. */
export function findOccasions(document: Document): QuasiIdentifier[] {
  const cues = readCues(document);
  const { patient, clinical, business } = cues;
  const evidence = patient + clinical;
  if (
    (evidence === 0 && !THE_ONE.isIn(document)) ||
    (business > 0 && business >= evidence) ||
    NOT_A_PATIENTS.isIn(document)
  )
    return [];
  const found: QuasiIdentifier[] = [];
  const reading: OccasionReading = { document, cues, declared: DECLARED.isIn(document), found };
  readNamedIncidents(reading);
  if (patient >= 2 || SOMEBODY.isIn(document)) readIncidentsBehind(reading);
  readKnownByDeed(reading);
  if (patient >= 1) readContests(reading);
  readLaw(reading);
  return found;
}

/** "the Tollgate Road shooting". */
function readNamedIncidents(reading: OccasionReading): void {
  const { document, cues, declared } = reading;
  for (const match of NAMED_INCIDENT.matchesIn(document)) {
    const told = match[0];
    const definite = told.startsWith('the ');
    if (NO_NAME.test(definite ? told.slice(4) : told)) continue;
    if (!definite && MANY.test(told) && !FIRE_OF_A_HOUSE.test(told)) continue;
    addOccasion(reading, match.index, match.index + told.length, {
      rule: 'named',
      people: declared ? 20_000 : 100,
      unique: cues.patient >= 1 && !declared,
    });
  }
}

/** "the lad from the crash on the A38". */
function readIncidentsBehind(reading: OccasionReading): void {
  const { document, cues, declared } = reading;
  for (const match of FROM_THE.matchesIn(document)) {
    const inner = match[1] ?? '';
    const start = match.index + match[0].indexOf(inner);
    if (OF_THE_WORK.test(document.text.slice(start, start + inner.length + 8))) continue;
    const big = BIG.test(inner);
    if (!big && !PLACED.test(inner)) continue;
    addOccasion(reading, start, start + inner.length, {
      rule: 'from-the',
      people: big ? KNOWN_TO_ALL : 5000,
      unique: big && cues.patient >= 1 && !declared,
    });
  }
}

/** Festivals and matches that a patient was at, and what a patient won or set out to do. */
function readContests(reading: OccasionReading): void {
  const { document } = reading;
  for (const match of AT_THE.matchesIn(document)) {
    const start = match.index + match[0].indexOf(match[1] ?? match[0]);
    addOccasion(reading, start, match.index + match[0].length, { rule: 'occasion', people: 3000 });
  }
  for (const match of WON.matchesIn(document)) {
    const end = match.index + match[0].trimEnd().length;
    addOccasion(reading, match.index, end, { rule: 'deed', people: 1000, words: 3, sort: 'deed' });
  }
}

/** Courts, guards, juries and inquests. */
function readLaw(reading: OccasionReading): void {
  const { document, cues } = reading;
  for (const match of LAW.matchesIn(document)) {
    if (cues.patient === 0 && !/guard/.test(match[0])) continue;
    const ofOneTrial = /jury (?:in|at|of|for) the/i.test(match[0]);
    addOccasion(reading, match.index, match.index + match[0].trimEnd().length, {
      rule: 'law',
      people: ofOneTrial ? 30 : 2000,
      unique: ofOneTrial && cues.patient >= 1,
    });
  }
}
