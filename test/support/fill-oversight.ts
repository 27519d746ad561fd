import { sql } from 'kysely';
import type { ChannelClass } from '../../src/assess/types.ts';
import { addMonths, daysBetween, lastClosedDay, lastDayOf, monthOf } from '../../src/chaperone/calendar.ts';
import type { Counts } from '../../src/chaperone/oversight.ts';
import { createAuthorDigest } from '../../src/store/author-digest.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createOversight } from '../../src/store/oversight.ts';
import { createChance } from '../chaos/chance.ts';

/** The last month that is over. */
export const lastMonth = (): string => addMonths(monthOf(lastClosedDay(new Date())), -1);

export interface Place {
  readonly organisation: string;
  readonly channelClass: ChannelClass;
  readonly authors: number;
  /** What is counted there besides, each day. */
  readonly more?: Counts;
}

/** Two organisations that may be shown, and one of three people that may not. */
export const places: readonly Place[] = [
  { organisation: 'RXX', channelClass: 'advice', authors: 24 },
  { organisation: 'RXX', channelClass: 'coordination', authors: 14 },
  { organisation: 'RYY', channelClass: 'advice', authors: 30 },
  { organisation: 'RZZ', channelClass: 'open', authors: 3 },
];

/**
 * Invented counts of the two months before this one and of this one until yesterday, as if they had been counted day by day.
 * @param settled the months that are over are settled, as they are in a running installation
 */
export async function fillOversight(
  url: string,
  tenantId: string,
  settled = true,
  chosen: readonly Place[] = places,
): Promise<void> {
  const database = await openDatabase({ url });
  const chance = createChance(1, 'oversight');
  const digestAuthor = createAuthorDigest(new Uint8Array(32).fill(3));
  const closed = lastClosedDay(new Date());
  const days = daysBetween(`${addMonths(monthOf(closed), -2)}-01`, lastDayOf(monthOf(closed)));
  const cells = days
    .filter((day) => day <= closed)
    .flatMap((day) =>
      chosen.map(({ authors, more, ...place }) => ({
        ...place,
        tenantId,
        day,
        counts: { ...invented(chance.between(20, 60)), ...more },
        authors: Array.from({ length: Math.min(10, authors) }, () => `person-${chance.between(1, authors)}`),
      })),
    );
  const book = (now: Date) =>
    createOversight(database.db, { clock: { now: () => now }, digestAuthor, months: 13 });
  await sql`delete from oversight_settled where tenant_id = ${tenantId}`.execute(database.db);
  await book(new Date(`${days[0]}T00:00:00Z`)).add(cells);
  if (settled) await book(new Date()).settle();
  await database.close();
}

function invented(seen: number): Counts {
  const nudged = Math.round(seen / 8);
  return {
    seen,
    nudged,
    'silent:capped': 1,
    'silent:dry_run': 3,
    'dry_run:combination': 3,
    'dry_run:direct': 1,
    'answer:edited': Math.floor(nudged / 2),
    'answer:deleted': 1,
    'answer:direct_care_team': 1,
    'answer:not_a_patient': nudged > 5 ? 1 : 0,
    'step:safer_shown': Math.floor(nudged / 2),
    'act:1': Math.floor(nudged / 2),
    'act:5': 1,
    'act:60': 1,
    'undeliverable:too_late': seen > 55 ? 1 : 0,
    'trait:age:nudged': nudged,
    'trait:place:nudged': Math.floor(nudged / 2),
    'trait:name:nudged': 1,
    'trait:name:wrong': nudged > 5 ? 1 : 0,
  };
}
