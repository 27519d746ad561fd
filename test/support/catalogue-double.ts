import { strFromU8, unzipSync } from 'fflate';
import { failure, type Reply } from './graph-reply.ts';
import type { TenantRequest } from './tenant-request.ts';

export interface Permission {
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

export interface App {
  readonly id: string;
  readonly externalId: string;
  definitions: Definition[];
}

/** The organisation's catalogue of apps. The first app in it is Chaperone. */
export interface CatalogueDouble {
  readonly apps: readonly App[];
  /** Puts an app into it, or a further version of one; gives the catalogue's id. */
  add(externalId: string, definition: Definition): string;
  /** The latest version of Chaperone that is published. */
  latest(): Definition | undefined;
  act(request: TenantRequest): Reply;
}

/** Source: Microsoft Graph, "List teamsApp", "Publish teamsApp", "Update teamsApp". */
export function createCatalogueDouble(): CatalogueDouble {
  const apps: App[] = [];

  function add(externalId: string, definition: Definition): string {
    const known = apps.find((app) => app.externalId === externalId);
    if (known) {
      known.definitions = [...known.definitions, definition];
      return known.id;
    }
    const id = `cccccccc-0000-4000-8000-${String(apps.length + 1).padStart(12, '0')}`;
    apps.push({ id, externalId, definitions: [definition] });
    return id;
  }

  function act({ method, path, query, bytes, may, isPerson }: TenantRequest): Reply {
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
    const created = add(definition.externalId, definition);
    return id === undefined ? { status: 201, body: { id: created } } : { status: 204, body: undefined };
  }

  return {
    apps,
    add,
    latest: () => apps[0]?.definitions.findLast(({ publishingState }) => publishingState === 'published'),
    act,
  };
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

/** What a package's manifest tells; undefined for what is no package. */
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
