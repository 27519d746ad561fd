import { createConnector } from '../../src/teams/connector.ts';
import { botId, tenantId } from '../support/activities.ts';
import { failures } from '../support/connector-double.ts';
import { freePace } from '../support/pace.ts';
import { create, deliveryStage, person, send, view } from './delivery-stage.ts';

describe('delivery through the connector', () => {
  const stage = deliveryStage();
  const { setUp, sendsSeen } = stage;

  it('opens the chat once and sends the card alone, with its neutral line and a notification', async () => {
    const { sendPrivate } = setUp();
    expect(await sendPrivate()).toEqual({
      kind: 'sent',
      card: { conversationId: 'a:chat-of-29:author', activityId: 'card-1' },
    });
    await sendPrivate();
    const created = stage.double.received.filter(({ path }) => path === '/v3/conversations');
    expect(created.map(({ body }) => body)).toEqual([
      {
        bot: { id: botId },
        isGroup: false,
        members: [{ id: '29:author' }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      },
    ]);
    expect(stage.double.messages).toHaveLength(2);
    const message = stage.double.messages[0]?.activity;
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
    expect(stage.double.tokens()).toBe(1);
    expect(
      stage.double.received
        .filter(({ path }) => path.startsWith('/v3'))
        .every(({ authorization }) => authorization === 'Bearer token-1'),
    ).toBe(true);
  });

  it('signs in again when a token is refused, and tries once more', async () => {
    const { sendPrivate } = setUp();
    stage.double.trouble({ on: create, status: 401 });
    expect((await sendPrivate()).kind).toBe('sent');
    expect(stage.double.tokens()).toBe(2);
  });

  it('is unavailable when it cannot sign in', async () => {
    const { sendPrivate } = setUp();
    stage.double.trouble({ on: /token$/, status: 500 });
    expect(await sendPrivate()).toEqual({ kind: 'unavailable', code: 'no_token' });
    expect(stage.double.received.filter(({ path }) => path.startsWith('/v3'))).toEqual([]);
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
    stage.double.trouble(trouble);
    expect(await sendPrivate()).toMatchObject(result);
    expect(sendsSeen()).toBeLessThanOrEqual(1);
    expect(stage.double.messages).toEqual([]);
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
    stage.double.trouble({ on: send, ...failures[name] }, { on: send, ...failures[name] });
    expect(await sendPrivate()).toEqual({ kind, code });
    expect(await sendTargeted()).toEqual({ kind, code });
    expect(stage.double.messages).toEqual([]);
    expect(sendsSeen()).toBe(2);
  });

  it('ends at once where the bot is not registered, after one try with a fresh token', async () => {
    const { sendPrivate } = setUp();
    stage.double.trouble(
      { on: create, ...failures.notRegistered },
      { on: create, ...failures.notRegistered },
    );
    expect(await sendPrivate()).toEqual({ kind: 'refused', code: 'BotNotRegistered' });
    expect(stage.double.tokens()).toBe(2);
  });

  it('does not know whether a message arrived that was taken and then answered with an error', async () => {
    const { sendPrivate } = setUp();
    stage.double.trouble({ on: send, status: 500, afterAccepting: true });
    expect((await sendPrivate()).kind).toBe('ambiguous');
    expect(stage.double.messages).toHaveLength(1);
  });

  it('does not know whether a message arrived that was not answered in time', async () => {
    const { sendPrivate } = setUp(80);
    stage.double.trouble({ on: send, delayMs: 400 });
    expect(await sendPrivate()).toEqual({ kind: 'ambiguous', code: 'timeout' });
  });

  it('is unavailable when nobody listens', async () => {
    const { sendPrivate } = setUp();
    await sendPrivate();
    const { serviceUrl } = stage.double;
    await stage.double.close();
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
    expect(await sendPrivate(stage.double.serviceUrl.replace('127.0.0.1', 'localhost'))).toEqual({
      kind: 'refused',
      code: 'foreign_service_url',
    });
    expect(stage.double.received).toEqual([]);
  });

  it.each([403, 404])('opens a remembered chat anew, once, when it answers %i', async (status) => {
    const { sendPrivate } = setUp();
    stage.chats.set(`${tenantId} ${person.id}`, 'a:stale');
    stage.double.trouble({ on: send, status });
    expect(await sendPrivate()).toMatchObject({
      kind: 'sent',
      card: { conversationId: 'a:chat-of-29:author' },
    });
    expect(stage.chats.get(`${tenantId} ${person.id}`)).toBe('a:chat-of-29:author');
    expect(stage.double.messages).toHaveLength(1);
  });

  it('replaces a card in place', async () => {
    const { messenger, sendPrivate } = setUp();
    const result = await sendPrivate();
    if (result.kind !== 'sent') throw new Error(result.kind);
    const at = { tenantId, serviceUrl: stage.double.serviceUrl, card: result.card };
    expect(await messenger.updateCard({ ...at, person: {} }, { view: 'notice', notice: 'unknown' })).toEqual(
      result,
    );
    expect(stage.double.messages).toHaveLength(1);
    expect(stage.double.messages[0]?.activity).toMatchObject({
      attachments: [{ content: { shows: 'notice' } }],
    });
    expect(stage.double.messages[0]?.activity).not.toHaveProperty('channelData');
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
    stage.double.trouble({ on: /^PUT/, ...trouble });
    const card = { conversationId: 'a:chat', activityId: 'card-9' };
    expect(
      await messenger.updateCard({ tenantId, serviceUrl: stage.double.serviceUrl, card, person: {} }, view),
    ).toMatchObject(result);
  });
});
