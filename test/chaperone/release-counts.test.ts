import type { ChannelClass } from '../../src/assess/types.ts';
import { daysBetween, lastDayOf, weekOf } from '../../src/chaperone/calendar.ts';
import {
  type Atom,
  leastAuthors,
  type Released,
  type StoredCell,
  steps,
} from '../../src/chaperone/oversight.ts';
import { type RestCell, releasePlaces, releaseRest } from '../../src/chaperone/release-counts.ts';
import { sumUp } from '../../src/chaperone/sum-up.ts';
import { createChance } from '../chaos/chance.ts';
import { releaseAll, sumsOf } from '../support/sum-atoms.ts';

const people = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `p${from + at}`);

function cell(day: string, authors: readonly string[], more: Partial<StoredCell> = {}): StoredCell {
  return { organisation: 'RXX', channelClass: 'advice', day, authors, counts: { seen: 1 }, ...more };
}

const shown = ({ organisation, channelClass, period, first, counts }: Atom) =>
  `${organisation ?? '*'} ${channelClass ?? '*'} ${period} ${first} ${counts.seen}`;
const release = (cells: readonly StoredCell[], closed = '2026-03-31') =>
  releaseAll(cells, closed).atoms.map(shown);

describe('what may be shown', () => {
  it('is a day by itself where ten people wrote, and not where nine did', () => {
    expect(release([cell('2026-03-02', people(10))])).toEqual(['RXX advice day 2026-03-02 1']);
    const nine = releaseAll([cell('2026-03-02', people(9))], '2026-03-31');
    expect(nine.atoms).toEqual([]);
    expect(nine.hidden).toEqual([{ organisation: 'RXX', channelClass: 'advice', first: '2026-03-01' }]);
  });

  it('is nothing for nobody', () => {
    expect(releaseAll([], '2026-03-31')).toEqual({ atoms: [], hidden: [] });
  });

  it('takes the days left of a week together, then those left of the month', () => {
    expect(
      release([
        cell('2026-03-02', people(6)),
        cell('2026-03-03', people(6, 6)),
        cell('2026-03-04', people(10)),
      ]),
    ).toEqual(['RXX advice day 2026-03-04 1', 'RXX advice week 2026-03-02 2']);
    expect(release([cell('2026-03-02', people(6)), cell('2026-03-12', people(6, 6))])).toEqual([
      'RXX advice month 2026-03-01 2',
    ]);
  });

  it('counts somebody who wrote on two days once', () => {
    expect(release([cell('2026-03-02', people(9)), cell('2026-03-03', people(9))])).toEqual([]);
  });

  it('takes nobody twice when the key is changed: nine people are nine under two keys, and ten under one are ten', () => {
    const under = (key: string, count: number) => people(count).map((person) => `${key}.${person}`);
    const changed = [cell('2026-03-02', under('0a', 9)), cell('2026-03-03', under('0b', 9))];
    expect(release(changed)).toEqual([]);
    // Also within one day, and beside digests of a version that named no key.
    expect(release([cell('2026-03-02', [...under('0a', 9), ...under('0b', 1)])])).toEqual([]);
    expect(release([cell('2026-03-02', [...people(9), ...under('0b', 9)])])).toEqual([]);
    expect(release([...changed, cell('2026-03-04', under('0b', 10))])).toEqual([
      'RXX advice day 2026-03-04 1',
    ]);
    expect(release([cell('2026-03-02', [...under('0a', 10), ...under('0b', 1)])])).toHaveLength(1);
  });

  it('puts small classes of an organisation together, then small organisations, and leaves the rest out of everything', () => {
    expect(
      release([cell('2026-03-02', people(6)), cell('2026-03-02', people(6, 6), { channelClass: 'open' })]),
    ).toEqual(['RXX * month 2026-03-01 2']);
    expect(
      release([cell('2026-03-02', people(6)), cell('2026-03-02', people(6, 6), { organisation: 'RYY' })]),
    ).toEqual(['* * month 2026-03-01 2']);
    // The large organisation's number is its own: the small one cannot be taken from a total that holds both.
    const released = releaseAll(
      [
        cell('2026-03-02', people(30), { counts: { seen: 500 } }),
        cell('2026-03-02', people(3, 40), { organisation: 'RYY', counts: { seen: 7 } }),
      ],
      '2026-03-31',
    );
    const question = { from: '2026-03', to: '2026-03', by: 'month' } as const;
    const summary = sumUp(sumsOf(released, question), question, '2026-03-31');
    expect(summary.total?.seen).toBe(500);
    expect(summary.periods[0]?.figures?.seen).toBe(500);
    expect(summary.hidden).toEqual([{ organisation: 'RYY', channelClass: 'advice' }]);
  });

  it('is nothing of a day, a week or a month that is not over', () => {
    const cells = [
      cell('2026-03-02', people(10)),
      cell('2026-03-03', people(9)),
      cell('2026-03-04', people(9, 20)),
    ];
    expect(release(cells, '2026-03-01')).toEqual([]);
    expect(release(cells, '2026-03-02')).toEqual(['RXX advice day 2026-03-02 1']);
    expect(release(cells, '2026-03-07')).toEqual(['RXX advice day 2026-03-02 1']);
    expect(release(cells, '2026-03-08')).toEqual([
      'RXX advice day 2026-03-02 1',
      'RXX advice week 2026-03-02 2',
    ]);
  });

  it('has weeks that begin on Mondays and are cut where the month ends', () => {
    expect(weekOf('2026-03-01')).toEqual({ first: '2026-03-01', last: '2026-03-01' });
    expect(weekOf('2026-03-04')).toEqual({ first: '2026-03-02', last: '2026-03-08' });
    expect(weekOf('2026-03-31')).toEqual({ first: '2026-03-30', last: '2026-03-31' });
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
  });
});

