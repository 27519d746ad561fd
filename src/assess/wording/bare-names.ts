import { foldWord, IS } from '../../identify/names/word-lists.ts';
import { looksMedical, lookUp } from '../../identify/names/words.ts';
import type { Finding } from '../../identify/types.ts';

/** What else a name may be; then nobody is meant as far as can be told. */
const also =
  IS.ordinary |
  IS.capital |
  IS.eponym |
  IS.product |
  IS.clinical |
  IS.town |
  IS.role |
  IS.placeNoun |
  IS.department;
/** "Victoria ward", "Allen test": the name of a place or of a thing. */
const thing = IS.placeNoun | IS.location | IS.eponymNoun | IS.department;
const word = /\p{Lu}[\p{L}’'-]*/gu;

/**
 * A text without given names that can be nothing else, and the capitalised words that follow them, for where nobody knows whether a colleague or a
 * patient is meant: both go. What findings cover, and what names a place or a thing, stays. An empty text stays empty.
 * @param standIn stands in their place ("somebody")
 */
export function withoutBareNames(text: string, findings: readonly Finding[], standIn: string): string {
  const isCovered = (start: number, end: number) =>
    findings.some((finding) => finding.kind === 'quasi' && finding.start < end && finding.end > start);
  let changed = '';
  let done = 0;
  for (const found of text.matchAll(word)) {
    const start = found.index;
    if (start < done) continue;
    const said = bare(found[0]);
    const flags = lookUp(said);
    if (said.length < 3 || (flags & IS.given) === 0 || (flags & also) !== 0) continue;
    const rest = text.slice(start + found[0].length, start + found[0].length + 60);
    const family = /^(?: \p{Lu}[\p{L}’'-]+){0,2}/u.exec(rest)?.[0] ?? '';
    const names = family.split(' ').filter((name) => name !== '');
    const following = names.at(-1) ?? /^ (\p{L}+)/u.exec(rest)?.[1] ?? '';
    if (names.some(isMedical) || (lookUp(bare(following)) & thing) !== 0) continue;
    const end = start + found[0].length + family.length;
    if (isCovered(start, end) || /\b(?:St|Saint)\.? $/.test(text.slice(Math.max(0, start - 7), start)))
      continue;
    const owns = /[’']s$/.exec(text.slice(start, end))?.[0] ?? '';
    const opens = start === 0 || /(?:[.!?:]\s+|\n\s*)$/.test(text.slice(Math.max(0, start - 6), start));
    changed += `${text.slice(done, start)}${opens ? standIn.charAt(0).toUpperCase() + standIn.slice(1) : standIn}${owns}`;
    done = end;
  }
  return `${changed}${text.slice(done)}`;
}

const bare = (name: string): string => foldWord(name.replaceAll('’', "'")).replace(/'s$/, '');
/** "Edith Troponin 40": the word behind a name is not always the rest of it. */
const isMedical = (name: string): boolean =>
  looksMedical(bare(name)) || (lookUp(bare(name)) & (IS.clinical | IS.product)) !== 0;
