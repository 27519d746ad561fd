import type { JWTPayload } from 'jose';
import { createCatalogueDouble, type Definition, type Permission } from './catalogue-double.ts';
import { failure, type Reply } from './graph-reply.ts';
import { createInstallationsDouble } from './installations-double.ts';
import type { TenantRequest } from './tenant-request.ts';

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

/** A request, with the claims of the token that it came with. */
export interface AdministrativeRequest extends Omit<TenantRequest, 'may' | 'isPerson'> {
  readonly caller: JWTPayload;
}

/**
 * The administrator's part of Microsoft Graph: it wants the permissions that Graph documents, gives pages, and refuses consent that
 * is not exactly the app's.
 * Source: Microsoft Graph, "List groups", "List channels", "Get authorizationPolicy", "List subscribedSkus".
 */
export function createTenantDouble(root: () => string): TenantDouble {
  const teams = new Map<string, TenantTeam>();
  const refused = new Map<string, Reply>();
  const catalogue = createCatalogueDouble();
  const installations = createInstallationsDouble(root, catalogue, (teamId) => refused.get(teamId));

  const double: TenantDouble = {
    addTeams(...more) {
      for (const team of more) teams.set(team.id, team);
    },
    removeTeam: (id) => void teams.delete(id),
    catalogue: catalogue.add,
    versions: installations.versions,
    install: installations.install,
    installs: installations.installs,
    allow: (teamId) => void refused.delete(teamId),
    refuse: (teamId, status, code = 'Forbidden') => void refused.set(teamId, failure(status, code)),
    policies: ['ManagePermissionGrantsForOwnedResource.microsoft-dynamically-managed-permissions-for-team'],
    plans: ['TEAMS1'],
    pageSize: 999,
    act: ({ caller, ...request }) => act({ ...request, ...rightsOf(caller) }),
  };
  return double;

  function act(request: TenantRequest): Reply | undefined {
    const { method, path, query, may } = request;
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
      return may('Organization.Read.All')
        ? { status: 200, body: { value: [subscriptionTo(double.plans)] } }
        : forbidden;
    if (path.startsWith('/appCatalogs/teamsApps')) return catalogue.act(request);
    const ofTeam = /^\/teams\/([0-9a-f-]{36})\/(installedApps|channels)(?:\/([^/]+?))?(?:\/upgrade)?$/.exec(
      path,
    );
    if (!ofTeam?.[1]) return undefined;
    const team = teams.get(ofTeam[1]);
    if (ofTeam[2] === 'channels') {
      if (!may('Channel.ReadBasic.All')) return forbidden;
      return team ? { status: 200, body: { value: team.channels ?? [] } } : failure(404, 'NotFound');
    }
    if (!may('TeamsAppInstallation.ReadWriteAndConsentForTeam.All')) return forbidden;
    return team ? installations.act(team.id, ofTeam[3], request) : failure(404, 'NotFound');
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
}

/** What a token allows: an application's roles, or a person's scopes, which leave out `.All` at will. */
function rightsOf(caller: JWTPayload): Pick<TenantRequest, 'may' | 'isPerson'> {
  const roles = (caller.roles as string[] | undefined) ?? [];
  const scopes = String(caller.scp ?? '').split(' ');
  return {
    may: (...permissions) =>
      permissions.some(
        (each) =>
          roles.includes(each) || scopes.includes(each.replace(/\.All$/, '')) || scopes.includes(each),
      ),
    isPerson: caller.scp !== undefined,
  };
}

/** The tenant's one subscription. */
function subscriptionTo(plans: readonly string[]): object {
  return {
    skuPartNumber: 'INVENTED',
    capabilityStatus: 'Enabled',
    prepaidUnits: { enabled: 4200 },
    servicePlans: plans.map((servicePlanName) => ({
      servicePlanName,
      provisioningStatus: 'Success',
    })),
  };
}
