import { type Document, HAS, type Token } from '../document.ts';
import { WordList } from '../matching/word-list.ts';
import { IS } from '../names/word-lists.ts';
import { lookUpToken } from '../names/words.ts';
import type { Recased } from './restore.ts';

/** Words that after a number and a name are a street and nothing else. */
const streets = new WordList(
  'road rd street st avenue ave lane ln crescent cres terrace gardens gdns grove mews wynd cottages parade villas brae vennel bungalows',
);
/** Words that are a street where the name before them is no other word. */
const perhapsStreets = new WordList(
  'close drive way court row walk hill view rise park green gate croft yard steps bank place square meadow meadows field fields mount heights broadway garth fold buildings quay wharf mill cottage house gait loan end side pend',
);
/** Words that go on from a number, so that no street begins there. */
const notNames = new WordList(`
  in to of on by for and is at are a an or pt pts patient patients more day days week weeks hr hrs hour hours min mins unit units mg ml x with from bed beds people new
  old year yr yrs month months mile miles yards metres m km more other different big long busy main wrong same side end floor bay
  ambulances ambos vehicles crews cars bags off pm am her his their my our your this that these those no not next last
`);
/** A Welsh street begins with its kind: "3 stryd y castell". */
const welshStreets = new WordList(
  'heol ffordd stryd lon lôn maes clos llys rhodfa cae parc bryn erw trem tŷ tai stad rhes gerddi pentre glan dol',
);
/** Houses by name: "rayrigg bungalow", "bellabeg farm". */
const dwellings = new WordList(
  'bungalow farm farmhouse cottage croft manse vicarage rectory barn lodge steading smithy',
);
const HOUSE = /^\d{1,3}[a-e]?$/;
const LONGEST = 3;
const LETTERS = HAS.small | HAS.joint | HAS.foreign;

/** Tokens of a post without capitals that name a street behind the number of a house: "14 chalk road", "14/2 regent st". */
export function addAddressWords({ tokens, text }: Document, found: Recased[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (dwellings.has(token)) found.push(...nameOfHouse(tokens, at, text));
    if (
      (token.shape & HAS.digit) === 0 ||
      !HOUSE.test(token.lower) ||
      /[:.£]/.test(text[token.start - 1] ?? '')
    )
      continue;
    const end = endOfStreet(tokens, at + 1, text);
    for (let word = at + 1; word < end; word += 1) found.push({ token: tokens[word] as Token, all: false });
  }
}

/** The word for a house and the name before it, where that is no other word. */
function nameOfHouse(tokens: readonly Token[], at: number, text: string): Recased[] {
  const [name, house] = [tokens[at - 1], tokens[at] as Token];
  if (
    !name ||
    (name.shape & ~LETTERS) !== 0 ||
    name.end - name.start < 4 ||
    text.slice(name.end, house.start) !== ' '
  )
    return [];
  if ((lookUpToken(name) & IS.ordinary) !== 0 || notNames.has(name)) return [];
  return [name, house].map((token) => ({ token, all: false }));
}

/** Behind the word for a street; the start itself where there is none. */
function endOfStreet(tokens: readonly Token[], start: number, text: string): number {
  const welsh = welshStreets.has(tokens[start]);
  let known = false;
  for (let at = start; at <= start + LONGEST; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const goesOn =
      token !== undefined &&
      before !== undefined &&
      (token.shape & ~LETTERS) === 0 &&
      /^,? $/.test(text.slice(before.end, token.start)) &&
      !notNames.has(token);
    if (!goesOn) return welsh && at > start + 1 ? at : start;
    if (welsh) continue;
    if (at > start && (streets.has(token) || (!known && perhapsStreets.has(token)))) return at + 1;
    known ||= (lookUpToken(token) & IS.ordinary) !== 0;
  }
  return welsh ? start + LONGEST : start;
}
