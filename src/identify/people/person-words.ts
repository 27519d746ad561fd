import { WordList } from '../matching/word-list.ts';

/** The two sexes as a word or letter tells them. */
export type Sex = 'female' | 'male';

const words = (text: string): string[] => text.trim().split(/\s+/);

const FEMALE = words('woman lady girl female lass lassie wifie schoolgirl gal housewife widow spinster nun');
const MALE =
  words(`man gentleman gent chap lad laddie boy male guy fella fellah feller bloke schoolboy widower
  chappie geezer`);

/** Singular words that tell a patient's sex. Plurals are left out: they speak of groups, toilets and bays. */
export const SEX_WORDS: ReadonlyMap<string, Sex> = new Map([
  ...FEMALE.map((word): [string, Sex] => [word, 'female']),
  ...MALE.map((word): [string, Sex] => [word, 'male']),
]);

/** Words after which a bare number is an age: "pt 54", "his mum (84)". Relatives included. */
export const PERSON_WORDS: ReadonlySet<string> = new Set([
  ...SEX_WORDS.keys(),
  ...words(`patient pt px baby bab bairn wean child kid infant toddler teenager resident client mother mum mam mom
    father dad wife husband son daughter sister brother twin nan gran grandad grandmother grandfather uncle aunt
    niece nephew cousin partner girlfriend boyfriend grandson granddaughter sibling driver passenger`),
]);

/** The words that tell a sex. */
export const SEXES = new WordList([...SEX_WORDS.keys()].join(' '));
/** The words for persons, also with a possessive ending. */
export const PEOPLE = new WordList([...PERSON_WORDS].map((word) => `${word} ${word}'s`).join(' '));
