/**
 * How a name must stand to mean the condition: `any` as it comes; `initial` with a capital first letter (Graves, Downs);
 * `capitals` in capitals (PE, MS); `cued` after a word of diagnosis (tetanus, which is mostly a vaccine);
 * `cuedCapitals` both, because the capitals have other uses (ALL, RA).
 */
export type Spelling = 'any' | 'initial' | 'capitals' | 'cued' | 'cuedCapitals';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// Short abbreviations that people type in small letters and that are no other word.
const PLAIN_IN_SMALL =
  set(`aaa acs aki ami apl bcc cca ccf cdh ces cjd ckd cll cml cmv crc cva dka dsh dvt ebv gbs gca
  gdm gtd hcc hhs hiv hlh hsp htn hus icu ihd iih itp kd lgv lvf mdr mnd ncse nec nof nph pbc pci pcp pda pfo pjp pmr
  pph psc ptb puo rsv rvt sah sbo scc sdh sjs sle svt tb tia tka tkr thr ttp uc uti vsd vte vt vzv vf cf af lbo ibd ibs
  acl pcl mcl`);
// Longer abbreviations that are words when small.
const WORDS_IN_SMALL = set(
  'aids tens help crest pans pandas care cars cast mass pact arms sart copes gave pres stop norse honk chad taco post dress boop poems melas tinu reds dish apls scar sapho',
);
// Names that are everyday words or surnames when small.
const WORDS_WITHOUT_INITIAL =
  set(`graves turners wilsons downs bells williams hunters stills sweets wells bright brights
  osgood charles paget pagets potts colles bartons jones christmas meets kings rose hand`);
const WORDS_TO_CUE = new Set(
  'tetanus|perf|perforation|blind|status|flu|rabies|cholera|polio|legionella|bend|yellow fever|plague|japanese encephalitis'.split(
    '|',
  ),
);
// Shouted words and abbreviations with other, commoner uses: ALL patients, on RA, PET scan.
const CAPITALS_TO_CUE =
  set(`all an as ad aa mm fa co cs net hat ten ra oi sd id eb pet gas mg tm tn ca us sad ice map met
  pan pin arm aim als ais tof tga od gc ie ld hg icp hs bso cns rp tv tens tbe je gss ffi cpm xp mld pmp dnp fmt cpa mds dbs od`);

/** How a name, spelt as the table has it, must be spelt in a text. */
export function spellingOf(name: string): Spelling {
  const small = name.toLowerCase().replace(/'/g, '');
  if (WORDS_TO_CUE.has(small)) return 'cued';
  if (WORDS_WITHOUT_INITIAL.has(small)) return 'initial';
  if (/[\p{Ll} ]/u.test(name)) return 'any';
  if (CAPITALS_TO_CUE.has(small)) return 'cuedCapitals';
  if (WORDS_IN_SMALL.has(small)) return 'capitals';
  const letters = small.replace(/[^a-z]/g, '').length;
  return letters > 3 || PLAIN_IN_SMALL.has(small) ? 'any' : 'capitals';
}

// What stands before a diagnosis: "with ALL", "?TEN", "67M, AS", "known RA", or the opening of the post.
const CUE =
  /(?:^|[?(\n]|\b(?:with|w|known|has|had|have|got|severe|moderate|mod|mild|query|new|likely|possible|probable|probably|confirmed|relapsed?|refractory|from|of|hx|history|dx|diagnosed|diagnosis|bad|suspected|critical|active|generalised|neonatal|presumed|is|it's|its|early|advanced|metastatic|pmh|catching|imported|having|b|t|\d+s?,|\d+ ?(?:[MFmf]|yo|y)))[ ,:-]{0,2}$/i;

/**
 * Whether a name found in a text is spelt as it must be to mean the condition (see `Spelling`). A query straight before it
 * ("?pe") allows small letters; a title ("Mr Wilson's scan") makes an eponym a surname.
 */
export function isSpeltAs(spelling: Spelling, text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  const capital = /^[A-Z]/.test(words);
  const capitals = words === words.toUpperCase() && !words.includes("'");
  if (capital && /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Sister|Matron)\.? $/.test(before))
    return false;
  if (spelling === 'any') return true;
  if (spelling === 'initial') return capital || before.endsWith('?');
  if (spelling === 'capitals') return capitals || before.endsWith('?');
  return (spelling === 'cued' || capitals) && CUE.test(before);
}
