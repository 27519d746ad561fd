import type { Document } from '../document.ts';
import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { Pattern } from '../matching/pattern.ts';
import type { QuasiIdentifier, Sort } from '../types.ts';
import { readCues } from './cues.ts';
import { canonical, makeFinding } from './finding.ts';

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
  /\b(?:lad|lads|lass|girl|boy|man|woman|lady|fella|feller|guy|bloke|chap|couple|baby|one|ones|kid|kids|mum|dad|driver|pilot|passenger|twin|twins|him|her|he's|she's|pt|patient|bairn|wean|rider|skipper|victim|survivor|that's|they're|brought|pulled|family)\b/i,
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
const NOT_A_PATIENTS = new Pattern(
  /\b(?:my|our) (?:wedding|marathon|half|race|show|fun day|fete|gala|leaving|concert|gig|tournament|cup final)\b|\b(?:fictional|scenario|exercise|fire (?:training|alarm|drill|door|safety)|trial (?:office|manager|nurse|coordinator)|case (?:conference|discussion|report|study|series)|clinical trial|recruiting|protocol)\b/i,
);

/** What makes a question about somebody a question about something that happened. */
const INCIDENT_WORD =
  /\b(?:crash|fire|video|telly|news|papers?|fall|tram|train|bus|coach|ferry|boat|bridge|quarry|pier|cliff|river|lake|ice|appeal|show|festival|march|parade|match|race|wedding|concert|explosion|shooting|stabbing|siege|robbery|murder|court|trial|advert|poster|documentary|film|programme|radio|service station|lightning|avalanche)\b/i;
/** A declared incident speaks of many; nobody in it is singled out yet. ("Silver" and "tactical" are commands; a band and hair are silver.) */
export const DECLARED = new Pattern(
  /\b(?:MAJOR INCIDENT|STANDBY|METHANE|DECLARED|casualties|P\ds? x ?\d|SILVER|Silver|silver (?:command|control|cell|has|is|are|says|said|want|wants|aware|asks|on)|tactical (?:command|advis\w+|cell|lead))\b/,
);
const PERSON =
  '(?:one|lad|lads|lass|girl|boy|man|woman|lady|fella|feller|guy|bloke|chap|couple|baby|kid|twin|twins|bride|groom|driver|pilot|passenger|rider|skipper|family|brother|sister|person|teacher|twins|sidecar passenger|parasailer|walker|climber|swimmer|player|keeper|goalie|jockey|bairn|wean|gentleman|dad|mum|mam|yin|wifie|loon|quine|mannie|gadgie|cutty|youngster|laddie|lassie|youth|fellow|granny|nan|old boy|auld boy|captain|farmer|swimmer|cyclist|runner|jogger|diver|surfer|sailor|teacher|vicar|guitarist|singer|drummer|dancer|busker|skydiver|kayaker|canoeist|paddleboarder|paraglider|balloonist|farmhand|shepherd|postie|fisherman|crewman|cox|coxswain|conductor|steward|marshal|referee|linesman)';
const PUBLIC_DEED =
  "(?:won|fell|jumped|chained|glued|fronted|filmed|carried|swam|cycled|rowed|saved|rescued|survived|escaped|collapsed|drowned|went (?:in|into|down|viral|back|over|through)|came (?:off|down) (?:the|his|her|a) (?!van|ward|list|floor|unit|ambulance)|was (?:born|filmed|hit|shot|stabbed|arrested|born|trapped|crushed|crowned|attacked|found|swept|livestreaming|rescued|pulled|thrown|knocked|on|in)|were (?:on|in)|been on|got (?:stuck|trapped|arrested|injured)|sat up|closed the|opened the|led the|laid the|lost (?:his|her) (?:brother|sister|leg|legs|son|house)|sang|played|did the|made the|got the|fronted|beat|broke|they've been on about|arrested|had it|had the baby|had her baby)";
