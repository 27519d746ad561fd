import type { Exchange } from '../../src/teams/connector.ts';
import { countThrottles } from '../../src/teams/count-throttles.ts';
import { recordMetrics } from '../support/recorders.ts';

const answered = (status: number): Exchange => ({
  kind: 'answered',
  status,
  body: undefined,
  retryAfter: undefined,
});

describe('a connector whose throttles are counted', () => {
  it.each<[string, Exchange, number | undefined]>([
    ['an answer that tells it to wait', answered(429), 1],
    ['another refusal', answered(403), undefined],
    ['a success', answered(201), undefined],
    ['no answer', { kind: 'unknown', code: 'timeout' }, undefined],
  ])('passes on %s', async (_, exchange, count) => {
    const metrics = recordMetrics();
    const asked: unknown[] = [];
    const connector = countThrottles(
      {
        request: async (...given) => {
          asked.push(given);
          return exchange;
        },
      },
      metrics,
    );
    expect(await connector.request('POST', 'https://connector.example', '/path', { a: 1 })).toBe(exchange);
    expect(asked).toEqual([['POST', 'https://connector.example', '/path', { a: 1 }]]);
    expect(metrics.counts.get('throttles:connector_429')).toBe(count);
  });
});
