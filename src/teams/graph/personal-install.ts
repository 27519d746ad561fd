import type { Install, InstallResult } from '../../chaperone/delivery-ways.ts';
import type { Pace, Paced } from '../../chaperone/pace.ts';
import type { Answer } from '../exchange.ts';
import { installLimits } from '../rate-limits.ts';
import { askedPauseMs } from '../retry-after.ts';
import type { Graph } from './client.ts';

export interface InstallerSettings {
  /** The app's id in the organisation's catalogue, which is not the manifest's. */
  readonly catalogAppId: string;
  /** The tenant that Graph's token is for; people of another cannot be reached. */
  readonly tenantId: string;
  readonly pace: Pace;
  /** Hears of every installation that has to wait for want of a permit; of Graph's own refusals its client tells. */
  onThrottle(by: 'no_permit'): void;
}

// Graph's codes for a refusal. Anything else is reported by its status, so that no free text of an answer gets further.
const knownCodes = ['Forbidden', 'Authorization_RequestDenied', 'NotFound', 'BadRequest', 'InvalidRequest'];
const lonePauseMs = 30_000;

/**
 * Makes the function that installs Chaperone in somebody's personal scope, so that a chat with them can be opened. All instances together
 * keep to one pace, and where Graph asks for patience none asks it again before the time is over.
 * Needs the application permission `TeamsAppInstallation.ReadWriteSelfForUser.All`; with resource-specific permissions for users in
 * the manifest, `…ReadWriteAndConsentSelfForUser.All`. Source: Microsoft Graph, "Install app for user".
 */
export function createPersonalInstaller(graph: Graph, settings: InstallerSettings): Install {
  const { catalogAppId, pace, onThrottle } = settings;
  const app = { 'teamsApp@odata.bind': `${graph.url}/appCatalogs/teamsApps/${catalogAppId}` };
  // Graph counts apart from the connector, and a tenant's installations together: its patience must hold back no chat.
  const paced: Paced = { tenantId: `${settings.tenantId}/graph`, operation: 'install', thread: 'install' };

  /** Undefined when it may leave. */
  async function permit(): Promise<InstallResult | undefined> {
    try {
      const answer = await pace.take(paced, installLimits);
      if (answer.kind === 'go') return undefined;
      onThrottle('no_permit');
      return { kind: 'throttled', retryAfterMs: answer.ms };
    } catch {
      return { kind: 'unavailable', code: 'no_permit' };
    }
  }

  return async ({ tenantId, person }) => {
    if (tenantId.toLowerCase() !== settings.tenantId.toLowerCase())
      return { kind: 'refused', code: 'other_tenant' };
    // Graph knows people by their Entra id alone; somebody without one is known by the platform's (`29:…`).
    if (person.id === person.platformId) return { kind: 'refused', code: 'no_entra_id' };
    const held = await permit();
    if (held) return held;
    const answer = await graph.post(`/users/${encodeURIComponent(person.id)}/teamwork/installedApps`, app);
    if (answer.kind !== 'answered' || answer.status !== 429) return resultOf(answer);
    const askedMs = askedPauseMs(answer.retryAfter, Date.now());
    // Without the database this job alone waits.
    const retryAfterMs = await pace.slowDown(paced, askedMs).catch(() => askedMs ?? lonePauseMs);
    return { kind: 'throttled', retryAfterMs };
  };
}

function resultOf(answer: Answer): InstallResult {
  // Whether it arrived or not: installing what is installed does nothing.
  if (answer.kind !== 'answered') return { kind: 'unavailable', code: answer.code };
  const { status, body } = answer;
  if ((status >= 200 && status < 300) || status === 409) return { kind: 'installed' };
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
