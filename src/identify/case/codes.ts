import { type Document, HAS, type Token } from '../document.ts';
import { WordList } from '../matching/word-list.ts';
import { IS } from '../names/word-lists.ts';
import type { Recased } from './restore.ts';

const MIXED = HAS.small | HAS.digit;
/**
 * Hospital numbers ("rb0091734", "n-2207714", "1234567x"), a prisoner's ("a8812ev"), a sample's ("26e1107745", "g26", "h26"), a number plate and the
 * halves of a postcode: letters that are written large wherever anybody takes the time.
 */
const CODE =
  /^(?:[a-z]{1,4}-?\d{5,10}[a-z]?|\d{6,8}[a-z]|[a-z]\d{4}[a-z]{2}|\d{2}[a-z]{1,2}\d{6,8}|r[a-z\d]{2}\d{6,8})$/;
/** The first part of "g26.118830.y", "kl-2603-44817", "knt/05/77712": what stands behind tells that it is one. */
const PART = /^[a-z]{1,3}(?:\d{1,2})?$/;
const PART_MARKS = './,-';
const PLATE = /^[a-z]{2}\d{2}$/;
const OUTWARD = /^[a-z]{1,2}\d[a-z\d]?$/;
const INWARD = /^\d[a-z]{2}$/;
const PREFIX = /^[a-z]{2,4}$|^[a-z]{2}\d$/;
const NUMBER = /^\d{5,8}$/;
const GROUP = /^\d{3}$/;
const LAST_GROUP = /^\d{3,4}$/;
/** Short words that stand before a number of their own; abbreviations that do are the recognizer's to know (hospital-number.ts). */
const notPrefix = new WordList(`
  re to at in on is or of no and for the has had we from over need it id ref lot room unit lab code site bed ward bay call ring
  bleep ext num was but not now her his him she he me my our us you they a an as be by do go if so up than then with text txt fone home bp plus till til
  about appt paid made lost gave got hit did day days hrs mins miles last next per cost hb na k mobs land cell line fon door key safe gate pass used
  use via also back come does done down each even ever few full give good hour just keep late left less like long look make many more most move near
  once only open out own page part past pick post rest same seen send sent show some soon stay step sure take tell that them this time told took turn
  upto very view wait want week well went were what when who will work year your
`);

/** Tokens of a post without capitals that belong to somebody's number or code, or to a postcode or a number plate. */
export function addCodeParts({ tokens, text }: Document, found: Recased[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const gap = next ? text.slice(token.end, next.start) : '';
    if ((token.shape & ~HAS.joint) === MIXED) {
      if (CODE.test(token.lower)) found.push({ token, all: true });
      else if (next && PLATE.test(token.lower) && gap === ' ' && isPlateEnd(next))
        found.push({ token, all: true }, { token: next, all: true });
      else if (next && OUTWARD.test(token.lower) && gap === ' ' && INWARD.test(next.lower))
        found.push({ token, all: true }, { token: next, all: true });
    }
    if (!next || (token.shape & ~MIXED) !== 0) continue;
    if (
      gap.length === 1 &&
      PART_MARKS.includes(gap) &&
      PART.test(token.lower) &&
      isRest(tokens, at + 1, text)
    ) {
      found.push({ token, all: true });
      const last = tokens[at + 2];
      if (last && /^[a-z]$/.test(last.lower) && /^[./]$/.test(text.slice(next.end, last.start)))
        found.push({ token: last, all: true });
    } else if (
      gap === ' ' &&
      next.shape === HAS.digit &&
      PREFIX.test(token.lower) &&
      !notPrefix.has(token) &&
      isNumber(tokens, at + 1)
    )
      found.push({ token, all: true });
  }
}

/** Three letters behind "pk17" that no list knows as a word. */
const isPlateEnd = (token: Token): boolean =>
  /^[a-z]{3}$/.test(token.lower) && (token.word.name & IS.ordinary) === 0 && !notPrefix.has(token);

/** Five digits behind a mark, in one run or two. */
function isRest(tokens: readonly Token[], at: number, text: string): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || first.shape !== HAS.digit) return false;
  if (first.end - first.start >= 5) return true;
  return (
    second?.shape === HAS.digit &&
    second.end - second.start >= 4 &&
    /^[./-]$/.test(text.slice(first.end, second.start))
  );
}

function isNumber(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  if (number?.shape !== HAS.digit) return false;
  if (NUMBER.test(number.lower)) return true;
  const rest = tokens[at + 1];
  return GROUP.test(number.lower) && rest?.start === number.end + 1 && LAST_GROUP.test(rest.lower);
}
