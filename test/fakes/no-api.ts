import type { Api } from '../../src/web/api.ts';

/** An interface that lets nobody in, for tests of everything beside it. */
export const noApi: Api = {
  signIn: async () => ({ kind: 'refused', reason: 'no_token' }),
  check: () => {
    throw new Error('nobody is to get this far');
  },
};