/** Days of some weeks around a whole month: many places of fewer than ten, and some of more. */
const invented = (chance: () => number): StoredCell[] =>
  daysBetween('2026-02-20', '2026-04-05').flatMap((day) =>
    organisations.flatMap((organisation) =>
      classes
        .filter(() => chance() < 0.6)
        .map((channelClass): StoredCell => {
          const wrote = Math.floor(chance() * chance() * 16);
          const authors = [...new Set(Array.from({ length: wrote }, () => `p${Math.floor(chance() * 25)}`))];
          return {
            organisation,
            channelClass,
            day,
            authors: authors.slice(0, 10),
            counts: { seen: wrote },
          };
        }),
    ),
  );

const classes: ChannelClass[] = ['advice', 'open'];
const organisations = ['', 'RXX', 'RYY'];

describe('what is looked at day by day, with what waits', () => {
  it.each([4, 5, 6])('is the same as what is looked at once (%#)', (seed) => {
    const cells = invented(createChance(seed, 'oversight').next);
    const days = daysBetween('2026-02-20', '2026-04-07');
    let waiting: readonly StoredCell[] = [];
    const atoms: Atom[] = [];
    let hidden: Released['hidden'] = [];
    days.forEach((closed, at) => {
      const known = [...waiting, ...cells.filter(({ day }) => day === closed)];
      const rest: RestCell[] = [];
      // Organisation by organisation, as the store does it.
      const parts = organisations.map((organisation) =>
        releasePlaces(
          known.filter((each) => each.organisation === organisation),
          closed,
        ),
      );
      waiting = parts.flatMap((part) => part.waiting);
      rest.push(...parts.flatMap((part) => part.rest));
      atoms.push(...parts.flatMap((part) => part.atoms), ...releaseRest(rest));
      const now = parts.flatMap((part) => part.hidden);
      hidden = [
        ...hidden.filter(({ first }) => !known.some(({ day }) => day.slice(0, 7) === first.slice(0, 7))),
        ...now,
      ];
      if (at % 9 === 0 || at === days.length - 1) {
        const once = releaseAll(cells, closed);
        expect(sorted(atoms)).toEqual(sorted(once.atoms));
        expect(sorted(hidden)).toEqual(sorted(once.hidden));
      }
    });
    expect(atoms.length).toBeGreaterThan(20);
    expect(new Set(atoms.map(({ period }) => period)).size).toBe(3);
  });

  const sorted = (all: readonly object[]): string[] =>
    all.map((each) => JSON.stringify(Object.entries(each).sort())).sort();
});

