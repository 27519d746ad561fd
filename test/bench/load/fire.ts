/** The load maker: autocannon in a process of its own. */
import { setTimeout as pause } from 'node:timers/promises';
import autocannon, { type Options, type Result } from 'autocannon';
import { answerQuestions } from '../../support/calls.ts';
import { Traffic, type TrafficPlan } from './traffic.ts';

export interface FireQuestion {
  /** Takes effect for this question and those after it. */
  readonly plan?: TrafficPlan;
  /** Each connection goes to the next of these. */
  readonly ports: readonly number[];
  readonly tokens: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** Messages a second over all connections, spread evenly; as many as are answered without it. */
  readonly rate?: number;
}

export interface FireAnswer {
  readonly answered: number;
  /** Answers other than 2xx, and requests without one. */
  readonly failed: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
}

let traffic: Traffic | undefined;

answerQuestions<FireQuestion, FireAnswer>(
  async (question) => {
    if (question.plan) traffic = new Traffic(question.plan);
    if (!traffic) throw new Error('no traffic is planned');
    return fire(traffic, question);
  },
  async () => undefined,
);

/**
 * Where a rate is given each connection is an autocannon of its own, begun a moment after the last: autocannon lets all
 * connections of one begin their second together, and what stood in that queue would be measured.
 */
async function fire(traffic: Traffic, question: FireQuestion): Promise<FireAnswer> {
  const { connections, ports, seconds, rate, tokens } = question;
  const latencies: number[] = [];
  const began = performance.now();
  const parts = Array.from({ length: rate === undefined ? 1 : connections }, async (_, at) => {
    if (rate !== undefined) await pause((1000 * at) / connections);
    return shoot(traffic, latencies, {
      url: ports.map((port) => `http://127.0.0.1:${port}`).slice(rate === undefined ? 0 : at % ports.length),
      connections: rate === undefined ? connections : 1,
      duration: seconds,
      ...(rate === undefined ? {} : { overallRate: Math.max(1, Math.round(rate / connections)) }),
      timeout: 10,
      tokens,
    });
  });
  const results = await Promise.all(parts);
  const took = (performance.now() - began) / 1000;
  const answered = sum(results.map((result) => result['2xx']));
  latencies.sort((a, b) => a - b);
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    answered,
    failed: sum(results.map((result) => result.non2xx + result.errors)),
    perSecond: answered / (rate === undefined ? Math.max(...results.map(({ duration }) => duration)) : took),
    p50: at(0.5),
    p99: at(0.99),
    worst: at(1),
  };
}

function shoot(
  traffic: Traffic,
  latencies: number[],
  { tokens, ...options }: Omit<Options, 'requests'> & { tokens: readonly string[] },
): Promise<Result> {
  let count = 0;
  return new Promise((resolve, reject) => {
    const tracker = autocannon(
      {
        ...options,
        requests: [
          {
            method: 'POST',
            path: '/api/messages',
            headers: { 'content-type': 'application/json' },
            setupRequest: (request) => {
              count += 1;
              request.headers.authorization = `Bearer ${tokens[count % tokens.length]}`;
              return { ...request, body: traffic.next() };
            },
          },
        ],
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    tracker.on('response', (_client, _status, _bytes, milliseconds: number) => latencies.push(milliseconds));
  });
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
