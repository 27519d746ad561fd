import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
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
}

export interface TokenIssuer {
  readonly issuer: string;
  sign(claims: TokenClaims): Promise<string>;
  /** botbuilder's addresses, with this issuer in place of the Bot Framework's; `loginUrl` is a connector double's. */
  endpoints(loginUrl?: string): Endpoints;
  /** Makes the metadata answer 503, as when the platform is down. */
  goDown(): void;
  close(): Promise<void>;
}

/**
 * A stand-in for `login.botframework.com`: OpenID metadata and keys over HTTP, and tokens signed with RS256.
 * Start one for each processor: botbuilder remembers keys by the metadata's address.
 */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  const [teams, webChat, stranger] = await Promise.all([rsaKey(), rsaKey(), rsaKey()]);
  const keys = [
    { ...(await exportJWK(teams.publicKey)), kid: 'teams', use: 'sig', endorsements: ['msteams'] },
    { ...(await exportJWK(webChat.publicKey)), kid: 'webchat', use: 'sig', endorsements: ['webchat'] },
  ];
  let down = false;
  const server = createServer((request, response) => {
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

  return {
    issuer,
    async sign(claims) {
      const now = Math.floor(Date.now() / 1000);
      const pair = claims.wrongKey ? stranger : claims.otherChannelsKey ? webChat : teams;
      return new SignJWT(claims.serviceUrl === undefined ? {} : { serviceurl: claims.serviceUrl })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: claims.otherChannelsKey ? 'webchat' : 'teams' })
        .setIssuer(claims.issuer ?? issuer)
        .setAudience(claims.audience)
        .setNotBefore(now - 3600)
        .setExpirationTime(now + (claims.expiresIn ?? 3600))
        .sign(pair.privateKey);
    },
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
