import { taughtOrPlanned } from '../checks/made-up.ts';
import { disasters } from '../lexicons/events.ts';
import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { Pattern } from '../matching/pattern.ts';
import type { Recognizer } from '../recognizer.ts';
import type { QuasiIdentifier } from '../types.ts';
import { readCues } from '../world/cues.ts';
import { canonical, makeFinding } from '../world/finding.ts';
import { incidentIndex } from '../world/incidents.ts';
import { findMishaps } from '../world/mishaps.ts';
import { findNews } from '../world/news.ts';
import { DECLARED } from '../world/occasion.ts';
import { findOccasions } from '../world/occasions.ts';
import { readTable } from '../world/read-table.ts';

const disasterIndex = readTable(disasters, 1);

/** Incidents to fewer people a year than this count even in a post that names no patient: nobody else talks of them. */
const RARE = 2_000;
/** "the avalanche", "the one from the crash": definite, so there is one that everybody has heard of. */
const DEFINITE = /\b(?:the|that|this) (?:[\w'-]{1,24} ){0,2}$/i;
/** "hit by the tram": the incident's own words say which. */
const BY_THE = /\bby the\b/i;
const PLACE_NAME_BEFORE = /\b(?:the|this|that) ((?:[A-Z][\w'-]{1,24} ){1,3})$/;
const PLACE_NAME_AFTER =
  /^(?: (?:crash|fire|collision|accident|rescue|incident|landing|thing))?,? (?:at|on|in|off|near|from|outside|into|under) (?:the )?(?:[A-Z][\w'-]{1,24}|A\d|M\d)/;
/** "the zip wire lad": known by what happened. */
const OF_SOMEBODY = new RegExp(String.raw`^ (?:${personNouns}|lads|couple|one|yin)\b`);
/** Also talks and protocols on them; a film or a novel of a fire is not told so often as it is filmed. */
const NOT_REAL = new Pattern(
  new RegExp(String.raw`\b(?:${taughtOrPlanned}|film night|talk on|protocol)\b`, 'i'),
);
const RECENT = new Pattern(
  /\b(?:yesterday|yday|today|tonight|last night|this (?:morning|afternoon|evening|week)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:week|mon|tues|wednes|thurs|fri|satur|sun)|just now|at the weekend)\b/i,
);

/** What happened to a patient: incidents by kind, disasters by name, the news, contests and occasions. */
export const event: Recognizer = {
  name: 'event',
  recognize(document): readonly QuasiIdentifier[] {
    const { patient, clinical, business } = readCues(document);
    const evidence = patient + clinical;
    const news = findNews(document);
    const found: QuasiIdentifier[] = [...news, ...findOccasions(document), ...findMishaps(document)];
    const { text } = document;
    for (const match of disasterIndex.find(document)) {
      if (evidence < 1 || NOT_REAL.isIn(document) || !/[A-Z7]/.test(text[match.start] ?? '')) continue;
      found.push(
        makeFinding('event', match.start, match.end, {
          values: [match.entry.phrase],
          people: match.entry.people,
          uncertainty: 3,
          unique: patient >= 1,
          reason: 'event:disaster',
        }),
      );
    }
    for (const match of incidentIndex.find(document)) {
      if (
        (business > 0 && business >= evidence) ||
        (evidence < 1 && match.entry.people > RARE) ||
        NOT_REAL.isIn(document)
      )
        continue;
      const before = text.slice(Math.max(0, match.start - 40), match.start);
      const name = PLACE_NAME_BEFORE.exec(before)?.[1] ?? '';
      const named = name !== '';
      const placed = PLACE_NAME_AFTER.test(text.slice(match.end, match.end + 40));
      const definite = DEFINITE.test(before) || BY_THE.test(match.entry.phrase);
      const known =
        !DECLARED.isIn(document) &&
        business === 0 &&
        (news.length > 0 ||
          (match.entry.people <= 5000 &&
            ((named && definite) ||
              (definite && OF_SOMEBODY.test(text.slice(match.end, match.end + 12))) ||
              (definite && (placed || RECENT.isIn(document))) ||
              (placed && RECENT.isIn(document)))));
      if (match.entry.people > 5000 && !known && evidence < 2) continue;
      const start = match.start - name.length;
      found.push(
        makeFinding('event', start, match.end, {
          values: [canonical(text.slice(start, match.end)), match.entry.phrase],
          people: known ? KNOWN_TO_ALL : match.entry.people,
          uncertainty: known ? 10 : 3,
          unique: known && patient >= 1,
          sort: known ? undefined : 'incident',
          reason: known ? 'event:known-incident' : 'event:incident',
        }),
      );
    }
    return found;
  },
};
