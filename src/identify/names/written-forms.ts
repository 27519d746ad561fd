import type { Token } from '../document.ts';
import { WordList } from '../matching/word-list.ts';
import type { Candidate } from './candidate.ts';
import { isInitial, isLetters, type Run } from './run.ts';
import { CUE_ONLY, IS } from './word-lists.ts';
import { bareWord, looksFamily } from './words.ts';

/** Endings of the second names of germs, whose first is an initial (E. coli). */
const LATIN =
  /(?:us|um|ae|is|ii|ans|ens|oli|ea|la|ia|ilis|ides|ica|ella|osa|ium|ina|ata|oides|egans|ovale|vax|vivax)$/;

const PATIENT = new WordList('pt pts patient baby mr mrs ms miss');
const SAID_AFTER_FOR = new WordList('not who has is');
const SAID = new WordList(
  "hasn't hasnt back has refusing refused wants dna'd absconded still awol slept settled",
);

/** "SMITH, John", "CHEUNG Wai-ling", "BAINES R": a family name first. */
export function readSurnameFirst(run: Run, at: number): Candidate | undefined {
  const token = run.tokens[at] as Token;
  const next = run.tokens[at + 1];
  if (!next?.capitalized || !isLetters(next)) return undefined;
  const gap = run.gap(at);
  const word = bareWord(token);
  const flags = run.flags[at] ?? 0;
  const allCaps = token.text.length > 2 && token.text === token.text.toUpperCase();
  const nextFlags = run.flags[at + 1] ?? 0;
  const familyLike =
    (flags & IS.family) !== 0 ||
    looksFamily(word) ||
    (allCaps && !(flags & (IS.capital | IS.product | IS.eponym)) && word.length > 4);
  if (!familyLike || flags & IS.capital) return undefined;
  if (gap === ', ' && (flags & IS.ordinary) === 0) {
    const initial = /^[A-Z]$/.test(next.text);
    const nextOnly =
      nextFlags & IS.given &&
      (allCaps || !(nextFlags & IS.ordinary)) &&
      next.text !== next.text.toUpperCase();
    if (allCaps || run.closes(at + 1)) {
      if (
        initial
          ? (flags & IS.family) !== 0
          : nextOnly &&
            (allCaps || !(flags & IS.given) || /^ \d{4}/.test(run.text.slice(next.end, next.end + 5)))
      )
        return run.make('surname-first', at, at, at + 2, {});
    }
    return undefined;
  }
  const named = !(flags & IS.ordinary) || (/^[A-Z]$/.test(next.text) && !(flags & CUE_ONLY));
  if (gap === ' ' && allCaps && named) {
    const givenLike =
      next.text.length > 2 &&
      next.text !== next.text.toUpperCase() &&
      (nextFlags & IS.given || !(nextFlags & (IS.ordinary | IS.capital | IS.product)));
    const initial = /^[A-Z]$/.test(next.text) && run.closes(at + 1);
    if (givenLike || (initial && flags & IS.family)) return run.make('surname-first', at, at, at + 2, {});
  }
  return undefined;
}

