import { type Kysely, sql, type Transaction } from 'kysely';
import type { ChannelClass } from '../assess/types.ts';
import { addMonths, dayOf, lastClosedDay, monthOf } from '../chaperone/calendar.ts';
import {
  type Atom,
  type Counts,
  type Hidden,
  leastAuthors,
  type OversightBook,
  type Released,
  type StoredCell,
  type TallyCell,
} from '../chaperone/oversight.ts';
import type { Clock } from '../chaperone/ports.ts';
import { releaseCounts } from '../chaperone/release-counts.ts';
import type { DigestAuthor } from './author-digest.ts';
import { withoutValues } from './database-error.ts';
import { keepBriefly } from './kept-briefly.ts';
import { readFor } from './row-security.ts';
import type { Tables } from './tables.ts';
import { transact } from './transact.ts';

export interface OversightDeps {
  readonly clock: Clock;
  readonly digestAuthor: DigestAuthor;
  /** Whole months that what may be shown is kept. */
  readonly months: number;
}

export interface StoredOversight extends OversightBook {
  /**
   * For every month that is over: writes down what may be shown of it, and erases the days and the authors' digests it was made from. Then
   * forgets the months that have reached their time. Several instances may do so at once: they take turns, and the first one writes.
   */
  settle(): Promise<void>;
}

/**
 * A page of oversight asks again with each choice that is made there, and 2,000 organisations are 100,000 numbers a month. What may be shown
 * of the month that is going on stays the same until the next day closes.
 */
const keepMs = 5 * 60_000;
const mostTenants = 4;

/** Rows of one statement: some megabytes at most. */
const batch = 2_000;

/** The counts for oversight in PostgreSQL. @throws AppError `database_unavailable` from every method */
export function createOversight(db: Kysely<Tables>, deps: OversightDeps): StoredOversight {
  const closed = () => lastClosedDay(deps.clock.now());
  const goingOn = keepBriefly<Released>(deps.clock, keepMs, mostTenants);
  return {
    add: async (cells) => {
      const open = cells.filter(({ day }) => day > closed()).sort(byPlace);
      for (let at = 0; at < open.length; at += batch)
        await transact(db, (transaction) =>
          addCells(transaction, open.slice(at, at + batch), deps.digestAuthor),
        );
    },
    released: async (tenantId, from, to, organisation) => {
      const last = closed();
      const month = openMonth(last);
      const isAsked = from <= month && month <= to;
      // What may be shown of an organisation's channels depends on no other's (`release-counts.ts`), so its own rows are enough for it.
      const scope = { tenantId, ...(organisation ? { organisation } : {}) };
      const now = isAsked
        ? await goingOn.get(`${tenantId} ${organisation ?? ''}`, last, async () =>
            releaseCounts(
              await readFor(db, scope, (transaction) => readCells(transaction, tenantId, month, month)),
              last,
            ),
          )
        : none;
      // One snapshot: a month is settled before it or after it.
      return readFor(db, scope, async (transaction) => {
        const settled = await readSums(transaction, tenantId, from, to);
        const others = releaseCounts(
          await readCells(transaction, tenantId, from, to, isAsked ? month : undefined),
          last,
        );
        // An instance whose clock is ahead may have settled it since.
        const isSettled = [...settled.atoms, ...settled.hidden].some(({ first }) => monthOf(first) === month);
        const parts = [settled, others, isSettled ? none : now];
        return {
          atoms: parts.flatMap(({ atoms }) => atoms),
          hidden: parts.flatMap(({ hidden }) => hidden),
        };
      });
    },
    settle: async () => {
      const last = closed();
      const open = openMonth(last);
      const due = await withoutValues(() =>
        sql<{ tenant_id: string; month: string }>`
          select distinct tenant_id, to_char(day, 'YYYY-MM') as month from oversight_count where day < ${`${open}-01`}
          union select distinct tenant_id, to_char(day, 'YYYY-MM') from oversight_author where day < ${`${open}-01`}`.execute(
          db,
        ),
      );
      for (const { tenant_id, month } of due.rows)
        await transact(db, (transaction) => settleMonth(transaction, tenant_id, month, last));
      const oldest = `${addMonths(monthOf(dayOf(deps.clock.now())), -deps.months)}-01`;
      await withoutValues(() => sql`delete from oversight_sum where month < ${oldest}`.execute(db));
    },
  };
}

const none: Released = { atoms: [], hidden: [] };

/** The month of the day after the last closed one is still open. */
const openMonth = (closed: string): string => monthOf(dayOf(new Date(Date.parse(closed) + 86_400_000)));

