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
export const NAME = IS.given | IS.family;
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

/**
 * What the lists of names have of a word; one that only the classes of words have (word-classes.ts) is ordinary, unless it is so short that it may
 * be somebody's initials ("CM").
 */
export function listedFlags(word: Word): number {
  if (word.name !== 0) return word.name;
  return word.classes === undefined || word.length < 4 ? 0 : IS.ordinary;
}

/** What the lists have of a folded word as it stands; 0 where they do not have it. */
export const flagsOf = (word: string): number => listedFlags(findAnyWord(word));

/** The same of the beginning of a word, as far as a position. */
export const flagsAt = (word: string, end: number): number => listedFlags(findWordAt(word, 0, end));

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
