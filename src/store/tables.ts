import type { ColumnType, Generated } from 'kysely';
import type { Band, ChannelClass, FlagReason, Trait } from '../assess/types.ts';
import type { ScopeSettings, SettingsLevel } from '../chaperone/channel-settings.ts';
import type { Coverage } from '../chaperone/channel-watch.ts';
import type { DeliveryWay } from '../chaperone/delivery-ways.ts';
import type { IncidentLevel } from '../chaperone/incident.ts';
import type { Locale } from '../chaperone/locale.ts';
import type { NudgeOutcome, NudgeState } from '../chaperone/nudge.ts';
import type { Atom, Counts, Measure } from '../chaperone/oversight.ts';
import type { AuditEvent } from '../chaperone/thread-ledger.ts';
import type { FineReason } from '../chaperone/views.ts';
import type { RouteDirectory } from '../escalate/routes.ts';

/** The tables as the code sees them; `migrations/` creates them. No column holds a value that a person could read. */
export interface Tables {
  thread: ThreadTable;
  post: PostTable;
  nudge: NudgeTable;
  audit: AuditTable;
  audit_link: AuditLinkTable;
  audit_chain: AuditChainTable;
  personal_conversation: PersonalConversationTable;
  channel: ChannelTable;
  gone_channel: GoneChannelTable;
  team: TeamTable;
  watch: WatchTable;
  setting: SettingTable;
  route_directory: RouteDirectoryTable;
  outcome_count: OutcomeCountTable;
  muted_trait: MutedTraitTable;
  incident: IncidentTable;
  incident_note: IncidentNoteTable;
  permit: PermitTable;
  pause: PauseTable;
  oversight_count: OversightCountTable;
  oversight_author: OversightAuthorTable;
  oversight_sum: OversightSumTable;
  oversight_settled: OversightSettledTable;
}

interface ThreadTable {
  /** Derived from tenant and conversation (`thread-key.ts`), so that it is known before the row exists. */
  id: string;
  tenant_id: string;
  team_id: string;
  channel_id: string;
  conversation_id: string;
  /** Begins with the id of the master key under which the thread's digests and details stand (`vault.ts`). */
  salt: string;
  /** See `ThreadRef`; the id is derived from it then. */
  tidy_up_of: string | null;
  /** The thread is forgotten, with everything that hangs on it, from this time on. */
  expires_at: Date;
}

interface PostTable {
  tenant_id: string;
  thread_id: string;
  post_id: string;
  /** bigint; read through JSON only, where it is a number. */
  version: number;
  author_id: string;
  author_platform_id: string;
  deleted: boolean;
  spared: boolean;
  /** What it tells, sealed (`sealed-details.ts`); null for nothing. */
  details: string | null;
}

interface NudgeTable {
  id: string;
  thread_id: string;
  tenant_id: string;
  author_id: string;
  author_platform_id: string;
  author_locale: Generated<Locale>;
  post_id: string;
  state: NudgeState;
  why: FlagReason[];
  traits: Trait[];
  band: Band;
  urgent: boolean;
  service_url: string;
  message_url: string | null;
  card_conversation_id: string | null;
  card_activity_id: string | null;
  /** The card stands in the thread, where its author alone sees it. */
  card_targeted: Generated<boolean>;
  sealed: string | null;
  /** The sealed text is erased by this time, whether or not it was used. */
  sealed_until: Date | null;
  outcome: NudgeOutcome | null;
  /** Why it could not be delivered: a code. */
  failure: string | null;
  decided_at: Date;
  /** Counts the rewrites, so that a delivery notices that the nudge changed while it was on its way. */
  revision: Generated<number>;
  /** The revision that a begun delivery carries; null when none was begun, or the last was given back. */
  sent_revision: number | null;
  /** Until when a job that updates the card has it for itself; null when none does. */
  updating_until: Generated<Date | null>;
  /** Until when a form or a draft that stands on the card is spared by something new; null where none stands. */
  form_until: Generated<Date | null>;
  /** Ways of delivery that the platform has refused for good. */
  refused: ColumnType<DeliveryWay[], DeliveryWay[] | undefined, DeliveryWay[]>;
}

interface AuditTable {
  id: Generated<string>;
  /** Cut to the hour. */
  at: Date;
  tenant_id: string;
  team_id: string;
  event: AuditEvent['event'];
  why: FlagReason[] | null;
  traits: Trait[] | null;
  band: Band | null;
  note: string | null;
  /** Who changed a setting, or declared or ended an incident; null for everything else. */
  actor_id: string | null;
  expires_at: Date;
}

/** The audit's chain (`audit-chain.ts`). Positions and ids are bigint, which comes as text. */
interface AuditLinkTable {
  position: string;
  audit_id: string;
  /** The line's; it is in the link, so that a line that is gone can be told from one that was taken. */
  expires_at: Date;
  /** HMAC of the line. */
  line: string;
  /** HMAC of this and the link before. */
  link: string;
}

