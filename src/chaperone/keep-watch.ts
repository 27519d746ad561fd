import { type CatchUpDeps, claimMs, lookAtChannel, writeHeard } from './catch-up.ts';
import type { ChannelRef, TeamChannels } from './channel-watch.ts';
import { codeOf } from './errors.ts';

export interface WatchDeps extends CatchUpDeps {
  readonly teams: TeamChannels;
  /** Tells this instance from the others. */
  readonly instance: string;
}

export interface Watch {
  /** Learns of all channels of a team, also of those in which nothing will ever be heard. */
  learnTeam(team: Team): Promise<void>;
  /** Ends what is being done within a moment, and writes down what was heard. */
  stop(): Promise<void>;
}

type Team = Pick<ChannelRef, 'tenantId' | 'teamId'> & { readonly serviceUrl: string };

const beatMs = 15_000;
/** So many beats missing mean that nobody was there. */
const outageMs = 2 * beatMs;
/** One that failed is no outage: the next one comes in time for that, also where the one that failed took the ten seconds of a connection. */
const beatAgainMs = 3_000;
const writeMs = 60_000;
const leadMs = 60_000;
const idleMs = 5_000;
const dayMs = 86_400_000;
/** A team's channels are listed once a day; where the platform does not say, sooner. */
const listAgainMs = 15 * 60_000;

/**
 * Keeps watch over the channels: says that somebody is there to hear, writes down what was heard once a minute, and, on
 * one instance at a time, looks at the channels that are due through Graph. When nobody was there for a while, all are
 * due at once, and the liveliest come first.
 * @throws AppError `database_unavailable` when the first statement fails; later failures are logged and tried again
 */
export async function keepWatch(deps: WatchDeps): Promise<Watch> {
  const { channels, clock, log, instance } = deps;
  const ending = new AbortController();
  const { signal } = ending;
  /** When a team's channels were listed, by a clock that nobody sets. */
  const listed = new Map<string, number>();
  let listeningSince = clock.now();
  let leading = false;

  async function beat(): Promise<void> {
    const silentMs = await channels.beat(outageMs);
    if (silentMs === undefined) return;
    // Also in the middle of a life: without the database nothing is heard either.
    listeningSince = clock.now();
    log.info('catching_up', { silentMs });
  }
  await beat();

  async function learn(team: Team): Promise<void> {
    const known = await learnTeam(team, deps);
    const now = performance.now();
    listed.set(`${team.tenantId} ${team.teamId}`, known ? now : now - dayMs + listAgainMs);
  }

  /** @returns milliseconds until there may be something to do */
  async function look(): Promise<number> {
    leading = await channels.lead(instance, leadMs);
    if (!leading) return beatMs;
    const channel = await channels.nextDue(claimMs);
    if (!channel) return idleMs;
    const known = listed.get(`${channel.tenantId} ${channel.teamId}`) ?? Number.NEGATIVE_INFINITY;
    if (performance.now() - known > dayMs) await learn(channel);
    const result = await lookAtChannel(channel, deps, listeningSince, signal);
    if (result.kind === 'stopped') await channels.release(channel);
    return result.kind === 'throttled' ? result.retryAfterMs : 0;
  }

  /** @param work gives the milliseconds until it is to be done again */
  const repeat = async (
    event: string,
    work: () => Promise<number>,
    afterFailureMs = beatMs,
  ): Promise<void> => {
    while (!signal.aborted) {
      const pauseMs = await work().catch((error: unknown) => {
        log.warn(event, { code: codeOf(error) });
        return afterFailureMs;
      });
      await pause(pauseMs, signal);
    }
  };
  const loops = Promise.all([
    repeat('channels_not_checked', look),
    pause(beatMs, signal).then(() =>
      repeat(
        'beat_failed',
        async () => {
          await beat();
          // A look can take longer than the lead lasts.
          if (leading) await channels.lead(instance, leadMs);
          return beatMs;
        },
        beatAgainMs,
      ),
    ),
    repeat('heard_not_written', async () => {
      await writeHeard(deps);
      return writeMs;
    }),
  ]);
  return {
    learnTeam: learn,
    stop: async () => {
      ending.abort();
      await loops;
      try {
        await writeHeard(deps);
        await beat();
        if (leading) await channels.lead(instance, 0);
      } catch (error) {
        log.warn('watch_not_ended', { code: codeOf(error) });
      }
    },
  };
}

/** Learns of all channels of a team. @returns false where the platform does not say which there are */
export async function learnTeam(
  { tenantId, teamId, serviceUrl }: Team,
  { teams, channels }: Pick<WatchDeps, 'teams' | 'channels'>,
): Promise<boolean> {
  const ids = await teams.list({ tenantId, teamId, serviceUrl });
  if (ids?.length)
    await channels.register(ids.map((channelId) => ({ tenantId, teamId, channelId, serviceUrl })));
  return ids !== undefined;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted || ms <= 0) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
