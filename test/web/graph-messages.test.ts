import { type CatchUpDeps, lookAtChannel } from '../../src/chaperone/catch-up.ts';
import type { Changes, ChannelMessages } from '../../src/chaperone/channel-watch.ts';
import { HeardPosts } from '../../src/chaperone/heard-posts.ts';
import { keepWatch } from '../../src/chaperone/keep-watch.ts';
import type { Manner } from '../../src/chaperone/manner.ts';
import type { Post } from '../../src/chaperone/post.ts';
import { reviewDeletion, reviewPost } from '../../src/chaperone/review-post.ts';
import { createChannels } from '../../src/store/channels.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createVault } from '../../src/store/vault.ts';
import { readActivity } from '../../src/teams/activity-shape.ts';
import { createTokenSource } from '../../src/teams/credentials.ts';
import { createChannelMessages } from '../../src/teams/graph/channel-messages.ts';
import { createGraph } from '../../src/teams/graph/client.ts';
import { createMessageFiles } from '../../src/teams/graph/message-files.ts';
import { interpretActivity } from '../../src/teams/read-activity.ts';
import { reviewDeps } from '../fakes/review-deps.ts';
import {
  author,
  channelId,
  channelMessage,
  htmlPart,
  reply,
  teamId,
  tenantId,
} from '../support/activities.ts';
import { dumpEverything } from '../support/databases.ts';
import { type GraphDouble, startGraphDouble } from '../support/graph-double.ts';
import { testClock } from '../support/ledger-fixtures.ts';
import { recordLog, recordMetrics } from '../support/recorders.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

const identity = { type: 'SingleTenant', appId: 'invented-app', tenantId, password: 'invented' } as const;
const groupId = 'group-1';
const serviceUrl = 'https://smba.trafficmanager.net/uk/';
const channel = { tenantId, teamId, channelId, serviceUrl };
const writer = { id: author.aadObjectId, name: author.name };
const named = 'Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please';
const start = 1_760_000_000_000;
const minute = 60_000;
const hour = 60 * minute;

