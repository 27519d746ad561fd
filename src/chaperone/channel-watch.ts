import type { Deletion, Post } from './post.ts';

/** A channel in which Chaperone should hear every message. */
export interface ChannelRef {
  readonly tenantId: string;
  readonly teamId: string;
  readonly channelId: string;
}

/**
 * Whether messages of a channel reach Chaperone: `heard`: they do; `silent`: Graph shows messages that never came;
 * `no_consent`: Graph may not be asked, because the team's consent is missing or has lapsed; `unknown`: not found out
 * yet.
 */
export const coverages = ['heard', 'silent', 'no_consent', 'unknown'] as const;
export type Coverage = (typeof coverages)[number];

/** Some of a tenant's teams: these, or all but these. */
export interface SomeTeams {
  readonly which: 'these' | 'all_but';
  readonly ids: readonly string[];
}

/** The latest that was heard of a channel. */
export interface Heard extends ChannelRef {
  readonly serviceUrl: string;
  readonly at: Date;
}

/** What is known of a channel's coverage. */
export interface WatchedChannel extends ChannelRef {
  readonly serviceUrl: string;
  readonly coverage: Coverage;
  /** When Chaperone learned of the channel. */
  readonly registeredAt: Date;
  /** Time of the latest message that reached Chaperone by itself. */
  readonly lastHeardAt: Date | undefined;
  /** Time of the latest message of a person that Graph showed. */
  readonly lastSeenAt: Date | undefined;
  readonly checkedAt: Date | undefined;
  /** From where Graph's changes are to be read next, sealed. */
  readonly position: string | undefined;
}

/** How a look at a channel ended. */
export interface Check {
  readonly coverage: Coverage;
  readonly lastSeenAt: Date | undefined;
  readonly position: string | undefined;
  readonly nextCheckAt: Date;
}

/** The watched channels, kept for all instances. Every method is one statement or one short transaction. */
export interface Channels {
  /** Keeps what was heard, of all channels in one statement, and learns of channels that are new; but of none that went after it was heard. */
  recordHeard(heard: readonly Heard[]): Promise<void>;
  /** Learns of channels in which nothing was heard yet. */
  register(channels: readonly (ChannelRef & { readonly serviceUrl: string })[]): Promise<void>;
  /**
   * Says that an instance is there to hear. When none had said so for longer than `outageMs`, messages may have been
   * missed: then every channel is due, and the length of the silence is given, in milliseconds.
   */
  beat(outageMs: number): Promise<number | undefined>;
  /**
   * True while this instance is the one that asks Graph; another takes over when it has not said so again for this
   * long. With 0 it steps back.
   */
  lead(instance: string, forMs: number): Promise<boolean>;
  /**
   * The channel whose turn it is, undefined when none is due; of several that became due together, the one that spoke
   * last. No other instance gets it before `claimMs` have passed since its position was last saved.
   */
  nextDue(claimMs: number): Promise<WatchedChannel | undefined>;
  /** Keeps how far a channel was read, and the latest of the messages that were seen in it. */
  savePosition(
    channel: ChannelRef,
    read: Pick<Check, 'position' | 'lastSeenAt'>,
    claimMs: number,
  ): Promise<void>;
  /** Gives a channel back whose look was cut off: it is due still. */
  release(channel: ChannelRef): Promise<void>;
  /** Keeps how a look ended, and gives the channel back. */
  saveCheck(channel: ChannelRef, check: Check): Promise<void>;
  find(channel: ChannelRef): Promise<WatchedChannel | undefined>;
  /** The channels of a tenant, or of one of its teams, with their coverage, for whoever looks after them. */
  list(tenantId: string, teamId?: string): Promise<readonly WatchedChannel[]>;
  /** Where the connector is for a team, or for the tenant; undefined where nothing of it is known. */
  serviceUrl(tenantId: string, teamId?: string): Promise<string | undefined>;
  /** @param tenantId of this tenant; of all without. @param teams of some of its teams alone */
  countByCoverage(tenantId?: string, teams?: SomeTeams): Promise<Readonly<Record<Coverage, number>>>;
  /** Forgets a team's channels, or one of them, on all instances: what they heard there and have not written down yet comes to nothing. */
  forget(tenantId: string, teamId: string, channelId?: string): Promise<void>;
}

/** A message as it stands now in the channel. */
export type Change =
  | {
      readonly kind: 'post';
      readonly post: Post;
      /** When its words were written: posted, or last edited. */
      readonly writtenAt: Date;
    }
  | { readonly kind: 'deletion'; readonly deletion: Deletion; readonly postedAt: Date };

/** A part of a channel's changes, or why there is none. */
export type Changes =
  | {
      readonly kind: 'read';
      readonly changes: readonly Change[];
      /** From where to go on, now or another day; undefined where Graph gave nothing that may be kept. */
      readonly next: string | undefined;
    }
  /** The position is too old: begin by time. */
  | { readonly kind: 'expired' }
  | { readonly kind: 'no_consent' }
  | { readonly kind: 'throttled'; readonly retryAfterMs: number }
  | { readonly kind: 'unavailable'; readonly code: string };

export interface ChannelMessages {
  /**
   * The messages of a channel that were posted, edited or deleted, part by part, oldest first within a thread, at a
   * bounded rate. Ends after the first part that is not `read`.
   * @param from where the last reading ended; without it, and for messages that stand beside a changed one, a time
   */
  changes(
    channel: ChannelRef & { readonly serviceUrl: string },
    groupId: string,
    from: { readonly link: string | undefined; readonly since: Date },
    signal: AbortSignal,
  ): AsyncIterable<Changes>;
  /** False for a tenant that Graph's token is not for. */
  reaches(tenantId: string): boolean;
}

export interface TeamChannels {
  /** The ids of a team's channels; undefined where the platform does not say. */
  list(team: {
    readonly tenantId: string;
    readonly teamId: string;
    readonly serviceUrl: string;
  }): Promise<readonly string[] | undefined>;
}
