import { randomBytes } from 'node:crypto';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fetchMasterKeys } from '../../src/key-vault.ts';
import { selfSigned } from '../support/certificate.ts';

const newest = randomBytes(32);
const former = randomBytes(32);
const header = 'an invented secret of the host';
const token = 'an invented token';

/** A vault and the endpoint of a managed identity, on this machine; the vault answers as Azure's does, with a challenge first. */
describe('a key vault', () => {
  const certificate = selfSigned();
  let vault: Server;
  let identity: Server;
  let address = '';
  let asked: { path: string; authorization: string | undefined }[] = [];
  let identityAsked: { resource: string | null; clientId: string | null; header: unknown }[] = [];
  let answers: { status: number; body: object; headers?: Record<string, string> }[] = [];
  let hasIdentity = true;
  const before = { ...process.env };

  beforeAll(async () => {
    vault = createHttpsServer(certificate, (request, response) => {
      const { authorization } = request.headers;
      asked.push({ path: request.url ?? '', authorization });
      if (authorization !== `Bearer ${token}`) {
        response.writeHead(401, {
          'www-authenticate':
            'Bearer authorization="https://login.microsoftonline.com/22222222-2222-4222-8222-222222222222", resource="https://vault.azure.net"',
        });
        response.end();
        return;
      }
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      response.writeHead(answer?.status ?? 500, { 'content-type': 'application/json', ...answer?.headers });
      response.end(JSON.stringify(answer?.body ?? {}));
    });
    identity = createHttpServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      identityAsked.push({
        resource: searchParams.get('resource'),
        clientId: searchParams.get('client_id'),
        header: request.headers['x-identity-header'],
      });
      response.writeHead(hasIdentity ? 200 : 400, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(
          hasIdentity
            ? {
                access_token: token,
                token_type: 'Bearer',
                resource: 'https://vault.azure.net',
                expires_on: Math.floor(Date.now() / 1000) + 3600,
              }
            : { statusCode: 400, message: 'No managed identity was found' },
        ),
      );
    });
    for (const server of [vault, identity])
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `https://localhost:${(vault.address() as AddressInfo).port}`;
    process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${(identity.address() as AddressInfo).port}/msi/token`;
    process.env.IDENTITY_HEADER = header;
  });
  afterAll(async () => {
    process.env = before;
    for (const server of [vault, identity]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
  beforeEach(() => {
    asked = [];
    identityAsked = [];
    hasIdentity = true;
  });

  const secret = (value: string) => ({
    status: 200,
    body: { value, id: `${address}/secrets/chaperone-key/1` },
  });
  const fetched = (path = '/secrets/chaperone-key', signInAs?: string) =>
    fetchMasterKeys({ keyVault: `${address}${path}`, signInAs }, {
      // The vault is on this machine: its certificate is its own, and its host not of the domain that the challenge names.
      disableChallengeResourceVerification: true,
      tlsOptions: { ca: certificate.cert },
      retryOptions: { maxRetries: 2, retryDelayInMs: 1, maxRetryDelayInMs: 2 },
    } as Parameters<typeof fetchMasterKeys>[1]);

  it('gives the keys to the managed identity, after its challenge', async () => {
    answers = [secret(`${newest.toString('base64')}\n${former.toString('base64')}`)];
    const clientId = '33333333-3333-4333-8333-333333333333';
    expect(await fetched('/secrets/chaperone-key', clientId)).toEqual([newest, former]);
    expect(asked.map(({ authorization }) => authorization)).toEqual([undefined, `Bearer ${token}`]);
    expect(asked[1]?.path).toMatch(/^\/secrets\/chaperone-key\/?\?api/);
    expect(identityAsked).toEqual([{ resource: 'https://vault.azure.net', clientId, header }]);
  });

  it('gives the version that the address names', async () => {
    answers = [secret(newest.toString('base64'))];
    await fetched('/secrets/chaperone-key/0123456789abcdef0123456789abcdef');
    expect(asked[1]?.path).toContain('/secrets/chaperone-key/0123456789abcdef0123456789abcdef?');
  });

  it('is asked again while it is busy', async () => {
    const busy = { status: 429, body: {}, headers: { 'retry-after-ms': '1' } };
    answers = [busy, { status: 503, body: {} }, secret(newest.toString('base64'))];
    expect(await fetched()).toEqual([newest]);
  });

  it.each([
    [403, /403: the identity may not read it.*Key Vault Secrets User/],
    [404, /404: there is no such secret/],
    [503, /503/],
  ])('that answers %d ends the start with what to do', async (status, message) => {
    answers = [{ status, body: { error: { code: 'Code', message: 'vault detail' } } }];
    const failed = expect.objectContaining({
      code: 'settings_invalid',
      message: expect.stringMatching(message),
    });
    await expect(fetched()).rejects.toEqual(failed);
    await expect(fetched()).rejects.not.toMatchObject({ message: expect.stringContaining('vault detail') });
    expect(asked.length).toBeLessThan(12);
  });

  it('that holds no key ends the start without repeating what it holds', async () => {
    answers = [secret('correct horse battery staple')];
    await expect(fetched()).rejects.toMatchObject({
      code: 'settings_invalid',
      message: expect.stringMatching(/^CHAPERONE_KEY_VAULT: the secret must be 32 random bytes/),
    });
    await expect(fetched()).rejects.not.toMatchObject({ message: expect.stringContaining('horse') });
  });

  it('gives nothing to a machine without an identity', async () => {
    hasIdentity = false;
    await expect(
      fetched('/secrets/chaperone-key', '44444444-3333-4333-8333-333333333333'),
    ).rejects.toMatchObject({
      code: 'settings_invalid',
      message: expect.stringContaining('no token for the managed identity'),
    });
  });

  it('that is not there ends the start', async () => {
    const nowhere = fetchMasterKeys(
      { keyVault: 'https://localhost:1/secrets/chaperone-key' },
      { retryOptions: { maxRetries: 1, retryDelayInMs: 1 } },
    );
    await expect(nowhere).rejects.toMatchObject({
      code: 'settings_invalid',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });
});
