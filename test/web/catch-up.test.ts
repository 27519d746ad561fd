import { type CatchUpDeps, lookAtChannel } from '../../src/chaperone/catch-up.ts';
import type { ChannelMessages } from '../../src/chaperone/channel-watch.ts';
import { AppError } from '../../src/chaperone/errors.ts';
import { HeardPosts } from '../../src/chaperone/heard-posts.ts';
import { keepWatch } from '../../src/chaperone/keep-watch.ts';
import type { Manner } from '../../src/chaperone/manner.ts';
import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { createChannels } from '../../src/store/channels.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createVault } from '../../src/store/vault.ts';
import { reviewDeps } from '../fakes/review-deps.ts';
import { author, channelId } from '../support/activities.ts';
import { dumpEverything } from '../support/databases.ts';
import { testClock } from '../support/ledger-fixtures.ts';
import { recordLog, recordMetrics } from '../support/recorders.ts';
import { channel, graphStage, groupId, hour, minute, never, postsIn, start, writer } from './graph-stage.ts';

const named = 'Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please';

describe('a look at a channel', () => {
  const stage = graphStage();
  const { messages, read, say } = stage;
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ memory: true });
  });
  afterAll(() => database.close());
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
      messages: messages(),
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
    expect(stage.double.received.at(-1)?.query).toHaveProperty('$deltatoken');
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
    stage.double.expireDeltaLinks();
    say(start + hour + minute, '<p>two</p>');
    at(start + 2 * hour);
    expect((await look()).kind).toBe('done');
    expect(manners).toHaveLength(2);
  });

  it('goes on with the page at which it was cut off', async () => {
    const { at, look, manners, known } = await setUp();
    stage.double.setPageSize(1);
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
    expect(stage.double.received.length).toBeLessThanOrEqual(5);
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
    stage.double.consent(groupId, false);
    expect(await look()).toEqual({ kind: 'done', coverage: 'no_consent' });
    expect(log.lines.at(-1)).toContain('channel_not_heard');
    stage.double.consent(groupId, true);
    expect(await look()).toEqual({ kind: 'done', coverage: 'unknown' });
    expect(log.lines.at(-1)).toContain('channel_coverage');
  });

  it('keeps what it knew, and tells how long to wait, when Graph has had enough', async () => {
    const { at, look, known } = await setUp();
    at(start + hour);
    say(start + minute, '<p>x</p>');
    stage.double.trouble({ status: 429, headers: { 'retry-after': '120' } });
    expect(await look()).toEqual({ kind: 'throttled', retryAfterMs: 120_000 });
    expect((await known())?.coverage).toBe('unknown');
  });

  describe('when Graph has had enough after every page', () => {
    const throttleAfterOne = () =>
      stage.double.trouble({}, { status: 429, headers: { 'retry-after': '120' } });

    it('goes on where it was, and so gets through', async () => {
      const { at, look, manners } = await setUp();
      stage.double.setPageSize(1);
      for (let index = 1; index <= 3; index += 1) say(start + index * minute, '<p>x</p>');
      const kinds: string[] = [];
      for (let turn = 1; turn <= 3; turn += 1) {
        at(start + turn * hour);
        if (turn < 3) throttleAfterOne();
        kinds.push((await look()).kind);
        expect(manners).toHaveLength(turn);
      }
      expect(kinds).toEqual(['throttled', 'throttled', 'done']);
    });

    it('knows what it has seen of the messages before', async () => {
      const { at, look, channels, known } = await setUp();
      await channels.recordHeard([{ ...channel, at: new Date(start + 2 * minute) }]);
      stage.double.setPageSize(1);
      for (let index = 1; index <= 3; index += 1) say(start + index * minute, '<p>x</p>');
      at(start + hour);
      throttleAfterOne();
      await look();
      expect(await known()).toMatchObject({ lastSeenAt: new Date(start + 3 * minute), coverage: 'heard' });
      // The one that never came by itself stood on the page that was read first.
      expect(await look()).toEqual({ kind: 'done', coverage: 'silent' });
    });

    it('reads afterwards what was posted meanwhile', async () => {
      const { at, look, deps } = await setUp();
      const read: string[] = [];
      const judge: CatchUpDeps['review'] = async ({ text }) => void read.push(text);
      const lookAgain = async () => {
        const known = await deps.channels.find(channel);
        if (known) await lookAtChannel(known, { ...deps, review: judge }, listening, never);
      };
      stage.double.setPageSize(1);
      say(start + minute, '<p>one</p>');
      say(start + 2 * minute, '<p>two</p>');
      at(start + hour);
      throttleAfterOne();
      await lookAgain();
      say(start + hour + minute, '<p>meanwhile</p>');
      at(start + 2 * hour);
      await lookAgain();
      expect(read).toEqual(['two', 'one']);
      await lookAgain();
      expect(read).toEqual(['two', 'one', 'meanwhile']);
      expect((await look()).kind).toBe('done');
    });
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

  it('keeps its place where the disk is full, so that nothing is passed over', async () => {
    const { at, deps, known } = await setUp();
    say(start + minute, '<p>one</p>');
    say(start + 2 * minute, '<p>two</p>');
    at(start + hour);
    const judged: string[] = [];
    let full = true;
    const review: CatchUpDeps['review'] = async ({ text }) => {
      if (full) throw new AppError('disk_full', 'no room');
      judged.push(text);
    };
    const look = async () => {
      const before = await known();
      if (!before) throw new Error('the channel is not known');
      return lookAtChannel(before, { ...deps, review }, listening, never);
    };
    await expect(look()).rejects.toThrow('no room');
    full = false;
    await look();
    expect(judged).toEqual(['two', 'one']);
  });

  it('is made by one of two instances, over every channel that is due, until both stop', async () => {
    const { deps, at, manners } = await setUp();
    for (let index = 0; index < 4; index += 1) {
      await deps.channels.register([{ ...channel, channelId: `channel-${index}` }]);
      stage.double.post(groupId, `channel-${index}`, {
        posted: start + minute,
        html: '<p>x</p>',
        from: writer,
      });
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
    const asked = () => new Set(stage.double.received.map(({ path }) => path)).size;
    for (let tries = 0; tries < 300 && asked() < 6; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all(watches.map((watch) => watch.stop()));
    expect(manners).toHaveLength(5);
    expect(new Set(askers).size).toBe(1);
    // Each channel once, and the one that the team's list named.
    expect(stage.double.received).toHaveLength(6);
  });
});
