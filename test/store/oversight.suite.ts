import { sql } from 'kysely';
import { dayOf, daysBetween, monthOf } from '../../src/chaperone/calendar.ts';
import {
  type Atom,
  type AtomSums,
  type Hidden,
  type OversightBook,
  steps,
  type TallyCell,
} from '../../src/chaperone/oversight.ts';
import { createAuthorDigest } from '../../src/store/author-digest.ts';
import { createOversight } from '../../src/store/oversight.ts';
import { createChance } from '../chaos/chance.ts';
import { dumpEverything, type TestDatabase } from '../support/databases.ts';
import { tenantId, testClock } from '../support/ledger-fixtures.ts';
import { sumsOf } from '../support/sum-atoms.ts';

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describeOversight(database: () => TestDatabase): void {
  let clock = testClock();
  const digestAuthor = createAuthorDigest(new Uint8Array(32).fill(3));
  const open = (months = 13) => createOversight(database().database.db, { clock, digestAuthor, months });
  const people = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `person-${from + at}`);
  const cell = (day: string, change: Partial<TallyCell> = {}): TallyCell => ({
    tenantId,
    organisation: 'RXX',
    channelClass: 'advice',
    day,
    counts: { seen: 40, nudged: 2 },
    authors: people(10),
    ...change,
  });
  const released = async (
    book: OversightBook,
    tenant: string,
    from: string,
    to: string,
    only?: string,
  ): Promise<Shown> => {
    const atoms: Atom[] = [];
    for await (const part of book.atoms(tenant, { from, to }, only)) atoms.push(...part);
    return { atoms, hidden: (await book.sums(tenant, { from, to, by: 'month' }, only)).hidden };
  };
  const at = (time: string) => clock.forward(Date.parse(time) - clock.now().getTime());

  beforeEach(async () => {
    clock = testClock();
    await database().empty();
  });

  it('adds up what several instances counted, and shows a day once it is over', async () => {
    at('2026-03-02T20:00:00Z');
    const [one, other] = [open(), open()];
    await Promise.all([
      one.add([cell('2026-03-02', { authors: people(6) })]),
      other.add([cell('2026-03-02', { authors: people(6, 4), counts: { seen: 2, 'answer:edited': 1 } })]),
      one.add([cell('2026-03-02', { authors: people(2) })]),
    ]);
    expect((await released(one, tenantId, '2026-03', '2026-03')).atoms).toEqual([]);
    at('2026-03-03T06:00:00Z');
    expect((await released(one, tenantId, '2026-03', '2026-03')).atoms).toEqual([
      {
        organisation: 'RXX',
        channelClass: 'advice',
        period: 'day',
        first: '2026-03-02',
        counts: { seen: 82, nudged: 4, 'answer:edited': 1 },
      },
    ]);
  });

  it('counts an author once whom two instances heard', async () => {
    at('2026-03-02T20:00:00Z');
    for (const _ of [1, 2]) await open().add([cell('2026-03-02', { authors: people(9) })]);
    at('2026-03-03T06:00:00Z');
    expect((await released(open(), tenantId, '2026-03', '2026-03')).atoms).toEqual([]);
  });

  it('does not count nine authors as ten because the master key was changed on the way', async () => {
    const renewed = createAuthorDigest(new Uint8Array(32).fill(4));
    const after = createOversight(database().database.db, { clock, digestAuthor: renewed, months: 13 });
    at('2026-03-02T20:00:00Z');
    await open().add([cell('2026-03-02', { authors: people(9) })]);
    await after.add([cell('2026-03-02', { authors: people(9) })]);
    at('2026-03-03T20:00:00Z');
    await after.add([cell('2026-03-03', { authors: people(9) })]);
    at('2026-04-01T06:00:00Z');
    expect((await released(after, tenantId, '2026-03', '2026-03')).atoms).toEqual([]);
    await after.settle();
    expect((await released(after, tenantId, '2026-03', '2026-03')).atoms).toEqual([]);
  });

  it('shows a tenant nothing of another, nor of other months', async () => {
    at('2026-03-02T20:00:00Z');
    await open().add([cell('2026-03-02'), cell('2026-03-02', { tenantId: 'another', counts: { seen: 7 } })]);
    at('2026-05-01T20:00:00Z');
    for (const settle of [false, true]) {
      if (settle) await open().settle();
      const another = await released(open(), 'another', '2026-01', '2026-12');
      expect(another.atoms.map(({ counts }) => counts)).toEqual([{ seen: 7 }]);
      expect((await released(open(), 'nobody', '2026-01', '2026-12')).atoms).toEqual([]);
      expect((await released(open(), tenantId, '2026-04', '2026-12')).atoms).toEqual([]);
    }
  });

  it('shows an organisation nothing of another, before its month is settled and after', async () => {
    at('2026-03-02T20:00:00Z');
    await open().add([
      cell('2026-03-02'),
      cell('2026-03-02', { organisation: 'RYY', counts: { seen: 7 } }),
      // Too few by themselves in each: they go into what is left of all organisations, which is nobody's own.
      cell('2026-03-02', { channelClass: 'open', authors: people(6) }),
      cell('2026-03-02', { organisation: 'RYY', channelClass: 'open', authors: people(6, 6) }),
    ]);
    for (const [time, settle] of [
      ['2026-03-20T20:00:00Z', false],
      ['2026-04-20T20:00:00Z', false],
      ['2026-04-20T20:00:00Z', true],
    ] as const) {
      at(time);
      if (settle) await open().settle();
      const { atoms, hidden } = await released(open(), tenantId, '2026-03', '2026-03', 'RYY');
      expect(atoms.map(({ organisation, counts }) => [organisation, counts])).toEqual([['RYY', { seen: 7 }]]);
      expect(hidden.map(({ organisation }) => organisation)).toEqual(['RYY']);
      const places = await open().shownPlaces(tenantId, '2026-03', '2026-03', 'RYY');
      expect(places.map(({ organisation }) => organisation)).toEqual(['RYY']);
      expect((await released(open(), tenantId, '2026-03', '2026-03', "RYY' or true --")).atoms).toEqual([]);
      expect((await released(open(), 'another', '2026-03', '2026-03', 'RYY')).atoms).toEqual([]);
    }
  });

  it('erases the days and authors of what it shows, and lets wait what it may not show yet', async () => {
    at('2026-03-02T20:00:00Z');
    await open().add([cell('2026-03-02'), cell('2026-03-02', { organisation: 'RYY', authors: people(6) })]);
    at('2026-03-03T06:00:00Z');
    await open().settle();
    const kept = async () =>
      (
        await sql<{ organisation: string }>`select organisation from oversight_author
          where exists (select from oversight_count as count where count.organisation = oversight_author.organisation)`.execute(
          database().database.db,
        )
      ).rows.map(({ organisation }) => organisation);
    expect(await kept()).toEqual(['RYY']);
    const first = await released(open(), tenantId, '2026-03', '2026-03');
    expect(first.atoms).toHaveLength(1);
    expect(first.hidden).toEqual([{ organisation: 'RYY', channelClass: 'advice' }]);
    // By the end of the week there are enough.
    at('2026-03-05T20:00:00Z');
    await open().add([cell('2026-03-05', { organisation: 'RYY', authors: people(6, 6) })]);
    at('2026-03-06T06:00:00Z');
    expect((await released(open(), tenantId, '2026-03', '2026-03')).atoms).toEqual(first.atoms);
    at('2026-03-09T06:00:00Z');
    const then = await released(open(), tenantId, '2026-03', '2026-03');
    expect(then.atoms.map(({ period, organisation }) => `${period} ${organisation}`)).toEqual([
      'day RXX',
      'week RYY',
    ]);
    expect([then.hidden, await kept()]).toEqual([[], []]);
  });

  it.each([1, 2])('adds up in the database what it shows atom by atom (%#)', async (seed) => {
    const chance = createChance(seed, 'oversight');
    at('2026-02-01T00:00:00Z');
    await open().add(
      daysBetween('2026-02-20', '2026-04-05').flatMap((day) =>
        ['', 'RXX', 'RYY', 'RZZ'].flatMap((organisation) =>
          (['advice', 'open'] as const).map((channelClass) =>
            cell(day, {
              organisation,
              channelClass,
              counts: {
                seen: chance.between(1, 50),
                nudged: chance.between(0, 9),
                'act:5': chance.between(0, 3),
              },
              authors: people(chance.between(1, organisation === 'RZZ' ? 3 : 13), chance.between(0, 9)),
            }),
          ),
        ),
      ),
    );
    const book = open();
    at('2026-04-07T06:00:00Z');
    const { atoms } = await released(book, tenantId, '2026-01', '2026-12');
    expect(new Set(atoms.map(({ period }) => period)).size).toBe(3);
    const { rows } =
      await sql<Hidden>`select organisation, channel_class as "channelClass", first_day::text as first
      from oversight_sum where hidden`.execute(database().database.db);
    for (const by of steps)
      for (const place of [
        {},
        { channelClass: 'open' },
        { organisation: '' },
        { organisation: 'RZZ' },
        { organisation: 'RXX', channelClass: 'advice' },
      ] as const)
        for (const [from, to] of [
          ['2026-02', '2026-04'],
          ['2026-03', '2026-03'],
        ] as const) {
          const question = { from, to, by, ...place };
          const plain = sumsOf({ atoms, hidden: rows }, question);
          const found = await book.sums(tenantId, question);
          expect(found.hidden).toEqual(plain.hidden);
          expect(sorted(found.periods)).toEqual(sorted(plain.periods));
          expect(sorted(found.organisations)).toEqual(sorted(plain.organisations));
        }
  });

  it('gives very many atoms in parts, each once', async () => {
    at('2026-03-02T00:00:00Z');
    await open().add(
      Array.from({ length: 450 }, (_, organisation) =>
        cell('2026-03-02', { organisation: `R${organisation}` }),
      ),
    );
    at('2026-03-03T06:00:00Z');
    const parts: (readonly Atom[])[] = [];
    for await (const part of open().atoms(tenantId, { from: '2026-03', to: '2026-03' })) parts.push(part);
    expect(parts.length).toBeGreaterThan(2);
    expect(new Set(parts.flat().map(({ organisation }) => organisation)).size).toBe(450);
    expect(parts.flat()).toHaveLength(450);
  });

  it('names the places of which something is shown by itself', async () => {
    at('2026-03-02T20:00:00Z');
    await open().add([
      cell('2026-03-02'),
      cell('2026-03-02', { organisation: 'RYY', authors: people(6) }),
      cell('2026-03-02', { organisation: 'RYY', authors: people(6, 6), channelClass: 'open' }),
    ]);
    at('2026-04-01T06:00:00Z');
    expect((await released(open(), tenantId, '2026-03', '2026-03')).atoms).toHaveLength(2);
    expect(await open().shownPlaces(tenantId, '2026-03', '2026-03')).toEqual([
      { organisation: 'RXX', channelClass: 'advice' },
    ]);
    expect(await open().shownPlaces(tenantId, '2026-04', '2026-05')).toEqual([]);
    expect(await open().shownPlaces('another', '2026-03', '2026-03')).toEqual([]);
  });

  it('counts the month that is going on once where another instance has settled it already', async () => {
    at('2026-03-30T20:00:00Z');
    const book = open();
    await book.add([cell('2026-03-30'), cell('2026-03-31')]);
    at('2026-04-01T05:59:59Z');
    const seen = async () =>
      (await released(book, tenantId, '2026-03', '2026-03')).atoms.map(({ counts }) => counts.seen);
    expect(await seen()).toEqual([40]);
    const ahead = testClock('2026-04-01T06:00:01Z');
    await createOversight(database().database.db, { clock: ahead, digestAuthor, months: 13 }).settle();
    expect(await seen()).toEqual([40, 40]);
  });

  it('leaves out what comes when the day has been shown', async () => {
    at('2026-03-03T05:59:00Z');
    await open().add([cell('2026-03-02', { counts: { seen: 40 } })]);
    at('2026-03-03T06:00:00Z');
    await open().add([cell('2026-03-02'), cell('2026-03-03')]);
    const { atoms } = await released(open(), tenantId, '2026-03', '2026-03');
    expect(atoms.map(({ counts }) => counts.seen)).toEqual([40]);
  });

  it('shows the same whether it is settled every day or at the end, and keeps neither days nor authors then', async () => {
    at('2026-03-01T00:00:00Z');
    const cells = (tenant: string) =>
      [
        cell('2026-03-02'),
        cell('2026-03-03', { authors: people(6) }),
        cell('2026-03-04', { authors: people(6, 20) }),
        cell('2026-03-04', { authors: people(3), organisation: 'RYY', counts: { seen: 123_456 } }),
        cell('2026-03-20', { authors: [], channelClass: 'open', counts: { 'answer:other': 1 } }),
        cell('2026-04-01'),
      ].map((each) => ({ ...each, tenantId: tenant }));
    await open().add([...cells(tenantId), ...cells('another')]);
    for (const day of daysBetween('2026-03-02', '2026-04-01')) {
      at(`${day}T07:00:00Z`);
      await open().sums(tenantId, { from: '2026-03', to: '2026-04', by: 'day' });
    }
    at('2026-04-02T06:00:00Z');
    await Promise.all([open().settle(), open().settle()]);
    await open().settle();
    const [daily, late] = [
      await released(open(), tenantId, '2026-03', '2026-04'),
      await released(open(), 'another', '2026-03', '2026-04'),
    ];
    expect(sorted(daily.atoms)).toEqual(sorted(late.atoms));
    expect(daily.hidden).toEqual(late.hidden);
    expect(daily.atoms).toHaveLength(3);
    const days = await sql<{ day: string }>`select distinct day::text from oversight_count
      union select distinct day::text from oversight_author`.execute(database().database.db);
    expect(days.rows).toEqual([]);
    // What three people said is nowhere any more.
    expect(await dumpEverything(database().database)).not.toContain('123456');
  });

  it('settles a month when its last day is closed, also where nothing was said on it', async () => {
    at('2026-03-25T12:00:00Z');
    await open().add([
      cell('2026-03-25', { authors: people(6) }),
      cell('2026-03-30', { authors: people(6, 6) }),
    ]);
    const left = async () =>
      Number(
        (await sql<{ n: string }>`select count(*) as n from oversight_author`.execute(database().database.db))
          .rows[0]?.n,
      );
    at('2026-04-01T05:59:00Z');
    await open().settle();
    expect(await left()).toBe(2);
    at('2026-04-01T06:00:00Z');
    await open().settle();
    expect(await left()).toBe(0);
    expect((await released(open(), tenantId, '2026-03', '2026-03')).atoms).toHaveLength(1);
  });

  it('closes no day and forgets no month because one instance’s clock is ahead', async () => {
    const now = new Date();
    at(now.toISOString());
    await open().add([cell(dayOf(now))]);
    const counted = async () =>
      (await sql`select 1 from oversight_count`.execute(database().database.db)).rows.length;
    const before = await counted();
    expect(before).toBeGreaterThan(0);
    const ahead = testClock(new Date(now.getTime() + 800 * 86_400_000).toISOString());
    const hasty = createOversight(database().database.db, { clock: ahead, digestAuthor, months: 13 });
    await hasty.settle();
    await hasty.sums(tenantId, { from: monthOf(dayOf(now)), to: monthOf(dayOf(now)), by: 'day' });
    expect(await counted()).toBe(before);
    await open().add([cell(dayOf(now))]);
    const { rows } = await sql<{ count: number }>`select count from oversight_count
      where measure = 'seen'`.execute(database().database.db);
    expect(rows).toEqual([{ count: 80 }]);
  });

  it('forgets a month when its time is up', async () => {
    at('2026-03-01T00:00:00Z');
    await open().add([cell('2026-03-02')]);
    const shown = async () => (await released(open(), tenantId, '2026-01', '2026-12')).atoms.length;
    at('2026-05-31T00:00:00Z');
    await open(2).settle();
    expect(await shown()).toBe(1);
    at('2026-06-01T00:00:00Z');
    await open(2).settle();
    expect(await shown()).toBe(0);
  });

  it('keeps nothing by which an author could be told, in one month or from month to month', async () => {
    at('2026-03-01T00:00:00Z');
    await open().add([
      cell('2026-03-02', { authors: ['person-1'] }),
      cell('2026-04-02', { authors: ['person-1'] }),
    ]);
    expect(await dumpEverything(database().database)).not.toContain('person-1');
    const { rows } = await sql<{ authors: string[] }>`select authors from oversight_author`.execute(
      database().database.db,
    );
    expect(new Set(rows.flatMap(({ authors }) => authors)).size).toBe(2);
  });

  it('never keeps more than ten authors of a place and a day', async () => {
    at('2026-03-02T00:00:00Z');
    for (const from of [0, 10, 5]) await open().add([cell('2026-03-02', { authors: people(10, from) })]);
    const { rows } = await sql<{ n: number }>`select cardinality(authors) as n from oversight_author`.execute(
      database().database.db,
    );
    expect(rows).toEqual([{ n: 10 }]);
  });

  it('writes many places at once', async () => {
    at('2026-03-02T00:00:00Z');
    await open().add(
      Array.from({ length: 2_500 }, (_, organisation) =>
        cell('2026-03-02', { organisation: `R${organisation}` }),
      ),
    );
    at('2026-03-03T06:00:00Z');
    expect((await released(open(), tenantId, '2026-03', '2026-03')).atoms).toHaveLength(2_500);
  });

  it('writes all of them or none, so that what is brought again counts once', async () => {
    at('2026-03-02T20:00:00Z');
    const cells = Array.from({ length: 2_500 }, (_, organisation) =>
      cell('2026-03-02', { organisation: `R${10_000 + organisation}`, counts: { seen: 1 } }),
    );
    const tooMany = cell('2026-03-02', { organisation: 'Z', counts: { seen: 3e9 } });
    await expect(open().add([...cells, tooMany])).rejects.toMatchObject({ code: 'database_unavailable' });
    await open().add(cells);
    const { rows } = await sql<{ total: number; authors: number }>`select sum(count)::int as total,
      (select count(*)::int from oversight_author) as authors from oversight_count`.execute(
      database().database.db,
    );
    expect(rows).toEqual([{ total: 2_500, authors: 2_500 }]);
  });
}

interface Shown {
  readonly atoms: readonly Atom[];
  readonly hidden: AtomSums['hidden'];
}

/** Rows in an order of their own, and their parts too. */
const sorted = (rows: readonly object[]): string[] =>
  rows
    .map((row) =>
      JSON.stringify(row, (_key, value: unknown) =>
        value !== null && typeof value === 'object' && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value,
      ),
    )
    .sort();
