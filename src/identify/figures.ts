import { AGES_UK_2023, agesSource, UK_POPULATION } from './lexicons/ages.ts';
import { LOOKS, looksSource } from './lexicons/appearance.ts';
import { parseConditions } from './lexicons/condition-table.ts';
import { conditionTables } from './lexicons/conditions/index.ts';
import { countries, journeys, regions, visitsSource } from './lexicons/countries.ts';
import { CENSUS_RESIDENTS, ETHNIC_GROUPS, groupsSource } from './lexicons/ethnicities.ts';
import { disasters, disastersSource, incidents, incidentsSource } from './lexicons/events.ts';
import { familySource, RARE_FAMILIES, RELATIVES } from './lexicons/family.ts';
import { acuteHospitals, acuteSource, specialistHospitals, specialistSource } from './lexicons/hospitals.ts';
import { smallHospitalsSource } from './lexicons/hospitals-small.ts';
import { occupations, occupationsSource } from './lexicons/occupations.ts';
import { oddHomes, oddHomesSource } from './lexicons/odd-homes.ts';
import { placesSources, placeTables } from './lexicons/places.ts';
import { smallPlaces, smallPlacesNamedLikePeople, smallPlacesSource } from './lexicons/places-small.ts';
import { publicRoles, rolesSource } from './lexicons/roles.ts';
import type { Confidence, Source } from './lexicons/source.ts';
import { EVENT_SHARES, eventsSource } from './lexicons/times.ts';
import type { Attribute } from './types.ts';
import {
  COMMUNITY_CATCHMENT,
  HOSPICE_CATCHMENT,
  MENTAL_HEALTH_CATCHMENT,
  PEOPLE_PER_WEEKLY_ATTENDANCE,
} from './world/place-index.ts';

/** How many people one word or phrase of a lexicon fits. */
export interface Figure {
  /** As the lexicon writes it, other names after it. */
  readonly names: readonly string[];
  /** In the United Kingdom; of journeys, visits a year. */
  readonly people: number;
  readonly source: Source;
}

/** The figures of one lexicon. */
export interface FigureTable {
  readonly id: FigureTableId;
  /** The kind of detail that they count for. */
  readonly attribute: Attribute;
  readonly figures: readonly Figure[];
}

/** The tables of figures, in the order in which they are read. */
export const figureTableIds = [
  'ages',
  'sexes',
  'conditions',
  'places',
  'hospitals',
  'occupations',
  'roles',
  'ethnicities',
  'families',
  'looks',
  'events',
  'journeys',
  'times',
] as const;
export type FigureTableId = (typeof figureTableIds)[number];

/** Every figure that the lexicons hold, from the very tables that the recognizers read. Some 30,000; worked out anew at each call. */
export function readFigures(): readonly FigureTable[] {
  return figureTableIds.map((id) => ({ id, ...readers[id]() }));
}

const readers: Readonly<Record<FigureTableId, () => Omit<FigureTable, 'id'>>> = {
  ages: () => ({
    attribute: 'age',
    figures: ages().map(([age, males, females]) => ({
      names: [`${age}${age === 90 ? '+' : ''}`],
      people: males + females,
      source: agesSource,
    })),
  }),
  sexes: () => ({
    attribute: 'sex',
    figures: (['female', 'male'] as const).map((sex) => ({
      names: [sex],
      people: ages().reduce((sum, [, males, females]) => sum + (sex === 'male' ? males : females), 0),
      source: agesSource,
    })),
  }),
  conditions: () => ({
    attribute: 'condition',
    figures: conditionTables.flatMap(parseConditions).map(({ name, synonyms, share, source }) => ({
      names: [name, ...synonyms],
      people: share * UK_POPULATION,
      source,
    })),
  }),
  places: () => ({
    attribute: 'place',
    figures: [
      ...placeTables.flatMap(({ table, source }) => grouped(table, 1000, placesSources[source])),
      ...[smallPlaces, smallPlacesNamedLikePeople].flatMap((table) =>
        grouped(table, 1000, smallPlacesSource),
      ),
      ...grouped(oddHomes, 1000, oddHomesSource),
    ],
  }),
  hospitals: () => ({
    attribute: 'place',
    figures: [
      ...sites(acuteHospitals, PEOPLE_PER_WEEKLY_ATTENDANCE, acuteSource),
      ...sites(specialistHospitals, 1000, specialistSource),
      ...[COMMUNITY_CATCHMENT, MENTAL_HEALTH_CATCHMENT, HOSPICE_CATCHMENT].map((people, at) => ({
        names: [['a community hospital', 'a mental-health unit', 'a hospice'][at] ?? ''],
        people,
        source: smallHospitalsSource,
      })),
    ],
  }),
  occupations: () => ({ attribute: 'occupation', figures: grouped(occupations, 1000, occupationsSource) }),
  roles: () => ({ attribute: 'role', figures: grouped(publicRoles, 1, rolesSource) }),
  ethnicities: () => ({
    attribute: 'ethnicity',
    figures: lines(ETHNIC_GROUPS).map(([names = '', people = '', code = '']) => ({
      names: names.split('/'),
      people: (Number(people) / CENSUS_RESIDENTS) * UK_POPULATION,
      source: confidenceOf(code) === 'V' ? groupsSource : recalled(code),
    })),
  }),
  families: () => ({
    attribute: 'family',
    figures: lines(`${RARE_FAMILIES.trim()}\n${RELATIVES.trim()}`).map((line) => shared(line, familySource)),
  }),
  looks: () => ({ attribute: 'appearance', figures: lines(LOOKS).map((line) => shared(line, looksSource)) }),
  events: () => ({
    attribute: 'event',
    figures: [...grouped(incidents, 1000, incidentsSource), ...grouped(disasters, 1, disastersSource)],
  }),
  journeys: () => ({
    attribute: 'travel',
    figures: grouped(`${countries};${regions};${journeys}`, 1000, visitsSource),
  }),
  times: () => ({
    attribute: 'time',
    figures: Object.entries(EVENT_SHARES).map(([window, share]) => ({
      names: [window],
      people: share * UK_POPULATION,
      source: eventsSource,
    })),
  }),
};

function ages(): [age: number, males: number, females: number][] {
  return AGES_UK_2023.trim()
    .split('\n')
    .map((line) => line.split(',').map(Number) as [number, number, number]);
}

const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** "name/other name 12; next 3.5", in units of `unit` people. */
function grouped(table: string, unit: number, source: Source): Figure[] {
  return table.split(';').flatMap((group) => {
    const text = group.trim();
    const cut = text.lastIndexOf(' ');
    if (cut < 0) return [];
    const names = text
      .slice(0, cut)
      .split('/')
      .map((name) => name.trim());
    return [{ names, people: Number(text.slice(cut + 1)) * unit, source }];
  });
}

/** "name | other names | figure". */
function sites(table: string, unit: number, source: Source): Figure[] {
  return lines(table).map(([name = '', others = '', figure = '0']) => ({
    names: [name, ...others.split(',').map((other) => other.trim())].filter((it) => it !== ''),
    people: Number(figure) * unit,
    source,
  }));
}

/** "phrase|share|…". */
const shared = ([phrase = '', share = '']: readonly string[], source: Source): Figure => ({
  names: [phrase],
  people: Number(share) * UK_POPULATION,
  source,
});

const confidenceOf = (code: string): Confidence => (code === 'V' || code === 'R' ? code : 'gk');

const recalled = (code: string): Source => ({
  text: confidenceOf(code) === 'R' ? 'Recalled from published counts' : 'General knowledge',
  confidence: confidenceOf(code),
});
