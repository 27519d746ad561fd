import { z } from 'zod';
import { type DeliveryWay, deliveryWays } from './chaperone/delivery-ways.ts';
import { AppError } from './chaperone/errors.ts';
import { findMasterKeys, type MasterKeys } from './master-keys.ts';
import { databaseProblem, tenantProblem } from './safe-settings.ts';

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

export type BotIdentity =
  | { readonly type: 'demo' }
  | {
      readonly type: 'SingleTenant';
      readonly appId: string;
      readonly tenantId: string;
      readonly password: string;
    }
  | {
      readonly type: 'Federated';
      readonly appId: string;
      readonly tenantId: string;
      readonly managedIdentityId: string;
    }
  | { readonly type: 'UserAssignedMsi'; readonly appId: string; readonly tenantId: string };

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
const wholeNumber = (fallback: number, low: number, high: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(low, `must be at least ${low}`)
    .max(high, `must be at most ${high}`)
    .default(fallback);
/** The endpoint must be named: without it the exporter would send to one that the whole world shares. */
const connectionString = z
  .string()
  .regex(
    /^(?=.*\bInstrumentationKey=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:;|$))(?=.*\bIngestionEndpoint=https:\/\/[^;=\s]+)[^;=]+=[^;=]+(?:;[^;=]+=[^;=]+)*;?$/,
    'must be the connection string of an Application Insights resource, with InstrumentationKey and IngestionEndpoint',
  )
  // The exporter discards a string with an empty part.
  .transform((text) => text.replace(/;$/, ''));
const guid = z
  .guid('must be a GUID, like 12345678-90ab-4cde-8f01-234567890abc')
  .refine((id) => !/^0{8}-/.test(id), 'must be the id of something: that one is made up');
const tenant = z.guid('must be a GUID, and no wildcard').superRefine(say(tenantProblem));

const common = {
  CHAPERONE_HOST: z.string().default('127.0.0.1'),
  CHAPERONE_PORT: wholeNumber(3978, 0, 65_535),
  CHAPERONE_METRICS_PORT: wholeNumber(9464, 0, 65_535),
  CHAPERONE_METRICS_HOST: z.string().default('127.0.0.1'),
  CHAPERONE_DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' })
    .superRefine(say(databaseProblem))
    .optional(),
  CHAPERONE_DATA_FOLDER: z.string().min(1).default('.data'),
  CHAPERONE_SITE: z.string().default(''),
  CHAPERONE_STAFF_DOMAINS: list,
  CHAPERONE_HOSPITAL_NUMBERS: z.string().default('').transform(patterns),
  CHAPERONE_ROUTES_FILE: z.string().optional(),
  CHAPERONE_NUDGES_PER_DAY: wholeNumber(2, 1, 20),
  CHAPERONE_DELIVERY: z.string().default('chat').transform(ways),
  CHAPERONE_DETAIL_DAYS: wholeNumber(7, 1, 90),
  CHAPERONE_AUDIT_DAYS: wholeNumber(90, 1, 3650),
  CHAPERONE_OVERSIGHT_MONTHS: wholeNumber(13, 1, 60),
  CHAPERONE_STOP_GRACE_SECONDS: wholeNumber(5, 0, 10),
  APPLICATIONINSIGHTS_CONNECTION_STRING: connectionString.optional(),
  CHAPERONE_CATCH_UP_MINUTES: wholeNumber(30, 0, 1440),
};

