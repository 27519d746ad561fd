import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { apiRoutes } from './api-routes.ts';
import { answerCard } from './chaperone/answer-card.ts';
import { obeyCommand } from './chaperone/channel-command.ts';
import { createChannels } from './chaperone/channels.ts';
import { checkInDialog } from './chaperone/check-draft.ts';
import { languageOfCommand } from './chaperone/command-language.ts';
import { countNudges } from './chaperone/count-nudges.ts';
import { type DeliveryDeps, deliver } from './chaperone/deliver-nudge.ts';
import { AppError } from './chaperone/errors.ts';
import { HeardPosts } from './chaperone/heard-posts.ts';
import type { Incident } from './chaperone/incident.ts';
import { obeyIncidentCommand } from './chaperone/incident-command.ts';
import { keepHeard } from './chaperone/keep-heard.ts';
import type { Watch } from './chaperone/keep-watch.ts';
import type { Locale } from './chaperone/locale.ts';
import { answerPersonally } from './chaperone/personal-message.ts';
import type { Logger } from './chaperone/ports.ts';
import { repeat } from './chaperone/repeat.ts';
import { type ReviewDeps, reviewDeletion, reviewPost } from './chaperone/review-post.ts';
import { ThreadMemory } from './chaperone/thread-memory.ts';
import { tidyUp } from './chaperone/tidy-up.ts';
import { type Config, demoTenant, readConfig, readSettingsFile } from './config.ts';
import { databasePassword } from './database-password.ts';
import { readDirectory } from './escalate/directory-file.ts';
import { readRouteWords, routesInWords } from './escalate/route-words.ts';
import { nationalDirectory, type RouteDirectory } from './escalate/routes.ts';
import { readTemplateBook } from './escalate/template-book.ts';
import { fetchMasterKeys } from './key-vault.ts';
import { beginLifetime } from './lifetime.ts';
import { canDumpCore, dumpProblems } from './memory-dumps.ts';
import { createAuthorDigest } from './store/author-digest.ts';
import { openStore, type Store } from './store/store.ts';
import { createVault } from './store/vault.ts';
import { createProcessor } from './teams/adapter.ts';
import { createBot, type UseCases } from './teams/bot.ts';
import { readAnswer } from './teams/card-answers.ts';
import { readCardFile } from './teams/card-words.ts';
import { renderCard } from './teams/cards.ts';
import { tellThread } from './teams/channel-notice.ts';
import { commandReplyInWords } from './teams/command-reply.ts';
import { createConnector } from './teams/connector.ts';
import { botIdOf, createTokenSource, type Endpoints } from './teams/credentials.ts';
import { createDirectory } from './teams/directory.ts';
import { incidentEndInWords, incidentReplyInWords } from './teams/incident-words.ts';
import { messageLink } from './teams/message-link.ts';
import { createMessenger } from './teams/messenger.ts';
import { personalReplyInWords } from './teams/personal-reply.ts';
import type { Gone } from './teams/read-activity.ts';
import { createTeamChannels } from './teams/team-channels.ts';
import { showChannels, useGraph } from './use-graph.ts';
import { useOversight } from './use-oversight.ts';
import { openAzureMonitor } from './web/azure-monitor.ts';
import { showProcess, showQueue } from './web/gauges.ts';
import { createLogger } from './web/logger.ts';
import { openMetrics } from './web/metrics.ts';
import { createPace } from './web/pace.ts';
import { readPages } from './web/pages.ts';
import { createProbe } from './web/probe.ts';
import { createReadiness } from './web/readiness.ts';
import { startServer } from './web/server.ts';
import { type CheckSignIn, createDemoSignIn, createSignIn, demoNames } from './web/sign-in.ts';

/** How soon after its end an incident is tidied up, by whichever instance comes first. */
const tidyUpMs = 5_000;
/** What one author may post, change and press in a minute; nobody who writes by hand comes near it. */
const activitiesPerMinute = 120;
const threadReply = 'This has moved to another route.';
const pagesFolder = fileURLToPath(new URL('../dist/pages/', import.meta.url));

/** Chaperone, running. */
export interface Chaperone {
  readonly port: number;
  /** Everything that answers at that port, as `METHOD /path`. */
  readonly routes: readonly string[];
  /** Finishes what is being done, leaves the rest to the next start, and lets go of everything. */
  stop(): Promise<void>;
}

/**
 * Starts Chaperone: config → store → use cases → server.
 * @param endpoints another cloud's sign-in addresses for the bot, or a test's; the public cloud's without
 * @param login root of the identity provider for people; the public cloud's without
 * @throws AppError when the database or the routes cannot be had; the system's error when a port is taken
 */
