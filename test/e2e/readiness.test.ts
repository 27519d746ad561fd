/** The real program loses its database: it stays alive, says that it is not ready and why, and shows no number that it does not know. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import { eventually, type Program, startProgram } from '../support/program.ts';

jest.setTimeout(120_000);

describe('a program whose database goes away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-unready-'));
  let server: PostgresServer | undefined;
  let program: Program | undefined;
  afterAll(async () => {
    await program?.kill();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is alive and not ready, and leaves out the queue', async () => {
    server = await startPostgresServer();
    program = await startProgram(folder, { CHAPERONE_DATABASE_URL: await server.newDatabase() });
    const running = program;
    const ready = await running.request('/readyz');
    expect([ready.status, JSON.parse(ready.body)]).toEqual([
      200,
      {
        status: 'ready',
        checks: {
          process: { state: 'ok' },
          database: { state: 'ok' },
          token: { state: 'not_asked' },
          queue: { state: 'ok' },
        },
      },
    ]);
    expect((await running.metrics()).body).toContain('chaperone_queue_jobs 0\n');

    await server.stop();
    server = undefined;
    const unready = await eventually(async () => {
      const answer = await running.request('/readyz');
      return answer.status === 503 ? answer : undefined;
    });
    expect(JSON.parse(unready.body)).toMatchObject({
      status: 'not_ready',
      code: expect.stringMatching(/^database_(?:unavailable|timeout)$/),
    });
    expect((await running.request('/healthz')).status).toBe(200);
    const shown = await eventually(async () => {
      const { body } = await running.metrics();
      return /^chaperone_queue_jobs /m.test(body) ? undefined : body;
    });
    expect(shown).toContain('chaperone_uptime_seconds');
    expect(await running.stop()).toBe(0);
  });
});
