import type { Install, InstallResult } from '../../chaperone/delivery-ways.ts';
import type { Answer } from '../exchange.ts';
import { askedPauseMs } from '../retry-after.ts';
import type { Graph } from './client.ts';

export interface InstallerSettings {
  /** The app's id in the organisation's catalogue, which is not the manifest's. */
  readonly catalogAppId: string;
  /** The tenant that Graph's token is for; people of another cannot be reached. */
  readonly tenantId: string;
}

// Graph's codes for a refusal. Anything else is reported by its status, so that no free text of an answer gets further.
const knownCodes = ['Forbidden', 'Authorization_RequestDenied', 'NotFound', 'BadRequest', 'InvalidRequest'];
const defaultPauseMs = 30_000;

/**
 * Makes the function that installs Chaperone in somebody's personal scope, so that a chat with them can be opened.
 * Needs the application permission `TeamsAppInstallation.ReadWriteSelfForUser.All`; with resource-specific permissions for users in
 * the manifest, `…ReadWriteAndConsentSelfForUser.All`. Source: Microsoft Graph, "Install app for user".
 */
export function createPersonalInstaller(graph: Graph, settings: InstallerSettings): Install {
  const app = { 'teamsApp@odata.bind': `${graph.url}/appCatalogs/teamsApps/${settings.catalogAppId}` };
  return async ({ tenantId, person }) => {
    if (tenantId.toLowerCase() !== settings.tenantId.toLowerCase())
      return { kind: 'refused', code: 'other_tenant' };
    // Graph knows people by their Entra id alone; somebody without one is known by the platform's (`29:…`).
    if (person.id === person.platformId) return { kind: 'refused', code: 'no_entra_id' };
    const path = `/users/${encodeURIComponent(person.id)}/teamwork/installedApps`;
    return resultOf(await graph.post(path, app), Date.now());
  };
}

function resultOf(answer: Answer, now: number): InstallResult {
  // Whether it arrived or not: installing what is installed does nothing.
  if (answer.kind !== 'answered') return { kind: 'unavailable', code: answer.code };
  const { status, body, retryAfter } = answer;
  if ((status >= 200 && status < 300) || status === 409) return { kind: 'installed' };
  if (status === 429)
    return { kind: 'throttled', retryAfterMs: askedPauseMs(retryAfter, now) ?? defaultPauseMs };
  const code = knownCodes.find((known) => codeIn(body) === known) ?? `http_${status}`;
  const passing = status === 401 || status === 408 || status === 412 || status === 423 || status >= 500;
  return { kind: passing ? 'unavailable' : 'refused', code };
}

/** `error.code` of Graph's error envelope. */
function codeIn(body: unknown): string | undefined {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
