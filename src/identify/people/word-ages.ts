import { type Document, HAS, type Token } from '../document.ts';
import { LIFE_STAGES } from '../lexicons/ages.ts';
import { WordList } from '../matching/word-list.ts';
import { PhraseIndex } from '../phrases.ts';
import type { AgeExpression } from './age-expressions.ts';
import { shareOfAges } from './age-shares.ts';
import { meaningOfAbout, meaningOfDecade, meaningOfYears } from './age-values.ts';
import { numberWords, readNumberWords, valueOfWord } from './number-words.ts';
import { SEXES } from './person-words.ts';

interface Stage {
  readonly values: readonly string[];
  readonly share: number;
}

const stages = new PhraseIndex<Stage>(readStages());
const DECADES: readonly string[] = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const PARTS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
]);
// "Care of the elderly", "neonatal" clinics, "teenage cancer trust": wards, teams and charities.
const SERVICE_AFTER = new WordList(
  'care ward medicine clinic unit team service services study trial pathway guideline policy centre trust nurse screening resus resuscitation life hearing bloodspot check checks examination assessments fracture fractures booster boosters levels feeding feed formula school schools diet death mortality pregnancy wing ent adhd cpr bls cancer mental patients',
);
// Words that can open any of the phrases below: a look-up spares the other tokens the rest.
const STARTS = new WordList(
  [...[...readStages()].map(([phrase]) => phrase.split(/[ -]/)[0] ?? ''), ...DECADES, ...numberWords()].join(
    ' ',
  ),
);
const AGE_UNIT = new WordList('year years yr yrs yo');
const THEIR = new WordList('his her their');
const AGED = new WordList('age aged');
const JUST = new WordList("just i've");
const OLD = new WordList('old olds young');

/** Ages told in words: "thirty-four-year-old", "aged nine", "in his seventies", "fiftyish", "toddler", "nonagenarian". */
export function readWordAges(document: Document): AgeExpression[] {
  const found: AgeExpression[] = [];
  const { tokens } = document;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (!STARTS.has(token) && !isCompound(token)) continue;
    const stage = stages.matchAt(tokens, at);
    if (stage) {
      const before = tokens[at - 1]?.lower;
      const service =
        SERVICE_AFTER.has(tokens[stage.endToken]) || (before === 'the' && tokens[at - 2]?.lower === 'of');
      if (!service)
        found.push({
          start: stage.start,
          end: stage.end,
          ...stage.entry,
          uncertainty: 3,
          sex: undefined,
          shape: 'stage',
        });
      at = stage.endToken - 1;
      continue;
    }
    const [joinedPart = '', joinedDecade] = token.lower.split('-');
    const decade = DECADES.indexOf(joinedDecade ?? joinedPart);
    if (decade >= 0) {
      const previous = joinedDecade === undefined ? tokens[at - 1] : token;
      const part = PARTS.get(joinedDecade === undefined ? (previous?.lower ?? '') : joinedPart);
      const owned = part || THEIR.has(previous);
      if (owned)
        found.push({
          start: part && previous ? previous.start : token.start,
          end: token.end,
          ...meaningOfDecade((decade + 2) * 10, part),
          sex: undefined,
          shape: 'decade-word',
        });
      continue;
    }
    const joined = readJoined(token.lower);
    if (joined) {
      found.push({ start: token.start, end: token.end, ...joined, sex: undefined, shape: 'word' });
      continue;
    }
    const number = readNumberWords(tokens, at);
    if (!number || number.value < 1) continue;
    const last = tokens[number.endToken - 1];
    const next = tokens[number.endToken];
    const old = AGE_UNIT.has(next) && OLD.has(tokens[number.endToken + 1]);
    const aged = AGED.has(tokens[at - 1]) && !JUST.has(tokens[at - 2]);
    const person = number.value > 12 && SEXES.has(next);
    const said = last !== undefined && number.value >= GROWN && isSaidOf(document, at, last.end);
    if (last && (old || aged || person || said)) {
      const end = old ? (tokens[number.endToken + 1]?.end ?? last.end) : last.end;
      found.push({ start: token.start, end, ...meaningOfYears(number.value), sex: undefined, shape: 'word' });
    }
    at = number.endToken - 1;
  }
  return found;
}

/** Numbers below are more often said of things, and written as figures of children. */
const GROWN = 18;
const IS_NOW = new WordList("he's she's hes shes turned turning turns");
const IS = new WordList('is was now');
const SOMEBODY = new WordList('he she who and patient lady gentleman man woman dad mum is');
const ENDS = /^(?:$|[.,;!?)]| (?:and|but|with|next|on|today)\b)/;
const GOES_ON = /^,? (?:he|she|his|her|the)\b/;

/** "he's seventy.", "and is eighty-three", "At sixty-six the shoulder is": a number that somebody is. */
function isSaidOf({ tokens, text }: Document, at: number, end: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  const after = text.slice(end, end + 10);
  if (before.lower === 'at') return before.opens && GOES_ON.test(after);
  return (IS_NOW.has(before) || (IS.has(before) && SOMEBODY.has(tokens[at - 2]))) && ENDS.test(after);
}

/** "mid-thirties", "pre-school", "thirty-four-year-old" and "fiftyish" are told in one token. */
function isCompound({ shape, lower }: Token): boolean {
  return (shape & HAS.joint) !== 0 || lower.endsWith('ish');
}

/** "thirty-four-year-old" and "fiftyish" are single tokens. */
function readJoined(word: string) {
  const ish = word.endsWith('ish') ? /^([a-z]{3,7}?)-?ish$/.exec(word) : null;
  if (ish?.[1]) {
    const value = valueOfWord(ish[1]);
    return value !== undefined && value >= 20 ? meaningOfAbout(value) : undefined;
  }
  if (!word.includes('-year-') && !word.includes('-yr-')) return undefined;
  const told = /^([a-z]{3,9}(?:-[a-z]{3,5})?)-(?:year|yr)-(?:old|young)$/.exec(word);
  const value = told?.[1] ? valueOfWord(told[1]) : undefined;
  return value === undefined ? undefined : meaningOfYears(value);
}

function* readStages(): Generator<[string, Stage]> {
  for (const line of LIFE_STAGES.trim().split('\n')) {
    const [phrase = '', from, to, exact = '', coarse = ''] = line.split('|');
    const values = exact === coarse ? [exact] : [exact, coarse];
    yield [phrase, { values, share: shareOfAges(Number(from), Number(to)) }];
  }
}
