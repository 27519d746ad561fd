import {
  type AccessToken,
  ClientCertificateCredential,
  DeviceCodeCredential,
  type TokenCredential,
} from '@azure/identity';
import { keepToken, type TokenSource } from '../../src/teams/credentials.ts';
import { Ended, exitCodes } from './ended.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** What Entra's commonest refusals mean here. Source: Microsoft Entra authentication and authorization error codes. */
const advice: Readonly<Record<string, string>> = {
  AADSTS700016:
    'The tenant knows no app registration with this client id. Look both up in the Entra admin centre, App registrations.',
  AADSTS90002: 'There is no tenant with this id.',
  AADSTS700027:
    'The registration does not have this certificate. Upload it: Entra admin centre, App registrations, Certificates & secrets.',
  AADSTS7000215: 'The registration does not accept this key. Upload the certificate that is used here.',
  AADSTS7000218:
    'The registration does not allow signing in with a code. Entra admin centre, App registrations, Authentication: Allow public client flows.',
  AADSTS65001:
    'Nobody has consented to the permissions of the registration. Entra admin centre, App registrations, API permissions: Grant admin consent.',
  AADSTS53003: "The tenant's Conditional Access forbids this sign-in. Ask whoever looks after it.",
  AADSTS50105: 'The person is not assigned to the application, which requires it.',
};

/**
 * Signs in, with the certificate or with a code that a person types into a browser, and gives the tokens from then on.
 * @throws Ended `refused` with what to do
 */
export async function signIn(settings: Settings, terminal: Terminal): Promise<TokenSource> {
  const scope = `${new URL(settings.graphUrl).origin}/.default`;
  const person = settings.certificate ? undefined : byCode(settings, terminal);
  // A credential keeps its token; one that was refused must not come back, so an application's is made anew.
  const tokens = keepToken(async () => fresh(await (person ?? byCertificate(settings)).getToken(scope)));
  try {
    await tokens.token();
  } catch (error) {
    throw new Ended(exitCodes.refused, `Signing in failed. ${reasonOf(error, settings)}`);
  }
  return tokens;
}

function byCertificate({ tenantId, clientId, certificate, loginUrl }: Settings): TokenCredential {
  const file = {
    certificatePath: certificate?.path ?? '',
    ...(certificate?.password ? { certificatePassword: certificate.password } : {}),
  };
  return new ClientCertificateCredential(tenantId, clientId, file, cloud(loginUrl));
}

function byCode({ tenantId, clientId, loginUrl }: Settings, terminal: Terminal): TokenCredential {
  return new DeviceCodeCredential({
    tenantId,
    clientId,
    ...cloud(loginUrl),
    userPromptCallback: ({ verificationUri, userCode }) =>
      terminal.note(`To sign in, open ${verificationUri} in a browser and type the code ${userCode}.`),
  });
}

/** The public cloud's sign-in vouches for others of Microsoft's; for one that was named in the settings these do. */
function cloud(loginUrl: string | undefined) {
  return loginUrl === undefined ? {} : { authorityHost: loginUrl, disableInstanceDiscovery: true };
}

function fresh(token: AccessToken | null) {
  if (!token) throw new Error('no token');
  return { token: token.token, expiresAt: token.expiresOnTimestamp };
}

function reasonOf(error: unknown, { loginUrl }: Settings): string {
  const message = error instanceof Error ? error.message : '';
  const code = /AADSTS\d+/.exec(message)?.[0];
  if (code)
    return `Entra says ${code}. ${advice[code] ?? 'Look the code up at https://login.microsoftonline.com/error.'}`;
  if (
    /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|network_error|endpoints_resolution_error/.test(
      message,
    )
  )
    return `${loginUrl ?? 'https://login.microsoftonline.com'} cannot be reached. Check the network and its proxy.`;
  if (/decrypt|passphrase|PEM|asymmetric|DECODER/i.test(message))
    return 'The private key of the certificate cannot be read. Is CHAPERONE_ADMIN_CERTIFICATE_PASSWORD set, and right?';
  // Entra's words say nothing secret, but their end is a trace of many lines.
  return message.split('\n')[0]?.slice(0, 300) || 'No reason was given.';
}
