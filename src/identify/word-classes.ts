import { lifeClasses } from './lexicons/life-words.ts';
import { clinicalEndings, wordClasses } from './lexicons/word-classes.ts';

const lists: Readonly<Record<string, string>> = { ...wordClasses, ...lifeClasses };

/** Names of the classes; `classesOf` gives positions in this list. The last is that of words with a clinical ending. */
export const classNames: readonly string[] = [...Object.keys(lists), 'ending'];

const none: readonly number[] = [];
const ending: readonly number[] = [classNames.length - 1];
const index = indexWords(Object.values(lists));
const endings = new Set(clinicalEndings.split(' '));
const longestEnding = Math.max(...[...endings].map((each) => each.length));
const lastLetters = new Set([...endings].map((each) => each.charCodeAt(each.length - 1)));

/**
 * The classes that a word belongs to, as positions in `classNames`; a word of no list may still end as drugs and illnesses do. An unknown
 * word gives an empty list.
 * @param word lower case
 */
export function classesOf(word: string): readonly number[] {
  return index.get(word) ?? classesByEnding(word);
}

/** The class of a word that ends as drugs and illnesses do; for words that are known to be in no list. */
export function classesByEnding(word: string): readonly number[] {
  if (word.length < 6 || !lastLetters.has(word.charCodeAt(word.length - 1))) return none;
  for (let length = 3; length <= longestEnding; length += 1)
    if (endings.has(word.slice(-length))) return ending;
  return none;
}

/** All words of the lists. */
export const classWords = (): Iterable<string> => index.keys();

/** For each word of the lists (words divided by spaces), the positions of the lists that have it. */
export function indexWords(from: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  for (const [at, list] of from.entries())
    for (const word of new Set(list.split(' '))) words.set(word, [...(words.get(word) ?? []), at]);
  return words;
}
