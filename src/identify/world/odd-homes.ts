import type { Document } from '../document.ts';
import { oddHomes } from '../lexicons/odd-homes.ts';
import type { QuasiIdentifier } from '../types.ts';
import { readCues } from './cues.ts';
import { canonical, makeFinding } from './finding.ts';
import { type Entry, readTable } from './read-table.ts';

/** Homes that few have, by how many people live in one. */
export const oddHomeIndex = readTable(oddHomes, 1000);

/** "lives in an old", "home is a", "bides on the". */
const LIVES =
  /\b(?:lives?|living|lived|stays?|staying|bides?|biding|sleeps|dosses|home(?:'s| is)|house(?:'s| is)|address(?:'s| is)|born (?:in|on))(?: (?:alone|up|out|down|over|still|now|off grid|aboard))?(?: (?:in|on|at|aboard))?(?: (?:an?|the|that|his|her|their|thon))?(?: [a-z-]{3,12}){0,2} $/i;
/** Which one it is. */
const PLACED =
  /^(?:,? (?:at|on|in|near|by|up|down|behind|beside|opposite|above|off|past|outside)(?: the)? (?:[A-Z][\w']{1,20}(?: [A-Za-z][\w']{1,20})?|bottom|top|end|harbour|canal|bypass|beach|cliffs?|quay|marina|locks?|moorings?|hill|bridge))/;
/** Of those of one kind in a named place. */
const IN_ONE_PLACE = 60;
/** A team knows one windmill, and who lives in it; of houseboats there are many. */
const ONE_OF_ITS_KIND = 5000;

/** True where no team's area has two such homes: then nobody else is meant. */
export const isOnlyOne = ({ people }: Entry): boolean => people <= ONE_OF_ITS_KIND;

/** "lives in the tollhouse at the bottom", "home is a narrowboat at Hartlock": homes that few have, where somebody is said to live in one. */
export function findOddHomes(document: Document): QuasiIdentifier[] {
  const { patient, clinical, business } = readCues(document);
  if (patient + clinical === 0 || business >= patient + clinical) return [];
  const { text } = document;
  const found: QuasiIdentifier[] = [];
  for (const match of oddHomeIndex.find(document)) {
    const lives = LIVES.exec(text.slice(Math.max(0, match.start - 60), match.start))?.[0];
    if (lives === undefined) continue;
    const start = match.start - lives.length;
    const end = match.end + (PLACED.exec(text.slice(match.end, match.end + 60))?.[0].length ?? 0);
    found.push(
      makeFinding('place', start, end, {
        values: [canonical(text.slice(start, end)), match.entry.phrase],
        people: end > match.end ? Math.min(match.entry.people, IN_ONE_PLACE) : match.entry.people,
        uncertainty: 5,
        unique: isOnlyOne(match.entry),
        sort: 'lived_in',
        reason: 'place:lives-in',
      }),
    );
  }
  return found;
}
