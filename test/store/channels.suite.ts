import type { Channels, Check } from '../../src/chaperone/channel-watch.ts';
import { createChannels } from '../../src/store/channels.ts';
import type { TestDatabase } from '../support/databases.ts';
import { tenantId, testClock } from '../support/ledger-fixtures.ts';

/** What must hold on either database; `both-databases.test.ts` runs it. */
export function describeChannels(shared: () => TestDatabase): void {
  const minuteMs = 60_000;
  const serviceUrl = 'https://smba.trafficmanager.net/uk/';
  const ref = (channelId: string, teamId = 'team-1') => ({ tenantId, teamId, channelId, serviceUrl });
  let test: TestDatabase;
  let clock: ReturnType<typeof testClock>;
  let channels: Channels;
  beforeEach(async () => {
    test = shared();
    await test.empty();
    clock = testClock('2026-03-02T10:00:00.000Z');
    channels = createChannels(test.database.db, clock);
  });
  const inMinutes = (minutes: number) => new Date(clock.now().getTime() + minutes * minuteMs);
  const check = (over: Partial<Check> = {}): Check => ({
    coverage: 'heard',
    lastSeenAt: undefined,
    position: undefined,
    nextCheckAt: inMinutes(15),
    ...over,
  });

  it('keeps what was heard of many channels at once, the latest of each', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => ref(`channel-${index}`));
    await channels.recordHeard(many.map((each) => ({ ...each, at: inMinutes(-1) })));
    await channels.recordHeard([
      { ...ref('channel-7'), at: inMinutes(-5), serviceUrl: 'https://smba.trafficmanager.net/de/' },
      { ...ref('channel-8'), at: inMinutes(0) },
    ]);
    expect(await channels.list(tenantId)).toHaveLength(3_000);
    expect(await channels.find(ref('channel-7'))).toMatchObject({
      lastHeardAt: inMinutes(-1),
      serviceUrl: 'https://smba.trafficmanager.net/de/',
      coverage: 'heard',
    });
    expect((await channels.find(ref('channel-8')))?.lastHeardAt).toEqual(inMinutes(0));
  });

  it('learns of a channel without forgetting what is known of it', async () => {
    await channels.recordHeard([{ ...ref('a'), at: inMinutes(-1) }]);
    await channels.register([ref('a'), ref('b')]);
    expect((await channels.list(tenantId)).map(({ channelId, coverage }) => [channelId, coverage])).toEqual([
      ['a', 'heard'],
      ['b', 'unknown'],
    ]);
    expect(await channels.countByCoverage()).toEqual({ heard: 1, silent: 0, no_consent: 0, unknown: 1 });
    expect(await channels.countByCoverage(tenantId)).toMatchObject({ heard: 1, unknown: 1 });
    expect(
      await channels.countByCoverage(tenantId, { which: 'these', ids: [ref('a').teamId] }),
    ).toMatchObject({
      heard: 1,
      unknown: 1,
    });
    expect(await channels.countByCoverage(tenantId, { which: 'these', ids: ['another team'] })).toMatchObject(
      {
        heard: 0,
        unknown: 0,
      },
    );
    expect(await channels.countByCoverage(tenantId, { which: 'these', ids: [] })).toMatchObject({
      heard: 0,
      unknown: 0,
    });
    for (const [ids, heard] of [
      [[], 1],
      [['another team'], 1],
      [[ref('a').teamId], 0],
    ] as const)
      expect(await channels.countByCoverage(tenantId, { which: 'all_but', ids })).toMatchObject({ heard });
    expect(await channels.countByCoverage('another')).toMatchObject({ heard: 0, unknown: 0 });
  });

  it('takes a silent channel for heard when the latest of it comes, and not when an older one does', async () => {
    await channels.register([ref('a')]);
    await channels.saveCheck(ref('a'), check({ coverage: 'silent', lastSeenAt: inMinutes(-10) }));
    await channels.recordHeard([{ ...ref('a'), at: inMinutes(-20) }]);
    expect((await channels.find(ref('a')))?.coverage).toBe('silent');
    await channels.recordHeard([{ ...ref('a'), at: inMinutes(-1) }]);
    expect((await channels.find(ref('a')))?.coverage).toBe('heard');
  });

  it('finds a silence once, and makes every channel due', async () => {
    expect(await channels.beat(30_000)).toBeUndefined();
    await channels.register([ref('a')]);
    await channels.saveCheck(ref('a'), check({ nextCheckAt: inMinutes(300) }));
    clock.forward(20_000);
    expect(await channels.beat(30_000)).toBeUndefined();
    expect(await channels.nextDue(minuteMs)).toBeUndefined();
    clock.forward(40_000);
    const others = createChannels(test.database.db, clock);
    const found = await Promise.all([channels.beat(30_000), others.beat(30_000)]);
    expect(found.filter((silent) => silent !== undefined)).toEqual([40_000]);
    expect((await channels.nextDue(minuteMs))?.channelId).toBe('a');
  });

  it('gives a channel to one at a time, and again when nothing was heard of the one that took it', async () => {
    await channels.register([ref('a')]);
    const taken = await Promise.all([channels.nextDue(minuteMs), channels.nextDue(minuteMs)]);
    expect(taken.filter((channel) => channel !== undefined)).toHaveLength(1);
    clock.forward(minuteMs - 1);
    await channels.savePosition(ref('a'), { position: 'sealed', lastSeenAt: undefined }, minuteMs);
    clock.forward(minuteMs - 1);
    expect(await channels.nextDue(minuteMs)).toBeUndefined();
    clock.forward(1);
    expect((await channels.nextDue(minuteMs))?.position).toBe('sealed');
    await channels.saveCheck(ref('a'), check({ position: 'further' }));
    expect(await channels.find(ref('a'))).toMatchObject({ position: 'further', checkedAt: clock.now() });
  });

  it('keeps the latest message that was seen, whichever part of a channel it stood in', async () => {
    await channels.register([ref('a')]);
    const seen = async (lastSeenAt: Date | undefined) => {
      await channels.savePosition(ref('a'), { position: 'sealed', lastSeenAt }, minuteMs);
      return (await channels.find(ref('a')))?.lastSeenAt;
    };
    expect(await seen(undefined)).toBeUndefined();
    for (const time of [inMinutes(-3), inMinutes(-9), undefined])
      expect(await seen(time)).toEqual(inMinutes(-3));
    expect(await seen(inMinutes(-1))).toEqual(inMinutes(-1));
  });

  it('begins with the channel that spoke last', async () => {
    await channels.beat(0);
    await channels.register([ref('quiet')]);
    await channels.recordHeard([
      { ...ref('old'), at: inMinutes(-60) },
      { ...ref('lively'), at: inMinutes(-1) },
    ]);
    clock.forward(1_000);
    await channels.beat(0);
    const order = [];
    for (let index = 0; index < 3; index += 1) order.push((await channels.nextDue(minuteMs))?.channelId);
    expect(order).toEqual(['lively', 'old', 'quiet']);
  });

  it('has one leader, until it is silent for as long as it said', async () => {
    await channels.beat(0);
    expect([await channels.lead('one', minuteMs), await channels.lead('two', minuteMs)]).toEqual([
      true,
      false,
    ]);
    clock.forward(minuteMs - 1);
    expect(await channels.lead('one', minuteMs)).toBe(true);
    clock.forward(minuteMs - 1);
    expect(await channels.lead('two', minuteMs)).toBe(false);
    clock.forward(1);
    expect([await channels.lead('two', minuteMs), await channels.lead('one', minuteMs)]).toEqual([
      true,
      false,
    ]);
    await channels.lead('two', 0);
    expect(await channels.lead('one', minuteMs)).toBe(true);
  });

  it('gives a channel that was let go of to the next', async () => {
    await channels.register([ref('a')]);
    await channels.nextDue(minuteMs);
    await channels.release(ref('a'));
    expect((await channels.nextDue(minuteMs))?.channelId).toBe('a');
  });

  it.each([
    ['channel', 'a'],
    ['team', undefined],
  ])('does not learn of a %s again from what another instance had heard before it went', async (_, gone) => {
    const [before, after] = [inMinutes(-1), inMinutes(2)];
    const another = { ...ref('b', 'team-2'), at: before };
    await channels.recordHeard([{ ...ref('a'), at: before }, another]);
    await channels.forget(tenantId, 'team-1', gone);
    await channels.recordHeard([{ ...ref('a'), at: before }, another]);
    const known = async () => (await channels.list(tenantId)).map(({ channelId }) => channelId);
    expect(await known()).toEqual(['b']);
    // Chaperone was added again, and hears it.
    await channels.recordHeard([{ ...ref('a'), at: after }]);
    expect(await known()).toEqual(['a', 'b']);
    clock.forward(25 * 60 * minuteMs);
    const { db } = test.database;
    expect(await db.selectFrom('gone_channel').select('team_id').execute()).toHaveLength(1);
    await createChannels(db, clock).forgetGone();
    expect(await db.selectFrom('gone_channel').select('team_id').execute()).toEqual([]);
  });

  it('learns of a channel that was forgotten when its team is read', async () => {
    await channels.register([ref('a')]);
    await channels.forget(tenantId, 'team-1');
    await channels.register([ref('a')]);
    expect(await channels.list(tenantId)).toHaveLength(1);
  });

  it('forgets a channel, and a team with all its channels', async () => {
    await channels.register([ref('a'), ref('b'), ref('c', 'team-2')]);
    await channels.forget(tenantId, 'team-1', 'a');
    expect((await channels.list(tenantId)).map(({ channelId }) => channelId)).toEqual(['b', 'c']);
    await channels.forget(tenantId, 'team-1');
    expect((await channels.list(tenantId)).map(({ channelId }) => channelId)).toEqual(['c']);
  });
}
