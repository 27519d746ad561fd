import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { apiRoutes } from './api-routes.ts';
import { createChannels } from './chaperone/channels.ts';
import { countNudges } from './chaperone/count-nudges.ts';
import { deliver, giveUpOn } from './chaperone/deliver-nudge.ts';
import { AppError } from './chaperone/errors.ts';
import { HeardPosts } from './chaperone/heard-posts.ts';
import { keepHeard } from './chaperone/keep-heard.ts';
import type { Watch } from './chaperone/keep-watch.ts';
import { Reading } from './chaperone/reading.ts';
import type { ReviewDeps } from './chaperone/review.ts';
import { ThreadMemory } from './chaperone/thread-memory.ts';
import { type Config, demoTenant, readConfig } from './config.ts';
import { beginLifetime } from './lifetime.ts';
import { refuseDumps } from './memory-dumps.ts';
import { createProcessor } from './teams/adapter.ts';
import { createBot } from './teams/bot.ts';
import { renderCard } from './teams/cards.ts';
import { createTokenSource, type Endpoints } from './teams/credentials.ts';
import { messageLink } from './teams/message-link.ts';
import { createTeamChannels } from './teams/team-channels.ts';
import { createUseCases } from './use-cases.ts';
import { showChannels, useGraph } from './use-graph.ts';
import { useIncidents } from './use-incidents.ts';
import { useMeasures } from './use-measures.ts';
import { useOversight } from './use-oversight.ts';
import { useRoutes } from './use-routes.ts';
import { useStore } from './use-store.ts';
import { useTeams } from './use-teams.ts';
import { createLogger } from './web/logger.ts';
import { createPace } from './web/pace.ts';
import { readPages } from './web/pages.ts';
import { startServer } from './web/server.ts';
import { type CheckSignIn, createDemoSignIn, createSignIn, demoNames } from './web/sign-in.ts';

/** What one author may post, change and press in a minute; nobody who writes by hand comes near it. */
const activitiesPerMinute = 120;
const pagesFolder = fileURLToPath(new URL('../dist/pages/', import.meta.url));

/** Chaperone, running. */
export interface Chaperone {
  readonly port: number;
  /** Everything that answers at that port, as `METHOD /path`. */
  readonly routes: readonly string[];
  /** Finishes what is being done, leaves the rest to the next start, and lets go of everything. */
  stop(): Promise<void>;
  /** Resolves with a code when its embedded database has ended by itself: it can do nothing more, and is to be started again. */
  readonly died: Promise<string>;
}

/**
 * Starts Chaperone: settings → store → Teams and Graph → use cases → deliveries → server → watch. What needs several parts of its kind is put together in a
 * `use-….ts` beside this file.
 * @param endpoints another cloud's sign-in addresses for the bot, or a test's; the public cloud's without
 * @param login root of the identity provider for people; the public cloud's without
 * @throws AppError when the database or the routes cannot be had; the system's error when a port is taken
 */
