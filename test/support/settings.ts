import { AppError } from '../../src/chaperone/errors.ts';
import { readConfig } from '../../src/config.ts';
import { masterKey } from './master-key.ts';

/** Settings that are complete, and the least of it. */
export const completeSettings = {
  CHAPERONE_APP_ID: '11111111-2222-4333-8444-555555555555',
  CHAPERONE_APP_TYPE: 'SingleTenant',
  CHAPERONE_APP_TENANT_ID: '21111111-2222-4333-8444-555555555555',
  CHAPERONE_APP_PASSWORD: 'not-a-real-secret',
  CHAPERONE_TENANTS: '21111111-2222-4333-8444-555555555555',
  CHAPERONE_MASTER_KEY: masterKey,
};

/** What is said of settings that are refused; empty for those that are not. */
export function refusalOf(env: Readonly<Record<string, string | undefined>>, flags: string[] = []): string {
  try {
    readConfig(env, flags);
  } catch (error) {
    if (error instanceof AppError && error.code === 'settings_invalid') return error.message;
    throw error;
  }
  return '';
}
