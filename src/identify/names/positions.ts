import { HAS, type Token } from '../document.ts';
import { WordList } from '../matching/word-list.ts';
import type { Scene } from './scene.ts';
import { IS } from './word-lists.ts';

/** Up to four words before a candidate or five after it. */
export function isNear(positions: ReadonlySet<number>, first: number, last: number): boolean {
  if (positions.size === 0) return false;
  for (let at = first - 4; at < first; at += 1) if (positions.has(at)) return true;
  for (let at = last; at < last + 6; at += 1) if (positions.has(at)) return true;
  return false;
}

/** "outliers on gynae are: …", "Students starting Monday: …": whom the clause before the last colon of the line speaks of. */
export function introducedBy(scene: Scene, first: number): 'patients' | 'colleagues' | undefined {
  const { tokens, text } = scene.document;
  let colon = -1;
  for (let at = first - 1; at >= 0 && first - at <= 25; at -= 1) {
    const gap = text.slice((tokens[at] as Token).end, (tokens[at + 1] as Token).start);
    if (gap.includes('\n')) return undefined;
    if (/^:(?!\d)/.test(gap) && colon < 0) colon = at;
    if (colon >= 0) {
      const flag = scene.flags[at] ?? 0;
      if (flag & (IS.rota | IS.role)) return 'colleagues';
      if (flag & (IS.patient | IS.clinical)) return 'patients';
      if (/[.!?]/.test(gap) && at !== colon) return undefined;
      if (colon - at > 6) return undefined;
    }
  }
  return undefined;
}

/** ", Capel Coch Road": the next words with capitals end in a street or a building, so that these are an address too. */
export function leadsToStreet(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const token = scene.document.tokens[at];
    if (!token?.capitalized) return false;
    if (((scene.flags[at] ?? 0) & IS.placeNoun) !== 0 && at > from) return true;
  }
  return false;
}

const IN = new WordList('in on from');
const SIDE = new WordList('the side');

/** "in 2", "in room 3", "bed 9", "on spruce ward", "bay A": where somebody lies, right after the name. */
export function isLocated(scene: Scene, at: number): boolean {
  const { document, flags } = scene;
  const flag = (position: number): boolean => ((flags[position] ?? 0) & IS.location) !== 0;
  const numbered = (position: number): boolean =>
    /^\d{1,2}[a-z]?$/.test(document.tokens[position]?.lower ?? '');
  if (IN.has(document.tokens[at]))
    return (
      flag(at + 1) ||
      numbered(at + 1) ||
      (SIDE.has(document.tokens[at + 1]) && flag(at + 2)) ||
      ((flags[at + 2] ?? 0) & IS.placeNoun) !== 0
    );
  return flag(at) && (numbered(at + 1) || /^[a-z]$/.test(document.tokens[at + 1]?.lower ?? ''));
}

const AGE = /^(?:\d{1,3}(?:f|m|yo|y|yr|yrs|yof|yom)?|[fm]\d{1,3})$/;

/** "34F", "82 y", or a number before a comma: an age right after the name. */
export function isAge(token: Token | undefined, text: string): boolean {
  if (!token || (token.shape & HAS.digit) === 0 || !AGE.test(token.lower)) return false;
  return (
    token.shape !== HAS.digit ||
    /^ ?(?:y|f|m|yo|yr)\b/i.test(text.slice(token.end, token.end + 4)) ||
    text[token.end] === ','
  );
}

const LISTED = /^(?:, ?|,? and |,? or |,? then |,? not | ?& ?|\n| ?\/ ?)$/;

/** A comma, a slash, "and", "not" or a line break is all that stands between this candidate and the one before. */
export function follows(scene: Scene, at: number): boolean {
  const before = scene.candidates[at - 1];
  const candidate = scene.candidates[at];
  return (
    before !== undefined &&
    candidate !== undefined &&
    candidate.start - before.end < 8 &&
    LISTED.test(scene.document.text.slice(before.end, candidate.start))
  );
}

/** True where this candidate and the one before or after stand in one list. */
export function isListed(scene: Scene, at: number): boolean {
  return follows(scene, at) || follows(scene, at + 1);
}
