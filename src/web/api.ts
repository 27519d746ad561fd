import { type Next, plugins, type Request, type RequestHandler, type Response, type Server } from 'restify';
import type { z } from 'zod';
import type { DraftCheck } from '../chaperone/check-draft.ts';
import { type CheckRequest, checkRequest, toCheckAnswer } from './check-api.ts';
import { createPace, type Pace } from './pace.ts';
import { refuseEncodings } from './refuse-encodings.ts';
import type { CheckSignIn, Role, SignedIn, SignIn } from './sign-in.ts';

/** What stands behind the interface that pages and other systems of a trust use. */
export interface Api {
  readonly signIn: CheckSignIn;
  check(request: CheckRequest): DraftCheck;
}

// In bytes. A draft of the longest kind in UTF-8, and some JSON around it.
const maxBodyBytes = 96 * 1024;
/** A page that checks while somebody types asks about twice a second. */
const requestsPerMinute = 180;

interface Route<T> {
  readonly path: string;
  /** Who may; everybody who has signed in without. */
  readonly roles?: readonly Role[];
  readonly body: z.ZodType<T>;
  readonly answer: (body: T, person: SignedIn) => object | Promise<object>;
}

/**
 * Adds the interface to the server. Every route wants a signed-in person; answers are JSON and never kept by a cache; an error's body is
 * `{"error":"<code>"}`, with the fields that are wrong for a 400. Nothing of a body is logged.
 */
export function serveApi(server: Server, api: Api): void {
  const pace = createPace(requestsPerMinute);
  const post = <T>(route: Route<T>) => server.post(route.path, ...handlersOf(route, api.signIn, pace));
  post({
    path: '/api/check',
    body: checkRequest,
    answer: (asked) => toCheckAnswer(api.check(asked)),
  });
}

function handlersOf<T>(route: Route<T>, signIn: CheckSignIn, pace: Pace): RequestHandler[] {
  const people = new WeakMap<Request, SignedIn>();
  return [
    // Who asks is known before anything of the body is read. restify's async handlers cannot end the chain, so this is none.
    (request: Request, response: Response, next: Next) => {
      response.header('cache-control', 'no-store');
      void signIn(request.headers.authorization).then((who) => {
        const admission = admit(who, route, pace);
        if ('person' in admission) {
          people.set(request, admission.person);
          return next();
        }
        for (const [name, value] of Object.entries(admission.headers ?? {})) response.header(name, value);
        response.json(admission.status, admission.body);
        return next(false);
      });
    },
    refuseEncodings,
    plugins.bodyReader({ maxBodySize: maxBodyBytes }),
    ...plugins.jsonBodyParser({ bodyReader: true, mapParams: false }),
    async (request: Request, response: Response) => {
      const person = people.get(request);
      const body = route.body.safeParse(request.body);
      if (!person) response.json(500, { error: 'internal' });
      else if (!body.success) response.json(400, { error: 'bad_request', fields: faultsOf(body.error) });
      else response.json(...(await answerOf(route, body.data, person)));
    },
  ];
}

type Admission =
  | { readonly person: SignedIn }
  | { readonly status: number; readonly body: object; readonly headers?: Readonly<Record<string, string>> };

function admit(who: SignIn, { roles }: Pick<Route<never>, 'roles'>, pace: Pace): Admission {
  if (who.kind === 'unavailable') return { status: 503, body: { error: 'unavailable' } };
  if (who.kind === 'refused')
    return {
      status: 401,
      body: { error: 'unauthorized', reason: who.reason },
      headers: { 'www-authenticate': 'Bearer' },
    };
  const { person } = who;
  if (roles && !roles.some((role) => person.roles.includes(role)))
    return { status: 403, body: { error: 'forbidden', needs: roles } };
  const wait = pace.take(`${person.tenantId} ${person.personId}`, Date.now());
  return wait === undefined
    ? { person }
    : { status: 429, body: { error: 'too_many_requests' }, headers: { 'retry-after': String(wait) } };
}

async function answerOf<T>(
  route: Route<T>,
  body: T,
  person: SignedIn,
): Promise<[status: number, body: object]> {
  try {
    return [200, await route.answer(body, person)];
  } catch {
    return [500, { error: 'internal' }];
  }
}

/** Where and what, never the value. */
function faultsOf(error: z.ZodError): readonly { field: string; problem: string }[] {
  return error.issues.map(({ path, message }) => ({ field: path.join('.') || 'body', problem: message }));
}
