import type { z } from 'zod';
import type { DeliveryWay } from './chaperone/delivery-ways.ts';
import { AppError } from './chaperone/errors.ts';
import { findMasterKeys, type MasterKeys } from './master-keys.ts';
import { common, demo, production } from './setting-shapes.ts';
import type { BotIdentity } from './teams/credentials.ts';

/** Everything that can be set, checked and complete. Times are in the unit that the name says. */
export interface Config {
  /** Demo mode: no authentication, loopback only, an invented tenant. Never reached by leaving something out. */
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
  readonly metricsPort: number;
  /** Where the metrics are shown; they have no authentication. */
  readonly metricsHost: string;
  readonly bot: BotIdentity;
  readonly tenants: readonly string[];
  /** Hosts that a `serviceUrl` may name; nothing is sent, and no token attached, anywhere else. */
  readonly serviceHosts: readonly string[];
  /** `signInAs`: client id of the managed identity whose token is the password; without it the address holds one. */
  readonly database: { readonly url: string; readonly signInAs?: string } | { readonly folder: string };
  /** They key the digests and seal what is kept and what travels to a card. */
  readonly masterKeys: MasterKeys;
  readonly site: string;
  readonly staffDomains: readonly string[];
  readonly hospitalNumberPatterns: readonly RegExp[];
  readonly routesFile: string | undefined;
  readonly nudgesPerDay: number;
  /** What an instance takes of one tenant in a minute: activities, and apart from them requests of its people. */
  readonly tenantPerMinute: number;
  /** How nudges reach their author, in this order; empty: they are decided and counted, and nothing is sent. */
  readonly delivery: readonly DeliveryWay[];
  readonly detailDays: number;
  readonly auditDays: number;
  /** Whole months for which the counts of oversight are kept. */
  readonly oversightMonths: number;
  /** Between the signal to stop and the last connection taken, so that a balancer notices. */
  readonly stopGraceSeconds: number;
  /** Where the numbers are sent besides Prometheus; nowhere when undefined. */
  readonly azureMonitor: string | undefined;
  /** Microsoft Graph may be asked: for missed messages, for coverage, for files. */
  readonly graph: boolean;
  /** Chaperone's id in the organisation's catalogue of apps. */
  readonly catalogAppId: string | undefined;
  /** Age in minutes up to which a message that was read later still nudges its author. */
  readonly catchUpMinutes: number;
}

/** The Agents Playground's own tenant; the demo hears nobody else. */
export const demoTenant = '00000000-0000-0000-0000-000000000001';

/**
 * Reads the settings from the environment, once, at start. `flags` are the command line's: `--demo` is the only way into
 * demo mode.
 * @throws AppError `settings_invalid`, its message listing every problem, one per line; values are never repeated.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  flags: readonly string[],
): Config {
  const unknown = flags.filter((flag) => flag !== '--demo');
  if (unknown.length > 0)
    throw new AppError('settings_invalid', `Unknown option ${unknown.join(', ')}. The only one is --demo.`);
  // An empty variable is one that is not set: an empty app id would turn authentication off.
  const given = Object.fromEntries(
    Object.entries(env).filter(
      ([name, value]) => (name.startsWith('CHAPERONE_') || Object.hasOwn(common, name)) && value !== '',
    ),
  );
  return flags.includes('--demo') ? demoConfig(given) : productionConfig(given);
}

function productionConfig(given: Record<string, string | undefined>): Config {
  const keys = findMasterKeys(given);
  const settings = checked(production, given, 'problems' in keys ? keys.problems : []);
  const bot = botOf(settings);
  const { database, ...rest } = shared(settings);
  return {
    ...rest,
    demo: false,
    database:
      settings.CHAPERONE_DATABASE_AUTH === 'entra'
        ? { ...database, signInAs: settings.CHAPERONE_MANAGED_IDENTITY_ID ?? bot.appId }
        : database,
    bot,
    tenants: settings.CHAPERONE_TENANTS,
    serviceHosts: ['smba.trafficmanager.net'],
    masterKeys: 'found' in keys ? { ...keys.found, signInAs: identityOf(settings) } : refuse(keys.problems),
    graph: settings.CHAPERONE_GRAPH === 'on',
    catalogAppId: settings.CHAPERONE_CATALOG_APP_ID,
  };
}

/** Whose token opens the key vault; undefined for the machine's own identity. */
const identityOf = (settings: z.infer<typeof production>): string | undefined =>
  settings.CHAPERONE_MANAGED_IDENTITY_ID ??
  (settings.CHAPERONE_APP_TYPE === 'UserAssignedMsi' ? settings.CHAPERONE_APP_ID : undefined);

