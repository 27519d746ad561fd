/**
 * The whole program against a real PostgreSQL, signed tokens, and doubles of the connector and of Graph: it is stopped while people go on
 * writing, and started again; it asks Graph for the files that events leave out; it notices that it may no longer ask.
 */
import { jest } from '@jest/globals';
import { sql } from 'kysely';
import { type Config, readConfig } from '../../src/config.ts';
import { type Chaperone, start } from '../../src/main.ts';
import { createChannels } from '../../src/store/channels.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { openDetails } from '../../src/store/sealed-details.ts';
import { createVault } from '../../src/store/vault.ts';
import { channelId, channelMessage, htmlPart, teamId, tenantId } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { dumpEverything } from '../support/databases.ts';
import { freePort } from '../support/free-port.ts';
import { type GraphDouble, startGraphDouble } from '../support/graph-double.ts';
import { masterKey } from '../support/master-key.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import { postActivity, productionSettings } from '../support/production.ts';
import { eventually } from '../support/program.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

jest.setTimeout(120_000);

const groupId = 'group-1';
const rowan = { id: '29:rowan', name: 'Rowan Ashdown', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000001' };
const linden = { id: '29:linden', name: 'Linden Oakes', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000002' };
const minute = 60_000;
const named = 'Mrs Edith Sample, NHS 999 000 0018, could we chase her bloods?';

describe('a Chaperone that may ask Graph', () => {
  let postgres: PostgresServer;
  let issuer: TokenIssuer;
  let connector: ConnectorDouble;
  let graph: GraphDouble;
  let database: Database;
  let config: Config;
  let chaperone: Chaperone;
  const now = Date.now();

  const begin = async () => {
    chaperone = await start(config, { ...issuer.endpoints(), GraphUrl: graph.url });
  };
  /** An event as the connector sends it. */
  const hear = async (activity: object): Promise<number> => (await send(activity)).status;
  const send = (activity: object): Promise<Response> =>
    postActivity(`http://127.0.0.1:${chaperone.port}`, activity, {
      issuer,
      serviceUrl: connector.serviceUrl,
    });
  const inGraph = (posted: number, html: string, from: typeof rowan, more: object = {}) =>
    graph.post(groupId, channelId, {
      posted,
      html,
      from: { id: from.aadObjectId, name: from.name },
      ...more,
    });
  const cardsOf = (person: typeof rowan) =>
    connector.messages.filter(({ conversationId }) => conversationId === `a:chat-of-${person.id}`);
  const channel = () =>
    createChannels(database.db, { now: () => new Date() }).find({ tenantId, teamId, channelId });
  const idle = () => eventually(async () => ((await channel())?.checkedAt ? true : undefined));

  beforeAll(async () => {
    [postgres, issuer, connector] = await Promise.all([
      startPostgresServer(),
      startTokenIssuer(),
      startConnectorDouble(),
    ]);
    graph = await startGraphDouble(issuer);
    connector.setTeam({
      name: 'Infection',
      aadGroupId: groupId,
      channels: [{ id: channelId, name: 'Fever advice' }],
      members: [rowan, linden],
    });
    const url = await postgres.newDatabase();
    database = await openDatabase({ url });
    config = {
      ...readConfig(
        {
          ...productionSettings,
          CHAPERONE_DATABASE_URL: url,
          CHAPERONE_PORT: `${await freePort()}`,
          CHAPERONE_METRICS_PORT: `${await freePort()}`,
          CHAPERONE_GRAPH: 'on',
        },
        [],
      ),
      serviceHosts: ['127.0.0.1'],
    };

    // It hears a channel, and is then away for some hours, as far as it can tell.
    await begin();
    const heard = now - 180 * minute;
    inGraph(heard, '<p>Bed free on 4?</p>', rowan);
    expect(await hear(channelMessage('Bed free on 4?', { from: rowan }, heard))).toBe(200);
    await chaperone.stop();
    await sql`update watch set alive_at = alive_at - interval '3 hours'`.execute(database.db);
    await sql`update channel set checked_at = null, registered_at = registered_at - interval '3 hours'`.execute(
      database.db,
    );
    inGraph(now - 120 * minute, `<p>${named}</p>`, rowan);
    inGraph(now - 2 * minute, `<p>${named}</p>`, linden);
    await begin();
    await idle();
  });
  afterAll(async () => {
    await chaperone?.stop();
    await database?.close();
    await Promise.all([graph?.close(), connector?.close(), issuer?.close()]);
    await postgres?.stop();
  });

  it('nudges about what was posted a moment ago, and not about what is old', async () => {
    await eventually(() => cardsOf(linden)[0]);
    expect(cardsOf(linden)).toHaveLength(1);
    expect(cardsOf(rowan)).toHaveLength(0);
  });

  it('holds the details of both, and says in the audit why one was not nudged', async () => {
    const { rows } = await sql<{
      post_id: string;
    }>`select post_id from post where details is not null order by post_id`.execute(database.db);
    expect(rows.map(({ post_id }) => Number(post_id))).toEqual([now - 120 * minute, now - 2 * minute]);
    const events = await database.db.selectFrom('audit').select('event').execute();
    expect(events.filter(({ event }) => event === 'nudge_too_old')).toHaveLength(1);
  });

  it('counts once what comes both ways', async () => {
    const late = channelMessage(named, { from: linden, ...htmlPart(`<p>${named}</p>`) }, now - 2 * minute);
    expect(await hear(late)).toBe(200);
    const { rows } = await sql`select 1 from nudge`.execute(database.db);
    expect(rows).toHaveLength(1);
  });

  it('keeps the link to the changes, and not so that anybody could read it', async () => {
    const dump = await dumpEverything(database);
    expect((await channel())?.position).toBeDefined();
    for (const trace of ['deltatoken', graph.url]) expect(dump).not.toContain(trace);
  });

  it('sees a file and a picture that the event does not name', async () => {
    const posted = now - minute;
    const html = '<p>Wound of this patient today</p><attachment id="1"></attachment>';
    inGraph(posted, html, rowan, {
      attachments: [{ id: '1', contentType: 'reference', name: 'wound photo bed 4.jpg' }],
    });
    expect(await hear(channelMessage('', { from: rowan, ...htmlPart(html) }, posted))).toBe(200);
    const vault = createVault(Buffer.from(masterKey, 'base64'));
    const rows = await database.db
      .selectFrom('post')
      .innerJoin('thread', 'thread.id', 'post.thread_id')
      .select(['thread.salt', 'thread.id', 'post.details'])
      .where('post.post_id', '=', `${posted}`)
      .execute();
    const told = rows.flatMap(({ salt, id, details }) => openDetails(vault, salt, id, `${posted}`, details));
    expect(told.map(({ trait }) => trait)).toContain('image');
    const metrics = await (await fetch(`http://127.0.0.1:${config.metricsPort}/metrics`)).text();
    expect(metrics).toMatch(/chaperone_files_read_total\{[^}]*outcome="found"[^}]*\} 1/);
  });

  it('notices that consent has lapsed', async () => {
    expect((await channel())?.coverage).toBe('heard');
    graph.consent(groupId, false);
    await sql`update channel set next_check_at = now()`.execute(database.db);
    await eventually(async () => ((await channel())?.coverage === 'no_consent' ? true : undefined));
    const read = async () => (await fetch(`http://127.0.0.1:${config.metricsPort}/metrics`)).text();
    // What a gauge has read is kept for a moment.
    const metrics = await eventually(async () => {
      const text = await read();
      return /chaperone_channels\{[^}]*state="no_consent"[^}]*\} 1/.test(text) ? text : undefined;
    });
    expect(metrics).toMatch(/chaperone_channels_checked_total\{[^}]*outcome="no_consent"[^}]*\} 1/);
  });
});
