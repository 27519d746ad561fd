import { toCsv } from '../chaperone/csv.ts';
import type { Atom } from '../chaperone/oversight.ts';

const header = ['period', 'first_day', 'organisation', 'channel_class', 'measure', 'count'];

/**
 * The atoms as a table, part by part, one line for each measure. "several" stands for several organisations or classes
 * together, "none" for channels without an organisation.
 */
export async function* atomsToCsv(parts: AsyncIterable<readonly Atom[]>): AsyncGenerator<string> {
  let head = [header];
  for await (const atoms of parts) {
    yield toCsv([...head, ...linesOf(atoms)]);
    head = [];
  }
  if (head.length > 0) yield toCsv(head);
}

function linesOf(atoms: readonly Atom[]): string[][] {
  return atoms.flatMap(({ period, first, organisation, channelClass, counts }) =>
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
}
