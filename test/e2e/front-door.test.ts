/**
 * The front door of the whole program, over HTTP, with real tokens: who gets in, who does not, and what those can cost who do not. Nothing of
 * what is refused is read, answered in Teams or written down.
 */
import { once } from 'node:events';
import { connect } from 'node:net';
import { jest } from '@jest/globals';
import { appId, author, cardAction, channelMessage, personalMessage } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { eventually } from '../support/program.ts';
import { startWhole, type Whole } from '../support/whole.ts';
import { wrongTokens } from '../support/wrong-tokens.ts';

jest.setTimeout(120_000);

const telling = 'Mrs Edith Sample, NHS 999 000 0018, could we chase her bloods?';
const stranger = '22222222-2222-4333-8444-555555555555';

describe('the front door', () => {
  let whole: Whole;
  /** Answers on this machine too, but is not on the list of service hosts. */
  let foreign: ConnectorDouble;
  let foreignUrl: string;
  let slowHeaders: Promise<number>;
  let slowBody: Promise<number>;
  let serial = Date.now();
  const message = (fields: object = {}) => {
    serial += 1000;
    return channelMessage(telling, { ...fields }, serial);
  };
  const counted = async (name: string): Promise<number> =>
    Number(new RegExp(`${name}[^\\n]* (\\d+)`).exec(await whole.metrics())?.[1] ?? 0);
  const refused = (reason: string) => counted(`activities_refused_total\\{outcome="${reason}"`);
  const seen = async () =>
    [...(await whole.metrics()).matchAll(/messages_seen_total\{[^\n]* (\d+)/g)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );

  /** Sends the beginning of a request and no more; resolves with the milliseconds until it is cut off. */
  function dawdle(beginning: string): Promise<number> {
    const began = Date.now();
    const socket = connect(whole.chaperone.port, '127.0.0.1');
    socket.on('error', () => undefined).resume();
    socket.write(beginning);
    return once(socket, 'close').then(() => Date.now() - began);
  }

  beforeAll(async () => {
    [whole, foreign] = await Promise.all([startWhole(), startConnectorDouble()]);
    foreignUrl = foreign.serviceUrl.replace('127.0.0.1', 'localhost');
    slowHeaders = dawdle('POST /api/messages HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    slowBody = dawdle(
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"type":',
    );
  });
  afterAll(async () => {
    await whole?.stop();
    await foreign?.close();
  });

  it('is open for the platform', async () => {
    expect((await whole.post(message(), await whole.bearer())).status).toBe(200);
    expect(await seen()).toBe(1);
    // The nudge that follows shows that the double is where Chaperone would write to.
    await eventually(() => whole.connector.messages[0]);
  });

  describe('for tokens', () => {
    it.each([['no token', undefined] as const, ...wrongTokens(appId, '')])(
      'is shut for %s',
      async (_what, claims) => {
        const [before, refusals] = [await seen(), await refused('unauthorized')];
        const asked = whole.connector.received.length;
        const { serviceUrl, ...rest } = claims ?? {};
        const header =
          claims && (await whole.bearer({ ...rest, ...(serviceUrl === '' ? {} : { serviceUrl }) } as never));
        const response = await whole.post(message(), header);
        expect([response.status, await response.text()]).toEqual([401, '{"error":"unauthorized"}']);
        expect(await seen()).toBe(before);
        expect(await refused('unauthorized')).toBe(refusals + 1);
        expect(whole.connector.received).toHaveLength(asked);
      },
    );
  });

  const place = (tenant: string) => ({
    conversation: { conversationType: 'channel', id: '19:other@thread.tacv2;messageid=1', tenantId: tenant },
  });
  describe('for activities with a good token', () => {
    it.each<[string, () => object, string]>([
      [
        'of a tenant that is not served',
        () => message({ ...place(stranger), channelData: { tenant: { id: stranger } } }),
        'unknown_tenant',
      ],
      [
        'of an outsider in a shared channel, whose own tenant stands beside the host',
        () => message({ channelData: { tenant: { id: stranger } } }),
        'tenant_mismatch',
      ],
      ['of a shared channel of another host', () => message(place(stranger)), 'tenant_mismatch'],
      [
        "in an outsider's own chat",
        () =>
          personalMessage(telling, {
            conversation: { conversationType: 'personal', id: 'a:x', tenantId: stranger },
            channelData: { tenant: { id: stranger } },
          }),
        'unknown_tenant',
      ],
      [
        'pressing a button from another tenant',
        () =>
          cardAction(
            'safer',
            { nudgeId: 'x' },
            {
              conversation: { conversationType: 'personal', id: 'a:x', tenantId: stranger },
              channelData: { tenant: { id: stranger } },
            },
          ),
        'unknown_tenant',
      ],
      [
        'that name no tenant',
        () => personalMessage(telling, { channelData: {}, conversation: { id: 'a' } }),
        'unknown_tenant',
      ],
      ['of nobody', () => message({ from: undefined }), 'unreadable'],
    ])('is shut for those %s', async (_what, activity, reason) => {
      const [before, refusals, asked] = [
        await seen(),
        await refused(reason),
        whole.connector.received.length,
      ];
      const response = await whole.post(activity(), await whole.bearer());
      // The platform delivered it well; a failure would only make it come again. A button is told that nobody knows it.
      expect([
        [200, ''],
        [501, ''],
      ]).toContainEqual([response.status, await response.text()]);
      expect(await refused(reason)).toBe(refusals + 1);
      expect(await seen()).toBe(before);
      expect(whole.connector.received).toHaveLength(asked);
    });

    it.each(['webchat', 'emulator', 'directline', 'AseChannel', ''])(
      'is shut for channel "%s"',
      async (channelId) => {
        const before = await seen();
        expect((await whole.post(message({ channelId }), await whole.bearer())).status).toBe(401);
        expect(await seen()).toBe(before);
      },
    );

    it('sends nothing, and no token, to a service URL outside the list, even where the token names it', async () => {
      const [refusals, given] = [
        await refused('foreign_service_url'),
        whole.issuer.given.get('https://api.botframework.test'),
      ];
      for (const activity of [
        message({ serviceUrl: foreignUrl }),
        personalMessage(telling, { serviceUrl: foreignUrl }),
      ])
        expect((await whole.post(activity, await whole.bearer({ serviceUrl: foreignUrl }))).status).toBe(200);
      expect(await refused('foreign_service_url')).toBe(refusals + 2);
      expect(foreign.received).toEqual([]);
      expect(whole.issuer.given.get('https://api.botframework.test')).toBe(given);
    });
  });

  it('slows down one author and nobody else; all that was accepted is dealt with, and what was not may come again', async () => {
    const header = await whole.bearer();
    const before = await seen();
    const from = (id: string) => ({ from: { ...author, id: `29:${id}`, aadObjectId: id } });
    const flood = Array.from({ length: 160 }, () => message({ ...from('flood'), text: 'See you at lunch' }));
    const answers = await Promise.all(flood.map((activity) => whole.post(activity, header)));
    const taken = answers.filter(({ status }) => status === 200).length;
    const shed = answers.filter(({ status }) => status === 429);
    expect(taken).toBeGreaterThanOrEqual(120);
    expect(shed.length).toBeGreaterThan(10);
    expect(taken + shed.length).toBe(160);
    expect(Number(shed[0]?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await seen()).toBe(before + taken);
    expect(await refused('too_many')).toBe(shed.length);
    expect((await whole.post(message({ ...from('calm'), text: 'See you' }), header)).status).toBe(200);
    const [again] = flood.filter((_, at) => answers[at]?.status === 429);
    await eventually(async () => ((await whole.post(again ?? {}, header)).status === 200 ? true : undefined));
  });

  it.each([
    ['an endless list', '['.repeat(100_000), 400],
    ['an endless object', '{"a":'.repeat(50_000), 400],
    ['a deep value in an activity', `{"type":"message","value":${'['.repeat(80)}${']'.repeat(80)}}`, 400],
    ['a body beyond the limit', JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }), 413],
    ['half a body', '{"type":"message","text":"', 400],
  ])('refuses %s before it asks who sends it', async (_what, body, status) => {
    expect((await whole.post(body)).status).toBe(status);
  });

  it('takes a wide body within the limit', async () => {
    const wide = {
      ...message(),
      entities: Array.from({ length: 8_000 }, () => ({ type: 'x' })),
      value: undefined,
    };
    expect((await whole.post(wide, await whole.bearer())).status).toBe(200);
  });

  it('takes no headers beyond 16 kB', async () => {
    expect((await whole.post(message(), `Bearer ${'x'.repeat(20_000)}`)).status).toBe(431);
  });

  it('cuts off who sends headers or a body without end', async () => {
    expect(await slowBody).toBeLessThan(60_000);
    // Headers have half as long as the whole, and both are looked for often: at another look.
    expect(await slowHeaders).toBeLessThan((await slowBody) - 2_000);
    expect((await fetch(`${whole.root}/healthz`)).status).toBe(200);
  });

  it('turns away what comes while two thousand are half said, counts it, and takes it again afterwards', async () => {
    const half =
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{';
    const sockets = Array.from({ length: 2_000 }, () =>
      connect(whole.chaperone.port, '127.0.0.1').on('error', () => undefined),
    );
    for (const socket of sockets) socket.resume().write(half);
    const activity = message({ text: 'See you' });
    const header = await whole.bearer();
    const before = await seen();
    const away = await eventually(async () => {
      const response = await whole.post(activity, header);
      return response.status === 503 ? response : undefined;
    });
    expect([await away.json(), Number(away.headers.get('retry-after'))]).toEqual([
      { error: 'unavailable' },
      2,
    ]);
    // One that was asked too early may itself have taken the place of a half one.
    expect(await refused('overloaded')).toBeGreaterThanOrEqual(1);
    expect((await fetch(`${whole.root}/healthz`)).status).toBe(200);
    for (const socket of sockets) socket.destroy();
    await eventually(async () => ((await whole.post(activity, header)).status === 200 ? true : undefined));
    expect(await seen()).toBeGreaterThan(before);
  });

  it('goes on with the keys that it knows while the issuer is down, and refuses others until it is back', async () => {
    whole.issuer.goDown();
    expect((await whole.post(message({ text: 'See you' }), await whole.bearer())).status).toBe(200);
    await whole.issuer.rollOver();
    const header = await whole.bearer();
    // A key that is not known is asked for at most every half minute; until then it is simply not known.
    expect([401, 503]).toContain((await whole.post(message({ text: 'See you' }), header)).status);
    whole.issuer.goDown(false);
    await eventually(
      async () =>
        (await whole.post(message({ text: 'See you' }), header)).status === 200 ? true : undefined,
      60_000,
    );
  });
});

it('takes no more of a tenant than is set for it, on either way in, and deals with what it took', async () => {
  const whole = await startWhole({ CHAPERONE_TENANT_PER_MINUTE: '600' });
  try {
    const header = await whole.bearer();
    const person = await Promise.all(
      Array.from({ length: 7 }, (_, at) => whole.people.sign({ payload: { oid: `person-${at}` } })),
    );
    const many = Array.from({ length: 1_000 }, (_, at) => at);
    const inAll = (answers: readonly Response[]) => Map.groupBy(answers, ({ status }) => status);
    const messages = inAll(
      await Promise.all(
        many.map((at) =>
          whole.post(
            channelMessage(
              'See you at lunch',
              { from: { ...author, id: `29:${at}`, aadObjectId: `entra-${at}` } },
              Date.now() + at,
            ),
            header,
          ),
        ),
      ),
    );
    const pages = inAll(
      await Promise.all(
        many.map((at) =>
          fetch(`${whole.root}/api/session`, { headers: { authorization: `Bearer ${person[at % 7]}` } }),
        ),
      ),
    );
    for (const answers of [messages, pages]) {
      expect([...answers.keys()].sort()).toEqual([200, 429]);
      expect(answers.get(200)?.length).toBeGreaterThanOrEqual(600);
      expect(answers.get(429)?.[0]?.headers.get('retry-after')).toBe('1');
    }
    const told = await whole.metrics();
    const count = (pattern: RegExp) => Number(pattern.exec(told)?.[1] ?? 0);
    expect(count(/activities_refused_total\{outcome="too_many_of_tenant"[^\n]* (\d+)/)).toBe(
      messages.get(429)?.length,
    );
    expect(count(/messages_seen_total\{outcome="nothing_found"[^\n]* (\d+)/)).toBe(messages.get(200)?.length);
  } finally {
    await whole.stop();
  }
});
