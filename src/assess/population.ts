import { UK_POPULATION } from '../identify/lexicons/ages.ts';
import type { Attribute } from '../identify/types.ts';
import type { Band, LedgerDetail, Trait } from './types.ts';

/** Usual residents of the UK, mid-2023. Source: ONS mid-2023 population estimates. */
export const ukPopulation = UK_POPULATION;

/** An estimate of how many people fit everything that a thread tells about one patient. */
export interface AnonymitySet {
  /** Expected number of people, the patient included; at least 1. Decisions use it. */
  readonly k: number;
  /** The estimate at the low end of its uncertainty, which people are told in words; 1 <= low <= k. */
  readonly low: number;
}

/** What the model needs to know of a detail. */
export type Told = Pick<LedgerDetail, 'trait' | 'direct' | 'share' | 'uncertainty' | 'unique'>;

/**
 * How far a detail helps somebody who might recognise the patient: a relative, a neighbour, a reader of the local paper, a
 * colleague from another ward. 1: they know it, and the share counts in full. Nearer 0: the clinical team alone knows it
 * (a diagnosis, the hour of admission), so it hardly narrows the search, however rare it is.
 * Fitted to the labelled threads (test/bench), each file held out in turn, then rounded to what can be explained.
 */
export const recognition: Readonly<Record<Attribute, number>> = {
  age: 1,
  sex: 1,
  place: 0.9,
  occupation: 1,
  role: 1,
  appearance: 1,
  event: 0.9,
  other: 0.8,
  travel: 0.75,
  family: 0.6,
  ethnicity: 0.6,
  condition: 0.2,
  time: 0.2,
};

/** Quasi-identifiers: they point to somebody in combination only. Every other trait does by itself. */
export const quasiTraits: ReadonlySet<Trait> = new Set(Object.keys(recognition) as Attribute[]);

/** Rarer than one in a hundred thousand, a condition is talked about outside the team, and counts more beyond that. */
const talkedAboutDecades = 5;
const talkedAboutWeight = 0.7;
/** Words which say themselves that nobody else fits narrow the search by some thirty times more; each further one by fifteen. */
const uniqueDecades = 1.5;
const furtherUniqueDecades = 1.2;
/**
 * Details of one attribute overlap ("NOF" and "hip fracture", a town and its county), so after the rarest each further one
 * counts by the square root of its share.
 */
export const repeatedWeight = 0.5;
/** No figure here is good enough to tell one in a hundred million from one in a thousand million. */
const mostDecades = 8;

/**
 * k = 1 + (N − 1) · 10^−narrowing, over the details of one subject. A direct identifier makes k = 1. No details at all give the
 * whole population. Independence between attributes is assumed, which understates k for linked traits (age and
 * dementia). Source of the form: Rocher, Hendrickx and de Montjoye, Nat Commun 2019;10:3069.
 */
export function anonymitySet(details: readonly Told[]): AnonymitySet {
  if (details.some((detail) => detail.direct)) return { k: 1, low: 1 };
  const { decades, doubt } = narrowing(details);
  const others = ukPopulation - 1;
  return { k: 1 + others * 10 ** -decades, low: 1 + others * 10 ** -(decades + doubt) };
}

/** By how many powers of ten details narrow the search. */
export interface Narrowing {
  readonly decades: number;
  /** How many more it might be. */
  readonly doubt: number;
  /** What each attribute contributes; words that say themselves that nobody else fits come on top. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly attribute: Attribute;
  readonly decades: number;
  readonly variance: number;
}

/**
 * By how many powers of ten the quasi-identifiers narrow the search, and by how many more they might: the root of the sum of
 * squares of their uncertainties. Direct identifiers are left out; nothing told narrows by 0. A further detail never
 * widens the search.
 */
export function narrowing(details: readonly Told[]): Narrowing {
  // Lists, because there are few attributes and this runs several times for each post.
  const attributes: Attribute[] = [];
  const told: Told[][] = [];
  let uniques = 0;
  for (const detail of details) {
    if (detail.unique && !detail.direct && detail.trait !== 'condition') uniques += 1;
    if (!isQuasi(detail.trait)) continue;
    const at = attributes.indexOf(detail.trait);
    if (at >= 0) told[at]?.push(detail);
    else {
      attributes.push(detail.trait);
      told.push([detail]);
    }
  }
  const parts = withoutJourneyTimes(attributes.map((attribute, at) => partOf(attribute, told[at] ?? [])));
  let decades = uniques === 0 ? 0 : uniqueDecades + (uniques - 1) * furtherUniqueDecades;
  let variance = 0;
  for (const part of parts) {
    decades += part.decades;
    variance += part.variance;
  }
  return { decades, doubt: Math.sqrt(variance), parts };
}

const isQuasi = (trait: Told['trait']): trait is Attribute => Object.hasOwn(recognition, trait);

function partOf(attribute: Attribute, same: readonly Told[]): Part {
  // "First in the UK", or a disease whose every case is in the news: then people outside know the condition too.
  const spokenOf = attribute === 'condition' && same.some((detail) => detail.unique);
  const weight = spokenOf ? 1 : recognition[attribute];
  const rarestFirst = same.map(({ share, uncertainty }) => ({ uncertainty, decades: decadesOf(share) }));
  if (rarestFirst.length > 1) rarestFirst.sort((a, b) => b.decades - a.decades);
  let decades = 0;
  let variance = 0;
  let counted = weight;
  for (const detail of rarestFirst) {
    decades += counted * detail.decades;
    variance += (counted * Math.log10(Math.max(1, detail.uncertainty))) ** 2;
    counted = weight * repeatedWeight;
  }
  if (attribute === 'condition' && !spokenOf)
    decades += talkedAboutWeight * Math.max(0, (rarestFirst[0]?.decades ?? 0) - talkedAboutDecades);
  return { attribute, decades, variance };
}

const decadesOf = (share: number): number =>
  Math.min(mostDecades, -Math.log10(Math.min(1, Math.max(Number.MIN_VALUE, share))));

/**
 * "Back from Kenya last week": the window is part of the journeys that were counted, so of travel and time only the one that
 * narrows more counts. (Dropping the time outright would let a common journey raise k.)
 */
function withoutJourneyTimes(parts: readonly Part[]): readonly Part[] {
  const travel = parts.find(({ attribute }) => attribute === 'travel');
  const time = travel && parts.find(({ attribute }) => attribute === 'time');
  if (!travel || !time) return parts;
  const lesser = time.decades < travel.decades ? time : travel;
  return parts.filter((part) => part !== lesser);
}

/** The band that people are shown in words. Source of the line at 11: EMA Policy 0070, Health Canada, CMS (risk 0.09). */
export function bandOf(k: number): Band {
  if (k < 2) return 'one';
  if (k < 11) return 'handful';
  if (k < 100) return 'dozens';
  if (k < 1000) return 'hundreds';
  return 'thousands';
}
