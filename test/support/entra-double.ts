import { createPublicKey, X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { jwtVerify } from 'jose';
import { type Certificate, selfSigned } from './certificate.ts';
import type { TokenIssuer } from './token-issuer.ts';

/** An app registration. */
export interface Registration {
  readonly clientId: string;
  /** Its certificate as PEM; none for one that only persons use. */
  readonly cert?: string;
  /** Permissions as an application. */
  readonly roles: readonly string[];
  /** Permissions as a person. */
  readonly scopes: readonly string[];
}

export interface EntraDouble {
  /** What goes into the authority's address. */
  readonly url: string;
  /** The certificate that vouches for it, as PEM, for `NODE_EXTRA_CA_CERTS`. */
  readonly certificate: Certificate;
  readonly registrations: Map<string, Registration>;
  /** A code is accepted only when this is true: a person has typed it in. */
  personSignsIn: boolean;
  /** How many tokens were given out, by kind. */
  readonly given: { application: number; person: number };
  close(): Promise<void>;
}

/**
 * A stand-in for Entra's sign-in over https: an application with a signed assertion, which is verified against its certificate, and a
 * person with a device code. The tokens are the local issuer's, with the claims that Graph's have.
 * Source: Microsoft identity platform, "client credentials flow" and "device authorization grant flow".
 */
export async function startEntraDouble(issuer: TokenIssuer, tenantId: string): Promise<EntraDouble> {
  const certificate = selfSigned();
  const registrations = new Map<string, Registration>();
  const given = { application: 0, person: 0 };
  const base = `/${tenantId}`;

  const server = createServer(certificate, (request, response) => {
    void text(request).then(async (body) => {
      const [status, answer] = await act(request.url ?? '', new URLSearchParams(body));
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `https://localhost:${(server.address() as AddressInfo).port}`;

  async function act(path: string, form: URLSearchParams): Promise<[number, object]> {
    if (path.startsWith(`${base}/v2.0/.well-known/openid-configuration`)) return [200, metadata()];
    const registration = registrations.get(form.get('client_id') ?? '');
    if (!registration) return refusal('unauthorized_client', 'AADSTS700016: Application not found.');
    if (path.startsWith(`${base}/oauth2/v2.0/devicecode`)) return [200, code()];
    if (!path.startsWith(`${base}/oauth2/v2.0/token`)) return [404, {}];
    return form.get('grant_type') === 'client_credentials'
      ? asApplication(registration, form)
      : asPerson(registration, form);
  }

  function metadata() {
    return {
      issuer: `${url}${base}/v2.0`,
      authorization_endpoint: `${url}${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${url}${base}/oauth2/v2.0/token`,
      device_authorization_endpoint: `${url}${base}/oauth2/v2.0/devicecode`,
      jwks_uri: `${url}${base}/discovery/v2.0/keys`,
    };
  }

  function code() {
    return {
      device_code: 'invented-device-code',
      user_code: 'ABC123DEF',
      verification_uri: 'https://microsoft.com/devicelogin',
      expires_in: 900,
      interval: 1,
      message: 'Words of Entra',
    };
  }

  const audience = (form: URLSearchParams) =>
    form
      .get('scope')
      ?.split(' ')
      .find((each) => each.endsWith('/.default'))
      ?.replace(/\/\.default$/, '') ?? '';

  async function asApplication(
    { clientId, cert, roles }: Registration,
    form: URLSearchParams,
  ): Promise<[number, object]> {
    const key =
      cert && createPublicKey(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'pem' }));
    const vouched =
      key &&
      (await jwtVerify(form.get('client_assertion') ?? '', key, {
        issuer: clientId,
        subject: clientId,
        audience: metadata().token_endpoint,
        clockTolerance: 5,
      }).catch(() => undefined));
    if (!vouched) return refusal('invalid_client', 'AADSTS700027: The certificate is not registered.');
    given.application += 1;
    const token = await issuer.sign({
      audience: audience(form),
      payload: { tid: tenantId, appid: clientId, roles },
    });
    return [200, { token_type: 'Bearer', expires_in: 3600, access_token: token }];
  }

  async function asPerson(
    { clientId, scopes }: Registration,
    form: URLSearchParams,
  ): Promise<[number, object]> {
    if (!double.personSignsIn) return refusal('authorization_pending', 'AADSTS70016: Pending.');
    given.person += 1;
    const oid = 'aaaaaaaa-0000-4000-8000-0000000000a1';
    const claims = { tid: tenantId, oid, ver: '2.0', preferred_username: 'admin@trust.test' };
    const [access, id] = await Promise.all([
      issuer.sign({
        audience: audience(form),
        payload: { ...claims, appid: clientId, scp: scopes.join(' ') },
      }),
      issuer.sign({ audience: clientId, issuer: metadata().issuer, payload: claims }),
    ]);
    const info = Buffer.from(JSON.stringify({ uid: oid, utid: tenantId })).toString('base64url');
    return [
      200,
      {
        token_type: 'Bearer',
        expires_in: 3600,
        scope: `${audience(form)}/.default`,
        access_token: access,
        id_token: id,
        refresh_token: 'invented-refresh-token',
        client_info: info,
      },
    ];
  }

  const double: EntraDouble = {
    url,
    certificate,
    registrations,
    personSignsIn: true,
    given,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return double;
}

function refusal(error: string, description: string): [number, object] {
  return [400, { error, error_description: description, error_codes: [], correlation_id: 'invented' }];
}
