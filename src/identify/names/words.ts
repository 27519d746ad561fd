import { HAS, type Token } from '../document.ts';
import { shapeFlags } from './word-forms.ts';
import { flagsOf, foldWord, IS, listedFlags, NAME } from './word-lists.ts';

/** The word of a token without a possessive ending, folded: "Okafor's" gives "okafor". */
export function bareWord(token: Token): string {
  const word = (token.shape & HAS.foreign) === 0 ? token.lower : foldWord(token.lower);
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/**
 * Everything the lexicons know of a token's word, as bits of `IS`; 0 for a word that no list holds. The common case, a word in plain
 * letters, costs no look-up here.
 */
export function lookUpToken(token: Token): number {
  const known = listedFlags(token.word);
  if (known !== 0) return known;
  return isPlain(token.lower) ? shapeFlags(token.lower) : lookUp(bareWord(token));
}

/** True where a word has neither apostrophe nor hyphen nor a letter beyond ASCII. A loop, as it runs for every unknown word. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code > 122 || code < 48) return false;
  }
  return true;
}

/** As `lookUpToken`, for a folded word. A hyphenated word is a name when its known parts are names ("Lloyd-Hughes"). */
export function lookUp(word: string): number {
  const known = flagsOf(word);
  if (known !== 0) return known;
  if (isPlain(word)) return shapeFlags(word);
  if (word.includes('-')) return lookUpParts(word);
  if (/^[od]'[a-z]{3,}$/.test(word)) return IS.family;
  if (word.endsWith("s'")) return flagsOf(word.slice(0, -1));
  return flagsOf(word.replaceAll("'", ''));
}

function lookUpParts(word: string): number {
  let any = 0;
  let all = IS.ordinary;
  for (const part of word.split('-')) {
    const flags = flagsOf(part);
    if (flags !== 0 && !(flags & NAME)) return all & flags;
    any |= flags & NAME;
    all &= flags;
  }
  return any | all;
}

/** Endings of family names that are hardly ever those of other words; for names outside the lexicons. */
const FAMILY_ENDING =
  /(?:sson|wicz|owicz|ewicz|owski|owska|ewski|ewska|inski|inska|czyk|czak|enko|chuk|yuk|ishvili|idze|opoulos|akis|ides|idou|ieu|escu|eanu|iou|ovic|ova|eva|auskas|aitis|ullah|uddin|singham|nathan|wala|jee|worthy?|thwaite|bottom|borough|shaw|ley|ington|ingham|combe|gate|field|croft|wick|stead|hurst|kwo|chukwu|ele|oye|ola|emi|yan|ian)$/;

/** True for a word of at least six letters that ends as family names do. */
export function looksFamily(word: string): boolean {
  return word.length >= 6 && FAMILY_ENDING.test(word);
}

/** Endings of medicines, tests and illnesses, which are written with a capital at times. */
const MEDICAL_ENDING =
  /(?:mab|nib|pril|sartan|statin|olol|azole|cillin|mycin|floxacin|cycline|dipine|prazole|tidine|setron|triptan|gliptin|gliflozin|glutide|parin|xaban|zepam|zolam|barbital|caine|curium|fentanil|afil|asone|olone|onide|terol|tropium|phylline|oxetine|pramine|triptyline|idone|apine|azine|lukast|vir|itis|osis|oma|aemia|emia|uria|pathy|plasty|ectomy|otomy|ostomy|oscopy|graphy|gram|ology|ologist|iatrics|iatry|therapy|metry|penia|cytosis|algia|plegia|paresis)$/;

/** True for words that end as medicines, procedures and illnesses do. */
export function looksMedical(word: string): boolean {
  return word.length >= 6 && MEDICAL_ENDING.test(word);
}
