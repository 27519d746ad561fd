import type { Calls } from './calls.ts';
import { type Failure, failureOf } from './failures.ts';
import { listIn, textIn } from './shapes.ts';

/** Chaperone in a team. */
export interface Installation {
  readonly id: string;
  readonly version: string | undefined;
}

export type InstallationFound =
  | { readonly kind: 'found'; readonly installation: Installation }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'stopped' };

export const appsOf = (teamId: string) => `/teams/${teamId}/installedApps`;

/** Looks whether a team has the app. Source: Microsoft Graph, "List apps in team", example 3. */
export async function findInstallation(
  calls: Calls,
  teamId: string,
  manifestId: string,
): Promise<InstallationFound> {
  const filter = encodeURIComponent(`teamsApp/externalId eq '${manifestId}'`);
  const apps = await calls.list(`${appsOf(teamId)}?$expand=teamsApp,teamsAppDefinition&$filter=${filter}`);
  if ('failed' in apps) return failed(failureOf(apps.failed));
  for (const each of apps.items) {
    const id = textIn(each, 'id');
    if (id && textIn(each, 'teamsApp', 'externalId')?.toLowerCase() === manifestId)
      return { kind: 'found', installation: { id, version: textIn(each, 'teamsAppDefinition', 'version') } };
  }
  return { kind: 'absent' };
}

/** The permissions that a team has consented to for an installation. Source: as above, example 4. */
export async function findConsent(
  calls: Calls,
  teamId: string,
  installationId: string,
): Promise<{ readonly kind: 'found'; readonly permissions: readonly string[] } | FailedOrStopped> {
  const apps = await calls.list(`${appsOf(teamId)}?$select=consentedPermissionSet,id`);
  if ('failed' in apps) return failed(failureOf(apps.failed));
  const app = apps.items.find((each) => textIn(each, 'id') === installationId);
  return {
    kind: 'found',
    permissions: listIn(app, 'consentedPermissionSet', 'resourceSpecificPermissions').flatMap(
      (each) => textIn(each, 'permissionValue') ?? [],
    ),
  };
}

export type FailedOrStopped =
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'stopped' };

export function failed(failure: Failure | 'stopped'): FailedOrStopped {
  return failure === 'stopped' ? { kind: 'stopped' } : { kind: 'failed', failure };
}