/** One row: the key, sealed, and where the chain begins and ends. */
interface AuditChainTable {
  id: number;
  key: string;
  start_position: string;
  start_link: string;
  position: string;
  link: string;
  /** HMAC of the ends. */
  seal: string;
}

interface PersonalConversationTable {
  tenant_id: string;
  person_id: string;
  conversation_id: string;
  updated_at: ColumnType<Date, Date, Date>;
}

interface ChannelTable {
  tenant_id: string;
  team_id: string;
  channel_id: string;
  service_url: string;
  coverage: Coverage;
  registered_at: Date;
  last_heard_at: Date | null;
  last_seen_at: Date | null;
  checked_at: Date | null;
  next_check_at: Date;
  /** From where Graph's changes are read next, sealed. */
  position: string | null;
}

/** A channel, or with an empty id a whole team, that was forgotten lately. */
interface GoneChannelTable {
  tenant_id: string;
  team_id: string;
  channel_id: string;
  gone_at: Date;
}

/** What was last read of a team. */
interface TeamTable {
  tenant_id: string;
  team_id: string;
  /** Sealed. */
  name: string;
  owners: number;
  read_at: Date;
}

/** One row: when an instance last said that it is there, and which one asks Graph. */
interface WatchTable {
  id: number;
  alive_at: Date;
  leader: string | null;
  leads_until: Date | null;
}

interface SettingTable {
  tenant_id: string;
  level: SettingsLevel;
  scope_id: string;
  settings: ColumnType<ScopeSettings, string, string>;
  changed_at: ColumnType<Date, Date | undefined, Date>;
}

interface RouteDirectoryTable {
  tenant_id: string;
  /** Null where the tenant has gone back to the installation's. */
  directory: ColumnType<RouteDirectory | null, string | null, string | null>;
  changed_at: ColumnType<Date, Date | undefined, Date>;
}

interface OutcomeCountTable {
  tenant_id: string;
  organisation: string;
  channel_class: ChannelClass;
  trait: Trait;
  outcome: 'nudged' | FineReason;
  /** A calendar day of UTC, `2026-03-02`. */
  day: ColumnType<Date, string, string>;
  /** Spreads one count over several rows. */
  part: number;
  count: number;
}

interface MutedTraitTable {
  tenant_id: string;
  organisation: string;
  channel_class: ChannelClass;
  trait: Trait;
  since: Date;
}

interface IncidentTable {
  id: string;
  tenant_id: string;
  level: IncidentLevel;
  scope_id: string;
  declared_at: Date;
  ends_at: Date;
  /** Null while it is on. */
  ended_at: Date | null;
  /** Its end is to be told where it was declared. */
  end_untold: Generated<boolean>;
  team_id: string;
  channel_id: string;
  conversation_id: string;
  service_url: string;
}

interface IncidentNoteTable {
  incident_id: string;
  tenant_id: string;
  team_id: string;
  channel_id: string;
  conversation_id: string;
  post_id: string;
  /** bigint, which comes as text: to be read through `Number`. */
  version: number;
  author_id: string;
  author_platform_id: string;
  service_url: string;
  message_url: string | null;
  /** False once the message gives nobody away any more, or is gone. */
  stands: Generated<boolean>;
  /** True where the author's tidy-up card is in line with it. */
  told: Generated<boolean>;
}

/** The permits taken within the longest window; the row of the empty thread counts the whole tenant. */
interface PermitTable {
  tenant_id: string;
  operation: string;
  thread: string;
  taken: Date[];
  expires_at: Date;
}

/** Until when the platform wants to hear nothing for a thread, or, in the empty one's row, for the whole tenant. */
interface PauseTable {
  tenant_id: string;
  thread: string;
  until: Date;
  /** How often in a row. */
  strikes: number;
}

/** Counts that are in no sum yet. `day` is a calendar day of UTC, and comes as text where it is read. */
interface OversightCountTable {
  tenant_id: string;
  organisation: string;
  channel_class: ChannelClass;
  day: string;
  measure: Measure;
  count: number;
}

/** At most ten keyed digests for a place and a day (`author-digest.ts`). */
interface OversightAuthorTable {
  tenant_id: string;
  organisation: string;
  channel_class: ChannelClass;
  day: string;
  authors: string[];
}

/** What may be shown. */
interface OversightSumTable {
  /** bigint, which comes as text. */
  id: Generated<string>;
  tenant_id: string;
  month: string;
  /** Null for several together. */
  organisation: string | null;
  channel_class: ChannelClass | null;
  period: Atom['period'];
  first_day: string;
  counts: ColumnType<Counts, string, string>;
  /** True: no sum, but that something of this place in this month is in none of its own. */
  hidden: boolean;
}

/** Up to which day what may be shown of a tenant has been written down. */
interface OversightSettledTable {
  tenant_id: string;
  until: string;
}
