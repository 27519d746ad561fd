import type { Token } from '../host/host.ts';
import type { Authorize } from './api.ts';

/** A token is renewed this long before it ends, so that none ends on its way. */
const marginMs = 60_000;

/** The header from Teams' tokens. The token stays in memory, and is asked for again when it has ended. */
export function authorizeByTeams(getToken: () => Promise<Token>): Authorize {
  let held: { header: string; until: number } | undefined;
  let asking: Promise<Token> | undefined;
  return async (renew) => {
    if (!renew && held && held.until - marginMs > Date.now()) return held.header;
    asking ??= getToken();
    const got = await asking.finally(() => {
      asking = undefined;
    });
    held = got.kind === 'token' ? { header: `Bearer ${got.token}`, until: endOf(got.token) } : undefined;
    return held?.header;
  };
}

/** When a token ends, in milliseconds since 1970; 0 where it does not say, so that it is used once. The server alone judges it. */
function endOf(token: string): number {
  try {
    const claims = JSON.parse(atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')));
    return typeof claims.exp === 'number' ? claims.exp * 1_000 : 0;
  } catch {
    return 0;
  }
}
