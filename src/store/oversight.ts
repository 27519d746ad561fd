import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { ChannelClass } from '../assess/types.ts';
import { addMonths, dayOf, lastClosedDay, monthOf } from '../chaperone/calendar.ts';
import {
  type Atom,
  type AtomSums,
  type Counts,
  type Extract,
  leastAuthors,
  type OversightBook,
  type OversightQuestion,
  type PlaceOfCounts,
  type Step,
  type TallyCell,
} from '../chaperone/oversight.ts';
import type { Clock } from '../chaperone/ports.ts';
import type { DigestAuthor } from './author-digest.ts';
import { withoutValues } from './database-error.ts';
import { dueNow } from './due.ts';
import { readFor, type Scope } from './row-security.ts';
import { settleTenant } from './settle-oversight.ts';
import type { Tables } from './tables.ts';
import { transact } from './transact.ts';

export interface OversightDeps {
  readonly clock: Clock;
  readonly digestAuthor: DigestAuthor;
  /** Whole months that what may be shown is kept. */
  readonly months: number;
}

export interface StoredOversight extends OversightBook {
  /** Settles what has closed (`settle-oversight.ts`) of every tenant, and forgets the months that have reached their time. */
  settle(): Promise<void>;
}

/** Rows of one statement: some megabytes at most. */
const batch = 2_000;
/** Atoms of one part: some milliseconds of work. */
const atomsAtOnce = 200;

/**
 * The counts for oversight in PostgreSQL. 2,000 organisations are 100,000 atoms a month: the database adds them up.
 * @throws AppError `database_unavailable` from every method
 */
export function createOversight(db: Kysely<Tables>, deps: OversightDeps): StoredOversight {
  const settling = new Map<string, Promise<void>>();
  /** Once for all who ask meanwhile. It finds nothing to do where the scheduled job was here since the day closed. */
  const settleFor = (tenantId: string): Promise<void> => {
    const known = settling.get(tenantId);
    if (known) return known;
    const work = transact(db, async (transaction) =>
      settleTenant(transaction, tenantId, lastClosedDay(await dueNow(transaction, deps.clock.now()))),
    ).finally(() => settling.delete(tenantId));
    settling.set(tenantId, work);
    return work;
  };
  return {
    add: async (cells) => {
      const closed = lastClosedDay(deps.clock.now());
      const open = cells.filter(({ day }) => day > closed).sort(byPlace);
      if (open.length > 0)
        await transact(db, (transaction) => addCells(transaction, open, deps.digestAuthor));
    },
    sums: async (tenantId, question, only) => {
      await settleFor(tenantId);
      return readFor(db, scopeOf(tenantId, only), (transaction) => readSums(transaction, tenantId, question));
    },
    atoms: async function* (tenantId, extract, only) {
      await settleFor(tenantId);
      let after: Place | undefined;
      do {
        const from = after;
        const rows = await readFor(db, scopeOf(tenantId, only), (transaction) =>
          readAtoms(transaction, tenantId, extract, from),
        );
        if (rows.length > 0) yield rows.map(atomOf);
        after = rows.length === atomsAtOnce ? rows.at(-1) : undefined;
      } while (after);
    },
    shownPlaces: async (tenantId, from, to, only) => {
      await settleFor(tenantId);
      const { rows } = await readFor(db, scopeOf(tenantId, only), (transaction) =>
        sql<PlaceOfCounts>`select distinct organisation, channel_class as "channelClass" from oversight_sum
          where ${within(tenantId, { from, to })} and not hidden
            and organisation is not null and channel_class is not null`.execute(transaction),
      );
      return rows;
    },
    settle: async () => {
      const now = await withoutValues(() => dueNow(db, deps.clock.now()));
      const closed = lastClosedDay(now);
      const { rows } = await withoutValues(() =>
        sql<{ tenant_id: string }>`
          select tenant_id from (select tenant_id from oversight_count where day <= ${closed}
            union select tenant_id from oversight_author where day <= ${closed}) as due
          left join oversight_settled using (tenant_id)
          where until is null or until < ${closed}`.execute(db),
      );
      for (const { tenant_id } of rows) await settleFor(tenant_id);
      const oldest = `${addMonths(monthOf(dayOf(now)), -deps.months)}-01`;
      await withoutValues(() => sql`delete from oversight_sum where month < ${oldest}`.execute(db));
    },
  };
}

/** A tenant's rows, or those of one of its organisations alone. */
const scopeOf = (tenantId: string, only: string | undefined): Scope => ({
  tenantId,
  ...(only !== undefined && { organisation: only }),
});

/** Two instances write the same rows of a table in the same order, so that neither waits for the other for ever. */
function byPlace(a: TallyCell, b: TallyCell): number {
  const keyOf = (cell: TallyCell) => `${cell.tenantId} ${cell.day} ${cell.channelClass} ${cell.organisation}`;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/** All or, where it fails, nothing: what failed is brought again as a whole. All counts come before all authors, for `byPlace`'s sake. */
async function addCells(
  transaction: Transaction<Tables>,
  cells: readonly TallyCell[],
  digest: DigestAuthor,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(cells.length / batch) }, (_, at) =>
    cells.slice(at * batch, (at + 1) * batch),
  );
  for (const some of batches) await addCounts(transaction, some);
  for (const some of batches) await addAuthors(transaction, some, digest);
}

const placeColumns = ({ tenantId, organisation, channelClass, day }: TallyCell) => ({
  tenant_id: tenantId,
  organisation,
  channel_class: channelClass,
  day,
});

