import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import type { PatternMatch } from './pattern-match.ts';

// Words for parts of the body, longest first where one opens another.
const PART = `(?:${[
  'neck of femur|femoral neck|femoral shaft|femurs?|hips?|pubic rami|pubic ramus|pubis|acetabul(?:um|ar)|pelvi(?:s|c)|sacr(?:um|al)|coccyx',
  'tib[ /-]?(?:and |& ?)?fib|tibial plateau|tibia[ls]?|fibular?|ankles?|bimal|trimal|malleol(?:us|ar)|calcane(?:um|us|al)|talus|talar',
  'navicular|lisfranc|metatarsals?|(?:5th|fifth) (?:mt|metatarsal)|big toe|toes?|foot|feet|lower leg|legs?|knees?|patellar?|kneecap',
  'shoulders?|clavicles?|collar ?bone|scapula|humer(?:us|al)|supracondylar|elbows?|olecranon|radial head|radius|ulna|forearms?|both bone',
  "wrists?|distal radius|scaphoid|hands?|(?:boxer'?s )?metacarpals?|fingertips?|fingers?|thumbs?|phalanx|digits?|arms?|limbs?",
  'ribs?|sternum|sternal|mandib(?:le|ular)|jaw|zygoma|zygomatic|maxilla|orbit(?:al)?(?: floor)?|nose|nasal|base of skull|skull|le fort',
  "odontoid|peg|hangman'?s?|[CTL]\\d{1,2}|c-?spine|vertebrae?|vertebral|spine|spinal|lumbar|thoracic|wedge|burst|periprosthetic|greenstick",
  'growth plate|parasymphyseal|achilles|quads?|patellar tendon|biceps|hamstrings?|[amp]cl|lcl|menisc(?:us|al)|rotator cuff|cuff',
  'eyes?|eyeball|globe|ears?|penis|testis|palms?|face|scalp|neck|chest|abdomen|back|buttocks?|thighs?|calf',
].join('|')})`;
const SIDE =
  '(?:(?:left|right|l|r|lt|rt|both|bilateral|bilat|open|closed|comminuted|displaced|undisplaced|proximal|distal|mid|midshaft|midfoot|multiple|old|nasty|bad|compound|complex|unstable|his|her|the|a|an) ){0,3}';
const OWN = '(?:(?:the|his|her|both|left|right|l|r) ){0,2}';

interface InjuryRule {
  readonly name: string;
  /** Per 100,000 people a year (gk, from the order of emergency attendances and admissions). */
  readonly rate: number;
  readonly pattern: Pattern;
}

const rule = (name: string, rate: number, ...patterns: string[]): InjuryRule => ({
  name,
  rate,
  pattern: new Pattern(new RegExp(patterns.join('|'), 'i')),
});

