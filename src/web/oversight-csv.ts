import type { Atom } from '../chaperone/oversight.ts';

const header = ['period', 'first_day', 'organisation', 'channel_class', 'measure', 'count'];

/**
 * The atoms as a table, one line for each measure; CRLF and quotes as in RFC 4180. "several" stands for several organisations or classes
 * together, "none" for channels without an organisation. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function toCsv(atoms: readonly Atom[]): string {
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
  return [header, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
