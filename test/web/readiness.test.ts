import type { Probed } from '../../src/web/probe.ts';
import { createReadiness } from '../../src/web/readiness.ts';

const minutes = 60_000;
const unavailable = { ok: false, code: 'unavailable' } as const;
const late = { ok: false, code: 'timeout' } as const;

function setUp() {
  const now: { queue: Probed<{ oldestDueMs: number }>; token: Probed<string> } = {
    queue: { ok: true, value: { oldestDueMs: 0 } },
    token: { ok: true, value: 'the token itself' },
  };
  const readiness = createReadiness({ queue: async () => now.queue, token: async () => now.token });
  return { now, readiness };
}

describe('readiness', () => {
  it('is ready when everything is as it should be, and repeats nothing that it was given', async () => {
    const { readiness } = setUp();
    const report = await readiness.report();
    const ok = { state: 'ok' };
    expect(report).toEqual({
      status: 'ready',
      checks: { process: ok, database: ok, token: ok, queue: ok },
    });
    expect(JSON.stringify(report)).not.toContain('the token itself');
  });

  it.each([
    ['away', unavailable, 'database_unavailable'],
    ['too slow', late, 'database_timeout'],
  ] as const)(
    'is not ready while the database is %s, and the queue is then not known',
    async (_, answer, code) => {
      const { now, readiness } = setUp();
      now.queue = answer;
      expect(await readiness.report()).toMatchObject({
        status: 'not_ready',
        code,
        checks: { database: { state: 'failing', code }, queue: { state: 'not_asked' } },
      });
    },
  );

  it('is not ready before the first token, so that a version with a wrong secret does not take over', async () => {
    const { now, readiness } = setUp();
    now.token = unavailable;
    expect(await readiness.report()).toMatchObject({ status: 'not_ready', code: 'token_unavailable' });
  });

  it('stays ready, degraded, when the sign-in goes away later: messages can still be taken', async () => {
    const { now, readiness } = setUp();
    await readiness.report();
    now.token = late;
    const report = await readiness.report();
    expect(report).toMatchObject({
      status: 'degraded',
      checks: { token: { state: 'degraded', code: 'token_timeout' } },
    });
    expect(report.code).toBeUndefined();
  });

  it.each([
    [5 * minutes, 'ready', 'ok'],
    [5 * minutes + 1, 'degraded', 'degraded'],
  ])(
    'calls a queue whose oldest job is due for %i ms %s, never not ready',
    async (oldestDueMs, status, state) => {
      const { now, readiness } = setUp();
      now.queue = { ok: true, value: { oldestDueMs } };
      expect(await readiness.report()).toMatchObject({ status, checks: { queue: { state } } });
    },
  );

  it('asks for no token in the demo', async () => {
    const readiness = createReadiness({
      queue: async () => ({ ok: true, value: { oldestDueMs: 0 } }),
      token: undefined,
    });
    expect(await readiness.report()).toMatchObject({
      status: 'ready',
      checks: { token: { state: 'not_asked' } },
    });
  });

  it('is not ready from the moment on that it stops', async () => {
    const { readiness } = setUp();
    readiness.stop();
    expect(await readiness.report()).toMatchObject({ status: 'not_ready', code: 'stopping' });
  });
});
