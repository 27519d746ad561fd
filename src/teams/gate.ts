import { type Activity, tenantOf } from './activity-shape.ts';

export interface GateSettings {
  /** Tenants that are served; an empty list serves nobody. */
  readonly tenants: readonly string[];
  /** Hosts that a `serviceUrl` may name. A loopback host is taken over http, any other over https only. */
  readonly serviceHosts: readonly string[];
}

/** Why an activity is refused, as the label under which it is counted. */
export type Refusal =
  | 'not_teams'
  | 'unknown_tenant'
  | 'tenant_mismatch'
  | 'no_service_url'
  | 'foreign_service_url'
  | 'unreadable';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Tells why an authenticated activity must not reach a handler; `undefined` when it may.
 * The token proves who sent the activity, but neither the customer tenant nor, when the body leaves it out, the service
 * URL: both are checked here, before anything is read or answered.
 */
export function refusalOf(activity: Activity, settings: GateSettings): Refusal | undefined {
  if (activity.channelId !== 'msteams') return 'not_teams';
  const tenant = tenantOf(activity);
  if (tenant === undefined) return namesTenant(activity) ? 'tenant_mismatch' : 'unknown_tenant';
  if (!settings.tenants.some((allowed) => allowed.toLowerCase() === tenant)) return 'unknown_tenant';
  if (!activity.serviceUrl) return 'no_service_url';
  return isAllowedServiceUrl(activity.serviceUrl, settings.serviceHosts) ? undefined : 'foreign_service_url';
}

function namesTenant(activity: Activity): boolean {
  return Boolean(activity.channelData?.tenant?.id || activity.conversation?.tenantId);
}

/**
 * True when a service URL is one that Chaperone may answer and send its token to: https, an allowed host, the default
 * port, no credentials. An allowed loopback host (the demo's client, a test) is taken over http and on any port.
 */
export function isAllowedServiceUrl(serviceUrl: string, hosts: readonly string[]): boolean {
  const url = URL.parse(serviceUrl);
  if (!url || url.username || url.password || !hosts.includes(url.hostname)) return false;
  return loopback.has(url.hostname) ? url.protocol === 'http:' : url.protocol === 'https:' && url.port === '';
}
