import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { type Config, readConfig } from '../../src/config.ts';
import { type Chaperone, start } from '../../src/main.ts';
import {
  author,
  cardAction,
  channelId,
  channelMessage,
  installationUpdate,
  messageEvent,
  tenantId,
} from '../support/activities.ts';
import { type ConnectorDouble, failures, startConnectorDouble } from '../support/connector-double.ts';
import { sowDatabase } from '../support/embedded-seed.ts';
import { freePort } from '../support/free-port.ts';
import { type GraphDouble, startGraphDouble } from '../support/graph-double.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import { postActivity, productionSettings } from '../support/production.ts';
import { eventually, pressed } from '../support/program.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

jest.setTimeout(120_000);

const telling = 'Mrs Edith Sample, NHS 999 000 0018, could we chase her bloods?';
const create = /^POST \/v3\/conversations$/;
/** What installing needs besides. */
const withGraph = {
  CHAPERONE_GRAPH: 'on',
  CHAPERONE_CATALOG_APP_ID: '31111111-2222-4333-8444-555555555555',
};
const send = /^POST .*\/activities$/;

/** The whole program with its production settings, the platform's addresses apart. */
describe('delivery by the ways that are set', () => {
  let issuer: TokenIssuer;
  let double: ConnectorDouble;
  let graph: GraphDouble;
  let folder: string;
  let running: Chaperone[];

  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    issuer = await startTokenIssuer();
  });
  afterAll(async () => {
    await issuer.close();
    jest.restoreAllMocks();
  });
  beforeEach(async () => {
    double = await startConnectorDouble();
    graph = await startGraphDouble(issuer);
    folder = mkdtempSync(join(tmpdir(), 'chaperone-ways-'));
    running = [];
  });
  afterEach(async () => {
    await Promise.all(running.map((chaperone) => chaperone.stop()));
    await double.close();
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function startWith(delivery: string, database: Config['database'] = { folder }): Promise<Chaperone> {
    const config = readConfig(
      {
        ...productionSettings,
        CHAPERONE_DELIVERY: delivery,
        ...(delivery.includes('install') ? withGraph : {}),
        CHAPERONE_METRICS_PORT: `${await freePort()}`,
      },
      [],
    );
    if ('folder' in database) sowDatabase(database.folder);
    const endpoints = { ...issuer.endpoints(), GraphUrl: graph.url };
    const chaperone = await start({ ...config, database, serviceHosts: ['127.0.0.1'] }, endpoints);
    running.push(chaperone);
    return chaperone;
  }

  async function post(activity: object, to: Chaperone | undefined = running[0]): Promise<string> {
    const { serviceUrl } = double;
    const response = await postActivity(`http://127.0.0.1:${to?.port}`, activity, { issuer, serviceUrl });
    expect(response.status).toBe(200);
    return response.text();
  }
  const requests = (pattern: RegExp) =>
    double.received.filter(({ method, path }) => pattern.test(`${method} ${path}`));
  const shown = () => JSON.stringify(double.messages[0]?.activity.attachments ?? '');
  const cardSaying = (words: string) => eventually(() => (shown().includes(words) ? shown() : undefined));

  it('shows the card in the thread, to its author alone, when the chat is refused, and keeps it up to date there', async () => {
    await startWith('chat,targeted');
    double.trouble({ on: create, ...failures.notInstalled });
    const posted = Date.now();
    await post(channelMessage(telling, {}, posted));
    const card = await cardSaying('"verb":"safer"');
    const conversationId = `${channelId};messageid=${posted}`;
    expect(double.messages).toEqual([expect.objectContaining({ conversationId, onlyFor: '29:author' })]);

    const where = channelMessage('', {}, posted);
    const action = pressed(
      JSON.parse(card)[0].content,
      'safer',
      {},
      {
        conversation: where.conversation,
        channelData: where.channelData,
      },
    );
    expect(JSON.parse(await post(action))).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
    });

    const edit = messageEvent('messageUpdate', 'editMessage', new Date(posted + 60_000).toISOString(), {
      id: `${posted}`,
      conversation: where.conversation,
      text: 'Could we chase the bloods?',
    });
    await post(edit);
    await cardSaying('nothing more to do');
    expect(double.messages.map(({ onlyFor }) => onlyFor)).toEqual(['29:author']);
    expect(requests(create)).toHaveLength(1);
    expect(requests(send)).toHaveLength(1);
  });

  it('installs itself for the author when the chat is refused, and sends there', async () => {
    await startWith('chat,install,targeted');
    double.trouble({ on: create, ...failures.notInstalled });
    await post(channelMessage(telling, {}, Date.now()));
    await cardSaying('"verb":"safer"');
    expect([...graph.installed]).toEqual([author.aadObjectId]);
    expect(double.messages.map(({ conversationId, onlyFor }) => ({ conversationId, onlyFor }))).toEqual([
      { conversationId: 'a:chat-of-29:author', onlyFor: undefined },
    ]);
    expect(requests(create)).toHaveLength(2);
  });

  it('holds installations back for as long as Graph asks, and no chat meanwhile', async () => {
    await startWith('install');
    graph.trouble({ on: /installedApps/, status: 429, headers: { 'retry-after': '6' } });
    const known = { id: '29:known', aadObjectId: randomUUID(), name: 'Alex Known' };
    const conversation = { conversationType: 'personal', tenantId, id: 'a:chat-of-29:known' };
    await post(installationUpdate('add', 'personal', { from: known, conversation }));
    const attempts = () => graph.received.filter(({ path }) => path.endsWith('/installedApps'));
    await post(channelMessage(telling, {}, Date.now()));
    const refused = await eventually(() => attempts()[0]);
    await post(channelMessage(telling, { from: known }, Date.now() + 1));
    await eventually(() => double.messages[0]);
    expect(double.messages.map(({ conversationId }) => conversationId)).toEqual(['a:chat-of-29:known']);
    expect(attempts()).toHaveLength(1);
    await eventually(() => double.messages[1]);
    expect(double.messages[1]?.conversationId).toBe('a:chat-of-29:author');
    expect(attempts()).toHaveLength(2);
    expect((attempts()[1]?.at ?? 0) - refused.at).toBeGreaterThanOrEqual(5_900);
  });

  it('answers an old client, whose button sends a message in the thread, in the same card', async () => {
    await startWith('targeted');
    const posted = Date.now();
    await post(channelMessage(telling, {}, posted));
    const card = await cardSaying('"verb":"changed"');
    const { value } = cardAction('changed', undefined);
    expect(value).toBeDefined();
    const data = /\{"verb":"changed","nudgeId":"[^"]+"\}/.exec(card)?.[0] ?? '{}';
    const { conversation } = channelMessage('', {}, posted);
    await post(
      channelMessage('', { conversation, value: JSON.parse(data), replyToId: 'card-1' }, posted + 1_000),
    );
    await cardSaying('nothing more to do');
    expect(double.messages.map(({ onlyFor }) => onlyFor)).toEqual(['29:author']);
  });

  it('takes no second way when the first may have brought the card', async () => {
    await startWith('chat,targeted');
    double.trouble({ on: send, ...failures.dependency, afterAccepting: true });
    await post(channelMessage(telling, {}, Date.now()));
    await eventually(() => double.messages[0]);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(double.messages.map(({ conversationId }) => conversationId)).toEqual(['a:chat-of-29:author']);
    expect(requests(send)).toHaveLength(1);
  });

  it('sends nothing where delivery is off', async () => {
    await startWith('none');
    await post(channelMessage(telling, {}, Date.now()));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(requests(/^(POST|PUT) \/v3/)).toEqual([]);
  });

  describe('by two instances on one PostgreSQL', () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgresServer();
    });
    afterAll(() => server.stop());

    const authors = Array.from({ length: 20 }, (_, index) => ({
      id: `29:author-${index}`,
      name: 'Rowan Ashdown',
      aadObjectId: `entra-${index}`,
    }));

    it('brings every author of a burst one card, no faster than Teams allows', async () => {
      const database = { url: await server.newDatabase() };
      await startWith('chat', database);
      await startWith('chat', database);
      const now = Date.now();
      await Promise.all(
        authors.map((from, index) =>
          post(channelMessage(telling, { from }, now + index), running[index % 2]),
        ),
      );
      await eventually(() => double.messages.length >= authors.length || undefined, 60_000);
      const reached = double.messages.map(({ conversationId }) => conversationId).sort();
      expect(reached).toEqual(authors.map(({ id }) => `a:chat-of-${id}`).sort());
      // Six a second, the first six at once: twenty need more than two seconds, however fast the machine is.
      for (const kind of [create, send]) {
        const times = requests(kind).map(({ at }) => at);
        expect(times).toHaveLength(authors.length);
        expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(2_000);
      }
    });

    it('lets both wait when Teams has asked one to', async () => {
      const database = { url: await server.newDatabase() };
      await startWith('chat', database);
      await startWith('chat', database);
      const busy = /^POST .*a:chat-of-29:author\/activities$/;
      double.trouble({ on: busy, status: 429, headers: { 'retry-after': '6' } });
      const now = Date.now();
      await post(channelMessage(telling, {}, now), running[0]);
      const refused = await eventually(() => requests(busy)[0]);
      await post(channelMessage(telling, {}, now + 1), running[1]);
      await eventually(() => double.messages.length === 2 || undefined);
      const [, ...later] = requests(busy);
      expect(later).toHaveLength(2);
      for (const { at } of later) expect(at - refused.at).toBeGreaterThan(3_500);
    });
  });
});
