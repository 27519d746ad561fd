import { AppError } from '../../src/chaperone/errors.ts';
import { createProcessor } from '../../src/teams/adapter.ts';
import { createBot } from '../../src/teams/bot.ts';
import { createPace } from '../../src/web/pace.ts';
import { startServer, type WebServer } from '../../src/web/server.ts';
import { noApi } from '../fakes/no-api.ts';
import { appId, cardAction, channelMessage, publicServiceUrl, tenantId } from '../support/activities.ts';
import { recordLog, recordMetrics } from '../support/recorders.ts';
import { startTokenIssuer, type TokenClaims, type TokenIssuer } from '../support/token-issuer.ts';

const otherTenant = 'abcdef01-2345-4789-8abc-def012345678';
const good: TokenClaims = { audience: appId, serviceUrl: publicServiceUrl };

describe('POST /api/messages with tokens of a local issuer', () => {
  const metrics = recordMetrics();
  const logger = recordLog();
  const posts: unknown[] = [];
  let onPost: () => Promise<void>;
  let issuer: TokenIssuer;
  let server: WebServer;
  const closing: WebServer[] = [];

  beforeAll(async () => {
    issuer = await startTokenIssuer();
    server = await serve(issuer);
  });
  afterAll(async () => {
    for (const each of [server, ...closing]) await each.close();
    await issuer.close();
  });
  beforeEach(() => {
    metrics.counts.clear();
    logger.lines.length = 0;
    posts.length = 0;
    onPost = async () => undefined;
  });

  function serve(of: TokenIssuer, tenantPerMinute = 1_000): Promise<WebServer> {
    const handle = createBot({
      gate: { tenants: [tenantId, otherTenant], serviceHosts: ['smba.trafficmanager.net'] },
      useCases: {
        async onPost(post) {
          posts.push(post);
          await onPost();
        },
        onCommand: async () => '',
        onDeletion: async () => undefined,
        onInstalled: async () => undefined,
        onPersonalMessage: async () => ({ text: '' }),
        onDraft: async () => ({ view: 'notice', notice: 'too_long' }),
        onGone: async () => undefined,
        onCardAnswer: async () => {
          await onPost();
          return { view: 'closed', because: 'fine' };
        },
      },
      renderCard: () => ({ card: { type: 'AdaptiveCard' }, summary: '' }),
      updateCard: () => Promise.reject(new Error('nothing is to be updated here')),
      connector: { request: () => Promise.reject(new Error('nothing is to be sent here')) },
      conversations: { get: async () => undefined, put: async () => undefined },
      botId: `28:${appId}`,
      logger,
      metrics,
    });
    const identity = { type: 'SingleTenant', appId, tenantId, password: 'not-used' } as const;
    const process = createProcessor({
      identity,
      endpoints: of.endpoints(),
      handle,
      paces: { author: createPace(12), tenant: createPace(tenantPerMinute) },
      logger,
      metrics,
    });
    return startServer({
      host: '127.0.0.1',
      port: 0,
      process,
      api: noApi,
      readiness: () => Promise.reject(new Error('nobody asks here')),
    });
  }

  async function post(body: object, authorization?: string, port = server.port) {
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        ...(authorization === undefined ? {} : { authorization }),
      },
    });
    return { status: response.status, body: await response.text() };
  }
  const bearer = async (claims: TokenClaims) => `Bearer ${await issuer.sign(claims)}`;

  it('takes a good token', async () => {
    expect(await post(channelMessage('x'), await bearer(good))).toEqual({ status: 200, body: '' });
    expect(posts).toHaveLength(1);
    expect(metrics.counts.size).toBe(0);
  });

  it('hands a message that is delivered twice over both times', async () => {
    const token = await bearer(good);
    await post(channelMessage('x'), token);
    await post(channelMessage('x'), token);
    expect(posts).toHaveLength(2);
    expect(posts[1]).toEqual(posts[0]);
  });

  it.each<[string, () => string | undefined | Promise<string>]>([
    ['no token', () => undefined],
    ['an empty header', () => ''],
    ['another scheme', () => 'Basic dXNlcjp3b3Jk'],
    ['a token that is none', () => 'Bearer marked'],
    ['a token with broken parts', () => 'Bearer a.b.c'],
    ['a token that somebody else signed', () => bearer({ ...good, wrongKey: true })],
  ])('401 for %s, counted, never near a handler', async (_what, token) => {
    const answer = await post(channelMessage('x'), await token());
    expect(answer).toEqual({ status: 401, body: '{"error":"unauthorized"}' });
    expect(posts).toEqual([]);
    expect(metrics.counts).toEqual(new Map([['activities_refused:unauthorized', 1]]));
  });

  it.each([
    [
      'a stranger tenant',
      { channelData: { tenant: { id: 'x' } }, conversation: { id: 'a', tenantId: 'x' } },
      good,
      'unknown_tenant',
    ],
    ['two tenants', { channelData: { tenant: { id: 'x' } } }, good, 'tenant_mismatch'],
    ['no service URL', { serviceUrl: undefined }, good, 'unauthorized'],
    [
      'a foreign service URL, even with a token for it',
      { serviceUrl: 'https://evil.example/' },
      { ...good, serviceUrl: 'https://evil.example/' },
      'foreign_service_url',
    ],
    [
      'another channel, with a token endorsed for it',
      { channelId: 'webchat' },
      { ...good, otherChannelsKey: true },
      'unauthorized',
    ],
    ['nobody as author', { from: undefined }, good, 'unreadable'],
  ])('a good token does not help %s', async (_what, fields, claims, reason) => {
    const answer = await post(channelMessage('x', fields), await bearer(claims));
    expect(answer.status).toBe(reason === 'unauthorized' ? 401 : 200);
    expect(posts).toEqual([]);
    expect(metrics.counts).toEqual(new Map([[`activities_refused:${reason}`, 1]]));
  });

  it.each([[{ hello: 'marked' }], [['marked']], [{ type: 5 }]])('400 for %j', async (body) => {
    expect(await post(body, await bearer(good))).toEqual({ status: 400, body: '{"error":"bad_request"}' });
  });

  it('500 without a word of the failure, so that the message is delivered again', async () => {
    onPost = () => Promise.reject(new Error('marked words'));
    expect(await post(channelMessage('marked words'), await bearer(good))).toEqual({
      status: 500,
      body: '{"error":"internal"}',
    });
    expect(metrics.counts).toEqual(new Map([['turn_errors:unexpected', 1]]));
    expect(logger.lines).toEqual([expect.stringContaining('"turn":"1760000000000"')]);
    expect(logger.lines.join()).not.toContain('marked');
  });

  it('names a turn that failed by its id alone, and by none that is more than an id', async () => {
    onPost = () => Promise.reject(new Error('x'));
    for (const id of ['Mrs Sample is marked', 'marked\n{"msg":"forged"}', `marked${'x'.repeat(200)}`])
      await post(channelMessage('x', { id }), await bearer(good));
    expect(logger.lines).toHaveLength(3);
    expect(logger.lines.join()).not.toMatch(/marked|forged|"turn"/);
  });

  it('logs and counts a failure of ours by its code', async () => {
    onPost = () => Promise.reject(new AppError('database_unavailable', 'marked words'));
    await post(channelMessage('x'), await bearer(good));
    expect(metrics.counts).toEqual(new Map([['turn_errors:database_unavailable', 1]]));
    expect(logger.lines.join()).toContain('database_unavailable');
  });

  it('answers a pressed button with its card', async () => {
    const answer = await post(cardAction('fine', {}), await bearer(good));
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard' },
    });
  });

  it("asks for another try when a button's work failed, without a word of the failure", async () => {
    onPost = () => Promise.reject(new Error('marked words'));
    const answer = await post(cardAction('fine', {}), await bearer(good));
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
    });
    expect(answer.body).not.toContain('marked');
  });

  it('slows down an author who sends without end, and nobody else; what was taken is dealt with', async () => {
    const token = await bearer(good);
    const from = (id: string) => ({ from: { id: `29:${id}`, name: 'Invented', aadObjectId: id } });
    const statuses: number[] = [];
    for (let sent = 0; sent < 15; sent += 1)
      statuses.push((await post(channelMessage('x', from('flood')), token)).status);
    expect(statuses.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 200));
    expect(statuses.at(-1)).toBe(429);
    expect(posts).toHaveLength(statuses.filter((status) => status === 200).length);
    expect(metrics.counts.get('activities_refused:too_many')).toBe(15 - posts.length);
    expect((await post(channelMessage('x', from('other')), token)).status).toBe(200);
  });

  it('slows down a tenant that sends without end, and no other; what was taken is dealt with', async () => {
    const own = await serve(issuer, 30);
    closing.push(own);
    const token = await bearer(good);
    const send = async (at: number, tenant: string) => {
      const from = { id: `29:${at}`, name: 'Invented', aadObjectId: `entra-${at}` };
      const message = channelMessage('x', { from });
      const named = JSON.parse(JSON.stringify(message).replaceAll(tenantId, tenant));
      const response = await fetch(`http://127.0.0.1:${own.port}/api/messages`, {
        method: 'POST',
        headers: { authorization: token, 'content-type': 'application/json' },
        body: JSON.stringify(named),
      });
      await response.arrayBuffer();
      return response;
    };
    // However its id is written, it is one.
    const spelt = (at: number) => (at % 2 ? otherTenant.toUpperCase() : otherTenant);
    const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => send(at, spelt(at))));
    const refused = answers.filter(({ status }) => status === 429);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(30);
    expect(posts).toHaveLength(answers.length - refused.length);
    for (const { headers } of refused) expect(headers.get('retry-after')).toBe('2');
    expect(metrics.counts.get('activities_refused:too_many_of_tenant')).toBe(refused.length);
    expect(metrics.counts.get('activities_refused:too_many')).toBeUndefined();
    expect((await send(1, tenantId)).status).toBe(200);
  });

  it.each([
    ['of another tenant who has the same id', { aadObjectId: 'same' }, { aadObjectId: 'same' }, otherTenant],
    ['whom the directory does not know', { id: '29:one' }, { id: '29:two' }, tenantId],
  ])('slows down nobody else for one who sends without end: somebody %s', async (_who, one, two, tenant) => {
    const token = await bearer(good);
    const from = (who: object, place: string) => ({
      from: { id: '29:same', name: 'Invented', ...who },
      conversation: { conversationType: 'channel', id: `19:x@thread.tacv2;messageid=1`, tenantId: place },
      channelData: { team: { id: '19:x@thread.tacv2' }, tenant: { id: place } },
    });
    const statuses: number[] = [];
    for (let sent = 0; sent < 15; sent += 1)
      statuses.push((await post(channelMessage('x', from(one, tenantId)), token)).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await post(channelMessage('x', from(two, tenant)), token)).status).toBe(200);
  });

  it("503 when the issuer's keys cannot be read, and works once they can", async () => {
    const broken = await startTokenIssuer();
    const own = await serve(broken);
    broken.goDown();
    expect(await post(channelMessage('x'), `Bearer ${await broken.sign(good)}`, own.port)).toEqual({
      status: 503,
      body: '{"error":"unavailable"}',
    });
    expect(posts).toEqual([]);
    expect(metrics.counts).toEqual(new Map([['activities_refused:keys_unavailable', 1]]));
    await own.close();
    await broken.close();
  });
});

