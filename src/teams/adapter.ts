import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AppError, codeOf, errorField } from '../chaperone/errors.ts';
import type { Logger, Metrics } from '../chaperone/ports.ts';
import type { HandleActivity } from './bot.ts';
import { CheckedTokens } from './checked-tokens.ts';
import { type BotIdentity, credentialFactory, type Endpoints, requireIdentity } from './credentials.ts';

export interface AdapterSettings {
  readonly identity: BotIdentity;
  /** Another cloud's or a test's addresses; the public cloud without. */
  readonly endpoints?: Endpoints | undefined;
  readonly handle: HandleActivity;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** The part of a web request that is needed; the body is parsed JSON. */
export interface TurnRequest {
  readonly headers: { readonly authorization?: string | undefined };
  readonly body?: unknown;
}
export interface TurnResponse {
  send(status: number, body?: unknown): unknown;
}
export type ProcessTurn = (request: TurnRequest, response: TurnResponse) => Promise<void>;

/**
 * Makes the function that takes a request of the Bot Framework: botbuilder checks its token, `handle` does the work, and
 * the answer follows. 401 without a valid token, 400 for a body that is no activity, 503 when the platform's keys cannot
 * be read, 500 when the work failed, so that the activity is delivered again; bodies carry a code, never an exception.
 *
 * Of botbuilder the check alone is used. Its `CloudAdapter` makes clients for answers and sign-in for every activity, which nobody
 * here needs and which cost as much as the check itself; it also answers with the exception's message, and prints it.
 * @throws AppError `settings_invalid` for an identity without app id or tenant
 */
export function createProcessor(settings: AdapterSettings): ProcessTurn {
  const { metrics, logger } = settings;
  const check = createCheck(settings);
  return async (request, response) => {
    const started = performance.now();
    const { body } = request;
    if (!isActivity(body)) {
      metrics.count('activities_refused', 'unreadable');
      response.send(400, { error: 'bad_request' });
      return;
    }
    try {
      await check(body, request.headers.authorization ?? '');
    } catch (error) {
      const [status, reason] = keysUnavailable(error)
        ? ([503, 'keys_unavailable'] as const)
        : ([401, 'unauthorized'] as const);
      metrics.count('activities_refused', reason);
      if (status === 503) logger.error('turn_not_checked', { code: codeOf(error) });
      response.send(status, { error: status === 503 ? 'unavailable' : 'unauthorized' });
      metrics.observe('turn_ms', performance.now() - started);
      return;
    }
    const answer = await takeTurn(body, settings);
    response.send(answer.status, answer.body);
    metrics.observe('turn_ms', performance.now() - started);
  };
}

/** Makes botbuilder's check of the sender. @throws botbuilder's error from the check, where it does not pass */
function createCheck({ identity, endpoints }: AdapterSettings) {
  requireIdentity(identity);
  const authentication = new ConfigurationBotFrameworkAuthentication(
    { ...endpoints },
    credentialFactory(identity),
    // The key that signed a token must be endorsed for Teams, whatever channel the body claims.
    { requiredEndorsements: ['msteams'] },
  );
  const checked = new CheckedTokens();
  return async (activity: Activity, authorization: string): Promise<void> => {
    const claim = { authorization, channelId: activity.channelId, serviceUrl: activity.serviceUrl };
    if (checked.has(claim)) return;
    const { claimsIdentity } = await authentication.authenticateRequest(activity, authorization);
    const endsAt = claimsIdentity.getClaimValue('exp');
    checked.add(claim, endsAt === null ? undefined : Number(endsAt));
  };
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

/** True when the sender could not be checked because the platform's keys could not be fetched; it may be genuine. */
function keysUnavailable(error: unknown): boolean {
  return errorField(error, 'name') === 'FetchError' || errorField(error, 'statusCode') === 500;
}
