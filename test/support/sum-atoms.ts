import { monthOf, weekOf } from '../../src/chaperone/calendar.ts';
import type {
  Atom,
  AtomSums,
  Counts,
  OversightQuestion,
  Released,
  Step,
  StoredCell,
} from '../../src/chaperone/oversight.ts';
import { addUp, releasePlaces, releaseRest } from '../../src/chaperone/release-counts.ts';

/** All steps at once, as for a tenant that is looked at for the first time. */
export function releaseAll(cells: readonly StoredCell[], closed: string): Released {
  const { atoms, hidden, rest } = releasePlaces(cells, closed);
  return { atoms: [...atoms, ...releaseRest(rest)], hidden };
}

/** What the database adds up, added up plainly. */
export function sumsOf({ atoms, hidden }: Released, question: OversightQuestion): AtomSums {
  const { from, to, organisation, channelClass } = question;
  const asked = (place: Pick<Atom, 'organisation' | 'channelClass' | 'first'>): boolean =>
    from <= monthOf(place.first) &&
    monthOf(place.first) <= to &&
    (organisation === undefined || place.organisation === organisation) &&
    (channelClass === undefined || place.channelClass === channelClass);
  const mine = atoms.filter(asked);
  return {
    periods: sumBy(mine, (atom) => ({ channelClass: atom.channelClass, first: stepOf(atom, question.by) })),
    organisations: sumBy(mine, (atom) => ({ organisation: atom.organisation })),
    hidden: [
      ...new Map(
        hidden
          .filter(asked)
          .map((place): [string, AtomSums['hidden'][number]] => [
            `${place.organisation} ${place.channelClass}`,
            { organisation: place.organisation, channelClass: place.channelClass },
          ])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ).values(),
    ],
  };
}

function sumBy<Row extends object>(atoms: readonly Atom[], rowOf: (atom: Atom) => Row) {
  const rows = new Map<string, { readonly row: Row; readonly counts: Counts[] }>();
  for (const atom of atoms) {
    const row = rowOf(atom);
    const key = JSON.stringify(Object.values(row).map((value) => value ?? null));
    const known = rows.get(key);
    if (known) known.counts.push(atom.counts);
    else rows.set(key, { row, counts: [atom.counts] });
  }
  return [...rows.values()].map(({ row, counts }) => ({ ...row, counts: addUp(counts) }));
}

function stepOf({ period, first }: Atom, by: Step): string | undefined {
  if (by === 'month') return `${monthOf(first)}-01`;
  if (by === 'day') return period === 'day' ? first : undefined;
  return period === 'month' ? undefined : weekOf(first).first;
}
