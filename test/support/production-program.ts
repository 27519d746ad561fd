import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { appId, publicServiceUrl, tenantId } from './activities.ts';
import { compiled } from './compiled.ts';
import { sowDatabase } from './embedded-seed.ts';
import { freePort } from './free-port.ts';
import type { PeopleIssuer } from './people-issuer.ts';
import { productionSettings } from './production.ts';
import { askAt, type Program, postBody, watchProcess } from './program.ts';
import type { TokenIssuer } from './token-issuer.ts';

/** Whom a production trusts, and where it finds the platform. */
export interface Surroundings {
  readonly issuer: TokenIssuer;
  readonly people: PeopleIssuer;
  /** The platform's addresses, and Graph's. */
  readonly endpoints: object;
  /** Root of the identity provider for people, where it is reached elsewhere than at the issuer's own address. */
  readonly login?: string;
  /** Where the connector is. */
  readonly serviceUrl: string;
}

export interface ProductionProgram extends Program {
  /** Everything that answers, as `METHOD /path`. */
  readonly routes: readonly string[];
}

const instance = join(import.meta.dirname, '../chaos/instance.ts');
const roles = { clinician: [], administrator: ['Admin.Config', 'Incident.Lead', 'Audit.Read', 'IG.Lead'] };

/**
 * Starts the whole program as in production, as a process of its own that writes in `folder` alone, and waits until it answers. What is
 * posted carries a genuine token of the platform unless another is given.
 * @param settings further environment variables
 * @throws Error when it does not come to answer
 */
export async function startProductionProgram(
  folder: string,
  { issuer, people, endpoints, login = people.login, serviceUrl }: Surroundings,
  settings: Readonly<Record<string, string>> = {},
): Promise<ProductionProgram> {
  const metricsPort = await freePort();
  if (settings.CHAPERONE_DATABASE_URL === undefined) sowDatabase(folder);
  const child = spawn(process.execPath, [instance], {
    env: {
      PATH: process.env.PATH,
      TMPDIR: folder,
      HOME: folder,
      ...compiled,
      ...productionSettings,
      CHAPERONE_DATA_FOLDER: folder,
      CHAPERONE_METRICS_PORT: `${metricsPort}`,
      CHAOS_ENDPOINTS: JSON.stringify(endpoints),
      CHAOS_LOGIN: login,
      ...settings,
    },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const running = watchProcess(child);
  const { port, routes } = await new Promise<{ port: number; routes: string[] }>((resolve, reject) => {
    child.once('message', (message: { port: number; routes: string[] }) => resolve(message));
    void running.gone.then(() =>
      reject(new Error(`The program did not start. It printed: ${running.printed()}`)),
    );
  });
  const root = `http://127.0.0.1:${port}`;
  const postRaw = async (
    body: string | Buffer,
    headers: Readonly<Record<string, string>> = {},
    named = serviceUrl,
  ) => {
    const token = await issuer.sign({ audience: appId, serviceUrl: named });
    return postBody(root, body, { authorization: `Bearer ${token}`, ...headers });
  };
  return {
    ...running,
    ...askAt(root, metricsPort),
    routes,
    postRaw: (body, headers) => postRaw(body, headers),
    post: (activity) =>
      postRaw(JSON.stringify(activity), {}, (activity as { serviceUrl?: string }).serviceUrl),
    fromTenant: (activity, through) =>
      JSON.parse(JSON.stringify(activity).replaceAll(publicServiceUrl, through)) as object,
    signedInAs: async (who) =>
      `Bearer ${await people.sign({ issuer: `${login}/${tenantId}/v2.0`, payload: { roles: roles[who] } })}`,
  };
}
