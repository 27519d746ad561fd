import { strFromU8, unzipSync } from 'fflate';
import type { JWTPayload } from 'jose';
import { failure, type Reply } from './graph-reply.ts';

/** A team of the tenant. */
export interface TenantTeam {
  readonly id: string;
  readonly displayName: string;
  readonly mailNickname?: string;
  readonly classification?: string;
  readonly labels?: readonly { readonly labelId: string; readonly displayName: string }[];
  readonly extension?: Readonly<Record<string, string>>;
  readonly channels?: readonly TenantChannel[];
}

export interface TenantChannel {
  readonly id: string;
  readonly displayName: string;
  readonly membershipType: 'standard' | 'private' | 'shared';
}

interface Permission {
  readonly permissionValue: string;
  readonly permissionType: string;
}

/** A version of an app in the catalogue. */
export interface Definition {
  readonly version: string;
  readonly publishingState: 'published' | 'submitted';
  readonly permissions: readonly Permission[];
  readonly clientAppId: string;
}

interface App {
  readonly id: string;
  readonly externalId: string;
  definitions: Definition[];
}

interface Installed {
  readonly id: string;
  version: string;
  consented: readonly Permission[];
}

export interface TenantDouble {
  addTeams(...teams: readonly TenantTeam[]): void;
  removeTeam(id: string): void;
  /** Puts an app into the catalogue, or a further version of it; gives the catalogue's id. */
  catalogue(externalId: string, definition: Definition): string;
  /** Which team has which version, by the team's id. */
  versions(): ReadonlyMap<string, string>;
  /** Gives a team the app, as an owner does by hand. */
  install(teamId: string, version: string, consented?: readonly Permission[]): void;
  /** How often the app was newly installed in a team, by the team's id. */
  readonly installs: Map<string, number>;
  /** Answers every change to a team's apps so, from now on. */
  refuse(teamId: string, status: number, code?: string): void;
  /** Ends that. */
  allow(teamId: string): void;
  /** The tenant's policies of consent, as Graph lists them. */
  policies: readonly string[];
  /** Names of the service plans of the one subscription. */
  plans: readonly string[];
  /** Teams a page. */
  pageSize: number;
  act(request: AdministrativeRequest): Reply | undefined;
}

export interface AdministrativeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly bytes: Buffer;
  readonly caller: JWTPayload;
}

/**
 * The administrator's part of Microsoft Graph: it wants the permissions that Graph documents, gives pages, and refuses consent that
 * is not exactly the app's.
 * Source: Microsoft Graph, "List groups", "List teamsApp", "Publish teamsApp", "Update teamsApp", "Add app to team", "List apps in team",
 * "teamsAppInstallation in team: upgrade", "Remove app from team", "List channels", "Get authorizationPolicy", "List subscribedSkus".
 */
