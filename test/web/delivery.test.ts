import type { Pace } from '../../src/chaperone/pace.ts';
import type { CardView } from '../../src/chaperone/views.ts';
import { createConnector } from '../../src/teams/connector.ts';
import { createTokenSource } from '../../src/teams/credentials.ts';
import { createDirectory } from '../../src/teams/directory.ts';
import { createMessenger } from '../../src/teams/messenger.ts';
import { channelId, teamId, tenantId } from '../support/activities.ts';
import { type ConnectorDouble, failures, startConnectorDouble } from '../support/connector-double.ts';
import { freePace } from '../support/pace.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

const view: CardView = { view: 'closed', because: 'fine' };
const appId = '99999999-aaaa-4bbb-8ccc-dddddddddddd';
const person = { id: 'aaaaaaaa-0000-4000-8000-000000000001', platformId: '29:author', name: 'Rowan Ashdown' };
const send = /^POST .*\/activities$/;
const create = /^POST \/v3\/conversations$/;
const thread = { tenantId, teamId, channelId, conversationId: `${channelId};messageid=17` };

describe('delivery through the connector', () => {
  let issuer: TokenIssuer;
  let double: ConnectorDouble;
  let chats: Map<string, string>;

  beforeAll(async () => {
    issuer = await startTokenIssuer();
  });
  afterAll(() => issuer.close());
  beforeEach(async () => {
    double = await startConnectorDouble();
    chats = new Map();
  });
  afterEach(() => double.close());

  function setUp(timeoutMs = 2000, given: Partial<Pace> = {}) {
    const pace = { ...freePace(), ...given };
    const throttles: string[] = [];
    const identity = { type: 'SingleTenant', appId, tenantId, password: 'invented' } as const;
    const tokens = createTokenSource(identity, issuer.endpoints(double.loginUrl));
    const connector = createConnector({
      tokens,
      serviceHosts: ['127.0.0.1'],
      pace,
      onThrottle: (by) => throttles.push(by),
      timeoutMs,
    });
    const messenger = createMessenger({
      connector,
      conversations: {
        get: async (tenant, id) => chats.get(`${tenant} ${id}`),
        put: async (tenant, id, chat) => void chats.set(`${tenant} ${id}`, chat),
      },
      renderCard: (shown) => ({
        card: { type: 'AdaptiveCard', shows: shown.view },
        summary: 'A note about a message you posted',
      }),
      botId: `28:${appId}`,
      threadReply: 'Moved to a governed route.',
    });
    const sendPrivate = (serviceUrl = double.serviceUrl) =>
      messenger.sendPrivate({ tenantId, person, serviceUrl }, view);
    const sendTargeted = (to = person) =>
      messenger.sendTargeted({ thread, person: to, serviceUrl: double.serviceUrl }, view);
    return { messenger, connector, pace, throttles, sendPrivate, sendTargeted };
  }
  const sendsSeen = () => double.received.filter(({ method, path }) => send.test(`${method} ${path}`)).length;

  it('opens the chat once and sends the card alone, with its neutral line and a notification', async () => {
    const { sendPrivate } = setUp();
    expect(await sendPrivate()).toEqual({
      kind: 'sent',
      card: { conversationId: 'a:chat-of-29:author', activityId: 'card-1' },
    });
    await sendPrivate();
    const created = double.received.filter(({ path }) => path === '/v3/conversations');
    expect(created.map(({ body }) => body)).toEqual([
      {
        bot: { id: `28:${appId}` },
        isGroup: false,
        members: [{ id: '29:author' }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      },
    ]);
    expect(double.messages).toHaveLength(2);
    const message = double.messages[0]?.activity;
    expect(message).toMatchObject({
      summary: 'A note about a message you posted',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { shows: 'closed' } }],
      channelData: { notification: { alert: true } },
    });
    expect(message).not.toHaveProperty('text');
  });

  it("signs in once with the app's secret and shows the token", async () => {
    const { sendPrivate } = setUp();
    await sendPrivate();
    await sendPrivate();
    expect(double.tokens()).toBe(1);
    expect(
      double.received
        .filter(({ path }) => path.startsWith('/v3'))
        .every(({ authorization }) => authorization === 'Bearer token-1'),
    ).toBe(true);
  });

  it('signs in again when a token is refused, and tries once more', async () => {
    const { sendPrivate } = setUp();
    double.trouble({ on: create, status: 401 });
    expect((await sendPrivate()).kind).toBe('sent');
    expect(double.tokens()).toBe(2);
  });

  it('is unavailable when it cannot sign in', async () => {
    const { sendPrivate } = setUp();
    double.trouble({ on: /token$/, status: 500 });
    expect(await sendPrivate()).toEqual({ kind: 'unavailable', code: 'no_token' });
    expect(double.received.filter(({ path }) => path.startsWith('/v3'))).toEqual([]);
  });

  it.each([
    [
      'the person has blocked it',
      { on: create, status: 403, body: { error: { code: 'ConversationBlockedByUser' } } },
      { kind: 'refused', code: 'ConversationBlockedByUser' },
    ],
    [
      'it is not installed for the person',
      { on: send, status: 403, body: { errorCode: 209 } },
      { kind: 'refused', code: 'MessageWritesBlocked' },
    ],
    [
      'another operation is under way',
      { on: send, status: 412, body: { error: { code: 'PreconditionFailed' } } },
      { kind: 'unavailable', code: 'PreconditionFailed' },
    ],
    [
      'it sends too often',
      { on: send, status: 429, headers: { 'retry-after': '3' } },
      { kind: 'throttled', retryAfterMs: 3000 },
    ],
    [
      'it opens chats too often',
      { on: create, status: 429, headers: { 'retry-after': '9' } },
      { kind: 'throttled', retryAfterMs: 9000 },
    ],
    ['opening the chat fails', { on: create, status: 503 }, { kind: 'unavailable', code: 'http_503' }],
    ['opening the chat is cut', { on: create, cut: true }, { kind: 'unavailable' }],
    ['the connector fails', { on: send, status: 502 }, { kind: 'ambiguous', code: 'http_502' }],
    ['the connection is cut', { on: send, cut: true }, { kind: 'ambiguous' }],
    [
      'the chat has no id',
      { on: create, status: 201, body: {} },
      { kind: 'unavailable', code: 'no_conversation_id' },
    ],
    [
      'the message has no id',
      { on: send, status: 201, body: {} },
      { kind: 'ambiguous', code: 'no_activity_id' },
    ],
    [
      'it is sent elsewhere',
      { on: send, status: 307, headers: { location: 'http://evil.example/' } },
      { kind: 'refused', code: 'http_307' },
    ],
  ])('tells the outbox when %s, and does not send again by itself', async (_what, trouble, result) => {
    const { sendPrivate } = setUp();
    double.trouble(trouble);
    expect(await sendPrivate()).toMatchObject(result);
    expect(sendsSeen()).toBeLessThanOrEqual(1);
    expect(double.messages).toEqual([]);
  });

  it.each([
    ['badArgument', 'refused', 'BadArgument'],
    ['blockedByUser', 'refused', 'ConversationBlockedByUser'],
    ['disabledByAdmin', 'refused', 'BotDisabledByAdmin'],
    ['notInstalled', 'refused', 'ForbiddenOperationException'],
    ['notInRoster', 'refused', 'BotNotInConversationRoster'],
    ['writesBlocked', 'refused', 'MessageWritesBlocked'],
    ['conversationGone', 'refused', 'ConversationNotFound'],
    ['tooBig', 'refused', 'MessageSizeTooBig'],
    ['inConflict', 'unavailable', 'PreconditionFailed'],
    ['internal', 'ambiguous', 'ServiceError'],
    ['dependency', 'ambiguous', 'ServiceError'],
    ['unavailable', 'ambiguous', 'http_503'],
  ] as const)('ends a message in a chat and in a thread alike: %s', async (name, kind, code) => {
    const { sendPrivate, sendTargeted } = setUp();
    double.trouble({ on: send, ...failures[name] }, { on: send, ...failures[name] });
    expect(await sendPrivate()).toEqual({ kind, code });
    expect(await sendTargeted()).toEqual({ kind, code });
    expect(double.messages).toEqual([]);
    expect(sendsSeen()).toBe(2);
  });

  it('ends at once where the bot is not registered, after one try with a fresh token', async () => {
    const { sendPrivate } = setUp();
    double.trouble({ on: create, ...failures.notRegistered }, { on: create, ...failures.notRegistered });
    expect(await sendPrivate()).toEqual({ kind: 'refused', code: 'BotNotRegistered' });
    expect(double.tokens()).toBe(2);
  });

  it('takes a permit for every request: the person’s for a new chat, the chat’s for a message, the channel’s for a thread', async () => {
    const { pace, messenger, sendPrivate, sendTargeted } = setUp();
    const result = await sendPrivate();
    if (result.kind !== 'sent') throw new Error(result.kind);
    await sendTargeted();
    await messenger.updateCard(
      { tenantId, serviceUrl: double.serviceUrl, card: result.card, person: {} },
      view,
    );
    expect(pace.taken).toEqual([
      'create 29:author',
      'send a:chat-of-29:author',
      `send ${channelId}`,
      'send a:chat-of-29:author',
    ]);
    expect(double.received.filter(({ path }) => path.startsWith('/v3'))).toHaveLength(4);
  });

  it('lets nothing leave without a permit, and says how long there is none', async () => {
    const { sendPrivate, throttles } = setUp(2000, { take: async () => ({ kind: 'wait', ms: 1_234 }) });
    expect(await sendPrivate()).toEqual({ kind: 'throttled', retryAfterMs: 1_234 });
    expect(throttles).toEqual(['no_permit']);
    expect(double.received.filter(({ path }) => path.startsWith('/v3'))).toEqual([]);
  });

  it('lets nothing leave when nobody can say whether it may', async () => {
    const { sendPrivate } = setUp(2000, { take: () => Promise.reject(new Error('no database')) });
    expect(await sendPrivate()).toEqual({ kind: 'unavailable', code: 'no_permit' });
    expect(double.received.filter(({ path }) => path.startsWith('/v3'))).toEqual([]);
  });

  it.each([
    ['seconds', '3', 3_000, 3_000],
    ['a date', new Date(Date.now() + 600_000).toUTCString(), 500_000, 600_000],
    ['nothing', undefined, undefined, undefined],
  ])('holds the whole conversation back when it is asked to by %s', async (_how, header, least, most) => {
    const asked: (number | undefined)[] = [];
    const { sendPrivate } = setUp(2000, {
      slowDown: async (paced, askedMs) => {
        expect(paced).toMatchObject({ tenantId, thread: 'a:chat-of-29:author' });
        asked.push(askedMs);
        return 77_000;
      },
    });
    double.trouble({ on: send, status: 429, ...(header ? { headers: { 'retry-after': header } } : {}) });
    expect(await sendPrivate()).toEqual({ kind: 'throttled', retryAfterMs: 77_000 });
    expect(asked).toHaveLength(1);
    if (least === undefined) expect(asked).toEqual([undefined]);
    else expect(asked[0]).toBeGreaterThanOrEqual(least);
    if (most !== undefined) expect(asked[0]).toBeLessThanOrEqual(most);
  });

  it('waits itself when the others cannot be told to', async () => {
    const { sendPrivate, throttles } = setUp(2000, {
      slowDown: () => Promise.reject(new Error('no database')),
    });
    double.trouble({ on: send, status: 429, headers: { 'retry-after': '3' } }, { on: send, status: 429 });
    expect(await sendPrivate()).toEqual({ kind: 'throttled', retryAfterMs: 3_000 });
    expect(await sendPrivate()).toEqual({ kind: 'throttled', retryAfterMs: 5_000 });
    expect(throttles).toEqual(['connector_429', 'connector_429']);
  });

  it('shows a card in the thread to its author alone, without a word beside it', async () => {
    const { sendTargeted } = setUp();
    expect(await sendTargeted()).toEqual({
      kind: 'sent',
      card: { conversationId: `${channelId};messageid=17`, activityId: 'card-1', targeted: true },
    });
    expect(double.messages).toEqual([
      expect.objectContaining({
        conversationId: `${channelId};messageid=17`,
        onlyFor: '29:author',
        activity: expect.objectContaining({
          summary: 'A note about a message you posted',
          recipient: { id: '29:author', name: 'Rowan Ashdown' },
        }),
      }),
    ]);
    expect(double.messages[0]?.activity).not.toHaveProperty('text');
  });

  it('shows nothing in the thread when it does not know for whom', async () => {
    const { sendTargeted } = setUp();
    expect(await sendTargeted({ ...person, platformId: '' })).toEqual({
      kind: 'refused',
      code: 'no_recipient',
    });
    expect(double.messages).toEqual([]);
  });

  it('replaces such a card for its author alone, until the platform has taken it away', async () => {
    const { messenger, sendTargeted } = setUp();
    const result = await sendTargeted();
    if (result.kind !== 'sent') throw new Error(result.kind);
    const at = { tenantId, serviceUrl: double.serviceUrl, card: result.card };
    expect(await messenger.updateCard({ ...at, person: {} }, { view: 'notice', notice: 'unknown' })).toEqual(
      result,
    );
    expect(double.messages).toHaveLength(1);
    expect(double.messages[0]).toMatchObject({
      onlyFor: '29:author',
      activity: { attachments: [{ content: { shows: 'notice' } }] },
    });
    double.messages.length = 0;
    expect(await messenger.updateCard({ ...at, person: {} }, view)).toEqual({
      kind: 'refused',
      code: 'ActivityNotFoundInConversation',
    });
  });

  it('does not know whether a message arrived that was taken and then answered with an error', async () => {
    const { sendPrivate } = setUp();
    double.trouble({ on: send, status: 500, afterAccepting: true });
    expect((await sendPrivate()).kind).toBe('ambiguous');
    expect(double.messages).toHaveLength(1);
  });

  it('does not know whether a message arrived that was not answered in time', async () => {
    const { sendPrivate } = setUp(80);
    double.trouble({ on: send, delayMs: 400 });
    expect(await sendPrivate()).toEqual({ kind: 'ambiguous', code: 'timeout' });
  });

  it('is unavailable when nobody listens', async () => {
    const { sendPrivate } = setUp();
    await sendPrivate();
    const { serviceUrl } = double;
    await double.close();
    expect(await sendPrivate(serviceUrl)).toMatchObject({ kind: 'unavailable', code: 'econnrefused' });
  });

  it('knows that nothing was sent when the connection never stood', async () => {
    const secure = createConnector({
      tokens: { token: async () => undefined, forget: () => undefined },
      serviceHosts: ['invented.invalid'],
      pace: freePace(),
      onThrottle: () => undefined,
    });
    const request = {
      method: 'GET',
      serviceUrl: 'https://invented.invalid/',
      path: '/v3/teams/x',
      tenantId,
      operation: 'read',
      thread: 'x',
    } as const;
    expect(await secure.request(request)).toMatchObject({ kind: 'not_sent' });
  });

  it('shows its token to no other host', async () => {
    const { sendPrivate } = setUp();
    expect(await sendPrivate(double.serviceUrl.replace('127.0.0.1', 'localhost'))).toEqual({
      kind: 'refused',
      code: 'foreign_service_url',
    });
    expect(double.received).toEqual([]);
  });

  it.each([403, 404])('opens a remembered chat anew, once, when it answers %i', async (status) => {
    const { sendPrivate } = setUp();
    chats.set(`${tenantId} ${person.id}`, 'a:stale');
    double.trouble({ on: send, status });
    expect(await sendPrivate()).toMatchObject({
      kind: 'sent',
      card: { conversationId: 'a:chat-of-29:author' },
    });
    expect(chats.get(`${tenantId} ${person.id}`)).toBe('a:chat-of-29:author');
    expect(double.messages).toHaveLength(1);
  });

  it('replaces a card in place', async () => {
    const { messenger, sendPrivate } = setUp();
    const result = await sendPrivate();
    if (result.kind !== 'sent') throw new Error(result.kind);
    const at = { tenantId, serviceUrl: double.serviceUrl, card: result.card };
    expect(await messenger.updateCard({ ...at, person: {} }, { view: 'notice', notice: 'unknown' })).toEqual(
      result,
    );
    expect(double.messages).toHaveLength(1);
    expect(double.messages[0]?.activity).toMatchObject({ attachments: [{ content: { shows: 'notice' } }] });
    expect(double.messages[0]?.activity).not.toHaveProperty('channelData');
  });

  it.each([
    [
      'the card is gone',
      { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } },
      { kind: 'refused', code: 'ActivityNotFoundInConversation' },
    ],
    ['the connector fails', { status: 500 }, { kind: 'unavailable', code: 'http_500' }],
    ['the connection is cut', { cut: true }, { kind: 'unavailable' }],
  ])('may try an update again unless %s for good', async (_what, trouble, result) => {
    const { messenger } = setUp();
    double.trouble({ on: /^PUT/, ...trouble });
    const card = { conversationId: 'a:chat', activityId: 'card-9' };
    expect(
      await messenger.updateCard({ tenantId, serviceUrl: double.serviceUrl, card, person: {} }, view),
    ).toMatchObject(result);
  });

  it('leaves its one neutral sentence in the thread, and not at the top of the channel', async () => {
    const { messenger } = setUp();
    expect((await messenger.replyInThread(thread, double.serviceUrl)).kind).toBe('sent');
    expect(double.messages).toEqual([
      expect.objectContaining({
        conversationId: `${channelId};messageid=17`,
        activity: expect.objectContaining({ text: 'Moved to a governed route.', textFormat: 'plain' }),
      }),
    ]);
    expect(double.messages[0]?.activity).not.toHaveProperty('attachments');
  });

  it('reads a roster over several pages', async () => {
    const { connector } = setUp();
    double.setTeam({
      name: 'Invented Hospital',
      aadGroupId: 'group-1',
      channels: [{ id: teamId }, { id: channelId, name: 'Infection advice' }],
      members: ['A One', 'B Two', 'C Three'].map((name, index) => ({ id: `29:${index}`, name })),
    });
    const directory = createDirectory({
      connector,
      clock: { now: () => new Date() },
      site: '',
      onRead: () => undefined,
    });
    expect(await directory.facts(thread, double.serviceUrl)).toMatchObject({
      team: 'Invented Hospital',
      channel: 'Infection advice',
      groupId: 'group-1',
      roster: ['A One', 'B Two', 'C Three'],
      members: 3,
    });
  });
});
