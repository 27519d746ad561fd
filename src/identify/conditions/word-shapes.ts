import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import type { PatternMatch } from './pattern-match.ts';

const per100k = (rate: number): number => rate / 100_000;

// A syndrome or disease called after somebody, or by a Greek or Latin word, that no list holds, is most likely rare.
const NAMED = new Pattern(
  /\b(?:[A-Z][\w'é-]{2,20}[ -]){1,3}(?:[Ss]yndrome|[Dd]isease|[Dd]eficiency|[Dd]ystrophy|[Aa]trophy|[Dd]ysplasia|[Aa]naemia|[Ss]arcoma|[Ll]ymphoma|[Pp]alsy|[Gg]angrene|[Cc]ontracture)\b/g,
);
const SMALL_NAMED = new Pattern(/\b([a-z][a-z'-]{3,20} (?:syndrome|deficiency|dystrophy))\b/g);
// Words that open such a phrase and name nothing.
const NOT_A_NAME =
  /^(?:The|This|That|Any|Some|Same|Her|His|Their|Our|My|Your|What|Which|And|With|New|Rare|Genetic|Underlying|Chronic|Severe|Possible|Query|Known|Has|Have|For|No|Not|One|Liver|Heart|Kidney|Lung|Skin|Infectious|Communicable|Notifiable|Rare|End|Stage|Thyroid|Renal|Coronary|Cardiac|Vascular|Peripheral|Valve|Gum|Bowel|Inflammatory|Sexually|Metastatic|Autoimmune|Respiratory|Airways|Disc|Advanced|Progressive|Adrenal|Iron|Vitamin|Protein|Immune|Factor|Acute|Suspected|Confirmed|Likely|Probable|Bilateral|Left|Right)\b/;
const NOT_A_SMALL_NAME =
  /^(?:this|that|some|same|with|rare|genetic|underlying|metabolic|clinical|post|pain|what|which|known|possible|vitamin|iron|folate|weird|unusual|imposter|impostor|toxicity)\b/;

type Ending = readonly [letters: string, rate: number, uncertainty: number, group: string];

/** Endings and what an unlisted word of that ending counts, per 100,000 (gk). */
const ENDINGS: readonly Ending[] = [
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

/** Named syndromes and words with the endings of illness or operation that no table need hold. In no order; may overlap. */
export function readWordShapes(document: Document): PatternMatch[] {
  const named = readNamed(document);
  const ended = readEndings(document);
  return named.length === 0 ? ended : [...named, ...ended];
}

function readNamed(document: Document): PatternMatch[] {
  const found: PatternMatch[] = [];
  for (const match of NAMED.matchesIn(document)) {
    if (!NOT_A_NAME.test(match[0])) found.push(rare(match.index, match[0]));
  }
  for (const match of SMALL_NAMED.matchesIn(document)) {
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

/** All endings end in one of these, in the plural too. */
const LAST_LETTERS = 'asy';
/** The endings by their last three letters, because most words end in none of these. */
const BY_TAIL = new Map<string, Ending[]>();
for (const ending of ENDINGS) {
  const tail = ending[0].slice(-3);
  BY_TAIL.set(tail, [...(BY_TAIL.get(tail) ?? []), ending]);
}

function readEndings(document: Document): PatternMatch[] {
  const found: PatternMatch[] = [];
  for (const token of document.tokens) {
    if (token.lower.length < 7 || !LAST_LETTERS.includes(token.lower.charAt(token.lower.length - 1)))
      continue;
    const word = token.lower.endsWith('ies')
      ? `${token.lower.slice(0, -3)}y`
      : token.lower.endsWith('mas')
        ? token.lower.slice(0, -1)
        : token.lower;
    if (NO_CONDITION.has(word) || word.includes("'")) continue;
    const ending = BY_TAIL.get(word.slice(-3))?.find(([letters]) => word.endsWith(letters));
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