/** "the one who chained herself to the railings", "the lad that was hit by the tram". */
const THE_ONE = new Pattern(
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

/** Named incidents, contests, festivals, honours and court cases that a patient took part in. */
export function findOccasions(document: Document): QuasiIdentifier[] {
  const { patient, clinical, business } = readCues(document);
  const evidence = patient + clinical;
  const { text } = document;
  const { pronoun } = readCues(document);
  if (
    (evidence === 0 && !THE_ONE.isIn(document)) ||
    (business > 0 && business >= evidence) ||
    NOT_A_PATIENTS.isIn(document)
  )
    return [];
  const declared = DECLARED.isIn(document);
  const found: QuasiIdentifier[] = [];
  /** @param words how many of the first words make the value: "won the Chair again" repeats "won the Chair at the National" */
  const add = (
    start: number,
    end: number,
    rule: string,
    people: number,
    unique: boolean,
    words = 0,
    sort?: Sort,
  ): void => {
    found.push(
      makeFinding('event', start, end, {
        values: [
          words === 0
            ? canonical(text.slice(start, end))
            : canonical(text.slice(start, end)).split(' ').slice(0, words).join(' '),
        ],
        people,
        uncertainty: 10,
        unique,
        sort,
        reason: `event:${rule}`,
      }),
    );
  };
  for (const match of NAMED_INCIDENT.matchesIn(document)) {
    if (
      /^(?:The|Major|Critical|Serious|Adverse|Fire|Police|Test|Heart|Cardiac|NHS|Clinical|Phase|Trauma|Business|Special|Complex|Ortho|Index|Last|Next|First|Second|Third|Any|Old|New|Another|Interesting|Difficult|Each|This|My|Your|On|In|No|See|Lovely|Good|Panic|Asthma|Heart)\b/.test(
        match[0].replace(/^the /, ''),
      )
    )
      continue;
    if (
      /(?:trial|case|fire|collapse|incident|rescue|accident)$/.test(match[0]) &&
      !/^the /.test(match[0]) &&
      !/(?:house|flat|hotel|mill|grotto|tenement) fire$/.test(match[0])
    )
      continue;
    add(
      match.index,
      match.index + match[0].length,
      'named',
      declared ? 20_000 : 100,
      patient >= 1 && !declared,
    );
  }
  if (SOMEBODY.isIn(document) || patient >= 2) {
    for (const match of FROM_THE.matchesIn(document)) {
      const inner = match[1] ?? '';
      const start = match.index + match[0].indexOf(inner);
      if (
        /\b(?:clinic|ward|on call|list|ambulance|trust|hospital|next|last|first|crash (?:call|team|trolley|bleep)|fire (?:door|alarm|exit))\b/i.test(
          text.slice(start, start + inner.length + 8),
        )
      )
        continue;
      const big =
        /\b(?:crash|collision|fire|explosion|shooting|stabbing|siege|attack|bombing|collapse|derailment|avalanche|robbery|balloon)\b/.test(
          inner,
        );
      if (!big && !/[A-Z]| (?:thing|case|march|protest)|narrowboat|service station|wind farm/.test(inner))
        continue;
      add(
        start,
        start + inner.length,
        'from-the',
        big ? KNOWN_TO_ALL : 5000,
        big && patient >= 1 && !declared,
      );
    }
  }
  for (const match of THE_ONE.matchesIn(document)) {
    const told = match[0].replace(GOES_ON, '');
    if (!isClinical(told))
      add(
        match.index,
        match.index + told.trimEnd().length,
        'the-one',
        KNOWN_TO_ALL,
        patient >= 1 && !declared,
      );
  }
  for (const match of evidence >= 1 ? WHOEVER.matchesIn(document) : []) {
    const told = match[0].replace(GOES_ON, '');
    if (!isClinical(told)) add(match.index, match.index + told.trimEnd().length, 'whoever', 1000, false);
  }
  for (const match of ASKS_WHO.matchesIn(document)) {
    const what = match[2] ?? '';
    if (isClinical(what) || !(/[A-Z]/.test(what) || INCIDENT_WORD.test(what))) continue;
    const start = match.index + match[0].indexOf(match[1] ?? '');
    add(
      start,
      match.index + match[0].trimEnd().length,
      'asked',
      KNOWN_TO_ALL,
      (patient >= 2 || pronoun || (patient >= 1 && clinical >= 1)) && !declared,
    );
  }
  for (const match of AT_THE.matchesIn(document)) {
    const inner = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(inner);
    if (patient >= 1) add(start, match.index + match[0].length, 'occasion', 3000, false);
  }
  for (const match of WON.matchesIn(document))
    if (patient >= 1)
      add(match.index, match.index + match[0].trimEnd().length, 'deed', 1000, false, 3, 'deed');
  for (const match of LAW.matchesIn(document))
    if (patient >= 1 || /guard/.test(match[0])) {
      const ofOneTrial = /jury (?:in|at|of|for) the/i.test(match[0]);
      const end = match.index + match[0].trimEnd().length;
      add(match.index, end, 'law', ofOneTrial ? 30 : 2000, ofOneTrial && patient >= 1);
    }
  return found;
}