describe('channels through Graph', () => {
  let issuer: TokenIssuer;
  let double: GraphDouble;
  let database: Database;
  beforeAll(async () => {
    issuer = await startTokenIssuer();
    database = await openDatabase({ memory: true });
  });
  afterAll(async () => {
    await issuer.close();
    await database.close();
  });
  beforeEach(async () => {
    double = await startGraphDouble(issuer);
  });
  afterEach(() => double.close());

  const graph = () =>
    createGraph({
      tokens: createTokenSource(identity, issuer.endpoints(), double.audience),
      url: double.url,
      pauseMs: 20,
    });
  const adapter = (paceMs = 0): ChannelMessages =>
    createChannelMessages({
      graph: graph(),
      tenantId,
      paceMs,
      platformIdOf: async ({ id }) => (id === author.aadObjectId ? author.id : undefined),
    });
  const never = new AbortController().signal;
  async function read(since: number, link?: string): Promise<Changes[]> {
    const parts: Changes[] = [];
    for await (const part of adapter().changes(channel, groupId, { link, since: new Date(since) }, never))
      parts.push(part);
    return parts;
  }
  const changesIn = (parts: readonly Changes[]) =>
    parts.flatMap((part) => (part.kind === 'read' ? part.changes : []));
  const postsIn = (parts: readonly Changes[]) =>
    changesIn(parts).flatMap((change) => (change.kind === 'post' ? [change.post] : []));
  const say = (posted: number, html: string, more: object = {}) =>
    double.post(groupId, channelId, { posted, html, from: writer, ...more });

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
      double.setPageSize(2, 2);
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
      const link = `${double.url}/teams/${groupId}/channels/x/messages/delta`;
      for (const next of [
        `${link}?$deltatoken=abc&note=words`,
        'https://invented.example/v1.0/teams/x/channels/y/messages/delta?$deltatoken=abc',
        `${link}?$deltatoken=${'x'.repeat(9_000)}`,
      ]) {
        double.trouble({ status: 200, body: { value: [], '@odata.deltaLink': next } });
        expect(await read(0)).toEqual([{ kind: 'read', changes: [], next: undefined }]);
      }
    });

    it('does not follow a page to another host', async () => {
      const away = 'https://invented.example/v1.0/teams/x/channels/y/messages/delta?$skiptoken=1';
      double.trouble({ status: 200, body: { value: [], '@odata.nextLink': away } });
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
      double.trouble(trouble);
      expect(await read(0)).toEqual([expected]);
    });

    it('asks no faster than it may', async () => {
      double.setPageSize(1);
      for (let thread = 0; thread < 4; thread += 1) say(start + thread, '<p>x</p>');
      const before = performance.now();
      const from = { link: undefined, since: new Date(0) };
      for await (const part of adapter(100).changes(channel, groupId, from, never))
        expect(part.kind).toBe('read');
      // Four requests, with three pauses between their beginnings.
      expect(double.received).toHaveLength(4);
      expect(performance.now() - before).toBeGreaterThanOrEqual(295);
    });
  });

  describe('the files of one message', () => {
    const files = (more: object = {}) =>
      createMessageFiles({ graph: graph(), tenantId, limitMs: 400, ...more });
    const thread = { tenantId, teamId, channelId, conversationId: `${channelId};messageid=${start}` };
    const postOf = (id: number) => ({ thread, id: String(id) }) as Post;

    it('are found by name and type, of a root as of a reply, and pictures in the text too', async () => {
      const file = { id: '1', contentType: 'reference', name: 'IMG_2041.jpg' };
      say(start, '<p>wound</p><attachment id="1"></attachment>', { attachments: [file] });
      say(start + 1, '<p>and <img src="https://graph.microsoft.com/x/hostedContents/1/$value"></p>', {
        root: start,
      });
      expect(await files().of(postOf(start), groupId)).toEqual({
        kind: 'found',
        attachments: [{ name: 'IMG_2041.jpg', contentType: '' }],
      });
      expect(await files().of(postOf(start + 1), groupId)).toEqual({
        kind: 'found',
        attachments: [{ name: 'inline image', contentType: 'image/*' }],
      });
    });

    it('are found when Graph is a moment behind', async () => {
      say(start, '<p>x</p>');
      double.trouble({ status: 404 });
      expect((await files({ limitMs: 1_500 }).of(postOf(start), groupId)).kind).toBe('found');
    });

    it.each([
      ['no answer in time', { delayMs: 2_000 }, 'no_answer'],
      ['a cut connection', { cut: true }, 'found'],
      ['no consent', { status: 403 }, 'no_consent'],
      ['too many requests', { status: 429, headers: { 'retry-after': '60' } }, 'throttled'],
      ['another answer', { status: 200, body: 'no message' }, 'no_answer'],
    ])('are judged without after %s', async (_what, trouble, kind) => {
      say(start, '<p>x</p>');
      double.trouble(trouble);
      const before = performance.now();
      expect((await files().of(postOf(start), groupId)).kind).toBe(kind);
      expect(performance.now() - before).toBeLessThan(1_500);
    });

    it('are not asked for again before Graph allows it, nor without a group or in another tenant', async () => {
      say(start, '<p>x</p>');
      double.trouble({ status: 429, headers: { 'retry-after': '60' } });
      const asker = files();
      await asker.of(postOf(start), groupId);
      expect((await asker.of(postOf(start), groupId)).kind).toBe('throttled');
      expect((await asker.of(postOf(start), undefined)).kind).toBe('not_asked');
      const other = { ...postOf(start), thread: { ...thread, tenantId: 'another' } };
      expect((await asker.of(other, groupId)).kind).toBe('not_asked');
      expect(double.received).toHaveLength(1);
    });
  });

  describe('a look at a channel', () => {
    const listening = new Date(start);

    async function setUp(registered = start) {
      const { db } = database;
      await db.deleteFrom('channel').execute();
      await db.deleteFrom('watch').execute();
      const clock = testClock(new Date(registered).toISOString());
      const channels = createChannels(db, clock);
      await channels.register([channel]);
      const { deps: review, ledger } = reviewDeps({ groupId });
      const manners: Manner[] = [];
      const log = recordLog();
      const metrics = recordMetrics();
      const deps: CatchUpDeps = {
        channels,
        messages: adapter(),
        heard: new HeardPosts(),
        directory: review.directory,
        vault: createVault(new Uint8Array(32).fill(9)),
        clock,
        log,
        metrics,
        settings: { catchUpMinutes: 30, detailDays: 7 },
        review: (post, manner) => {
          manners.push(manner);
          return reviewPost(post, review, manner);
        },
        reviewDeletion: (deletion, manner) => reviewDeletion(deletion, review, manner),
      };
      const at = (ms: number) => clock.forward(ms - clock.now().getTime());
      const look = async (signal = never) => {
        const known = await channels.find(channel);
        if (!known) throw new Error('the channel is not known');
        return lookAtChannel(known, deps, listening, signal);
      };
      const known = () => channels.find(channel);
      return { deps, channels, ledger, manners, log, metrics, at, look, known };
    }

    it('nudges about what is recent, and only remembers what is old', async () => {
      const { at, look, ledger, manners } = await setUp();
      say(start + minute, `<p>${named}</p>`);
      say(start + 3 * hour - 2 * minute, `<p>${named}</p>`, {
        from: { id: 'entra-of-other', name: 'Linden Oakes' },
      });
      at(start + 3 * hour);
      await look();
      expect(manners.sort()).toEqual(['caught_up', 'too_old']);
      expect(ledger.nudges.map((nudge) => nudge.author.id)).toEqual(['entra-of-other']);
      expect([...ledger.threads.values()].every(({ details }) => details.length > 0)).toBe(true);
      expect(ledger.threads.size).toBe(2);
    });

    it('reads on from where it was, and judges nothing twice', async () => {
      const { at, look, manners } = await setUp();
      say(start + minute, '<p>one</p>');
      at(start + hour);
      await look();
      say(start + hour + minute, '<p>two</p>', { root: start + minute });
      at(start + 2 * hour);
      await look();
      expect(manners).toHaveLength(2);
      expect(double.received.at(-1)?.query).toHaveProperty('$deltatoken');
    });

    it('does not judge what came by itself', async () => {
      const { at, look, deps, manners } = await setUp();
      say(start + minute, `<p>${named}</p>`);
      const [heard] = postsIn(await read(0));
      if (!heard) throw new Error('nothing was read');
      deps.heard.notePost(heard);
      at(start + hour);
      expect(await look()).toEqual({ kind: 'done', coverage: 'heard' });
      expect(manners).toEqual([]);
    });

    it('begins by time again when the link is too old', async () => {
      const { at, look, manners } = await setUp();
      say(start + minute, '<p>one</p>');
      at(start + hour);
      await look();
      double.expireDeltaLinks();
      say(start + hour + minute, '<p>two</p>');
      at(start + 2 * hour);
      expect((await look()).kind).toBe('done');
      expect(manners).toHaveLength(2);
    });

    it('goes on with the page at which it was cut off', async () => {
      const { at, look, manners, known } = await setUp();
      double.setPageSize(1);
      for (let index = 0; index < 3; index += 1) say(start + index * minute, '<p>x</p>');
      at(start + hour);
      const stop = new AbortController();
      const looking = look(stop.signal);
      while (manners.length < 2) await new Promise((resolve) => setTimeout(resolve, 2));
      stop.abort();
      await looking;
      expect((await known())?.position).toBeDefined();
      await look();
      expect(new Set(manners).size).toBe(1);
      expect(manners.length).toBeGreaterThanOrEqual(3);
      expect(double.received.length).toBeLessThanOrEqual(5);
    });

    it('keeps neither words nor names, nor the link to be read', async () => {
      const { at, look } = await setUp();
      say(start + minute, `<p>${named}</p>`);
      at(start + hour);
      await look();
      const dump = await dumpEverything(database);
      expect(dump).toContain(channelId);
      for (const trace of ['Edith', '9990000018', author.name, 'deltatoken', '/messages/delta'])
        expect(dump).not.toContain(trace);
    });

    it('raises the alarm, once, when messages do not come by themselves', async () => {
      const { at, look, log, metrics, channels, known } = await setUp();
      say(start + minute, '<p>never came</p>');
      at(start + 10 * minute);
      expect(await look()).toEqual({ kind: 'done', coverage: 'silent' });
      await look();
      expect(log.lines.filter((line) => line.includes('channel_not_heard'))).toHaveLength(1);
      expect(log.lines.join()).not.toContain(author.name);
      expect(metrics.counts.get('channels_checked:silent')).toBe(2);
      expect(await channels.countByCoverage()).toMatchObject({ silent: 1 });
      expect(await known()).toMatchObject({ lastSeenAt: new Date(start + minute), lastHeardAt: undefined });
    });

    it('waits a while before it calls a channel silent', async () => {
      const { at, look } = await setUp();
      say(start + 8 * minute, '<p>may still come</p>');
      at(start + 10 * minute);
      expect(await look()).toEqual({ kind: 'done', coverage: 'unknown' });
      at(start + 20 * minute);
      expect(await look()).toEqual({ kind: 'done', coverage: 'silent' });
    });

    it('raises the alarm when consent lapses, and takes it back', async () => {
      const { at, look, log } = await setUp();
      say(start + minute, '<p>x</p>');
      at(start + 2 * minute);
      await look();
      double.consent(groupId, false);
      expect(await look()).toEqual({ kind: 'done', coverage: 'no_consent' });
      expect(log.lines.at(-1)).toContain('channel_not_heard');
      double.consent(groupId, true);
      expect(await look()).toEqual({ kind: 'done', coverage: 'unknown' });
      expect(log.lines.at(-1)).toContain('channel_coverage');
    });

    it('keeps what it knew, and tells how long to wait, when Graph has had enough', async () => {
      const { at, look, known } = await setUp();
      at(start + hour);
      say(start + minute, '<p>x</p>');
      double.trouble({ status: 429, headers: { 'retry-after': '120' } });
      expect(await look()).toEqual({ kind: 'throttled', retryAfterMs: 120_000 });
      expect((await known())?.coverage).toBe('unknown');
    });

    it('forgets a channel that is gone, though not at once', async () => {
      const { at, look, known } = await setUp();
      at(start + hour);
      expect(await look()).toEqual({ kind: 'done', coverage: 'unknown' });
      expect(await known()).toBeDefined();
      at(start + 91 * 24 * hour);
      await look();
      expect(await known()).toBeUndefined();
    });

    it('is not stopped by a message that cannot be judged', async () => {
      const { at, deps, known, log } = await setUp();
      say(start + minute, '<p>bad</p>');
      say(start + 2 * minute, '<p>good</p>');
      at(start + hour);
      const judged: string[] = [];
      const review: CatchUpDeps['review'] = async ({ text }) => {
        if (text === 'bad') throw new TypeError(`cannot judge ${text}`);
        judged.push(text);
      };
      const before = await known();
      if (!before) throw new Error('the channel is not known');
      await lookAtChannel(before, { ...deps, review }, listening, never);
      expect(judged).toEqual(['good']);
      expect(log.lines.join()).toContain('catch_up_failed');
      expect(log.lines.join()).not.toContain('cannot judge');
    });

    it('is made by one of two instances, over every channel that is due, until both stop', async () => {
      const { deps, at, manners } = await setUp();
      for (let index = 0; index < 4; index += 1) {
        await deps.channels.register([{ ...channel, channelId: `channel-${index}` }]);
        double.post(groupId, `channel-${index}`, { posted: start + minute, html: '<p>x</p>', from: writer });
      }
      say(start + minute, '<p>x</p>');
      at(start + 2 * minute);
      const teams = { list: async () => ['learnt-channel'] };
      const askers: string[] = [];
      const begin = (instance: string) => {
        const messages: ChannelMessages = {
          ...deps.messages,
          changes: (...given) => {
            askers.push(instance);
            return deps.messages.changes(...given);
          },
        };
        return keepWatch({ ...deps, messages, teams, instance });
      };
      const watches = [await begin('one'), await begin('two')];
      const asked = () => new Set(double.received.map(({ path }) => path)).size;
      for (let tries = 0; tries < 300 && asked() < 6; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await Promise.all(watches.map((watch) => watch.stop()));
      expect(manners).toHaveLength(5);
      expect(new Set(askers).size).toBe(1);
      // Each channel once, and the one that the team's list named.
      expect(double.received).toHaveLength(6);
    });
  });
});
