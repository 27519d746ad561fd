import { jest } from '@jest/globals';
import type { Channels } from '../../src/chaperone/channel-watch.ts';
import { AppError } from '../../src/chaperone/errors.ts';
import { HeardPosts } from '../../src/chaperone/heard-posts.ts';
import { keepWatch, type WatchDeps } from '../../src/chaperone/keep-watch.ts';
import { recordLog } from '../support/recorders.ts';

const dayMs = 86_400_000;
const away = () => new AppError('database_unavailable', 'away');

/** A watch over no channel at all, in made-up time, whose heartbeats take and fail as they are told: so long, in milliseconds, each. */
async function watch(failing: readonly number[]) {
  const log = recordLog();
  const gaps: number[] = [];
  const tries: number[] = [];
  const toFail = [...failing];
  const began = Date.now();
  let aliveAt = began;
  const channels: Pick<Channels, 'beat' | 'lead' | 'nextDue'> = {
    beat: async (outageMs) => {
      tries.push(Date.now() - began);
      const takes = tries.length > 1 ? toFail.shift() : undefined;
      if (takes !== undefined) {
        await new Promise((resolve) => setTimeout(resolve, takes));
        throw away();
      }
      const silentMs = Date.now() - aliveAt;
      aliveAt = Date.now();
      gaps.push(silentMs);
      return silentMs > outageMs ? silentMs : undefined;
    },
    lead: async () => true,
    nextDue: async () => undefined,
  };
  const deps = { channels, heard: new HeardPosts(), clock: { now: () => new Date() }, log, instance: 'one' };
  // Nothing else is asked of them where no channel is due.
  const watching = await keepWatch(deps as unknown as WatchDeps);
  const logged = (event: string) => log.lines.filter((line) => JSON.parse(line).event === event).length;
  return { watching, gaps, tries, logged };
}

describe('a watch whose machine’s clock is set back', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('lists the channels of a team once a day as before', async () => {
    const team = { tenantId: 'tenant-1', teamId: 'team-1' };
    const due: object[] = [];
    let listed = 0;
    const deps = {
      channels: {
        beat: async () => undefined,
        lead: async () => true,
        nextDue: async () => due.shift(),
        find: async () => undefined,
        saveCheck: async () => undefined,
      },
      teams: {
        list: async () => {
          listed += 1;
          return [];
        },
      },
      messages: { reaches: () => false },
      heard: new HeardPosts(),
      clock: { now: () => new Date() },
      log: recordLog(),
      metrics: { count: () => undefined },
      instance: 'one',
    };
    const watching = await keepWatch(deps as unknown as WatchDeps);
    const lookAgain = async () => {
      due.push({ ...team, channelId: 'channel-1', registeredAt: new Date(), coverage: 'unknown' });
      await jest.advanceTimersByTimeAsync(20_000);
    };
    await lookAgain();
    await lookAgain();
    expect(listed).toBe(1);
    jest.setSystemTime(Date.now() - 2 * dayMs);
    await jest.advanceTimersByTimeAsync(dayMs);
    await lookAgain();
    expect(listed).toBe(2);
    await watching.stop();
  });
});

describe('the heartbeat', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('comes every fifteen seconds', async () => {
    const { watching, tries, logged } = await watch([]);
    await jest.advanceTimersByTimeAsync(61_000);
    expect(tries).toEqual([0, 15_000, 30_000, 45_000, 60_000]);
    expect(logged('catching_up')).toBe(0);
    await watching.stop();
  });

  it.each([
    ['at once', 0],
    ['after the ten seconds that a connection may take', 10_000],
  ])('is no gap where one of them fails %s', async (_, takes) => {
    const { watching, gaps, logged } = await watch([takes]);
    await jest.advanceTimersByTimeAsync(120_000);
    expect([logged('beat_failed'), logged('catching_up')]).toEqual([1, 0]);
    expect(Math.max(...gaps)).toBeLessThan(30_000);
    await watching.stop();
  });

  it('is a gap where none succeeds for longer', async () => {
    const { watching, logged } = await watch([10_000, 10_000, 10_000]);
    await jest.advanceTimersByTimeAsync(120_000);
    expect([logged('beat_failed'), logged('catching_up')]).toEqual([3, 1]);
    await watching.stop();
  });
});
