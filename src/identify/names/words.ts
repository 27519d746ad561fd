import { HAS, type Token } from '../document.ts';
import { englishWords, talkWords } from '../lexicons/english-words.ts';
import { eponymNouns, eponyms } from '../lexicons/eponyms.ts';
import { familyNames } from '../lexicons/family-names.ts';
import { givenNames } from '../lexicons/given-names.ts';
import { capitalizedWords, ordinaryWords, products } from '../lexicons/not-names.ts';
import { placeTables } from '../lexicons/places.ts';
import {
  courtesyTitles,
  departments,
  roleWords,
  staffLeads,
  staffTitles,
  staffVerbs,
} from '../lexicons/staff-titles.ts';
import { findAnyWord, findWordAt, type Word, wordOf } from '../matching/vocabulary.ts';
import * as cues from './cue-words.ts';
// Enters the classes of words, which `listedFlags` reads.
import '../word-classes.ts';

/** What the lexicons say of a word, one bit each: a word costs one look-up however many lists there are. */
export const IS = {
  given: 1,
  family: 1 << 1,
  ordinary: 1 << 2,
  capital: 1 << 3,
  product: 1 << 4,
  eponym: 1 << 5,
  eponymNoun: 1 << 6,
  staffTitle: 1 << 7,
  courtesy: 1 << 8,
  role: 1 << 9,
  staffVerb: 1 << 10,
  staffLead: 1 << 11,
  department: 1 << 12,
  relation: 1 << 13,
  patient: 1 << 14,
  location: 1 << 15,
  identifier: 1 << 16,
  patientVerb: 1 << 17,
  clinical: 1 << 18,
  placeNoun: 1 << 19,
  placeLead: 1 << 20,
  naming: 1 << 21,
  social: 1 << 22,
  teaching: 1 << 23,
  colleagueThing: 1 << 24,
  particle: 1 << 25,
  plainVerb: 1 << 26,
  rota: 1 << 27,
  town: 1 << 28,
} as const;

const UNDECOMPOSED: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', ß: 'ss', æ: 'ae', đ: 'd' };
const ASCII = /^[\n\x20-\x7e]*$/;
const listed: Word[] = [];

function add(list: string, flag: number): void {
  // Without an expression, as there are some thirty thousand words in all.
  for (const folded of foldWord(list).replaceAll('\n', ' ').split(' ')) {
    if (folded === '') continue;
    const word = wordOf(folded);
    if (word.name === 0) listed.push(word);
    word.name |= flag;
  }
}

/** What the lists have of a folded word as it stands; 0 where they do not have it. */
const flagsOf = (word: string): number => listedFlags(findAnyWord(word));

