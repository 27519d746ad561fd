import type { Document } from '../document.ts';

/** A condition that no list holds, read from the shape of the words. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly values: readonly string[];
  readonly share: number;
  readonly uncertainty: number;
  readonly rule: string;
}

const per100k = (rate: number): number => rate / 100_000;

// A syndrome or disease called after somebody, or by a Greek or Latin word, that no list holds, is most likely rare.
const NAMED =
  /\b(?:[A-Z][\w'é-]{2,20}[ -]){1,3}(?:[Ss]yndrome|[Dd]isease|[Dd]eficiency|[Dd]ystrophy|[Aa]trophy|[Dd]ysplasia|[Aa]naemia|[Ss]arcoma|[Ll]ymphoma|[Pp]alsy|[Gg]angrene|[Cc]ontracture)\b/g;
const NAMED_GATE =
  /yndrome|isease|eficiency|ystrophy|trophy|ysplasia|naemia|arcoma|ymphoma|alsy|angrene|ontracture/;
const SMALL_NAMED = /\b([a-z][a-z'-]{3,20} (?:syndrome|deficiency|dystrophy))\b/g;
// Words that open such a phrase and name nothing.
const NOT_A_NAME =
  /^(?:The|This|That|Any|Some|Same|Her|His|Their|Our|My|Your|What|Which|And|With|New|Rare|Genetic|Underlying|Chronic|Severe|Possible|Query|Known|Has|Have|For|No|Not|One|Liver|Heart|Kidney|Lung|Skin|Infectious|Communicable|Notifiable|Rare|End|Stage)\b/;
const NOT_A_SMALL_NAME =
  /^(?:this|that|some|same|with|rare|genetic|underlying|metabolic|clinical|post|pain|what|which|known|possible|vitamin|iron|folate|weird|unusual|imposter|impostor|toxicity)\b/;

/** Endings and what an unlisted word of that ending counts, per 100,000 (gk). */
const ENDINGS: readonly (readonly [ending: string, rate: number, uncertainty: number, group: string])[] = [
  ['blastoma', 1, 10, 'cancer'],
  ['sarcoma', 2, 10, 'cancer'],
  ['carcinoma', 20, 3, 'cancer'],
  ['oma', 5, 10, 'tumour'],
  ['myelitis', 2, 10, 'inflammation'],
  ['itis', 200, 3, 'inflammation'],
  ['myopathy', 10, 10, 'disease'],
  ['encephalopathy', 10, 3, 'disease'],
  ['neuropathy', 200, 3, 'disease'],
  ['opathy', 30, 10, 'disease'],
  ['plegia', 50, 3, 'neurology'],
  ['paresis', 50, 3, 'neurology'],
  ['ectomy', 100, 3, 'operation'],
  ['ostomy', 50, 3, 'operation'],
  ['otomy', 50, 3, 'operation'],
  ['plasty', 100, 3, 'operation'],
  ['pexy', 5, 10, 'operation'],
  ['odesis', 20, 10, 'operation'],
  ['desis', 20, 10, 'operation'],
  ['osis', 20, 10, 'disease'],
  ['iasis', 5, 10, 'disease'],
  ['ectasia', 20, 10, 'disease'],
  ['ectasis', 50, 3, 'disease'],
  ['schisis', 3, 10, 'disease'],
  ['uria', 5, 10, 'disease'],
  ['dysplasia', 10, 10, 'disease'],
  ['trophy', 10, 10, 'disease'],
  ['sclerosis', 20, 10, 'disease'],
  ['philia', 5, 10, 'disease'],
  ['stasis', 10, 10, 'disease'],
];
const NO_CONDITION = new Set(
  `diagnosis prognosis hypnosis metamorphosis symbiosis osmosis neurosis mitosis apoptosis fibrosis-score homeostasis haemostasis hemostasis
  diploma aroma coma stoma glaucoma-clinic oklahoma genome roma hematoma-clinic trophy atrophy anosmia haematuria polyuria dysuria
  nocturia proteinuria bacteriuria albuminuria microalbuminuria oliguria anuria pyuria glycosuria ketonuria crystalluria microscopy cheilosis
  acidosis alkalosis ketosis leucocytosis leukocytosis neutrophilia eosinophilia thrombocytosis lymphocytosis leukocystosis
  cyanosis diaphoresis ptosis kyphosis lordosis miosis halitosis necrosis stenosis sclerosis lymphadenopathy coagulopathy
  cannulostomy venepuncture phlebotomy craniotomy-tray homoeopathy homeopathy naturopathy osteopathy psychopathy sympathy
  empathy telepathy apathy antipathy anatomy neuroanatomy lobotomy dichotomy autonomy astronomy gastronomy fibrinogenesis
  photosynthesis kinesis analysis urinalysis paralysis dialysis`.split(/\s+/),
);

