import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { type Chaperone, start } from '../../src/main.ts';
import type { Endpoints } from '../../src/teams/credentials.ts';
import { appId, publicServiceUrl, tenantId } from './activities.ts';
import { type ConnectorDouble, startConnectorDouble } from './connector-double.ts';
import { sowDatabase } from './embedded-seed.ts';
import { freePort } from './free-port.ts';
import { type PeopleIssuer, startPeopleIssuer } from './people-issuer.ts';
import { productionSettings } from './production.ts';
import { startTokenIssuer, type TokenClaims, type TokenIssuer } from './token-issuer.ts';

/** What a test has of the program, which may run in another process. */
type Served = Pick<Chaperone, 'port' | 'routes' | 'stop'>;

/** Brings the program up from its environment. @param login root of the identity provider for people */
export type Launch = (
  env: Readonly<Record<string, string>>,
  endpoints: Endpoints,
  login: string,
) => Promise<Served>;

/** The whole program as in production: real tokens of local issuers, its embedded database, and a double of the connector. */
export interface Whole {
  readonly chaperone: Served;
  readonly root: string;
  readonly issuer: TokenIssuer;
  readonly people: PeopleIssuer;
  readonly connector: ConnectorDouble;
  /** The header of a genuine sender, or of one who claims something else. */
  bearer(claims?: Partial<TokenClaims>): Promise<string>;
  /** Posts an activity of `activities.ts` as it comes through the double; a text is posted as it stands. */
  post(activity: object | string, authorization?: string): Promise<Response>;
  metrics(): Promise<string>;
  stop(): Promise<void>;
}

const inThisProcess: Launch = (env, endpoints, login) =>
  start({ ...readConfig(env, []), serviceHosts: ['127.0.0.1'] }, endpoints, login);

/** @param launch where it runs; in this process without */
export async function startWhole(
  settings: Readonly<Record<string, string>> = {},
  launch: Launch = inThisProcess,
): Promise<Whole> {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-whole-'));
  const [issuer, people, connector, metricsPort] = await Promise.all([
    startTokenIssuer(),
    startPeopleIssuer(appId, tenantId),
    startConnectorDouble(),
    freePort(),
  ]);
  if (settings.CHAPERONE_DATABASE_URL === undefined) sowDatabase(settings.CHAPERONE_DATA_FOLDER ?? folder);
  const chaperone = await launch(
    {
      ...productionSettings,
      CHAPERONE_DATA_FOLDER: folder,
      CHAPERONE_METRICS_PORT: String(metricsPort),
      ...settings,
    },
    issuer.endpoints(),
    people.login,
  );
  const root = `http://127.0.0.1:${chaperone.port}`;
  const { serviceUrl } = connector;
  const bearer: Whole['bearer'] = async (claims = {}) =>
    `Bearer ${await issuer.sign({ audience: appId, serviceUrl, ...claims })}`;
  return {
    chaperone,
    root,
    issuer,
    people,
    connector,
    bearer,
    post: async (activity, authorization) =>
      fetch(`${root}/api/messages`, {
        method: 'POST',
        body: (typeof activity === 'string' ? activity : JSON.stringify(activity)).replaceAll(
          publicServiceUrl,
          serviceUrl,
        ),
        headers: {
          'content-type': 'application/json',
          ...(authorization === undefined ? {} : { authorization }),
        },
      }),
    metrics: async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text(),
    stop: async () => {
      await chaperone.stop();
      await Promise.all([issuer.close(), people.close(), connector.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