function botOf(settings: z.infer<typeof production>): Exclude<BotIdentity, { type: 'demo' }> {
  const identity = { appId: settings.CHAPERONE_APP_ID, tenantId: settings.CHAPERONE_APP_TENANT_ID };
  if (settings.CHAPERONE_APP_TYPE === 'UserAssignedMsi') return { type: 'UserAssignedMsi', ...identity };
  const password = settings.CHAPERONE_APP_PASSWORD;
  return password
    ? { type: 'SingleTenant', ...identity, password }
    : { type: 'Federated', ...identity, managedIdentityId: settings.CHAPERONE_MANAGED_IDENTITY_ID ?? '' };
}

function demoConfig(given: Record<string, string | undefined>): Config {
  const settings = checked(demo, given);
  return {
    ...shared(settings),
    demo: true,
    bot: { type: 'demo' },
    tenants: [demoTenant],
    serviceHosts: ['localhost', '127.0.0.1'],
    // The demo holds invented messages only; a fixed key lets it be stopped and started.
    masterKeys: { keys: [new Uint8Array(32).fill(7)] },
    graph: false,
    catalogAppId: undefined,
  };
}

function shared(settings: z.infer<z.ZodObject<typeof common>>) {
  return {
    host: settings.CHAPERONE_HOST,
    port: settings.CHAPERONE_PORT,
    metricsPort: settings.CHAPERONE_METRICS_PORT,
    metricsHost: settings.CHAPERONE_METRICS_HOST,
    database: settings.CHAPERONE_DATABASE_URL
      ? { url: settings.CHAPERONE_DATABASE_URL }
      : { folder: settings.CHAPERONE_DATA_FOLDER },
    site: settings.CHAPERONE_SITE,
    staffDomains: settings.CHAPERONE_STAFF_DOMAINS,
    hospitalNumberPatterns: settings.CHAPERONE_HOSPITAL_NUMBERS,
    routesFile: settings.CHAPERONE_ROUTES_FILE,
    nudgesPerDay: settings.CHAPERONE_NUDGES_PER_DAY,
    tenantPerMinute: settings.CHAPERONE_TENANT_PER_MINUTE,
    delivery: settings.CHAPERONE_DELIVERY,
    detailDays: settings.CHAPERONE_DETAIL_DAYS,
    auditDays: settings.CHAPERONE_AUDIT_DAYS,
    oversightMonths: settings.CHAPERONE_OVERSIGHT_MONTHS,
    stopGraceSeconds: settings.CHAPERONE_STOP_GRACE_SECONDS,
    azureMonitor: settings.APPLICATIONINSIGHTS_CONNECTION_STRING,
    catchUpMinutes: settings.CHAPERONE_CATCH_UP_MINUTES,
  };
}

/** @param more problems that were found besides */
function checked<T extends z.ZodType>(
  schema: T,
  given: Record<string, string | undefined>,
  more: readonly string[] = [],
): z.infer<T> {
  const known = new Set([...Object.keys(common), ...Object.keys(production.shape)]);
  const stray = Object.keys(given)
    .filter((name) => !known.has(name))
    .map((name) => `${name}: there is no such setting`);
  const result = schema.safeParse(given);
  const problems = result.success
    ? []
    : result.error.issues.map(
        (issue) =>
          `${String(issue.path[0])}: ${issue.code === 'invalid_type' && given[String(issue.path[0])] === undefined ? 'is required' : issue.message}`,
      );
  if (result.success && stray.length === 0 && more.length === 0) return result.data;
  return refuse([...problems, ...more, ...stray]);
}

function refuse(problems: readonly string[]): never {
  throw new AppError(
    'settings_invalid',
    [
      'Chaperone cannot start; these settings are wrong (README.md lists them all):',
      ...problems.map((problem) => `  ${problem}`),
    ].join('\n'),
  );
}
