import { dayOf } from './calendar.ts';
import type { LearningPlace } from './learning.ts';
import { leastAuthors, type Measure, type TallyCell } from './oversight.ts';
import type { Clock } from './ports.ts';

interface Cell {
  readonly place: LearningPlace;
  readonly day: string;
  readonly counts: Map<Measure, number>;
  readonly authors: Set<string>;
}

/**
 * The counts for oversight of this instance, in memory until they are written down for all places together: a message in which nothing is
 * found costs no database write, and a crash loses the counts since the last writing, no more.
 * Of each place and day it holds the ids of at most ten authors: that there are ten is all that ever needs to be known.
 */
export class Tally {
  #cells = new Map<string, Cell>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A message was read. */
  seen(place: LearningPlace, authorId: string): void {
    const cell = this.#cell(place, dayOf(this.#clock.now()));
    if (cell.authors.size < leastAuthors) cell.authors.add(authorId);
    increase(cell, 'seen', 1);
  }

  count(place: LearningPlace, measures: readonly Measure[]): void {
    if (measures.length === 0) return;
    const cell = this.#cell(place, dayOf(this.#clock.now()));
    for (const measure of measures) increase(cell, measure, 1);
  }

  /** Takes out what is to be written down. */
  take(): readonly TallyCell[] {
    const taken = [...this.#cells.values()];
    this.#cells = new Map();
    return taken.map(({ place, day, counts, authors }) => ({
      ...place,
      day,
      counts: Object.fromEntries(counts),
      authors: [...authors],
    }));
  }

  /** Puts back what could not be written down. */
  giveBack(cells: readonly TallyCell[]): void {
    for (const { day, counts, authors, tenantId, organisation, channelClass } of cells) {
      const cell = this.#cell({ tenantId, organisation, channelClass }, day);
      for (const author of authors) if (cell.authors.size < leastAuthors) cell.authors.add(author);
      for (const [measure, count] of Object.entries(counts)) increase(cell, measure as Measure, count);
    }
  }

  #cell(place: LearningPlace, day: string): Cell {
    const key = `${place.tenantId} ${place.channelClass} ${day} ${place.organisation}`;
    const known = this.#cells.get(key);
    if (known) return known;
    const cell = { place, day, counts: new Map<Measure, number>(), authors: new Set<string>() };
    this.#cells.set(key, cell);
    return cell;
  }
}

function increase({ counts }: Cell, measure: Measure, by: number): void {
  counts.set(measure, (counts.get(measure) ?? 0) + by);
}
