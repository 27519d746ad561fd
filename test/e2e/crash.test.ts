/**
 * The whole program is killed (SIGKILL) with one nudge committed and not delivered, and another on its way to its author. On
 * the next start the first arrives, the second is not sent again, and both stay the only one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { channelMessage } from '../support/activities.ts';
import { type ConnectorDouble, startConnectorDouble } from '../support/connector-double.ts';
import { eventually, inDemo, type Program, pressed, startProgram } from '../support/program.ts';
import { createWiretap, type Wiretap } from '../support/wiretap.ts';

jest.setTimeout(120_000);

const early = { id: '29:early', name: 'Rowan Ashdown', aadObjectId: 'entra-of-early' };
const late = { id: '29:late', name: 'Linden Oakes', aadObjectId: 'entra-of-late' };
/** A job in a killed process's hands expires after 12 s, is given back within 5 s more, and taken up within one. */
const givenBackMs = 20_000;

describe('a program that is killed between commit and delivery', () => {
  let folder: string;
  let double: ConnectorDouble;
  /** The way to the platform for the first author; shut until the program is started again. */
  let road: Wiretap;
  let program: Program;
  let restartedAt = 0;

  const now = Date.now();
  /** Each author has a thread of their own; a copy under another id stands in the same one. */
  const say = (author: typeof early, serviceUrl: string, posted: number, fields: object = {}) => {
    const text = 'Mrs Edith Sample, NHS 999 000 0018, could we chase her bloods?';
    return inDemo(channelMessage(text, { from: author, ...fields }, posted), serviceUrl);
  };
  const undelivered = (fields = {}) => say(early, road.serviceUrl, now, fields);
  const onItsWay = (fields = {}) => say(late, double.serviceUrl, now + 1, fields);

  const chatOf = (author: typeof early) => `a:chat-of-${author.id}`;
  const cardsOf = (author: typeof early) =>
    double.messages.filter(({ conversationId }) => conversationId === chatOf(author));
  /** Everything that was ever sent to a chat, taken or not, without the updates of a card. */
  const sendsTo = (author: typeof early) =>
    double.received.filter(
      ({ method, path }) => method === 'POST' && path === `/v3/conversations/${chatOf(author)}/activities`,
    ).length;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chaperone-killed-'));
    double = await startConnectorDouble();
    road = await createWiretap(double.serviceUrl);
    program = await startProgram(folder);

    expect((await program.post(undelivered())).status).toBe(200);
    double.trouble({ on: /^POST .*\/activities$/, afterAccepting: true, delayMs: 15_000 });
    expect((await program.post(onItsWay())).status).toBe(200);
    await eventually(() => cardsOf(late)[0]);
    await program.kill();

    expect(sendsTo(early)).toBe(0);
    await road.open();
    program = await startProgram(folder);
    restartedAt = Date.now();
  });
  afterAll(async () => {
    await program?.kill();
    await road?.close();
    await double?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('delivers the nudge that had not left, complete, after the next start', async () => {
    await eventually(() => cardsOf(early)[0]);
    expect(JSON.stringify(cardsOf(early)[0]?.activity)).toContain('could we chase her bloods?');
  });

  it('sends nothing more when the queue has given the jobs of the killed process back', async () => {
    await pause(Math.max(0, restartedAt + givenBackMs - Date.now()));
    expect([sendsTo(early), sendsTo(late)]).toEqual([1, 1]);
  });

  it('sends nothing more when the platform delivers the messages again, be it under new ids', async () => {
    const copies = [
      undelivered(),
      onItsWay(),
      undelivered({ id: `${now + 2000}` }),
      onItsWay({ id: `${now + 3000}` }),
    ];
    const answers = await Promise.all(copies.map((activity) => program.post(activity)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await pause(2_000);
    expect([sendsTo(early), sendsTo(late)]).toEqual([1, 1]);
  });

  it.each([
    ['early', early],
    ['late', late],
  ] as const)('answers on the card of the %s author', async (_, author) => {
    const card = cardsOf(author)[0]?.activity;
    const conversation = { conversationType: 'personal', id: chatOf(author) };
    const answer = await program.post(
      inDemo(pressed(card, 'changed', {}, { from: author, conversation }), double.serviceUrl),
    );
    expect(answer.body).toContain('nothing more to do');
  });
});
