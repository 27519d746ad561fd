import { colleaguesOf } from '../checks/roster.ts';
import type { Document, Token } from '../document.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { WordList } from '../matching/word-list.ts';
import type { IdentifyContext, QuasiIdentifier } from '../types.ts';
import { readCues } from './cues.ts';
import { canonical, makeFinding } from './finding.ts';
import { homePrepositions, sentBy } from './home-words.ts';
import { type Place, placeIndex } from './place-index.ts';

/** Words before a place that make it where somebody is from, lives or was found. */
const placePrepositions = new WordList(
  `frae fae fra aff doon ower oot up by from in near at of off to via outside above round around out on for into by past lives living born down up towards`,
);
const DIRECTION = new WordList('the north south east west nr');
const homePhrase =
  /\b(?:bides?|bidin'?|stops|stopping|stayin'?|lives?|living|born|staying|stays|based|farms?|home|house|visit|placement|placed|caseload|hosted|host|sons|sister's|boarding|crofts?|half|whole|all|out|gone)(?: alone| by (?:him|her|them)sel(?:f|ves)| with (?:his|her|their) [a-z]{3,12})? (?:is )?(?:in|at|near|out at|up near|outside|on|of|to)$/i;
const titles = new WordList(
  `mr mrs ms miss dr prof professor sir lady lord sr sister nurse st saint consultant reg sho ward rev fr`,
);
const notPlaces = new WordList(`
  greggs tesco asda aldi lidl sainsburys sainsbury's morrisons waitrose costa starbucks mcdonalds mcdonald's kfc nandos spar co-op coop boots superdrug argos primark ikea b&q screwfix wetherspoons spoons subway
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april may june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec easter christmas xmas ramadan eid
  ed a&e amu mau icu itu hdu gp gps ooh cmht camhs crisis pharmacy micro haem path radiology theatre theatres triage reception clinic dad mum nan
  teams datix emis systmone epic cerner rio trak pas spine pacs bnf nice who ukhsa cqc nhs trust hospital home ward police social outpatients sho reg
  i dr mr mrs ms miss prof hpt nok ambo ambulance lab labs blood transfusion switch bed site transport home his her their my our the a an this that day
  english welsh irish scottish polish french german spanish gaelic scots ulster ct mri us xray ecg echo
`);
const afterName = new WordList(
  `road rd street st lane ave avenue close drive way court crescent house school academy arms general infirmary royal university uni`,
);
/** "Freeman have accepted": where the patient goes. */
const ACCEPTS = /^ (?:have |has )?(?:accepted|agreed|accepting|will take|can take|taking)\b/;
/** "Oxford have lost a tube": a department, not a patient's place. */
const INSTITUTION =
  /^(?:'s)? (?:booking|letter|chemist|have|has|say|says|said|want|wants|sending|sent|report|centre|number|team|patients|crew|ED|ambulance|lab|or|and|is|are|will|can|did|run|loop|v)\b/;
const transport =
  /\b(?:lab van|van|lorry|courier|driver|engineer|rep|bus|train|tram|boat at|meeting|course|conference|shift|interview|parking|linen|sets?|stock|depot) [^.]{0,30}$/i;

/** A village of the United Kingdom holds 200 to 3,000 people (gk); the guess for a name that no list has. */
const UNKNOWN_PLACE = 2_000;
/** Below this a place is too small to be anybody's depot, clinic or football ground. */
const SMALL_PLACE = 6_000;
/** "half of Cawsand will have it by Friday". */
const CROWD = /\b(?:(?:half|all|whole|most) of|home visit) $/i;
/** "the Kelso boy", "Crediton lady", "the Malton one". */
const PERSON_AFTER = new RegExp(
  String.raw`^ (?:${personNouns}|one|ones|couple|family|baby|falconer|parish|farm|end|twins)\b`,
);
/** "Douglas prom", "Stornoway harbour": part of a town, so the name is the town's. */
const AREA_AFTER =
  /^ (?:prom|promenade|beach|pier|harbour|high street|market|bus station|station|town centre|docks|marina|seafront|front|common|park|way|end|side|direction)\b/;
/** Before a name that no list has, "at" and "in" count only after words of being, falling, living or working there. */
const BEING_THERE =
  /\b(?:found|fell|collapsed|camped|shed|hill|path|moored|staying|stayed|out|now|he's|she's|they're|is|was|gone|went|hosted|flat|house|boat|adult|works?|teaches|only|missing|girl|boy|lad|lady|chap|man|woman|caver|diver|walker|cut|yacht|one|visit|housemates|home|born) (?:out |up |down |over )?(?:at|in|off|on)$/i;

/** What a post's setting names, read only where a candidate asks: most posts have none. */
class Setting {
  readonly #context: IdentifyContext;
  #own: string | undefined;

  constructor(context: IdentifyContext) {
    this.#context = context;
  }

  /** The author's own site, team and channel. */
  get own(): string {
    const { site, team, channel } = this.#context;
    this.#own ??= canonical(`${site} ${team} ${channel}`);
    return this.#own;
  }

  /** True where words stand in the names of the team's members or of those mentioned. */
  isStaff(words: string): boolean {
    return colleaguesOf(this.#context).some((roster) => roster.hasCanonical(words));
  }
}

/** Towns, villages, islands, counties and hospitals, by list and by the words before a capitalised name. */
export function findSettlements(document: Document, context: IdentifyContext): QuasiIdentifier[] {
  const { patient: told, clinical, business, pronoun } = readCues(document);
  const patient = told + clinical;
  const setting = new Setting(context);
  const found: QuasiIdentifier[] = [];
  const { tokens } = document;
  for (let at = 0; at < tokens.length; ) {
    const match = placeIndex.matchAt(tokens, at);
    if (match && isWrittenAs(tokens, match.firstToken, match.endToken, match.entry)) {
      at = match.endToken;
      const place = match.entry;
      const cue = cueBefore(document, match.firstToken, match.endToken);
      const name = canonical(document.text.slice(match.start, match.end));
      if (isPartOfName(document, match.firstToken, match.endToken, cue)) continue;
      const accepts = ACCEPTS.test(document.text.slice(match.end, match.end + 20));
      if (
        !cue &&
        !accepts &&
        (place.everyday ||
          isAcronym(place) ||
          INSTITUTION.test(document.text.slice(match.end, match.end + 16)))
      )
        continue;
      // "Mottram" by itself is more likely somebody's name than the village of two thousand.
      if (place.everyday && place.people <= SMALL_PLACE && cue === 'apart') continue;
      if (setting.own.includes(name) && cue !== 'home') continue;
      if (setting.isStaff(name) && !cue) continue;
      if (
        !accepts &&
        (patient < enoughFor(place, cue, business === 0, pronoun) || (business > 0 && business >= patient))
      )
        continue;
      if (cue !== 'home' && transport.test(document.text.slice(Math.max(0, match.start - 40), match.start)))
        continue;
      found.push(
        makeFinding('place', match.start, match.end, {
          values: place.region === '' ? [place.name] : [place.name, place.region],
          people: place.people,
          uncertainty: place.uncertainty,
          sort: place.kind === 'hospital' ? place.kind : undefined,
          reason: place.kind === 'hospital' ? 'place:hospital' : 'place:lexicon',
        }),
      );
      continue;
    }
    const unknown =
      patient >= 2 && business < patient ? readUnknown(document, at, setting, pronoun) : undefined;
    if (unknown) {
      found.push(unknown.finding);
      at = unknown.endToken;
    } else {
      at += 1;
    }
  }
  return found;
}

/** A place after words of home needs least; a hospital or town named without any preposition needs most. */
function enoughFor(place: Place, cue: Cue, quiet: boolean, pronoun: boolean): number {
  if (cue === 'crowd') return 0;
  if (quiet && place.kind === 'hospital' && cue === 'apart' && /[a-z]/.test(place.written)) return 0;
  if (quiet && place.people <= SMALL_PLACE && !place.everyday && place.kind === 'settlement')
    return cue ? 0 : 1;
  if (cue === 'home' || cue === 'apart' || (cue === 'place' && quiet && pronoun)) return 1;
  return place.kind === 'hospital' && cue === undefined ? 3 : 2;
}

const isAcronym = (place: Place): boolean => /^[A-Z&]{2,6}$/.test(place.written);

/** Each word that the list writes with a capital must have one here; acronyms must be all capitals. */
function isWrittenAs(tokens: readonly Token[], first: number, end: number, place: Place): boolean {
  if (isAcronym(place)) return tokens[first]?.text === place.written;
  if (place.everyday && /^[A-Z]{4,}$/.test(tokens[first]?.text ?? '')) return false;
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (
      token &&
      !token.capitalized &&
      !/^(?:the|upon|on|in|le|under|by|and|of|next|sea|y|on-sea|la|da)\b/.test(token.lower)
    )
      return false;
  }
  return true;
}

/** "home" after words of living or coming from, "place" after any preposition of place, "apart" between pauses. */
type Cue = 'home' | 'place' | 'apart' | 'crowd' | undefined;

function cueBefore(document: Document, first: number, end: number): Cue {
  const before = document.tokens[first - 1];
  const start = document.tokens[first]?.start ?? 0;
  const rest = document.text.slice(
    document.tokens[end - 1]?.end ?? 0,
    (document.tokens[end - 1]?.end ?? 0) + 20,
  );
  if (CROWD.test(document.text.slice(Math.max(0, start - 16), start))) return 'crowd';
  if (PERSON_AFTER.test(rest)) return 'home';
  if (!before || before.end + 1 < start) {
    return rest === '' || /^[,.;:?!]/.test(rest) ? 'apart' : undefined;
  }
  let position = first - 1;
  while (position > 0 && DIRECTION.has(document.tokens[position])) position -= 1;
  const lower = document.tokens[position]?.lower ?? '';
  if (!placePrepositions.has(document.tokens[position]))
    return AREA_AFTER.test(rest) && !before.capitalized ? 'place' : undefined;
  const lead = document.text.slice(Math.max(0, start - 40), before.end);
  if (
    lower === 'from' ||
    lower === 'frae' ||
    lower === 'fae' ||
    lower === 'fra' ||
    lower === 'near' ||
    lower === 'outside' ||
    (lower === 'since' && AREA_AFTER.test(rest)) ||
    homePhrase.test(lead) ||
    BEING_THERE.test(lead)
  ) {
    return sentBy.has(document.tokens[position - 1]) ? 'place' : 'home';
  }
  return 'place';
}

/** "Sharon Selby", "Dr Preston", "Chester Road": a name of something else. */
function isPartOfName(document: Document, first: number, end: number, cue: string | undefined): boolean {
  const { tokens, text } = document;
  const before = tokens[first - 1];
  const start = tokens[first]?.start ?? 0;
  if (before && text.slice(before.end, start) === ' ') {
    if (titles.has(before)) return true;
    if (before.capitalized && !before.opens && !cue && !/^(?:[A-Z]{2,}|[A-Z]\d+)$/.test(before.text))
      return true;
    if (
      before.capitalized &&
      before.opens &&
      !cue &&
      before.text.length > 2 &&
      !placePrepositions.has(before)
    )
      return true;
  }
  const after = tokens[end];
  const stop = tokens[end - 1]?.end ?? 0;
  if (after && text.slice(stop, after.start) === ' ' && after.capitalized) {
    if (afterName.has(after)) return true;
    if (!cue && !notPlaces.has(after) && !/^[A-Z]{2,}\d*$/.test(after.text)) return true;
  }
  return text.slice(stop, stop + 1) === '@';
}

/** "from Kettlewick", "lives near Port Orran": capitalised words after words of home that no list has. */
function readUnknown(
  document: Document,
  at: number,
  setting: Setting,
  pronoun: boolean,
): { finding: QuasiIdentifier; endToken: number } | undefined {
  const { tokens, text } = document;
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token?.capitalized || token.text.length < 4 || text.slice(before.end, token.start) !== ' ')
    return undefined;
  if (/^[A-Z]{2,}\d*$|\d/.test(token.text) || notPlaces.has(token) || setting.own.includes(token.lower))
    return undefined;
  const lead = text.slice(Math.max(0, token.start - 40), before.end);
  const sender = tokens[at - 2];
  const isHome =
    BEING_THERE.test(lead) || (homePrepositions.has(before) && !sentBy.has(sender)) || homePhrase.test(lead);
  if (!isHome || (!pronoun && before.lower === 'round') || transport.test(lead)) return undefined;
  if (setting.isStaff(token.lower)) return undefined;
  let end = at + 1;
  while (end < at + 3) {
    const next = tokens[end];
    const previous = tokens[end - 1];
    if (
      !next?.capitalized ||
      !previous ||
      text.slice(previous.end, next.start) !== ' ' ||
      notPlaces.has(next)
    )
      break;
    end += 1;
  }
  const stop = tokens[end - 1]?.end ?? token.end;
  const finding = makeFinding('place', token.start, stop, {
    values: [canonical(text.slice(token.start, stop))],
    people: UNKNOWN_PLACE,
    uncertainty: 10,
    reason: 'place:after-from',
  });
  return { finding, endToken: end };
}
