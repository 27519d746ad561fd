import type { AuditLog } from '../chaperone/audit-log.ts';
import type { Channels } from '../chaperone/channel-watch.ts';
import type { NudgeDeliveries } from '../chaperone/deliveries.ts';
import { codeOf } from '../chaperone/errors.ts';
import type { IncidentBook } from '../chaperone/incident.ts';
import type { Mutes } from '../chaperone/learning.ts';
import type { MyNudges } from '../chaperone/my-nudges.ts';
import type { OversightBook } from '../chaperone/oversight.ts';
import type { Pace } from '../chaperone/pace.ts';
import type { Clock, LogFields, Logger, SettingsBook } from '../chaperone/ports.ts';
import { type Repeating, repeat } from '../chaperone/repeat.ts';
import type { RoutesBook } from '../chaperone/routes-book.ts';
import type { TeamBook } from '../chaperone/team-book.ts';
import type { ThreadLedger } from '../chaperone/thread-ledger.ts';
import type { RouteDirectory } from '../escalate/routes.ts';
import { linkAudit, shortenChain } from './audit-chain.ts';
import { createAuditLog } from './audit-log.ts';
import type { DigestAuthor } from './author-digest.ts';
import { createChannels } from './channels.ts';
import { createPersonalConversations, type PersonalConversations } from './conversations.ts';
import { type Database, type DatabaseSettings, openDatabase } from './database.ts';
import { createForgetting } from './forgetting.ts';
import { openIncidents } from './incidents.ts';
import type { QueueState } from './job-queue.ts';
import { checkKeys } from './keys-in-use.ts';
import { openMutes } from './learning.ts';
import { createThreadLedger } from './ledger.ts';
import { createMyNudges } from './my-nudges.ts';
import { createNudgeDeliveries } from './nudge-deliveries.ts';
import { createOutbox, type DeliveryHandler } from './outbox.ts';
import { createOversight } from './oversight.ts';
import { createPace } from './pace.ts';
import type { Retention } from './retention.ts';
import { openRoutes } from './routes.ts';
import { openSettings } from './settings.ts';
import { createTeams } from './teams.ts';
import type { StoreVault } from './vault.ts';

/** Everything that is kept, over one database. */
export interface Store {
  readonly ledger: ThreadLedger;
  readonly nudges: NudgeDeliveries;
  readonly conversations: PersonalConversations;
  readonly channels: Channels;
  readonly teams: TeamBook;
  readonly settings: SettingsBook;
  readonly routes: RoutesBook;
  readonly myNudges: MyNudges;
  readonly auditLog: AuditLog;
  readonly incidents: IncidentBook;
  readonly mutes: Mutes;
  readonly oversight: OversightBook;
  readonly pace: Pace;
  /** Begins to deliver, and to forget what has reached its time. */
  start(handler: DeliveryHandler): void;
  /** The deliveries that wait. @throws AppError `database_unavailable`, so it also tells whether the database answers. */
  queueState(): Promise<QueueState>;
  /** Begins no more deliveries and waits for those in hand; they are still written down for the next instance. */
  stopDelivering(): Promise<void>;
  /** Lets the jobs in hand finish, then closes the database. */
  close(): Promise<void>;
  /** Resolves with a code when the database has ended by itself and can be had again by a new process alone (`database.ts`). */
  readonly died: Promise<string>;
}

export interface StoreDeps {
  readonly clock: Clock;
  readonly log: Logger;
  readonly vault: StoreVault;
  readonly retention: Retention;
  /** For tenants that have none of their own. */
  readonly installedRoutes: RouteDirectory;
  readonly oversight: { readonly digestAuthor: DigestAuthor; readonly months: number };
}

/** Other instances see a change of a setting, an incident or a mute after this time. */
const lookMs = 5_000;
/** How often the end of the audit's chain is written in the log, where somebody who gets at the database does not get at it. */
const noteMs = 3_600_000;
/** How often old incidents are forgotten and the counts are weighed. */
const tendMs = 10 * 60_000;

