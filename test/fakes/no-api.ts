import type { Api } from '../../src/web/api.ts';
import { recordLog } from '../support/recorders.ts';

/** For servers whose interface is not what a test is about. */
export const noApi: Api = {
  signIn: async () => ({ kind: 'refused', reason: 'no_token' }),
  routes: [],
  tenantPace: { take: () => undefined },
  log: recordLog(),
};