export async function start(config: Config, endpoints?: Endpoints, login?: string): Promise<Chaperone> {
  const logger = createLogger();
  const clock = { now: () => new Date() };
  const pages = readPages(pagesFolder, config.demo ? demoNames : []);
  const installedRoutes = config.routesFile ? readRoutes(config.routesFile) : nationalDirectory;
  const templates = {
    en: readTemplateBook(readCardFile('templates.en')),
    cy: readTemplateBook(readCardFile('templates.cy')),
  };
  const welshRoutes = readRouteWords(readCardFile('routes.cy'));
  const masterKeys = await fetchMasterKeys(config.masterKeys);
  const vault = createVault(...masterKeys);
  const { database } = config;
  const signInAs = 'url' in database ? database.signInAs : undefined;
  const store = await openStore(signInAs ? { ...database, password: databasePassword(signInAs) } : database, {
    clock,
    log: logger,
    vault,
    retention: { detailDays: config.detailDays, auditDays: config.auditDays },
    installedRoutes,
    oversight: { digestAuthor: createAuthorDigest(masterKeys[0]), months: config.oversightMonths },
  });
  const metrics = await openMetrics({
    host: config.metricsHost,
    port: config.metricsPort,
    instanceId: randomUUID(),
    readers: config.azureMonitor ? [await openAzureMonitor(config.azureMonitor, process.env, logger)] : [],
  });
  showProcess(metrics);
  const queue = createProbe(store.queueState);
  showQueue(metrics, queue);

  const tokens = createTokenSource(config.bot, endpoints);
  const readiness = createReadiness({
    queue,
    token: config.demo ? undefined : createProbe(tokens.token, { keepMs: 10_000 }),
  });
  const connector = createConnector({
    tokens,
    serviceHosts: config.serviceHosts,
    pace: store.pace,
    onThrottle: (by) => metrics.count('throttles', by),
  });
  const botId = botIdOf(config.bot);
  const messenger = createMessenger({
    connector,
    conversations: store.conversations,
    renderCard,
    botId,
    threadReply,
  });
  const { incidents, mutes, settings } = store;
  const routesOf = (tenantId: string, locale: Locale = 'en') =>
    routesInWords(store.routes.of(tenantId), locale === 'cy' ? welshRoutes : undefined);
  const reader = createDirectory({
    connector,
    clock,
    site: config.site,
    onRead: (team) =>
      void store.teams
        .record(team)
        .catch((error: unknown) =>
          logger.warn('team_not_kept', { code: error instanceof AppError ? error.code : 'unknown' }),
        ),
  });
  const oversight = useOversight({
    ledger: store.ledger,
    nudges: store.nudges,
    directory: createChannels({ reader, settings, incidents, mutes }),
    book: store.oversight,
    clock,
    log: logger,
  });
  const { directory } = oversight;
  const ledger = countNudges(oversight.ledger, metrics);

  const heard = new HeardPosts(config.graph ? undefined : 0);
  const graph = useGraph(config, connector, endpoints, metrics, heard);
  let watch: Watch | undefined;

  const deps: ReviewDeps = {
    ledger,
    memory: new ThreadMemory(),
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
  const incidentDeps = { directory, settings, incidents, clock, reading: config, newId: randomUUID };
  const useCases: UseCases = {
    onPost: async (post) => {
      await reviewPost(post, deps);
      heard.notePost(post);
    },
    onDeletion: async (deletion) => {
      await reviewDeletion(deletion, deps);
      heard.noteDeletion(deletion);
    },
    onPersonalMessage: async (message) =>
      personalReplyInWords(
        answerPersonally({ text: message.text, at: clock.now() }, config),
        message.person.locale,
      ),
    onInstalled: async ({ tenantId, teamId, serviceUrl }) => {
      if (teamId === undefined) return;
      await watch?.learnTeam({ tenantId, teamId, serviceUrl });
      // So that it is known by its name, and by how many own it, before anybody writes there.
      await reader.facts({ tenantId, teamId, channelId: teamId, conversationId: teamId }, serviceUrl);
    },
    onCommand: async (post) => {
      const language = languageOfCommand(post);
      const incident = await obeyIncidentCommand(post, incidentDeps);
      if (incident) return incidentReplyInWords(incident, language);
      const reply = await obeyCommand(post, { directory, settings });
      return reply ? commandReplyInWords(reply, language) : '';
    },
    onDraft: async (text) => checkInDialog({ text, at: clock.now() }, config),
    onGone: (gone) => forget(gone, store),
    onCardAnswer: ({ person, tenantId, serviceUrl, verb, data }) =>
      answerCard(person, tenantId, serviceUrl, readAnswer(verb, data), {
        ledger,
        messenger,
        directory,
        routes: routesOf(tenantId, person.locale),
        templates,
        threads: graph?.threads,
        settings: config,
        clock,
        metrics,
      }),
  };
  const gate = { tenants: config.tenants, serviceHosts: config.serviceHosts };
  const handle = createBot({
    gate,
    useCases,
    renderCard,
    updateCard: messenger.updateCard,
    connector,
    conversations: store.conversations,
    botId,
    logger,
    metrics,
  });

  const delivery: DeliveryDeps = {
    nudges: oversight.nudges,
    ways: config.delivery,
    messenger,
    install: graph?.install,
    directory,
    vault,
    clock,
    metrics,
    log: logger,
  };
  store.start((job) => deliver(job, delivery));
  const tell = (text: string, incident: Incident) => tellThread(text, incident, { connector, botId });
  const tellEnd = (incident: Incident) => tell(incidentEndInWords(incident.scope), incident);
  const tidying = repeat(
    () => tidyUp({ ...deps, incidents, tellEnd, log: logger }),
    tidyUpMs,
    (error) => logger.warn('tidy_up_failed', { code: error instanceof AppError ? error.code : 'unknown' }),
  );
  const server = await startServer({
    host: config.host,
    port: config.port,
    process: createProcessor({
      identity: config.bot,
      endpoints,
      handle,
      pace: createPace(activitiesPerMinute),
      logger,
      metrics,
    }),
    onShed: () => metrics.count('activities_refused', 'overloaded'),
    readiness: readiness.report,
    api: {
      signIn: signInFor(config, login),
      routes: apiRoutes({ config, store, incidentDeps, templates, routesOf, tellThread: tell }),
    },
    pages,
  });
  const watching = { channels: store.channels, log: logger };
  watch = graph
    ? await graph.watch(deps, watching)
    : keepHeard({ ...watching, heard, teams: createTeamChannels(connector) });
  if (graph) showChannels(metrics, store.channels);
  if (config.demo) logger.warn('demo_mode_no_authentication', { host: config.host, port: server.port });
  logger.info('started', { port: server.port, database: 'url' in config.database ? 'server' : 'embedded' });

  return {
    port: server.port,
    routes: server.routes,
    stop: async () => {
      logger.info('stopping', { graceSeconds: config.stopGraceSeconds });
      readiness.stop();
      server.leave();
      await pause(config.stopGraceSeconds * 1_000);
      await server.close();
      await watch?.stop();
      await tidying.stop();
      await oversight.stop();
      await store.close();
      await metrics.close();
      logger.info('stopped');
    },
  };
}

function signInFor({ bot, tenants, demo }: Config, login: string | undefined): CheckSignIn {
  if (demo || bot.type === 'demo') return createDemoSignIn(demoTenant);
  return createSignIn({ appId: bot.appId, tenants, ...(login ? { login } : {}) });
}

async function forget(gone: Gone, { ledger, channels, conversations, incidents }: Store): Promise<void> {
  const { tenantId } = gone;
  switch (gone.what) {
    case 'team':
      await channels.forget(tenantId, gone.teamId);
      await ledger.forgetTeam(tenantId, gone.teamId);
      await incidents.forgetTeam(tenantId, gone.teamId);
      return;
    case 'channel':
      await channels.forget(tenantId, gone.teamId, gone.channelId);
      await ledger.forgetChannel(tenantId, gone.teamId, gone.channelId);
      return;
    case 'personal_chat':
      await conversations.forget(tenantId, gone.person.id);
  }
}

function readRoutes(file: string): RouteDirectory {
  const text = readSettingsFile(file);
  try {
    return readDirectory(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new AppError('settings_invalid', `CHAPERONE_ROUTES_FILE: ${error.message}`);
  }
}

/** Starts from the environment; a wrong setting or a taken port ends the process with one clear message. */
async function main(): Promise<void> {
  const logger = createLogger();
  const lifetime = beginLifetime(logger);
  try {
    refuseDumps(logger);
    const chaperone = await start(readConfig(process.env, process.argv.slice(2)));
    lifetime.endBy(chaperone.stop);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

/** @throws AppError `settings_invalid` where Node is told to write memory or environment to a file */
function refuseDumps(logger: Logger): void {
  const problems = dumpProblems([...process.execArgv, ...(process.env.NODE_OPTIONS ?? '').split(/\s+/)]);
  if (problems.length > 0)
    throw new AppError(
      'settings_invalid',
      `Chaperone cannot start with these options of Node:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
  if (canDumpCore()) logger.warn('core_dumps_possible');
}

function explain(error: unknown): string {
  if (error instanceof AppError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return code === 'EADDRINUSE'
    ? 'Chaperone cannot start: the port is taken. Stop the other program, or set CHAPERONE_PORT or CHAPERONE_METRICS_PORT.'
    : `Chaperone cannot start (${code}).`;
}

if (import.meta.main) await main();
