import type { Coverage, WatchedChannel } from './channel-watch.ts';

/** A message that has not come by then will not come: Teams' own tries, and the minute until an instance writes down what it heard. */
export const graceMs = 5 * 60_000;

const shortestMs = 15 * 60_000;
const longestMs = 6 * 60 * 60_000;

/**
 * What a look at a channel says of its coverage.
 * @param channel as known after the look, with all that was heard
 * @param posted times of the persons' messages that Graph has shown, this time and last
 * @param listeningSince messages from before may have been missed for another reason: nobody was there
 */
export function coverageOf(
  channel: Pick<WatchedChannel, 'coverage' | 'lastHeardAt'>,
  posted: readonly Date[],
  { listeningSince, now }: { listeningSince: Date; now: Date },
): Coverage {
  const heard = channel.lastHeardAt?.getTime() ?? Number.NEGATIVE_INFINITY;
  const times = posted.map((time) => time.getTime());
  const due = times.filter((time) => time >= listeningSince.getTime() && time <= now.getTime() - graceMs);
  if (due.some((time) => time > heard)) return 'silent';
  if (channel.lastHeardAt && times.every((time) => time <= heard)) return 'heard';
  return channel.coverage === 'no_consent' ? 'unknown' : channel.coverage;
}

/** When to look again: soon where much is said, at the latest after six hours. */
export function nextLook(latest: Date, now: Date): Date {
  const quietMs = now.getTime() - latest.getTime();
  return new Date(now.getTime() + Math.min(Math.max(quietMs / 8, shortestMs), longestMs));
}
