import { HAS, type Token } from '../document.ts';
import { smallPlaces, smallPlacesNamedLikePeople } from '../lexicons/places-small.ts';
import { withoutApostrophes } from '../matching/vocabulary.ts';
import type { PhraseMatch } from '../phrases.ts';
import type { Place } from './place-index.ts';

/** By the factor that the lexicon names. */
const UNCERTAINTY = 3;
const LINE_BREAK = 10;

// Made into objects like the other places, these took three times as long and 13 MB in place of 3. So the tables stay text: of each name it is
// known where its figure stands, and a place is made of it when somebody names it.
const tables = [smallPlaces, smallPlacesNamedLikePeople];
/** By name: where its figure stands in its table, twice; and one more in the second table. */
const figures = new Map<string, number>();
/** By first word: of how many words the names are that begin with it, a bit for each count. */
const openings = new Map<string, number>();
let longest = 1;

for (const [table, text] of tables.entries()) {
  for (let start = 1; start < text.length; ) {
    if (text.charCodeAt(start) === LINE_BREAK) start += 1;
    const semicolon = text.indexOf(';', start);
    const end = semicolon < 0 ? text.length : semicolon;
    const figure = text.lastIndexOf(' ', end);
    const name = text.slice(start, figure);
    figures.set(name, 2 * figure + table);
    const space = name.indexOf(' ');
    const words = countWords(name);
    const first = space < 0 ? name : name.slice(0, space);
    openings.set(first, (openings.get(first) ?? 0) | (1 << words));
    longest = Math.max(longest, words);
    start = end + 1;
  }
}

/** The longest name of a small place that starts exactly at token `at`, or undefined. Case, hyphens and a possessive ending do not count. */
export function smallPlaceAt(tokens: readonly Token[], at: number): PhraseMatch<Place> | undefined {
  const token = tokens[at];
  if (!token || (token.shape & HAS.digit) !== 0) return undefined;
  let name = plainWord(token);
  const counts = countsBehind(name) | (isPossessive(token) ? countsBehind(name.slice(0, -1)) : 0);
  let found: PhraseMatch<Place> | undefined;
  for (let end = at + 1, words = countWords(name); counts >>> words !== 0 && words <= longest; end += 1) {
    const last = tokens[end - 1] as Token;
    const place = placeCalled(name) ?? (isPossessive(last) ? placeCalled(name.slice(0, -1)) : undefined);
    if (place) found = { firstToken: at, endToken: end, start: token.start, end: last.end, entry: place };
    const next = tokens[end];
    if (!next) return found;
    name += ` ${plainWord(next)}`;
    words = countWords(name);
  }
  return found;
}

/** Of how many words the names are that begin as this does. */
function countsBehind(name: string): number {
  const space = name.indexOf(' ');
  return openings.get(space < 0 ? name : name.slice(0, space)) ?? 0;
}

function countWords(name: string): number {
  let words = 1;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) words += 1;
  return words;
}

/** As the tables write it: "kirkby in ashfield", "st davids". */
function plainWord({ lower, shape }: Token): string {
  return (shape & HAS.joint) === 0 ? lower : withoutApostrophes(lower).replaceAll('-', ' ');
}

/** "Kettlewell's": the name may be with the last letter or without. */
const isPossessive = ({ lower, shape }: Token): boolean => (shape & HAS.joint) !== 0 && lower.endsWith("'s");

function placeCalled(name: string): Place | undefined {
  const found = figures.get(name);
  if (found === undefined) return undefined;
  const text = tables[found % 2] as string;
  const thousands = Number.parseFloat(text.slice(found >>> 1, (found >>> 1) + 10));
  return {
    kind: 'settlement',
    name,
    region: '',
    people: thousands * 1000,
    uncertainty: UNCERTAINTY,
    written: name,
    everyday: found % 2 === 1,
  };
}
