import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { ChannelClass } from '../assess/types.ts';
import type { Atom, Counts, Hidden, StoredCell } from '../chaperone/oversight.ts';
import { type RestCell, releasePlaces, releaseRest } from '../chaperone/release-counts.ts';
import type { Tables } from './tables.ts';

/**
 * How many days of a place are looked at in one go: some milliseconds. A tenant may have 100,000 in a month, and posts
 * come in meanwhile.
 */
const cellsAtOnce = 500;

/**
 * Writes down what may be shown of a tenant's closed days, and erases the counts and the authors' digests that it was made from. Those of
 * the months that are not over and that may not be shown yet wait; of a month that is over nothing is kept but its sums.
 * Several instances may do so at once: they take turns, and the first one writes.
 * @param closed the last closed day
 */
export async function settleTenant(
  transaction: Transaction<Tables>,
  tenantId: string,
  closed: string,
): Promise<void> {
  // Held to the end of the transaction: whoever comes second finds nothing left.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`oversight ${tenantId}`}, 0))`.execute(
    transaction,
  );
  const { rows } = await sql<{ isSettled: boolean }>`select until >= ${closed} as "isSettled"
    from oversight_settled where tenant_id = ${tenantId}`.execute(transaction);
  if (rows[0]?.isSettled) return;
  const rest: RestCell[] = [];
  let any = false;
  for await (const cells of organisationsOf(transaction, tenantId, closed)) {
    const released = releasePlaces(cells, closed);
    await forgetHidden(transaction, tenantId, cells);
    await write(transaction, tenantId, released.atoms, released.hidden);
    const waiting = new Set(released.waiting);
    await erase(
      transaction,
      tenantId,
      cells.filter((cell) => !waiting.has(cell)),
    );
    rest.push(...released.rest);
    any = true;
  }
  if (!any) return;
  await write(transaction, tenantId, releaseRest(rest), []);
  await sql`insert into oversight_settled (tenant_id, until) values (${tenantId}, ${closed})
    on conflict (tenant_id) do update set until = excluded.until`.execute(transaction);
}

/** The cells of closed days, whole organisations at a time. */
async function* organisationsOf(
  transaction: Transaction<Tables>,
  tenantId: string,
  closed: string,
): AsyncGenerator<readonly StoredCell[]> {
  const mine = sql`tenant_id = ${tenantId} and day <= ${closed}`;
  let cells: StoredCell[] = [];
  for await (const rows of readByCursor<CellRow>(
    transaction,
    sql`select organisation, channel_class, day::text, counts, authors
      from (select organisation, channel_class, day, jsonb_object_agg(measure, count) as counts
        from oversight_count where ${mine} group by organisation, channel_class, day) as counted
      full join (select organisation, channel_class, day, authors from oversight_author where ${mine}) as wrote
        using (organisation, channel_class, day)
      order by organisation`,
  )) {
    cells.push(...rows.map(cellOf));
    const last = cells.at(-1)?.organisation;
    // More of the last one may follow.
    const whole = cells.findIndex(({ organisation }) => organisation === last);
    if (whole > 0) yield cells.slice(0, whole);
    cells = cells.slice(whole);
  }
  if (cells.length > 0) yield cells;
}

interface CellRow {
  readonly organisation: string;
  readonly channel_class: ChannelClass;
  readonly day: string;
  readonly counts: Counts | null;
  readonly authors: string[] | null;
}

const cellOf = ({ organisation, channel_class, day, counts, authors }: CellRow): StoredCell => ({
  organisation,
  channelClass: channel_class,
  day,
  counts: counts ?? {},
  authors: authors ?? [],
});

async function* readByCursor<Row>(
  transaction: Transaction<Tables>,
  query: RawBuilder<unknown>,
): AsyncGenerator<readonly Row[]> {
  await sql`declare cells no scroll cursor for ${query}`.execute(transaction);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(cellsAtOnce)} from cells`.execute(transaction);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close cells`.execute(transaction);
}

/** That something of a place is in no sum is said anew each time: it may be in one by now. */
async function forgetHidden(
  transaction: Transaction<Tables>,
  tenantId: string,
  cells: readonly StoredCell[],
): Promise<void> {
  const places = new Map(
    cells.map(({ organisation, channelClass, day }) => [
      `${channelClass} ${day.slice(0, 7)} ${organisation}`,
      { organisation, channel_class: channelClass, month: `${day.slice(0, 7)}-01` },
    ]),
  );
  await sql`delete from oversight_sum using jsonb_to_recordset(${JSON.stringify([...places.values()])}::jsonb)
      as gone(organisation text, channel_class text, month date)
    where tenant_id = ${tenantId} and hidden and oversight_sum.organisation = gone.organisation
      and oversight_sum.channel_class = gone.channel_class and first_day = gone.month`.execute(transaction);
}

async function write(
  transaction: Transaction<Tables>,
  tenantId: string,
  atoms: readonly Atom[],
  hidden: readonly Hidden[],
): Promise<void> {
  const rows = [
    ...atoms.map((atom) => ({ ...atom, hidden: false })),
    ...hidden.map((place) => ({ ...place, period: 'month', counts: {}, hidden: true })),
  ].map(({ organisation, channelClass, period, first, counts, hidden: no }) => ({
    organisation: organisation ?? null,
    channel_class: channelClass ?? null,
    period,
    first_day: first,
    counts,
    hidden: no,
  }));
  if (rows.length === 0) return;
  await sql`insert into oversight_sum (tenant_id, month, organisation, channel_class, period, first_day, counts, hidden)
    select ${tenantId}::text, date_trunc('month', first_day), organisation, channel_class, period, first_day, counts, hidden
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row(organisation text, channel_class text, period text, first_day date, counts jsonb, hidden boolean)`.execute(
    transaction,
  );
}

async function erase(
  transaction: Transaction<Tables>,
  tenantId: string,
  cells: readonly StoredCell[],
): Promise<void> {
  if (cells.length === 0) return;
  const gone = JSON.stringify(
    cells.map(({ organisation, channelClass, day }) => ({ organisation, channel_class: channelClass, day })),
  );
  for (const table of ['oversight_count', 'oversight_author'])
    await sql`delete from ${sql.table(table)} as old
      using jsonb_to_recordset(${gone}::jsonb) as gone(organisation text, channel_class text, day date)
      where old.tenant_id = ${tenantId} and old.day = gone.day and old.organisation = gone.organisation
        and old.channel_class = gone.channel_class`.execute(transaction);
}
