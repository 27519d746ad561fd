import { foldWord, IS } from '../identify/names/word-lists.ts';
import { looksFamily, looksMedical, lookUp } from '../identify/names/words.ts';

/** What somebody pasted of a thread. */
export interface PastedThread {
  /** Who spoke, as the lines above their words name them. */
  readonly speakers: readonly string[];
  /** What was said, without those lines. */
  readonly text: string;
}

const clock = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?`;
const day = [
  String.raw`\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`,
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|today|yesterday',
  '(?:dydd )?(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)|heddiw|ddoe',
  String.raw`\d{1,2}(?:st|nd|rd|th)?,? (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ion|chwef|maw|ebr|mai|meh|gorff|awst|medi|hyd|tach|rhag)[a-z]{0,6}(?:,? \d{4})?`,
  String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6} \d{1,2}(?:,? \d{4})?`,
].join('|');
/** A clock time, a day or both, in whatever way a client writes them. */
const when = `(?:(?:${day}),?(?: at| am)?)? ?(?:${clock})|(?:${clock}),? (?:${day})|(?:${day})`;
const edited = String.raw`(?:[ ,·•|–-]{0,3}\(?(?:edited|golygwyd)\)?)?`;
const onlyWhen = new RegExp(String.raw`^[[(]?(?:${when})[\])]?${edited}$`, 'i');
const before = new RegExp(String.raw`^[[(](?:${when})[\])],? ?(.{2,60}?)(?:: ?(.*))?$`, 'is');
const behind = new RegExp(String.raw`^(.{2,60}?)(?:,? | [–|·-] ?)[[(]?(?:${when})[\])]?${edited}:?$`, 'i');
const hasClock = new RegExp(clock, 'i');

/** How a line names who speaks: the time before the name, behind it, or on the next line. */
type Layout = 'before' | 'behind' | 'below';
interface Heading {
  readonly layout: Layout;
  readonly name: string;
  readonly sure: boolean;
  /** What was said in the same line. */
  readonly rest: string;
  /** The next line is part of it. */
  readonly takesNext: boolean;
}

/**
 * Reads what was pasted of a thread: lines that only say who spoke and when, as a copy from Teams has them ("Will Smith 14:02",
 * "[14:02] Will Smith: …", the time on a line of its own), go, and their names are known then. A line counts by the name in it, be it of the roster or of the lexicons; a
 * name that no lexicon has counts where another line of the same layout does. Lines of medicine with a time ("Troponin 14:02") stay.
 * @param isColleague says whether a line without its time names somebody of the team
 */
export function readPaste(pasted: string, isColleague: (name: string) => boolean): PastedThread {
  const lines = pasted.split(/\r\n?|\n/).map((line) => line.replace(/[\t\u00a0\u2009\u202f ]+/g, ' ').trim());
  const headings = lines.map((line, at) => headingOf(line, lines[at + 1] ?? '', isColleague));
  const layouts = new Set(headings.flatMap((heading) => (heading?.sure ? [heading.layout] : [])));
  const speakers = new Set<string>();
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const heading = headings[at];
    if (heading && (heading.sure || layouts.has(heading.layout))) {
      speakers.add(heading.name);
      if (heading.rest !== '') kept.push(heading.rest);
      if (heading.takesNext) at += 1;
    } else if (!(onlyWhen.test(line) && hasClock.test(line)) && !isColleague(line)) kept.push(line);
  }
  return { speakers: [...speakers], text: kept.join('\n') };
}

function headingOf(line: string, next: string, isColleague: (name: string) => boolean): Heading | undefined {
  const heading = (layout: Layout, said: string, rest = ''): Heading | undefined => {
    const likely = isColleague(said) ? 'sure' : nameLike(said);
    if (likely === 'no') return undefined;
    return { layout, name: said, sure: likely === 'sure', rest, takesNext: layout === 'below' };
  };
  if (line === '' || line.length > 120 + 60) return undefined;
  const [, first = '', rest = ''] = before.exec(line) ?? [];
  const [, last = ''] = behind.exec(line) ?? [];
  return (
    (first && heading('before', first, rest)) ||
    (last && heading('behind', last)) ||
    (onlyWhen.test(next) && hasClock.test(next) ? heading('below', line) : undefined) ||
    undefined
  );
}

const brackets = / ?[([][^)\]]{0,60}[)\]]/g;
const title = /^(?:dr|mr|mrs|ms|miss|prof|professor|sister|nurse|sr)\.? /i;
const particle = /^(?:de|da|van|von|der|den|al|el|bin|ibn|ap|ab|ferch|le|la|of)$/i;
const notNames =
  IS.clinical |
  IS.department |
  IS.location |
  IS.identifier |
  IS.rota |
  IS.product |
  IS.colleagueThing |
  IS.relation;

/** Whether words can be the name of somebody who speaks: surely, perhaps (a name that no lexicon has), or not. */
function nameLike(text: string): 'sure' | 'perhaps' | 'no' {
  const plain = text.replace(brackets, '').replace(/,/g, '').replace(title, '').trim();
  const titled = title.test(text);
  const words = plain.split(' ');
  if (words.length > 5 || !words.every((each) => /^[\p{L}’'.-]+$/u.test(each))) return 'no';
  const folded = words.filter((each) => !particle.test(each)).map((each) => ({ each, word: fold(each) }));
  if (folded.length === 0 || !folded.every(({ each }) => /^\p{Lu}/u.test(each))) return 'no';
  const flags = folded.map(({ word }) => lookUp(word));
  const isName = flags.map(
    (flag, at) => (flag & (IS.given | IS.family)) !== 0 || looksFamily(folded[at]?.word ?? ''),
  );
  // "Head", "Ward" and "Bell" are names beside a given name alone.
  const given = ((flags[0] ?? 0) & IS.given) !== 0;
  if (
    flags.some(
      (flag, at) =>
        ((flag & notNames) !== 0 && !(at > 0 && given && isName[at])) || looksMedical(folded[at]?.word ?? ''),
    )
  )
    return 'no';
  if (folded.length === 1) return titled || given ? 'sure' : 'no';
  if (titled || given || isName.filter(Boolean).length > 1) return 'sure';
  return flags.some((flag, at) => (flag & IS.ordinary) !== 0 && !isName[at]) ? 'no' : 'perhaps';
}

const fold = (word: string): string => foldWord(word.replaceAll('’', "'"));