const RULES: readonly InjuryRule[] = [
  rule(
    'fracture',
    100,
    `(?:# ?|\\b(?:fractured?|fractures? of(?: the)?|broken|broke|fx|smashed|shattered) )${SIDE}${PART}\\b`,
    `\\b${SIDE}${PART}(?: shaft| neck| head| body| bones?)? ?(?:#s?(?![\\w-])|(?:fractures?|fracture[- ]dislocations?|fracs?|fx)\\b)`,
  ),
  rule(
    'fracture',
    100,
    `\\b(?:comminuted|midshaft|bimall?(?:eolar)?|trimall?(?:eolar)?|peri-?prosthetic|vertical shear|open book|lateral compression|inter-?troch\\w{0,9}|sub-?troch\\w{0,9}|intracapsular|extracapsular|supracondylar|weber [abc]|gustilo \\w{1,4}|salter[- ]harris \\w{1,4}) ${PART}\\b`,
    '\\b[CTL]\\d{1,2} (?:burst|wedge|chance|complete|incomplete)\\b',
  ),
  rule(
    'dislocation',
    25,
    `\\b(?:anterior|posterior)? ?${SIDE}${PART} (?:dislocations?|dislocated)\\b`,
    `\\bdislocat(?:ed|ion of)(?: the)? ${SIDE}${PART}\\b`,
  ),
  rule(
    'rupture',
    15,
    `\\b(?:ruptured?|torn|tore|snapped) ${SIDE}${PART}\\b`,
    `\\b${PART} (?:rupture|tear)\\b`,
  ),
  rule(
    'open fracture',
    6,
    '\\b(?:open|compound|comminuted|unstable|bilateral) (?:fracture|pelvis|pelvic|tib[ /-]?fib|tibia|femurs?|femoral|ankle|humerus|elbow|wrist|forearm|book pelvis)\\b',
  ),
  rule(
    'perforation',
    14,
    '\\bperf(?:orated|ed|d)? (?:sigmoid|caecum|caecal|colon|bowel|du|gastric|appendix|diverticul\\w{1,4}|gallbladder|ulcer|oesophagus|viscus|rectum|duodenal|duodenum|stomach)\\b',
  ),
  rule(
    'amputation',
    6,
    '\\b(?:(?:traumatic|bilateral|partial|finger|toe|thumb|hand|leg|arm|limb|digit|\\d finger|fingertip|foot|below knee|above knee|transtibial|transfemoral|transmetatarsal) ){1,3}amp(?:utations?|utated|s)?\\b',
    `\\bamputat(?:ed|ion of) ${SIDE}${PART}\\b`,
    '\\b(?:lost|severed|chopped off|cut off|sawn? off|sliced off) (?:(?:the|his|her|two|three|four|five|most of|a|tip|end|of|both|all|\\d) ){1,4}(?:fingers?|fingertips?|toes?|thumb|hand|leg|arm|foot|ear|nose|digits?|eye|penis)\\b',
  ),
  rule(
    'burn',
    20,
    '\\b\\d{1,3} ?% ?(?:tbsa|bsa|flame|scalds?|burns?|partial|full|mixed|deep|superficial)(?: (?:thickness|burns?|scalds?|tbsa|depth)){0,3}\\b',
    '\\b(?:partial|full|mixed)[- ](?:thickness|depth)(?: (?:burns?|scalds?))?\\b',
    '\\b(?:flame|flash|contact|chemical|acid|alkali|friction|electrical|facial|airway|hand|face|inhalational?|major|deep|severe|superficial|circumferential) burns?\\b',
    `\\bburns? (?:to|on|over|of|involving) ${OWN}[a-z]{3,12}\\b`,
    '\\bburn(?:ed|t) (?:(?:the|his|her|both) ){1,2}[a-z]{3,8}\\b|\\bsmoke inhal(?:ation)?\\b|\\binhalation(?:al)? injury\\b',
  ),
  rule(
    'penetrating wound',
    10,
    `\\bstab(?:bed|bing|s)?(?: wounds?)? (?:to|in|through) ${OWN}(?:${PART}|groin|flank|side|stomach|tummy|heart|head|loin|axilla|liver|lung)\\b`,
    '\\bstab(?:bing)?s? (?:wounds?|injur(?:y|ies)|victim)\\b',
    '\\b(?:gunshot|shotgun|penetrating|crush|degloving|blast|open|puncture|crossbow|nail gun|pellet) (?:wounds?|injur(?:y|ies)|trauma|abdo|chest)\\b',
    `\\b(?:crushed|degloved|mangled|severed|impaled) ${OWN}${PART}\\b`,
  ),
  rule(
    'bite or sting',
    15,
    '\\b(?:dog|cat|human|rat|bat|snake|adder|spider|monkey|horse|ferret|seal|squirrel|fox|badger|pig|camel|parrot|weever(?: fish)?|jellyfish|scorpion|stingray|hornet|caterpillar) (?:bites?|stings?)\\b',
    `\\bbite (?:to|on) ${OWN}${PART}\\b`,
  ),
  rule(
    'laceration',
    300,
    `\\b(?:lacerations?|lac|cut|gash|wound|pellet|foreign body|fish ?hook|nail|bullet|glass) (?:to|on|in|through|across) ${SIDE}${PART}\\b`,
    '\\b(?:scalp|facial|lip|tongue|liver|splenic|tendon|hand|finger|forearm|forehead|eyelid) (?:lacs?|lacerations?)\\b',
  ),
  rule(
    'head injury',
    2000,
    '\\b(?:head inj(?:ury|uries)?|minor HI|isolated HI|TBI|traumatic brain injury|concuss(?:ion|ed)|blunt (?:abdo|chest|head|abdominal)(?: (?:trauma|injury))?)\\b',
  ),
];

/** How often each part is broken, per 100,000 a year (gk, from national hip-fracture and emergency figures). */
const FRACTURE_RATES: readonly (readonly [RegExp, number])[] = [
  [/neck of femur|femoral neck|\bhip/i, 110],
  [/wrist|radius/i, 180],
  [/ankle|mal\b|mall|weber/i, 150],
  [/rib\b|ribs\b|finger|metacarp|hand|toe|thumb|metatars/i, 150],
  [/clavicle|collar/i, 60],
  [/humer|supracond|elbow|olecranon|shoulder/i, 80],
  [/nose|nasal/i, 80],
  [/pubic|pelvi|acetab|sacr/i, 30],
  [/femur|femoral|tib|periprosthetic/i, 20],
  [/mandib|jaw|zygom|maxill|orbit|parasymph/i, 15],
  [/\bc\d{1,2} (?:in)?complete|\bt\d{1,2} (?:in)?complete/i, 1.5],
  [/c-?spine|odontoid|peg|hangman|\bc\d|vertebra|\b[tl]\d|burst|spin|wedge|lumbar|thoracic/i, 15],
  [/skull|sternum|sternal/i, 10],
  [/scapula|talus|talar|calcan|lisfranc|navicular|le fort|penis/i, 4],
];

/** Fractures, dislocations, wounds, burns, bites and amputations in a text, by the way they are written. */
export function readInjuries(document: Document): PatternMatch[] {
  const found: PatternMatch[] = [];
  for (const { name, rate, pattern } of RULES) {
    for (const match of pattern.matchesIn(document)) {
      const words = match[0].trim();
      const start = match.index + match[0].indexOf(words);
      const exact = words.toLowerCase();
      const perHundredThousand =
        name === 'fracture' ? (FRACTURE_RATES.find(([part]) => part.test(words))?.[1] ?? rate) : rate;
      found.push({
        start,
        end: start + words.length,
        values: exact === name ? [exact, 'trauma'] : [exact, name, 'trauma'],
        share: perHundredThousand / 100_000,
        uncertainty: 3,
        rule: 'injury',
      });
    }
  }
  return found;
}
