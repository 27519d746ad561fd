import { z } from 'zod';
import { type DeliveryWay, deliveryWays } from './chaperone/delivery-ways.ts';
import { databaseProblem, demoDatabaseProblem, tenantProblem } from './safe-settings.ts';

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

/** The settings that there are in production and in the demo. */
export const common = {
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
  CHAPERONE_TENANT_PER_MINUTE: wholeNumber(90_000, 600, 10_000_000),
  CHAPERONE_DELIVERY: z.string().default('chat').transform(ways),
  CHAPERONE_DETAIL_DAYS: wholeNumber(7, 1, 90),
  CHAPERONE_AUDIT_DAYS: wholeNumber(90, 1, 3650),
  CHAPERONE_OVERSIGHT_MONTHS: wholeNumber(13, 1, 60),
  CHAPERONE_STOP_GRACE_SECONDS: wholeNumber(5, 0, 10),
  APPLICATIONINSIGHTS_CONNECTION_STRING: connectionString.optional(),
  CHAPERONE_CATCH_UP_MINUTES: wholeNumber(30, 0, 1440),
};

export const production = z
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

const loopback = z
  .enum(
    ['127.0.0.1', 'localhost', '::1'],
    'must be a loopback address in demo mode, because nobody is asked who they are',
  )
  .default('127.0.0.1');

const notInDemo = z.undefined('must not be set in demo mode, where nobody is asked who they are').optional();
/** What has a meaning in production alone. */
const productionOnly = Object.keys(production.shape).filter((name) => !Object.hasOwn(common, name));

/** The demo has no authentication: what would let anybody else reach it, or reach anybody else, is refused. */
export const demo = z.object({
  ...common,
  ...Object.fromEntries(productionOnly.map((name) => [name, notInDemo])),
  // No balancer stands before the demo.
  CHAPERONE_STOP_GRACE_SECONDS: wholeNumber(0, 0, 10),
  CHAPERONE_HOST: loopback,
  CHAPERONE_METRICS_HOST: loopback,
  CHAPERONE_DATABASE_URL: common.CHAPERONE_DATABASE_URL.unwrap()
    .superRefine(say(demoDatabaseProblem))
    .optional(),
  CHAPERONE_DELIVERY: common.CHAPERONE_DELIVERY.refine(
    (chosen) => chosen.every((way) => way === 'chat'),
    'must be chat or none in demo mode: the Agents Playground would show a targeted message to everybody, and cannot install',
  ),
});

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
