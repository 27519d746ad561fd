import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import type { Endpoints } from '../../src/teams/credentials.ts';
import { selfSigned } from './certificate.ts';

export interface TokenClaims {
  readonly audience: string;
  readonly serviceUrl?: string;
  readonly issuer?: string;
  /** Seconds from now; negative for a token that has ended; null for one without an end. */
  readonly expiresIn?: number | null;
  readonly startsIn?: number;
  /** More of what the token says, or other than usual. */
  readonly payload?: JWTPayload;
  /** Not at all, with the public key as a password, or by another algorithm than the issuer's own. */
  readonly signed?: 'none' | 'hs256' | 'rs512';
  readonly keyId?: string;
  /** Signs with a published key that no channel endorses. */
  readonly unendorsedKey?: boolean;
  /** Signs with a key that the issuer does not publish, under the id of the one that it does. */
  readonly wrongKey?: boolean;
  /** Names the key of a stranger, by which it is signed, in the token's own header: the key itself, or where it stands. */
  readonly namesKey?: NamedKey;
  /** Signs with the published key that is endorsed for another channel than Teams. */
  readonly otherChannelsKey?: boolean;
}

/** Parts of a JWT's header that may name a key (RFC 7515, section 4.1). */
export type NamedKey = 'jwk' | 'jku' | 'x5u' | 'x5c' | 'kid';

export interface TokenIssuer {
  readonly issuer: string;
  sign(claims: TokenClaims): Promise<string>;
  /** The caller of a token that this issuer signed for an audience. @throws when it did not, or the token has ended */
  verify(token: string, audience: string): Promise<JWTPayload>;
  /** Counts the tokens that were given out at the sign-in, by audience. */
  readonly given: Map<string, number>;
  /** botbuilder's addresses, with this issuer in place of the Bot Framework's; `loginUrl` is a connector double's. */
  endpoints(loginUrl?: string): Endpoints;
  /** Makes the metadata answer 503, as when the platform is down; or well again. */
  goDown(down?: boolean): void;
  /** Publishes a new key for Teams, signs with it from now on, and withdraws the old one. */
  rollOver(): Promise<void>;
  /** How often keys were asked for. */
  asked(): number;
  close(): Promise<void>;
}

