import { matchStaff, readStaffNames, type StaffNames } from '../../identify/names/staff.ts';
import { foldWord, IS } from '../../identify/names/word-lists.ts';
import { lookUp } from '../../identify/names/words.ts';

/** Whose names must go from the words of a thread. */
export interface Colleagues {
  /** Display names of those who wrote in the thread or are mentioned in it: each of their names goes, where it can only be a name. */
  readonly speakers: readonly string[];
  /** Display names of everybody else in the team: their whole names go. */
  readonly others: readonly string[];
}

const title = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sr|Sister|Nurse)\.?\s+)?`;
const word = String.raw`\p{L}[\p{L}’'-]*`;
/** Words with a letter at their beginning, each with the title that may stand before it. */
const words = new RegExp(`(@?)(${title})(${word})`, 'gu');
/** Names that are medicine or a place just as well: capitals tell nothing there. */
const medical = IS.eponym | IS.eponymNoun | IS.product | IS.clinical | IS.town | IS.role | IS.placeNoun;
/** Names with which a sentence may begin without meaning anybody. */
const sentenceWords =
  /^(?:will|may|mark|grant|rob|sue|pat|hope|bill|chase|drew|guy|rose|grace|dawn|faith|joy|max|april|june|young|long|short|ward|hand|page|best|day|hall|little)$/;
/** What follows such a word where it is somebody's name after all. */
const doesOrIs =
  /^(?:['’]s\b| (?:and I|has|had|is|was|will|would|can|could|does|did|says?|said|thinks?|thought|agree[sd]?|suggest(?:s|ed)|advise[sd]|asks|asked|wants|wanted|knows|feels|reckons|recommend(?:s|ed)|reviewed|saw|rang|called|mentioned|wrote|gave|took)\b)/;
const greeting = /(?:^|[\s,])(?:thanks|thank you|cheers|hi|hello|hey|morning|afternoon|evening|dear)[ ,]*$/i;

/**
 * A text without the names of colleagues: a greeting loses the name ("Thanks Tom." becomes "Thanks."), elsewhere it becomes
 * the `stand-in` ("a colleague"). A word that also means something else ("Will", "Grace", "Parkinson") stays unless a title, the rest
 * of the name, an @, a greeting or what they do ("Will agrees") says that the colleague is meant. Pure; an empty text stays empty.
 */
export function withoutColleagues(text: string, { speakers, others }: Colleagues, standIn: string): string {
  const theirs = readStaffNames({ roster: speakers, mentions: [] });
  const everybody = readStaffNames({ roster: others, mentions: [] });
  const found = [...text.matchAll(words)];
  let changed = '';
  let done = 0;
  for (let at = 0; at < found.length; ) {
    const run = runFrom(found, at, text, theirs, everybody);
    const [first, last] = [found[at], found[at + run - 1]];
    at += Math.max(1, run);
    if (run === 0 || !first || !last) continue;
    const end = last.index + last[0].length;
    const kept = text.slice(done, first.index);
    done = end;
    const before = beforeOf(text, first.index);
    if (greeting.test(before)) changed += kept.replace(/[ ,]+$/, '');
    else if (isCalled(text, first.index, end)) {
      changed += kept;
      done += /^[ \t]*,[ \t]*/.exec(text.slice(end, end + 9))?.[0].length ?? 0;
    } else {
      const owns = /[’']s$/.exec(last[0])?.[0] ?? '';
      changed += `${kept}${isStart(before) ? standIn.charAt(0).toUpperCase() + standIn.slice(1) : standIn}${owns}`;
    }
  }
  return `${changed}${text.slice(done)}`;
}

/** "Tom, can you …" at the beginning of a sentence. */
const isCalled = (text: string, start: number, end: number): boolean =>
  isStart(beforeOf(text, start)) && /^[ \t]*,/.test(text.slice(end, end + 9));

/** As much of what stands before as a greeting or the end of a sentence needs. */
const beforeOf = (text: string, at: number): string => text.slice(Math.max(0, at - 30), at);

/** A sentence, a line or a point of a list begins here. */
const isStart = (before: string): boolean => /(?:^|[.!?:]\s+|\n\s*)(?:[-–•*]\s*)?$/.test(before);

/** How many words from here on are a colleague's name; 0 for none. */
function runFrom(
  found: readonly RegExpExecArray[],
  at: number,
  text: string,
  theirs: StaffNames,
  everybody: StaffNames,
): number {
  const folded: string[] = [];
  const capitals = /^\p{Lu}/u.test(found[at]?.[3] ?? '');
  for (let to = at; to < found.length && to < at + 4; to += 1) {
    const each = found[to];
    const previous = found[to - 1];
    if (!each || (to > at && (!previous || !/^[ \t]+$/.test(between(text, previous, each))))) break;
    const name = bare(each[3] ?? '');
    folded.push(name);
  }
  for (let length = folded.length; length > 1; length -= 1) {
    const name = folded.slice(0, length);
    if (matchStaff(name, theirs) === 'full' || (capitals && matchStaff(name, everybody) === 'full'))
      return length;
  }
  const [first] = folded;
  const token = found[at];
  if (!first || !token || first.length < 3) return 0;
  const titled = (token[2] ?? '') !== '';
  if (titled && (everybody.family.has(first) || theirs.family.has(first))) return 1;
  const before = beforeOf(text, token.index);
  const spokenTo = titled || token[1] === '@' || greeting.test(before);
  if (spokenTo && matchStaff([first], everybody) !== 'none') return 1;
  if (matchStaff([first], theirs) === 'none') return 0;
  if (spokenTo) return 1;
  if (isCalled(text, token.index, token.index + token[0].length)) return 1;
  const flags = lookUp(first);
  if ((flags & medical) !== 0) return 0;
  if ((flags & IS.ordinary) === 0) return 1;
  const end = token.index + token[0].length;
  const begins = isStart(before) && sentenceWords.test(first);
  return capitals && (!begins || doesOrIs.test(text.slice(end, end + 14)) || /['’]s$/.test(token[0])) ? 1 : 0;
}

const between = (text: string, before: RegExpExecArray, after: RegExpExecArray): string =>
  text.slice(before.index + before[0].length, after.index);

const bare = (name: string): string => foldWord(name.replaceAll('’', "'")).replace(/'s$/, '');
