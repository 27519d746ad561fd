import type { Post } from '../../src/chaperone/post.ts';
import { readActivity } from '../../src/teams/activity-shape.ts';
import { interpretActivity } from '../../src/teams/read-activity.ts';
import { channelMessage, htmlPart, reply } from '../support/activities.ts';
import {
  changesIn,
  channel,
  graphStage,
  groupId,
  hour,
  minute,
  never,
  postsIn,
  start,
} from './graph-stage.ts';

describe('channels through Graph', () => {
  const stage = graphStage();
  const { messages, read, say } = stage;

  describe('a message read through Graph', () => {
    function heard(body: object): Post {
      const activity = readActivity(body);
      const inbound = activity && interpretActivity(activity);
      if (inbound?.kind !== 'post') throw new Error('the fixture is no post');
      return inbound.post;
    }

    it('is the very post that came as an event', async () => {
      const html = '<p>34F, back from Sierra Leone<br>seen with <at id="0">Sam Reed</at></p>';
      say(start, html, { mentions: ['Sam Reed'] });
      const event = channelMessage('', {
        ...htmlPart(html),
        entities: [{ type: 'mention', mentioned: { id: '29:sam', name: 'Sam Reed' } }],
      });
      expect(postsIn(await read(0))).toEqual([heard(event)]);
    });

    it('is the very reply, in the same thread', async () => {
      say(start, '<p>first</p>');
      say(start + minute, '<p>second</p>', { root: start });
      expect(postsIn(await read(0))[1]).toEqual(
        heard(reply('second', start, start + minute, htmlPart('<p>second</p>'))),
      );
    });

    it('is newer when it was edited, deleted or reacted to, and says which', async () => {
      say(start, '<p>edited</p>', { edited: start + hour });
      say(start + 1, '', { deleted: start + hour });
      say(start + 2, '<p>liked</p>', { touched: start + hour });
      const parts = changesIn(await read(0));
      expect(parts.map((change) => (change.kind === 'post' ? change.post : change.deletion))).toMatchObject([
        { id: `${start + 2}`, version: start + hour, edited: false },
        { id: `${start + 1}`, version: start + hour },
        { id: `${start}`, version: start + hour, edited: true },
      ]);
      expect(
        parts.map((change) => (change.kind === 'post' ? change.writtenAt.getTime() : change.kind)),
      ).toEqual([start + 2, 'deletion', start + hour]);
    });

    it('tells its subject and what it forwards, not what it quotes', async () => {
      const forwarded = JSON.stringify({ originalMessageContent: '<p>forwarded words</p>' });
      const quoted = JSON.stringify({ messagePreview: 'quoted words' });
      say(start, '<p>own words</p><attachment id="1"></attachment><attachment id="2"></attachment>', {
        subject: 'A subject',
        attachments: [
          { id: '1', contentType: 'forwardedMessageReference', content: forwarded },
          { id: '2', contentType: 'messageReference', content: quoted },
          { id: '3', contentType: 'reference', name: 'Referral letter.pdf' },
          { id: '4', contentType: 'application/vnd.microsoft.card.codesnippet', content: '{}' },
        ],
      });
      expect(postsIn(await read(0))[0]).toMatchObject({
        text: 'A subject\nown words\nforwarded words',
        attachments: [{ name: 'Referral letter.pdf', contentType: '' }],
      });
    });

    it.each([
      ['an app', { from: 'application' }],
      ['the system', { from: undefined, messageType: 'systemEventMessage' }],
    ])('is nothing when %s wrote it', async (_who, more) => {
      say(start, '<p>text</p>', more);
      expect(changesIn(await read(0))).toEqual([]);
    });

    it("is addressed by Entra's id where the platform's is not to be had", async () => {
      say(start, '<p>x</p>', { from: { id: 'entra-of-stranger', name: 'Linden Oakes' } });
      expect(postsIn(await read(0))[0]?.author.platformId).toBe('entra-of-stranger');
    });
  });

  describe('reading a channel', () => {
    it('gives all threads, over pages of threads and pages of replies, each thread in order', async () => {
      stage.double.setPageSize(2, 2);
      for (let thread = 0; thread < 5; thread += 1) {
        say(start + thread * hour, `<p>root ${thread}</p>`);
        for (let answer = 5; answer > 0; answer -= 1)
          say(start + thread * hour + answer, `<p>reply</p>`, { root: start + thread * hour });
      }
      const parts = await read(0);
      expect(parts).toHaveLength(3);
      const posts = postsIn(parts);
      expect(posts).toHaveLength(30);
      expect(posts.slice(0, 6).map(({ id }) => Number(id) - start - 4 * hour)).toEqual([0, 1, 2, 3, 4, 5]);
    });

    it('gives only what changed since the time, and from its link only what came after', async () => {
      say(start, '<p>before</p>');
      say(start + hour, '<p>after</p>');
      say(start + 2 * hour, '<p>answer to an old one</p>', { root: start });
      const parts = await read(start + minute);
      expect(postsIn(parts).map(({ text }) => text)).toEqual(['after', 'answer to an old one']);
      const link = parts.flatMap((part) => (part.kind === 'read' ? [part.next] : [])).at(-1);
      say(start + 3 * hour, '<p>later</p>');
      expect(postsIn(await read(start + 2 * hour, link)).map(({ text }) => text)).toEqual(['later']);
    });

    it('keeps no link that leads elsewhere or holds more than a state', async () => {
      const link = `${stage.double.url}/teams/${groupId}/channels/x/messages/delta`;
      for (const next of [
        `${link}?$deltatoken=abc&note=words`,
        'https://invented.example/v1.0/teams/x/channels/y/messages/delta?$deltatoken=abc',
        `${link}?$deltatoken=${'x'.repeat(9_000)}`,
      ]) {
        stage.double.trouble({ status: 200, body: { value: [], '@odata.deltaLink': next } });
        expect(await read(0)).toEqual([{ kind: 'read', changes: [], next: undefined }]);
      }
    });

    it('does not follow a page to another host', async () => {
      const away = 'https://invented.example/v1.0/teams/x/channels/y/messages/delta?$skiptoken=1';
      stage.double.trouble({ status: 200, body: { value: [], '@odata.nextLink': away } });
      expect((await read(0)).at(-1)).toEqual({ kind: 'unavailable', code: 'foreign_link' });
    });

    it.each([
      ['consent is missing', { status: 403 }, { kind: 'no_consent' }],
      ['the link is too old', { status: 410 }, { kind: 'expired' }],
      ['the channel is gone', { status: 404 }, { kind: 'unavailable', code: 'http_404' }],
      ['another operation is under way', { status: 412 }, { kind: 'unavailable', code: 'http_412' }],
      [
        'it asks too often',
        { status: 429, headers: { 'retry-after': '120' } },
        { kind: 'throttled', retryAfterMs: 120_000 },
      ],
      [
        'the answer is none',
        { status: 200, body: { value: 'none' } },
        { kind: 'unavailable', code: 'unreadable' },
      ],
    ])('says so when %s', async (_what, trouble, expected) => {
      say(start, '<p>x</p>');
      stage.double.trouble(trouble);
      expect(await read(0)).toEqual([expected]);
    });

    it('asks no faster than it may', async () => {
      stage.double.setPageSize(1);
      for (let thread = 0; thread < 4; thread += 1) say(start + thread, '<p>x</p>');
      const before = performance.now();
      const from = { link: undefined, since: new Date(0) };
      for await (const part of messages(100).changes(channel, groupId, from, never))
        expect(part.kind).toBe('read');
      // Four requests, with three pauses between their beginnings.
      expect(stage.double.received).toHaveLength(4);
      expect(performance.now() - before).toBeGreaterThanOrEqual(295);
    });
  });
});
