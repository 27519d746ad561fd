import type { Pace } from '../../src/chaperone/pace.ts';
import { createTokenSource } from '../../src/teams/credentials.ts';
import { createGraph } from '../../src/teams/graph/client.ts';
import { createPersonalInstaller } from '../../src/teams/graph/personal-install.ts';
import { installLimits } from '../../src/teams/rate-limits.ts';
import { tenantId } from '../support/activities.ts';
import { type ManagedIdentity, startManagedIdentity } from '../support/managed-identity.ts';
import { freePace } from '../support/pace.ts';
import { graphStage, identity } from './graph-stage.ts';

const message = '/teams/group-1/channels/channel-1/messages/1760000000000';
const person = { id: 'aaaaaaaa-0000-4000-8000-000000000001', platformId: '29:author', name: 'Rowan Ashdown' };
const to = { tenantId, person, serviceUrl: 'https://smba.trafficmanager.net/uk/' };

describe('Microsoft Graph', () => {
  const stage = graphStage();
  const { graph: graphOf } = stage;
  beforeEach(() =>
    stage.double.post('group-1', 'channel-1', { posted: 1_760_000_000_000, html: '<p>Bed free on 4?</p>' }),
  );

  it('is asked with a token for its own audience, of which one serves every request', async () => {
    const graph = graphOf();
    expect(await graph.get(message)).toMatchObject({ status: 200, body: { id: '1760000000000' } });
    await graph.get(message);
    expect(stage.issuer.given.get(stage.double.audience)).toBe(1);
    expect(stage.issuer.given.get('https://api.botframework.test')).toBeUndefined();
  });

  it('refuses a token that was made for the connector', async () => {
    const tokens = createTokenSource(identity, stage.issuer.endpoints());
    expect(await graphOf(stage.double.url, tokens).get(message)).toMatchObject({ status: 401 });
    // The second request came with a fresh token, which was no better.
    expect(stage.double.received).toHaveLength(2);
  });

  it('is not asked when nobody can sign in', async () => {
    const tokens = createTokenSource(
      identity,
      stage.issuer.endpoints('http://127.0.0.1:9/login'),
      stage.double.audience,
    );
    expect(await graphOf(stage.double.url, tokens).get(message, { patienceMs: 10 })).toEqual({
      kind: 'not_sent',
      code: 'no_token',
    });
    expect(stage.double.received).toEqual([]);
  });

  it.each([
    ['too many requests', { status: 429 }],
    ['an overload', { status: 503 }],
    ['a cut connection', { cut: true }],
  ])('is asked again after %s', async (_what, trouble) => {
    stage.double.trouble(trouble, trouble);
    expect(await graphOf().get(message)).toMatchObject({ status: 200 });
    expect(stage.double.received).toHaveLength(3);
  });

  it('is not asked again before the time that it names', async () => {
    stage.double.trouble({ status: 429, headers: { 'retry-after': '1' } });
    expect(await graphOf().get(message)).toMatchObject({ status: 200 });
    const [first, second] = stage.double.received;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  it('answers at once when the time that it names is longer than the asker can wait', async () => {
    stage.double.trouble({ status: 429, headers: { 'retry-after': '60' } });
    expect(await graphOf().get(message, { patienceMs: 500 })).toMatchObject({
      status: 429,
      retryAfter: '60',
    });
    expect(stage.double.received).toHaveLength(1);
  });

  it('is given up after the time that the asker can wait', async () => {
    stage.double.trouble({ delayMs: 5_000 });
    expect(await graphOf().get(message, { patienceMs: 1_000 })).toEqual({ kind: 'unknown', code: 'timeout' });
  });

  it('is given up when the asker stops, also in a pause', async () => {
    stage.double.trouble({ status: 429, headers: { 'retry-after': '30' } });
    const stop = new AbortController();
    const tokens = createTokenSource(identity, stage.issuer.endpoints(), stage.double.audience);
    // The refusal has arrived, and the pause begins.
    const onThrottle = () => void setImmediate(() => stop.abort());
    const asking = createGraph({ tokens, url: stage.double.url, onThrottle }).get(message, {
      signal: stop.signal,
    });
    expect(await asking).toEqual({ kind: 'not_sent', code: 'stopped' });
  });

  it.each([
    ['a refusal', 403],
    ['a message that is gone', 404],
  ])('is not asked again after %s', async (_what, status) => {
    stage.double.trouble({ status });
    expect(await graphOf().get(message)).toMatchObject({ status });
    expect(stage.double.received).toHaveLength(1);
  });

  it.each([
    ['another host', 'https://graph.microsoft.invented.example/v1.0/teams'],
    ['another port', 'http://127.0.0.1:9/v1.0/teams'],
    ['a place outside the version', 'ROOT/../beta/teams'],
    ['an address with a user', 'http://user@HOST/v1.0/teams'],
    ['an encoded way out', '//invented.example/v1.0/teams'],
    ['no address at all', 'teams/group-1'],
  ])('shows its token to nobody else: %s', async (_what, link) => {
    const { host } = new URL(stage.double.url);
    const target = link.replace('ROOT', stage.double.url).replace('HOST', host);
    const answer = await graphOf().get(target);
    // A path is always under Graph's own address, whatever it looks like.
    if (target.startsWith('/')) expect(answer).toMatchObject({ status: 404 });
    else {
      expect(answer).toEqual({ kind: 'not_sent', code: 'foreign_link' });
      expect(stage.double.received).toEqual([]);
    }
  });

  it('sends once', async () => {
    stage.double.trouble({ status: 503 });
    expect(await graphOf().post('/users/x/teamwork/installedApps', {})).toMatchObject({ status: 503 });
    expect(stage.double.received).toHaveLength(1);
  });

  describe('with a managed identity', () => {
    let azure: ManagedIdentity;
    let trusted = true;
    beforeAll(async () => {
      azure = await startManagedIdentity((resource) =>
        stage.issuer.sign({ audience: resource, wrongKey: !trusted }),
      );
    });
    afterAll(() => azure.close());

    it('is asked with a token of the identity, for its own audience', async () => {
      const managed = { type: 'UserAssignedMsi', appId: 'invented-identity', tenantId } as const;
      const tokens = createTokenSource(managed, undefined, stage.double.audience);
      expect(await graphOf(stage.double.url, tokens).get(message)).toMatchObject({ status: 200 });
    });

    it('is asked by an app without a secret, for which the identity speaks', async () => {
      const app = { type: 'Federated', appId: 'app', tenantId, managedIdentityId: 'speaker' } as const;
      const tokens = createTokenSource(app, stage.issuer.endpoints(), stage.double.audience);
      const graph = graphOf(stage.double.url, tokens);
      expect(await graph.get(message)).toMatchObject({ status: 200 });
      await graph.get(message);
      expect(azure.asked.filter(({ clientId }) => clientId === 'speaker')).toEqual([
        { resource: 'api://AzureADTokenExchange', clientId: 'speaker' },
      ]);
      expect(stage.issuer.given.get(stage.double.audience)).toBe(1);
    });

    it('is not asked where the registration does not trust the identity', async () => {
      trusted = false;
      const app = { type: 'Federated', appId: 'app', tenantId, managedIdentityId: 'stranger' } as const;
      const tokens = createTokenSource(app, stage.issuer.endpoints(), stage.double.audience);
      await expect(tokens.token()).rejects.toThrow('sign-in answered 401');
    });
  });

  describe('installing Chaperone for a person', () => {
    const throttles: string[] = [];
    const installer = (pace: Pace = freePace()) =>
      createPersonalInstaller(graphOf(), {
        catalogAppId: 'catalog-1',
        tenantId,
        pace,
        onThrottle: (by) => throttles.push(by),
      });
    const install = (pace?: Pace) => installer(pace)(to);
    beforeEach(() => {
      throttles.length = 0;
    });

    it('installs the app of the catalogue', async () => {
      expect(await install()).toEqual({ kind: 'installed' });
      expect([...stage.double.installed]).toEqual([person.id]);
      expect(stage.double.received[0]).toMatchObject({
        method: 'POST',
        path: `/v1.0/users/${person.id}/teamwork/installedApps`,
        body: { 'teamsApp@odata.bind': `${stage.double.url}/appCatalogs/teamsApps/catalog-1` },
      });
    });

    it('is content where it is installed already', async () => {
      await install();
      expect(await install()).toEqual({ kind: 'installed' });
    });

    it.each([
      [
        'no permission',
        { status: 403, body: { error: { code: 'Forbidden' } } },
        { kind: 'refused', code: 'Forbidden' },
      ],
      [
        'a free text for a code',
        { status: 403, body: { error: { code: 'Rowan' } } },
        { kind: 'refused', code: 'http_403' },
      ],
      [
        'an unknown person',
        { status: 404, body: { error: { code: 'NotFound' } } },
        { kind: 'refused', code: 'NotFound' },
      ],
      ['another operation', { status: 412 }, { kind: 'unavailable', code: 'http_412' }],
      [
        'too many',
        { status: 429, headers: { 'retry-after': '7' } },
        { kind: 'throttled', retryAfterMs: 7000 },
      ],
      ['too many, without a time', { status: 429 }, { kind: 'throttled', retryAfterMs: 1_000 }],
      ['an overload', { status: 503 }, { kind: 'unavailable', code: 'http_503' }],
      ['a cut connection', { cut: true }, { kind: 'unavailable' }],
    ])('tells the ladder of %s', async (_what, trouble, result) => {
      stage.double.trouble(trouble);
      expect(await install()).toMatchObject(result);
      expect([...stage.double.installed]).toEqual([]);
    });

    it('takes a permit of the tenant’s installations, which count apart from its chats', async () => {
      const asked: unknown[] = [];
      const pace = freePace();
      const take: Pace['take'] = (paced, limits) => {
        asked.push({ ...paced, limits });
        return pace.take(paced, limits);
      };
      await install({ ...pace, take });
      expect(asked).toEqual([
        { tenantId: `${tenantId}/graph`, operation: 'install', thread: 'install', limits: installLimits },
      ]);
    });

    it('does not ask without a permit, and says how long there is none', async () => {
      const held = { ...freePace(), take: async () => ({ kind: 'wait', ms: 1_234 }) as const };
      expect(await install(held)).toEqual({ kind: 'throttled', retryAfterMs: 1_234 });
      const broken = { ...freePace(), take: () => Promise.reject(new Error('no database')) };
      expect(await install(broken)).toEqual({ kind: 'unavailable', code: 'no_permit' });
      expect(throttles).toEqual(['no_permit']);
      expect(stage.double.received).toEqual([]);
    });

    it('holds every installation of the tenant back for as long as Graph asks', async () => {
      const slowed: unknown[] = [];
      const slowDown: Pace['slowDown'] = async (paced, askedMs) => {
        slowed.push({ ...paced, askedMs });
        return 77_000;
      };
      stage.double.trouble({ status: 429, headers: { 'retry-after': '7' } });
      expect(await install({ ...freePace(), slowDown })).toEqual({ kind: 'throttled', retryAfterMs: 77_000 });
      expect(slowed).toEqual([
        { tenantId: `${tenantId}/graph`, operation: 'install', thread: 'install', askedMs: 7_000 },
      ]);
    });

    it('waits itself when the others cannot be told to', async () => {
      const slowDown = () => Promise.reject(new Error('no database'));
      stage.double.trouble({ status: 429, headers: { 'retry-after': '3' } }, { status: 429 });
      expect(await install({ ...freePace(), slowDown })).toEqual({ kind: 'throttled', retryAfterMs: 3_000 });
      expect(await install({ ...freePace(), slowDown })).toEqual({ kind: 'throttled', retryAfterMs: 30_000 });
    });

    it('does not know it was installed when the answer is lost, and finds it the next time', async () => {
      stage.double.trouble({ status: 500, afterAccepting: true });
      expect((await install()).kind).toBe('unavailable');
      expect(await install()).toEqual({ kind: 'installed' });
    });

    it.each([
      ['of another tenant', { ...to, tenantId: 'another' }, 'other_tenant'],
      ['whom Entra does not know', { ...to, person: { ...person, id: person.platformId } }, 'no_entra_id'],
    ])('does not ask for a person %s', async (_what, them, code) => {
      expect(await installer()(them)).toEqual({ kind: 'refused', code });
      expect(stage.double.received).toEqual([]);
    });
  });
});
