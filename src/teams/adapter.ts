import type { Activity } from 'botbuilder';
import { AppError, codeOf } from '../chaperone/errors.ts';
import type { Logger, Metrics } from '../chaperone/ports.ts';
import { field } from './activity-shape.ts';
import type { HandleActivity } from './bot.ts';
import { type BotIdentity, type Endpoints, requireIdentity } from './credentials.ts';
import { type CheckSender, createSenderCheck } from './sender-check.ts';

interface Pace {
  take(key: string, now: number): number | undefined;
}

export interface AdapterSettings {
  readonly identity: BotIdentity;
  /** Another cloud's or a test's addresses; the public cloud without. */
  readonly endpoints?: Endpoints | undefined;
  readonly handle: HandleActivity;
  /** Seconds that an author has to wait who sends too much, and everybody of a tenant that does; undefined for all others. */
  readonly paces: { readonly author: Pace; readonly tenant: Pace };
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** The part of a web request that is needed; the body is parsed JSON. */
export interface TurnRequest {
  readonly headers: { readonly authorization?: string | undefined };
  readonly body?: unknown;
}
export interface TurnResponse {
  send(status: number, body?: unknown, headers?: Readonly<Record<string, string>>): unknown;
}
export type ProcessTurn = (request: TurnRequest, response: TurnResponse) => Promise<void>;

/**
 * Makes the function that takes a request of the Bot Framework: its token is checked, `handle` does the work, and
 * the answer follows. 401 without a valid token, 400 for a body that is no activity, 503 when the platform's keys cannot
 * be read, 429 for an author or a tenant that sends without end, 500 when the work failed, so that the activity is delivered again; bodies carry a code,
 * never an exception. What is refused was not begun: a later delivery finds everything as it was.
 *
 * botbuilder's `CloudAdapter` is not used: it makes clients for answers and sign-in for every activity, which nobody
 * here needs; it answers with the exception's message, and prints it.
 * @throws AppError `settings_invalid` for an identity without app id or tenant
 */
export function createProcessor(settings: AdapterSettings): ProcessTurn {
  const { metrics, logger, paces } = settings;
  const check = createCheck(settings);
  return async (request, response) => {
    const started = performance.now();
    const { body } = request;
    const refuse = (reason: keyof typeof refusals, headers?: Readonly<Record<string, string>>) => {
      metrics.count('activities_refused', reason);
      const [status, error] = refusals[reason];
      response.send(status, { error }, headers);
      if (reason !== 'unreadable') metrics.observe('turn_ms', performance.now() - started);
    };
    if (!isActivity(body)) return refuse('unreadable');
    const verdict = await check({
      authorization: request.headers.authorization ?? '',
      channelId: textOf(body.channelId),
      serviceUrl: textOf(body.serviceUrl),
    });
    if (verdict === 'unavailable') logger.error('turn_not_checked', { code: 'keys_unavailable' });
    if (verdict !== 'genuine') return refuse(verdict === 'unavailable' ? 'keys_unavailable' : 'unauthorized');
    const now = Date.now();
    const tenant = tenantIn(body);
    const wait = paces.author.take(`${tenant} ${authorIn(body)}`, now);
    if (wait !== undefined) return refuse('too_many', { 'retry-after': String(wait) });
    const longer = paces.tenant.take(tenant, now);
    if (longer !== undefined) return refuse('too_many_of_tenant', { 'retry-after': String(longer) });
    const answer = await takeTurn(body, settings);
    response.send(answer.status, answer.body);
    metrics.observe('turn_ms', performance.now() - started);
  };
}

const refusals = {
  unreadable: [400, 'bad_request'],
  unauthorized: [401, 'unauthorized'],
  keys_unavailable: [503, 'unavailable'],
  too_many: [429, 'too_many_requests'],
  too_many_of_tenant: [429, 'too_many_requests'],
} as const;

/** The demo alone asks nobody who they are. */
function createCheck({ identity, endpoints }: AdapterSettings): CheckSender {
  requireIdentity(identity);
  return identity.type === 'demo' ? async () => 'genuine' : createSenderCheck(identity.appId, endpoints);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What names somebody or something; whatever is longer than any name counts as none. */
const nameIn = (value: unknown): string => {
  const name = textOf(value);
  return name.length <= longestName ? name : '';
};
const longestName = 400;

/** The tenant of an activity that nothing was read of yet; all that name none count together. */
function tenantIn(activity: Activity): string {
  const told = nameIn(field(field(field(activity, 'channelData'), 'tenant'), 'id'));
  return (told || nameIn(field(field(activity, 'conversation'), 'tenantId'))).toLowerCase();
}

/** Who sent it; all that name nobody count together. */
function authorIn(activity: Activity): string {
  const from = field(activity, 'from');
  return nameIn(field(from, 'aadObjectId')) || nameIn(field(from, 'id'));
}

/** What answers the request of an activity that was checked. */
interface TurnAnswer {
  readonly status: number;
  readonly body?: object;
}

/** A pressed button is told of a failure at once; every other activity is worth another delivery. */
async function takeTurn(
  activity: Activity,
  { handle, logger, metrics }: AdapterSettings,
): Promise<TurnAnswer> {
  const invoked = activity.type === 'invoke';
  try {
    const body = await handle(activity);
    if (body) return { status: 200, body };
    // Nobody here knows that invoke: so the Bot Framework wants it said.
    return { status: invoked ? 501 : 200 };
  } catch (error) {
    logger.error('turn_failed', { turn: idOf(activity), code: codeOf(error) });
    metrics.count('turn_errors', error instanceof AppError ? error.code : 'unexpected');
    return invoked ? { status: 200, body: tryAgain } : { status: 500, body: { error: 'internal' } };
  }
}

const tryAgain = {
  statusCode: 500,
  type: 'application/vnd.microsoft.error',
  value: { code: 'try_again', message: 'That did not work. Please try again.' },
};

/** The activity's id names the turn; it comes from outside, so only what looks like an id is logged. */
function idOf({ id }: Activity): string | undefined {
  return typeof id === 'string' && /^[\w:.-]{1,80}$/.test(id) ? id : undefined;
}

function isActivity(body: unknown): body is Activity {
  return (
    typeof body === 'object' &&
    body !== null &&
    'type' in body &&
    typeof body.type === 'string' &&
    body.type !== ''
  );
}
