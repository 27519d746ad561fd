import { type FetchImplementation, type JWTPayload, jwtVerify } from 'jose';
import { createKnownKeys, isTokenFault } from '../tokens/known-keys.ts';
import { CheckedTokens, type Claim } from './checked-tokens.ts';
import type { Endpoints } from './credentials.ts';

export type SenderVerdict = 'genuine' | 'refused' | 'unavailable';

/** Tells whether a request comes from the Bot Framework for this app, for Teams and for this service URL. Never throws. */
export type CheckSender = (claim: Claim) => Promise<SenderVerdict>;

const publicIssuer = 'https://api.botframework.com';
const publicMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const toleranceSeconds = 300;
const settlingMs = 1_000;

/**
 * Checks the token of an activity: RS256 by a key that is published by the Bot Framework and endorsed for Teams; its issuer,
 * this app as audience, its time, and the service URL that the body names. Anything else is refused, such as tokens of Entra that speak for
 * an app (the Emulator's, a skill's), and tokens without an end.
 *
 * botbuilder's own check is not used. For any token, signed or not, it adds the tenant named in it to the issuers of Emulator tokens, which
 * grows without end and lets in tokens for whatever audience; keys without endorsements pass; a new key is noticed after an hour, and old ones
 * end after a day without the provider. `test/web/sender-check.test.ts` shows that nothing is taken here that botbuilder refuses.
 * Source: Bot Connector authentication, "Authenticate requests from the Bot Connector service to your bot".
 */
export function createSenderCheck(appId: string, endpoints?: Endpoints): CheckSender {
  const issuer = endpoints?.ToBotFromChannelTokenIssuer ?? publicIssuer;
  const metadata = new URL(endpoints?.ToBotFromChannelOpenIdMetadataUrl ?? publicMetadata);
  const checked = new CheckedTokens();
  let changedAt = Number.NEGATIVE_INFINITY;
  const keys = createKnownKeys(metadata, {
    read: readEndorsedKeys,
    onChange: () => {
      changedAt = Date.now();
      checked.clear();
    },
  });

  return async (claim) => {
    if (claim.channelId !== 'msteams' || claim.serviceUrl === '') return 'refused';
    if (checked.has(claim)) return 'genuine';
    const token = /^Bearer ([\w.-]+)$/i.exec(claim.authorization)?.[1];
    if (token === undefined) return 'refused';
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        issuer,
        audience: appId,
        clockTolerance: toleranceSeconds,
        requiredClaims: ['exp'],
      });
      // jose also takes a list of audiences that holds ours.
      if (payload.aud !== appId || payload.serviceurl !== claim.serviceUrl || speaksForAnApp(payload))
        return 'refused';
      // A check that was under way while the keys changed may have passed by one that is gone.
      if (Date.now() - changedAt > settlingMs) checked.add(claim, payload.exp);
      return 'genuine';
    } catch (error) {
      return isTokenFault(error) ? 'refused' : 'unavailable';
    }
  };
}

const speaksForAnApp = (payload: JWTPayload): boolean => 'appid' in payload || 'azp' in payload;

/** The metadata name the place of the keys. Those that are not endorsed for Teams are none of ours. */
const readEndorsedKeys: FetchImplementation = async (address, options) => {
  const metadata = await fetch(address, options);
  if (!metadata.ok) return metadata;
  const { jwks_uri: place } = (await metadata.json()) as { jwks_uri?: unknown };
  const url = URL.parse(String(place));
  // Over the open net nobody could be believed; a test's issuer has no TLS.
  if (url?.protocol !== new URL(address).protocol)
    throw new TypeError('the metadata name no place for the keys');
  const response = await fetch(url, options);
  if (!response.ok) return response;
  const { keys } = (await response.json()) as { keys: readonly { readonly endorsements?: unknown }[] };
  return Response.json({
    keys: keys.filter(({ endorsements }) => Array.isArray(endorsements) && endorsements.includes('msteams')),
  });
};
