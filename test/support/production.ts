import { appId, publicServiceUrl, tenantId } from './activities.ts';
import { masterKey } from './master-key.ts';
import type { TokenIssuer } from './token-issuer.ts';

/** The environment of a production that serves the tenant of `activities.ts`; where its database stands has to be added. */
export const productionSettings = {
  CHAPERONE_APP_ID: appId,
  CHAPERONE_APP_TYPE: 'SingleTenant',
  CHAPERONE_APP_TENANT_ID: tenantId,
  CHAPERONE_APP_PASSWORD: 'invented',
  CHAPERONE_TENANTS: tenantId,
  CHAPERONE_MASTER_KEY: masterKey,
  CHAPERONE_PORT: '0',
  CHAPERONE_STOP_GRACE_SECONDS: '0',
};

/** Posts an activity of `activities.ts` as it comes through a double of the connector, with a genuine token of the platform. */
export async function postActivity(
  root: string,
  activity: object,
  { issuer, serviceUrl }: { readonly issuer: TokenIssuer; readonly serviceUrl: string },
): Promise<Response> {
  return fetch(`${root}/api/messages`, {
    method: 'POST',
    body: JSON.stringify(activity).replaceAll(publicServiceUrl, serviceUrl),
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await issuer.sign({ audience: appId, serviceUrl })}`,
    },
  });
}
