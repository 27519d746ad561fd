import { createDemoSignIn, createSignIn } from '../../src/web/sign-in.ts';
import { appId } from '../support/activities.ts';
import {
  type PeopleIssuer,
  type PersonClaims,
  personId,
  startPeopleIssuer,
} from '../support/people-issuer.ts';

const tenantId = '11111111-2222-4333-8444-555555555555';
const stranger = '22222222-2222-4333-8444-555555555555';

describe('the sign-in of people', () => {
  let issuer: PeopleIssuer;
  beforeAll(async () => {
    issuer = await startPeopleIssuer(appId, tenantId);
  });
  afterAll(() => issuer.close());
  const check = () => createSignIn({ appId, tenants: [tenantId], login: issuer.login });
  const come = async (claims?: PersonClaims) => check()(`Bearer ${await issuer.sign(claims)}`);

  it('knows a person by tenant, object id and app roles', async () => {
    expect(await come({ payload: { roles: ['IG.Lead', 'Made.Up'] } })).toEqual({
      kind: 'signed_in',
      person: { tenantId, personId, roles: ['IG.Lead'] },
    });
  });

  it.each(['', 'api://', 'api://botid-'])("takes the app's own audiences: %s", async (form) => {
    expect(await come({ audience: `${form}${appId}` })).toMatchObject({ kind: 'signed_in' });
  });

  it.each([
    ['a token that has ended', { expiresIn: -400 }, 'expired'],
    ['one that is not valid yet', { startsIn: 400 }, 'invalid'],
    ["another app's", { audience: 'another' }, 'invalid'],
    ['another issuer', { issuer: 'https://evil.example/v2.0' }, 'invalid'],
    ['a key that is not published', { signed: 'stranger' }, 'invalid'],
    ['a key id that nobody knows', { keyId: 'nobody' }, 'invalid'],
    ['no signature', { signed: 'none' }, 'invalid'],
    ['an algorithm that the provider does not use', { signed: 'rs512' }, 'invalid'],
    ['a token without an end', { without: ['exp'] }, 'invalid'],
    ['one without a beginning', { without: ['nbf'] }, 'invalid'],
    ['the public key as a password', { signed: 'hs256' }, 'invalid'],
    ['a tenant that is not allowed', { tenantId: stranger }, 'unknown_tenant'],
    ['no tenant', { payload: { tid: undefined } }, 'invalid'],
    ['a tenant that is a path', { payload: { tid: '../evil' } }, 'invalid'],
    [
      'no scope, as an app of its own has it',
      { payload: { scp: undefined, roles: ['IG.Lead'] } },
      'no_scope',
    ],
    ['another scope', { payload: { scp: 'openid profile' } }, 'no_scope'],
    ['a scope that only begins like ours', { payload: { scp: 'access_as_user.read' } }, 'no_scope'],
    ['nobody', { payload: { oid: undefined } }, 'no_person'],
  ] as [string, PersonClaims, string][])('refuses %s', async (_what, claims, reason) => {
    expect(await come(claims)).toEqual({ kind: 'refused', reason });
  });

  it.each([undefined, '', 'Bearer', 'Basic abc', 'Demo clinician', 'Bearer a b'])(
    'refuses a request without a token: %s',
    async (header) => {
      expect(await check()(header)).toEqual({ kind: 'refused', reason: 'no_token' });
    },
  );

  it.each(['Bearer abc', 'Bearer a.b.c', `Bearer ${'x'.repeat(10_000)}`])(
    'refuses what is no token',
    async (header) => {
      expect(await check()(header)).toEqual({ kind: 'refused', reason: 'invalid' });
    },
  );

  it("takes a token of one tenant for no other's", async () => {
    const token = await issuer.sign({ issuer: `${issuer.login}/${stranger}/v2.0` });
    expect(await check()(`Bearer ${token}`)).toEqual({ kind: 'refused', reason: 'invalid' });
  });

  it("believes a tenant's keys for its own people alone", async () => {
    const both = createSignIn({ appId, tenants: [stranger, tenantId], login: issuer.login });
    const come = async (claims: PersonClaims) => both(`Bearer ${await issuer.sign(claims)}`);
    expect(await come({ tenantId: stranger, signed: 'neighbour' })).toMatchObject({ kind: 'signed_in' });
    expect(await come({ signed: 'neighbour' })).toEqual({ kind: 'refused', reason: 'invalid' });
  });

  it('goes on with known keys while the provider is down, and lets nobody in whose key is not known', async () => {
    const known = check();
    const token = `Bearer ${await issuer.sign()}`;
    await known(token);
    issuer.goDown(true);
    try {
      expect(await known(token)).toMatchObject({ kind: 'signed_in' });
      expect(await check()(token)).toEqual({ kind: 'unavailable' });
    } finally {
      issuer.goDown(false);
    }
  });
});

describe("the demo's sign-in", () => {
  const check = createDemoSignIn(tenantId);

  it('knows its invented people', async () => {
    expect(await check('Demo governance')).toMatchObject({ person: { roles: ['IG.Lead', 'Audit.Read'] } });
  });

  it.each([undefined, 'Demo', 'Demo constructor', 'Bearer x'])('knows nobody else: %s', async (header) => {
    expect(await check(header)).toEqual({ kind: 'refused', reason: 'no_token' });
  });
});
