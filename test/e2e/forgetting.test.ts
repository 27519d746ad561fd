/**
 * The whole program forgets a channel, a team and a person's chat when Teams says that they are gone, on either database. What is forgotten
 * shows in what comes after: a message that added nothing to its thread is the first that the thread tells.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import {
  author,
  channelId,
  channelMessage,
  installationUpdate,
  reply,
  teamId,
  tenantId,
} from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { engines, type RunningEngine } from '../support/databases.ts';
import { eventually, inDemo, type Program, startProgram } from '../support/program.ts';

jest.setTimeout(120_000);

const told = 'Mrs Edith Sample, NHS 999 000 0018, could we chase her bloods?';

describe.each(engines)('a program on $name', (engine) => {
  let folder: string;
  let database: RunningEngine;
  let double: ConnectorDouble;
  let program: Program;
  const root = Date.now();
  let clock = root;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chaperone-forgets-'));
    database = await engine.start();
    double = await startConnectorDouble();
    const settings = await database.newDatabase();
    program = await startProgram(folder, {
      CHAPERONE_NUDGES_PER_DAY: '20',
      ...('url' in settings ? { CHAPERONE_DATABASE_URL: settings.url } : {}),
    });
    await send(channelMessage(told, {}, root));
    await eventually(() => (cards() === 1 ? true : undefined));
  });
  afterAll(async () => {
    await program?.kill();
    await double?.close();
    await database?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const cards = () =>
    double.messages.filter(({ conversationId }) => conversationId === `a:chat-of-${author.id}`).length;
  const opened = () =>
    double.received.filter(({ method, path }) => method === 'POST' && path === '/v3/conversations').length;
  const send = async (activity: object) => {
    expect((await program.post(inDemo(activity, double.serviceUrl))).status).toBe(200);
  };
  const sayAgain = () => {
    clock += 90_000;
    return send(reply(told, root, clock));
  };
  const structure = (eventType: string, channel = channelId) =>
    channelMessage('', {
      type: 'conversationUpdate',
      channelData: { tenant: { id: tenantId }, team: { id: teamId }, channel: { id: channel }, eventType },
    });
  const untilCards = (count: number) => eventually(() => (cards() === count ? true : undefined));

  it('keeps a thread while another channel is deleted and the team is renamed', async () => {
    await send(structure('channelDeleted', '19:another@thread.tacv2'));
    await send(structure('teamRenamed'));
    await sayAgain();
    expect((await program.metrics()).body).toMatch(/messages_seen\S*"quiet"\S* 1\b/);
    expect(cards()).toBe(1);
  });

  it.each([
    ['its channel is deleted', () => structure('channelDeleted')],
    ['its team is archived', () => structure('teamArchived')],
    ['its team is deleted', () => structure('teamDeleted')],
    ['Chaperone is taken from its team', () => installationUpdate('remove', 'team')],
  ])('forgets a thread when %s', async (_, gone) => {
    const before = cards();
    await send(gone());
    await sayAgain();
    await untilCards(before + 1);
  });

  it('forgets the chat of somebody who removes Chaperone, and opens it anew when it must', async () => {
    const [before, chats] = [cards(), opened()];
    await send(installationUpdate('remove', 'personal'));
    await send(structure('channelDeleted'));
    await sayAgain();
    await untilCards(before + 1);
    expect(opened()).toBe(chats + 1);
  });
});
