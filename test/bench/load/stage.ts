import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVault, type StoreVault } from '../../../src/store/vault.ts';
import { appId } from '../../support/activities.ts';
import { startWorker, type Worker } from '../../support/calls.ts';
import { freePort } from '../../support/free-port.ts';
import { type PostgresServer, startPostgresServer } from '../../support/postgres-server.ts';
import { productionSettings } from '../../support/production.ts';
import { startTokenIssuer } from '../../support/token-issuer.ts';
import type { FireAnswer, FireQuestion } from './fire.ts';
import { type Platform, startPlatform } from './platform.ts';
import type { ServeAnswer, ServeQuestion } from './serve.ts';
import { readTexts } from './texts.ts';
import type { TrafficPlan } from './traffic.ts';

/** What a run measures with: the platform, a database server, and processes for servers and load. */
export interface Stage {
  readonly postgres: PostgresServer;
  /** Under the key of the programs that it serves. */
  readonly vault: StoreVault;
  readonly platform: Platform;
  /** Starts a server in a process of its own: the bare stack, or Chaperone on an embedded database or on a server's. */
  serve(kind: 'bare' | 'embedded' | { readonly url: string }): Promise<Served>;
  /** Starts a load maker in a process of its own. The mix is the usual one unless the plan says otherwise. */
  makeLoad(plan?: Partial<TrafficPlan>): LoadMaker;
  close(): Promise<void>;
}

export interface Served {
  readonly port: number;
  sample(collect?: boolean): Promise<ServeAnswer>;
  /** How many messages were reviewed, by outcome; of the bare server none. */
  outcomes(): Promise<ReadonlyMap<string, number>>;
  stop(): Promise<void>;
}

export interface LoadMaker {
  /** Sends messages to these servers and waits for the end. @throws Error where an answer was not a success */
  fire(servers: readonly Served[], load: Load): Promise<FireAnswer>;
  stop(): Promise<void>;
}
export type Load = Pick<FireQuestion, 'connections' | 'seconds' | 'rate'>;

const masterKey = randomBytes(32);
const channelsPerTeam = 9;
/** As many as are read while it warms up, at the pace that Teams allows. */
const teams = 25;
/** As in production but for the memory: what is committed has reached the disk. */
const serverFlags = ['shared_buffers=512MB', 'max_wal_size=4GB', 'max_connections=100'];

/** Opens everything; `profile` is a folder into which every server writes a profile of its processor's time. */
export async function openStage(profile?: string): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'chaperone-load-'));
  const [issuer, platform, postgres] = await Promise.all([
    startTokenIssuer(),
    startPlatform(channelsPerTeam),
    startPostgresServer(serverFlags),
  ]);
  const texts = readTexts();
  const audience = { audience: appId, serviceUrl: platform.serviceUrl };
  const tokens = await Promise.all(Array.from({ length: 8 }, () => issuer.sign(audience)));
  const running = new Set<{ stop(): Promise<void> }>();
  let parts = 0;

  const launch = <Q extends object, A>(script: string, flags: readonly string[] = []): Worker<Q, A> => {
    const worker = startWorker<Q, A>(join(import.meta.dirname, script), flags);
    const stop = async () => {
      running.delete(kept);
      await worker.stop();
    };
    const kept = { ...worker, stop };
    running.add(kept);
    return kept;
  };

  return {
    postgres,
    vault: createVault(masterKey),
    platform,
    serve: async (kind) => {
      const flags = ['--expose-gc', ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [])];
      const worker = launch<ServeQuestion, ServeAnswer>('serve.ts', flags);
      parts += 1;
      const database = typeof kind === 'object' ? kind : { folder: join(folder, `data-${parts}`) };
      const metricsPort = await freePort();
      const { port } = await worker.ask({
        kind: 'start',
        bare: kind === 'bare',
        env: environment(database, metricsPort),
        endpoints: issuer.endpoints(platform.loginUrl),
      });
      return {
        port,
        outcomes: () => readOutcomes(kind === 'bare' ? undefined : metricsPort),
        sample: (collect = false) => worker.ask({ kind: 'sample', collect }),
        stop: worker.stop,
      };
    },
    makeLoad: (change = {}) => {
      const worker = launch<FireQuestion, FireAnswer>('fire.ts');
      parts += 1;
      let plan: TrafficPlan | undefined = {
        texts,
        details: 0.05,
        nudging: 0.01,
        teams,
        channelsPerTeam,
        threadLength: 5,
        serviceUrl: platform.serviceUrl,
        part: parts,
        ...change,
      };
      return {
        fire: async (servers, load) => {
          const ports = servers.map(({ port }) => port);
          const answer = await worker.ask({ ...(plan ? { plan } : {}), ports, tokens, ...load });
          plan = undefined;
          if (answer.failed > 0 || answer.answered === 0)
            throw new Error(`Of ${answer.answered + answer.failed} requests ${answer.failed} failed.`);
          return answer;
        },
        stop: worker.stop,
      };
    },
    close: async () => {
      await Promise.all([...running].map((worker) => worker.stop()));
      await Promise.all([issuer.close(), platform.close(), postgres.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The environment of a production; what it cannot say of a test (`serviceHosts`) is put in by `serve.ts`. */
function environment(
  database: { readonly url: string } | { readonly folder: string },
  metricsPort: number,
): Record<string, string> {
  return {
    ...productionSettings,
    CHAPERONE_MASTER_KEY: masterKey.toString('base64'),
    CHAPERONE_METRICS_PORT: String(metricsPort),
    CHAPERONE_SITE: 'Glen Nevis General',
    // All load is one tenant's; what is measured is what an instance can.
    CHAPERONE_TENANT_PER_MINUTE: '10000000',
    ...('url' in database
      ? { CHAPERONE_DATABASE_URL: database.url }
      : { CHAPERONE_DATA_FOLDER: database.folder }),
  };
}

async function readOutcomes(metricsPort: number | undefined): Promise<Map<string, number>> {
  if (metricsPort === undefined) return new Map();
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  const lines = text.matchAll(/^chaperone_messages_seen_total{outcome="(\w+)"[^}]*} (\d+)/gm);
  return new Map([...lines].map(([, outcome = '', count]) => [outcome, Number(count)]));
}
