import type { WatchedChannel } from './channel-watch.ts';
import { AppError } from './errors.ts';
import type { Vault } from './ports.ts';

/** From where a channel is read: Graph's link, and the time of the last change that was certainly seen. */
export interface Position {
  readonly link: string | undefined;
  readonly since: Date;
  /** When the reading began of which the link is the next part; what was posted since then may be in none of its parts. */
  readonly begunAt: Date | undefined;
}

/** A position as it is sealed; times in milliseconds since 1970. */
interface KeptPosition {
  readonly link: string;
  readonly since: number;
  readonly begunAt?: number | undefined;
}

/** Clocks differ, and a message is stamped before it is sent. */
const overlapMs = 5 * 60_000;

/**
 * Without a position: since the last that was heard, or since Chaperone learned of the channel.
 * @param earliest what is older is not of interest
 */
export function beginning(channel: WatchedChannel, earliest: Date): Position {
  const last = (channel.lastHeardAt ?? channel.registeredAt).getTime() - overlapMs;
  return { link: undefined, since: new Date(Math.max(last, earliest.getTime())), begunAt: undefined };
}

/** From where to read another day, when a reading that began at that time has come to its end with this link. */
export function after(begunAt: Date, link: string | undefined): Position {
  return { link, since: new Date(begunAt.getTime() - overlapMs), begunAt: undefined };
}

/** Graph's link is opaque: what it holds cannot be known, so it is kept sealed. Undefined without a link. */
export function sealPosition(
  channel: WatchedChannel,
  { link, since, begunAt }: Position,
  vault: Pick<Vault, 'seal'>,
): string | undefined {
  if (!link) return undefined;
  const kept: KeptPosition = { link, since: since.getTime(), begunAt: begunAt?.getTime() };
  return vault.seal(JSON.stringify(kept), contextOf(channel));
}

/** Where a channel's reading goes on; one that cannot be opened begins again. */
export function openPosition(channel: WatchedChannel, vault: Pick<Vault, 'open'>, earliest: Date): Position {
  if (channel.position === undefined) return beginning(channel, earliest);
  try {
    const kept = JSON.parse(vault.open(channel.position, contextOf(channel))) as KeptPosition;
    const begunAt = kept.begunAt === undefined ? undefined : new Date(kept.begunAt);
    return { link: kept.link, since: new Date(kept.since), begunAt };
  } catch (error) {
    if (error instanceof AppError) return beginning(channel, earliest);
    throw error;
  }
}

const contextOf = ({ tenantId, channelId }: WatchedChannel): string => `position ${tenantId} ${channelId}`;
