import type { Channels } from '../chaperone/channel-watch.ts';
import type { NudgeDeliveries } from '../chaperone/deliver-nudge.ts';
import type { Clock, Logger, SettingsBook, ThreadLedger, Vault } from '../chaperone/ports.ts';
import { createChannels } from './channels.ts';
import { createPersonalConversations, type PersonalConversations } from './conversations.ts';
import { type DatabaseSettings, openDatabase } from './database.ts';
import { createForgetting } from './forgetting.ts';
import type { QueueState } from './job-queue.ts';
import { createThreadLedger } from './ledger.ts';
import { createNudgeDeliveries } from './nudge-deliveries.ts';
import { createOutbox, type DeliveryHandler } from './outbox.ts';
import type { Retention } from './retention.ts';
import { openSettings } from './settings.ts';

/** Everything that is kept, over one database. */
export interface Store {
  readonly ledger: ThreadLedger;
  readonly nudges: NudgeDeliveries;
  readonly conversations: PersonalConversations;
  readonly channels: Channels;
  readonly settings: SettingsBook;
  /** Begins to deliver, and to forget what has reached its time. */
  start(handler: DeliveryHandler): void;
  /** The deliveries that wait. @throws AppError `database_unavailable`, so it also tells whether the database answers. */
  queueState(): Promise<QueueState>;
  /** Lets the jobs in hand finish, then closes the database. */
  close(): Promise<void>;
}

export interface StoreDeps {
  readonly clock: Clock;
  readonly log: Logger;
  readonly vault: Pick<Vault, 'newSalt'>;
  readonly retention: Retention;
}

/** @throws AppError `database_unavailable` */
export async function openStore(
  where: DatabaseSettings,
  { clock, log, vault, retention }: StoreDeps,
): Promise<Store> {
  const database = await openDatabase(where);
  const { db, close } = database;
  const outbox = await createOutbox(database, { log, random: Math.random }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const settings = await openSettings(db, { clock, log, auditDays: retention.auditDays });
  const deps = { clock, retention, jobs: outbox, newSalt: vault.newSalt };
  const forgetting = createForgetting(database, clock, log);
  return {
    ledger: createThreadLedger(db, deps),
    nudges: createNudgeDeliveries(db, deps),
    conversations: createPersonalConversations(db, clock),
    channels: createChannels(db, clock),
    settings,
    start: (handler) => {
      outbox.start(handler);
      forgetting.start();
      settings.follow();
    },
    queueState: () => outbox.state(),
    close: async () => {
      settings.stop();
      await Promise.all([outbox.stop(), forgetting.stop()]);
      await close();
    },
  };
}
