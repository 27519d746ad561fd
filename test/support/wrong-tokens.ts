import type { TokenClaims } from './token-issuer.ts';

/** Tokens that must open nothing, by what is wrong with them; everything else of each is as it should be. */
export function wrongTokens(appId: string, serviceUrl: string): [string, TokenClaims][] {
  const good: TokenClaims = { audience: appId, serviceUrl };
  const other = '00000000-0000-4000-8000-000000000000';
  const entra = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
  return [
    ['another issuer', { ...good, issuer: 'https://issuer.example' }],
    ['no issuer', { ...good, payload: { iss: undefined } as never }],
    ["another app's audience", { ...good, audience: other }],
    ['an audience that only begins like ours', { ...good, audience: `${appId}0` }],
    ['a list of audiences, ours among them', { ...good, payload: { aud: [appId] } }],
    ['no audience', { ...good, payload: { aud: undefined } as never }],
    ['a key that is not published, under the id of one that is', { ...good, wrongKey: true }],
    ['a key id that nobody knows', { ...good, keyId: 'nobody' }],
    ['a key id that is a path', { ...good, wrongKey: true, keyId: '../../strangers/keys' }],
    ...(['jwk', 'jku', 'x5u', 'x5c', 'kid'] as const).map((namesKey): [string, TokenClaims] => [
      `a key that the token names itself (${namesKey})`,
      { ...good, namesKey },
    ]),
    ['a token with which the app itself asks Teams', { ...good, audience: 'https://api.botframework.test' }],
    ['several audiences, ours among them', { ...good, payload: { aud: [appId, other] } }],
    ['no signature (alg none)', { ...good, signed: 'none' }],
    ['HS256 with the public key as password', { ...good, signed: 'hs256' }],
    ['an algorithm that the issuer does not use', { ...good, signed: 'rs512' }],
    ['a token that has ended', { ...good, expiresIn: -600 }],
    ['a token that is not valid yet', { ...good, startsIn: 600 }],
    ['a token without an end', { ...good, expiresIn: null }],
    ['a key that is endorsed for another channel', { ...good, otherChannelsKey: true }],
    ['a key that nothing is endorsed for', { ...good, unendorsedKey: true }],
    ['a token for another service URL', { ...good, serviceUrl: 'https://smba.trafficmanager.net/fr/' }],
    ['a token without a service URL', { audience: appId }],
    [
      'a token as the Emulator has it (1.0)',
      { ...good, issuer: entra, payload: { ver: '1.0', appid: appId, tid: other } },
    ],
    [
      'a token as the Emulator has it (2.0)',
      {
        ...good,
        issuer: `https://login.microsoftonline.com/${other}/v2.0`,
        payload: { ver: '2.0', azp: appId, tid: other },
      },
    ],
    [
      "a token as a skill has it, of Entra's",
      { ...good, issuer: entra, payload: { ver: '1.0', appid: other } },
    ],
    [
      "a token as a skill has it, by the platform's own key",
      { ...good, payload: { ver: '1.0', appid: other } },
    ],
    ['the same in version 2.0', { ...good, payload: { ver: '2.0', azp: other } }],
    ['an anonymous skill', { ...good, payload: { appid: 'AnonymousSkill' } }],
  ];
}
