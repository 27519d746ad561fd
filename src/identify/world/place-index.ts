import type { Document, Token } from '../document.ts';
import { acuteHospitals, specialistHospitals } from '../lexicons/hospitals.ts';
import { communityHospitals, hospices, mentalHealthUnits } from '../lexicons/hospitals-small.ts';
import { everydayPlaceNames, placeTables } from '../lexicons/places.ts';
import { PhraseIndex, type PhraseMatch } from '../phrases.ts';
import { smallPlaceAt } from './small-places.ts';

/** A town, village, island, county or hospital, and how many people it stands for. */
export interface Place {
  readonly kind: 'settlement' | 'hospital';
  readonly name: string;
  /** Empty for hospitals. */
  readonly region: string;
  readonly people: number;
  readonly uncertainty: number;
  /** Written so; a match must carry a capital wherever this has one. */
  readonly written: string;
  /** True for names that are also everyday words or surnames. */
  readonly everyday: boolean;
}

/** People of the catchment per attendance and week at a major emergency department (see lexicons/hospitals.ts). */
export const PEOPLE_PER_WEEKLY_ATTENDANCE = 184;
/** How many people a community hospital is taken to serve. */
export const COMMUNITY_CATCHMENT = 40_000;
/** How many a unit for mental health is taken to serve. */
export const MENTAL_HEALTH_CATCHMENT = 300_000;
/** How many a hospice is taken to serve. */
export const HOSPICE_CATCHMENT = 250_000;

const everyday = new Set(everydayPlaceNames);

function* settlements(): Generator<readonly [string, Place]> {
  for (const { region, uncertainty, table } of placeTables) {
    for (const entry of table.split(';')) {
      const text = entry.trim();
      const cut = text.lastIndexOf(' ');
      const written = text.slice(0, cut);
      const name = written.toLowerCase();
      const people = Number(text.slice(cut + 1)) * 1000;
      yield [
        written,
        { kind: 'settlement', name, region, people, uncertainty, written, everyday: everyday.has(name) },
      ];
    }
  }
}

function* hospitals(): Generator<readonly [string, Place]> {
  yield* withAliases(acuteHospitals, PEOPLE_PER_WEEKLY_ATTENDANCE, 2);
  yield* withAliases(specialistHospitals, 1000, 3);
  yield* named(communityHospitals, 'Hospital', COMMUNITY_CATCHMENT);
  yield* named(mentalHealthUnits, 'Hospital', MENTAL_HEALTH_CATCHMENT);
  yield* named(hospices, 'Hospice', HOSPICE_CATCHMENT);
}

/** Lines of "name | other names | figure". */
function* withAliases(
  table: string,
  factor: number,
  uncertainty: number,
): Generator<readonly [string, Place]> {
  for (const line of table.trim().split('\n')) {
    const [name = '', aliases = '', figure = '0'] = line.split('|');
    for (const written of [name, ...aliases.split(',')].map((part) => part.trim())) {
      if (written === '') continue;
      const place = hospital(name, written, Number(figure) * factor, uncertainty);
      yield [written, place];
      yield [`${written} Hospital`, place];
    }
  }
}

function* named(table: string, suffix: string, people: number): Generator<readonly [string, Place]> {
  for (const entry of table.split(';')) {
    const written = entry.trim();
    const place = hospital(written, written, people, 3);
    yield [`${written} ${suffix}`, place];
    yield [written, place];
  }
}

const hospital = (name: string, written: string, people: number, uncertainty: number): Place => ({
  kind: 'hospital',
  name: name.toLowerCase(),
  region: '',
  people,
  uncertainty,
  written,
  everyday: false,
});

const places = [...settlements(), ...hospitals()];

/** The names of more than one word, as they are written: many look like a person's ("Good Hope", "New Cross"). */
export const longPlaceNames: readonly string[] = places
  .map(([written]) => written)
  .filter((written) => written.includes(' '));

const listed = new PhraseIndex<Place>(places);

/** The longest name of a place that starts exactly at token `at`; of two readings of the same words the better known place. */
function matchAt(tokens: readonly Token[], at: number): PhraseMatch<Place> | undefined {
  const known = listed.matchAt(tokens, at);
  const small = smallPlaceAt(tokens, at);
  return known && small && small.endToken > known.endToken ? small : (known ?? small);
}

/** Towns, villages, islands, counties and hospitals by name. A name of both is the settlement unless "Hospital" follows. */
export const placeIndex = {
  matchAt,
  /** The longest name starting at each token, left to right, not overlapping. An empty document gives an empty list. */
  find({ tokens }: Document): PhraseMatch<Place>[] {
    const matches: PhraseMatch<Place>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const match = matchAt(tokens, at);
      if (match) matches.push(match);
      at = match?.endToken ?? at + 1;
    }
    return matches;
  },
};
