import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createVault } from '../../src/store/vault.ts';
import { appId, tenantId } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { startPostgresServer } from '../support/postgres-server.ts';
import { productionSettings } from '../support/production.ts';
import { pressed } from '../support/program.ts';
import { startTokenIssuer } from '../support/token-issuer.ts';
import { type Chance, createChance } from './chance.ts';
import { type Fault, injectFaults } from './faults.ts';
import { startFleet } from './fleet.ts';
import { type Mishap, openRoad } from './road.ts';
import { createSender, type Sender, type SenderCounts } from './sender.ts';
import { judge, type Verdict } from './verdict.ts';

export interface ChaosSettings {
  readonly seed: number;
  readonly seconds: number;
  readonly instances: number;
  /** Hears what is done, line by line. */
  tell(line: string): void;
}

export interface ChaosReport {
  readonly seed: number;
  readonly seconds: number;
  readonly instances: number;
  readonly threads: number;
  readonly faults: ReadonlyMap<Fault, number>;
  readonly mishaps: ReadonlyMap<Mishap, number>;
  readonly sender: SenderCounts;
  /** Buttons that were pressed on cards, and answered. */
  readonly answers: number;
  readonly verdict: Verdict;
}

/**
 * A nudge in doubt is given up ten minutes after it was decided, by a clock that may have been eleven minutes fast; nobody waits
 * that long here.
 */
const pastDoubtMinutes = 25;
const patienceMs = 120_000;
/** Six nudges a second is all that a tenant gets, and a busy machine gives less. */
const drainPatienceMs = 300_000;
const mishapRate = 0.2;

/**
 * Runs instances of the program against a real PostgreSQL and the connector's double, does to them what a bad week does, and then,
 * when everything works again and all is delivered, holds what is left against what should be.
 */
export async function runChaos({ seed, seconds, instances, tell }: ChaosSettings): Promise<ChaosReport> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    const server = await startPostgresServer();
    undo.push(server.stop);
    const url = await server.newDatabase();
    const double = await startConnectorDouble();
    undo.push(double.close);
    const road = await openRoad(double.serviceUrl, createChance(seed, 'road'), mishapRate);
    undo.push(road.close);
    const issuer = await startTokenIssuer();
    undo.push(issuer.close);
    const masterKey = randomBytes(32);
    const fleet = startFleet(instances, {
      ...productionSettings,
      CHAPERONE_MASTER_KEY: masterKey.toString('base64'),
      CHAPERONE_DATABASE_URL: url,
      CHAPERONE_STOP_GRACE_SECONDS: '5',
      CHAPERONE_NUDGES_PER_DAY: '20',
      CHAOS_ENDPOINTS: JSON.stringify(issuer.endpoints(`${road.url}tenant`)),
    });
    undo.push(fleet.stop);
    await fleet.allUp(patienceMs);
    const database = await openDatabase({ url });
    undo.push(database.close);

    const authorize = async () =>
      `Bearer ${await issuer.sign({ audience: appId, serviceUrl: road.url, expiresIn: 3_600 })}`;
    const sender = createSender(fleet, createChance(seed, 'sender'), authorize, road.url);
    const end = performance.now() + seconds * 1_000;
    const stopped = () => performance.now() > end;
    const cut = () => cutConnections(database);
    const [faults, answers] = await Promise.all([
      injectFaults({ fleet, server, cut }, createChance(seed, 'faults'), stopped, tell),
      pressButtons(double, sender, road.url, createChance(seed, 'answers'), stopped),
      sender.run(stopped),
    ]);

    tell(`calm after ${seconds} s; delivering what is left`);
    road.calm();
    for (let instance = 0; instance < fleet.size; instance += 1) fleet.setClock(instance, 0);
    await fleet.allUp(patienceMs);
    await sender.catchUp();
    await drain(database).catch((error: unknown) => {
      tell(fleet.printed());
      throw error;
    });
    tell('holding what is left against what should be');
    const verdict = await judge(sender.threads, database, double.messages, createVault(masterKey));
    if (verdict.losses.length + verdict.doubles.length + verdict.ledgers.length + verdict.others.length > 0)
      tell(fleet.printed());
    const { counts: counted, threads } = sender;
    const { mishaps } = road;
    const run = { seed, seconds, instances, threads: threads.length };
    return { ...run, faults, mishaps, sender: counted, answers, verdict };
  } finally {
    for (const step of undo.reverse()) await step().catch(() => undefined);
  }
}

