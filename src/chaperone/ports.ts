import type { Trait } from '../assess/types.ts';
import type { ChannelSettings, ScopeSettings, SettingsLevel } from './channel-settings.ts';
import type { Incident } from './incident.ts';
import type { CounterName, GaugeName, GaugeState, HistogramName, Outcome } from './measures.ts';
import type { CardRef } from './nudge.ts';
import type { Person, Post, ThreadRef } from './post.ts';
import type { CardView } from './views.ts';

export interface Clock {
  now(): Date;
}

/** What the platform tells about a channel; defaults where it is not known yet. */
export interface ChannelFacts {
  readonly channel: string;
  readonly team: string;
  readonly site: string;
  /** Display names of the members. */
  readonly roster: readonly string[];
  readonly members: number;
  readonly guests: number;
  /** Entra object ids of the team's owners. */
  readonly owners: readonly string[];
  /** Entra group id of the team, for links; undefined where not known. */
  readonly groupId: string | undefined;
}

/** A channel as the use cases see it: what it is, what is set for it, and what is in force for now. */
export interface ChannelInfo extends ChannelFacts, ChannelSettings {
  /** Major incidents that are on here or were until lately, from wide to narrow (`incident.ts`). */
  readonly incidents: readonly Incident[];
  /** Kinds of detail that cause no nudge by themselves here (`learning.ts`). */
  readonly muted: ReadonlySet<Trait>;
}

/**
 * What a team's facts are asked for. To judge a message by, those that are known will do, however old. To tell who may do something they must be
 * of the last few minutes: where they are not and cannot be read now, nobody is known to be an owner, and there are no members.
 */
export type FactsFor = 'judging' | 'permission';

/** Reads channels and rosters. Never throws for an unreachable platform: it answers with what it has. */
export interface ChannelReader {
  /** For judging, where nothing is said. */
  facts(thread: ThreadRef, serviceUrl: string, purpose?: FactsFor): Promise<ChannelFacts>;
}

/** Where a setting stands: the tenant, or an organisation (ODS code), team or channel in it by id. */
export interface SettingsScope {
  readonly tenantId: string;
  readonly level: SettingsLevel;
  /** Empty for the tenant. */
  readonly id: string;
}

/** What is set, over all instances. Reading is from memory; a change is seen by every instance within seconds. */
export interface SettingsBook {
  /** The scopes of a channel from wide to narrow, those that are set. */
  chain(thread: ThreadRef): readonly ScopeSettings[];
  /** What is set for one scope; empty for nothing. */
  scope(scope: SettingsScope): ScopeSettings;
  /** The scopes of a level at which something is set, by id. */
  list(tenantId: string, level: SettingsLevel): readonly (readonly [id: string, settings: ScopeSettings])[];
  /**
   * The organisations whose Information Governance somebody leads, as ODS codes in order; whoever does not any more is none of their
   * leads at once, on every instance. Who leads for the whole tenant has a role for it.
   */
  ledBy(tenantId: string, personId: string): Promise<readonly string[]>;
  /**
   * Changes what the patch names and leaves the rest; `undefined` in the patch inherits again. Noted in the audit with who did it.
   * @returns what is set now
   */
  change(scope: SettingsScope, patch: ScopeSettings, by: Person): Promise<ScopeSettings>;
}

/** Channels with what is in force for them. */
export interface Directory {
  /** For judging, where nothing is said. */
  channel(thread: ThreadRef, serviceUrl: string, purpose?: FactsFor): Promise<ChannelInfo>;
}

/** Finds out which files and pictures a message has, by name and type only. Never throws, and answers within a moment. */
export interface MessageFiles {
  of(post: Post, groupId: string | undefined): Promise<FilesFound>;
}
export type FilesFound =
  | { readonly kind: 'found'; readonly attachments: Post['attachments'] }
  | { readonly kind: 'no_answer' | 'no_consent' | 'throttled' | 'not_asked' };

/** One message of a thread, word for word. Lives in memory for one turn. */
export interface Said {
  /** Entra object id. */
  readonly authorId: string;
  readonly authorName: string;
  readonly text: string;
  readonly mentions: readonly string[];
}

/**
 * Reads a thread back, at its author's wish and for that turn alone. Never throws, and answers within seconds.
 */