const PART =
  "(?:neck of femur|femoral neck|femoral shaft|femurs?|hips?|pubic rami|pubic ramus|pubis|acetabul(?:um|ar)|pelvi(?:s|c)|sacr(?:um|al)|coccyx|tib[ /-]?(?:and |& ?)?fib|tibia[ls]?(?: plateau)?|tibial plateau|fibula[r]?|ankles?|bimal|trimal|malleol(?:us|ar)|calcane(?:um|us|al)|talus|talar|navicular|lisfranc|metatarsals?|(?:5th|fifth) (?:mt|metatarsal)|toes?|big toe|foot|feet|lower leg|legs?|knees?|patella[r]?|kneecap|shoulders?|clavicles?|collar ?bone|scapula|humer(?:us|al)|supracondylar|elbows?|olecranon|radial head|radius|ulna|forearms?|both bone|wrists?|distal radius|scaphoid|hands?|(?:boxer'?s )?metacarpals?|fingers?|fingertips?|thumbs?|phalanx|digits?|arms?|limbs?|ribs?|sternum|sternal|mandib(?:le|ular)|jaw|zygoma|zygomatic|maxilla|orbit(?:al)?(?: floor)?|nose|nasal|skull|base of skull|le fort|odontoid|peg|hangman'?s?|[CTL]\\d{1,2}|c-?spine|vertebrae?|vertebral|spine|spinal|lumbar|thoracic|wedge|burst|periprosthetic|greenstick|growth plate|parasymphyseal|achilles|quads?|patellar tendon|biceps|hamstrings?|acl|mcl|pcl|lcl|menisc(?:us|al)|rotator cuff|cuff|eyes?|eyeball|globe|ears?|penis|testis|palms?|face|scalp|neck|chest|abdomen|back|buttocks?|thighs?|calf)";
const SIDE =
  '(?:(?:left|right|l|r|lt|rt|both|bilateral|bilat|open|closed|comminuted|displaced|undisplaced|proximal|distal|mid|midshaft|midfoot|multiple|old|nasty|bad|compound|complex|unstable|his|her|the|a|an) ){0,3}';

