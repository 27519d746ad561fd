import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createTokenSource,
  type Endpoints,
  keepToken,
  requireIdentity,
} from '../../src/teams/credentials.ts';

describe('keeping a token', () => {
  const hour = 3_600_000;
  function setUp() {
    let now = 0;
    let asked = 0;
    const source = keepToken(
      async () => {
        asked += 1;
        return { token: `token-${asked}`, expiresAt: now + hour };
      },
      () => now,
    );
    return {
      source,
      pass(ms: number) {
        now += ms;
      },
    };
  }

  it('asks once for all who wait', async () => {
    const { source } = setUp();
    expect(await Promise.all([source.token(), source.token()])).toEqual(['token-1', 'token-1']);
    expect(await source.token()).toBe('token-1');
  });

  it('renews it before it ends', async () => {
    const { source, pass } = setUp();
    await source.token();
    pass(hour - 5 * 60_000 - 1);
    expect(await source.token()).toBe('token-1');
    pass(1);
    expect(await source.token()).toBe('token-2');
  });

  it('asks again for one that was refused', async () => {
    const { source } = setUp();
    await source.token();
    source.forget();
    expect(await source.token()).toBe('token-2');
  });

  it('asks again after it could not be had', async () => {
    let works = false;
    const source = keepToken(async () => {
      if (!works) throw new Error('down');
      return { token: 't', expiresAt: Date.now() + hour };
    });
    await expect(source.token()).rejects.toThrow('down');
    works = true;
    expect(await source.token()).toBe('t');
  });
});

describe('signing in', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    await Promise.all(
      servers.splice(0).map((server) => new Promise((resolve) => void server.close(resolve))),
    );
  });
  async function serve(server: Server): Promise<string> {
    servers.push(server);
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it('takes the secret nowhere else, also where the answer is a redirect', async () => {
    let heard = 0;
    const elsewhere = await serve(
      createServer((_, response) => {
        heard += 1;
        response.end('{"access_token":"t","expires_in":3600}');
      }),
    );
    let asked = 0;
    const login = await serve(
      createServer((_, response) => {
        asked += 1;
        response.statusCode = 307;
        response.setHeader('location', elsewhere);
        response.end();
      }),
    );
    const identity = { type: 'SingleTenant', appId: 'a', tenantId: 't', password: 'p' } as const;
    const endpoints = { ToChannelFromBotLoginUrl: login } as Endpoints;
    await expect(createTokenSource(identity, endpoints, 'https://graph.example').token()).rejects.toThrow();
    expect([asked, heard]).toEqual([1, 0]);
  });
});

describe('the identity', () => {
  it.each([
    ['app id', { type: 'SingleTenant', appId: ' ', tenantId: 't', password: 'p' }],
    ['tenant', { type: 'UserAssignedMsi', appId: 'a', tenantId: '' }],
  ] as const)('without %s is refused, because botbuilder would check nobody', (_what, identity) => {
    expect(() => requireIdentity(identity)).toThrow(expect.objectContaining({ code: 'settings_invalid' }));
  });

  it('of the demo needs none', () => {
    expect(() => requireIdentity({ type: 'demo' })).not.toThrow();
  });
});
