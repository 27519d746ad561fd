import type { Document } from '../document.ts';
import { businesses } from '../lexicons/businesses.ts';
import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { PhraseIndex } from '../phrases.ts';
import type { QuasiIdentifier } from '../types.ts';
import { readCues } from './cues.ts';
import { canonical, makeFinding } from './finding.ts';

const index = new PhraseIndex<string>(businesses.map((name) => [name, name] as const));

/** "runs the", "has a wee", "took over the family": somebody's own concern. */
const KEEPS =
  /\b(?:runs?|ran|running|owns?|owned|keeps?|kept|has|had|have|does|did|manages?|managed|took over|opened|sold|works? (?:in|at|on|down|up|for)|worked (?:in|at|on|down|up|for)|serves (?:in|at)|served (?:in|at)|behind the (?:bar|counter|till) (?:of|at|in)) ((?:the|a|an|his|her|their|our|that|own|wee|old|local|family|village|only|last|first|little|[A-Z][\w'-]{1,20}) ){1,4}$/;
/** "the lad from the", "her at the", "him off the": where everybody meets them. */
const OF_THE = new RegExp(
  String.raw`\b(?:${personNouns}|couple|family|brothers|sisters|twins|him|her|them|he's|she's|they're|one|yin|mam|mum|dad|wife|husband|granny|nan|son|daughter) (?:is |was )?((?:from|frae|fae|at|off|aff|behind|wi|with|that has|that runs|as has|as runs|who has|who runs|who does) (?:the|that|our|thon) (?:[a-z'-]{3,12} ){0,2})$`,
);
const PLACED =
  /^(?:,? (?:at|of|in|on|by|near|up|down|opposite|beside|frae|from)(?: the)? [A-Z][\w'&-]{1,18}(?: [A-Z][\w'&-]{1,18}){0,2})/;
/** "the hotel fire": what happened there, and nobody's concern. */
const HAPPENED =
  /^ (?:fire|blaze|explosion|collapse|crash|shooting|stabbing|robbery|raid|siege|flood|attack|poisoning|outbreak|accident|incident|disaster|job|thing)\b/i;
/** The one in a named place, the one everybody near knows, and any such. */
const PEOPLE = { placed: KNOWN_TO_ALL, local: 2_000, any: 50_000 };

/** "has the chippy at Whitby", "the lad from the boatyard": whoever keeps or works at a concern of which there are few. */
export function findBusinesses(document: Document): QuasiIdentifier[] {
  const { patient, clinical, business } = readCues(document);
  if (patient + clinical === 0 || business >= patient + clinical) return [];
  const { text } = document;
  const found: QuasiIdentifier[] = [];
  for (const match of index.find(document)) {
    const before = text.slice(Math.max(0, match.start - 60), match.start);
    const lead = KEEPS.exec(before)?.[0] ?? OF_THE.exec(before)?.[1];
    if (lead === undefined || /\b(?:my|I|we|I've|we've|you)\b/.test(before.slice(-lead.length - 12)))
      continue;
    if (HAPPENED.test(text.slice(match.end, match.end + 12))) continue;
    const tail = PLACED.exec(text.slice(match.end, match.end + 60))?.[0] ?? '';
    const start = match.start - lead.length;
    const end = match.end + tail.length;
    const value = canonical(text.slice(start, end));
    const people =
      tail !== '' || / [A-Z]/.test(lead)
        ? PEOPLE.placed
        : /\b(?:an?|his|her) /.test(lead)
          ? PEOPLE.any
          : PEOPLE.local;
    found.push(
      makeFinding('occupation', start, end, {
        values: [value, match.entry],
        people,
        uncertainty: 10,
        unique: tail !== '' && patient + clinical >= 2,
        reason: 'occupation:business',
      }),
    );
  }
  return found;
}
