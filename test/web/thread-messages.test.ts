import { setTimeout as pause } from 'node:timers/promises';
import { createThreadReader } from '../../src/teams/graph/thread-messages.ts';
import { tenantId } from '../support/activities.ts';
import { wallClock } from '../support/wall-clock.ts';
import { graphStage, groupId, hour } from './graph-stage.ts';

const root = 1_760_000_000_000;
const thread = {
  tenantId,
  teamId: 'team-1',
  channelId: 'channel-1',
  conversationId: `channel-1;messageid=${root}`,
};
const rowan = { id: 'entra-of-rowan', name: 'Rowan Ashdown' };
const linden = { id: 'entra-of-linden', name: 'Linden Oakes' };

describe('reading a thread back through Graph', () => {
  const wall = wallClock();
  const stage = graphStage();
  beforeEach(() =>
    stage.double.post(groupId, 'channel-1', { posted: root, html: '<p>Potassium 6.2</p>', from: rowan }),
  );

  const reader = (limitMs = 5_000) => createThreadReader({ graph: stage.graph(), tenantId, limitMs });
  const answer = (after: number, html: string, more: object = {}) =>
    stage.double.post(groupId, 'channel-1', { posted: root + after, root, html, from: linden, ...more });

  it('gives what people said, in the order of posting, over several pages', async () => {
    stage.double.setPageSize(50, 2);
    answer(3_000, '<p>third</p>');
    answer(1_000, '<p>first, <at id="0">Rowan Ashdown</at></p>', { mentions: ['Rowan Ashdown'] });
    answer(2_000, '<p>second</p>', { from: rowan });
    expect(await reader().read(thread, groupId)).toEqual({
      kind: 'read',
      messages: [
        { authorId: rowan.id, authorName: rowan.name, text: 'Potassium 6.2', mentions: [] },
        expect.objectContaining({ authorId: linden.id, mentions: ['Rowan Ashdown'] }),
        expect.objectContaining({ authorId: rowan.id, text: 'second' }),
        expect.objectContaining({ authorId: linden.id, text: 'third' }),
      ],
    });
  });

  it('is done after two hundred replies, the newest, though the thread has no end', async () => {
    stage.double.setPageSize(50, 50);
    // The double keeps their order; Graph gives the newest first.
    for (let after = 260; after > 0; after -= 1) answer(after * 1_000, `<p>reply ${after}</p>`);
    const read = await reader().read(thread, groupId);
    const texts = read.kind === 'read' ? read.messages.map(({ text }) => text) : [];
    expect([texts.length, texts[1], texts.at(-1)]).toEqual([201, 'reply 61', 'reply 260']);
    expect(stage.double.received).toHaveLength(5);
  });

  it('leaves out what was deleted, what apps wrote, and other threads', async () => {
    answer(1_000, '<p>gone</p>', { deleted: root + 5_000 });
    answer(2_000, '<p>from an app</p>', { from: 'application' });
    answer(3_000, '<p>joined</p>', { messageType: 'systemEventMessage' });
    stage.double.post(groupId, 'channel-1', {
      posted: root + 9_000,
      html: '<p>another thread</p>',
      from: linden,
    });
    const read = await reader().read(thread, groupId);
    expect(read.kind === 'read' && read.messages.map(({ text }) => text)).toEqual(['Potassium 6.2']);
    expect(stage.double.received.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  it('says that consent is missing, that the thread is gone, and that the team is not known', async () => {
    const gone = { ...thread, conversationId: `channel-1;messageid=${root + 1}` };
    expect(await reader().read(gone, groupId)).toEqual({ kind: 'gone' });
    expect(await reader().read({ ...thread, conversationId: 'channel-1' }, groupId)).toEqual({
      kind: 'not_asked',
    });
    expect(await reader().read(thread, undefined)).toEqual({ kind: 'not_asked' });
    stage.double.consent(groupId, false);
    expect(await reader().read(thread, groupId)).toEqual({ kind: 'no_consent' });
  });

  it('asks nothing more until Graph allows it again', async () => {
    const one = reader(300);
    stage.double.trouble({ status: 429, headers: { 'retry-after': '60' } });
    expect(await one.read(thread, groupId)).toEqual({ kind: 'throttled' });
    // However somebody sets the machine's clock meanwhile.
    wall.set(hour);
    expect(await one.read(thread, groupId)).toEqual({ kind: 'throttled' });
    expect(stage.double.received).toHaveLength(1);
  });

  it('gives up in time, and after a page that did not come gives nothing rather than half a thread', async () => {
    stage.double.trouble({ on: /replies/, delayMs: 3_000 });
    // Timers end in their order, however slow the machine is: the page would come after 3 s.
    expect(
      await Promise.race([reader(400).read(thread, groupId), pause(2_900, undefined, { ref: false })]),
    ).toEqual({
      kind: 'no_answer',
    });
    stage.double.trouble({ on: /replies/, status: 500 }, { on: /replies/, status: 500 });
    expect(await reader().read(thread, groupId)).toEqual({ kind: 'no_answer' });
  });

  it('reaches its own tenant alone', () => {
    expect([reader().reaches(tenantId.toUpperCase()), reader().reaches('another')]).toEqual([true, false]);
  });
});
