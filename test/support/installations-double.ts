import type { CatalogueDouble, Permission } from './catalogue-double.ts';
import { failure, type Reply } from './graph-reply.ts';
import type { TenantRequest } from './tenant-request.ts';

interface Installed {
  readonly id: string;
  version: string;
  consented: readonly Permission[];
}

/** Which teams have Chaperone. */
export interface InstallationsDouble {
  versions(): ReadonlyMap<string, string>;
  install(teamId: string, version: string, consented?: readonly Permission[]): void;
  readonly installs: Map<string, number>;
  /** @param installationId the one that the path names, if any */
  act(teamId: string, installationId: string | undefined, request: TenantRequest): Reply;
}

/**
 * Refuses consent that is not exactly the app's.
 * @param refusalOf what every change to a team's apps is answered with; undefined where it is made
 * Source: Microsoft Graph, "Add app to team", "List apps in team", "teamsAppInstallation in team: upgrade", "Remove app from team".
 */
export function createInstallationsDouble(
  root: () => string,
  catalogue: CatalogueDouble,
  refusalOf: (teamId: string) => Reply | undefined,
): InstallationsDouble {
  const { apps, latest } = catalogue;
  const installed = new Map<string, Installed>();
  const installs = new Map<string, number>();

  return {
    versions: () => new Map([...installed].map(([team, { version }]) => [team, version])),
    install: (teamId, version, consented) => put(teamId, version, consented ?? latest()?.permissions ?? []),
    installs,
    act,
  };

  function put(teamId: string, version: string, consented: readonly Permission[]): void {
    installed.set(teamId, { id: Buffer.from(`${teamId}##app`).toString('base64'), version, consented });
  }

  function act(
    teamId: string,
    installationId: string | undefined,
    { method, path, query, body }: TenantRequest,
  ): Reply {
    if (method === 'GET') return { status: 200, body: { value: shown(teamId, query) } };
    const refusal = refusalOf(teamId);
    if (refusal) return refusal;
    if (method === 'POST' && path.endsWith('/upgrade')) return upgrade(teamId, installationId, body);
    if (method === 'POST' && installationId === undefined) return install(teamId, body);
    if (method === 'DELETE') {
      if (installed.get(teamId)?.id !== installationId) return failure(404, 'NotFound');
      installed.delete(teamId);
      return { status: 204, body: undefined };
    }
    return failure(405, 'MethodNotAllowed');
  }

  function shown(teamId: string, query: URLSearchParams): object[] {
    const app = apps[0];
    const other = { id: 'b3RoZXI=', teamsApp: { externalId: null }, consentedPermissionSet: null };
    const its = installed.get(teamId);
    const filter = /^teamsApp\/externalId eq '([^']+)'$/.exec(query.get('$filter') ?? '')?.[1];
    if (!its || !app) return filter === undefined ? [other] : [];
    if (filter !== undefined && filter !== app.externalId) return [];
    const selected = query.get('$select')?.split(',').includes('consentedPermissionSet');
    const expanded = query.get('$expand')?.split(',') ?? [];
    const own = {
      id: its.id,
      ...(expanded.includes('teamsApp') ? { teamsApp: { id: app.id, externalId: app.externalId } } : {}),
      ...(expanded.includes('teamsAppDefinition') ? { teamsAppDefinition: { version: its.version } } : {}),
      ...(selected ? { consentedPermissionSet: { resourceSpecificPermissions: its.consented } } : {}),
    };
    return filter === undefined ? [other, own] : [own];
  }

  /** What of a body is consented to, where it is exactly what the app asks for. */
  function consentIn(body: unknown): readonly Permission[] | undefined {
    const given = (body as { consentedPermissionSet?: { resourceSpecificPermissions?: Permission[] } })
      .consentedPermissionSet?.resourceSpecificPermissions;
    const names = (list: readonly Permission[] | undefined) =>
      JSON.stringify(list?.map((each) => `${each.permissionValue} ${each.permissionType}`).sort());
    return names(given) === names(latest()?.permissions) ? given : undefined;
  }

  function install(teamId: string, body: unknown): Reply {
    const bound = String((body as Record<string, unknown>)['teamsApp@odata.bind']);
    const app = apps.find(({ id }) => bound === `${root()}/appCatalogs/teamsApps/${id}`);
    const definition = latest();
    if (!app || !definition) return failure(404, 'NotFound');
    if (installed.has(teamId)) return failure(409, 'Conflict');
    const consented = consentIn(body);
    if (!consented) return failure(400, 'ResourceSpecificPermissionsMismatch');
    put(teamId, definition.version, consented);
    installs.set(teamId, (installs.get(teamId) ?? 0) + 1);
    return { status: 201, body: undefined };
  }

  function upgrade(teamId: string, installationId: string | undefined, body: unknown): Reply {
    const its = installed.get(teamId);
    const definition = latest();
    if (!its || its.id !== installationId || !definition) return failure(404, 'NotFound');
    const consented = consentIn(body);
    if (!consented) return failure(400, 'ResourceSpecificPermissionsMismatch');
    its.version = definition.version;
    its.consented = consented;
    return { status: 204, body: undefined };
  }
}