/**
 * The attacker adds and subtracts every number that was ever shown, on any day, by any step and narrowed in any way. Each message counts as
 * a power of its own, so that a sum tells which messages are in it, and what can be reached is the span of the shown sums.
 */
describe('an attacker who keeps every answer', () => {
  it.each([1, 2, 3])('gets no sum of fewer than ten authors out of them (%#)', (seed) => {
    const { next: chance } = createChance(seed, 'oversight');
    const cells = invented(chance);
    // One cell, one unknown; a shown number is the set of cells that it adds up.
    const marked = cells.map(
      (each, at) => ({ ...each, counts: { [`cell:${at}`]: 1 } }) as unknown as StoredCell,
    );
    const atoms = new Map<string, ReadonlySet<number>>();
    const numbers: (readonly number[])[] = [];
    for (const closed of daysBetween('2026-02-20', '2026-04-07')) {
      const released = releaseAll(marked, closed);
      for (const atom of released.atoms) {
        const members = membersOf(atom);
        const key = shown({ ...atom, counts: {} });
        // Shown once, it stays as it is for ever.
        if (atoms.has(key)) expect(new Set(members)).toEqual(atoms.get(key));
        atoms.set(key, new Set(members));
      }
      if (Number(closed.slice(8)) % 8 === 1) numbers.push(...answers(released, closed, marked.length));
    }
    const all = [...atoms.values()];
    // No two overlap, and each is ten authors: so any sum or difference that is a set of messages is a union of these.
    const seen = all.flatMap((members) => [...members]);
    expect(seen.length).toBe(new Set(seen).size);
    for (const members of all)
      expect(new Set([...members].flatMap((at) => cells[at]?.authors ?? [])).size).toBeGreaterThanOrEqual(
        leastAuthors,
      );
    // And every number of every answer is a sum of whole ones.
    for (const number of numbers)
      for (const members of all) {
        const inside = [...members].filter((at) => number.includes(at)).length;
        expect([0, members.size]).toContain(inside);
      }
    for (const number of numbers) for (const at of number) expect(seen).toContain(at);
    expect(all.length).toBeGreaterThan(5);
  });

  /**
   * The sets of cells behind every figure of every answer that can be asked for. The cells count as powers of two, some at a time, so
   * that a figure tells which of them it adds up, whoever adds them.
   */
  function answers(released: Released, closed: string, cells: number): number[][] {
    const places = [
      {},
      ...organisations.map((organisation) => ({ organisation })),
      ...classes.map((channelClass) => ({ channelClass })),
    ];
    return places.flatMap((place) =>
      steps.flatMap((by) => {
        const rows = new Map<string, number[]>();
        for (let from = 0; from < cells; from += atOnce) {
          const atoms = released.atoms.map((atom) => ({ ...atom, counts: { seen: powersIn(atom, from) } }));
          const question = { from: '2026-02', to: '2026-04', by, ...place };
          const summary = sumUp(sumsOf({ ...released, atoms }, question), question, closed);
          const note = (key: string, seen = 0) => {
            for (let bit = 0; bit < atOnce; bit += 1)
              if (Math.floor(seen / 2 ** bit) % 2 === 1)
                rows.set(key, [...(rows.get(key) ?? []), from + bit]);
          };
          note('total', summary.total?.seen);
          for (const row of summary.periods) note(`period ${row.first}`, row.figures?.seen);
          for (const row of summary.classes) note(`class ${row.channelClass}`, row.figures.seen);
          for (const row of summary.organisations) note(`of ${row.organisation}`, row.figures.seen);
        }
        return [...rows.values()];
      }),
    );
  }
});

const atOnce = 50;
const membersOf = ({ counts }: Atom): number[] => Object.keys(counts).map((name) => Number(name.slice(5)));
const powersIn = (atom: Atom, from: number): number =>
  membersOf(atom).reduce((sum, at) => sum + (at >= from && at < from + atOnce ? 2 ** (at - from) : 0), 0);
