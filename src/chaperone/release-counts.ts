import { lastDayOf, monthOf, weekOf } from './calendar.ts';
import {
  type Atom,
  type Counts,
  type Hidden,
  leastAuthors,
  type Measure,
  type Released,
  type StoredCell,
} from './oversight.ts';

/** What may be shown of whole organisations, and what waits. */
export interface ReleasedPlaces extends Released {
  /** Cells of months that are not over, for the time when their week or month is. */
  readonly waiting: readonly StoredCell[];
  /** What is left of months that are over: one cell for each organisation and month, of no class any more. */
  readonly rest: readonly RestCell[];
}
export type RestCell = Omit<StoredCell, 'channelClass'>;

/**
 * What may be shown of the counts of whole days. Each cell (organisation, class, day) goes into at most one atom: alone where ten
 * people wrote in it; else, at the end of its week, with the other days left of that week; else, at the end of its month, with the days left of
 * the month, then with the organisation's other classes, then with what is left of all organisations (`releaseRest`). What is
 * fewer than ten authors even then is in no number at all, in no total either.
 *
 * So the attacker who adds and subtracts whatever is shown gains nothing: every number shown is a sum of atoms, no two atoms share a
 * cell, and each atom is at least ten authors. Nor does the one who looks every day: an atom is made when its period is over,
 * from counts that no longer change, and never taken apart again; nothing of the day that is going on is shown. It makes no difference
 * whether this is done every day with what waits, or once at the end.
 * Each cell holds up to ten of its authors; under one key the union of sets so cut has ten members exactly when there are ten authors or more.
 * @param cells of any months, each (organisation, class, day) once, and all there are of each organisation
 * @param closed the last day of which everything is counted; later cells are left out
 */
export function releasePlaces(cells: readonly StoredCell[], closed: string): ReleasedPlaces {
  const into = { atoms: [], hidden: [], waiting: [], rest: [] };
  const months = groupBy(
    cells.filter(({ day }) => day <= closed),
    ({ day }) => monthOf(day),
  );
  for (const [month, inMonth] of months) releaseMonth(month, inMonth, closed, into);
  return into;
}

/** The last step, when a month is over: what is left of all organisations together. @param rest of all organisations */
export function releaseRest(rest: readonly RestCell[]): readonly Atom[] {
  return [...groupBy(rest, ({ day }) => monthOf(day)).values()]
    .filter((group) => countAuthors(group) >= leastAuthors)
    .map((group) => ({
      organisation: undefined,
      channelClass: undefined,
      period: 'month',
      first: `${monthOf(group[0]?.day ?? '')}-01`,
      counts: addUp(group.map(({ counts }) => counts)),
    }));
}

interface Into {
  readonly atoms: Atom[];
  readonly hidden: Hidden[];
  readonly waiting: StoredCell[];
  readonly rest: RestCell[];
}

function releaseMonth(month: string, cells: readonly StoredCell[], closed: string, into: Into): void {
  let left = cells;
  /** Makes an atom of every group that is large enough; the others stay for the next, wider way to group them. */
  const release = (
    keyOf: (cell: StoredCell) => string,
    shape: (cell: StoredCell) => Omit<Atom, 'counts'>,
    ready: (cell: StoredCell) => boolean = () => true,
  ) => {
    const waiting = left.filter((cell) => !ready(cell));
    for (const group of groupBy(left.filter(ready), keyOf).values()) {
      const [one] = group;
      if (one && countAuthors(group) >= leastAuthors)
        into.atoms.push({ ...shape(one), counts: addUp(group.map(({ counts }) => counts)) });
      else waiting.push(...group);
    }
    left = waiting;
  };
  const place = ({ organisation, channelClass }: StoredCell) => ({ organisation, channelClass });
  release(
    (cell) => `${placeKey(cell)} ${cell.day}`,
    (cell) => ({ ...place(cell), period: 'day', first: cell.day }),
  );
  release(
    (cell) => `${placeKey(cell)} ${weekOf(cell.day).first}`,
    (cell) => ({ ...place(cell), period: 'week', first: weekOf(cell.day).first }),
    (cell) => weekOf(cell.day).last <= closed,
  );
  const whole = { period: 'month', first: `${month}-01` } as const;
  const over = lastDayOf(month) <= closed;
  if (over) release(placeKey, (cell) => ({ ...place(cell), ...whole }));
  for (const [one] of groupBy(left, placeKey).values())
    if (one) into.hidden.push({ ...place(one), first: whole.first });
  if (!over) {
    into.waiting.push(...left);
    return;
  }
  release(
    ({ organisation }) => organisation,
    ({ organisation }) => ({ organisation, channelClass: undefined, ...whole }),
  );
  for (const [organisation, group] of groupBy(left, (cell) => cell.organisation))
    into.rest.push({
      organisation,
      day: whole.first,
      counts: addUp(group.map(({ counts }) => counts)),
      authors: [...new Set(group.flatMap(({ authors }) => authors))],
    });
}

const placeKey = ({ organisation, channelClass }: StoredCell): string => `${channelClass} ${organisation}`;

/**
 * At least so many people: as many as one key alone tells apart. Under two keys one person is two digests, so after a change of the key the
 * digests of both are not added, and the month shows less until its parts have ten authors each.
 */
const countAuthors = (cells: readonly RestCell[]): number => {
  const digests = new Set(cells.flatMap(({ authors }) => authors));
  const byKey = groupBy([...digests], keyIdOf);
  return Math.max(0, ...[...byKey.values()].map((group) => group.length));
};
/** What stands before the point; a digest of an earlier version has none, and those belong together. */
const keyIdOf = (digest: string): string => digest.slice(0, Math.max(0, digest.indexOf('.')));

/** The sum of counts, measure by measure. */
export function addUp(all: readonly Counts[]): Counts {
  const sum: Partial<Record<Measure, number>> = {};
  for (const counts of all)
    for (const [name, count] of Object.entries(counts))
      sum[name as Measure] = (sum[name as Measure] ?? 0) + count;
  return sum;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
