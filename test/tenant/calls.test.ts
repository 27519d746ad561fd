import { createCalls } from '../../deploy/tenant/calls.ts';
import type { Answer } from '../../src/teams/exchange.ts';
import type { Graph } from '../../src/teams/graph/client.ts';

const answered = (status: number, retryAfter?: string): Answer => ({
  kind: 'answered',
  status,
  body: undefined,
  retryAfter,
});

/** Graph that gives these answers one after the other, and notes when it was asked. */
function scripted(...answers: Answer[]) {
  const askedAt: number[] = [];
  const next = async (): Promise<Answer> => {
    askedAt.push(performance.now());
    return answers.shift() ?? answered(201);
  };
  const graph: Graph = { url: 'https://graph.test/v1.0', get: next, post: next, delete: next };
  return { graph, askedAt };
}

const callsOver = (graph: Graph, more: object = {}) =>
  createCalls({ graph, requestsPerSecond: 1000, stop: new AbortController().signal, pauseMs: 5, ...more });

describe('requests to Graph', () => {
  it('holds everybody back for as long as Graph asks for, not only the one that was refused', async () => {
    const { graph, askedAt } = scripted(answered(429, '1'));
    // One turn every 50 ms: the refusal is there before the second.
    const calls = callsOver(graph, { requestsPerSecond: 20 });
    const replies = await Promise.all(['/a', '/b', '/c'].map((path) => calls.post(path, {})));
    expect(replies.map(({ answer }) => answer)).toEqual([answered(201), answered(201), answered(201)]);
    expect(calls.pauses()).toBe(1);
    const [first = 0, ...later] = askedAt;
    expect(later).toHaveLength(3);
    expect(Math.min(...later) - first).toBeGreaterThan(990);
  });

  it('backs off with a random share where Graph names no pause, longer each time', async () => {
    const { graph, askedAt } = scripted(answered(503), answered(502), answered(500));
    const calls = callsOver(graph, { pauseMs: 100, random: () => 0.5 });
    expect((await calls.post('/a', {})).answer).toEqual(answered(201));
    const pauses = askedAt.slice(1).map((at, index) => at - (askedAt[index] ?? 0));
    for (const [index, least] of [95, 195, 395].entries()) expect(pauses[index]).toBeGreaterThan(least);
  });

  it('gives up after five failures, and says that an earlier try may have arrived', async () => {
    const lost: Answer = { kind: 'unknown', code: 'timeout' };
    const { graph, askedAt } = scripted(...Array<Answer>(9).fill(lost));
    expect(await callsOver(graph).post('/a', {})).toEqual({ answer: lost, doubtful: true });
    expect(askedAt).toHaveLength(5);
  });

  it('asks once where asking again cannot help', async () => {
    for (const answer of [answered(403), answered(404), answered(400), answered(409)]) {
      const { graph, askedAt } = scripted(answer);
      expect(await callsOver(graph).post('/a', {})).toEqual({ answer, doubtful: false });
      expect(askedAt).toHaveLength(1);
    }
  });

  it('stays below the rate, however many ask', async () => {
    const { graph, askedAt } = scripted();
    const calls = callsOver(graph, { requestsPerSecond: 50 });
    // From before the first is asked: that one may be late, and the others are not for it.
    const from = performance.now();
    await Promise.all(Array.from({ length: 11 }, () => calls.get('/a')));
    expect((askedAt.at(-1) ?? 0) - from).toBeGreaterThan(190);
  });

  it('cuts pauses short when it is stopped, and sends nothing more', async () => {
    const { graph, askedAt } = scripted(answered(429, '3600'));
    const stop = new AbortController();
    const calls = callsOver(graph, { stop: stop.signal });
    const reply = calls.post('/a', {});
    setTimeout(() => stop.abort(), 50);
    expect((await reply).answer).toEqual({ kind: 'not_sent', code: 'stopped' });
    expect(askedAt).toHaveLength(1);
  });
});
