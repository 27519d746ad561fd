import { type Condition, parseConditions } from '../lexicons/condition-table.ts';
import { conditionTables } from '../lexicons/conditions/index.ts';
import { PhraseIndex } from '../phrases.ts';

/** A condition under one of its names, with how that name must be spelt to mean it. */
export interface NamedCondition {
  readonly condition: Condition;
  /**
   * `capitals`: only in capitals (PE, MS); `initial`: with a capital first letter (Graves, Downs); `cued`: a word of other
   * uses too (ALL, tetanus), which needs a word of diagnosis before it; `any`: as it comes.
   */
  readonly spelling: 'capitals' | 'initial' | 'cued' | 'any';
}

// Short abbreviations that people type in small letters and that are no other word.
const PLAIN_IN_SMALL = new Set(
  `aaa acs aki ami apl avsd bcc cca ccf cdh ces cjd ckd clti cll cml cmv cpr crc cva dcis dka dsh dvt ebv etoh fsgs
  gbs gca gdm gist gtd hcc hhs hiv hlh hsp htn hus icu ihd iih itp ivdu kd lgv lscs lvf mdr mnd msu ncse nec nof nph
  nstemi ooh pbc pci pcp pda pfo pjp pmr pph psc ptb puo rsv rvt sah sbo scc sdh sjs sle spp stemi sufe svt tb tia
  tka tkr thr ttp uc uti vsd vte vt vzv vf ra ca cf af lbo ibd ibs acl pcl mcl pid rif cfs lvad evd`.split(
    /\s+/,
  ),
);
// Longer abbreviations that are words when small.
const WORDS_IN_SMALL = new Set(
  `aids tens care help crest pans pandas cars star cast mass pact arms sart map cat hat ten net pet all copes`.split(
    ' ',
  ),
);
// Names that are everyday words or surnames when small.
const WORDS_WITHOUT_INITIAL = new Set(
  `graves turners wilsons downs bells williams hunters still stills sweets hunter wells bright brights barretts osgood
  charles paget pagets potts grey hand colles bartons jones christmas meets maddocks kings rose perthes`.split(
    /\s+/,
  ),
);

/** Every name of every condition as an index: canonical names first, so that no synonym takes another's own name. */
export function buildConditionIndex(
  tables: readonly string[] = conditionTables,
): PhraseIndex<NamedCondition> {
  const conditions = tables.flatMap(parseConditions);
  return new PhraseIndex(namesOf(conditions));
}

function* namesOf(conditions: readonly Condition[]): Generator<[string, NamedCondition]> {
  for (const condition of conditions)
    yield [condition.name, { condition, spelling: spellingOf(condition.name) }];
  for (const condition of conditions) {
    for (const synonym of condition.synonyms) yield [synonym, { condition, spelling: spellingOf(synonym) }];
  }
}

// Shouted words, other abbreviations, vaccines: "ALL patients", "RA" (room air), "tetanus in date".
const WORDS_TO_CUE = new Set(
  `all an as ad aa mm fa co cs net hat ten ra oi sd id eb pet tetanus perf blind ms-drg gas mg tm status is ca us it or ir
  care cat sad ice map met cap fit pan pin raw hot low arm aim als dsd ais tof tga cf-lung tn mi-paced`.split(/\s+/),
);
// Of these the small word is never the condition, with or without a cue.
const CUED_CAPITALS = /^(?:all|an|as|ad|aa|mm|fa|co|cs|net|hat|ten|ra|oi|sd|id|eb|pet|gas|mg|tm|is|ca|us|it|or|ir|cat|sad|ice|map|met|cap|fit|pan|pin|raw|hot|low|arm|aim)$/;

/** Whether a cued name may stand in small letters at all. */
export function mayBeSmall(name: string): boolean {
  return !CUED_CAPITALS.test(name);
}

function spellingOf(name: string): NamedCondition['spelling'] {
  if (WORDS_TO_CUE.has(name.toLowerCase())) return 'cued';
  if (WORDS_WITHOUT_INITIAL.has(name.toLowerCase().replace(/'/g, ''))) return 'initial';
  if (/[\p{Ll} ]/u.test(name)) return 'any';
  const small = name.toLowerCase();
  if (WORDS_IN_SMALL.has(small)) return 'capitals';
  const letters = small.replace(/[^a-z]/g, '').length;
  return letters > 3 || PLAIN_IN_SMALL.has(small) ? 'any' : 'capitals';
}
