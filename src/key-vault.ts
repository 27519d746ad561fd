import { ManagedIdentityCredential } from '@azure/identity';
import { SecretClient, type SecretClientOptions } from '@azure/keyvault-secrets';
import { AppError, errorField } from './chaperone/errors.ts';
import { type Keys, type MasterKeys, parseMasterKeys } from './master-keys.ts';

/** Five attempts, together some eight seconds of waiting: a vault that throttles or fails over answers by then. */
const retries = { maxRetries: 4, retryDelayInMs: 500, maxRetryDelayInMs: 4_000 };
const patienceMs = 60_000;

/** The statuses that an operator can do something about. */
const meanings: Readonly<Record<string, string>> = {
  401: 'the vault does not accept the identity; is it of the same tenant?',
  403: 'the identity may not read it, or the network is not let in; give it the role Key Vault Secrets User on this secret',
  404: 'there is no such secret or version, or it is disabled',
};

/**
 * The master keys themselves. Where they are in Azure Key Vault, the secret is read now, as the managed identity, and is in
 * the same form as everywhere (`parseMasterKeys`); a change of it counts from the next start on.
 * @param options for the tests' vault
 * @throws AppError `settings_invalid`, saying what to do; never a part of the secret
 */
export async function fetchMasterKeys(source: MasterKeys, options: SecretClientOptions = {}): Promise<Keys> {
  if ('keys' in source) return source.keys;
  const { origin, pathname } = new URL(source.keyVault);
  const [, , name = '', version] = pathname.split('/');
  const credential = new ManagedIdentityCredential(
    source.signInAs === undefined ? {} : { clientId: source.signInAs },
  );
  const client = new SecretClient(origin, credential, { retryOptions: retries, ...options });
  const secret = await client
    .getSecret(name, { ...(version ? { version } : {}), abortSignal: AbortSignal.timeout(patienceMs) })
    .catch((error: unknown) => {
      throw new AppError(
        'settings_invalid',
        `CHAPERONE_KEY_VAULT: the secret cannot be read (${explain(error)}).`,
      );
    });
  const parsed = parseMasterKeys(secret.value ?? '');
  if ('problem' in parsed || !('keys' in parsed.found))
    throw new AppError(
      'settings_invalid',
      `CHAPERONE_KEY_VAULT: the secret ${'problem' in parsed ? parsed.problem : 'is none'}.`,
    );
  return parsed.found.keys;
}

function explain(error: unknown): string {
  const status = errorField(error, 'statusCode');
  if (typeof status === 'number') return `${status}: ${meanings[status] ?? 'the vault did not do it'}`;
  const name = String(errorField(error, 'name'));
  if (
    name === 'CredentialUnavailableError' ||
    name === 'AuthenticationError' ||
    name === 'AuthenticationRequiredError'
  )
    return 'no token for the managed identity; is it assigned to this machine or app?';
  if (name === 'AbortError' || name === 'TimeoutError') return `no answer within ${patienceMs / 1_000} s`;
  const code = errorField(error, 'code');
  return `not reached: ${typeof code === 'string' ? code : name}`;
}
