/** The embedded database's thread ends under the whole program, which cannot have another: it ends too, and a new start goes on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { channelMessage } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { eventually, inDemo, type Program, startProgram } from '../support/program.ts';

jest.setTimeout(120_000);

const faults = new URL('faults.ts', import.meta.url).href;
const author = { id: '29:author', name: 'Rowan Ashdown', aadObjectId: 'entra-of-author' };

describe('a program whose embedded database dies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-dead-'));
  let double: ConnectorDouble;
  let program: Program | undefined;
  beforeAll(async () => {
    double = await startConnectorDouble();
  });
  afterAll(async () => {
    await program?.kill();
    await double.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const say = (running: Program, posted: number) => {
    const text = 'Mrs Edith Sample, NHS 999 000 0018, could we chase her bloods?';
    return running.post(inDemo(channelMessage(text, { from: author }, posted), double.serviceUrl));
  };
  const cards = () =>
    double.received.filter(
      ({ method, path }) =>
        method === 'POST' && path === `/v3/conversations/a:chat-of-${author.id}/activities`,
    ).length;

  it('says so, leaves with 1, and has lost and doubled nothing when it is started again', async () => {
    const first = await startProgram(folder, { NODE_OPTIONS: `--import=${faults}` });
    program = first;
    const posted = Date.now();
    expect((await say(first, posted)).status).toBe(200);
    await eventually(() => cards() || undefined);
    first.signal('SIGALRM');
    expect(await first.gone).toBe(1);
    expect(first.printed()).toMatch(/"code":"exit_1".*"msg":"embedded_database_died"/);
    expect(first.printed()).toContain('"msg":"stopped"');
    expect(first.printed()).not.toContain('uncaught_exception');

    const second = await startProgram(folder);
    program = second;
    expect((await say(second, posted)).status).toBe(200);
    expect((await say(second, posted + 1_000)).status).toBe(200);
    expect(cards()).toBe(1);
    expect(await second.stop()).toBe(0);
    expect(second.printed()).not.toContain('embedded_database_died');
  });
});
