import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { needs } from '../../deploy/tenant/access.ts';
import { type Certificate, selfSigned } from '../support/certificate.ts';
import { compiled } from '../support/compiled.ts';
import { type EntraDouble, startEntraDouble } from '../support/entra-double.ts';
import { type GraphDouble, startGraphDouble } from '../support/graph-double.ts';
import type { TenantTeam } from '../support/tenant-double.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

export const tenantId = '11111111-1111-4111-8111-111111111111';
export const clientId = '22222222-2222-4222-8222-222222222222';
export const botAppId = '33333333-3333-4333-8333-333333333333';
export const manifestId = '44444444-4444-4444-8444-444444444444';

/** The administrator's tool, run as a process of its own, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly notes: string;
}

/** A tenant with its sign-in, and a folder to work in. */
export interface Stage {
  readonly issuer: TokenIssuer;
  readonly entra: EntraDouble;
  readonly graph: GraphDouble;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs the tool to its end. */
  run(args: readonly string[], more?: Readonly<Record<string, string>>, input?: string): Promise<Ran>;
  /** Starts the tool; `ran` resolves when it has ended. */
  start(args: readonly string[], more?: Readonly<Record<string, string>>): Running;
  /** Writes a file into the folder. */
  write(name: string, content: string | Uint8Array): void;
  close(): Promise<void>;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ran: Promise<Ran>;
  notes(): string;
}

const program = join(import.meta.dirname, '../../deploy/tenant/tenant.ts');

/** What the tool's registration is given when an administrator follows the guide. */
export const permissions = {
  roles: Object.values(needs).flatMap(({ application }) => application.slice(0, 1)),
  scopes: Object.values(needs).flatMap(({ person }) => person.slice(0, 1)),
};

/** @param given permissions of the tool's registration, in place of all that it needs */
export async function setStage(given: Partial<typeof permissions> = {}): Promise<Stage> {
  const issuer = await startTokenIssuer();
  const [entra, graph] = await Promise.all([startEntraDouble(issuer, tenantId), startGraphDouble(issuer)]);
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-tenant-'));
  const own: Certificate = selfSigned('rsa');
  const write: Stage['write'] = (name, content) => writeFileSync(join(folder, name), content);
  write('admin.pem', `${own.key}${own.cert}`);
  write('entra.pem', entra.certificate.cert);
  mkdirSync(join(folder, 'dist'));
  write('dist/chaperone.zip', appPackage());
  entra.registrations.set(clientId, { clientId, cert: own.cert, ...permissions, ...given });
  const env = {
    PATH: process.env.PATH ?? '',
    ...compiled,
    HOME: folder,
    NODE_EXTRA_CA_CERTS: join(folder, 'entra.pem'),
    CHAPERONE_ADMIN_TENANT_ID: tenantId,
    CHAPERONE_ADMIN_CLIENT_ID: clientId,
    CHAPERONE_ADMIN_CERTIFICATE: 'admin.pem',
    CHAPERONE_ADMIN_MANIFEST_ID: manifestId,
    CHAPERONE_ADMIN_LOGIN_URL: entra.url,
    CHAPERONE_ADMIN_GRAPH_URL: graph.url,
    CHAPERONE_APP_ID: botAppId,
  };

  function start(args: readonly string[], more: Readonly<Record<string, string>> = {}): Running {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...env, ...more } });
    let out = '';
    let notes = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      notes += text;
    });
    const ran = new Promise<Ran>((resolve) => child.once('close', (code) => resolve({ code, out, notes })));
    return { child, ran, notes: () => notes };
  }

  return {
    issuer,
    entra,
    graph,
    folder,
    env,
    start,
    write,
    run(args, more, input) {
      const { child, ran } = start(args, more);
      child.stdin?.on('error', () => undefined).end(input);
      return ran;
    },
    async close() {
      await Promise.all([entra.close(), graph.close(), issuer.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const teamPermissions = [
  { permissionValue: 'ChannelMessage.Read.Group', permissionType: 'application' },
];

/** A package as `npm run package` writes it, as far as the tool reads it. */
export function appPackage(version = '1.0.0', bot = botAppId): Uint8Array {
  const manifest = {
    id: manifestId,
    version,
    bots: [{ botId: bot }],
    webApplicationInfo: { id: bot, resource: 'api://invented' },
    authorization: {
      permissions: {
        resourceSpecific: teamPermissions.map(({ permissionValue }) => ({
          name: permissionValue,
          type: 'Application',
        })),
      },
    },
  };
  // A fixed time, so that the same package has the same bytes.
  return zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)) }, { mtime: '2026-01-01T00:00:00Z' });
}

/** What the tool wrote into a file of its folder, line by line. */
export function linesOf(stage: Stage, file: string): Record<string, string>[] {
  return readFileSync(join(stage.folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
}

/** Puts a version into the catalogue, as if it had been published. */
export function publishTo(stage: Stage, version = '1.0.0'): string {
  return stage.graph.tenant.catalogue(manifestId, {
    version,
    publishingState: 'published',
    permissions: teamPermissions,
    clientAppId: botAppId,
  });
}

export function teamId(number: number): string {
  return `eeeeeeee-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** So many teams with a standard channel each, numbered from 1. */
export function numberedTeams(count: number, more: Partial<TenantTeam> = {}): TenantTeam[] {
  return Array.from({ length: count }, (_, index) => ({
    id: teamId(index + 1),
    displayName: `Ward ${index + 1}`,
    channels: [
      {
        id: `19:general-${index + 1}@thread.tacv2`,
        displayName: 'General',
        membershipType: 'standard' as const,
      },
    ],
    ...more,
  }));
}
