import type { IdentifyContext } from '../types.ts';
import { matchStaff, readStaffNames } from './staff.ts';
import { foldWord, IS } from './word-lists.ts';
import { lookUp } from './words.ts';

/** Words of a file's name: letters between marks, and capitals inside a run ("AlWaheedM"). The ending is no word. */
const FILE_ENDING = /\.[A-Za-z0-9]{1,5}$/;
const WORD = /\p{Lu}?[\p{Ll}'’-]+|\p{Lu}+(?!\p{Ll})|\p{Lo}+/gu;

/**
 * True where the name of a file carries a person's name who is not a colleague: a given name beside a family name
 * ("Bartholomew_Achterhuis.pdf"), or a family name beside an initial ("R_Aldous_ECG.pdf"). One name alone, or an ordinary word
 * ("Price list.xlsx"), is not enough. An empty name is false.
 */
export function hasNameInFileName(
  fileName: string,
  context: Pick<IdentifyContext, 'roster' | 'mentions'>,
): boolean {
  const words = (fileName.replace(FILE_ENDING, '').match(WORD) ?? [])
    .map((word) => foldWord(word).replace(/^[-'’]+|[-'’]+$/g, ''))
    .filter((word) => word !== '');
  const staff = readStaffNames(context);
  return words.some((word, at) => {
    const next = words[at + 1];
    if (
      next === undefined ||
      matchStaff([word, next], staff) !== 'none' ||
      matchStaff([next, word], staff) !== 'none'
    )
      return false;
    return isPair(word, next) || isPair(next, word);
  });
}

/** A given name or an initial beside a family name, neither of them an ordinary word. */
function isPair(given: string, family: string): boolean {
  const familyFlags = lookUp(family);
  if (family.length < 3 || !(familyFlags & IS.family) || familyFlags & NOT_A_NAME) return false;
  if (given.length === 1) return true;
  const givenFlags = lookUp(given);
  return (givenFlags & IS.given) !== 0 && (givenFlags & NOT_A_NAME) === 0;
}

const NOT_A_NAME = IS.ordinary | IS.capital | IS.product | IS.eponym | IS.eponymNoun;
