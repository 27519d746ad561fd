import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';

/** What a token says besides the usual; everything can be wrong on purpose. */
export interface PersonClaims {
  readonly tenantId?: string;
  readonly payload?: JWTPayload;
  readonly issuer?: string;
  readonly audience?: string;
  /** Seconds from now. */
  readonly expiresIn?: number;
  readonly startsIn?: number;
  /** Leaves these out. */
  readonly without?: readonly ('exp' | 'nbf')[];
  /**
   * How it is signed: properly, by a key that is not published, by one that is published for other tenants alone, not at all, with the public
   * key as a password, or by another algorithm than the issuer's own.
   */
  readonly signed?: 'well' | 'stranger' | 'neighbour' | 'none' | 'hs256' | 'rs512';
  readonly keyId?: string;
}

export interface PeopleIssuer {
  /** Root in place of Entra's. */
  readonly login: string;
  sign(claims?: PersonClaims): Promise<string>;
  /** Publishes a new key, signs with it from now on, and forgets the old one. */
  rollOver(): Promise<void>;
  goDown(down: boolean): void;
  /** How often keys were asked for. */
  asked(): number;
  close(): Promise<void>;
}

export const personId = 'aaaaaaaa-0000-4000-8000-0000000000a1';

/** A stand-in for Entra's sign-in of people: keys over HTTP and tokens as `getAuthToken` gives them. */
export async function startPeopleIssuer(appId: string, ownTenant: string): Promise<PeopleIssuer> {
  const newKey = async (kid: string) => ({ kid, ...(await generateKeyPair('RS256', { extractable: true })) });
  const stranger = await newKey('key-1');
  const neighbour = await newKey('neighbour');
  let serial = 1;
  let key = await newKey('key-1');
  let down = false;
  let asked = 0;
  const server = createServer(async (request, response) => {
    const tenant = /^\/([0-9a-f-]{36})\/discovery\/v2\.0\/keys$/.exec(request.url ?? '')?.[1];
    const published = tenant === ownTenant ? [key] : [key, neighbour];
    asked += 1;
    response.writeHead(down ? 503 : tenant ? 200 : 404, { 'content-type': 'application/json' });
    const keys = published.map(async ({ kid, publicKey }) => ({
      ...(await exportJWK(publicKey)),
      kid,
      use: 'sig',
    }));
    response.end(JSON.stringify({ keys: await Promise.all(keys) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const login = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    login,
    async sign({ tenantId = ownTenant, payload = {}, issuer, audience = appId, ...more }: PersonClaims = {}) {
      const now = Math.floor(Date.now() / 1000);
      const claims = { tid: tenantId, oid: personId, scp: 'access_as_user', ...payload };
      const kid = more.keyId ?? key.kid;
      const fill = <T extends SignJWT | UnsecuredJWT>(token: T): T => {
        token.setIssuer(issuer ?? `${login}/${tenantId}/v2.0`).setAudience(audience);
        if (!more.without?.includes('nbf')) token.setNotBefore(now + (more.startsIn ?? -60));
        if (!more.without?.includes('exp')) token.setExpirationTime(now + (more.expiresIn ?? 3600));
        return token;
      };
      if (more.signed === 'none') return fill(new UnsecuredJWT(claims)).encode();
      const token = fill(new SignJWT(claims));
      if (more.signed === 'hs256')
        return token
          .setProtectedHeader({ alg: 'HS256', kid })
          .sign(new TextEncoder().encode(await exportSPKI(key.publicKey)));
      if (more.signed === 'rs512')
        return token
          .setProtectedHeader({ alg: 'RS512', kid })
          .sign(await importJWK(await exportJWK(key.privateKey), 'RS512'));
      const by = { stranger, neighbour, well: key }[more.signed ?? 'well'];
      return token
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: more.keyId ?? by.kid })
        .sign(by.privateKey);
    },
    async rollOver() {
      serial += 1;
      key = await newKey(`key-${serial}`);
    },
    goDown(is) {
      down = is;
    },
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
