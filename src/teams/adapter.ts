import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  INVOKE_RESPONSE_KEY,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { AppError, codeOf } from '../chaperone/errors.ts';
import type { Logger, Metrics } from '../chaperone/ports.ts';
import type { HandleActivity } from './bot.ts';
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
 * @throws AppError `settings_invalid` for an identity without app id or tenant
 */
export function createProcessor(settings: AdapterSettings): ProcessTurn {
  const { metrics, logger } = settings;
  const adapter = createAdapter(settings);
  return async (request, response) => {
    const started = performance.now();
    if (!isActivity(request.body)) {
      metrics.count('activities_refused', 'unreadable');
      response.send(400, { error: 'bad_request' });
      return;
    }
    try {
      const answer = await adapter.takeTurn(request.headers.authorization ?? '', request.body);
      if (answer?.body === undefined) response.send(answer?.status ?? 200);
      else response.send(answer.status, answer.body);
    } catch (error) {
      if (error instanceof TurnFailed) response.send(500, { error: 'internal' });
      else if (keysUnavailable(error)) {
        metrics.count('activities_refused', 'keys_unavailable');
        logger.error('turn_not_checked', { code: codeOf(error) });
        response.send(503, { error: 'unavailable' });
      } else {
        metrics.count('activities_refused', 'unauthorized');
        response.send(401, { error: 'unauthorized' });
      }
    } finally {
      metrics.observe('turn_ms', performance.now() - started);
    }
  };
}

/**
 * `CloudAdapter` without its web face. Its own `process` answers with the exception's message, prints it, and gives 500
 * for a token with a wrong signature (botbuilder-js 4.23, `cloudAdapter.ts`); everything beneath is used as it is.
 */
class TurnAdapter extends CloudAdapter {
  private readonly run: (context: TurnContext) => Promise<void>;

  constructor(
    authentication: ConfigurationBotFrameworkAuthentication,
    run: (context: TurnContext) => Promise<void>,
  ) {
    super(authentication);
    this.run = run;
  }

  takeTurn(authorization: string, activity: Activity): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, this.run);
  }
}

/** The work of a turn failed; it is logged already, and nothing more may be told. */
class TurnFailed extends Error {}

function createAdapter({ identity, endpoints, handle, logger, metrics }: AdapterSettings): TurnAdapter {
  requireIdentity(identity);
  const authentication = new ConfigurationBotFrameworkAuthentication(
    { ...endpoints },
    credentialFactory(identity),
    // The key that signed a token must be endorsed for Teams, whatever channel the body claims.
    { requiredEndorsements: ['msteams'] },
  );
  const adapter = new TurnAdapter(authentication, async (context) => {
    const answer = await handle(context.activity);
    if (answer) answerInvoke(context, answer);
  });
  adapter.onTurnError = async (context, error) => {
    logger.error('turn_failed', {
      turn: idOf(context.activity),
      code: codeOf(error),
    });
    metrics.count('turn_errors', error instanceof AppError ? error.code : 'unexpected');
    // A pressed button is told so at once; every other activity is worth another delivery.
    if (context.activity.type !== 'invoke') throw new TurnFailed();
    answerInvoke(context, tryAgain);
  };
  return adapter;
}

const tryAgain = {
  statusCode: 500,
  type: 'application/vnd.microsoft.error',
  value: { code: 'try_again', message: 'That did not work. Please try again.' },
};

function answerInvoke(context: TurnContext, body: object): void {
  context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value: { status: 200, body } });
}

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
  return field(error, 'name') === 'FetchError' || field(error, 'statusCode') === 500;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
