import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Endpoints } from '../../src/teams/credentials.ts';

export interface TokenClaims {
  readonly audience: string;
  readonly serviceUrl?: string;
  readonly issuer?: string;
  /** Seconds from now; negative for a token that has ended. */
  readonly expiresIn?: number;
  /** Signs with a key that the issuer does not publish, under the id of the one that it does. */
  readonly wrongKey?: boolean;
  /** Signs with the published key that is endorsed for another channel than Teams. */
  readonly otherChannelsKey?: boolean;
  /** Further claims. */
  readonly more?: JWTPayload;
}

export interface TokenIssuer {
  readonly issuer: string;
  sign(claims: TokenClaims): Promise<string>;
  /** The caller of a token that this issuer signed for an audience. @throws when it did not, or the token has ended */
  verify(token: string, audience: string): Promise<JWTPayload>;
  /** Counts the tokens that were given out at the sign-in, by audience. */
  readonly given: Map<string, number>;
  /** botbuilder's addresses, with this issuer in place of the Bot Framework's; `loginUrl` is a connector double's. */
  endpoints(loginUrl?: string): Endpoints;
  /** Makes the metadata answer 503, as when the platform is down. */
  goDown(): void;
  close(): Promise<void>;
}

/**
 * A stand-in for `login.botframework.com`: OpenID metadata and keys over HTTP, and tokens signed with RS256; and for Entra's
 * sign-in with an app's secret or a managed identity's assertion, which gives such a token for the audience that is asked for.
 * Start one for each processor: botbuilder remembers keys by the metadata's address.
 */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  const [teams, webChat, stranger] = await Promise.all([rsaKey(), rsaKey(), rsaKey()]);
  const keys = [
    { ...(await exportJWK(teams.publicKey)), kid: 'teams', use: 'sig', endorsements: ['msteams'] },
    { ...(await exportJWK(webChat.publicKey)), kid: 'webchat', use: 'sig', endorsements: ['webchat'] },
  ];
  let down = false;
  const given = new Map<string, number>();
  const server = createServer((request, response) => {
    if (request.method === 'POST' && request.url === '/login/oauth2/v2.0/token' && !down)
      return void signIn(request, response);
    const { port } = server.address() as AddressInfo;
    const root = `http://127.0.0.1:${port}`;
    const bodies: Record<string, object> = {
      '/v1/.well-known/openidconfiguration': {
        issuer,
        jwks_uri: `${root}/v1/.well-known/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      },
      '/v1/.well-known/keys': { keys },
    };
    const body = bodies[request.url ?? ''];
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

  async function sign(claims: TokenClaims): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const pair = claims.wrongKey ? stranger : claims.otherChannelsKey ? webChat : teams;
    return new SignJWT({
      ...claims.more,
      ...(claims.serviceUrl === undefined ? {} : { serviceurl: claims.serviceUrl }),
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: claims.otherChannelsKey ? 'webchat' : 'teams' })
      .setIssuer(claims.issuer ?? issuer)
      .setAudience(claims.audience)
      .setNotBefore(now - 3600)
      .setExpirationTime(now + (claims.expiresIn ?? 3600))
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
    goDown() {
      down = true;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const issuer = 'https://api.botframework.test';

function rsaKey() {
  return generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}
