import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { AppError } from '../chaperone/errors.ts';
import { untilFree } from './alone.ts';
import { failureCode } from './database-error.ts';
import * as ledger from './migrations/001-ledger.ts';
import * as delivery from './migrations/002-delivery.ts';
import * as channels from './migrations/003-channels.ts';
import * as latePosts from './migrations/004-late-posts.ts';
import * as settings from './migrations/005-settings.ts';
import * as learning from './migrations/006-learning.ts';
import * as incidents from './migrations/007-incidents.ts';
import * as locale from './migrations/008-locale.ts';
import * as oversight from './migrations/009-oversight.ts';
import * as routes from './migrations/010-routes.ts';
import * as sealed from './migrations/011-sealed.ts';
import * as guards from './migrations/012-guards.ts';
import * as teams from './migrations/013-teams.ts';
import * as whoseTurn from './migrations/016-whose-turn.ts';
import * as settled from './migrations/017-settled.ts';
import * as oneUpdate from './migrations/018-one-update.ts';
import * as forms from './migrations/019-forms.ts';
import * as looks from './migrations/020-looks.ts';
import * as due from './migrations/021-due.ts';
import * as goneChannels from './migrations/022-gone-channels.ts';
import type { StoreVault } from './vault.ts';

/** In the order of their names; a migration that was released is never changed. */
export const migrations = (vault: StoreVault | undefined): Readonly<Record<string, Migration>> => ({
  '001-ledger': ledger,
  '002-delivery': delivery,
  '003-channels': channels,
  '004-late-posts': latePosts,
  '005-settings': settings,
  '006-learning': learning,
  '007-incidents': incidents,
  '008-locale': locale,
  '009-oversight': oversight,
  '010-routes': routes,
  '011-sealed': { up: (db) => sealed.up(db, vault) },
  '012-guards': guards,
  '013-teams': teams,
  '016-whose-turn': whoseTurn,
  '017-settled': settled,
  '018-one-update': oneUpdate,
  '019-forms': forms,
  '020-looks': looks,
  '021-due': due,
  '022-gone-channels': goneChannels,
});

/**
 * Brings the tables up to date, in one transaction. Kysely's migrator holds a session advisory lock meanwhile, so
 * instances that start together wait for the first and then find nothing to do.
 * @param vault seals what an earlier version left in the clear; not needed for an empty database
 * @throws AppError `database_unavailable` when a migration fails or the database is newer than this program
 */
export async function migrate<T>(db: Kysely<T>, vault: StoreVault | undefined): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(vault) } });
  await untilFree(async () => {
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  }).catch((error: unknown) => {
    throw new AppError(
      'database_unavailable',
      `The database cannot be brought up to date (${failureCode(error) ?? 'unknown migrations'}). Check that the user may create ` +
        'tables and that no newer version of Chaperone has used this database.',
    );
  });
}
