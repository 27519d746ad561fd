import type { ChannelClass, Trait } from '../assess/types.ts';
import { addMonths, daysBetween, lastDayOf, weekOf } from './calendar.ts';
import type { MutedTrait } from './learning.ts';
import { wrongReasons } from './learning.ts';
import {
  type ActBand,
  type AtomSums,
  actBands,
  type Counts,
  type Measure,
  type OversightQuestion,
  type PlaceOfCounts,
  silences,
  undeliverableReasons,
} from './oversight.ts';
import { addUp } from './release-counts.ts';
import { type FineReason, fineReasons } from './views.ts';

/** The numbers of one row. */
export interface Figures {
  readonly seen: number;
  readonly nudged: number;
  /** Decided and not given: a dry run, quiet hours, the day's limit, an incident, too old. */
  readonly silent: number;
  /** The author changed or deleted the message, or took the safe route. */
  readonly acted: number;
  /** Said to be fine, without Chaperone having been wrong. */
  readonly fine: number;
  /** Dismissed as wrong: no patient was meant. */
  readonly wrong: number;
  readonly undeliverable: number;
}

export interface PeriodRow {
  readonly first: string;
  readonly last: string;
  /** Undefined: fewer than ten authors, or nobody at all; which of both is not told. */
  readonly figures: Figures | undefined;
}

export interface Summary {
  readonly total: Figures | undefined;
  readonly periods: readonly PeriodRow[];
  /** Without a class: several together. */
  readonly classes: readonly { readonly channelClass: ChannelClass | undefined; readonly figures: Figures }[];
  /** Without an organisation: several together. */
  readonly organisations: readonly { readonly organisation: string | undefined; readonly figures: Figures }[];
  readonly recognizers: readonly {
    readonly trait: Trait;
    readonly nudged: number;
    readonly wrong: number;
  }[];
  readonly answers: readonly { readonly outcome: string; readonly count: number }[];
  readonly cardSteps: readonly { readonly step: string; readonly count: number }[];
  readonly silences: readonly { readonly reason: string; readonly count: number }[];
  /** Why nudges would have been given but for a dry run; one with several reasons counts under each. */
  readonly dryRun: readonly { readonly reason: string; readonly count: number }[];
  readonly undeliverable: readonly { readonly reason: string; readonly count: number }[];
  readonly timeToAct: readonly { readonly band: ActBand; readonly count: number }[];
  /** The band in which the middle one lies; undefined where nobody acted. */
  readonly medianBand: ActBand | undefined;
  /** Places of which something is missing above, or stands under several together. */
  readonly hidden: readonly PlaceOfCounts[];
}

/** Puts an answer together. Every number of it is a sum of atoms, so none tells more than they do. */
export function sumUp(
  { periods, organisations, hidden }: AtomSums,
  question: OversightQuestion,
  closed: string,
): Summary {
  const all = addUp(periods.map(({ counts }) => counts));
  const byPeriod = gather(periods, ({ first }) => first);
  const timeToAct = actBands.map((band) => ({ band, count: all[`act:${band}`] ?? 0 }));
  return {
    total: periods.length === 0 ? undefined : figuresOf(all),
    periods: periodsOf(question, closed).map(({ first, last }) => {
      const within = byPeriod.get(first);
      return { first, last, figures: within && figuresOf(addUp(within)) };
    }),
    classes: rowsBy(periods, ({ channelClass }) => channelClass).map(([value, figures]) => ({
      channelClass: value,
      figures,
    })),
    organisations: rowsBy(organisations, ({ organisation }) => organisation).map(([value, figures]) => ({
      organisation: value,
      figures,
    })),
    recognizers: recognizersIn(all),
    answers: listed(all, 'answer:').map(({ name, count }) => ({ outcome: name, count })),
    cardSteps: listed(all, 'step:').map(({ name, count }) => ({ step: name, count })),
    silences: listed(all, 'silent:').map(({ name, count }) => ({ reason: name, count })),
    dryRun: listed(all, 'dry_run:').map(({ name, count }) => ({ reason: name, count })),
    undeliverable: listed(all, 'undeliverable:').map(({ name, count }) => ({ reason: name, count })),
    timeToAct,
    medianBand: medianOf(timeToAct),
    hidden,
  };
}

