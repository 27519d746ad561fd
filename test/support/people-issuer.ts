import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';

/** What a token says besides the usual; everything can be wrong on purpose. */
export interface PersonClaims {
  readonly tenantId?: string;
  readonly payload?: JWTPayload;
  readonly issuer?: string;
  readonly audience?: string;
  /** Seconds from now. */
  readonly expiresIn?: number;
  readonly startsIn?: number;
  /** How it is signed: properly, by a key that is not published, not at all, or with the public key as a password. */
  readonly signed?: 'well' | 'stranger' | 'none' | 'hs256';
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
  let serial = 1;
  let key = await newKey('key-1');
  let down = false;
  let asked = 0;
  const server = createServer(async (request, response) => {
    const known = /^\/[0-9a-f-]{36}\/discovery\/v2\.0\/keys$/.test(request.url ?? '');
    asked += 1;
    response.writeHead(down ? 503 : known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ keys: [{ ...(await exportJWK(key.publicKey)), kid: key.kid, use: 'sig' }] }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const login = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    login,
    async sign({ tenantId = ownTenant, payload = {}, issuer, audience = appId, ...more }: PersonClaims = {}) {
      const now = Math.floor(Date.now() / 1000);
      const claims = { tid: tenantId, oid: personId, scp: 'access_as_user', ...payload };
      const kid = more.keyId ?? key.kid;
      const fill = <T extends SignJWT | UnsecuredJWT>(token: T): T =>
        token
          .setIssuer(issuer ?? `${login}/${tenantId}/v2.0`)
          .setAudience(audience)
          .setNotBefore(now + (more.startsIn ?? -60))
          .setExpirationTime(now + (more.expiresIn ?? 3600)) as T;
      if (more.signed === 'none') return fill(new UnsecuredJWT(claims)).encode();
      const token = fill(new SignJWT(claims));
      if (more.signed === 'hs256')
        return token
          .setProtectedHeader({ alg: 'HS256', kid })
          .sign(new TextEncoder().encode(await exportSPKI(key.publicKey)));
      const { privateKey } = more.signed === 'stranger' ? stranger : key;
      return token.setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey);
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