interface InjuryRule {
  readonly pattern: RegExp;
  readonly rule: string;
  readonly name: string;
  readonly rate: number;
}
const injuries: readonly InjuryRule[] = [
  {
    rule: 'fracture',
    name: 'fracture',
    rate: 100,
    pattern: new RegExp(
      `(?:# ?|\\b(?:fractured?|fractures of(?: the)?|fracture of(?: the)?|broken|broke|fx|smashed|shattered) )${SIDE}${PART}\\b`,
      'gi',
    ),
  },
  {
    rule: 'fracture',
    name: 'fracture',
    rate: 100,
    pattern: new RegExp(
      `\\b${SIDE}${PART}(?: shaft| neck| head| body| bones?)? ?(?:#s?(?![\\w-])|(?:fractures?|fracture[- ]dislocations?|fracs?|fx)\\b)`,
      'gi',
    ),
  },
  {
    rule: 'dislocation',
    name: 'dislocation',
    rate: 25,
    pattern: new RegExp(
      `\\b(?:dislocated|disloc|anterior|posterior)? ?${SIDE}${PART} (?:dislocations?|dislocated)\\b`,
      'gi',
    ),
  },
  {
    rule: 'dislocation',
    name: 'dislocation',
    rate: 25,
    pattern: new RegExp(`\\bdislocat(?:ed|ion of)(?: the)? ${SIDE}${PART}\\b`, 'gi'),
  },
  {
    rule: 'rupture',
    name: 'rupture',
    rate: 15,
    pattern: new RegExp(
      `\\b(?:ruptured?|torn|tore|snapped) ${SIDE}${PART}\\b|\\b${PART} (?:rupture|tear)\\b`,
      'gi',
    ),
  },
  {
    rule: 'fracture',
    name: 'fracture',
    rate: 100,
    pattern: new RegExp(
      `\\b(?:(?:comminuted|midshaft|bimall?(?:eolar)?|trimall?(?:eolar)?|peri-?prosthetic|vertical shear|open book|lateral compression|inter-?troch\\w{0,9}|sub-?troch\\w{0,9}|intracapsular|extracapsular|supracondylar|weber [abc]|gustilo \\w{1,4}|salter[- ]harris \\w{1,4}) ${PART}|[CTL]\\d{1,2} (?:burst|wedge|chance|complete|incomplete))\\b`,
      'gi',
    ),
  },
  {
    rule: 'perforation',
    name: 'perforation',
    rate: 14,
    pattern:
      /\bperf(?:orated|ed|d)? (?:sigmoid|caecum|caecal|colon|bowel|du|gastric|appendix|diverticul\w{1,4}|gallbladder|ulcer|oesophagus|viscus|rectum|duodenal|duodenum|stomach)\b/gi,
  },
  {
    rule: 'open-fracture',
    name: 'open fracture',
    rate: 6,
    pattern:
      /\b(?:open|compound|comminuted|unstable|bilateral) (?:fracture|pelvis|pelvic|tib[ /-]?fib|tibia|femur|femurs|femoral|ankle|humerus|elbow|wrist|forearm|book pelvis)\b/gi,
  },
  {
    rule: 'amputation',
    name: 'amputation',
    rate: 6,
    pattern: new RegExp(
      `\\b(?:(?:traumatic|bilateral|partial|finger|toe|thumb|hand|leg|arm|limb|digit|\\d finger|fingertip|foot|below knee|above knee|transtibial|transfemoral|transmetatarsal) ){1,3}amp(?:utations?|utated|s)?\\b|\\bamputat(?:ed|ion of) ${SIDE}${PART}\\b|\\b(?:lost|severed|chopped off|cut off|sawn? off|sliced off) (?:(?:the|his|her|two|three|four|five|most of|a|tip|end|of|both|all|\\d) ){1,4}(?:fingers?|fingertips?|toes?|thumb|hand|leg|arm|foot|ear|nose|digits?|eye|penis)\\b`,
      'gi',
    ),
  },
  {
    rule: 'burn',
    name: 'burn',
    rate: 20,
    pattern:
      /\b(?:\d{1,3} ?% ?(?:tbsa|bsa|flame|scalds?|burns?|partial|full|mixed|deep|superficial)(?: (?:thickness|burns?|scalds?|tbsa|depth)){0,3}|(?:partial|full|mixed)[- ](?:thickness|depth)(?: (?:burns?|scalds?))?|(?:flame|flash|contact|chemical|acid|alkali|friction|electrical|facial|airway|hand|face|inhalational?|major|deep|severe|superficial|circumferential) burns?|burns? (?:to|on|over|of|involving) (?:(?:the|his|her|both|l|r|left|right) ){0,2}[a-z]{3,12}|burn(?:ed|t) (?:(?:the|his|her|both) ){1,2}[a-z]{3,8}|smoke inhal(?:ation)?|inhalation(?:al)? injury)\b/gi,
  },
  {
    rule: 'wound',
    name: 'penetrating wound',
    rate: 10,
    pattern:
      /\b(?:stab(?:bed|bing|s|\b)(?: wounds?)?(?: (?:to|in|through)(?: (?:the|his|her|both|left|right|l|r))? [a-z]{3,10})|stab(?:bing)?s? (?:wounds?|injur(?:y|ies)|victim)|(?:gunshot|shotgun|penetrating|crush|degloving|blast|open|puncture|crossbow|nail gun|pellet) (?:wounds?|injur(?:y|ies)|trauma|abdo|chest)|(?:crushed|degloved|mangled|severed|impaled) (?:(?:the|his|her|both|left|right|l|r) ){0,2}[a-z]{3,9})\b/gi,
  },
  {
    rule: 'bite',
    name: 'bite or sting',
    rate: 15,
    pattern:
      /\b(?:dog|cat|human|rat|bat|snake|adder|spider|monkey|horse|ferret|seal|tick|squirrel|fox|badger|pig|camel|parrot|weever(?: fish)?|jellyfish|scorpion|stingray|wasp|bee|hornet|caterpillar) (?:bites?|stings?)\b|\bbite (?:to|on) (?:(?:the|his|her|l|r|left|right) ){0,2}[a-z]{3,9}\b/gi,
  },
  {
    rule: 'laceration',
    name: 'laceration',
    rate: 300,
    pattern: new RegExp(
      `\\b(?:lacerations?|lac|cut|gash|wound|pellet|foreign body|fish ?hook|nail|bullet|glass) (?:to|on|in|through|across) ${SIDE}${PART}\\b|\\b(?:scalp|facial|lip|tongue|liver|splenic|tendon|hand|finger|forearm|forehead|eyelid) (?:lacs?|lacerations?)\\b`,
      'gi',
    ),
  },
  {
    rule: 'head-injury',
    name: 'head injury',
    rate: 2000,
    pattern:
      /\b(?:head inj(?:ury|uries)?|minor HI|isolated HI|TBI|traumatic brain injury|concuss(?:ion|ed)|blunt (?:abdo|chest|head|abdominal)(?: (?:trauma|injury))?)\b/gi,
  },
];
const INJURY_GATE =
  /#|fract?|perf|prosth|shear|midshaft|mall|troch|capsular|supracond|weber|gustilo|salter|burst|wedge|chance|complete|\bfx\b|brok|smash|shatter|disloc|ruptur|torn|\btore\b|tear\b|snapped|open|compound|unstable|bilat|amp|lost|sever|cut|chopp|saw|slic|burn|scald|flame|tbsa|thickness|inhal|stab|shot|penetrat|crush|deglov|mangl|impal|bite|sting|lac\b|lacer|gash|wound|pellet|hook|nail|bullet|glass|foreign|head|\bHI\b|TBI|brain|concuss|blunt/i;