describe('the demo', () => {
  it('takes requests without a token, and still asks for the tenant', async () => {
    const handled: unknown[] = [];
    const process = createProcessor({
      identity: { type: 'demo' },
      handle: async (body) => void handled.push(body),
      paces: { author: createPace(1), tenant: createPace(1) },
      logger: recordLog(),
      metrics: recordMetrics(),
    });
    const sent: unknown[] = [];
    await process({ headers: {}, body: channelMessage('x') }, { send: (status) => sent.push(status) });
    expect(sent).toEqual([200]);
    expect(handled).toHaveLength(1);
  });
});

it('nobody is remembered by a name that is longer than any', async () => {
  const taken: string[] = [];
  const pace = { take: (key: string) => void taken.push(key) };
  const process = createProcessor({
    identity: { type: 'demo' },
    handle: async () => undefined,
    paces: { author: pace, tenant: pace },
    logger: recordLog(),
    metrics: recordMetrics(),
  });
  const long = 'x'.repeat(100_000);
  const from = { id: long, aadObjectId: long };
  const body = channelMessage('x', {
    from,
    channelData: { tenant: { id: long } },
    conversation: { tenantId: long },
  });
  await process({ headers: {}, body }, { send: () => undefined });
  expect(taken).toEqual([' ', '']);
});

it.each(['', ' '])('an app id of %j starts nothing', (empty) => {
  const start = () =>
    createProcessor({
      identity: { type: 'SingleTenant', appId: empty, tenantId, password: 'p' },
      handle: async () => undefined,
      paces: { author: createPace(1), tenant: createPace(1) },
      logger: recordLog(),
      metrics: recordMetrics(),
    });
  expect(start).toThrow(expect.objectContaining({ code: 'settings_invalid' }));
});
