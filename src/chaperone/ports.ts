import type { Band, FlagReason, LedgerDetail, Trait } from '../assess/types.ts';
import type { ChannelSettings, ScopeSettings, SettingsLevel } from './channel-settings.ts';
import type { Incident, Note } from './incident.ts';
import type { LearningPlace } from './learning.ts';
import type { CounterName, GaugeName, GaugeState, HistogramName, Outcome } from './measures.ts';
import type { Person, Post, ThreadRef } from './post.ts';
import type { CardView, FineReason } from './views.ts';

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

/** Reads channels and rosters. Never throws for an unreachable platform: it answers with what it has. */
export interface ChannelReader {
  facts(thread: ThreadRef, serviceUrl: string): Promise<ChannelFacts>;
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
   * Changes what the patch names and leaves the rest; `undefined` in the patch inherits again. Noted in the audit with who did it.
   * @returns what is set now
   */
  change(scope: SettingsScope, patch: ScopeSettings, by: Person): Promise<ScopeSettings>;
}

/** Channels with what is in force for them. */
export interface Directory {
  channel(thread: ThreadRef, serviceUrl: string): Promise<ChannelInfo>;
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

/** The state of one post as the ledger knows it. */
export interface KnownPost {
  readonly id: string;
  readonly version: number;
  /** Entra object id; empty where a deletion came before its post. */
  readonly authorId: string;
  /** How the platform addresses the author; empty with it. */
  readonly authorPlatformId: string;
  readonly deleted: boolean;
  /** True where its words plainly spoke of no patient (`Assessment.spared`). */
  readonly spared: boolean;
}

export type NudgeState =
  /** Written, not yet delivered. */
  | 'queued'
  /** A delivery was begun; if nothing follows, it is not known whether it arrived, and it is not repeated. */
  | 'sending'
  | 'delivered'
  /** Answered or no longer needed; the card says thank you. */
  | 'closed'
  /** Could not be delivered; `failure` says why. */
  | 'undeliverable';

export interface Nudge {
  readonly id: string;
  readonly thread: ThreadRef;
  /** The post that the nudge points to: the author's latest that added something. */
  readonly postId: string;
  readonly author: Person;
  readonly state: NudgeState;
  readonly why: readonly FlagReason[];
  readonly traits: readonly Trait[];
  readonly band: Band;
  readonly urgent: boolean;
  readonly serviceUrl: string;
  readonly messageUrl: string | undefined;
  /** Where the card stands, once delivered. */
  readonly card: CardRef | undefined;
  /** Sealed `CarriedText` as JSON; erased on delivery. */
  readonly sealed: string | undefined;
  readonly outcome: NudgeOutcome | undefined;
}

/** How a nudge ended: the author's word for it (`changed`, or why it is fine), or what became of the posts. */
export type NudgeOutcome = 'changed' | 'edited' | 'deleted' | 'sum_fell' | 'routed' | FineReason;

export interface CardRef {
  readonly conversationId: string;
  readonly activityId: string;
  /** The card stands in the thread, where its author alone sees it, and is updated and deleted as such. */
  readonly targeted?: true;
}

/** Everything that the ledger knows of a thread. Posts and details come in the order of posting: that of their ids, byte by byte. */
export interface ThreadState {
  readonly salt: string;
  readonly posts: readonly KnownPost[];
  readonly details: readonly LedgerDetail[];
  readonly nudges: readonly Nudge[];
}

/** What happened, without any clinical content; times are kept to the hour. */
export interface AuditEvent {
  readonly event:
    | 'nudge_decided'
    | 'nudge_extended'
    | 'nudge_capped'
    | 'nudge_too_old'
    | 'nudge_dry_run'
    | 'nudge_quiet_hours'
    | 'nudge_incident'
    | 'tidy_up_decided'
    | 'incident_declared'
    | 'incident_ended'
    | 'trait_muted'
    | 'trait_unmuted'
    | 'setting_changed'
    | 'routes_changed'
    | 'nudges_erased'
    | 'nudge_delivered'
    | 'nudge_undeliverable'
    | 'nudge_closed'
    | 'safer_shown'
    | 'route_opened'
    | 'thread_read'
    | 'draft_made';
  readonly tenantId: string;
  readonly teamId: string;
  readonly why?: readonly FlagReason[];
  readonly traits?: readonly Trait[];
  readonly band?: Band;
  /** An outcome, a route's id, a failure's code, the new setting, or the scope and the end of an incident. */
  readonly note?: string;
  /** Entra object id of whoever changed a setting, or declared or ended an incident; nothing else is noted with a person. */
  readonly actorId?: string;
}

/** One transaction on one thread; everything in it is written at its end, together or not at all. What it asks, it asks of what stood before. */
export interface ThreadTransaction {
  readonly thread: ThreadRef;
  readonly state: ThreadState;
  /** Replaces what the ledger holds of this post by these details, and records its version. */
  savePost(post: KnownPost, details: readonly LedgerDetail[]): Promise<void>;
  /** Writes a nudge and the job that delivers it. */
  addNudge(nudge: Nudge): Promise<void>;
  /** Rewrites a nudge; `then` also writes the job that sends it for the first time or updates its card in place. */
  saveNudge(nudge: Nudge, then?: 'deliver' | 'update_card'): Promise<void>;
  /** Nudges decided for the author since that time, over all threads of the tenant; tidy-up cards are none. */
  countNudges(authorId: string, since: Date): Promise<number>;
  /** Counts, for a place and without anybody's name, that a nudge was decided for these traits, or that it was dismissed. */
  countOutcome(place: LearningPlace, traits: readonly Trait[], outcome: 'nudged' | FineReason): Promise<void>;
  /**
   * Takes the author's notes of an incident for their tidy-up card, and holds them for told.
   * @returns all that still stand; undefined where the card tells them already
   */
  takeNotes(incidentId: string, authorId: string): Promise<readonly Note[] | undefined>;
  audit(event: AuditEvent): Promise<void>;
}

/** The ledger of threads: PostgreSQL in `store/`, memory in the checker. */
export interface ThreadLedger {
  /**
   * Runs `work` with the thread locked, in one transaction. A thread that is not known yet starts empty with a new
   * salt; it is written only if the work writes something. A throw rolls everything back and is passed on.
   */
  withThread<T>(thread: ThreadRef, work: (transaction: ThreadTransaction) => Promise<T>): Promise<T>;
  /** The thread in which a nudge stands, or undefined when the nudge is unknown or has expired. */
  threadOfNudge(nudgeId: string): Promise<ThreadRef | undefined>;
  /** Forgets everything about a team (uninstalled, archived, deleted). Returns the number of threads forgotten. */
  forgetTeam(tenantId: string, teamId: string): Promise<number>;
  /** Forgets a deleted channel's threads. Returns their number. */
  forgetChannel(tenantId: string, teamId: string, channelId: string): Promise<number>;
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
