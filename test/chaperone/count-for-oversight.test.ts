import { readFileSync } from 'node:fs';
import { answerCard } from '../../src/chaperone/answer-card.ts';
import type { Answer } from '../../src/chaperone/answers.ts';
import {
  countForOversight,
  countRouted,
  countUndelivered,
  rememberPlaces,
} from '../../src/chaperone/count-for-oversight.ts';
import type { DecidedNudge, NudgeDeliveries } from '../../src/chaperone/deliveries.ts';
import type { ChannelInfo, Messenger, SendResult } from '../../src/chaperone/ports.ts';
import type { Post } from '../../src/chaperone/post.ts';
import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { Tally } from '../../src/chaperone/tally.ts';
import type { FineReason } from '../../src/chaperone/views.ts';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import { readTemplateBook } from '../../src/escalate/template-book.ts';
import { post, reviewDeps } from '../fakes/review-deps.ts';
import { queuedNudge, threadRef } from '../support/ledger-fixtures.ts';

const telling = 'Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please';
const carried = { safer: '', question: '', changed: [] };
const book = readTemplateBook(
  JSON.parse(readFileSync(new URL('../../cards/templates.en.json', import.meta.url), 'utf8')),
);

/** The use cases over a ledger that counts. */
function setUp(over: Partial<ChannelInfo> = {}) {
  const { deps, ledger: memory } = reviewDeps({ organisation: 'RXX', ...over });
  const tally = new Tally(deps.clock);
  const directory = rememberPlaces(deps.directory);
  const ledger = countForOversight(memory, { places: directory, tally, clock: deps.clock });
  const counting = { ...deps, ledger, directory, tally };
  const said = (text: string, change: Partial<Post> & { authorId?: string; conversation?: string } = {}) => {
    const given = post(text, change);
    memory.now = new Date(given.version);
    return given;
  };
  const replies: SendResult[] = [];
  const answer = (by: Post, given: Answer) =>
    answerCard(by.author, by.thread.tenantId, by.serviceUrl, given, {
      ...counting,
      routes: nationalDirectory,
      templates: { en: book, cy: book },
      messenger: {
        replyInThread: async () => replies.shift() ?? { kind: 'refused', code: 'unexpected' },
      } as Partial<Messenger> as Messenger,
      noteRouted: countRouted({ places: directory, tally, clock: deps.clock }),
    });
  const press = (by: Post, verb: 'changed' | 'fine' | 'safer' | 'route', reason?: FineReason) =>
    answer(by, { verb, nudgeId: 'nudge-1', carried, ...(reason ? { reason } : {}) } as Answer);
  const takeRoute = (by: Post, ...results: readonly SendResult[]) => {
    replies.push(...results);
    return answer(by, {
      verb: 'draft',
      nudgeId: 'nudge-1',
      routeId: 'e-rs-advice',
      specialty: 'Haematology',
      fields: { question: 'Can somebody chase the bloods?' },
      reply: true,
    });
  };
  const later = (minutes: number) => {
    memory.now = new Date(memory.now.getTime() + minutes * 60_000);
  };
  const counted = () =>
    tally.take().map(({ organisation, channelClass, counts }) => ({ organisation, channelClass, counts }));
  return { counting, said, press, takeRoute, later, counted, tally };
}
const advice = { organisation: 'RXX', channelClass: 'advice' };

