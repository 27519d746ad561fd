import { ManagedIdentityCredential } from '@azure/identity';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { AppError } from '../chaperone/errors.ts';

/** Who Chaperone is to the platform. The demo is nobody: nothing is checked and no token is sent. */
export type BotIdentity =
  | { readonly type: 'demo' }
  | {
      readonly type: 'SingleTenant';
      readonly appId: string;
      readonly tenantId: string;
      readonly password: string;
    }
  /** An app without a secret: Entra believes the managed identity, by its client id, that speaks for it. */
  | {
      readonly type: 'Federated';
      readonly appId: string;
      readonly tenantId: string;
      readonly managedIdentityId: string;
    }
  | { readonly type: 'UserAssignedMsi'; readonly appId: string; readonly tenantId: string };

/** Addresses of the platform's sign-in, under botbuilder's own names; all of them, or none for the public cloud. */
export interface Endpoints {
  readonly ValidateAuthority: boolean;
  /** Authority with the tenant: `https://login.microsoftonline.com/<tenant>`. */
  readonly ToChannelFromBotLoginUrl: string;
  readonly ToChannelFromBotOAuthScope: string;
  readonly ToBotFromChannelTokenIssuer: string;
  readonly OAuthUrl: string;
  readonly ToBotFromChannelOpenIdMetadataUrl: string;
  readonly ToBotFromEmulatorOpenIdMetadataUrl: string;
  readonly CallerId: string;
  /** Microsoft Graph with its version, without a slash at the end; the public cloud's without. Our own name. */
  readonly GraphUrl?: string;
}

/** Gives the token that a service of the platform wants to see; `undefined` where none is needed. */
export interface TokenSource {
  /** @throws Error when no token can be had; the caller treats it as "not sent". */
  token(): Promise<string | undefined>;
  /** Throws away a token that was refused. */
  forget(): void;
}

export interface FreshToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const connectorScope = 'https://api.botframework.com';
const publicLogin = 'https://login.microsoftonline.com';

// A token is renewed this long before it ends, so that none ends on its way.
const renewEarlyMs = 5 * 60_000;
const signInTimeoutMs = 10_000;

/**
 * Keeps a token until shortly before it ends and asks for a new one once, however many senders wait for it.
 * @param request asks the identity provider for a fresh token
 * @param now milliseconds since 1970
 */
export function keepToken(request: () => Promise<FreshToken>, now: () => number = Date.now): TokenSource {
  let kept: FreshToken | undefined;
  let asking: Promise<FreshToken> | undefined;
  return {
    async token() {
      if (kept && kept.expiresAt - renewEarlyMs > now()) return kept.token;
      asking ??= request().finally(() => {
        asking = undefined;
      });
      kept = await asking;
      return kept.token;
    },
    forget() {
      kept = undefined;
    },
  };
}

/**
 * The source that fits an identity: the app's secret, Azure's managed identity, for itself or for the app, or none at all in the demo.
 * @param resource whom the token is for, as an address without a path; the connector without
 */
export function createTokenSource(
  identity: BotIdentity,
  endpoints?: Endpoints,
  resource: string = endpoints?.ToChannelFromBotOAuthScope ?? connectorScope,
): TokenSource {
  if (identity.type === 'demo') return { token: async () => undefined, forget: () => undefined };
  if (identity.type === 'UserAssignedMsi') return managedIdentityTokens(identity, resource);
  const prove = proofOf(identity);
  return keepToken(async () => requestToken(identity, await prove(), endpoints, resource));
}

type Registered = BotIdentity & { readonly type: 'SingleTenant' | 'Federated' };
type Proof = Readonly<Record<string, string>>;

/** Audience of the tokens by which a managed identity speaks for an app. Source: Microsoft Entra, workload identity federation. */
const exchangeScope = 'api://AzureADTokenExchange/.default';

/** How an app shows that it is itself: by its secret, or by a token of the managed identity that its registration trusts. */
function proofOf(identity: Registered): () => Promise<Proof> {
  if (identity.type === 'SingleTenant') return async () => ({ client_secret: identity.password });
  const managed = new ManagedIdentityCredential({ clientId: identity.managedIdentityId });
  return async () => ({
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: (await managed.getToken(exchangeScope)).token,
  });
}

/** botbuilder keeps the managed identity's token itself, and asks Azure again only when it is told to. */
function managedIdentityTokens(
  identity: BotIdentity & { readonly appId: string },
  resource: string,
): TokenSource {
  let refused = false;
  return {
    async token() {
      const credentials: object = await credentialFactory(identity).createCredentials(
        identity.appId,
        resource,
        publicLogin,
        true,
      );
      if (!givesTokens(credentials)) throw new TypeError('botbuilder gave credentials without tokens');
      const token = await credentials.getToken(refused);
      refused = false;
      return token;
    },
    forget() {
      refused = true;
    },
  };
}

function givesTokens(value: object): value is { getToken(forceRefresh: boolean): Promise<string> } {
  return 'getToken' in value && typeof value.getToken === 'function';
}

/** botbuilder's own form of an identity. An empty app id tells it not to check anybody: only the demo gives one. */
export function credentialFactory(identity: BotIdentity): ConfigurationServiceClientCredentialFactory {
  if (identity.type === 'demo')
    return new ConfigurationServiceClientCredentialFactory({ MicrosoftAppId: '' });
  return new ConfigurationServiceClientCredentialFactory({
    // A federated identity is none of botbuilder's types; only this one asks for no secret, and none is needed where it is made for one.
    MicrosoftAppType: identity.type === 'SingleTenant' ? identity.type : 'UserAssignedMsi',
    MicrosoftAppId: identity.appId,
    MicrosoftAppTenantId: identity.tenantId,
    ...(identity.type === 'SingleTenant' ? { MicrosoftAppPassword: identity.password } : {}),
  });
}

/**
 * Asks Entra for a token for the app itself (OAuth 2.0 client credentials, RFC 6749 section 4.4; with an assertion, RFC 7523 section 2.2).
 * @throws Error with the HTTP status; never with anything of the request or the answer
 */
async function requestToken(
  identity: Registered,
  proof: Proof,
  endpoints: Endpoints | undefined,
  resource: string,
): Promise<FreshToken> {
  const authority = endpoints?.ToChannelFromBotLoginUrl ?? `${publicLogin}/${identity.tenantId}`;
  const askedAt = Date.now();
  const response = await fetch(`${authority}/oauth2/v2.0/token`, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(signInTimeoutMs),
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: identity.appId,
      ...proof,
      scope: `${resource}/.default`,
    }),
  });
  if (!response.ok) throw new Error(`sign-in answered ${response.status}`);
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null || !('access_token' in answer))
    throw new Error('sign-in answered without a token');
  const seconds = 'expires_in' in answer ? Number(answer.expires_in) : Number.NaN;
  return {
    token: String(answer.access_token),
    expiresAt: askedAt + (Number.isFinite(seconds) ? seconds : 3600) * 1000,
  };
}

/**
 * Refuses an identity that botbuilder would take for "authentication off".
 * @throws AppError `settings_invalid`
 */
export function requireIdentity(identity: BotIdentity): void {
  if (identity.type === 'demo') return;
  if (identity.appId.trim() === '' || identity.tenantId.trim() === '')
    throw new AppError(
      'settings_invalid',
      'The app id and its tenant must be set: without them nobody would be checked.',
    );
}

/** The id under which the platform knows the bot. */
export function botIdOf(identity: BotIdentity): string {
  return identity.type === 'demo' ? '28:chaperone-demo' : `28:${identity.appId}`;
}
