/** What is sent can forge no line of the log, hide none, and colour no terminal: names, ids, addresses and headers with line breaks, escapes and JSON. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { cardAction, channelMessage, installationUpdate, personalMessage } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { inDemo, type Program, startProgram } from '../support/program.ts';

jest.setTimeout(120_000);

const forged = '{"level":50,"time":1,"service":"chaperone","msg":"forged"}';
const breaks = ['\n', '\r\n', '\r', '\u2028', '\u0085', '\u001b[2K\u001b[1A', '\b', '\u202e', '","msg":"'];
const hostile = breaks.map((each) => `x${each}${forged}${each}forged-name`);

describe('the log', () => {
  let folder: string;
  let program: Program;
  let double: ConnectorDouble;
  let lines: string[];

  /** As it stands, with what no library would send. */
  function ask(path: string, headers: Readonly<Record<string, string>>): Promise<void> {
    return new Promise((resolve) => {
      const sent = request(`${program.root}/`, { path, headers, method: 'GET' }, (response) =>
        response.resume().once('end', resolve),
      );
      sent.once('error', () => resolve());
      sent.end();
    });
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chaperone-log-'));
    double = await startConnectorDouble();
    program = await startProgram(folder);
    for (const [at, name] of hostile.entries()) {
      const from = { id: `29:${name}`, name, aadObjectId: name };
      const conversation = { conversationType: 'channel', id: `${name};messageid=${at}`, tenantId: name };
      for (const activity of [
        channelMessage('Mrs Edith Sample, NHS 999 000 0018', { from }, Date.now() + at),
        channelMessage('x', { id: name, from, conversation, channelData: { tenant: { id: name } } }),
        channelMessage('x', { id: name, channelId: name, serviceUrl: `https://${name}`, type: name }),
        channelMessage('x', { timestamp: name, locale: name, recipient: { id: name, name } }),
        personalMessage(name, { from, id: name, conversation: { conversationType: 'personal', id: name } }),
        cardAction(name, { nudgeId: name, reason: name }, { from, id: name, name }),
        cardAction(name, { nudgeId: name, [name]: name }, { from, id: name, replyToId: name }),
        installationUpdate(name, 'team', { from, id: name }),
        { type: 'invoke', name, id: name },
      ])
        await program.post(inDemo(activity, double.serviceUrl));
      await program.postRaw(name);
      const coded = encodeURIComponent(name.toWellFormed());
      await ask(`/${coded}?${coded}`, {
        'user-agent': coded,
        'x-request-id': coded,
        authorization: `Demo ${coded}`,
      });
      await ask(`/api/${coded}`, { 'x-forwarded-for': coded, traceparent: coded, host: coded });
      // Bytes of Latin-1 pass as they are.
      await ask('/api/session', {
        'user-agent': '\u0085\u009b31m forged',
        authorization: 'Demo \u0085forged',
      });
    }
    await program.stop();
    lines = program
      .printed()
      .split('\n')
      .filter((line) => line !== '');
  });
  afterAll(async () => {
    await program?.kill();
    await double?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is one object in JSON for each entry, with a name of its own for what happened', () => {
    expect(lines.length).toBeGreaterThan(hostile.length);
    for (const line of lines)
      expect(JSON.parse(line)).toEqual(
        expect.objectContaining({ service: 'chaperone', msg: expect.stringMatching(/^[a-z_]+$/) }),
      );
  });

  it('has nothing of what was sent, and nothing that moves a terminal', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const moves = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]|\\u00[01]|\\[nrb]/;
    expect(lines.filter((line) => /forged/.test(line) || moves.test(line))).toEqual([]);
  });

  it('knew of them: they were refused or failed, and counted as such', () => {
    expect(lines.some((line) => line.includes('"msg":"activity_refused"'))).toBe(true);
  });
});