/** "J McCulloch", "K. Sivarajah". */
export function readInitialFamily(run: Run, at: number): Candidate | undefined {
  const token = run.tokens[at] as Token;
  const next = run.tokens[at + 1];
  if (!isInitial(token) || token.text === 'I' || !next?.capitalized) return undefined;
  // "P. Le Tissier"
  const after = run.tokens[at + 2];
  if (
    (run.flags[at + 1] ?? 0) & IS.particle &&
    run.gap(at) === '. ' &&
    next.text.length < 4 &&
    after?.capitalized &&
    run.joins(at + 1)
  )
    return run.make('initial-family', at, at, at + 3, {});
  if (next.text.length < 3) return undefined;
  const flags = run.flags[at + 1] ?? 0;
  const word = bareWord(next);
  // "Charing X. Register", "Bays A+B. Clean": the letter ends a sentence.
  const begins = at === 0 || token.opens || !(run.tokens[at - 1]?.capitalized ?? false);
  const dotted =
    run.gap(at).startsWith('.') &&
    begins &&
    !word.includes('-') &&
    flags === 0 &&
    word.length > 4 &&
    !LATIN.test(word);
  const known = flags & IS.family || looksFamily(word) || dotted;
  const shouted = next.text === next.text.toUpperCase();
  // "E. FAIRWEATHER" in quotes, as it stands on somebody's dentures.
  const inscribed = shouted && word.length > 4 && /["'“‘]/.test(run.text[token.start - 1] ?? '');
  if (
    !/^\.? $/.test(run.gap(at)) ||
    !known ||
    (flags & (IS.ordinary | IS.capital) && !(inscribed && flags & IS.family)) ||
    (shouted && !inscribed)
  )
    return undefined;
  return run.make('initial-family', at, at, run.extend(at + 1, false), {});
}

/** "K.A.", "R.K.", "P.O'S.": two or three letters with full stops between them; bare letters are told from abbreviations by cues. */
export function readInitials(run: Run, at: number): Candidate | undefined {
  const token = run.tokens[at] as Token;
  const flags = run.flags[at] ?? 0;
  if (isInitial(token)) {
    let last = at + 1;
    while (
      last - at < 3 &&
      run.gap(last - 1) === '.' &&
      /^(?:[A-Z]|O'[A-Z])$/.test(run.tokens[last]?.text ?? '')
    )
      last += 1;
    if (last - at < 2) return undefined;
    // "K. A. Smith" goes on, "i.v." does not begin with a capital.
    if (run.text[(run.tokens[last - 1] as Token).end] !== '.' && !run.closes(last - 1)) return undefined;
    return run.make('initials', at, at, last, {});
  }
  const short = token.text.length === 2 || token.text.length === 4;
  if (flags === 0 && short && /^[A-Z]{2}(?:'s)?$/.test(token.text) && isPersonal(run, at))
    return run.make('initials', at, at, at + 1, {});
  return undefined;
}

/** "jobs left: PB gas, SJ cannula, OO needs NG": each clause of a list of jobs opens with somebody's initials. */
function isJob(run: Run, at: number): boolean {
  // "RT review", "MH team" are services.
  if (OF_SERVICES.has(run.tokens[at + 1])) return false;
  if (((run.flags[at + 1] ?? 0) & (IS.clinical | IS.patientVerb)) === 0 && !NEEDS.has(run.tokens[at + 1]))
    return false;
  const { start } = run.tokens[at] as Token;
  return CLAUSE.test(run.text.slice(Math.max(0, start - 3), start)) && JOBS.test(lineBefore(run.text, start));
}
const OF_SERVICES = new WordList('review assess assessment referral clinic form forms');
const NEEDS = new WordList('needs need for wants');
const BORN = new WordList('born aged');
const CLAUSE = /(?:[,;:+&]|\n| and) ?$/;
const JOBS =
  /^[^:]{0,30}\b(?:jobs?|to do|outstanding|left to do|bloods|cannulas|chase|handover)\b[^:]{0,24}:/i;
const lineBefore = (text: string, position: number): string => {
  const before = text.slice(Math.max(0, position - LINE), position);
  return before.slice(before.lastIndexOf('\n') + 1);
};
const LINE = 200;

/** "bay 2", "SR2". */
const isBed = (run: Run, at: number): boolean =>
  ((run.flags[at] ?? 0) & IS.location) !== 0 ||
  /^(?:sr|rm|room|bed|bay|cube|cubicle|chair|resus)\d{1,2}[a-z]?$/.test(run.tokens[at]?.lower ?? '');

/** Two bare capitals are an abbreviation unless the words around them speak of a person: "pt JS", "JS 34F", "TP's wife". */
function isPersonal(run: Run, at: number): boolean {
  const before = run.flags[at - 1] ?? 0;
  const after = run.flags[at + 1] ?? 0;
  const next = run.tokens[at + 1]?.lower ?? '';
  const token = run.tokens[at] as Token;
  if (PATIENT.has(run.tokens[at - 1]) && run.joins(at - 1)) return true;
  if (run.possessive(at)) return (after & IS.relation) !== 0;
  if (run.gap(at) !== ' ' && run.gap(at) !== ', ') return false;
  if (/^(?:\d{1,3}(?:f|m|yo|yof|yom|yrs?)|[fm]\d{2})$/.test(next)) return true;
  if (BORN.has(run.tokens[at + 1])) return true;
  if (isJob(run, at)) return true;
  if (next === 'in' && isBed(run, at + 2)) return token.opens;
  if (run.tokens[at - 1]?.lower === 'for' && SAID_AFTER_FOR.has(run.tokens[at + 1])) return true;
  return token.opens && SAID.has(run.tokens[at + 1]) && (before & IS.courtesy) === 0;
}