/** What part of the body, how often it is broken: per 100,000 a year (gk, from national hip-fracture and emergency figures). */
const FRACTURE_RATES: readonly (readonly [RegExp, number])[] = [
  [/neck of femur|femoral neck|\bhip/i, 110],
  [/wrist|radius/i, 180],
  [/ankle|mal\b|malleol/i, 150],
  [/rib\b|ribs\b|finger|metacarp|hand|toe|thumb|metatars/i, 150],
  [/clavicle|collar/i, 60],
  [/humer|supracond|elbow|olecranon|shoulder/i, 80],
  [/nose|nasal/i, 80],
  [/pubic|pelvi|acetab|sacr/i, 30],
  [/femur|femoral|tib|periprosthetic/i, 20],
  [/mandib|jaw|zygom|maxill|orbit|parasymph/i, 15],
  [/c-?spine|odontoid|peg|hangman|\bc\d|vertebra|\b[tl]\d|burst|spin|wedge|lumbar|thoracic/i, 15],
  [/skull|sternum|sternal/i, 10],
  [/scapula|talus|talar|calcan|lisfranc|navicular|le fort|penis/i, 4],
];

/** Conditions read from the shape of the words: named syndromes, Greek endings, fractures and injuries. In no order; may overlap. */
export function readPatterns(document: Document): PatternMatch[] {
  return [...readNamed(document.text), ...readEndings(document), ...readInjuries(document.text)];
}

function readNamed(text: string): PatternMatch[] {
  if (!NAMED_GATE.test(text)) return [];
  const found: PatternMatch[] = [];
  for (const match of text.matchAll(NAMED)) {
    if (!NOT_A_NAME.test(match[0])) found.push(rare(match.index, match[0]));
  }
  for (const match of text.matchAll(SMALL_NAMED)) {
    if (!NOT_A_SMALL_NAME.test(match[0])) found.push(rare(match.index, match[0]));
  }
  return found;
}

function rare(start: number, words: string): PatternMatch {
  return {
    start,
    end: start + words.length,
    values: [words.toLowerCase(), 'rare disease'],
    share: per100k(5),
    uncertainty: 10,
    rule: 'named',
  };
}

function readEndings(document: Document): PatternMatch[] {
  const found: PatternMatch[] = [];
  for (const token of document.tokens) {
    if (token.lower.length < 7) continue;
    const word = token.lower.endsWith('ies')
      ? `${token.lower.slice(0, -3)}y`
      : token.lower.endsWith('mas')
        ? token.lower.slice(0, -1)
        : token.lower;
    if (!/(?:a|s|y)$/.test(word) || NO_CONDITION.has(word) || word.includes("'")) continue;
    const ending = ENDINGS.find(([letters]) => word.endsWith(letters));
    if (!ending) continue;
    const [letters, rate, uncertainty, group] = ending;
    if (word.length < letters.length + 3) continue;
    found.push({
      start: token.start,
      end: token.end,
      values: [word, group],
      share: per100k(rate),
      uncertainty,
      rule: 'ending',
    });
  }
  return found;
}

function readInjuries(text: string): PatternMatch[] {
  if (!INJURY_GATE.test(text)) return [];
  const found: PatternMatch[] = [];
  for (const { pattern, rule, name, rate } of injuries) {
    for (const match of text.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const words = match[0].trim();
      const exact = words.toLowerCase();
      found.push({
        start: match.index + lead,
        end: match.index + lead + words.length,
        values: exact === name ? [exact, 'trauma'] : [exact, name, 'trauma'],
        share: per100k(
          rule === 'fracture' ? (FRACTURE_RATES.find(([part]) => part.test(words))?.[1] ?? rate) : rate,
        ),
        uncertainty: 3,
        rule,
      });
    }
  }
  return found;
}