export function createTenantDouble(root: () => string): TenantDouble {
  const teams = new Map<string, TenantTeam>();
  const apps: App[] = [];
  const installed = new Map<string, Installed>();
  const refused = new Map<string, Reply>();
  let serial = 0;

  const double: TenantDouble = {
    addTeams(...more) {
      for (const team of more) teams.set(team.id, team);
    },
    removeTeam: (id) => void teams.delete(id),
    catalogue(externalId, definition) {
      const known = apps.find((app) => app.externalId === externalId);
      if (known) {
        known.definitions = [...known.definitions, definition];
        return known.id;
      }
      serial += 1;
      const id = `cccccccc-0000-4000-8000-${String(serial).padStart(12, '0')}`;
      apps.push({ id, externalId, definitions: [definition] });
      return id;
    },
    versions: () => new Map([...installed].map(([team, { version }]) => [team, version])),
    install: (teamId, version, consented) =>
      void put(teamId, version, consented ?? latest()?.permissions ?? []),
    allow: (teamId) => void refused.delete(teamId),
    installs: new Map(),
    refuse: (teamId, status, code = 'Forbidden') => void refused.set(teamId, failure(status, code)),
    policies: ['ManagePermissionGrantsForOwnedResource.microsoft-dynamically-managed-permissions-for-team'],
    plans: ['TEAMS1'],
    pageSize: 999,
    act,
  };
  return double;

  function latest(): Definition | undefined {
    return apps[0]?.definitions.findLast(({ publishingState }) => publishingState === 'published');
  }

  function put(teamId: string, version: string, consented: readonly Permission[]): void {
    installed.set(teamId, { id: Buffer.from(`${teamId}##app`).toString('base64'), version, consented });
  }

  function act({ method, path, query, body, bytes, caller }: AdministrativeRequest): Reply | undefined {
    const may = (...permissions: readonly string[]) =>
      permissions.some(
        (each) =>
          (caller.roles as string[] | undefined)?.includes(each) ||
          String(caller.scp ?? '')
            .split(' ')
            .includes(each.replace(/\.All$/, '')) ||
          String(caller.scp ?? '')
            .split(' ')
            .includes(each),
      );
    const forbidden = failure(403, 'Forbidden');
    if (method === 'GET' && path === '/groups')
      return may('GroupMember.Read.All', 'Group.Read.All') ? listTeams(query) : forbidden;
    if (method === 'GET' && path === '/policies/authorizationPolicy')
      return may('Policy.Read.All')
        ? {
            status: 200,
            body: { defaultUserRolePermissions: { permissionGrantPoliciesAssigned: double.policies } },
          }
        : forbidden;
    if (method === 'GET' && path === '/subscribedSkus')
      return may('Organization.Read.All') ? { status: 200, body: { value: [sku()] } } : forbidden;
    if (path.startsWith('/appCatalogs/teamsApps'))
      return catalogue({ method, path, query, bytes, may, isPerson: caller.scp !== undefined });
    const ofTeam = /^\/teams\/([0-9a-f-]{36})\/(installedApps|channels)(?:\/([^/]+?))?(\/upgrade)?$/.exec(
      path,
    );
    if (!ofTeam?.[1]) return undefined;
    const team = teams.get(ofTeam[1]);
    if (ofTeam[2] === 'channels') {
      if (!may('Channel.ReadBasic.All')) return forbidden;
      return team ? { status: 200, body: { value: team.channels ?? [] } } : failure(404, 'NotFound');
    }
    if (!may('TeamsAppInstallation.ReadWriteAndConsentForTeam.All')) return forbidden;
    if (!team) return failure(404, 'NotFound');
    if (method === 'GET') return { status: 200, body: { value: shown(team.id, query) } };
    const refusal = refused.get(team.id);
    if (refusal) return refusal;
    if (method === 'POST' && ofTeam[4]) return upgrade(team.id, ofTeam[3], body);
    if (method === 'POST' && ofTeam[3] === undefined) return install(team.id, body);
    if (method === 'DELETE') {
      if (installed.get(team.id)?.id !== ofTeam[3]) return failure(404, 'NotFound');
      installed.delete(team.id);
      return { status: 204, body: undefined };
    }
    return failure(405, 'MethodNotAllowed');
  }

  function listTeams(query: URLSearchParams): Reply {
    if (query.get('$filter') !== "resourceProvisioningOptions/Any(x:x eq 'Team')")
      return failure(400, 'Request_UnsupportedQuery');
    const from = Number(query.get('$skiptoken') ?? 0);
    const size = Math.min(double.pageSize, Number(query.get('$top') ?? 100));
    const all = [...teams.values()];
    const select = query.get('$select')?.split(',') ?? [];
    const next = new URLSearchParams(query);
    next.set('$skiptoken', String(from + size));
    return {
      status: 200,
      body: {
        value: all.slice(from, from + size).map((team) => {
          const whole: Record<string, unknown> = {
            ...team.extension,
            id: team.id,
            displayName: team.displayName,
            mailNickname: team.mailNickname ?? null,
            classification: team.classification ?? null,
            assignedLabels: team.labels ?? [],
          };
          return Object.fromEntries(select.flatMap((name) => (name in whole ? [[name, whole[name]]] : [])));
        }),
        ...(from + size < all.length ? { '@odata.nextLink': `${root()}/groups?${next}` } : {}),
      },
    };
  }

  function sku(): object {
    return {
      skuPartNumber: 'INVENTED',
      capabilityStatus: 'Enabled',
      prepaidUnits: { enabled: 4200 },
      servicePlans: double.plans.map((servicePlanName) => ({
        servicePlanName,
        provisioningStatus: 'Success',
      })),
    };
  }

  function catalogue(request: {
    readonly method: string;
    readonly path: string;
    readonly query: URLSearchParams;
    readonly bytes: Buffer;
    readonly may: (...permissions: readonly string[]) => boolean;
    readonly isPerson: boolean;
  }): Reply {
    const { method, path, query, bytes, may, isPerson } = request;
    if (method === 'GET') {
      if (!may('AppCatalog.Read.All', 'AppCatalog.ReadWrite.All')) return failure(403, 'Forbidden');
      const wanted = /^externalId eq '([^']+)'$/.exec(query.get('$filter') ?? '')?.[1];
      return {
        status: 200,
        body: { value: apps.filter(({ externalId }) => externalId === wanted).map(listed) },
      };
    }
    // For applications, Graph documents publishing as not supported.
    if (!isPerson || !may('AppCatalog.ReadWrite.All')) return failure(403, 'Forbidden');
    const definition = read(bytes);
    if (!definition) return failure(400, 'BadRequest');
    const id = /^\/appCatalogs\/teamsApps\/([^/]+)\/appDefinitions$/.exec(path)?.[1];
    if (id === undefined && apps.some(({ externalId }) => externalId === definition.externalId))
      return failure(409, 'Conflict');
    if (id !== undefined && !apps.some((app) => app.id === id)) return failure(404, 'NotFound');
    const created = double.catalogue(definition.externalId, definition);
    return id === undefined ? { status: 201, body: { id: created } } : { status: 204, body: undefined };
  }

  function listed({ id, externalId, definitions }: App): object {
    return {
      id,
      externalId,
      displayName: 'Chaperone',
      distributionMethod: 'organization',
      appDefinitions: definitions.map(({ version, publishingState, permissions, clientAppId }) => ({
        id: Buffer.from(`${id}##${version}`).toString('base64'),
        teamsAppId: id,
        azureADAppId: clientAppId,
        version,
        publishingState,
        authorization: {
          clientAppId,
          requiredPermissionSet: { resourceSpecificPermissions: permissions },
        },
      })),
    };
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
    double.installs.set(teamId, (double.installs.get(teamId) ?? 0) + 1);
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

function read(bytes: Buffer): (Definition & { readonly externalId: string }) | undefined {
  try {
    const part = unzipSync(bytes)['manifest.json'];
    const manifest = JSON.parse(strFromU8(part ?? new Uint8Array())) as {
      id: string;
      version: string;
      webApplicationInfo: { id: string };
      authorization: { permissions: { resourceSpecific: { name: string; type: string }[] } };
    };
    return {
      externalId: manifest.id,
      version: manifest.version,
      publishingState: 'published',
      clientAppId: manifest.webApplicationInfo.id,
      permissions: manifest.authorization.permissions.resourceSpecific.map(({ name, type }) => ({
        permissionValue: name,
        permissionType: type.toLowerCase(),
      })),
    };
  } catch {
    return undefined;
  }
}