/**
 * A stand-in for `login.botframework.com`: OpenID metadata and keys over HTTP, and tokens signed with RS256; and for Entra's
 * sign-in with an app's secret or a managed identity's assertion, which gives such a token for the audience that is asked for.
 * Start one for each processor: botbuilder remembers keys by the metadata's address.
 */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  const [first, webChat, bare] = await Promise.all([rsaKey(), rsaKey(), rsaKey()]);
  // With a certificate of its own, so that whoever believes what a token says of itself would let it in.
  const { key, cert } = selfSigned('rsa');
  const certificate = new X509Certificate(cert);
  const stranger = { privateKey: createPrivateKey(key), publicKey: certificate.publicKey };
  const others = [
    { ...(await exportJWK(webChat.publicKey)), kid: 'webchat', use: 'sig', endorsements: ['webchat'] },
    { ...(await exportJWK(bare.publicKey)), kid: 'bare', use: 'sig' },
  ];
  let teams = first;
  let serial = 0;
  const kid = () => (serial === 0 ? 'teams' : `teams-${serial}`);
  const publish = async () => [
    { ...(await exportJWK(teams.publicKey)), kid: kid(), use: 'sig', endorsements: ['msteams', 'skype'] },
    ...others,
  ];
  let keys = await publish();
  const strangersKey = { ...(await exportJWK(stranger.publicKey)), use: 'sig', endorsements: ['msteams'] };
  let down = false;
  let asked = 0;
  const given = new Map<string, number>();
  const server = createServer((request, response) => {
    if (request.method === 'POST' && request.url === '/login/oauth2/v2.0/token' && !down)
      return void signIn(request, response);
    // Whoever reaches it by a relay is sent back by it.
    const root = `http://${request.headers.host}`;
    const bodies: Record<string, object> = {
      '/v1/.well-known/openidconfiguration': {
        issuer,
        jwks_uri: `${root}/v1/.well-known/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      },
      '/v1/.well-known/keys': { keys },
      // Where a token may say that its key stands.
      '/strangers/keys': {
        keys: ['stranger', `${root}/strangers/keys`].map((kid) => ({ ...strangersKey, kid })),
      },
    };
    if (request.url === '/strangers/certificate') return void response.end(cert);
    const body = bodies[request.url ?? ''];
    if (body && request.url === '/v1/.well-known/keys') asked += 1;
    response.writeHead(down ? 503 : body ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(down ? {} : (body ?? {})));
  });
  const root = await listen(server);

  async function signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await text(request));
    const audience = form.get('scope')?.replace(/\/\.default$/, '') ?? '';
    const known = form.get('grant_type') === 'client_credentials' && (await isProof(form));
    if (known) given.set(audience, (given.get(audience) ?? 0) + 1);
    response.writeHead(known ? 200 : 401, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        known ? { token_type: 'Bearer', expires_in: 3600, access_token: await sign({ audience }) } : {},
      ),
    );
  }

  /** An app's secret, or a token of this issuer by which a managed identity speaks for the app. */
  async function isProof(form: URLSearchParams): Promise<boolean> {
    if (form.get('client_secret')) return true;
    const assertion = form.get('client_assertion') ?? '';
    if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
      return false;
    const wanted = { issuer, audience: 'api://AzureADTokenExchange' };
    return jwtVerify(assertion, teams.publicKey, wanted).then(
      () => true,
      () => false,
    );
  }

  const namedKeys = (): Record<NamedKey, unknown> => ({
    jwk: strangersKey,
    jku: `${root}/strangers/keys`,
    x5u: `${root}/strangers/certificate`,
    x5c: [certificate.raw.toString('base64')],
    kid: `${root}/strangers/keys`,
  });

  async function sign(claims: TokenClaims): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const named = claims.namesKey;
    const [pair, keyId] = named
      ? [stranger, 'stranger']
      : claims.wrongKey
        ? [stranger, kid()]
        : claims.otherChannelsKey
          ? [webChat, 'webchat']
          : claims.unendorsedKey
            ? [bare, 'bare']
            : [teams, kid()];
    const payload = {
      ...(claims.serviceUrl === undefined ? {} : { serviceurl: claims.serviceUrl }),
      iss: claims.issuer ?? issuer,
      aud: claims.audience,
      nbf: now + (claims.startsIn ?? -3600),
      ...(claims.expiresIn === null ? {} : { exp: now + (claims.expiresIn ?? 3600) }),
      ...claims.payload,
    };
    if (claims.signed === 'none') return new UnsecuredJWT(payload).encode();
    const token = new SignJWT(payload);
    if (claims.signed === 'hs256')
      return token
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: keyId })
        .sign(new TextEncoder().encode(await exportSPKI(pair.publicKey)));
    if (claims.signed === 'rs512')
      return token
        .setProtectedHeader({ alg: 'RS512', typ: 'JWT', kid: keyId })
        .sign(await as512(teams.privateKey));
    return token
      .setProtectedHeader({
        alg: 'RS256',
        typ: 'JWT',
        kid: claims.keyId ?? keyId,
        ...(named ? { [named]: namedKeys()[named] } : {}),
      })
      .sign(pair.privateKey);
  }

  return {
    issuer,
    given,
    sign,
    verify: async (token, audience) =>
      (await jwtVerify(token, teams.publicKey, { issuer, audience })).payload,
    endpoints: (loginUrl = `${root}/login`) => ({
      ValidateAuthority: false,
      ToChannelFromBotLoginUrl: loginUrl,
      ToChannelFromBotOAuthScope: 'https://api.botframework.test',
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: `${root}/oauth`,
      ToBotFromChannelOpenIdMetadataUrl: `${root}/v1/.well-known/openidconfiguration`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${root}/v1/.well-known/openidconfiguration`,
      CallerId: 'urn:botframework:test',
    }),
    goDown(is = true) {
      down = is;
    },
    async rollOver() {
      serial += 1;
      teams = await rsaKey();
      keys = await publish();
    },
    asked: () => asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const issuer = 'https://api.botframework.test';

function rsaKey() {
  return generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
}

type Key = Awaited<ReturnType<typeof rsaKey>>['privateKey'];

async function as512(key: Key): Promise<Key> {
  return (await importJWK(await exportJWK(key), 'RS512')) as Key;
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}