async function addCounts(transaction: Transaction<Tables>, cells: readonly TallyCell[]): Promise<void> {
  const counts = cells.flatMap((cell) =>
    Object.entries(cell.counts)
      .sort()
      .map(([measure, count]) => ({ ...placeColumns(cell), measure, count })),
  );
  await sql`insert into oversight_count (tenant_id, organisation, channel_class, day, measure, count)
    select * from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb)
      as row(tenant_id text, organisation text, channel_class text, day date, measure text, count integer)
    on conflict (tenant_id, day, organisation, channel_class, measure)
      do update set count = oversight_count.count + excluded.count`.execute(transaction);
}

async function addAuthors(
  transaction: Transaction<Tables>,
  cells: readonly TallyCell[],
  digest: DigestAuthor,
): Promise<void> {
  const authors = cells
    .filter((cell) => cell.authors.length > 0)
    .map((cell) => ({
      ...placeColumns(cell),
      authors: cell.authors.map((person) => digest(cell.tenantId, monthOf(cell.day), person)),
    }));
  await sql`insert into oversight_author (tenant_id, organisation, channel_class, day, authors)
    select * from jsonb_to_recordset(${JSON.stringify(authors)}::jsonb)
      as row(tenant_id text, organisation text, channel_class text, day date, authors text[])
    on conflict (tenant_id, day, organisation, channel_class) do update set authors = array(
      select distinct each from unnest(oversight_author.authors || excluded.authors) as each limit ${leastAuthors})
    where cardinality(oversight_author.authors) < ${leastAuthors}`.execute(transaction);
}

/** The first day of an atom lies in its month. */
const within = (tenantId: string, { from, to, channelClass, organisation }: Extract): RawBuilder<unknown> =>
  sql`tenant_id = ${tenantId} and first_day >= ${`${from}-01`} and first_day < ${`${addMonths(to, 1)}-01`}
    ${channelClass === undefined ? sql`` : sql`and channel_class = ${channelClass}`}
    ${organisation === undefined ? sql`` : sql`and organisation = ${organisation}`}`;

/** First day of the step in which an atom is shown; null where it is longer than that. Weeks are cut at the month as `weekOf` does. */
const stepOf: Readonly<Record<Step, RawBuilder<unknown>>> = {
  day: sql`case when period = 'day' then first_day end`,
  week: sql`case when period <> 'month'
    then greatest(date_trunc('week', first_day), date_trunc('month', first_day))::date end`,
  month: sql`date_trunc('month', first_day)::date`,
};

/** One reading gives both ways to add the atoms up. */
async function readSums(
  db: Kysely<Tables>,
  tenantId: string,
  { by, ...extract }: OversightQuestion,
): Promise<AtomSums> {
  const { rows } = await sql<{
    ofOrganisation: boolean;
    organisation: string | null;
    channelClass: ChannelClass | null;
    first: string | null;
    counts: Counts | null;
  }>`select grouped = 0 as "ofOrganisation", organisation, channel_class as "channelClass", step::text as first,
      jsonb_object_agg(measure, total) filter (where measure is not null) as counts
    from (select grouping(organisation) as grouped, organisation, channel_class, step, measure, sum(count::bigint)::bigint as total
      from (select organisation, channel_class, ${stepOf[by]} as step, counts from oversight_sum
        where ${within(tenantId, extract)} and not hidden) as atom
      left join lateral jsonb_each_text(counts) as counted(measure, count) on true
      group by grouping sets ((organisation, measure), (channel_class, step, measure))) as summed
    group by grouped, organisation, channel_class, step`.execute(db);
  const hidden =
    await sql<PlaceOfCounts>`select distinct organisation, channel_class as "channelClass" from oversight_sum
    where ${within(tenantId, extract)} and hidden order by organisation, "channelClass"`.execute(db);
  return {
    periods: rows
      .filter(({ ofOrganisation }) => !ofOrganisation)
      .map(({ channelClass, first, counts }) => ({
        channelClass: channelClass ?? undefined,
        first: first ?? undefined,
        counts: counts ?? {},
      })),
    organisations: rows
      .filter(({ ofOrganisation }) => ofOrganisation)
      .map(({ organisation, counts }) => ({ organisation: organisation ?? undefined, counts: counts ?? {} })),
    hidden: hidden.rows,
  };
}

/** Where one reads on. */
interface Place {
  readonly id: string;
  readonly first: string;
}
interface AtomRow extends Place {
  readonly organisation: string | null;
  readonly channelClass: ChannelClass | null;
  readonly period: Atom['period'];
  readonly counts: Counts;
}

async function readAtoms(
  db: Kysely<Tables>,
  tenantId: string,
  extract: Extract,
  after: Place | undefined,
): Promise<readonly AtomRow[]> {
  const { rows } = await sql<AtomRow>`select id::text, first_day::text as first, organisation,
      channel_class as "channelClass", period, counts from oversight_sum
    where ${within(tenantId, extract)} and not hidden
      ${after ? sql`and (first_day, id) > (${after.first}::date, ${after.id}::bigint)` : sql``}
    order by first_day, oversight_sum.id limit ${atomsAtOnce}`.execute(db);
  return rows;
}

const atomOf = ({ organisation, channelClass, period, first, counts }: AtomRow): Atom => ({
  organisation: organisation ?? undefined,
  channelClass: channelClass ?? undefined,
  period,
  first,
  counts,
});
