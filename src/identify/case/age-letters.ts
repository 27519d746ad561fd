import { type Document, HAS, type Token } from '../document.ts';
import { WordList } from '../matching/word-list.ts';
import { OLDEST_BARE } from '../people/age-limits.ts';
import type { Recased } from './restore.ts';

const AGE_AND_SEX = /^(\d{1,3})([fm])$/;
const AGED = HAS.small | HAS.digit;
const isSex = (word: string): boolean => word === 'f' || word === 'm';
const AGE = /^\d{1,3}$/;
/** "15m" is months or minutes more often than a boy of fifteen. */
const YOUNGEST_MAN = 16;
/** Behind them "40m" is a time or a distance. */
const measured = new WordList(
  'ago away wait walk walks drive late long apart of x wide deep high to max min early left behind over under',
);

/** Tokens of a post without capitals that say age and sex, "71m bradys 28", "police bringing a 19 f, ee kit ready": the letter alone wants a capital. */
export function addAgeLetters({ tokens, text }: Document, found: Recased[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (token.shape === AGED) {
      const [, years, letter] = AGE_AND_SEX.exec(token.lower) ?? [];
      if (years === undefined) continue;
      const isMan = Number(years) >= YOUNGEST_MAN && opensClause(tokens, at, text) && !measured.has(next);
      if (Number(years) <= OLDEST_BARE && (letter === 'f' || isMan)) found.push({ token, all: true });
    } else if (token.shape === HAS.small && isSex(token.lower)) {
      const before = tokens[at - 1];
      const leads =
        next !== undefined &&
        AGE.test(next.lower) &&
        next.start === token.end + 1 &&
        opensClause(tokens, at, text);
      const follows =
        before !== undefined &&
        AGE.test(before.lower) &&
        before.end + 1 === token.start &&
        (closesClause(token, text) || opensClause(tokens, at - 1, text)) &&
        !measured.has(next);
      if (leads || follows) found.push({ token, all: true });
    }
  }
}

/** True at the start of a sentence and behind a comma, a bracket or another pause. */
const opensClause = (tokens: readonly Token[], at: number, text: string): boolean =>
  (tokens[at] as Token).opens ||
  /[,;(/-]\s?$/.test(text.slice(Math.max(0, (tokens[at] as Token).start - 2), (tokens[at] as Token).start));

const closesClause = ({ end }: Token, text: string): boolean =>
  end === text.length || /[,.;:)?\n]/.test(text[end] as string);
