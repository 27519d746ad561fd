/** The two ways in which the program is run for `no-trace.test.ts`, each with everything that it could leave a trace in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '../../src/store/database.ts';
import { appId, channelId, channelMessage, tenantId } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { dumpEverything } from '../support/databases.ts';
import { startGraphDouble } from '../support/graph-double.ts';
import { type IngestionDouble, startIngestionDouble } from '../support/ingestion-double.ts';
import { startPeopleIssuer } from '../support/people-issuer.ts';
import { forTests, startPostgresServer } from '../support/postgres-server.ts';
import { startProductionProgram } from '../support/production-program.ts';
import { type Program, startProgram } from '../support/program.ts';
import { startTokenIssuer } from '../support/token-issuer.ts';
import { newContents } from '../support/traces.ts';
import { createWiretap, type Wiretap } from '../support/wiretap.ts';
import { catchUp, groupId, walkThroughGraph, writeMeanwhile } from './marked-graph.ts';
import { elsewhere, shortMessage, staff } from './marked-words.ts';
import type { Stage } from './stage.ts';

export interface Ground {
  readonly double: ConnectorDouble;
  /** Everything that is sent to the connector goes through it. */
  readonly tap: Wiretap;
  /** Starts the program, which writes in its own folder alone. */
  start(settings: Readonly<Record<string, string>>): Promise<Program>;
  /** What only this ground has, after the people's story, while the program runs; ends with the program away. */
  more(stage: Stage): Promise<void>;
  /** What only this ground has, after the next start. */
  moreAfterStart(stage: Stage): Promise<void>;
  /** Files with contents that were not there before, or not at the last call: the program's, and its database server's. */
  newFiles(): Promise<{ path: string; bytes: Buffer }[]>;
  /** A mark that stands in some of these files by itself, and in which folder. */
  readonly ownWords: { readonly folder: string; readonly mark: string } | undefined;
  /** Every row of every table. */
  rows(): Promise<string>;
  /** What else was sent and logged, by whom it reached; and what the database is asked, which must name ids. */
  elsewhere(): Readonly<Record<string, string>>;
  askedOfDatabase(): Readonly<Record<string, string>>;
  /** The ports of everybody whom the program may speak to. */
  readonly ports: readonly number[];
  close(): Promise<void>;
}

const members = Object.values(staff).map((person) =>
  person === staff.direct ? { ...person, userRole: 'owner' } : person,
);
const portOf = (url: string) => Number(new URL(url).port);

