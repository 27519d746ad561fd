import type { Answer } from '../../src/teams/exchange.ts';
import { compareVersions, type TeamPermission } from './app-package.ts';
import type { Calls } from './calls.ts';
import { Ended, exitCodes } from './ended.ts';
import { failureOf, failures } from './failures.ts';
import { botsRegistration, type Settings } from './settings.ts';
import { listIn, textIn } from './shapes.ts';

/** Chaperone in the organisation's catalogue of apps. */
export interface Entry {
  /** The catalogue's id, which is not the manifest's. */
  readonly id: string;
  /** The version that teams get; undefined while none is approved. */
  readonly version: string | undefined;
  /** A version that waits for an administrator's approval. */
  readonly submitted: string | undefined;
  /** What a team consents to; Graph wants exactly these. */
  readonly permissions: readonly TeamPermission[];
  /** The application that the app speaks for: the bot's. */
  readonly clientAppIds: readonly string[];
}

export type Found =
  | { readonly kind: 'found'; readonly entry: Entry }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly answer: Answer };

/** Looks the app up by its manifest's id. Source: Microsoft Graph, "List teamsApp", example 4. */
export async function findEntry(calls: Calls, manifestId: string): Promise<Found> {
  const filter = encodeURIComponent(`externalId eq '${manifestId}'`);
  const apps = await calls.list(`/appCatalogs/teamsApps?$filter=${filter}&$expand=appDefinitions`);
  if ('failed' in apps) return { kind: 'unreadable', answer: apps.failed };
  const app = apps.items.find((each) => textIn(each, 'distributionMethod') === 'organization');
  const id = textIn(app, 'id');
  return id === undefined ? { kind: 'absent' } : { kind: 'found', entry: entryOf(id, app) };
}

function entryOf(id: string, app: unknown): Entry {
  const definitions = listIn(app, 'appDefinitions');
  const newest = (state: string) =>
    definitions
      .filter((each) => textIn(each, 'publishingState') === state)
      .sort((a, b) => compareVersions(textIn(b, 'version') ?? '0', textIn(a, 'version') ?? '0'))[0];
  const published = newest('published');
  return {
    id,
    version: textIn(published, 'version'),
    submitted: textIn(newest('submitted'), 'version'),
    permissions: listIn(
      published,
      'authorization',
      'requiredPermissionSet',
      'resourceSpecificPermissions',
    ).flatMap((each) => {
      const permissionValue = textIn(each, 'permissionValue');
      const type = textIn(each, 'permissionType')?.toLowerCase();
      return permissionValue && (type === 'application' || type === 'delegated')
        ? [{ permissionValue, permissionType: type }]
        : [];
    }),
    clientAppIds: [
      textIn(published, 'azureADAppId'),
      textIn(published, 'authorization', 'clientAppId'),
    ].flatMap((each) => (each ? [each.toLowerCase()] : [])),
  };
}

/** The permission without which nothing is heard. */
export const hearing = 'ChannelMessage.Read.Group';

/**
 * The entry that a run over teams needs: published, and not of the tool's own registration.
 * @throws Ended with what to do
 */
export async function requireEntry(
  calls: Calls,
  settings: Settings,
): Promise<Entry & { readonly version: string }> {
  const found = await findEntry(calls, settings.manifestId);
  if (found.kind === 'unreadable') {
    const failure = failureOf(found.answer);
    const reason = failure === 'stopped' ? 'stopped' : failures[failure].reason;
    throw new Ended(exitCodes.refused, `The catalogue of apps cannot be read: ${reason}.`);
  }
  if (found.kind === 'absent')
    throw new Ended(
      exitCodes.incomplete,
      `The catalogue has no app with the manifest id ${settings.manifestId}. Publish it first: npm run tenant -- publish --package FILE --go`,
    );
  const { entry } = found;
  if (entry.clientAppIds.includes(settings.clientId))
    throw new Ended(exitCodes.usage, `--client-id: ${botsRegistration}`);
  const { version } = entry;
  if (version === undefined)
    throw new Ended(
      exitCodes.incomplete,
      `Version ${entry.submitted ?? '?'} waits for approval: Teams admin centre, Manage apps.`,
    );
  if (!entry.permissions.some(({ permissionValue }) => permissionValue === hearing))
    throw new Ended(
      exitCodes.incomplete,
      `The app in the catalogue does not ask for ${hearing}, without which it hears nothing. Make the package again and publish it.`,
    );
  if (settings.package && settings.package.version !== version)
    throw new Ended(
      exitCodes.incomplete,
      `The package is version ${settings.package.version}, the catalogue has ${version}. Publish the package first, or leave --package out.`,
    );
  return { ...entry, version };
}
