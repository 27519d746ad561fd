import { createTokenSource } from '../../src/teams/credentials.ts';
import { createGraph } from '../../src/teams/graph/client.ts';
import { createThreadReader } from '../../src/teams/graph/thread-messages.ts';
import { tenantId } from '../support/activities.ts';
import { type GraphDouble, startGraphDouble } from '../support/graph-double.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

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
  let issuer: TokenIssuer;
  let double: GraphDouble;

  beforeAll(async () => {
    issuer = await startTokenIssuer();
  });
  afterAll(() => issuer.close());
  beforeEach(async () => {
    double = await startGraphDouble(issuer);
    double.post('group-1', 'channel-1', { posted: root, html: '<p>Potassium 6.2</p>', from: rowan });
  });
  afterEach(() => double.close());

  const reader = (limitMs = 5_000) =>
    createThreadReader({
      graph: createGraph({
        tokens: createTokenSource(
          { type: 'SingleTenant', appId: 'invented-app', tenantId, password: 'invented' },
          issuer.endpoints(),
          double.audience,
        ),
        url: double.url,
        pauseMs: 20,
      }),
      tenantId,
      limitMs,
    });
  const answer = (after: number, html: string, more: object = {}) =>
    double.post('group-1', 'channel-1', { posted: root + after, root, html, from: linden, ...more });

  it('gives what people said, in the order of posting, over several pages', async () => {
    double.setPageSize(50, 2);
    answer(3_000, '<p>third</p>');
    answer(1_000, '<p>first, <at id="0">Rowan Ashdown</at></p>', { mentions: ['Rowan Ashdown'] });
    answer(2_000, '<p>second</p>', { from: rowan });
    expect(await reader().read(thread, 'group-1')).toEqual({
      kind: 'read',
      messages: [
        { authorId: rowan.id, authorName: rowan.name, text: 'Potassium 6.2', mentions: [] },
        expect.objectContaining({ authorId: linden.id, mentions: ['Rowan Ashdown'] }),
        expect.objectContaining({ authorId: rowan.id, text: 'second' }),
        expect.objectContaining({ authorId: linden.id, text: 'third' }),
      ],
    });
  });

  it('leaves out what was deleted, what apps wrote, and other threads', async () => {
    answer(1_000, '<p>gone</p>', { deleted: root + 5_000 });
    answer(2_000, '<p>from an app</p>', { from: 'application' });
    answer(3_000, '<p>joined</p>', { messageType: 'systemEventMessage' });
    double.post('group-1', 'channel-1', {
      posted: root + 9_000,
      html: '<p>another thread</p>',
      from: linden,
    });
    const read = await reader().read(thread, 'group-1');
    expect(read.kind === 'read' && read.messages.map(({ text }) => text)).toEqual(['Potassium 6.2']);
    expect(double.received.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  it('says that consent is missing, that the thread is gone, and that the team is not known', async () => {
    const gone = { ...thread, conversationId: `channel-1;messageid=${root + 1}` };
    expect(await reader().read(gone, 'group-1')).toEqual({ kind: 'gone' });
    expect(await reader().read({ ...thread, conversationId: 'channel-1' }, 'group-1')).toEqual({
      kind: 'not_asked',
    });
    expect(await reader().read(thread, undefined)).toEqual({ kind: 'not_asked' });
    double.consent('group-1', false);
    expect(await reader().read(thread, 'group-1')).toEqual({ kind: 'no_consent' });
  });

  it('asks nothing more until Graph allows it again', async () => {
    const one = reader(300);
    double.trouble({ status: 429, headers: { 'retry-after': '60' } });
    expect(await one.read(thread, 'group-1')).toEqual({ kind: 'throttled' });
    expect(await one.read(thread, 'group-1')).toEqual({ kind: 'throttled' });
    expect(double.received).toHaveLength(1);
  });

  it('gives up in time, and after a page that did not come gives nothing rather than half a thread', async () => {
    double.trouble({ on: /replies/, delayMs: 3_000 });
    const before = performance.now();
    expect(await reader(400).read(thread, 'group-1')).toEqual({ kind: 'no_answer' });
    expect(performance.now() - before).toBeLessThan(2_500);
    double.trouble({ on: /replies/, status: 500 }, { on: /replies/, status: 500 });
    expect(await reader().read(thread, 'group-1')).toEqual({ kind: 'no_answer' });
  });

  it('reaches its own tenant alone', () => {
    expect([reader().reaches(tenantId.toUpperCase()), reader().reaches('another')]).toEqual([true, false]);
  });
});
