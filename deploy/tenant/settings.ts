import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { publicGraphUrl } from '../../src/teams/graph/client.ts';
import { type AppPackage, readAppPackage } from './app-package.ts';
import type { CommandName } from './options.ts';

/** Which teams a command is for. */
export type Choice =
  | { readonly kind: 'every' }
  | { readonly kind: 'teams'; readonly ids: readonly string[] }
  | { readonly kind: 'organisation'; readonly ods: string; readonly field: string | undefined }
  | { readonly kind: 'label'; readonly label: string };

/** Everything that a command needs to know, checked. */
export interface Settings {
  readonly tenantId: string;
  readonly clientId: string;
  readonly certificate: { readonly path: string; readonly password: string | undefined } | undefined;
  /** Another cloud's sign-in; undefined for the public one's. */
  readonly loginUrl: string | undefined;
  readonly graphUrl: string;
  readonly manifestId: string;
  readonly package: AppPackage | undefined;
  /** Requests a second. */
  readonly rate: number;
  readonly databaseUrl: string | undefined;
  readonly choice: Choice;
  readonly results: string;
  readonly go: boolean;
  readonly yes: boolean;
  readonly json: boolean;
}

export type SettingsRead =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

const guid = z.guid('must be a GUID, like 00000000-0000-0000-0000-000000000000').toLowerCase();
const address = z.url({ protocol: /^https$/, error: 'must be an https:// address' });
/** Loopback may do without: a stand-in for tests, or a tunnel. */
const graphAddress = z.union(
  [address, z.url({ protocol: /^http$/, hostname: /^(?:127\.0\.0\.1|localhost)$/ })],
  'must be an https:// address',
);

/** Variables of the environment that no option stands for. */
const more = {
  CHAPERONE_ADMIN_CERTIFICATE_PASSWORD: z.string().optional(),
  CHAPERONE_ADMIN_LOGIN_URL: address.optional(),
  CHAPERONE_ADMIN_GRAPH_URL: graphAddress.default(publicGraphUrl),
  CHAPERONE_ADMIN_DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' })
    .optional(),
};
const variables: Readonly<Record<string, string>> = {
  tenant: 'CHAPERONE_ADMIN_TENANT_ID',
  'client-id': 'CHAPERONE_ADMIN_CLIENT_ID',
  certificate: 'CHAPERONE_ADMIN_CERTIFICATE',
  'manifest-id': 'CHAPERONE_ADMIN_MANIFEST_ID',
};
const known = new Set([...Object.values(variables), ...Object.keys(more)]);

const ods = /^[A-Z0-9]{3,10}$/;

/**
 * Checks options and environment for a command; options win. An empty variable is one that is not set. Every problem is listed,
 * and no value repeated but what stood on the command line.
 */
