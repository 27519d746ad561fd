import { setTimeout as pause } from 'node:timers/promises';
import type { Exchange } from '../../src/teams/connector.ts';
import { teamId } from '../support/activities.ts';
import { wallClock } from '../support/wall-clock.ts';
import { answerOf, ok, settle, setUpDirectory, thread } from './directory-stage.ts';

describe('the directory', () => {
  it('gives names, roster over all pages, guests and owners', async () => {
    expect(await setUpDirectory().ask()).toEqual({
      owners: ['entra-1'],
      channel: 'Infection advice',
      team: 'Invented Hospital',
      site: 'Invented Hospital',
      roster: [
        'ASHDOWN, Rowan (INVENTED HOSPITAL)',
        'Rowan Ashdown',
        'Sam Reed',
        'Guest One',
        'Guest Two',
        'Guest Three',
      ],
      members: 6,
      guests: 3,
      groupId: 'group-1',
    });
  });

  it('tells what a team is called and how many own it, each time that it has read it', async () => {
    let broken = false;
    const { ask, told, pass } = setUpDirectory((path) =>
      broken ? { kind: 'not_sent', code: 'ECONNREFUSED' } : answerOf(path),
    );
    await ask();
    const team = { tenantId: thread.tenantId, teamId, name: 'Invented Hospital', owners: 1 };
    expect(told).toEqual([team]);
    await ask();
    expect(told).toHaveLength(1);
    pass(60 * 60_000);
    await ask();
    await settle();
    expect(told).toEqual([team, team]);
    broken = true;
    pass(60 * 60_000);
    await ask();
    await settle();
    expect(told).toHaveLength(2);
  });

  it('knows the first channel, which comes without a name', async () => {
    expect((await setUpDirectory().ask({ ...thread, channelId: teamId })).channel).toBe('General');
  });

  it('reads a team once for all who ask at the same time, and not again while it is fresh', async () => {
    const { ask, paths, pass } = setUpDirectory();
    await Promise.all([ask(), ask(), ask()]);
    pass(30 * 60_000);
    await ask();
    expect(paths).toHaveLength(4);
  });

  it('gives what it knows at once when it is old, and reads again behind it', async () => {
    let name = 'Before';
    const { ask, pass } = setUpDirectory((path) =>
      path.endsWith(encodeURIComponent(teamId)) ? ok({ name }) : answerOf(path),
    );
    await ask();
    name = 'After';
    pass(61 * 60_000);
    expect((await ask()).team).toBe('Before');
    await settle();
    expect((await ask()).team).toBe('After');
  });

  describe('whose machine’s clock is set back', () => {
    const wall = wallClock();
    it('reads a team again when it would have', async () => {
      const { ask, paths } = setUpDirectory(answerOf, { now: undefined, maxAgeMs: 0 });
      await ask();
      const once = paths.length;
      wall.set(-3_600_000);
      await ask();
      await settle();
      expect(paths.length).toBeGreaterThan(once);
    });
  });

  it('waits no longer than it may for a team that it does not know', async () => {
    const { ask } = setUpDirectory(() => new Promise<Exchange>(() => undefined), { firstWaitMs: 20 });
    // Timers end in their order, however slow the machine is.
    expect(await Promise.race([ask(), pause(500, undefined, { ref: false })])).toMatchObject({
      owners: [],
      roster: [],
      members: 0,
      team: '',
    });
  });

  it('lets a later message of such a team wait no longer than the first one does', async () => {
    const held: (() => void)[] = [];
    const { ask, pass } = setUpDirectory(
      (path) => new Promise<Exchange>((resolve) => held.push(() => resolve(answerOf(path)))),
      { firstWaitMs: 60_000 },
    );
    const first = ask();
    pass(60_000);
    expect(await ask()).toMatchObject({ roster: [], team: '' });
    while (held.length > 0) {
      for (const answer of held.splice(0)) answer();
      await settle();
    }
    expect((await first).members).toBe(6);
  });

  it('reads a few teams at once, and the others when their turn comes', async () => {
    const held: (() => void)[] = [];
    const { ask, paths } = setUpDirectory(
      (path) => new Promise<Exchange>((resolve) => held.push(() => resolve(answerOf(path)))),
      { firstWaitMs: 5 },
    );
    await Promise.all(Array.from({ length: 10 }, (_, team) => ask({ ...thread, teamId: `team-${team}` })));
    // The team itself and its channels.
    expect(paths).toHaveLength(4 * 2);
    while (held.length > 0) {
      for (const answer of held.splice(0)) answer();
      await settle();
    }
    expect((await ask({ ...thread, teamId: 'team-9' })).members).toBe(6);
  });

  it.each([
    ['a failure', () => ({ kind: 'unknown', code: 'timeout' }) as const],
    ['an error of the connector', () => ({ kind: 'answered', status: 403, body: {} }) as const],
    ['an answer of another shape', () => ok({ members: 'none' })],
    ['a broken connector', () => Promise.reject(new Error('broken'))],
    ['half a roster', (path: string) => (path.includes('continuationToken') ? ok('no') : answerOf(path))],
  ])('gives defaults after %s, and asks again only after a pause', async (_what, answer) => {
    const { ask, paths, pass } = setUpDirectory(answer);
    expect(await ask()).toMatchObject({
      roster: [],
      site: 'Invented Hospital',
      groupId: undefined,
    });
    const asked = paths.length;
    await ask();
    expect(paths).toHaveLength(asked);
    pass(61_000);
    await ask();
    expect(paths.length).toBeGreaterThan(asked);
  });

  it('keeps what it knew when reading again fails', async () => {
    let broken = false;
    const { ask, pass } = setUpDirectory((path) =>
      broken ? { kind: 'unknown', code: 'timeout' } : answerOf(path),
    );
    await ask();
    broken = true;
    pass(61 * 60_000);
    await ask();
    await settle();
    expect((await ask()).members).toBe(6);
  });

  it('tells teams of the same id in two tenants apart', async () => {
    const { ask, paths } = setUpDirectory();
    await ask();
    await ask({ ...thread, tenantId: 'another' });
    expect(paths).toHaveLength(8);
  });

  // What one of these teams takes: six names, two channels, and what every team takes.
  const teamSize = 6 + 2 + 8;

  it('forgets the team that was asked for longest ago when it knows too many names', async () => {
    const { ask, paths } = setUpDirectory(answerOf, { mostNames: 2 * teamSize });
    await ask({ ...thread, teamId: 'a' });
    await ask({ ...thread, teamId: 'b' });
    await ask({ ...thread, teamId: 'a' });
    await ask({ ...thread, teamId: 'c' });
    const before = paths.length;
    await ask({ ...thread, teamId: 'a' });
    expect(paths).toHaveLength(before);
    await ask({ ...thread, teamId: 'b' });
    expect(paths.length).toBeGreaterThan(before);
  });

  it('waits for its turn where there are too many requests, and then knows the whole team', async () => {
    let held = 2;
    const { ask, paths } = setUpDirectory((path) =>
      held-- > 0 ? { kind: 'throttled', retryAfterMs: 5 } : answerOf(path),
    );
    expect((await ask()).members).toBe(6);
    expect(paths.length).toBe(6);
  });

  it('does not wait for an hour', async () => {
    const { ask, paths } = setUpDirectory(() => ({ kind: 'throttled', retryAfterMs: 3_600_000 }));
    expect((await ask()).members).toBe(0);
    expect(paths.length).toBe(2);
  });

  it('knows a team with more names than it may remember for as long as no other is asked for', async () => {
    const { ask, paths } = setUpDirectory(answerOf, { mostNames: 1 });
    await ask({ ...thread, teamId: 'a' });
    const before = paths.length;
    expect((await ask({ ...thread, teamId: 'a' })).members).toBe(6);
    expect(paths).toHaveLength(before);
    await ask({ ...thread, teamId: 'b' });
    await ask({ ...thread, teamId: 'a' });
    expect(paths.length).toBeGreaterThan(before * 2);
  });
});
