import { coverageOf, graceMs, nextLook } from '../../src/chaperone/coverage.ts';
import { HeardPosts } from '../../src/chaperone/heard-posts.ts';
import { post } from '../fakes/review-deps.ts';

const now = new Date('2026-03-02T14:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const listeningSince = ago(120);

describe('the coverage of a channel', () => {
  it.each([
    [
      'heard, when nothing is newer than what came by itself',
      'unknown',
      ago(10),
      [ago(10), ago(40)],
      'heard',
    ],
    ['silent, when a message has long not come', 'heard', ago(60), [ago(30)], 'silent'],
    ['silent, when nothing ever came', 'unknown', undefined, [ago(30)], 'silent'],
    [
      'as before, when a message may still come',
      'heard',
      ago(60),
      [new Date(now.getTime() - graceMs + 1)],
      'heard',
    ],
    ['as before, when nobody was there to hear', 'unknown', undefined, [ago(180)], 'unknown'],
    ['still silent, while nothing comes', 'silent', ago(60), [ago(180), ago(45)], 'silent'],
    ['heard again, when the latest came', 'silent', ago(5), [ago(30), ago(5)], 'heard'],
    ['unknown, when Graph may be asked again and shows nothing', 'no_consent', undefined, [], 'unknown'],
    ['unknown, when nothing was said yet', 'unknown', undefined, [], 'unknown'],
  ] as const)('is %s', (_what, coverage, lastHeardAt, posted, expected) => {
    expect(coverageOf({ coverage, lastHeardAt }, posted, { listeningSince, now })).toBe(expected);
  });
});

describe('the next look at a channel', () => {
  const minutes = (latest: Date) => (nextLook(latest, now).getTime() - now.getTime()) / 60_000;

  it('is soon where much is said, and at the latest after six hours', () => {
    expect([minutes(ago(1)), minutes(ago(24 * 60)), minutes(ago(60 * 24 * 60))]).toEqual([15, 180, 360]);
  });
});

describe('what was heard', () => {
  it('is one entry a channel, the latest, and is taken once', () => {
    const heard = new HeardPosts();
    const [first, second] = [post('a'), post('b')];
    heard.notePost(second);
    heard.notePost(first);
    expect(heard.take().map(({ at }) => at)).toEqual([second.at]);
    expect(heard.take()).toEqual([]);
  });

  it('is not lost when it could not be written, nor put before what was heard since', () => {
    const heard = new HeardPosts();
    const [first, second] = [post('a'), post('b')];
    heard.notePost(first);
    const taken = heard.take();
    heard.notePost(second);
    heard.giveBack(taken);
    expect(heard.take().map(({ at }) => at)).toEqual([second.at]);
  });

  it('knows a message as it was first posted, not its edits, and forgets the oldest', () => {
    const heard = new HeardPosts(2);
    const [first, edited, second, third] = [post('a'), post('b', { edited: true }), post('c'), post('d')];
    for (const each of [first, edited, second, third]) heard.notePost(each);
    expect([first, edited, second, third].map((each) => heard.knows(each.thread, each.id))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
