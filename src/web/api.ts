import { pipeline } from 'node:stream/promises';
import { type Next, plugins, type Request, type RequestHandler, type Response, type Server } from 'restify';
import type { z } from 'zod';
import { AppError, codeOf } from '../chaperone/errors.ts';
import type { Logger } from '../chaperone/ports.ts';
import { createPace, type Pace } from './pace.ts';
import { refuseDepth } from './refuse-depth.ts';
import { refuseEncodings } from './refuse-encodings.ts';
import { type Answer, type AnyRoute, notFound, type Route } from './route.ts';
import type { CheckSignIn, SignedIn, SignIn } from './sign-in.ts';

/** The interface that pages and other systems of a trust use, and who may use it. */
export interface Api {
  readonly signIn: CheckSignIn;
  readonly routes: readonly AnyRoute[];
  /** How much is taken of one tenant, its people together. */
  readonly tenantPace: Pace;
  /** Told of what fails inside, by the route and a code. */
  readonly log: Logger;
}

// In bytes. A draft of the longest kind in UTF-8, and some JSON around it.
const maxBodyBytes = 96 * 1024;
/** A page that checks while somebody types asks about twice a second. */
const requestsPerMinute = 180;

/**
 * Adds the interface to the server. Every route wants a signed-in person; answers are never kept by a cache; an error's body is
 * `{"error":"<code>"}`, with the fields that are wrong for a 400. Of a request that fails inside, its route and a code are logged,
 * never what stands in its address or body.
 */
export function serveApi(server: Server, { signIn, routes, tenantPace, log }: Api): void {
  const paces = { person: createPace(requestsPerMinute), tenant: tenantPace };
  for (const route of routes) {
    const { method, path } = route;
    const note: Note = (code) => log.error('request_failed', { method, path, code });
    server[method](path, ...handlersOf(route, signIn, paces, note));
  }
}

/** Writes down why a request of a route failed. */
type Note = (code: string) => void;

interface Paces {
  readonly person: Pace;
  readonly tenant: Pace;
}

function handlersOf<B, Q>(
  route: Route<B, Q>,
  signIn: CheckSignIn,
  paces: Paces,
  note: Note,
): RequestHandler[] {
  const people = new WeakMap<Request, SignedIn>();
  return [
    // Who asks is known before anything of the body is read. restify's async handlers cannot end the chain, so this is none.
    (request: Request, response: Response, next: Next) => {
      void signIn(request.headers.authorization)
        .then((who) => admit(who, route, paces, note))
        .catch((error: unknown) => failed(error, note))
        .then((admission) => {
          if ('person' in admission) {
            people.set(request, admission.person);
            return next();
          }
          for (const [name, value] of Object.entries(admission.headers ?? {})) response.header(name, value);
          response.json(admission.status, admission.body);
          return next(false);
        });
    },
    ...(route.query ? [plugins.queryParser({ mapParams: false })] : []),
    ...(route.body
      ? [
          refuseEncodings,
          plugins.bodyReader({ maxBodySize: route.maxBodyBytes ?? maxBodyBytes }),
          refuseDepth,
          ...plugins.jsonBodyParser({ bodyReader: true, mapParams: false }),
        ]
      : []),
    async (request: Request, response: Response) => {
      const person = people.get(request);
      await send(response, person ? await answerOf(route, request, person, note) : internal);
    },
  ];
}

interface Failure {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

async function admit(
  who: SignIn,
  { roles, also }: Pick<AnyRoute, 'roles' | 'also'>,
  paces: Paces,
  note: Note,
): Promise<{ readonly person: SignedIn } | Failure> {
  if (who.kind === 'unavailable') {
    note('keys_unavailable');
    return unavailable;
  }
  if (who.kind === 'refused')
    return {
      status: 401,
      body: { error: 'unauthorized', reason: who.reason },
      headers: { 'www-authenticate': 'Bearer' },
    };
  const { person } = who;
  const forbidden = { status: 403, body: { error: 'forbidden', needs: roles } };
  const named = !roles || roles.some((role) => person.roles.includes(role));
  if (!named && !also) return forbidden;
  const now = Date.now();
  const wait =
    paces.person.take(`${person.tenantId} ${person.personId}`, now) ??
    paces.tenant.take(person.tenantId, now);
  if (wait !== undefined)
    return { status: 429, body: { error: 'too_many_requests' }, headers: { 'retry-after': String(wait) } };
  // It may ask the database, so nobody has it asked without end.
  if (!named && !(await also?.(person))) return forbidden;
  return { person };
}

const internal: Failure = { status: 500, body: { error: 'internal' } };
const unavailable: Failure = { status: 503, body: { error: 'unavailable' } };

function failed(error: unknown, note: Note): Failure {
  note(codeOf(error));
  return error instanceof AppError && error.code === 'database_unavailable' ? unavailable : internal;
}

async function answerOf<B, Q>(
  route: Route<B, Q>,
  request: Request,
  person: SignedIn,
  note: Note,
): Promise<Answer> {
  // No database holds it, so nothing has such an id.
  if (Object.values(request.params ?? {}).some((value) => String(value).includes('\0'))) return notFound;
  const body = route.body?.safeParse(request.body);
  const query = route.query?.safeParse({ ...request.query });
  const faults = [body, query].flatMap((read) => (read?.success === false ? faultsOf(read.error) : []));
  if (faults.length > 0) return { status: 400, body: { error: 'bad_request', fields: faults } };
  try {
    const asked = { params: { ...request.params }, body: body?.data as B, query: query?.data as Q };
    return await begun(await route.answer(asked, person), note);
  } catch (error) {
    return failed(error, note);
  }
}

/** A file in parts whose first part is there: what cannot be read at all is an error and no broken file. */
async function begun(answer: Answer, note: Note): Promise<Answer> {
  if (!('file' in answer)) return answer;
  const { content } = answer.file;
  if (typeof content === 'string' || Buffer.isBuffer(content)) return answer;
  const first = await content.next();
  const whole = async function* () {
    if (!first.done) yield first.value;
    try {
      yield* content;
    } catch (error) {
      note(codeOf(error));
      throw error;
    }
  };
  return { file: { ...answer.file, content: whole() } };
}

async function send(response: Response, answer: Answer): Promise<void> {
  if ('body' in answer) {
    response.json(answer.status ?? 200, answer.body);
    return;
  }
  const { name, type, content } = answer.file;
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
  if (typeof content === 'string' || Buffer.isBuffer(content)) {
    response.sendRaw(200, content, headers);
    return;
  }
  response.writeHead(200, headers);
  // A part that fails is noted, and breaks the connection off, so that nobody takes half a file for the whole; a reader may leave.
  await pipeline(content, response).catch(() => undefined);
}

/** Where and what, never the value; nor the name of a field that is not ours, which may be anything. */
function faultsOf(error: z.ZodError): readonly { field: string; problem: string }[] {
  return error.issues.map((issue) => ({
    field: issue.path.join('.') || 'body',
    problem: issue.code === 'unrecognized_keys' ? 'has a field that there is not' : issue.message,
  }));
}
