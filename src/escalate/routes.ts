import { z } from 'zod';
import national from './routes.default.json' with { type: 'json' };
import { type RouteId, type RouteKind, routeIds, routeKinds, type TemplateId, templateIds } from './types.ts';

/** A governed way to ask, as a tenant has set it. */
export interface Route {
  readonly id: RouteId;
  readonly title: string;
  readonly kind: RouteKind;
  /** Whose form is shown for it. */
  readonly template: TemplateId;
  /** How to reach it, in one or two sentences. */
  readonly contact: string;
  readonly url: string | undefined;
  /** True where the contact or the link differs between places and somebody there should confirm it. */
  readonly checkLocally: boolean;
}

/** The one route that every tenant must have: it is offered when nothing else fits. */
const always: RouteId = 'on-call-senior';

const line = (longest: number) =>
  z
    .string({ error: 'must be a text' })
    .trim()
    .min(1, 'must not be empty')
    .max(longest, `must be at most ${longest} characters`);
const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

const routeShape = z.strictObject({
  id: oneOf(routeIds),
  title: line(60),
  kind: oneOf(routeKinds),
  template: oneOf(templateIds),
  contact: line(300),
  url: z
    .url({ protocol: /^https$/, error: 'must be an https:// address' })
    .max(500)
    .optional(),
  checkLocally: z.boolean({ error: 'must be true or false' }).default(true),
});

const settings = z
  .strictObject({ routes: z.array(routeShape, { error: 'must be a list of routes' }) })
  .superRefine(({ routes }, context) => {
    const ids = routes.map((route) => route.id);
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) !== index)
        context.addIssue({ code: 'custom', path: ['routes', index, 'id'], message: `${id} is there twice` });
    const fallback = routes.find((route) => route.id === always);
    if (!fallback || !answersAtOnce(fallback))
      context.addIssue({
        code: 'custom',
        path: ['routes'],
        message: `must hold ${always}, by phone, bleep or in person`,
      });
  });

/** Phone, bleep and in person reach somebody now; everything else is read later. */
export function answersAtOnce({ kind }: Pick<Route, 'kind'>): boolean {
  return kind === 'phone' || kind === 'bleep' || kind === 'person';
}

/**
 * Reads a tenant's routes: `{ "routes": [ … ] }` in the form of `routes.default.json`, which they replace as a whole.
 * @throws RangeError whose message names every wrong field, one per line
 */
export function parseRoutes(value: unknown): readonly Route[] {
  const result = settings.safeParse(value);
  if (result.success) return result.data.routes.map((route) => ({ ...route, url: route.url }));
  const problems = result.error.issues.map(({ path, message }) => `${nameOf(path)}: ${message}`);
  throw new RangeError(`The routes are wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
}

function nameOf(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name === '' ? 'the file' : name.slice(1);
}

/** National defaults, for a tenant that has set none. */
export const defaultRoutes: readonly Route[] = parseRoutes(national);

/** The route of that id, or undefined when the tenant has none; ids come from cards and are not trusted. */
export function findRoute(routes: readonly Route[], id: string): Route | undefined {
  return routes.find((route) => route.id === id);
}

/** How to reach a route, with a word of caution where places differ. Lines are parted by `\n`. */
export function contactOf({ contact, checkLocally }: Route): string {
  return checkLocally ? `${contact}\nPlease check that this is right where you work.` : contact;
}
