import { compareVersions } from './app-package.ts';
import type { Calls } from './calls.ts';
import type { Entry } from './catalogue.ts';
import { failureOf } from './failures.ts';
import { appsOf, failed, findInstallation } from './installations.ts';
import type { TeamDone } from './over-teams.ts';
import type { Outcome } from './results.ts';
import type { Team } from './teams.ts';

/** How a team came out that did not fail, and the version that it has now, where that is known. */
export interface Deed {
  readonly outcome: Exclude<Outcome, 'failed'>;
  readonly version?: string | undefined;
}

/** What a command does to one team; with `go` false it looks, and gives what would come of it. */
export type Work = (team: Team, go: boolean) => Promise<TeamDone<Deed>>;

export interface DeedsFor {
  readonly calls: Calls;
  readonly graphUrl: string;
  readonly manifestId: string;
  readonly entry: Entry & { readonly version: string };
}

const done = (outcome: Deed['outcome'], version?: string): TeamDone<Deed> => ({
  kind: 'done',
  value: { outcome, version },
});

/**
 * Installs the app with consent to exactly its permissions. A team has an app once: asking again, after an answer that was lost,
 * is answered with 409.
 * Source: Microsoft Graph, "Add app to team" (`TeamsAppInstallation.ReadWriteAndConsentForTeam`).
 */
export function installing({ calls, graphUrl, manifestId, entry }: DeedsFor): Work {
  const body = {
    'teamsApp@odata.bind': `${graphUrl}/appCatalogs/teamsApps/${entry.id}`,
    ...consentTo(entry),
  };
  return async ({ id }, go) => {
    if (!go) return looked(await findInstallation(calls, id, manifestId), 'already', 'installed');
    const { answer, doubtful } = await calls.post(appsOf(id), body);
    if (answer.kind === 'answered' && answer.status < 300) return done('installed', entry.version);
    if (answer.kind !== 'answered' || answer.status !== 409) return failed(failureOf(answer));
    const found = await findInstallation(calls, id, manifestId);
    if (found.kind === 'found') return done(doubtful ? 'installed' : 'already', found.installation.version);
    return found.kind === 'absent' ? failed('conflict') : found;
  };
}

/** Upgrades what is older than the catalogue's. Source: Microsoft Graph, "teamsAppInstallation in team: upgrade". */
export function upgrading({ calls, manifestId, entry }: DeedsFor): Work {
  return async ({ id }, go) => {
    const found = await findInstallation(calls, id, manifestId);
    if (found.kind !== 'found') return found.kind === 'absent' ? done('absent') : found;
    const { installation } = found;
    if (compareVersions(installation.version ?? '0', entry.version) >= 0)
      return done('current', installation.version);
    if (!go) return done('upgraded', installation.version);
    const path = `${appsOf(id)}/${encodeURIComponent(installation.id)}/upgrade`;
    const { answer } = await calls.post(path, consentTo(entry));
    return answer.kind === 'answered' && answer.status < 300
      ? done('upgraded', entry.version)
      : failed(failureOf(answer));
  };
}

/** Takes the app out. Source: Microsoft Graph, "Remove app from team". */
export function uninstalling({ calls, manifestId }: DeedsFor): Work {
  return async ({ id }, go) => {
    const found = await findInstallation(calls, id, manifestId);
    if (found.kind !== 'found') return found.kind === 'absent' ? done('absent') : found;
    if (!go) return done('removed');
    const { answer, doubtful } = await calls.delete(
      `${appsOf(id)}/${encodeURIComponent(found.installation.id)}`,
    );
    if (answer.kind !== 'answered') return failed(failureOf(answer));
    const gone = answer.status < 300 || (doubtful && answer.status === 404);
    return gone ? done('removed') : failed(failureOf(answer));
  };
}

function consentTo({ permissions }: Entry) {
  return { consentedPermissionSet: { resourceSpecificPermissions: permissions } };
}

function looked(
  found: Awaited<ReturnType<typeof findInstallation>>,
  there: Deed['outcome'],
  absent: Deed['outcome'],
): TeamDone<Deed> {
  if (found.kind === 'found') return done(there, found.installation.version);
  return found.kind === 'absent' ? done(absent) : found;
}
