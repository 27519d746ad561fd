import { sql } from 'kysely';
import type { TallyCell } from '../../src/chaperone/oversight.ts';
import { createAuthorDigest } from '../../src/store/author-digest.ts';
import { createOversight } from '../../src/store/oversight.ts';
import { dumpEverything, type TestDatabase } from '../support/databases.ts';
import { tenantId, testClock } from '../support/ledger-fixtures.ts';

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
    expect((await one.released(tenantId, '2026-03', '2026-03')).atoms).toEqual([]);
    at('2026-03-03T06:00:00Z');
    expect((await one.released(tenantId, '2026-03', '2026-03')).atoms).toEqual([
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
    expect((await open().released(tenantId, '2026-03', '2026-03')).atoms).toEqual([]);
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
    expect((await after.released(tenantId, '2026-03', '2026-03')).atoms).toEqual([]);
    await after.settle();
    expect((await after.released(tenantId, '2026-03', '2026-03')).atoms).toEqual([]);
  });

  it('shows a tenant nothing of another, nor of other months', async () => {
    at('2026-03-02T20:00:00Z');
    await open().add([cell('2026-03-02'), cell('2026-03-02', { tenantId: 'another', counts: { seen: 7 } })]);
    at('2026-05-01T20:00:00Z');
    for (const settle of [false, true]) {
      if (settle) await open().settle();
      const another = await open().released('another', '2026-01', '2026-12');
      expect(another.atoms.map(({ counts }) => counts)).toEqual([{ seen: 7 }]);
      expect((await open().released('nobody', '2026-01', '2026-12')).atoms).toEqual([]);
      expect((await open().released(tenantId, '2026-04', '2026-12')).atoms).toEqual([]);
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
      const { atoms, hidden } = await open().released(tenantId, '2026-03', '2026-03', 'RYY');
      expect(atoms.map(({ organisation, counts }) => [organisation, counts])).toEqual([['RYY', { seen: 7 }]]);
      expect(hidden.map(({ organisation }) => organisation)).toEqual(['RYY']);
      expect((await open().released(tenantId, '2026-03', '2026-03', "RYY' or true --")).atoms).toEqual([]);
      expect((await open().released('another', '2026-03', '2026-03', 'RYY')).atoms).toEqual([]);
    }
  });

  it('reads the month that is going on once for several questions, and again when a day has closed', async () => {
    at('2026-03-02T20:00:00Z');
    const book = open();
    await book.add([cell('2026-03-02')]);
    at('2026-03-03T06:00:00Z');
    const seen = async (from = '2026-03') =>
      (await book.released(tenantId, from, '2026-03')).atoms.map(({ counts }) => counts.seen);
    expect(await Promise.all([seen(), seen('2026-01')])).toEqual([[40], [40]]);
    // Straight into the table, which the program does to no day that is closed: to see whether it is read.
    await sql`update oversight_count set count = 41 where measure = 'seen'`.execute(database().database.db);
    expect(await seen('2026-02')).toEqual([40]);
    await book.add([cell('2026-03-03')]);
    at('2026-03-04T06:00:00Z');
    expect(await seen()).toEqual([41, 40]);
  });

  it('counts the month that is going on once where another instance has settled it already', async () => {
    at('2026-03-30T20:00:00Z');
    const book = open();
    await book.add([cell('2026-03-30'), cell('2026-03-31')]);
    at('2026-04-01T05:59:59Z');
    const seen = async () =>
      (await book.released(tenantId, '2026-03', '2026-03')).atoms.map(({ counts }) => counts.seen);
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
    const { atoms } = await open().released(tenantId, '2026-03', '2026-03');
    expect(atoms.map(({ counts }) => counts.seen)).toEqual([40]);
  });

  it('shows the same before and after a month is settled, and keeps neither days nor authors then', async () => {
    at('2026-03-01T00:00:00Z');
    await open().add([
      cell('2026-03-02'),
      cell('2026-03-03', { authors: people(6) }),
      cell('2026-03-04', { authors: people(6, 20) }),
      cell('2026-03-04', { authors: people(3), organisation: 'RYY', counts: { seen: 123_456 } }),
      cell('2026-03-20', { authors: [], channelClass: 'open', counts: { 'answer:other': 1 } }),
      cell('2026-04-01'),
    ]);
    at('2026-04-02T06:00:00Z');
    const before = await open().released(tenantId, '2026-03', '2026-04');
    const sorted = (atoms: readonly object[]) =>
      atoms.map((atom) => JSON.stringify(atom, Object.keys(atom).sort())).sort();
    await Promise.all([open().settle(), open().settle()]);
    await open().settle();
    const after = await open().released(tenantId, '2026-03', '2026-04');
    expect(sorted(after.atoms)).toEqual(sorted(before.atoms));
    expect(sorted(after.hidden)).toEqual(sorted(before.hidden));
    expect(after.atoms).toHaveLength(3);
    const days = await sql<{ day: string }>`select distinct day::text from oversight_count
      union select distinct day::text from oversight_author`.execute(database().database.db);
    expect(days.rows).toEqual([{ day: '2026-04-01' }]);
    // What three people said is nowhere any more.
    expect(await dumpEverything(database().database)).not.toContain('123456');
  });

  it('settles a month when its last day is closed, not before', async () => {
    at('2026-03-30T12:00:00Z');
    await open().add([cell('2026-03-30'), cell('2026-03-31')]);
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
  });

  it('forgets a month when its time is up', async () => {
    at('2026-03-01T00:00:00Z');
    await open().add([cell('2026-03-02')]);
    const shown = async () => (await open().released(tenantId, '2026-01', '2026-12')).atoms.length;
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
    expect((await open().released(tenantId, '2026-03', '2026-03')).atoms).toHaveLength(2_500);
  });
}
