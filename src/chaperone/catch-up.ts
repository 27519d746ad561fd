import { after, beginning, openPosition, type Position, sealPosition } from './channel-position.ts';
import type { Change, ChannelMessages, Channels, Coverage, WatchedChannel } from './channel-watch.ts';
import { coverageOf, nextLook } from './coverage.ts';
import { AppError, codeOf } from './errors.ts';
import type { HeardPosts } from './heard-posts.ts';
import type { Manner } from './manner.ts';
import type { Clock, Directory, Logger, Metrics, Vault } from './ports.ts';
import type { Deletion, Post } from './post.ts';

export interface CatchUpDeps {
  readonly channels: Channels;
  readonly messages: ChannelMessages;
  readonly heard: HeardPosts;
  readonly directory: Directory;
  readonly vault: Pick<Vault, 'seal' | 'open'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly settings: {
    /** Messages older than this add to the ledger and nudge nobody. */
    readonly catchUpMinutes: number;
    /** What is older than this would be forgotten at once. */
    readonly detailDays: number;
  };
  review(post: Post, manner: Manner): Promise<unknown>;
  reviewDeletion(deletion: Deletion, manner: Manner): Promise<unknown>;
}

/** How a look ended; a throttled one says how long nothing more may be asked. */
export type Look =
  | { readonly kind: 'done'; readonly coverage: Coverage }
  | { readonly kind: 'throttled'; readonly retryAfterMs: number }
  | { readonly kind: 'stopped' };

const minuteMs = 60_000;
const dayMs = 86_400_000;
const goneMs = 90 * dayMs;
const soonMs = 5 * minuteMs;
const lateMs = 60 * minuteMs;
/** A part of a channel is read and reviewed well within this; a process that died holds a channel no longer. */
export const claimMs = 10 * minuteMs;

/**
 * Looks at one channel through Graph: reviews what was posted, edited or deleted since the last look as if it had come
 * by itself, save that old messages nudge nobody, and finds out whether messages come by themselves. How far it came is
 * kept after every part, so that a look that is cut off costs no more than a part; reviewing a message twice changes
 * nothing.
 * @param listeningSince since when somebody has been there to hear
 * @param signal aborts the look between two messages
 * @throws AppError `database_unavailable`
 */
export async function lookAtChannel(
  channel: WatchedChannel,
  deps: CatchUpDeps,
  listeningSince: Date,
  signal: AbortSignal,
): Promise<Look> {
  const { channels, directory, clock } = deps;
  const unsettled = async (coverage: Coverage, afterMs: number): Promise<Look> => {
    // The parts that were read before it failed are kept already, and the next look goes on behind them.
    const known = (await channels.find(channel)) ?? channel;
    if (isGone(known, coverage, clock.now())) {
      await channels.forget(channel.tenantId, channel.teamId, channel.channelId);
      return { kind: 'done', coverage };
    }
    await settle(channel, deps, {
      coverage,
      lastSeenAt: known.lastSeenAt,
      position: known.position,
      nextCheckAt: new Date(clock.now().getTime() + afterMs),
    });
    return { kind: 'done', coverage };
  };
  if (!deps.messages.reaches(channel.tenantId)) return unsettled('unknown', dayMs);
  const thread = { ...channel, conversationId: channel.channelId };
  const { mode, groupId } = await directory.channel(thread, channel.serviceUrl);
  if (mode === 'off') return unsettled('unknown', lateMs);
  if (groupId === undefined) return unsettled(channel.coverage, soonMs);

  const earliest = new Date(clock.now().getTime() - deps.settings.detailDays * dayMs);
  let read = await readAll(channel, groupId, openPosition(channel, deps.vault, earliest), deps, signal);
  if (read.kind === 'expired')
    read = await readAll(channel, groupId, beginning(channel, earliest), deps, signal);
  switch (read.kind) {
    case 'stopped':
      return read;
    case 'throttled':
      await unsettled(channel.coverage, soonMs);
      return read;
    case 'no_consent':
      return unsettled('no_consent', lateMs);
    case 'expired':
    case 'unavailable': {
      const code = read.kind === 'expired' ? 'expired' : read.code;
      deps.log.warn('channel_not_read', { channelId: channel.channelId, code });
      // A channel that was deleted.
      return code === 'http_404' ? unsettled('unknown', dayMs) : unsettled(channel.coverage, soonMs);
    }
  }
  await writeHeard(deps);
  const now = clock.now();
  const known = (await channels.find(channel)) ?? channel;
  const seen = known.lastSeenAt ? [...read.posted, known.lastSeenAt] : read.posted;
  const latest = [known.registeredAt, ...(known.lastHeardAt ? [known.lastHeardAt] : []), ...seen];
  const coverage = coverageOf(known, seen, { listeningSince, now });
  await settle(channel, deps, {
    coverage,
    lastSeenAt: newest(seen),
    position: sealPosition(channel, read.next, deps.vault),
    nextCheckAt: nextLook(newest(latest) ?? now, now),
  });
  return { kind: 'done', coverage };
}

