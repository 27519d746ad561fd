import type { Clock, Logger, Vault } from './chaperone/ports.ts';
import type { Config } from './config.ts';
import { signedIn } from './database-password.ts';
import type { RouteDirectory } from './escalate/routes.ts';
import { fetchMasterKeys } from './key-vault.ts';
import { createAuthorDigest } from './store/author-digest.ts';
import { openStore, type Store } from './store/store.ts';
import { createVault } from './store/vault.ts';

/** Where everything is kept, and the keys under which it is kept. */
export interface UseOfStore {
  readonly store: Store;
  readonly vault: Vault;
}

/**
 * Fetches the keys and opens the database with them; nothing is delivered yet.
 * @param installedRoutes what a tenant has that has set no routes of its own
 * @throws AppError when the keys or the database cannot be had, or the database is another key's
 */
export async function useStore(
  config: Config,
  installedRoutes: RouteDirectory,
  clock: Clock,
  log: Logger,
): Promise<UseOfStore> {
  const masterKeys = await fetchMasterKeys(config.masterKeys);
  const vault = createVault(...masterKeys);
  const store = await openStore(signedIn(config.database), {
    clock,
    log,
    vault,
    retention: { detailDays: config.detailDays, auditDays: config.auditDays },
    installedRoutes,
    oversight: { digestAuthor: createAuthorDigest(masterKeys[0]), months: config.oversightMonths },
  });
  return { store, vault };
}