export async function start(config: Config, endpoints?: Endpoints, login?: string): Promise<Chaperone> {
  const log = createLogger();
  const clock = { now: () => new Date() };
  const pages = readPages(pagesFolder, config.demo ? demoNames : []);
  const routes = useRoutes(config.routesFile);
  const { store, vault } = await useStore(config, routes.installed, clock, log);
  const { incidents, mutes, settings } = store;

  const tokens = createTokenSource(config.bot, endpoints);
  const { metrics, readiness } = await useMeasures(config, { store, tokens, env: process.env, log });
  const { botId, connector, messenger, reader, personNames } = useTeams(config, {
    tokens,
    store,
    metrics,
    log,
  });
  const heard = new HeardPosts(config.graph ? undefined : 0);
  const graph = useGraph(config, connector, endpoints, store.pace, metrics, heard);
  const oversight = useOversight({
    ledger: store.ledger,
    nudges: store.nudges,
    directory: createChannels({ reader, settings, incidents, mutes }),
    book: store.oversight,
    clock,
    log,
  });
  const { directory } = oversight;

  const review: ReviewDeps = {
    ledger: countNudges(oversight.ledger, metrics),
    memory: new ThreadMemory(),
    reading: new Reading(),
    directory,
    files: graph?.files,
    incidents,
    vault,
    clock,
    metrics,
    tally: oversight.tally,
    settings: config,
    linkTo: messageLink,
    newId: randomUUID,
  };
  const major = useIncidents(review, store, { connector, botId }, log);

  // Begins last; a team that is added in the moment before is learnt of by its messages.
  let watch: Watch | undefined;
  const handle = createBot({
    gate: { tenants: config.tenants, serviceHosts: config.serviceHosts },
    useCases: createUseCases({
      config,
      store,
      routes,
      review,
      incidents: major.deps,
      reader,
      messenger,
      threads: graph?.threads,
      heard,
      noteRouted: oversight.noteRouted,
      learnTeam: async (team) => watch?.learnTeam(team),
    }),
    renderCard,
    updateCard: messenger.updateCard,
    connector,
    conversations: store.conversations,
    botId,
    logger: log,
    metrics,
  });

  store.start((job, spent) =>
    (spent ? giveUpOn : deliver)(job, {
      nudges: oversight.nudges,
      ways: config.delivery,
      messenger,
      install: graph?.install,
      directory,
      vault,
      clock,
      metrics,
      log,
    }),
  );
  const tidying = major.tidy();
  const server = await startServer({
    host: config.host,
    port: config.port,
    process: createProcessor({
      identity: config.bot,
      endpoints,
      handle,
      paces: { author: createPace(activitiesPerMinute), tenant: createPace(config.tenantPerMinute) },
      logger: log,
      metrics,
    }),
    onShed: () => metrics.count('activities_refused', 'overloaded'),
    readiness: readiness.report,
    api: {
      signIn: signInFor(config, login),
      routes: apiRoutes({
        config,
        store,
        incidents: major.deps,
        personNames,
        routes,
        tellThread: major.tell,
      }),
      tenantPace: createPace(config.tenantPerMinute),
      log,
    },
    pages,
  });
  const watching = { channels: store.channels, log };
  watch = graph
    ? await graph.watch(review, watching)
    : keepHeard({ ...watching, heard, teams: createTeamChannels(connector) });
  if (graph) showChannels(metrics, store.channels);
  if (config.demo) log.warn('demo_mode_no_authentication', { host: config.host, port: server.port });
  log.info('started', { port: server.port, database: 'url' in config.database ? 'server' : 'embedded' });

  return {
    port: server.port,
    routes: server.routes,
    stop: async () => {
      log.info('stopping', { graceSeconds: config.stopGraceSeconds });
      readiness.stop();
      // What is begun now might be cut off, and whether it arrived would not be known.
      const begun = Promise.all([store.stopDelivering(), tidying.stop()]);
      server.leave();
      await pause(config.stopGraceSeconds * 1_000);
      await server.close();
      await watch?.stop();
      await begun;
      await oversight.stop();
      await store.close();
      await metrics.close();
      log.info('stopped');
    },
    died: store.died,
  };
}

function signInFor({ bot, tenants, demo }: Config, login: string | undefined): CheckSignIn {
  if (demo || bot.type === 'demo') return createDemoSignIn(demoTenant);
  return createSignIn({ appId: bot.appId, tenants, ...(login ? { login } : {}) });
}

/** Starts from the environment; a wrong setting or a taken port ends the process with one clear message. */
async function main(): Promise<void> {
  const log = createLogger();
  const lifetime = beginLifetime(log);
  try {
    refuseDumps([...process.execArgv, ...(process.env.NODE_OPTIONS ?? '').split(/\s+/)], log);
    const chaperone = await start(readConfig(process.env, process.argv.slice(2)));
    lifetime.endBy(chaperone.stop);
    void chaperone.died.then((code) => lifetime.fail('embedded_database_died', code));
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

function explain(error: unknown): string {
  if (error instanceof AppError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return code === 'EADDRINUSE'
    ? 'Chaperone cannot start: the port is taken. Stop the other program, or set CHAPERONE_PORT or CHAPERONE_METRICS_PORT.'
    : `Chaperone cannot start (${code}).`;
}

if (import.meta.main) await main();