/** @throws AppError `database_unavailable` */
export async function openStore(
  where: DatabaseSettings,
  { clock, log, vault, retention, installedRoutes, ...more }: StoreDeps,
): Promise<Store> {
  const database = await openDatabase(where, vault, (event, fields) => log.warn(event, fields));
  const { db, close } = database;
  const closing = async (error: unknown) => {
    await close();
    throw error;
  };
  await checkKeys(db, vault, clock.now(), log).catch(closing);
  const outbox = await createOutbox(database, { log, random: Math.random }).catch(closing);
  const { auditDays } = retention;
  const settings = await openSettings(db, { clock, auditDays });
  const routes = await openRoutes(db, { clock, auditDays, installed: installedRoutes });
  const incidents = await openIncidents(db, { clock, retention });
  const mutes = await openMutes(db, { clock, auditDays });
  const channels = createChannels(db, clock);
  const teams = createTeams(db, { clock, vault });
  const oversight = createOversight(db, { clock, ...more.oversight });
  const deps = { clock, retention, jobs: outbox, vault };
  const forgetting = createForgetting(database, clock, log);
  let repeating: readonly Repeating[] = [];
  const warn = (event: string, fields?: LogFields) => (error: unknown) =>
    log.warn(event, { ...fields, code: codeOf(error) });
  const look = () => Promise.all([settings.look(), routes.look(), incidents.look(), mutes.look()]);
  const chain = linkingAudit(db, vault, clock, log);
  let isClosing = false;
  // Each by itself: what is wrong with one, a damaged key of the audit's chain, must not keep the others from ever being done.
  const tend = async () => {
    const steps = {
      shorten_chain: () => shortenChain(db, vault, clock.now()),
      forget_incidents: () => incidents.forget(),
      review_mutes: () => mutes.review(),
      settle_oversight: () => oversight.settle(),
      forget_teams: () => teams.forgetGone(),
      forget_gone_channels: () => channels.forgetGone(),
    };
    for (const [step, work] of Object.entries<() => Promise<unknown>>(steps))
      if (!isClosing) await work().catch(warn('tend_failed', { step }));
  };
  let tendedFirst = Promise.resolve();
  return {
    ledger: createThreadLedger(db, deps),
    nudges: createNudgeDeliveries(db, deps),
    conversations: createPersonalConversations(db, clock),
    channels,
    teams,
    settings,
    routes,
    myNudges: createMyNudges(db, { clock, auditDays }),
    auditLog: createAuditLog(db),
    incidents,
    mutes,
    oversight,
    pace: createPace(db, Math.random),
    start: (handler) => {
      outbox.start(handler);
      forgetting.start();
      tendedFirst = tend();
      repeating = [
        repeat(look, lookMs, warn('settings_not_read')),
        repeat(tend, tendMs, warn('tend_failed')),
        repeat(() => chain.link(), lookMs, warn('audit_not_linked')),
      ];
    },
    queueState: () => outbox.state(),
    stopDelivering: () => outbox.rest(),
    close: async () => {
      isClosing = true;
      const ending = [outbox.stop(), forgetting.stop(), ...repeating.map((each) => each.stop())];
      await Promise.all([tendedFirst, ...ending]);
      await chain.end().catch(warn('audit_not_linked'));
      await close();
    },
    died: database.died,
  };
}

/** Keeps the audit's chain up with the audit. */
function linkingAudit(db: Database['db'], vault: StoreVault, clock: Clock, log: Logger) {
  let noted: { readonly position: number; readonly at: number } = { position: 0, at: 0 };
  const link = async (last: boolean): Promise<void> => {
    const end = await linkAudit(db, vault);
    const now = clock.now().getTime();
    if (!end || end.position === noted.position || (!last && now - noted.at < noteMs)) return;
    noted = { position: end.position, at: now };
    log.info('audit_linked', { ...end });
  };
  return { link: () => link(false), end: () => link(true) };
}