/** A muted kind of detail; its place is named only where something of the place is shown. */
export function mutedToShow(
  muted: readonly MutedTrait[],
  places: readonly PlaceOfCounts[],
): readonly { readonly trait: Trait; readonly place: PlaceOfCounts | undefined }[] {
  const keyOf = (place: PlaceOfCounts) => `${place.channelClass} ${place.organisation}`;
  const shown = new Set(places.map(keyOf));
  return muted.map(({ trait, organisation, channelClass }) => ({
    trait,
    place: shown.has(keyOf({ organisation, channelClass })) ? { organisation, channelClass } : undefined,
  }));
}

/** Periods from the first month to the last closed day: those that are over. */
function periodsOf({ from, to, by }: OversightQuestion, closed: string) {
  const periods: { first: string; last: string }[] = [];
  for (let month = from; month <= to && periods.length < 1_200; month = addMonths(month, 1)) {
    if (by === 'month') {
      // The month that is going on shows the days and weeks of it that are over.
      if (`${month}-01` <= closed) periods.push({ first: `${month}-01`, last: lastDayOf(month) });
      continue;
    }
    for (const day of daysBetween(`${month}-01`, lastDayOf(month))) {
      const { first, last } = by === 'day' ? { first: day, last: day } : weekOf(day);
      if (last <= closed && (by === 'day' || first === day)) periods.push({ first, last });
    }
  }
  return periods;
}

interface Row {
  readonly counts: Counts;
}

/** Values in the order of what was seen there, several together last. */
function rowsBy<T extends string, R extends Row>(
  rows: readonly R[],
  pick: (row: R) => T | undefined,
): [T | undefined, Figures][] {
  const named = [...gather(rows, pick)].map(([value, all]): [T, Figures] => [value, figuresOf(addUp(all))]);
  named.sort(([a, one], [b, other]) => other.seen - one.seen || (a < b ? -1 : 1));
  const several = rows.filter((row) => pick(row) === undefined);
  return several.length === 0
    ? named
    : [...named, [undefined, figuresOf(addUp(several.map(({ counts }) => counts)))]];
}

/** The counts of the rows by a value; those without one are left out. */
function gather<T extends string, R extends Row>(
  rows: readonly R[],
  pick: (row: R) => T | undefined,
): Map<T, Counts[]> {
  const groups = new Map<T, Counts[]>();
  for (const row of rows) {
    const value = pick(row);
    if (value === undefined) continue;
    const group = groups.get(value);
    if (group) group.push(row.counts);
    else groups.set(value, [row.counts]);
  }
  return groups;
}

const isWrong = (reason: FineReason) => (wrongReasons as readonly FineReason[]).includes(reason);
/** What each number of a row adds up. */
const measuresOf: Readonly<Record<keyof Figures, readonly Measure[]>> = {
  seen: ['seen'],
  nudged: ['nudged'],
  silent: silences.map((reason): Measure => `silent:${reason}`),
  acted: ['answer:changed', 'answer:edited', 'answer:deleted', 'answer:routed'],
  fine: fineReasons.filter((reason) => !isWrong(reason)).map((reason): Measure => `answer:${reason}`),
  wrong: wrongReasons.map((reason): Measure => `answer:${reason}`),
  undeliverable: undeliverableReasons.map((reason): Measure => `undeliverable:${reason}`),
};

function figuresOf(counts: Counts): Figures {
  const sum = (figure: keyof Figures) =>
    measuresOf[figure].reduce((total, measure) => total + (counts[measure] ?? 0), 0);
  return {
    seen: sum('seen'),
    nudged: sum('nudged'),
    silent: sum('silent'),
    acted: sum('acted'),
    fine: sum('fine'),
    wrong: sum('wrong'),
    undeliverable: sum('undeliverable'),
  };
}

/** Measures that begin so, the largest first. */
function listed(counts: Counts, prefix: string): { readonly name: string; readonly count: number }[] {
  return Object.entries(counts)
    .filter(([measure]) => measure.startsWith(prefix))
    .map(([measure, count]) => ({ name: measure.slice(prefix.length), count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function recognizersIn(counts: Counts) {
  const names = new Set(listed(counts, 'trait:').map(({ name }) => name.split(':')[0] as Trait));
  return [...names]
    .map((trait) => ({
      trait,
      nudged: counts[`trait:${trait}:nudged`] ?? 0,
      wrong: counts[`trait:${trait}:wrong`] ?? 0,
    }))
    .sort((a, b) => b.nudged - a.nudged || (a.trait < b.trait ? -1 : 1));
}

function medianOf(bands: readonly { readonly band: ActBand; readonly count: number }[]): ActBand | undefined {
  const total = bands.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return bands.find(({ count }) => {
    before += count;
    return total > 0 && before * 2 >= total;
  })?.band;
}
