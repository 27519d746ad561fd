import { type Kysely, sql } from 'kysely';
import { AppError } from '../chaperone/errors.ts';
import type { Clock, Vault } from '../chaperone/ports.ts';
import type { TeamBook } from '../chaperone/team-book.ts';
import { withoutValues } from './database-error.ts';
import { transactFor } from './row-security.ts';
import type { Tables } from './tables.ts';

export interface TeamsDeps {
  readonly clock: Clock;
  readonly vault: Pick<Vault, 'seal' | 'open'>;
}

export interface StoredTeams extends TeamBook {
  /** Forgets teams of which no channel is watched any more. */
  forgetGone(): Promise<void>;
}

/** A team is read before its first channel is written down; after this time it would have been. */
const goneMs = 60 * 60_000;

/**
 * The teams in PostgreSQL. People write the names of teams, and might write anything: they are kept sealed.
 * @throws AppError `database_unavailable` from every method
 */
export function createTeams(db: Kysely<Tables>, { clock, vault }: TeamsDeps): StoredTeams {
  /** Empty under a key that is gone: the name is sealed anew when the team is next read. */
  const nameIn = (sealed: string, context: string): string => {
    try {
      return vault.open(sealed, context);
    } catch (error) {
      if (error instanceof AppError) return '';
      throw error;
    }
  };
  return {
    record: ({ tenantId, teamId, name, owners }) =>
      transactFor(db, { tenantId }, async (transaction) => {
        const read = {
          name: vault.seal(name, contextOf(tenantId, teamId)),
          owners,
          read_at: clock.now(),
        };
        await transaction
          .insertInto('team')
          .values({ tenant_id: tenantId, team_id: teamId, ...read })
          .onConflict((conflict) => conflict.columns(['tenant_id', 'team_id']).doUpdateSet(read))
          .execute();
      }),
    of: (tenantId) =>
      transactFor(db, { tenantId }, async (transaction) => {
        const rows = await transaction
          .selectFrom('team')
          .select(['team_id', 'name', 'owners'])
          .where('tenant_id', '=', tenantId)
          .execute();
        return new Map(
          rows.map(({ team_id: teamId, name, owners }) => [
            teamId,
            { teamId, name: nameIn(name, contextOf(tenantId, teamId)), owners },
          ]),
        );
      }),
    forgetGone: () =>
      withoutValues(async () => {
        await sql`delete from team where read_at < ${new Date(clock.now().getTime() - goneMs)}
          and not exists (select from channel where channel.tenant_id = team.tenant_id and channel.team_id = team.team_id)`.execute(
          db,
        );
      }),
  };
}

const contextOf = (tenantId: string, teamId: string): string => `team ${tenantId} ${teamId}`;
