import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../../src/teams/exchange.ts';
import type { AskOptions, Graph } from '../../src/teams/graph/client.ts';
import { askedPauseMs } from '../../src/teams/retry-after.ts';
import { createPace } from './pace.ts';
import { listIn, textIn } from './shapes.ts';

/** What came of a request, repetitions included. */
export interface Reply {
  readonly answer: Answer;
  /** An earlier try may have done what was asked without its answer arriving. */
  readonly doubtful: boolean;
}

/** Requests to Graph at a bounded rate, repeated where that helps. Never throws. */
export interface Calls {
  get(target: string): Promise<Reply>;
  post(path: string, body: unknown, contentType?: string): Promise<Reply>;
  delete(path: string): Promise<Reply>;
  /** All pages of a list, or the answer that was none. */
  list(path: string): Promise<{ items: readonly unknown[] } | { failed: Answer }>;
  /** How often Graph asked for a pause. */
  pauses(): number;
}

export interface CallsSettings {
  readonly graph: Graph;
  readonly requestsPerSecond: number;
  /** Cuts pauses short, never a request that is under way; what was not sent then is `stopped`. */
  readonly stop: AbortSignal;
  /** First pause between two tries; each further one is twice as long, give or take a half. */
  readonly pauseMs?: number;
  readonly random?: () => number;
}

const mostTries = 5;
// Being asked to wait is no failure: it ends when the tenant's other traffic does.
const mostPauses = 20;
const longestPauseMs = 60_000;
const timeoutMs = 30_000;

/**
 * A pause that Graph asks for holds everybody, since its limits are per app and tenant.
 * Source: Microsoft Graph, "Throttling guidance" (obey `Retry-After`, else exponential back-off).
 */
export function createCalls(settings: CallsSettings): Calls {
  const { graph, stop, pauseMs = 1_000, random = Math.random } = settings;
  const pace = createPace(settings.requestsPerSecond);
  let pauses = 0;

  async function ask(send: (options: AskOptions) => Promise<Answer>): Promise<Reply> {
    let doubtful = false;
    let tries = 0;
    let held = 0;
    for (;;) {
      await pace.turn(stop);
      if (stop.aborted) return { answer: { kind: 'not_sent', code: 'stopped' }, doubtful };
      const answer = await send({ patienceMs: timeoutMs, tries: 1 });
      const asked = answer.kind === 'answered' ? askedPauseMs(answer.retryAfter, Date.now()) : undefined;
      const backOff = (times: number) => Math.min(pauseMs * 2 ** times, longestPauseMs) * (0.5 + random());
      if (isThrottled(answer)) {
        held += 1;
        pauses += 1;
        pace.hold(asked ?? backOff(held));
        if (held >= mostPauses) return { answer, doubtful };
      } else {
        tries += 1;
        if (!mayHelpAgain(answer) || tries >= mostTries) return { answer, doubtful };
        doubtful ||= answer.kind !== 'not_sent';
        await wait(asked ?? backOff(tries - 1), undefined, { signal: stop }).catch(() => undefined);
      }
    }
  }

  const get = (target: string) => ask((options) => graph.get(target, options));
  return {
    get,
    post: (path, body, contentType) =>
      ask((options) => graph.post(path, body, contentType ? { ...options, contentType } : options)),
    delete: (path) => ask((options) => graph.delete(path, options)),
    async list(path) {
      const items: unknown[] = [];
      for (let next: string | undefined = path; next !== undefined; ) {
        const { answer } = await get(next);
        if (answer.kind !== 'answered' || answer.status !== 200) return { failed: answer };
        items.push(...listIn(answer.body, 'value'));
        next = textIn(answer.body, '@odata.nextLink');
      }
      return { items };
    },
    pauses: () => pauses,
  };
}

function isThrottled(answer: Answer): boolean {
  return answer.kind === 'answered' && answer.status === 429;
}

function mayHelpAgain(answer: Answer): boolean {
  if (answer.kind !== 'answered') return answer.code !== 'no_token' && answer.code !== 'foreign_link';
  return answer.status === 408 || answer.status === 423 || answer.status >= 500;
}
