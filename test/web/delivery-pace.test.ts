import { channelId, tenantId } from '../support/activities.ts';
import { deliveryStage, send, view } from './delivery-stage.ts';

describe('the pace of delivery through the connector', () => {
  const stage = deliveryStage();
  const { setUp } = stage;

  it('takes a permit for every request: the person’s for a new chat, the chat’s for a message, the channel’s for a thread', async () => {
    const { pace, messenger, sendPrivate, sendTargeted } = setUp();
    const result = await sendPrivate();
    if (result.kind !== 'sent') throw new Error(result.kind);
    await sendTargeted();
    await messenger.updateCard(
      { tenantId, serviceUrl: stage.double.serviceUrl, card: result.card, person: {} },
      view,
    );
    expect(pace.taken).toEqual([
      'create 29:author',
      'send a:chat-of-29:author',
      `send ${channelId}`,
      'send a:chat-of-29:author',
    ]);
    expect(stage.double.received.filter(({ path }) => path.startsWith('/v3'))).toHaveLength(4);
  });

  it('lets nothing leave without a permit, and says how long there is none', async () => {
    const { sendPrivate, throttles } = setUp(2000, { take: async () => ({ kind: 'wait', ms: 1_234 }) });
    expect(await sendPrivate()).toEqual({ kind: 'throttled', retryAfterMs: 1_234 });
    expect(throttles).toEqual(['no_permit']);
    expect(stage.double.received.filter(({ path }) => path.startsWith('/v3'))).toEqual([]);
  });

  it('lets nothing leave when nobody can say whether it may', async () => {
    const { sendPrivate } = setUp(2000, { take: () => Promise.reject(new Error('no database')) });
    expect(await sendPrivate()).toEqual({ kind: 'unavailable', code: 'no_permit' });
    expect(stage.double.received.filter(({ path }) => path.startsWith('/v3'))).toEqual([]);
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
    stage.double.trouble({
      on: send,
      status: 429,
      ...(header ? { headers: { 'retry-after': header } } : {}),
    });
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
    stage.double.trouble(
      { on: send, status: 429, headers: { 'retry-after': '3' } },
      { on: send, status: 429 },
    );
    expect(await sendPrivate()).toEqual({ kind: 'throttled', retryAfterMs: 3_000 });
    expect(await sendPrivate()).toEqual({ kind: 'throttled', retryAfterMs: 5_000 });
    expect(throttles).toEqual(['connector_429', 'connector_429']);
  });
});
