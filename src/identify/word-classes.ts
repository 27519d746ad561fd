import { clinicalClasses } from './lexicons/clinical-words.ts';
import { broadLifeClasses, lifeClasses } from './lexicons/life-words.ts';
import { clinicalEndings, everydayWords, settingClasses, wordClasses } from './lexicons/word-classes.ts';
import { workClasses } from './lexicons/work-words.ts';
import { findAnyWord, findWordAt, type Word, wordOf } from './matching/vocabulary.ts';

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
/** For each class whether its words are of medicine. */
export const isClinical: readonly boolean[] = classNames.map((name) =>
  ['symptom', 'measure', 'test', 'treat', 'disease', 'body', 'ending'].includes(name),
);
/** The classes of a word that no list knows: none, and not everyday either. */
const unknown: readonly number[] = [];
listClasses(Object.values(listed));
for (const everyday of everydayWords.split(' ')) wordOf(everyday).classes ??= none;
const settingsByWord = indexWords(Object.values(settingClasses));
const endings = new Set(clinicalEndings.split(' '));
const longestEnding = Math.max(...[...endings].map((ending) => ending.length));
/** The last three letters of the endings: most words of no list are told from them at a glance. */
const lastThree = new Set([...endings].map((ending) => lettersAt(ending, ending.length)));
const ending: readonly number[] = [classNames.length - 1];

/**
 * The classes of a word in lower case with its digits as 0: its own, those of the word that it is a form of ("piper's", "ferreting"),
 * or that of its ending. None for an unknown word.
 */
export const classesOf = (lower: string): readonly number[] =>
  classesAt(findAnyWord(lower), lower, 0, lower.length);

/** The same for a word that has been looked up, and stands in a text in lower case. */
export const classesAt = (word: Word, lower: string, start: number, end: number): readonly number[] =>
  word.classes ?? classesByForm(lower, start, end) ?? classesByEnding(lower, start, end);

/** The classes of two words that are listed as one with a hyphen ("lollipop lady"). */
export const classesOfPhrase = (first: Word, second: Word): readonly number[] =>
  first.phrases?.get(second)?.classes ?? none;

/** True for the classes of a word that no list knows, unless it is too short to tell. */
export const isRare = (length: number, classes: readonly number[]): boolean =>
  classes === unknown && length > 3;

/** What a channel is for, by a word of its name. */
export const settingsOf = (word: string): readonly number[] => settingsByWord.get(word) ?? none;

function classesByForm(lower: string, start: number, end: number): readonly number[] | undefined {
  const length = end - start;
  switch (lower.charCodeAt(end - 1)) {
    case 115: // s
      if (length > 1 && lower.charCodeAt(end - 2) === 39) return listedAt(lower, start, end - 2);
      if (length < 5) return undefined;
      return (
        listedAt(lower, start, end - 1) ??
        (lower.charCodeAt(end - 2) === 101 ? listedAt(lower, start, end - 2) : undefined)
      );
    case 100: // d
      if (length < 5 || lower.charCodeAt(end - 2) !== 101) return undefined;
      return listedAt(lower, start, end - 2) ?? listedAt(lower, start, end - 1);
    case 103: // g
      if (length < 5 || lower.charCodeAt(end - 2) !== 110 || lower.charCodeAt(end - 3) !== 105)
        return undefined;
      return listedAt(lower, start, end - 3) ?? findAnyWord(`${lower.slice(start, end - 3)}e`).classes;
    default:
      return undefined;
  }
}

const listedAt = (lower: string, start: number, end: number): readonly number[] | undefined =>
  findWordAt(lower, start, end).classes;

/** The three letters before a position as one number; for letters beyond ASCII one of no ending. */
function lettersAt(lower: string, end: number): number {
  return (lower.charCodeAt(end - 3) << 14) ^ (lower.charCodeAt(end - 2) << 7) ^ lower.charCodeAt(end - 1);
}

function classesByEnding(lower: string, start: number, end: number): readonly number[] {
  if (end - start < 6 || !lastThree.has(lettersAt(lower, end))) return unknown;
  const most = Math.min(longestEnding, end - start);
  for (let length = 3; length <= most; length += 1)
    if (endings.has(lower.slice(end - length, end))) return ending;
  return unknown;
}

/**
 * Enters the classes of each word, and of the phrases that are listed with a hyphen, into the vocabulary. Words of the same classes
 * share one list: thirteen thousand of their own would take long to make, and lie far apart in memory when posts are read.
 */
function listClasses(lists: readonly string[]): void {
  const longer = new Map<readonly number[], (readonly number[])[]>([[none, []]]);
  for (const [at, list] of lists.entries())
    for (const text of list.split(' ')) {
      const word = wordOf(text);
      const classes = word.classes ?? none;
      if (classes === none && text.includes('-')) listPhrase(text, word);
      if (classes.at(-1) !== at) word.classes = withClass(longer, classes, at);
    }
}

/** The shared list of the classes and one more; `longer` has them by the list and the class. */
function withClass(
  longer: Map<readonly number[], (readonly number[])[]>,
  classes: readonly number[],
  at: number,
): readonly number[] {
  const known = longer.get(classes) as (readonly number[])[];
  const same = known[at];
  if (same) return same;
  const made = [...classes, at];
  known[at] = made;
  longer.set(made, []);
  return made;
}

function listPhrase(text: string, word: Word): void {
  const [first = '', second = '', more] = text.split('-');
  if (first === '' || second === '' || more !== undefined) return;
  const opening = wordOf(first);
  opening.phrases ??= new Map();
  opening.phrases.set(wordOf(second), word);
}

function indexWords(lists: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, list] of lists.entries())
    for (const word of new Set(list.split(' '))) {
      const places = index.get(word);
      if (places) places.push(at);
      else index.set(word, [at]);
    }
  return index;
}
