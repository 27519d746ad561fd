import { type Kysely, sql } from 'kysely';
import type { Clock } from '../chaperone/ports.ts';
import type { RoutesBook } from '../chaperone/routes-book.ts';
import type { RouteDirectory } from '../escalate/routes.ts';
import { writeAudit } from './audit.ts';
import { lookBack } from './look-back.ts';
import { transactFor } from './row-security.ts';
import type { Tables } from './tables.ts';

export interface RoutesDeps {
  readonly clock: Clock;
  readonly auditDays: number;
  /** For tenants that have none of their own. */
  readonly installed: RouteDirectory;
}

/** The directories in memory, kept up to date with the table. */
export interface StoredRoutes extends RoutesBook {
  /** Reads what has changed since the last look, on whatever instance. */
  look(): Promise<void>;
}

/** @throws AppError `database_unavailable` from every method that asks the database */
export async function openRoutes(
  db: Kysely<Tables>,
  { clock, auditDays, installed }: RoutesDeps,
): Promise<StoredRoutes> {
  const known = new Map<string, RouteDirectory>();
  const keep = (tenantId: string, directory: RouteDirectory | null | undefined) => {
    if (directory) known.set(tenantId, directory);
    else known.delete(tenantId);
  };
  const look = lookBack(
    (since) => db.selectFrom('route_directory').selectAll().where('changed_at', '>', since).execute(),
    ({ tenant_id, directory }) => keep(tenant_id, directory),
  );
  await look();
  return {
    of: (tenantId) => known.get(tenantId) ?? installed,
    isOwn: (tenantId) => known.has(tenantId),
    look,
    replace: async (tenantId, directory, by) => {
      const row = {
        directory: directory ? JSON.stringify(directory) : null,
        changed_at: sql<Date>`clock_timestamp()`,
      };
      await transactFor(db, { tenantId }, async (transaction) => {
        await transaction
          .insertInto('route_directory')
          .values({ tenant_id: tenantId, ...row })
          .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(row))
          .execute();
        await writeAudit(
          transaction,
          {
            event: 'routes_changed',
            tenantId,
            teamId: '',
            note: directory ? `${directory.routes.length} routes` : "the installation's",
            actorId: by.id,
          },
          clock.now(),
          auditDays,
        );
      });
      keep(tenantId, directory);
    },
  };
}
