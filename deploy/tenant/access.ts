import { decodeJwt } from 'jose';
import { Ended, exitCodes } from './ended.ts';
import type { Settings } from './settings.ts';

/** Who is signed in, and what Graph will let them do. */
export interface Access {
  readonly kind: 'application' | 'person';
  readonly permissions: ReadonlySet<string>;
  readonly until: Date;
}

/** A permission that the tool uses, as an application's or a person's; any one of a line will do, the first is the least. */
export interface Need {
  readonly application: readonly string[];
  readonly person: readonly string[];
  readonly what: string;
}

export const needs = {
  catalogue: {
    application: ['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All'],
    person: ['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All', 'AppCatalog.Submit'],
    what: "to find Chaperone in the organisation's catalogue",
  },
  publish: {
    application: [],
    person: ['AppCatalog.ReadWrite.All', 'AppCatalog.Submit'],
    what: 'to publish the app package',
  },
  install: {
    application: ['TeamsAppInstallation.ReadWriteAndConsentForTeam.All'],
    person: ['TeamsAppInstallation.ReadWriteAndConsentForTeam'],
    what: 'to install Chaperone in a team with its consent, upgrade it and take it out',
  },
  teams: {
    application: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
    person: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
    what: 'to list teams by organisation or label',
  },
  channels: {
    application: ['Channel.ReadBasic.All', 'ChannelSettings.Read.All'],
    person: ['Channel.ReadBasic.All', 'ChannelSettings.Read.All'],
    what: 'to tell which channels are heard (coverage)',
  },
  policy: {
    application: ['Policy.Read.All'],
    person: ['Policy.Read.All'],
    what: "to read the tenant's policy of consent (check)",
  },
  licences: {
    application: ['Organization.Read.All', 'Directory.Read.All'],
    person: ['Organization.Read.All', 'Directory.Read.All'],
    what: 'to read the licences (check)',
  },
} satisfies Record<string, Need>;

/**
 * What stands in a token of Graph's. It is not verified: it is ours, and Graph decides.
 * @throws Ended `refused` when it is for another tenant or application than the settings say
 */
export function readAccess(token: string, settings: Pick<Settings, 'tenantId' | 'clientId'>): Access {
  const claims = decodeJwt<{ tid?: string; appid?: string; azp?: string; roles?: string[]; scp?: string }>(
    token,
  );
  const application = (claims.appid ?? claims.azp)?.toLowerCase();
  if (claims.tid?.toLowerCase() !== settings.tenantId || application !== settings.clientId)
    throw new Ended(
      exitCodes.refused,
      'Entra gave a token for another tenant or application than the settings name. Nothing was done.',
    );
  const person = claims.scp !== undefined;
  return {
    kind: person ? 'person' : 'application',
    permissions: new Set(person ? claims.scp?.split(' ') : claims.roles),
    until: new Date((claims.exp ?? 0) * 1000),
  };
}

/** The permission to ask for, where none that would do is there. */
export function missingPermission(access: Access, need: Need): string | undefined {
  const enough: readonly string[] = need[access.kind];
  return enough.some((permission) => access.permissions.has(permission)) ? undefined : enough[0];
}

/** @throws Ended `refused`, naming every permission that a command needs and the token does not have */
export function requireAccess(access: Access, wanted: readonly Need[]): void {
  const missing = wanted.flatMap((need) => {
    const permission = missingPermission(access, need);
    return permission ? [`  ${permission}: ${need.what}`] : [];
  });
  if (missing.length > 0)
    throw new Ended(
      exitCodes.refused,
      [`Permissions are missing:`, ...missing, howToGrant(access.kind)].join('\n'),
    );
}

/** Where permissions are given. */
export function howToGrant(kind: Access['kind']): string {
  return `Entra admin centre, App registrations, the tool's registration, API permissions: add as ${kind === 'application' ? 'application' : 'delegated'} permission of Microsoft Graph, then Grant admin consent.`;
}
