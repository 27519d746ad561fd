import type { z } from 'zod';
import { isOpen, parseHours } from './opening-hours.ts';
import { directoryShape, type routeShape } from './route-shape.ts';
import national from './routes.default.json' with { type: 'json' };
import { ukDay } from './uk-day.ts';

/** A governed way to ask, as a place has set it. */
export type Route = z.infer<typeof routeShape>;

/** The routes of a tenant, and what differs in a narrower scope. */
export type RouteDirectory = z.infer<typeof directoryShape>;

/** Where somebody asks, from wide to narrow; what is not known is left out. */
export interface RouteScope {
  /** ODS code. */
  readonly organisation?: string | undefined;
  /** Entra group id. */
  readonly team?: string | undefined;
  readonly channel?: string | undefined;
}

/** One thing that is wrong in a directory. */
export interface DirectoryFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Phone, bleep and in person reach somebody now; everything else is read later. */
export function answersAtOnce({ reach }: Pick<Route, 'reach'>): boolean {
  return reach === 'phone' || reach === 'bleep' || reach === 'person';
}

/**
 * Checks a directory that was read from a file or a page. It must hold somebody on call who answers at once, always and for
 * everybody, because that route is offered when nothing else fits.
 */
export function checkDirectory(
  value: unknown,
): { readonly directory: RouteDirectory } | { readonly faults: readonly DirectoryFault[] } {
  const result = directoryShape.safeParse(value);
  if (!result.success) return { faults: result.error.issues.map(({ path, message }) => ({ path, message })) };
  const faults = [...repeated(result.data), ...lacking(result.data)];
  return faults.length > 0 ? { faults } : { directory: result.data };
}

function repeated(directory: RouteDirectory): DirectoryFault[] {
  return listsOf(directory).flatMap(({ path, routes }) => {
    const ids = routes.map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [{ path: [...path, index, 'id'], message: `${id} is there twice` }],
    );
  });
}

function listsOf({ routes, organisations, teams, channels }: RouteDirectory) {
  return [
    { path: ['routes'] as PropertyKey[], routes },
    ...Object.entries({ organisations, teams, channels }).flatMap(([level, scopes]) =>
      Object.entries(scopes).map(([id, scope]) => ({ path: [level, id, 'routes'], routes: scope.routes })),
    ),
  ];
}

function lacking(directory: RouteDirectory): DirectoryFault[] {
  const message =
    'must hold a route of kind on-call, by phone, bleep or in person, without hours, specialties or an audience: it is offered when nothing else fits';
  const wide = directory.routes.some(isLastResort) ? [] : [{ path: ['routes'], message }];
  const narrow = (['organisations', 'teams', 'channels'] as const).flatMap((level) =>
    Object.entries(directory[level]).flatMap(([id, scope]) =>
      inherited(directory.routes, scope).some(isLastResort) ? [] : [{ path: [level, id], message }],
    ),
  );
  return [...wide, ...narrow];
}

/** True for a route that can be offered to anybody at any time. */
export function isLastResort(route: Route): boolean {
  return route.kind === 'on-call' && answersAtOnce(route) && !route.hours && !route.specialties && !route.for;
}

type Scope = RouteDirectory['teams'][string];

/** What a scope sees: its own routes first, then those of the wider one that it neither replaces nor leaves out. */
function inherited(wider: readonly Route[], scope: Scope): readonly Route[] {
  const gone = new Set([...scope.routes.map(({ id }) => id), ...scope.without]);
  return [...scope.routes, ...wider.filter(({ id }) => !gone.has(id))];
}

/** The scopes that are set for a place, from wide to narrow. */
function scopesOf(directory: RouteDirectory, { organisation, team, channel }: RouteScope): readonly Scope[] {
  const own = (scopes: Readonly<Record<string, Scope>>, id: string | undefined) =>
    id !== undefined && Object.hasOwn(scopes, id) ? scopes[id] : undefined;
  return [
    own(directory.organisations, organisation),
    own(directory.teams, team),
    own(directory.channels, channel),
  ].filter((scope) => scope !== undefined);
}

/** The routes of one place, the narrowest scope's first. */
export function routesIn(directory: RouteDirectory, scope: RouteScope): readonly Route[] {
  const all = scopesOf(directory, scope).reduce<readonly Route[]>(inherited, directory.routes);
  // Scopes that each leave out another's last resort could together leave none.
  return all.some(isLastResort) ? all : [...all, ...directory.routes.filter(isLastResort)];
}

/** The templates that a place has of its own; the narrowest scope decides. */
export function ownTemplatesIn(directory: RouteDirectory, scope: RouteScope): RouteDirectory['templates'] {
  return Object.assign(
    {},
    directory.templates,
    ...scopesOf(directory, scope).map(({ templates }) => templates),
  );
}

const checkedNational = checkDirectory(national);
if (!('directory' in checkedNational)) throw new TypeError('The national routes are wrong.');

/** National defaults, for a tenant that has set none. */
export const nationalDirectory: RouteDirectory = checkedNational.directory;
export const defaultRoutes: readonly Route[] = nationalDirectory.routes;

/** The route of that id, or undefined when the place has none; ids come from cards and are not trusted. */
export function findRoute(routes: readonly Route[], id: string): Route | undefined {
  return routes.find((route) => route.id === id);
}

/** True while the route answers; a route without hours always does. */
export function isOpenAt({ hours }: Pick<Route, 'hours'>, at: Date): boolean {
  return hours === undefined || isOpen(parseHours(hours) ?? [], at);
}

/** True after the day, in the United Kingdom, on which its owner should have looked at it. */
export function isStale({ review }: Pick<Route, 'review'>, at: Date): boolean {
  return review !== undefined && ukDay(at) > review;
}

/** The link that opens a Teams chat with the route's account; undefined without one. */
export function chatLink({ chat }: Pick<Route, 'chat'>): string | undefined {
  return chat === undefined
    ? undefined
    : `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(chat)}`;
}
