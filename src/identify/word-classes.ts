import { clinicalClasses } from './lexicons/clinical-words.ts';
import { broadLifeClasses, lifeClasses } from './lexicons/life-words.ts';
import { clinicalEndings, everydayWords, settingClasses, wordClasses } from './lexicons/word-classes.ts';
import { workClasses } from './lexicons/work-words.ts';

const listed: Readonly<Record<string, string>> = {
  ...wordClasses,
  ...clinicalClasses,
  ...workClasses,
  ...broadLifeClasses,
  ...lifeClasses,
  life: Object.values(lifeClasses).join(' '),
};

/** The classes that a word may belong to; elsewhere they go by their place in this list. The last is that of drugs and illnesses known by their endings. */
export const classNames: readonly string[] = [...Object.keys(listed), 'ending'];
/** What a channel may be for. */
export const settingNames: readonly string[] = Object.keys(settingClasses);

const none: readonly number[] = [];
/** The classes of a word that no list knows: none, and not everyday either. */
const unknown: readonly number[] = [];
const classesByWord = indexWords(Object.values(listed));
for (const word of everydayWords.split(' ')) if (!classesByWord.has(word)) classesByWord.set(word, none);
const settingsByWord = indexWords(Object.values(settingClasses));
const classesByPhrase = indexPhrases(classesByWord);
const endings = new Set(clinicalEndings.split(' '));
const longestEnding = Math.max(...[...endings].map((ending) => ending.length));
const lastLetters = new Set([...endings].map((ending) => ending.charCodeAt(ending.length - 1)));
const ending: readonly number[] = [classNames.length - 1];

/**
 * The classes of a word as `splitWords` hands it over: its own, those of the word that it is a form of ("piper's", "ferreting"),
 * or that of its ending. None for an unknown word.
 */
export const classesOf = (word: string): readonly number[] =>
  classesByWord.get(word) ?? classesByForm(word) ?? classesByEnding(word);

/** The classes of two words that are listed as one with a hyphen ("lollipop lady"). */
export const classesOfPhrase = (first: string, second: string): readonly number[] =>
  classesByPhrase.get(first)?.get(second) ?? none;

/** True for the classes of a word that no list knows, unless it is too short to tell. */
export const isRare = (word: string, classes: readonly number[]): boolean =>
  classes === unknown && word.length > 3;

/** What a channel is for, by a word of its name. */
export const settingsOf = (word: string): readonly number[] => settingsByWord.get(word) ?? none;

function classesByForm(word: string): readonly number[] | undefined {
  const { length } = word;
  switch (word.charCodeAt(length - 1)) {
    case 115: // s
      if (word.charCodeAt(length - 2) === 39) return classesByWord.get(word.slice(0, -2));
      if (length < 5) return undefined;
      return (
        classesByWord.get(word.slice(0, -1)) ??
        (word.charCodeAt(length - 2) === 101 ? classesByWord.get(word.slice(0, -2)) : undefined)
      );
    case 100: // d
      if (length < 5 || word.charCodeAt(length - 2) !== 101) return undefined;
      return classesByWord.get(word.slice(0, -2)) ?? classesByWord.get(word.slice(0, -1));
    case 103: // g
      if (length < 5 || !word.endsWith('ing')) return undefined;
      return classesByWord.get(word.slice(0, -3)) ?? classesByWord.get(`${word.slice(0, -3)}e`);
    default:
      return undefined;
  }
}

function classesByEnding(word: string): readonly number[] {
  if (word.length < 6 || !lastLetters.has(word.charCodeAt(word.length - 1))) return unknown;
  for (let length = 3; length <= longestEnding; length += 1)
    if (endings.has(word.slice(-length))) return ending;
  return unknown;
}

function indexWords(lists: readonly string[]): Map<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, list] of lists.entries())
    for (const word of new Set(list.split(' '))) {
      const places = index.get(word);
      if (places) places.push(at);
      else index.set(word, [at]);
    }
  return index as Map<string, readonly number[]>;
}

function indexPhrases(words: ReadonlyMap<string, readonly number[]>) {
  const index = new Map<string, Map<string, readonly number[]>>();
  for (const [word, classes] of words) {
    const [first = '', second, more] = word.split('-');
    if (second === undefined || more !== undefined) continue;
    const seconds = index.get(first) ?? new Map<string, readonly number[]>();
    index.set(first, seconds.set(second, classes));
  }
  return index;
}

/** All words that are listed. */
export const classWords = (): Iterable<string> => classesByWord.keys();