export interface ThreadReader {
  /** False for a tenant that it has no access to at all. */
  reaches(tenantId: string): boolean;
  /** What people said, in the order of posting. */
  read(thread: ThreadRef, groupId: string | undefined): Promise<ThreadRead>;
}
export type ThreadRead =
  | { readonly kind: 'read'; readonly messages: readonly Said[] }
  | { readonly kind: 'not_asked' | 'no_answer' | 'no_consent' | 'throttled' | 'gone' };

/** Keyed digests of values, and sealing of the texts that travel to a card. The key is not in the database. */
export interface Vault {
  /** HMAC-SHA-256 of a canonical value under the master key and the thread's salt, base64url, 22 characters. */
  digest(salt: string, value: string): string;
  /** AES-256-GCM; `context` is authenticated with the text, so a sealed text opens only where it belongs. */
  seal(text: string, context: string): string;
  /** @throws AppError `sealed_text_unreadable` when the key, the text or the context do not fit. */
  open(sealed: string, context: string): string;
  newSalt(): string;
}

/** How a delivery ended. Expected failures are values, not errors; none carries text of a post. */
export type SendResult =
  | { readonly kind: 'sent'; readonly card: CardRef }
  /** `ofTenant`: nothing of this kind leaves for anybody in the tenant before then. */
  | { readonly kind: 'throttled'; readonly retryAfterMs: number; readonly ofTenant?: true }
  /** Not accepted, and trying again later may help (connection refused, 412, 503 before the request left). */
  | { readonly kind: 'unavailable'; readonly code: string }
  /** Nothing arrived, and in this way nothing ever will (blocked, not installed). */
  | { readonly kind: 'refused'; readonly code: string }
  /** The request left, the answer is unknown: it may have arrived. */
  | { readonly kind: 'ambiguous'; readonly code: string };

/** The person's own chat is there, or why it could not be opened. */
export type ChatResult = { readonly kind: 'open' } | Exclude<SendResult, { kind: 'sent' }>;

/** Sends cards and replies through the platform. */
export interface Messenger {
  /** True where the person's own chat with Chaperone is remembered. It may be out of date. */
  knowsChat(to: { tenantId: string; person: Person }): Promise<boolean>;
  /**
   * Opens the person's own chat with Chaperone where it is not known yet. It reaches nobody and may be repeated, so it comes
   * before a nudge is claimed: what then still can go wrong is the sending alone.
   */
  openChat(to: { tenantId: string; person: Person; serviceUrl: string }): Promise<ChatResult>;
  /** Opens (or reuses) the person's own chat with Chaperone and posts the card there. */
  sendPrivate(
    to: { tenantId: string; person: Person; serviceUrl: string },
    view: CardView,
  ): Promise<SendResult>;
  /**
   * Posts the card in the thread so that its author alone sees it. The platform takes it away after a day; until then it can be
   * answered and updated as in a chat, and after that an update is refused.
   */
  sendTargeted(
    to: { thread: ThreadRef; person: Person; serviceUrl: string },
    view: CardView,
  ): Promise<SendResult>;
  /** Replaces a delivered card in place. */
  updateCard(
    at: { tenantId: string; serviceUrl: string; card: CardRef; person: Pick<Person, 'locale'> },
    view: CardView,
  ): Promise<SendResult>;
  /** Leaves a short neutral reply in the thread, only ever at its author's wish. */
  replyInThread(thread: ThreadRef, serviceUrl: string): Promise<SendResult>;
}

/** Counts for the metrics. Labels are codes from the closed lists of `measures.ts`; never an identity, never text. */
export interface Metrics {
  count<Name extends CounterName>(name: Name, outcome: Outcome<Name>): void;
  /** @param ms milliseconds */
  observe(name: HistogramName, ms: number): void;
}

/** Values that are read when somebody looks at the metrics. */
export interface Gauges {
  /**
   * @param read gives the value, or one for each state of a gauge that has states. Answers are kept for a few seconds; one that
   *   is late or fails is left out, so that what is not known is not shown.
   */
  gauge<Name extends GaugeName>(name: Name, read: () => Promise<readonly Reading<Name>[]>): void;
}
export interface Reading<Name extends GaugeName> {
  readonly value: number;
  readonly state?: GaugeState<Name>;
}

/** Log lines carry ids, counts, codes and durations: no text, no names, no values. */
export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;
