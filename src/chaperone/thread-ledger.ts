import type { Band, FlagReason, LedgerDetail, Trait } from '../assess/types.ts';
import type { Note } from './incident.ts';
import type { LearningPlace } from './learning.ts';
import type { Nudge } from './nudge.ts';
import type { ThreadRef } from './post.ts';
import type { FineReason } from './views.ts';

/** The state of one post as the ledger knows it. */
export interface KnownPost {
  readonly id: string;
  readonly version: number;
  /** Entra object id; empty where a deletion came before its post. */
  readonly authorId: string;
  /** How the platform addresses the author; empty with it. */
  readonly authorPlatformId: string;
  readonly deleted: boolean;
  /** True where its words spoke of something else than a patient (`Assessment.spared`). */
  readonly spared: boolean;
}

/** What the ledger knows of a thread. Posts and details come in the order of posting: that of their ids, byte by byte. */
export interface ThreadState {
  readonly salt: string;
  /** Those that tell something, those for which there is a nudge, and the one that was asked for. */
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
  /** Rewrites a nudge, all but `formUntil`; `then` also writes the job that sends it for the first time or updates its card in place. */
  saveNudge(nudge: Nudge, then?: 'deliver' | 'update_card'): Promise<void>;
  /** Keeps until when a form or a draft on the nudge's card is spared by something new; undefined where none stands there. */
  keepForm(nudgeId: string, until: Date | undefined): Promise<void>;
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
   * @param postId a post that the work is about, whether or not it tells something
   */
  withThread<T>(
    thread: ThreadRef,
    work: (transaction: ThreadTransaction) => Promise<T>,
    postId?: string,
  ): Promise<T>;
  /** The thread in which a nudge stands, or undefined when the nudge is unknown or has expired. */
  threadOfNudge(nudgeId: string): Promise<ThreadRef | undefined>;
  /** Forgets everything about a team (uninstalled, archived, deleted). Returns the number of threads forgotten. */
  forgetTeam(tenantId: string, teamId: string): Promise<number>;
  /** Forgets a deleted channel's threads. Returns their number. */
  forgetChannel(tenantId: string, teamId: string, channelId: string): Promise<number>;
}
