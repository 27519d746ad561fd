import { type Document, HAS, type Token } from '../document.ts';
import { placesLikeNames, placesLikeWords } from '../lexicons/countries.ts';
import { WordList } from '../matching/word-list.ts';
import { IS } from '../names/word-lists.ts';
import { lookUpToken } from '../names/words.ts';
import { countryIndex } from '../world/countries-index.ts';
import { homePrepositions, sentBy } from '../world/home-words.ts';
import { placeIndex } from '../world/place-index.ts';
import type { Recased } from './restore.ts';

/** Names that in small letters are words: they stay as they are. (Those of `everydayPlaceNames` do as well.) */
const asWords = new WordList(`
  beds slough leek derby canna cardigan cheddar jersey lizard grays eden craven hart dales moors amble mull diss bourne barrow bakewell adds pilgrim
  pilgrims causeway conquest mayday lister churchill rosewood rowans sth noc dri crh man sal nice rio the mater barking ramble sandwich dent rugby
`);
/** Countries that are words or first names besides: only after "to", "from" and the like. */
const asNames: ReadonlySet<string> = new Set(placesLikeNames);
const likeWords: ReadonlySet<string> = new Set(placesLikeWords);
const prepositions = new WordList(
  'from to in at near via since off round around outside frae fae fra by through',
);
const living = new WordList('lives living lived born stays bides based farms resident');
const WORD_ENDING =
  /(?:ing|ed|ly|tion|ment|ness|ist|logy|ology|gist|therapy|ist|ics|ity|ous|ive|able|ant|'s)$/;
const WEEKDAY = new WordList('mon tue tues wed weds thu thur thurs fri');

/** Tokens of a post without capitals that belong to a place, a country or a day of the week. */
export function addPlaceWords({ tokens, text }: Document, found: Recased[]): void {
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const led = at > 0 && prepositions.has(tokens[at - 1]);
    const end = endOfPlace(tokens, at, led) ?? endOfCountry(tokens, at, led);
    if (end !== undefined) {
      const all = end.acronym;
      for (; at < end.token; at += 1) found.push({ token: tokens[at] as Token, all });
      continue;
    }
    if (WEEKDAY.has(token) || isUnlistedHome(tokens, at, text)) found.push({ token, all: false });
    at += 1;
  }
}

interface End {
  readonly token: number;
  readonly acronym: boolean;
}

function endOfPlace(tokens: readonly Token[], at: number, led: boolean): End | undefined {
  const match = placeIndex.matchAt(tokens, at);
  if (!match) return undefined;
  const alone = match.endToken === at + 1;
  if (alone && asWords.has(tokens[at])) return undefined;
  // Towns that are words ("deal", "settle") stay small; those that are surnames ("carlisle") need a preposition.
  if (match.entry.everyday && (!led || (lookUpToken(tokens[at] as Token) & IS.ordinary) !== 0))
    return undefined;
  const acronym = /^[A-Z&]{2,6}$/.test(match.entry.written);
  if (acronym && !led) return undefined;
  return { token: match.endToken, acronym };
}

function endOfCountry(tokens: readonly Token[], at: number, led: boolean): End | undefined {
  const match = countryIndex.matchAt(tokens, at);
  if (!match) return undefined;
  const { phrase } = match.entry;
  if ((asNames.has(phrase) || likeWords.has(phrase)) && !led) return undefined;
  if (likeWords.has(phrase) && (lookUpToken(tokens[at] as Token) & IS.ordinary) !== 0) return undefined;
  if (match.endToken === at + 1 && asWords.has(tokens[at])) return undefined;
  return { token: match.endToken, acronym: false };
}

/** "from ynysybwl", "lives in cwmsyfiog": no list has the word, neither of places nor of anything else. */
function isUnlistedHome(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!before || token.shape !== HAS.small || token.end - token.start < 5) return false;
  const lead = tokens[at - 2];
  const home = homePrepositions.has(before)
    ? !sentBy.has(lead)
    : (before.lower === 'in' || before.lower === 'at') && living.has(lead);
  return (
    home &&
    text.slice(before.end, token.start) === ' ' &&
    lookUpToken(token) === 0 &&
    !WORD_ENDING.test(token.lower)
  );
}