export function readSettings(
  command: CommandName,
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
): SettingsRead {
  const problems = Object.keys(env)
    .filter((name) => name.startsWith('CHAPERONE_ADMIN_') && !known.has(name))
    .map((name) => `${name}: there is no such setting`);
  const complain = (name: string, what: string) => void problems.push(`${name}: ${what}`);

  function read<T extends z.ZodType>(
    name: string,
    value: string | undefined,
    shape: T,
  ): z.infer<T> | undefined {
    const result = shape.safeParse(value);
    if (!result.success) complain(name, result.error.issues[0]?.message ?? 'is wrong');
    return result.data;
  }
  const option = (name: string) => given[name] ?? (env[variables[name] ?? ''] || undefined);
  const nameOf = (name: string) =>
    given[name] === undefined && variables[name] ? `--${name} or ${variables[name]}` : `--${name}`;
  const required = (name: string) =>
    option(name) === undefined
      ? complain(nameOf(name), 'is required')
      : read(nameOf(name), option(name), guid);
  const variable = <T extends z.ZodType>(name: keyof typeof more, shape: T): z.infer<T> | undefined =>
    read(name, env[name] || undefined, shape);

  const tenantId = required('tenant') ?? '';
  const clientId = required('client-id') ?? '';
  const app = readApp();
  const certificate = readCertificate();
  const settings: Settings = {
    tenantId,
    clientId,
    certificate,
    loginUrl: variable('CHAPERONE_ADMIN_LOGIN_URL', more.CHAPERONE_ADMIN_LOGIN_URL)?.replace(/\/$/, ''),
    graphUrl:
      variable('CHAPERONE_ADMIN_GRAPH_URL', more.CHAPERONE_ADMIN_GRAPH_URL)?.replace(/\/$/, '') ??
      publicGraphUrl,
    manifestId: app?.manifestId ?? option('manifest-id')?.toLowerCase() ?? '',
    package: app,
    rate: given.rate === undefined ? 10 : (read('--rate', given.rate, rate) ?? 10),
    databaseUrl:
      command === 'coverage'
        ? variable('CHAPERONE_ADMIN_DATABASE_URL', more.CHAPERONE_ADMIN_DATABASE_URL)
        : undefined,
    choice: readChoice(),
    results: given.results ?? `chaperone-${command}.jsonl`,
    go: given.go === 'true',
    yes: given.yes === 'true',
    json: given.json === 'true',
  };
  // The packages of `npm run package` have the id of the bot's registration.
  const botAppIds = [env.CHAPERONE_APP_ID?.toLowerCase(), settings.manifestId, ...(app?.botAppIds ?? [])];
  if (clientId !== '' && botAppIds.includes(clientId)) complain(nameOf('client-id'), botsRegistration);
  return problems.length > 0 ? { kind: 'wrong', problems } : { kind: 'settings', settings };

  function readApp(): AppPackage | undefined {
    if (given.package === undefined) {
      if (command === 'publish')
        complain('--package', 'is required: the file that npm run package has written');
      else if (option('manifest-id') === undefined)
        complain('--package or --manifest-id or CHAPERONE_ADMIN_MANIFEST_ID', 'is required');
      else read(nameOf('manifest-id'), option('manifest-id'), guid);
      return undefined;
    }
    try {
      const read = readAppPackage(given.package);
      const other = option('manifest-id')?.toLowerCase();
      if (command !== 'publish' && other !== undefined && other !== read.manifestId)
        complain(nameOf('manifest-id'), 'is another app than the one of --package');
      return read;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      complain('--package', error.message);
      return undefined;
    }
  }

  function readCertificate(): Settings['certificate'] {
    const path = command === 'publish' ? undefined : option('certificate');
    const password = variable(
      'CHAPERONE_ADMIN_CERTIFICATE_PASSWORD',
      more.CHAPERONE_ADMIN_CERTIFICATE_PASSWORD,
    );
    if (path === undefined) return undefined;
    const text = readText(path);
    if (text === undefined) complain(nameOf('certificate'), 'the file cannot be read');
    else if (!/-----BEGIN CERTIFICATE-----/.test(text) || !/-----BEGIN (?:\w+ )*PRIVATE KEY-----/.test(text))
      complain(nameOf('certificate'), 'the file must hold a certificate and its private key, both as PEM');
    return { path, password };
  }

  function readChoice(): Choice {
    const chosen = ['teams', 'organisation', 'label'].filter((name) => given[name] !== undefined);
    if (chosen.length > 1)
      complain(chosen.map((name) => `--${name}`).join(', '), 'only one of them can choose the teams');
    if (chosen.length === 0 && command === 'install')
      complain('--teams, --organisation or --label', 'one of them is required: which teams?');
    if (given['organisation-field'] !== undefined && given.organisation === undefined)
      complain('--organisation-field', 'belongs to --organisation');
    const field = given['organisation-field'];
    if (field !== undefined && !/^(?:classification|extension_[0-9a-f]{32}_\w+)$/i.test(field))
      complain('--organisation-field', 'must be classification, or a directory extension (extension_…)');
    if (given.teams !== undefined) return { kind: 'teams', ids: readTeamIds(given.teams) };
    if (given.organisation !== undefined) {
      const code = given.organisation.toUpperCase();
      if (!ods.test(code)) complain('--organisation', 'must be an ODS code: 3 to 10 letters and digits');
      return { kind: 'organisation', ods: code, field };
    }
    return given.label === undefined ? { kind: 'every' } : { kind: 'label', label: given.label };
  }

  function readTeamIds(file: string): readonly string[] {
    const text = readText(file);
    if (text === undefined) {
      complain('--teams', `the file ${file} cannot be read`);
      return [];
    }
    const ids = new Set<string>();
    const wrong: number[] = [];
    for (const [index, line] of text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .entries()) {
      if (/^\s*(?:#.*)?$/.test(line)) continue;
      const first = /^\s*"?([^\s",;]+)/.exec(line)?.[1] ?? '';
      const id = guid.safeParse(first);
      if (id.success) ids.add(id.data);
      // The heading of a table that was exported.
      else if (index > 0 || !/^(?:group|team)?_?id$/i.test(first)) wrong.push(index + 1);
    }
    if (wrong.length > 0)
      complain(
        '--teams',
        `${file} has no team id (GUID) at the beginning of line ${wrong.slice(0, 10).join(', ')}${wrong.length > 10 ? ` and ${wrong.length - 10} more` : ''}`,
      );
    else if (ids.size === 0) complain('--teams', `${file} names no team`);
    return [...ids];
  }
}

export const botsRegistration =
  "this is the bot's own registration. The bot must never be able to install itself: make a registration of its own for this tool (docs/tenant-tool.md)";

const rate = z.coerce
  .number('must be a number')
  .min(1, 'must be at least 1')
  .max(1000, 'must be at most 1000');

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
