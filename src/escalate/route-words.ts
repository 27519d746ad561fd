import { z } from 'zod';
import { nationalDirectory, type Route, type RouteDirectory } from './routes.ts';

/** The words of the national routes in another language than English, by the route's id. */
export type RouteWords = Readonly<Record<string, Pick<Route, 'title' | 'contact'>>>;

const shape = z.record(z.string(), z.strictObject({ title: z.string().min(1), contact: z.string().min(1) }));

/**
 * Reads a catalogue of the national routes.
 * @throws RangeError naming the routes that have no words, or words for no route
 */
export function readRouteWords(catalogue: unknown): RouteWords {
  const result = shape.safeParse(catalogue);
  if (!result.success)
    throw new RangeError(`The words of the routes are wrong: ${z.prettifyError(result.error)}`);
  const words = result.data;
  const ids = nationalDirectory.routes.map(({ id }) => id);
  const wrong = [
    ...ids.filter((id) => !Object.hasOwn(words, id)),
    ...Object.keys(words).filter((id) => !ids.includes(id)),
  ];
  if (wrong.length > 0) throw new RangeError(`The words of the routes do not fit: ${wrong.join(', ')}`);
  return words;
}

/**
 * A tenant's directory with the national routes in another language. What the tenant has written itself stays as it is: only a title or a
 * contact that is still the national one is put into other words.
 */
export function routesInWords(directory: RouteDirectory, words: RouteWords | undefined): RouteDirectory {
  if (!words) return directory;
  const routes = directory.routes.map((route) => {
    const national = nationalDirectory.routes.find(({ id }) => id === route.id);
    const worded = words[route.id];
    if (!national || !worded) return route;
    return {
      ...route,
      title: route.title === national.title ? worded.title : route.title,
      contact: route.contact === national.contact ? worded.contact : route.contact,
    };
  });
  return { ...directory, routes };
}
