import { lead } from './answer-words.ts';
import type { Document, Token } from './document.ts';
import { staffOccupations } from './lexicons/occupations.ts';
import { WordList } from './matching/word-list.ts';
import type { PhraseIndex } from './phrases.ts';
import type { Finding } from './types.ts';
import { canonical, makeFinding } from './world/finding.ts';
import { isOnlyOne, oddHomeIndex } from './world/odd-homes.ts';
import type { Entry } from './world/read-table.ts';
import { tradeIndex } from './world/trade-index.ts';

const staff = new Set(staffOccupations);
/** What sort of one, and how many: "retired", "the old", "all". */
const sort = new WordList(`
  retired ex former late old older young local village town county the a an all both still some converted disused proper big wee little lovely famous professional pro full-time part-time freelance
  jobbing self-employed trainee apprentice his her their lives live living bides stays in on aboard
`);
const MOST_BEFORE = 7;
/** A reply that goes on is told apart from a sentence by the mark, or by where the home is. */
const DONE = /^(?:$|[.,;!)…]|'s?$| ?[^\p{L}\p{N}\s?'’-])/u;
const DONE_OR_PLACED =
  /^(?:$|[.,;!)…]| (?:in|on|at|by|near|behind|beside|opposite|above|over|under|past|up|down|off|outside|moored|with|frae|fae|from)\b)/;

/**
 * A trade or an odd home that is all a short reply says in a thread about a patient, whatever was asked: "postmistress", "retired farrier",
 * "knife thrower. why", "windmill", "it's an old lifeboat. orange". Trades of the team at work are none, nor is what a question names.
 */
export function readWholeAnswer(document: Document): Finding | undefined {
  return (
    readWhole(document, tradeIndex, 'occupation', DONE) ??
    readWhole(document, oddHomeIndex, 'place', DONE_OR_PLACED)
  );
}

/** The home that a reply to a question for one names first, as far as it is an odd one. */
export const readOddHome = (document: Document): Finding | undefined =>
  readWhole(document, oddHomeIndex, 'place', DONE_OR_PLACED);

function readWhole(
  document: Document,
  index: PhraseIndex<Entry>,
  attribute: 'occupation' | 'place',
  done: RegExp,
): Finding | undefined {
  if (!index.mayBeIn(document)) return undefined;
  const { tokens, text } = document;
  let at = 0;
  let from: number | undefined;
  while (at < MOST_BEFORE) {
    const token = tokens[at] as Token | undefined;
    if (!token) return undefined;
    const match = index.matchAt(tokens, at);
    if (match) {
      // "THE drummer" says again what was told.
      if (attribute === 'occupation' && tokens[at - 1]?.lower === 'the') return undefined;
      if (staff.has(match.entry.phrase) || !done.test(text.slice(match.end, match.end + 12)))
        return undefined;
      // Joint lists name a trade by many; the reply's own words say which.
      return makeFinding(attribute, from ?? match.start, match.end, {
        values: [canonical(text.slice(match.start, match.end))],
        people: match.entry.people,
        uncertainty: 5,
        unique: attribute === 'place' && isOnlyOne(match.entry),
        reason: `${attribute}:whole-answer`,
      });
    }
    if (sort.has(token)) from ??= /^(?:retired|ex|former|old)$/.test(token.lower) ? token.start : undefined;
    else if (lead.has(token)) from = undefined;
    else return undefined;
    at += 1;
  }
  return undefined;
}
