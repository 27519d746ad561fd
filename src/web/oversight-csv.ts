import { toCsv } from '../chaperone/csv.ts';
import type { Atom } from '../chaperone/oversight.ts';

const header = ['period', 'first_day', 'organisation', 'channel_class', 'measure', 'count'];

/**
 * The atoms as a table, one line for each measure. "several" stands for several organisations or classes
 * together, "none" for channels without an organisation.
 */
export function atomsToCsv(atoms: readonly Atom[]): string {
  const lines = atoms.flatMap(({ period, first, organisation, channelClass, counts }) =>
    Object.entries(counts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([measure, count]) => [
        period,
        first,
        organisation === undefined ? 'several' : organisation || 'none',
        channelClass ?? 'several',
        measure,
        `${count}`,
      ]),
  );
  return toCsv([header, ...lines]);
}