/** A channel that can neither be read nor was heard for so long is not there any more, or Chaperone is not in it. */
function isGone(channel: WatchedChannel, coverage: Coverage, now: Date): boolean {
  const latest = Math.max(
    ...[channel.registeredAt, channel.lastHeardAt, channel.lastSeenAt].map((time) => time?.getTime() ?? 0),
  );
  return (coverage === 'unknown' || coverage === 'no_consent') && now.getTime() - latest > goneMs;
}

/** Writes down what was heard of all channels, in one statement. What cannot be written is kept for the next time. */
export async function writeHeard({
  channels,
  heard,
}: Pick<CatchUpDeps, 'channels' | 'heard'>): Promise<void> {
  const taken = heard.take();
  if (taken.length === 0) return;
  try {
    await channels.recordHeard(taken);
  } catch (error) {
    heard.giveBack(taken);
    throw error;
  }
}

interface ReadToTheEnd {
  readonly kind: 'read';
  /** When the persons' messages were posted that Graph showed. */
  readonly posted: readonly Date[];
  /** From where to read another day. */
  readonly next: Position;
}

async function readAll(
  channel: WatchedChannel,
  groupId: string,
  from: Position,
  deps: CatchUpDeps,
  signal: AbortSignal,
): Promise<
  | ReadToTheEnd
  | Exclude<Look, { kind: 'done' }>
  | { readonly kind: 'expired' }
  | { readonly kind: 'no_consent' }
  | { readonly kind: 'unavailable'; readonly code: string }
> {
  const posted: Date[] = [];
  const { since, begunAt = deps.clock.now() } = from;
  let { link } = from;
  for await (const part of deps.messages.changes(channel, groupId, from, signal)) {
    if (signal.aborted) return { kind: 'stopped' };
    if (part.kind !== 'read') return part;
    for (const change of part.changes) {
      if (signal.aborted) return { kind: 'stopped' };
      posted.push(change.kind === 'post' ? change.post.at : change.postedAt);
      await review(change, deps);
    }
    link = part.next;
    const position = sealPosition(channel, { link, since, begunAt }, deps.vault);
    await deps.channels.savePosition(channel, { position, lastSeenAt: newest(posted) }, claimMs);
  }
  return signal.aborted ? { kind: 'stopped' } : { kind: 'read', posted, next: after(begunAt, link) };
}

async function review(change: Change, deps: CatchUpDeps): Promise<void> {
  const now = deps.clock.now().getTime();
  try {
    if (change.kind === 'deletion') {
      await deps.reviewDeletion(change.deletion, 'caught_up');
      return;
    }
    const { post, writtenAt } = change;
    const age = now - writtenAt.getTime();
    if (age > deps.settings.detailDays * dayMs) return;
    if (!post.edited && deps.heard.knows(post.thread, post.id)) return;
    await deps.review(post, age > deps.settings.catchUpMinutes * minuteMs ? 'too_old' : 'caught_up');
    if (!post.edited) deps.heard.judged(post.thread, post.id);
  } catch (error) {
    // Without the database, or room in it, the look ends and is made again; a message that cannot be judged must not stand in the way.
    if (error instanceof AppError && (error.code === 'database_unavailable' || error.code === 'disk_full'))
      throw error;
    deps.log.error('catch_up_failed', { code: codeOf(error) });
  }
}

async function settle(
  channel: WatchedChannel,
  { channels, log, metrics }: CatchUpDeps,
  check: Parameters<Channels['saveCheck']>[1],
): Promise<void> {
  await channels.saveCheck(channel, check);
  metrics.count('channels_checked', check.coverage);
  if (check.coverage === channel.coverage) return;
  const { tenantId, teamId, channelId } = channel;
  const fields = { tenantId, teamId, channelId, coverage: check.coverage, before: channel.coverage };
  if (check.coverage === 'silent' || check.coverage === 'no_consent') log.warn('channel_not_heard', fields);
  else log.info('channel_coverage', fields);
}

function newest(times: readonly Date[]): Date | undefined {
  return times.reduce<Date | undefined>(
    (latest, time) => (latest && latest > time ? latest : time),
    undefined,
  );
}
