import { type Document, HAS, type Token } from '../document.ts';
import { WordList } from '../matching/word-list.ts';
import { belongings, matters } from '../names/deed-words.ts';
import { IS } from '../names/word-lists.ts';
import { looksFamily, lookUpToken } from '../names/words.ts';
import type { Recased } from './restore.ts';

const NAME = IS.given | IS.family;
/** What makes a word something else besides a name, so that in small letters it may be that. */
const ELSE =
  IS.ordinary |
  IS.capital |
  IS.product |
  IS.eponymNoun |
  IS.staffTitle |
  IS.courtesy |
  IS.staffVerb |
  IS.staffLead |
  IS.department |
  IS.naming |
  IS.social |
  IS.colleagueThing |
  IS.particle;
/** Names that in small letters are things more often, beyond the lists of words. */
const things = new WordList('shields banks carpenter kitty');
const titles = new WordList('mr mrs ms dr prof sr rev');
/** Names that behind "baby" are verbs. */
const modals = new WordList('will may can bill box young day');
const LETTERS = HAS.small | HAS.joint | HAS.foreign;

/** Tokens of a post without capitals that are somebody's name, patient's or colleague's: whose is for the recognizer to say. */
export function addNameWords({ tokens, text }: Document, found: Recased[]): void {
  const take = (token: Token) => found.push({ token, all: false });
  let named = -2;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if ((token.shape & ~LETTERS) !== 0 || token.capitalized) continue;
    const length = token.end - token.start;
    const before = tokens[at - 1];
    const joined = before !== undefined && isJoined(text, before, token);
    const titled = joined && (titles.has(before) || (before.lower === 'baby' && !modals.has(token)));
    if (length === 1) {
      if ((titled && token.lower !== 'a') || (joined && named === at - 1 && isInitialBehind(token, text)))
        take(token);
      continue;
    }
    const flags =
      token.word.name || (isWorthALook(token, titled || named === at - 1) ? lookUpToken(token) : 0);
    if (
      (token.shape & HAS.joint) !== 0 &&
      isSomebodys(text, tokens, at, token.word.name || lookUpToken(token))
    ) {
      take(token);
      named = at;
      continue;
    }
    if (length > 2 && isSubject(tokens, at, text, flags)) {
      take(token);
      named = at;
      continue;
    }
    const isName =
      length > 2 &&
      ((flags & NAME) !== 0
        ? titled || ((flags & ELSE) === 0 && !things.has(token))
        : flags === 0 &&
          ((titled && before.lower !== 'baby') || (joined && named === at - 1 && looksFamily(token.lower))));
    if (!isName) continue;
    if (joined && (titled || isInitialBefore(before, text))) take(before);
    take(token);
    named = at;
  }
}

const OWNED = new RegExp(`^(?:(?:${belongings})|(?:${matters}))$`);
const BETWEEN = new WordList('drug old new left right last next low high');
const HAVING = new WordList('had having got getting missed needs refusing refused');
const LIES =
  /^ (?:(?:still|back|now|just) )?(?:in|going to|moving to|moved to|gone to) (?:bed|bay|room|sr|side ?room|cubicle|chair) ?\d/;
const THEIR = new WordList('his her');

/**
 * "patience's drug chart", "jean's in bay 3", "gotobed's had his ct": a given name that is a word besides, of whom it is said what patients have or where they lie, or a word that no list
 * has and of whom it is said that he has had it.
 */
function isSomebodys(text: string, tokens: readonly Token[], at: number, flags: number): boolean {
  const token = tokens[at] as Token;
  if (!token.lower.endsWith("'s") && !token.lower.endsWith('’s')) return false;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (flags === 0)
    return (
      token.end - token.start > 5 &&
      (token.word.classes ?? []).length === 0 &&
      HAVING.has(next) &&
      THEIR.has(tokens[at + 2]) &&
      OWNED.test(tokens[at + 3]?.lower ?? '')
    );
  if ((flags & IS.given) === 0 || (flags & (IS.capital | IS.relation | IS.role)) !== 0) return false;
  if (LIES.test(text.slice(token.end, token.end + 24))) return true;
  const thing = BETWEEN.has(next) ? tokens[at + 2] : next;
  return thing !== undefined && !thing.capitalized && OWNED.test(thing.lower);
}

const OPENING = new WordList(
  "and but so is was who's whos if when that because cos since while ok think says said tell told ask",
);
const MARK_BEFORE = /(?:^|[.,;:!?)\n–] ?|- )$/;
const BEING = new WordList("is isn't isnt was wasn't wasnt has hasn't hasnt");
const DOING = new WordList(`
  needs wants keeps refuses refused says still won't wont can't cant couldn't couldnt didn't didnt doesn't doesnt stood fell ate slept vomited cried walked asked asks hates loves
  looks feels seems
`);
const animals = new WordList('cat bunny birdie robin');
/** "kit is in the cupboard", "hope is ok": things, and words of one's own. */
const alsoThings = new WordList(
  'kit art gene iris bill amber hope summer autumn star king may rich drew sue rob major prince earl duke',
);
const IN_PLACE = /^ in (?:bed|bay|room|sr|side ?room|cubicle|cub|chair|resus|majors|trolley|space) ?\d/;

/**
 * "jack needs his gent level", "is pat in chair 5", "grace is nbm": a given name that is a word besides, at the head of its clause, and
 * behind it what people do, or where they lie.
 */
function isSubject(tokens: readonly Token[], at: number, text: string, flags: number): boolean {
  const token = tokens[at] as Token;
  if (
    (flags & IS.given) === 0 ||
    (flags & IS.ordinary) === 0 ||
    animals.has(token) ||
    (flags & (IS.capital | IS.relation | IS.role | IS.staffTitle | IS.department)) !== 0
  )
    return false;
  const before = tokens[at - 1];
  if (before && !OPENING.has(before) && !MARK_BEFORE.test(text.slice(before.end, token.start))) return false;
  if (IN_PLACE.test(text.slice(token.end, token.end + 16))) return true;
  const next = tokens[at + 1];
  if (!next || next.start !== token.end + 1) return false;
  return DOING.has(next) || (BEING.has(next) && !alsoThings.has(token));
}

/** What no list has as it stands may be a name by its shape ("the ackroyds", "mcwhirter", "o'neill") or by what stands before it. */
const isWorthALook = ({ lower, shape }: Token, led: boolean): boolean =>
  led || shape !== HAS.small || lower.endsWith('s') || lower.startsWith('mc');

/** "j wootton", "p. le tiss": one blank between, perhaps behind a dot. */
const isJoined = (text: string, before: Token, token: Token): boolean =>
  before.end + 1 === token.start
    ? text[before.end] === ' '
    : before.end + 2 === token.start && before.end - before.start === 1 && text.startsWith('. ', before.end);

/** Letters that on a telephone are words ("n" and, "r" are, "u" you, "w" with), unless a dot says otherwise. */
const ALONE = /[abciknoruwxy]/;

const isInitialBefore = ({ lower, shape, end }: Token, text: string): boolean =>
  lower.length === 1 && shape === HAS.small && (text[end] === '.' || !ALONE.test(lower));

/** "mehul p.", "deirdre m from the post office": "s" may be what is left of a genitive. */
const isInitialBehind = ({ lower, end }: Token, text: string): boolean =>
  text[end] === '.' ? text[end + 1] !== '.' : lower !== 's' && !ALONE.test(lower);
