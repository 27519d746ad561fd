import { ManagedIdentityCredential } from '@azure/identity';
import { AppError } from './chaperone/errors.ts';
import type { Config } from './config.ts';
import type { DatabaseSettings } from './store/database.ts';

/** Whom a token for a PostgreSQL of Azure is for. Source: Azure Database for PostgreSQL, "Use Microsoft Entra ID for authentication". */
const scope = 'https://ossrdbms-aad.database.windows.net/.default';

/**
 * Passwords for a PostgreSQL of Azure that knows no passwords: tokens of a managed identity, each good for an hour or more and
 * kept until shortly before it ends. A connection that is open stays open.
 * @param clientId of the managed identity
 * @returns a function that throws AppError `database_unavailable` when Azure gives no token
 */
export function databasePassword(clientId: string): () => Promise<string> {
  const identity = new ManagedIdentityCredential({ clientId });
  return async () => {
    try {
      return (await identity.getToken(scope)).token;
    } catch {
      throw new AppError(
        'database_unavailable',
        'Azure gave no token to sign in to the database with. Check that the managed identity is assigned here, and that ' +
          'CHAPERONE_MANAGED_IDENTITY_ID is its client id.',
      );
    }
  };
}

/** The database as it is opened: with the token as its password where the settings name an identity, else as they say. */
export function signedIn(database: Config['database']): DatabaseSettings {
  const signInAs = 'url' in database ? database.signInAs : undefined;
  return signInAs ? { ...database, password: databasePassword(signInAs) } : database;
}
