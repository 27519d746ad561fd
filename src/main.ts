import { randomUUID } from 'node:crypto';
import { answerCard } from './chaperone/answer-card.ts';
import { obeyCommand } from './chaperone/channel-command.ts';
import { createChannels } from './chaperone/channels.ts';
import { checkDraft, checkInDialog } from './chaperone/check-draft.ts';
import { type DeliveryDeps, deliver } from './chaperone/deliver-nudge.ts';
import { AppError } from './chaperone/errors.ts';
import type { Incident } from './chaperone/incident.ts';
import { obeyIncidentCommand } from './chaperone/incident-command.ts';
import { answerPersonally } from './chaperone/personal-message.ts';
import { repeat } from './chaperone/repeat.ts';
import { type ReviewDeps, reviewDeletion, reviewPost } from './chaperone/review-post.ts';
import { ThreadMemory } from './chaperone/thread-memory.ts';
import { tidyUp } from './chaperone/tidy-up.ts';
import { type Config, demoTenant, readConfig, readSettingsFile } from './config.ts';
import { readDirectory } from './escalate/directory-file.ts';
import { nationalDirectory, type RouteDirectory } from './escalate/routes.ts';
import { readTemplateBook } from './escalate/template-book.ts';
import { openStore } from './store/store.ts';
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
import { createLogger } from './web/logger.ts';
import { openMetrics } from './web/metrics.ts';
import { startServer } from './web/server.ts';
import { type CheckSignIn, createDemoSignIn, createSignIn } from './web/sign-in.ts';

/** How soon after its end an incident is tidied up, by whichever instance comes first. */
const tidyUpMs = 5_000;
const threadReply = 'Moved to a governed route.';

/** Chaperone, running. */
export interface Chaperone {
  readonly port: number;
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
  const routes = config.routesFile ? readRoutes(config.routesFile) : nationalDirectory;
  const templates = readTemplateBook(readCardFile('templates.en'));
  const vault = createVault(config.masterKey);
  const store = await openStore(config.database, {
    clock,
    log: logger,
    vault,
    retention: { detailDays: config.detailDays, auditDays: config.auditDays },
  });
  const metrics = await openMetrics(config.host, config.metricsPort);

  const connector = createConnector({
    tokens: createTokenSource(config.bot, endpoints),
    serviceHosts: config.serviceHosts,
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
  const reader = createDirectory({ connector, clock, site: config.site });
  const directory = createChannels({ reader, settings, incidents, mutes });

  const deps: ReviewDeps = {
    ledger: store.ledger,
    memory: new ThreadMemory(),
    directory,
    incidents,
    vault,
    clock,
    metrics,
    settings: config,
    linkTo: messageLink,
    newId: randomUUID,
  };
  const useCases: UseCases = {
    onPost: (post) => reviewPost(post, deps),
    onCommand: async (post) => {
      const asked = { directory, settings, incidents, clock, reading: config, newId: randomUUID };
      const incident = await obeyIncidentCommand(post, asked);
      if (incident) return incidentReplyInWords(incident);
      const reply = await obeyCommand(post, { directory, settings });
      return reply ? commandReplyInWords(reply) : '';
    },
    onDeletion: (deletion) => reviewDeletion(deletion, deps),
    onPersonalMessage: async (message) =>
      personalReplyInWords(answerPersonally({ text: message.text, at: clock.now() }, config)),
    onDraft: async (text) => checkInDialog({ text, at: clock.now() }, config),
    onInstalled: async () => undefined,
    onUninstalled: async ({ tenantId, teamId }) => {
      if (teamId === undefined) return;
      await store.ledger.forgetTeam(tenantId, teamId);
      await incidents.forgetTeam(tenantId, teamId);
    },
    onCardAnswer: ({ person, tenantId, serviceUrl, verb, data }) =>
      answerCard(person, tenantId, serviceUrl, readAnswer(verb, data), {
        ledger: store.ledger,
        messenger,
        directory,
        routes,
        templates,
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
    nudges: store.nudges,
    messenger,
    directory,
    vault,
    clock,
    metrics,
    log: logger,
  };
  store.start((job) => deliver(job, delivery));
  const tellEnd = (incident: Incident) =>
    tellThread(incidentEndInWords(incident.scope), incident, { connector, botId });
  const tidying = repeat(
    () => tidyUp({ ...deps, incidents, tellEnd, log: logger }),
    tidyUpMs,
    (error) => logger.warn('tidy_up_failed', { code: error instanceof AppError ? error.code : 'unknown' }),
  );
  const server = await startServer({
    host: config.host,
    port: config.port,
    process: createProcessor({ identity: config.bot, endpoints, handle, logger, metrics }),
    api: {
      signIn: signInFor(config, login),
      check: ({ text, channelClass }) => checkDraft({ text, at: clock.now(), channelClass }, config),
    },
    healthy: () =>
      store.waiting().then(
        () => true,
        () => false,
      ),
  });
  if (config.demo) logger.warn('demo_mode_no_authentication', { host: config.host, port: server.port });
  logger.info('started', { port: server.port, database: 'url' in config.database ? 'server' : 'embedded' });

  return {
    port: server.port,
    stop: async () => {
      await server.close();
      await tidying.stop();
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
  try {
    const chaperone = await start(readConfig(process.env, process.argv.slice(2)));
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void chaperone.stop().then(() => process.exit(0)));
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