/** All connections of the instances end, as when a proxy or a failover drops them. */
async function cutConnections({ db }: Database): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`
    .execute(db)
    .catch(() => undefined);
}

/** Some authors answer: they press a button of a card that stands in their chat. Gives the number of answers that were taken. */
async function pressButtons(
  double: ConnectorDouble,
  sender: Sender,
  serviceUrl: string,
  chance: Chance,
  stopped: () => boolean,
): Promise<number> {
  const done = new Set<string>();
  let answers = 0;
  while (!stopped()) {
    await pause(400);
    const open = double.messages.filter(
      ({ id, activity }) => !done.has(id) && JSON.stringify(activity).includes('"verb":"changed"'),
    );
    if (open.length === 0 || !chance.is(0.5)) continue;
    const { id, conversationId, activity } = chance.pick(open);
    done.add(id);
    const platformId = conversationId.replace('a:chat-of-', '');
    const from = { id: platformId, aadObjectId: platformId.replace('29:', 'entra-of-') };
    const where = {
      from,
      conversation: { conversationType: 'personal', tenantId, id: conversationId },
      serviceUrl,
    };
    const [verb, inputs] = chance.is(0.5) ? ['changed', {}] : ['fine', { reason: 'consented' }];
    const answer = await sender.send(pressed(activity, verb as string, inputs as object, where));
    if (answer?.status === 200) answers += 1;
  }
  return answers;
}

/** The jobs and nudges that are left: ids, states and times. */
async function stuck({ db }: Database): Promise<unknown> {
  const jobs = sql`select state, data, retry_count, start_after, started_on, now() as now
    from pgboss.job where name = 'delivery' and state <= 'active' limit 5`.execute(db);
  const nudges = sql`select id, state, sent_revision, revision, failure, outcome, decided_at
    from nudge where state in ('queued', 'sending') limit 5`.execute(db);
  const pauses =
    sql`select tenant_id = '' as nobody, thread = '' as whole, strikes, until, clock_timestamp() as now from pause limit 5`.execute(
      db,
    );
  return { jobs: (await jobs).rows, nudges: (await nudges).rows, pauses: (await pauses).rows };
}

/** Waits until nothing is left to deliver. What is in doubt is given up by setting back when it was decided, not by waiting. */
async function drain(database: Database): Promise<void> {
  let deadline = performance.now() + drainPatienceMs;
  const count = async (where: ReturnType<typeof sql>) =>
    (await sql<{ n: number }>`select count(*)::int as n from ${where}`.execute(database.db)).rows[0]?.n ?? 0;
  const hurry = () =>
    sql`update pgboss.job set start_after = now() where name = 'delivery' and state < 'active'`.execute(
      database.db,
    );
  let waiting = true;
  while (waiting || (await count(sql`pgboss.job where name = 'delivery' and state <= 'active'`)) > 0) {
    if (performance.now() > deadline)
      throw new Error(
        `The queue does not empty${waiting ? '' : ' of what is in doubt'}: ${JSON.stringify(await stuck(database))}`,
      );
    if (waiting && (await count(sql`nudge where state = 'queued' and sent_revision is null`)) === 0) {
      waiting = false;
      // Longer than a request may take, so that what is on its way arrives before it is in doubt.
      await pause(12_000);
      await sql`update nudge set decided_at = decided_at - ${pastDoubtMinutes}::int * interval '1 minute'
        where state in ('queued', 'sending')`.execute(database.db);
      deadline = performance.now() + drainPatienceMs;
    }
    await hurry();
    await pause(500);
  }
}
