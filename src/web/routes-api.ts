import { z } from 'zod';
import type { Clock } from '../chaperone/ports.ts';
import type { RoutesBook } from '../chaperone/routes-book.ts';
import { directorySchema } from '../escalate/route-shape.ts';
import { isStale, type RouteDirectory } from '../escalate/routes.ts';
import type { Reach, RouteKind } from '../escalate/types.ts';
import { type Answer, type AnyRoute, route } from './route.ts';
import type { RoutesFiles } from './routes-files.ts';
import { actorOf } from './sign-in.ts';

/** The answer of `GET /api/routes`. */
export interface RoutesAnswer {
  /** False where the installation's directory is in force. */
  readonly own: boolean;
  readonly routes: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: RouteKind;
    readonly reach: Reach;
    readonly contact: string;
    readonly hours: string | null;
    readonly owner: string | null;
    /** A day, `2027-04-01`. */
    readonly review: string | null;
    readonly stale: boolean;
    readonly checkLocally: boolean;
    /** Where it holds: the tenant's own list, or a narrower scope. */
    readonly level: 'tenant' | 'organisation' | 'team' | 'channel';
    readonly scopeId: string;
  }[];
}
/** The answer of `PUT /api/routes`, and of `POST /api/routes/check`: what is wrong with a file, by line and field; empty where nothing is. */
export interface RoutesChecked {
  readonly routes: number;
  readonly faults: readonly string[];
}

const importBody = z.strictObject({
  yaml: z.string({ error: 'must be a text' }).max(1_000_000, 'must be at most a million characters'),
});
// In bytes: a million characters, escaped.
const maxBodyBytes = 4 * 1024 * 1024;

/** A tenant's directory of routes: to see, to take away as a file, to check and to put another in its place. */
export function routesRoutes({
  routes,
  files,
  clock,
}: {
  readonly routes: RoutesBook;
  readonly files: RoutesFiles;
  readonly clock: Clock;
}): readonly AnyRoute[] {
  const administrator = { roles: ['Admin.Config'] } as const;
  return [
    route({
      method: 'get',
      path: '/api/routes',
      ...administrator,
      answer: (_asked, { tenantId }) => ({
        body: {
          own: routes.isOwn(tenantId),
          routes: listOf(routes.of(tenantId), clock.now()),
        } satisfies RoutesAnswer,
      }),
    }),
    route({
      method: 'get',
      path: '/api/routes/export',
      ...administrator,
      answer: async (_asked, { tenantId }): Promise<Answer> => {
        const written = await files.write(routes.of(tenantId));
        if (written === 'busy') return busy;
        return {
          file: {
            name: 'routes.yaml',
            type: 'application/yaml; charset=utf-8',
            content: written.file,
          },
        };
      },
    }),
    route({
      method: 'get',
      path: '/api/routes/schema',
      ...administrator,
      answer: () => ({
        file: {
          name: 'routes.schema.json',
          type: 'application/schema+json; charset=utf-8',
          content: `${JSON.stringify(directorySchema(), null, 2)}\n`,
        },
      }),
    }),
    route({
      method: 'post',
      path: '/api/routes/check',
      ...administrator,
      body: importBody,
      maxBodyBytes,
      answer: async ({ body: { yaml } }): Promise<Answer> => {
        const read = await files.read(yaml);
        if (read === 'busy') return busy;
        return { body: 'faults' in read ? wrong(read.faults) : right(read.directory) };
      },
    }),
    route({
      method: 'put',
      path: '/api/routes',
      ...administrator,
      body: importBody,
      maxBodyBytes,
      answer: async ({ body: { yaml } }, person): Promise<Answer> => {
        const read = await files.read(yaml);
        if (read === 'busy') return busy;
        if ('faults' in read) return { status: 422, body: { error: 'routes_wrong', ...wrong(read.faults) } };
        await routes.replace(person.tenantId, read.directory, actorOf(person));
        return { body: right(read.directory) };
      },
    }),
    route({
      method: 'del',
      path: '/api/routes',
      ...administrator,
      answer: async (_asked, person) => {
        await routes.replace(person.tenantId, undefined, actorOf(person));
        return { body: right(routes.of(person.tenantId)) };
      },
    }),
  ];
}

/** Others' files are being read; whoever asks again in a moment has an answer. */
const busy: Answer = { status: 429, body: { error: 'too_many_requests' } };
const wrong = (faults: readonly string[]): RoutesChecked => ({ routes: 0, faults });
const right = (directory: RouteDirectory): RoutesChecked => ({
  routes: directory.routes.length,
  faults: [],
});

function listOf(directory: RouteDirectory, now: Date): RoutesAnswer['routes'] {
  const shown = (
    level: RoutesAnswer['routes'][number]['level'],
    scopeId: string,
    list: RouteDirectory['routes'],
  ) =>
    list.map((each) => ({
      id: each.id,
      title: each.title,
      kind: each.kind,
      reach: each.reach,
      contact: each.contact,
      hours: each.hours ?? null,
      owner: each.owner ?? null,
      review: each.review ?? null,
      stale: isStale(each, now),
      checkLocally: each.checkLocally,
      level,
      scopeId,
    }));
  const narrower = [
    ['organisation', directory.organisations],
    ['team', directory.teams],
    ['channel', directory.channels],
  ] as const;
  return [
    ...shown('tenant', '', directory.routes),
    ...narrower.flatMap(([level, scopes]) =>
      Object.entries(scopes).flatMap(([id, scope]) => shown(level, id, scope.routes)),
    ),
  ];
}