describe('what is counted for oversight', () => {
  it('is every message that is new, whether or not anything is in it, and no edit, redelivery or unwatched channel', async () => {
    const { counting, said, tally } = setUp();
    await reviewPost(said('Good morning all'), counting);
    const first = said(telling, { conversation: 'channel-1;messageid=9' });
    await reviewPost(first, counting);
    await reviewPost(first, counting);
    await reviewPost({ ...first, edited: true, version: first.version + 1 }, counting);
    const [cell] = tally.take();
    expect([cell?.counts.seen, cell?.authors, cell?.tenantId]).toEqual([2, ['author-1'], 'tenant-1']);
    const off = setUp({ mode: 'off' });
    await reviewPost(off.said(telling), off.counting);
    expect(off.tally.take()).toEqual([]);
  });

  it('is each nudge with its kinds of detail, and each dismissal as wrong with them', async () => {
    const { counting, said, press, later, counted } = setUp();
    const message = said(telling);
    await reviewPost(message, counting);
    expect(counted()).toEqual([
      { ...advice, counts: { seen: 1, nudged: 1, 'trait:name:nudged': 1, 'trait:nhs_number:nudged': 1 } },
    ]);
    later(3);
    await press(message, 'safer');
    await press(message, 'route');
    await press(message, 'fine', 'not_a_patient');
    // Pressed again, it stays as it was.
    await press(message, 'fine', 'other');
    expect(counted()).toEqual([
      {
        ...advice,
        counts: {
          'step:safer_shown': 1,
          'step:route_opened': 1,
          'answer:not_a_patient': 1,
          'act:5': 1,
          'trait:name:wrong': 1,
          'trait:nhs_number:wrong': 1,
        },
      },
    ]);
  });

  it.each([
    [0.5, 'act:1'],
    [5, 'act:5'],
    [59, 'act:60'],
    [200, 'act:240'],
    [24 * 60, 'act:1440'],
    [24 * 60 + 1, 'act:later'],
  ])('is how long the author took: %d minutes as %s', async (minutes, band) => {
    const { counting, said, press, later, counted } = setUp();
    const message = said(telling);
    await reviewPost(message, counting);
    counted();
    later(minutes);
    await press(message, 'changed');
    expect(counted()).toEqual([{ ...advice, counts: { 'answer:changed': 1, [band]: 1 } }]);
  });

  it('is a message that its author took away', async () => {
    const { counting, said, counted } = setUp();
    const message = said(telling);
    await reviewPost(message, counting);
    counted();
    await reviewDeletion({ ...message, version: message.version + 5 }, counting);
    expect(counted()).toEqual([{ ...advice, counts: { 'answer:deleted': 1, 'act:1': 1 } }]);
  });

  const sent: SendResult = { kind: 'sent', card: { conversationId: 'c', activityId: '1' } };

  it('is a safe route that was taken, once, whatever becomes of the message afterwards', async () => {
    const { counting, said, press, takeRoute, later, counted } = setUp();
    const message = said(telling);
    await reviewPost(message, counting);
    counted();
    later(3);
    await takeRoute(message, sent);
    await takeRoute(message, sent);
    expect(counted()).toEqual([
      { ...advice, counts: { 'step:draft_made': 2, 'answer:routed': 1, 'act:5': 1 } },
    ]);
    later(3);
    await reviewDeletion({ ...message, version: message.version + 5 }, counting);
    await press(message, 'changed');
    expect(counted()).toEqual([]);
  });

  it('is no safe route whose reply did not leave; what follows counts then', async () => {
    const { counting, said, press, takeRoute, counted } = setUp();
    const message = said(telling);
    await reviewPost(message, counting);
    await takeRoute(message, { kind: 'unavailable', code: 'ECONNREFUSED' });
    await takeRoute(message, { kind: 'refused', code: 'Forbidden' });
    counted();
    await press(message, 'changed');
    expect(counted()).toEqual([{ ...advice, counts: { 'answer:changed': 1, 'act:1': 1 } }]);
  });

  it('is a nudge that was decided and not given, with the reason', async () => {
    const { counting, said, counted } = setUp({ mode: 'dry_run' });
    await reviewPost(said(telling), counting);
    expect(counted()).toEqual([{ ...advice, counts: { seen: 1, 'silent:dry_run': 1, 'dry_run:direct': 1 } }]);
  });

  it('is nothing of a turn that is rolled back', async () => {
    const { counting, said, counted } = setUp();
    await reviewPost(said('Good morning'), counting);
    counted();
    const turn = counting.ledger.withThread(said(telling).thread, async ({ audit }) => {
      await audit({ event: 'nudge_decided', tenantId: 'tenant-1', teamId: 'team-1' });
      throw new Error('rolled back');
    });
    await expect(turn).rejects.toThrow('rolled back');
    expect(counted()).toEqual([]);
  });

  it('is a nudge that was taken back before it left, which is not there afterwards', async () => {
    const { counting, tally, counted } = setUp();
    await counting.directory.channel(threadRef(), 'https://smba.trafficmanager.net/uk/');
    let known: unknown = { nudge: { ...queuedNudge(), thread: threadRef() } };
    const nudges = {
      withdraw: async () => {
        known = undefined;
      },
      find: async () => known as DecidedNudge,
    } as unknown as NudgeDeliveries;
    await countUndelivered(nudges, { places: counting.directory, tally }).withdraw('n', 'silenced:dry_run');
    expect(counted()).toEqual([{ ...advice, counts: { 'undeliverable:silenced': 1 } }]);
  });

  it.each([
    ['too_late', 'undeliverable:too_late'],
    ['refused:every_way', 'undeliverable:refused'],
    ['ambiguous:interrupted', 'undeliverable:ambiguous'],
    ['something new', 'undeliverable:refused'],
  ])('is a nudge that could not be delivered: %s as %s', async (code, measure) => {
    const { counting, tally, counted } = setUp();
    await counting.directory.channel(threadRef(), 'https://smba.trafficmanager.net/uk/');
    const nudges = {
      recordUndeliverable: async () => undefined,
      find: async () => ({ nudge: { ...queuedNudge(), thread: threadRef() } }) as unknown as DecidedNudge,
    } as unknown as NudgeDeliveries;
    await countUndelivered(nudges, { places: counting.directory, tally }).recordUndeliverable('n', code);
    expect(counted()).toEqual([{ ...advice, counts: { [measure]: 1 } }]);
  });
});

it('remembers places without standing in the way of whoever asks what somebody may do', async () => {
  const { deps } = reviewDeps();
  const asked: unknown[] = [];
  const places = rememberPlaces({
    channel: async (thread, serviceUrl, purpose) => {
      asked.push(purpose);
      return deps.directory.channel(thread, serviceUrl);
    },
  });
  await places.channel(threadRef(), '', 'permission');
  await places.channel(threadRef(), '');
  expect(asked).toEqual(['permission', undefined]);
});