for (const list of Object.values(givenNames)) add(list, IS.given);
for (const list of Object.values(familyNames)) add(list, IS.family);
add(ordinaryWords, IS.ordinary);
add(englishWords, IS.ordinary);
add(talkWords, IS.ordinary);
add(capitalizedWords, IS.capital);
add(products, IS.product);
add(eponyms, IS.eponym);
add(eponymNouns, IS.eponymNoun);
add(staffTitles, IS.staffTitle);
add(courtesyTitles, IS.courtesy);
add(roleWords, IS.role);
add(staffVerbs, IS.staffVerb);
add(staffLeads, IS.staffLead);
add(departments, IS.department);
add(cues.relationWords, IS.relation);
add(cues.patientNouns, IS.patient);
add(cues.locationWords, IS.location);
add(cues.identifierWords, IS.identifier);
add(cues.patientVerbs, IS.patientVerb);
add(cues.clinicalWords, IS.clinical);
add(cues.placeNouns, IS.placeNoun);
add(cues.placeLeads, IS.placeLead);
add(cues.namingWords, IS.naming);
add(cues.socialWords, IS.social);
add(cues.teachingWords, IS.teaching);
add(cues.colleagueThings, IS.colleagueThing);
add(cues.nameParticles, IS.particle);
add(cues.plainVerbs, IS.plainVerb);
add(cues.rotaWords, IS.rota);
for (const { table } of placeTables)
  for (const [, town = ''] of table.matchAll(/(?:^|;)\s*(\p{L}[\p{L}'-]{2,}) [\d.]/gu)) add(town, IS.town);

/** Lists of cue words hold no name that is only a name, so a word on one of them is ordinary as well. */
const ORDINARY_TOO =
  IS.role |
  IS.relation |
  IS.patient |
  IS.location |
  IS.identifier |
  IS.clinical |
  IS.placeNoun |
  IS.patientVerb |
  IS.plainVerb |
  IS.teaching |
  IS.rota;
const NAME = IS.given | IS.family;
for (const word of listed) if (word.name & ORDINARY_TOO) word.name |= IS.ordinary;

/** Lower case without diacritics, so that "Zeynep Yıldırım" and "zeynep yildirim" are one. Letters without a decomposition are mapped. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return ASCII.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[łıøßæđ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

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

/**
 * What the lists of names have of a word; one that only the classes of words have (word-classes.ts) is ordinary, unless it is so short that it may
 * be somebody's initials ("CM").
 */
function listedFlags(word: Word): number {
  if (word.name !== 0) return word.name;
  return word.classes === undefined || word.length < 4 ? 0 : IS.ordinary;
}

/** True where a word has neither apostrophe nor hyphen nor a letter beyond ASCII. A loop, as it runs for every unknown word. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code > 122 || code < 48) return false;
  }
  return true;
}

/**
 * "McGuckin", the plural of a name ("two Khatuns") and a possessive without its apostrophe ("enids dressing") are known by their shape, and so
 * are the forms of ordinary words ("merging").
 */
function shapeFlags(word: string): number {
  if (word.length < 5) return 0;
  if (word.startsWith('mc')) return IS.family;
  const singular = word.endsWith('s') ? flagsOf(word.slice(0, -1)) : 0;
  if ((singular & NAME) !== 0 && !(singular & IS.ordinary)) return singular & NAME;
  return isForm(word) ? IS.ordinary : 0;
}

/** True for the plural, the -ed, -ing, -ly or -ness of a word that is ordinary. "Youngs" and "Marks" may be people. */
function isForm(word: string): boolean {
  const { length } = word;
  switch (word.charCodeAt(length - 1)) {
    case 100: // d
      return word.charCodeAt(length - 2) === 101 && isFormOfVerb(word, length - 2);
    case 103: // g
      return word.endsWith('ing') && isFormOfVerb(word, length - 3);
    case 115: // s
      if (word.endsWith('ness')) return isWord(word, length - 4) || isWordInY(word, length - 5);
      if (word.charCodeAt(length - 2) !== 101) return isThing(flagsAt(word, length - 1));
      return (
        isThing(flagsAt(word, length - 1)) ||
        isThing(flagsAt(word, length - 2)) ||
        (word.charCodeAt(length - 3) === 105 && isThing(flagsOf(`${word.slice(0, -3)}y`)))
      );
    case 121: // y
      if (word.charCodeAt(length - 2) !== 108) return false;
      return (
        isWord(word, length - 2) ||
        isWordInY(word, length - 3) ||
        (flagsOf(`${word.slice(0, -1)}e`) & IS.ordinary) !== 0
      );
    default:
      return false;
  }
}

/** "merg(ing)", "need(ed)", "stopp(ed)", "carri(ed)". */
function isFormOfVerb(word: string, end: number): boolean {
  if (end < 2) return false;
  return (
    isWord(word, end) ||
    (flagsOf(`${word.slice(0, end)}e`) & IS.ordinary) !== 0 ||
    (word.charCodeAt(end - 1) === word.charCodeAt(end - 2) && isWord(word, end - 1)) ||
    isWordInY(word, end - 1)
  );
}

const flagsAt = (word: string, end: number): number => listedFlags(findWordAt(word, 0, end));
const isWord = (word: string, end: number): boolean => (flagsAt(word, end) & IS.ordinary) !== 0;
const isThing = (flags: number): boolean => (flags & IS.ordinary) !== 0 && (flags & NAME) === 0;
/** True where the word has an i at `at` and what goes before it, with a y, is ordinary: "happi(ly)". */
const isWordInY = (word: string, at: number): boolean =>
  word.charCodeAt(at) === 105 && (flagsOf(`${word.slice(0, at)}y`) & IS.ordinary) !== 0;

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

/** A capitalised word on one of these lists is that, not a name, unless a title or a given name goes before it. */
export const CUE_ONLY =
  IS.placeNoun |
  IS.location |
  IS.role |
  IS.clinical |
  IS.patientVerb |
  IS.rota |
  IS.relation |
  IS.patient |
  IS.identifier |
  IS.teaching |
  IS.social |
  IS.staffVerb |
  IS.naming |
  IS.department |
  IS.staffLead;