/** Two instances write the same rows in the same order, so that neither waits for the other for ever. */
function byPlace(a: TallyCell, b: TallyCell): number {
  const keyOf = (cell: TallyCell) => `${cell.tenantId} ${cell.day} ${cell.channelClass} ${cell.organisation}`;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

async function addCells(
  transaction: Transaction<Tables>,
  cells: readonly TallyCell[],
  digest: DigestAuthor,
): Promise<void> {
  const place = ({ tenantId, organisation, channelClass, day }: TallyCell) => ({
    tenant_id: tenantId,
    organisation,
    channel_class: channelClass,
    day,
  });
  const counts = cells.flatMap((cell) =>
    Object.entries(cell.counts)
      .sort()
      .map(([measure, count]) => ({ ...place(cell), measure, count })),
  );
  const authors = cells
    .filter((cell) => cell.authors.length > 0)
    .map((cell) => ({
      ...place(cell),
      authors: cell.authors.map((person) => digest(cell.tenantId, monthOf(cell.day), person)),
    }));
  await sql`insert into oversight_count (tenant_id, organisation, channel_class, day, measure, count)
    select * from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb)
      as row(tenant_id text, organisation text, channel_class text, day date, measure text, count integer)
    on conflict (tenant_id, day, organisation, channel_class, measure)
      do update set count = oversight_count.count + excluded.count`.execute(transaction);
  await sql`insert into oversight_author (tenant_id, organisation, channel_class, day, authors)
    select * from jsonb_to_recordset(${JSON.stringify(authors)}::jsonb)
      as row(tenant_id text, organisation text, channel_class text, day date, authors text[])
    on conflict (tenant_id, day, organisation, channel_class) do update set authors = array(
      select distinct each from unnest(oversight_author.authors || excluded.authors) as each limit ${leastAuthors})
    where cardinality(oversight_author.authors) < ${leastAuthors}`.execute(transaction);
}

/** The days of months that are not settled yet, each with what was counted and by whom, without those of one month. */
async function readCells(
  db: Kysely<Tables>,
  tenantId: string,
  from: string,
  to: string,
  without?: string,
): Promise<StoredCell[]> {
  const months = sql`tenant_id = ${tenantId} and day >= ${`${from}-01`} and day < ${`${addMonths(to, 1)}-01`}`;
  const range =
    without === undefined
      ? months
      : sql`${months} and (day < ${`${without}-01`} or day >= ${`${addMonths(without, 1)}-01`})`;
  const { rows } = await sql<{
    organisation: string;
    channel_class: ChannelClass;
    day: string;
    counts: Counts | null;
    authors: string[] | null;
  }>`select organisation, channel_class, day::text, counts, authors
    from (select organisation, channel_class, day, jsonb_object_agg(measure, count) as counts
      from oversight_count where ${range} group by organisation, channel_class, day) as counted
    full join (select organisation, channel_class, day, authors from oversight_author where ${range}) as wrote
      using (organisation, channel_class, day)`.execute(db);
  return rows.map(({ organisation, channel_class, day, counts, authors }) => ({
    organisation,
    channelClass: channel_class,
    day,
    counts: counts ?? {},
    authors: authors ?? [],
  }));
}

async function readSums(db: Kysely<Tables>, tenantId: string, from: string, to: string): Promise<Released> {
  const { rows } = await sql<{
    organisation: string | null;
    channel_class: ChannelClass | null;
    period: Atom['period'];
    first: string;
    counts: Counts;
    hidden: boolean;
  }>`select organisation, channel_class, period, first_day::text as first, counts, hidden from oversight_sum
    where tenant_id = ${tenantId} and month between ${`${from}-01`} and ${`${to}-01`}
    order by first_day, period, organisation, channel_class`.execute(db);
  const atoms: Atom[] = [];
  const hidden: Hidden[] = [];
  for (const { organisation, channel_class: channelClass, period, first, counts, hidden: no } of rows)
    if (!no)
      atoms.push({
        organisation: organisation ?? undefined,
        channelClass: channelClass ?? undefined,
        period,
        first,
        counts,
      });
    else if (organisation !== null && channelClass !== null)
      hidden.push({ organisation, channelClass, first });
  return { atoms, hidden };
}

async function settleMonth(
  transaction: Transaction<Tables>,
  tenantId: string,
  month: string,
  closed: string,
): Promise<void> {
  // Held to the end of the transaction: whoever comes second finds nothing left.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`oversight ${tenantId} ${month}`}, 0))`.execute(
    transaction,
  );
  const { atoms, hidden } = releaseCounts(await readCells(transaction, tenantId, month, month), closed);
  const rows = [
    ...atoms.map((atom) => ({ ...atom, hidden: false })),
    ...hidden.map((place) => ({ ...place, period: 'month', counts: {}, hidden: true })),
  ].map(({ organisation, channelClass, period, first, counts, hidden: no }) => ({
    tenant_id: tenantId,
    month: `${month}-01`,
    organisation: organisation ?? null,
    channel_class: channelClass ?? null,
    period,
    first_day: first,
    counts,
    hidden: no,
  }));
  for (let at = 0; at < rows.length; at += batch)
    await sql`insert into oversight_sum (tenant_id, month, organisation, channel_class, period, first_day, counts, hidden)
      select * from jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + batch))}::jsonb)
        as row(tenant_id text, month date, organisation text, channel_class text, period text, first_day date, counts jsonb, hidden boolean)`.execute(
      transaction,
    );
  for (const table of ['oversight_count', 'oversight_author'])
    await sql`delete from ${sql.table(table)} where tenant_id = ${tenantId}
      and day >= ${`${month}-01`} and day < ${`${addMonths(month, 1)}-01`}`.execute(transaction);
}