const production = z
  .object({
    ...common,
    CHAPERONE_APP_ID: guid,
    CHAPERONE_APP_TYPE: z.enum(
      ['SingleTenant', 'UserAssignedMsi'],
      'must be SingleTenant or UserAssignedMsi',
    ),
    CHAPERONE_APP_TENANT_ID: tenant,
    CHAPERONE_APP_PASSWORD: z.string().optional(),
    CHAPERONE_MANAGED_IDENTITY_ID: guid.optional(),
    CHAPERONE_DATABASE_AUTH: z.enum(['password', 'entra'], 'must be password or entra').default('password'),
    CHAPERONE_CATALOG_APP_ID: guid.optional(),
    CHAPERONE_GRAPH: z.enum(['on', 'off'], 'must be on or off').default('off'),
    CHAPERONE_TENANTS: list.pipe(z.array(tenant).min(1, 'must name at least one tenant')),
    // `findMasterKeys` says what is wrong with these.
    CHAPERONE_MASTER_KEY: z.string().optional(),
    CHAPERONE_MASTER_KEY_FILE: z.string().optional(),
    CHAPERONE_KEY_VAULT: z.string().optional(),
  })
  .superRefine((settings, context) => {
    const single = settings.CHAPERONE_APP_TYPE === 'SingleTenant';
    if (single && !settings.CHAPERONE_APP_PASSWORD && !settings.CHAPERONE_MANAGED_IDENTITY_ID)
      context.addIssue({
        code: 'custom',
        path: ['CHAPERONE_APP_PASSWORD'],
        message:
          'is required with CHAPERONE_APP_TYPE=SingleTenant, or CHAPERONE_MANAGED_IDENTITY_ID in its place',
      });
    if (settings.CHAPERONE_DATABASE_AUTH === 'entra')
      for (const message of tokenProblems(settings))
        context.addIssue({ code: 'custom', path: ['CHAPERONE_DATABASE_AUTH'], message });
    if (settings.CHAPERONE_APP_TYPE === 'UserAssignedMsi' && settings.CHAPERONE_APP_PASSWORD)
      context.addIssue({
        code: 'custom',
        path: ['CHAPERONE_APP_PASSWORD'],
        message: 'must not be set with a managed identity',
      });
    if (settings.CHAPERONE_CATALOG_APP_ID && settings.CHAPERONE_GRAPH === 'off')
      context.addIssue({
        code: 'custom',
        path: ['CHAPERONE_CATALOG_APP_ID'],
        message: 'needs CHAPERONE_GRAPH=on',
      });
    if (settings.CHAPERONE_DELIVERY.includes('install') && !settings.CHAPERONE_CATALOG_APP_ID)
      context.addIssue({
        code: 'custom',
        path: ['CHAPERONE_DELIVERY'],
        message: 'needs CHAPERONE_CATALOG_APP_ID for install',
      });
  });

/** What is missing for a token of a managed identity to be the database's password. */
function tokenProblems(settings: {
  readonly CHAPERONE_APP_TYPE: string;
  readonly CHAPERONE_DATABASE_URL?: string | undefined;
  readonly CHAPERONE_MANAGED_IDENTITY_ID?: string | undefined;
}): string[] {
  const problems: string[] = [];
  const url = URL.parse(settings.CHAPERONE_DATABASE_URL ?? '');
  if (!url?.username || url.password !== '')
    problems.push(
      "with entra needs CHAPERONE_DATABASE_URL with the identity's name as user, and without password",
    );
  if (settings.CHAPERONE_APP_TYPE === 'SingleTenant' && !settings.CHAPERONE_MANAGED_IDENTITY_ID)
    problems.push('with entra needs CHAPERONE_MANAGED_IDENTITY_ID');
  return problems;
}

/** The Agents Playground's own tenant; the demo hears nobody else. */
export const demoTenant = '00000000-0000-0000-0000-000000000001';

const loopback = z
  .enum(
    ['127.0.0.1', 'localhost', '::1'],
    'must be a loopback address in demo mode, because nobody is asked who they are',
  )
  .default('127.0.0.1');

const demo = z.object({
  ...common,
  // No balancer stands before the demo.
  CHAPERONE_STOP_GRACE_SECONDS: wholeNumber(0, 0, 10),
  CHAPERONE_HOST: loopback,
  CHAPERONE_METRICS_HOST: loopback,
  CHAPERONE_DELIVERY: common.CHAPERONE_DELIVERY.refine(
    (chosen) => chosen.every((way) => way === 'chat'),
    'must be chat or none in demo mode: the Agents Playground would show a targeted message to everybody, and cannot install',
  ),
  CHAPERONE_APP_ID: z.undefined('must not be set in demo mode: the demo has no authentication').optional(),
  CHAPERONE_APP_PASSWORD: z.undefined('must not be set in demo mode').optional(),
  CHAPERONE_GRAPH: z.undefined('must not be set in demo mode: nobody has consented').optional(),
});

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

/** Makes a check of zod from a function that tells what is wrong. */
function say<T>(problemOf: (value: T) => string | undefined) {
  return (value: T, context: z.RefinementCtx): void => {
    const message = problemOf(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  };
}

function ways(text: string, context: z.RefinementCtx): DeliveryWay[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.length === 1 && names[0] === 'none') return [];
  const chosen = deliveryWays.filter((way) => names.includes(way));
  if (chosen.length === names.length) return chosen.sort((a, b) => names.indexOf(a) - names.indexOf(b));
  context.addIssue({
    code: 'custom',
    message: `must be none, or one or more of ${deliveryWays.join(', ')}, each once, separated by commas`,
  });
  return z.NEVER;
}

function patterns(text: string, context: z.RefinementCtx): RegExp[] {
  try {
    return text
      .split(' ')
      .filter((source) => source !== '')
      .map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'));
  } catch {
    context.addIssue({
      code: 'custom',
      message: 'must be regular expressions, separated by spaces, like R[A-Z]\\d{7}',
    });
    return z.NEVER;
  }
}
