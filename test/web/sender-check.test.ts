/** Who may send activities: real tokens of a local issuer, and botbuilder's own check beside ours. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import fc from 'fast-check';
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { credentialFactory } from '../../src/teams/credentials.ts';
import { type CheckSender, createSenderCheck } from '../../src/teams/sender-check.ts';
import { createKnownKeys, isTokenFault } from '../../src/tokens/known-keys.ts';
import { appId, channelMessage, publicServiceUrl, tenantId } from '../support/activities.ts';
import { eventually } from '../support/program.ts';
import { startTokenIssuer, type TokenClaims, type TokenIssuer } from '../support/token-issuer.ts';
import { wallClock } from '../support/wall-clock.ts';
import { wrongTokens } from '../support/wrong-tokens.ts';

const good: TokenClaims = { audience: appId, serviceUrl: publicServiceUrl };
const hour = 3_600_000;
describe('the check of a sender', () => {
  const { now, set: later } = wallClock();
  let issuer: TokenIssuer;
  let check: CheckSender;
  const claim = (token: string, more: object = {}) => ({
    authorization: `Bearer ${token}`,
    channelId: 'msteams',
    serviceUrl: publicServiceUrl,
    ...more,
  });
  const come = async (claims: TokenClaims = good, more: object = {}) =>
    check(claim(await issuer.sign(claims), more));

  beforeAll(() => {
    // botbuilder prints what it refuses.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterAll(() => void jest.restoreAllMocks());
  beforeEach(async () => {
    issuer = await startTokenIssuer();
    check = createSenderCheck(appId, issuer.endpoints());
  });
  afterEach(() => issuer.close());

  it('takes the Bot Framework for this app, again and again, and asks for keys once', async () => {
    const token = await issuer.sign(good);
    for (let times = 0; times < 3; times += 1) expect(await check(claim(token))).toBe('genuine');
    expect(await come()).toBe('genuine');
    expect(issuer.asked()).toBe(1);
  });

  it.each(wrongTokens(appId, publicServiceUrl))('refuses %s', async (_what, claims) => {
    await come();
    expect(await come(claims)).toBe('refused');
    // A genuine one before changes nothing, nor does it help to come twice.
    expect(await come(claims)).toBe('refused');
  });

  it.each([
    ['another service URL', { serviceUrl: 'https://smba.trafficmanager.net/fr/' }],
    ['no service URL', { serviceUrl: '' }],
    ['another channel', { channelId: 'webchat' }],
    ['the channel for which botbuilder skips most of its check', { channelId: 'AseChannel' }],
    ['no channel', { channelId: '' }],
  ])('refuses a genuine token that is replayed for %s', async (_what, more) => {
    const token = await issuer.sign(good);
    await check(claim(token));
    expect(await check(claim(token, more))).toBe('refused');
  });

  it('refuses a genuine token for no service URL where the body names none either', async () => {
    expect(await come({ ...good, serviceUrl: '' }, { serviceUrl: '' })).toBe('refused');
  });

  it('reads no keys from elsewhere than the metadata’s own protocol', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'theirs', endorsements: ['msteams'] };
    const keys = `data:application/json,${encodeURIComponent(JSON.stringify({ keys: [jwk] }))}`;
    const server = createServer((_request, response) => response.end(JSON.stringify({ jwks_uri: keys })));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const theirs = createSenderCheck(appId, {
      ...issuer.endpoints(),
      ToBotFromChannelOpenIdMetadataUrl: `http://127.0.0.1:${port}/`,
    });
    const token = await new SignJWT({ ...decodeJwt(await issuer.sign(good)) })
      .setProtectedHeader({ alg: 'RS256', kid: 'theirs' })
      .sign(privateKey);
    expect(await theirs(claim(token))).toBe('unavailable');
    server.close();
  });

  it('notices a new key while it runs, and no longer believes the old one, not even from memory', async () => {
    const old = await issuer.sign(good);
    expect(await check(claim(old))).toBe('genuine');
    await issuer.rollOver();
    later(31_000);
    expect(await come()).toBe('genuine');
    expect(await check(claim(old))).toBe('refused');
  });

  it('drops a withdrawn key within ten minutes although nobody comes with a new one', async () => {
    const old = await issuer.sign(good);
    await check(claim(old));
    await issuer.rollOver();
    later(11 * 60_000);
    // This look still knows the old key; it begins the renewal.
    await check(claim(old));
    const seen = () => check(claim(old, { authorization: `bearer ${old}` }));
    expect(await eventually(async () => ((await seen()) === 'refused' ? 'refused' : undefined))).toBe(
      'refused',
    );
    expect(await check(claim(old))).toBe('refused');
  });

  it('drops a withdrawn key where the machine’s clock was set back meanwhile, too', async () => {
    later(2 * hour);
    await come();
    // With keys at hand, whoever comes next begins a renewal.
    await come({ ...good, payload: { jti: 'next' } });
    await eventually(async () => (issuer.asked() === 2 ? true : undefined));
    later(hour);
    const old = await issuer.sign({ ...good, expiresIn: 10 * 3_600 });
    await check(claim(old));
    await issuer.rollOver();
    later(hour + 11 * 60_000);
    await check(claim(old));
    const seen = () => check(claim(old, { authorization: `bearer ${old}` }));
    expect(await eventually(async () => ((await seen()) === 'refused' ? 'refused' : undefined))).toBe(
      'refused',
    );
  });

  it('remembers nobody whose check was under way while the keys changed', async () => {
    const olds = await Promise.all(
      Array.from({ length: 400 }, (_, at) => issuer.sign({ ...good, payload: { jti: String(at) } })),
    );
    await come();
    await issuer.rollOver();
    later(11 * 60_000);
    const verdicts: Promise<string>[] = [];
    // The first begins the renewal; the others come one after the other until it is over.
    for (const old of olds) {
      verdicts.push(check(claim(old)));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(new Set(await Promise.all(verdicts))).toEqual(new Set(['genuine', 'refused']));
    for (const old of olds) expect(await check(claim(old))).toBe('refused');
  });

  it('goes on with known keys for a day while the issuer is down, and lets nobody in with another', async () => {
    await come();
    issuer.goDown();
    for (const ms of [0, hour, 23 * hour]) {
      later(ms);
      expect(await come()).toBe('genuine');
    }
    const known = await issuer.sign({ ...good, expiresIn: 10 * 3_600 });
    expect(await check(claim(known))).toBe('genuine');
    await issuer.rollOver();
    expect(await come()).toBe('unavailable');
    later(25 * hour);
    expect(await come()).toBe('unavailable');
    expect(await check(claim(known))).toBe('unavailable');
    issuer.goDown(false);
    expect(await come()).toBe('genuine');
  });

  it('lets nobody in before it has any key', async () => {
    issuer.goDown();
    expect(await come()).toBe('unavailable');
  });

  it.each<[string, (signal: AbortSignal | null | undefined) => Promise<Response>]>([
    ['are none', async () => new Response('{"keys":7}')],
    ['are no JSON', async () => new Response('<html>')],
    [
      'do not come',
      (signal) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    ],
  ])('takes keys that %s for no fault of the token', async (_what, answer) => {
    const keys = createKnownKeys(new URL('http://127.0.0.1/keys'), {
      read: (_address, { signal }) => answer(signal),
    });
    const fault: unknown = await jwtVerify(await issuer.sign(good), keys).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(isTokenFault(fault)).toBe(false);
  });

  it('is not made to ask faster by tokens with invented key ids', async () => {
    await come();
    for (let times = 0; times < 20; times += 1) await come({ ...good, keyId: `invented-${times}` });
    expect(issuer.asked()).toBe(1);
  });

  it('takes nothing that botbuilder refuses, whatever a token says', async () => {
    const identity = { type: 'SingleTenant', appId, tenantId, password: 'not-used' } as const;
    const theirs = new ConfigurationBotFrameworkAuthentication(
      { ...issuer.endpoints() },
      credentialFactory(identity),
      { requiredEndorsements: ['msteams'] },
    );
    const odd = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant([appId]), fc.constant({}));
    const some = <T>(usual: T) => fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, odd);
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          aud: some(appId),
          iss: some(issuer.issuer),
          serviceurl: some(publicServiceUrl),
          exp: some(Math.floor(now / 1000) + 600),
          nbf: some(Math.floor(now / 1000) - 600),
        }),
        fc.dictionary(fc.constantFrom('appid', 'azp', 'ver', 'scp', 'roles', 'oid'), odd, { maxKeys: 2 }),
        fc.constantFrom(undefined, 'none', 'hs256', 'rs512'),
        async (usual, more, signed) => {
          const token = await issuer
            .sign({ audience: appId, payload: { ...usual, ...more } as never, ...(signed ? { signed } : {}) })
            .catch(() => undefined);
          if (token === undefined) return;
          const ours = await check(claim(token));
          if (ours !== 'genuine') return;
          taken += 1;
          await theirs.authenticateRequest(
            channelMessage('x') as unknown as Parameters<typeof theirs.authenticateRequest>[0],
            `Bearer ${token}`,
          );
        },
      ),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(5);
  });

  it('never throws, whatever stands in the header', async () => {
    await come();
    const token = await issuer.sign(good);
    const [header, payload] = [decodeProtectedHeader(token), decodeJwt(token)];
    expect([header.alg, payload.aud]).toEqual(['RS256', appId]);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.string().map((text) => `Bearer ${text}`),
          fc
            .tuple(fc.nat(token.length - 1), fc.string({ maxLength: 3 }))
            .map(([at, put]) => `Bearer ${token.slice(0, at)}${put}${token.slice(at + 1)}`),
        ),
        async (authorization) => {
          const verdict = await check({ ...claim(''), authorization });
          if (authorization !== `Bearer ${token}` && verdict === 'genuine')
            // The last characters of base64url may differ without another byte.
            expect(Buffer.from(authorization.split('.')[2] ?? '', 'base64url')).toEqual(
              Buffer.from(token.split('.')[2] ?? '', 'base64url'),
            );
        },
      ),
      { numRuns: 500 },
    );
  });
});
