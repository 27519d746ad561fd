/**
 * A major incident in the running program, from its declaration in a channel to the cards after the stand-down, over a restart and a
 * sudden end of the process.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { openDatabase } from '../../src/store/database.ts';
import { botId, channelId } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { dumpEverything } from '../support/databases.ts';
import { eventually, type Program, startProgram } from '../support/program.ts';
import { staff, type Who } from './marked-words.ts';
import { chatOf, createStage, type Stage } from './stage.ts';

jest.setTimeout(180_000);

describe('a major incident', () => {
  let folder: string;
  let double: ConnectorDouble;
  let program: Program;
  let stage: Stage;

  const mention = { entities: [{ type: 'mention', mentioned: { id: botId, name: 'Chaperone' } }] };
  const tell = (who: Who, command: string) =>
    stage.say(who, `<at>Chaperone</at> ${command}`, undefined, mention);
  const inChannel = () =>
    double.messages
      .filter(({ conversationId }) => conversationId.startsWith(channelId))
      .map(({ activity }) => String(activity.text));
  const sendsTo = (who: Who) =>
    double.received.filter(
      ({ method, path }) => method === 'POST' && path === `/v3/conversations/${chatOf(who)}/activities`,
    ).length;
  const start = async () => {
    program = await startProgram(folder);
    stage = createStage(program, double, double.serviceUrl);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chaperone-incident-'));
    double = await startConnectorDouble();
    const members = [{ ...staff.direct, userRole: 'owner' }, staff.sum, staff.colleague, staff.checker];
    double.setTeam({ name: 'Emergency', aadGroupId: '', channels: [], members });
    await start();
  });
  afterAll(async () => {
    await program?.kill();
    await double?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is declared by an owner alone, for a reason that names nobody, and told to the members', async () => {
    await tell('sum', 'major incident 2 hours reason coach crash');
    await tell('direct', 'major incident 2 hours reason NHS 999 000 0026 fell');
    await tell('direct', 'major incident 2 hours reason coach crash near the pier');
    expect(inChannel()).toEqual([
      expect.stringContaining('Only those who lead incidents'),
      expect.stringContaining('might say who somebody is'),
      expect.stringMatching(
        /^Major incident mode is on for this team until .*Reason: coach crash near the pier\./,
      ),
    ]);
  });

  it('is silent while it is on, over a restart of the program', async () => {
    await stage.say('sum', 'Mrs Edith Sample, NHS 999 000 0018, to CT please');
    await stage.say('colleague', 'UNKNOWN BLUE 7 tubed, to theatre. Casualty 12 next');
    expect(await program.stop()).toBe(0);
    await start();
    await stage.say('sum', 'NHS 999 000 0026 to theatre as well');
    await stage.say('checker', 'Zephyrine Quillfeather, dob 14/03/1951, is UNKNOWN BLUE 7');
    await stage.counted(/messages_seen_total\{[^}]*outcome="incident_noted"[^}]*\} 2\b/);
    await pause(2_000);
    expect((['sum', 'colleague', 'checker'] as const).map(sendsTo)).toEqual([0, 0, 0]);
  });

  it('leaves each author who has something to tidy up one card, though the program dies at the stand-down', async () => {
    await tell('direct', 'stand down');
    await program.kill();
    expect(inChannel().at(-1)).toMatch(/^Major incident mode is over for this team\./);
    await start();
    const card = JSON.stringify(await stage.cardOf('sum', 'still let someone recognise'));
    expect(card).toContain('2 of your messages');
    expect(card.match(/https:\/\/teams\.microsoft\.com\/l\/message\//g)).toHaveLength(2);
    expect(JSON.stringify(await stage.cardOf('checker', 'still let someone'))).toContain(
      'One of your messages',
    );
    await pause(7_000);
    expect((['sum', 'colleague', 'checker', 'direct'] as const).map(sendsTo)).toEqual([1, 0, 1, 0]);
    expect(inChannel()).toHaveLength(4);
  });

  it('is over: the next message is nudged for', async () => {
    await stage.say('colleague', 'Mr Arthur Specimen, NHS 999 000 0042, to CT please');
    await eventually(() => (sendsTo('colleague') === 1 ? true : undefined));
  });

  it('has left in the audit who declared and ended it', async () => {
    expect(await program.stop()).toBe(0);
    const database = await openDatabase({ folder });
    const dump = await dumpEverything(database);
    await database.close();
    const lines = dump.split('\n').filter((line) => /"event":"incident_/.test(line));
    expect(lines).toEqual([
      expect.stringMatching(/incident_declared.*team .* until .*entra-of-direct/),
      expect.stringMatching(/incident_ended.*stood down.*entra-of-direct/),
    ]);
  });
});
