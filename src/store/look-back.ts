import { withoutValues } from './database-error.ts';

/** Changes commit later than they are stamped; looking back a little misses none, and reading one twice does no harm. */
const overlapMs = 60_000;

/**
 * Keeps a table in memory up to date: each look reads what has changed since the last one, on whatever instance, the first look everything.
 * @param read gives the rows that were changed after a moment, by the database's clock
 * @returns the look; it throws AppError `database_unavailable`
 */
export function lookBack<Row extends { readonly changed_at: Date }>(
  read: (since: Date) => Promise<readonly Row[]>,
  keep: (row: Row) => void,
): () => Promise<void> {
  let seenUntil = new Date(0);
  return async () => {
    const rows = await withoutValues(() => read(new Date(seenUntil.getTime() - overlapMs)));
    for (const row of rows) {
      keep(row);
      if (row.changed_at > seenUntil) seenUntil = row.changed_at;
    }
  };
}