/** What both have: a folder, the connector behind a wiretap, and Azure Monitor. */
async function commonGround() {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-no-trace-'));
  const [double, ingestion] = await Promise.all([startConnectorDouble(), startIngestionDouble()]);
  const channels = [{ id: channelId, name: 'Ward 9' }];
  double.setTeam({ name: 'Ward 9', aadGroupId: groupId, channels, members });
  const tap = await createWiretap(double.serviceUrl);
  await tap.open();
  const certificate = join(folder, 'certificate.pem');
  writeFileSync(certificate, ingestion.certificate);
  const known = new Set<string>();
  return {
    folder,
    double,
    tap,
    settings: {
      CHAPERONE_NUDGES_PER_DAY: '20',
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=00000000-0000-4000-8000-000000000001;IngestionEndpoint=${ingestion.endpoint}`,
      NODE_EXTRA_CA_CERTS: certificate,
      HTTPS_PROXY: ingestion.proxy,
      HTTP_PROXY: ingestion.proxy,
    },
    ports: [portOf(tap.serviceUrl), portOf(ingestion.proxy)],
    filesOf: (where: string) => newContents(where, known),
    monitor: () => monitorText(ingestion),
    close: async () => {
      await Promise.all([tap.close(), double.close(), ingestion.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const monitorText = ({ requests, hosts }: IngestionDouble) => JSON.stringify([requests, [...hosts]]);

async function demoOnEmbedded(): Promise<Ground> {
  const { folder, double, tap, ports, settings, filesOf, monitor, close } = await commonGround();
  let seen = false;
  return {
    double,
    tap,
    ports,
    start: async (given) => {
      const program = await startProgram(folder, { ...settings, ...given });
      // What stood there before anything was said need not be searched.
      if (!seen) filesOf(folder);
      seen = true;
      return program;
    },
    more: ({ program }) => end(program),
    moreAfterStart: async () => undefined,
    newFiles: async () => filesOf(folder),
    ownWords: undefined,
    rows: async () => {
      const database = await openDatabase({ folder });
      const rows = await dumpEverything(database);
      await database.close();
      return rows;
    },
    elsewhere: () => ({ monitor: monitor() }),
    askedOfDatabase: () => ({}),
    close,
  };
}

/** In good order, so that the numbers of what was said are sent too. */
async function end(program: Program): Promise<void> {
  const code = await program.stop();
  if (code !== 0) throw new Error(`The program did not end cleanly (${code}).`);
}

/** The server says everything that it is asked, with all values. */
const talkative = ['log_statement=all', 'log_min_duration_statement=0', 'log_error_verbosity=verbose'];

async function productionOnPostgres(): Promise<Ground> {
  const serverLog: string[] = [];
  const [common, server, issuer, people] = await Promise.all([
    commonGround(),
    startPostgresServer([...forTests, ...talkative], (text) => serverLog.push(String(text))),
    startTokenIssuer(),
    startPeopleIssuer(appId, tenantId),
  ]);
  const { folder, double, tap, filesOf } = common;
  const graph = await startGraphDouble(issuer);
  const url = await server.newDatabase();
  const [wire, keys, logins] = (await Promise.all(
    [url, issuer.endpoints().ToChannelFromBotLoginUrl, people.login].map(async (behind) => {
      const before = await createWiretap(String(behind));
      await before.open();
      return before;
    }),
  )) as [Wiretap, Wiretap, Wiretap];
  const settings = {
    ...common.settings,
    CHAPERONE_DATABASE_URL: url.replace(String(portOf(url)), String(portOf(wire.serviceUrl))),
    CHAPERONE_GRAPH: 'on',
  };
  const surroundings = {
    issuer,
    people,
    serviceUrl: tap.serviceUrl,
    endpoints: { ...throughTap(issuer.endpoints(), keys), GraphUrl: graph.url },
    login: logins.serviceUrl.replace(/\/$/, ''),
  };
  filesOf(server.folder);
  return {
    double,
    tap,
    ports: [...common.ports, ...[wire.serviceUrl, keys.serviceUrl, logins.serviceUrl, graph.url].map(portOf)],
    start: (given) => startProductionProgram(folder, surroundings, { ...settings, ...given }),
    more: async (stage) => {
      await walkThroughGraph(stage, graph);
      await shake(stage, server.restart('crash', 1_500));
      await end(stage.program);
      await writeMeanwhile(graph, url);
    },
    moreAfterStart: (stage) => catchUp(stage, graph, url),
    newFiles: async () => {
      const { db, close } = await openDatabase({ url });
      await sql`checkpoint`.execute(db);
      await close();
      return [...filesOf(folder), ...filesOf(server.folder)];
    },
    // PostgreSQL describes how each country puts words in order.
    ownWords: { folder: server.folder, mark: 'Sierra Leone' },
    rows: async () => {
      const database = await openDatabase({ url });
      const rows = await dumpEverything(database);
      await database.close();
      return rows;
    },
    elsewhere: () => ({
      monitor: common.monitor(),
      graph: JSON.stringify(graph.received),
      'the issuer of tokens': keys.sent().join('\n'),
      'the sign-in of people': logins.sent().join('\n'),
    }),
    askedOfDatabase: () => ({
      'on the wire': wire.sent().join('\n'),
      "in the server's log": serverLog.join(''),
    }),
    close: async () => {
      await Promise.all([wire, keys, logins, graph, issuer, people].map((each) => each.close()));
      await server.stop();
      await common.close();
    },
  };
}

/** The addresses of an issuer as they are behind a wiretap. */
const throughTap = (endpoints: object, { serviceUrl }: Wiretap): object =>
  JSON.parse(JSON.stringify(endpoints).replace(/http:\/\/127\.0\.0\.1:\d+\//g, serviceUrl)) as object;

/** People go on writing while the database is away; what the program could not take comes again. */
async function shake({ send, tick, cardOf, answers }: Stage, back: Promise<void>): Promise<void> {
  const about = 'a message without a database';
  await pause(300);
  await send(
    about,
    channelMessage(shortMessage('Marchpane', elsewhere.shaken), { from: staff.colleague }, tick()),
  );
  const message = channelMessage(shortMessage('Marchpane', 'samphire-ferry'), { from: staff.outage }, tick());
  await send(about, message);
  await back;
  do {
    await send('a message that comes again', message);
    await pause(500);
  } while (answers.at(-1)?.answer.status !== 200);
  await cardOf('outage');
}

export const grounds = [
  { name: 'demo, on its embedded database', prepare: demoOnEmbedded, production: false },
  { name: 'production, on PostgreSQL', prepare: productionOnPostgres, production: true },
] as const;
