import type { ChannelClass, FlagReason, Trait } from '../assess/types.ts';
import type { LearningPlace } from './learning.ts';
import type { NudgeOutcome } from './nudge.ts';

/** Fewer people than this are never a group of their own in any number that is shown. Source: hazard H8, "no surveillance". */
export const leastAuthors = 10;

/** Upper bounds, in minutes, of the time from a message to what its author did about the nudge; beyond the last is `later`. */
export const actBounds = [1, 5, 15, 60, 240, 1440] as const;
export type ActBand = `${(typeof actBounds)[number]}` | 'later';
export const actBands: readonly ActBand[] = [...actBounds.map((bound) => `${bound}` as const), 'later'];

/** Why a nudge was decided and not given. */
export const silences = ['capped', 'dry_run', 'quiet_hours', 'incident', 'too_old'] as const;
export const undeliverableReasons = [
  'delivery_off',
  'too_late',
  'major_incident',
  'silenced',
  'refused',
  'ambiguous',
  'unreadable',
] as const;
export type UndeliverableReason = (typeof undeliverableReasons)[number];
/** What an author opened on the card; several may come before an answer. */
export const cardSteps = ['safer_shown', 'route_opened', 'draft_made'] as const;

/** Everything that is counted for oversight: codes, never an identity. */
export type Measure =
  | 'seen'
  | 'nudged'
  | `silent:${(typeof silences)[number]}`
  /** Why a nudge would have been given but for a dry run; one may have several reasons. */
  | `dry_run:${FlagReason}`
  | `undeliverable:${UndeliverableReason}`
  | `step:${(typeof cardSteps)[number]}`
  | `answer:${NudgeOutcome}`
  | `act:${ActBand}`
  | `trait:${Trait}:nudged`
  | `trait:${Trait}:wrong`;
export type Counts = Readonly<Partial<Record<Measure, number>>>;

/** What was counted in one place on one day, as it is written down. `day` is a calendar day of UTC, `2026-03-02`. */
export interface TallyCell extends LearningPlace {
  readonly day: string;
  readonly counts: Counts;
  /** Entra object ids of at most ten people who wrote; in memory only. */
  readonly authors: readonly string[];
}

/** The same as it is read back: the authors are keyed digests, each with its key's id and a point before it. */
export type StoredCell = Omit<TallyCell, 'tenantId'>;

/**
 * A number that may be shown: what was counted in these places on these days together, by at least ten authors. Atoms never overlap
 * (`release-counts.ts`), so adding and subtracting them gives nothing that is smaller than one.
 */
export interface Atom {
  /** ODS code, empty where none is set; undefined for several organisations together. */
  readonly organisation: string | undefined;
  /** Undefined for several classes together. */
  readonly channelClass: ChannelClass | undefined;
  readonly period: 'day' | 'week' | 'month';
  /** First day of the period. */
  readonly first: string;
  readonly counts: Counts;
}

/** A place of which something in that month is shown in no atom of its own. */
export interface Hidden {
  readonly organisation: string;
  readonly channelClass: ChannelClass;
  /** First day of the month. */
  readonly first: string;
}

export interface Released {
  readonly atoms: readonly Atom[];
  readonly hidden: readonly Hidden[];
}

export const steps = ['day', 'week', 'month'] as const;
export type Step = (typeof steps)[number];

/** Whole months, both included; a class or an organisation narrows it. */
export interface Extract {
  readonly from: string;
  readonly to: string;
  readonly channelClass?: ChannelClass | undefined;
  /** ODS code; empty for the channels for which none is set. */
  readonly organisation?: string | undefined;
}

export interface OversightQuestion extends Extract {
  readonly by: Step;
}

/** Sums of the atoms that a question asks for. Every atom is in one of the periods' rows, and in one of the organisations'. */
export interface AtomSums {
  readonly periods: readonly {
    /** Undefined for several classes together. */
    readonly channelClass: ChannelClass | undefined;
    /** First day of the step; undefined for what is longer than a step. */
    readonly first: string | undefined;
    readonly counts: Counts;
  }[];
  readonly organisations: readonly { readonly organisation: string | undefined; readonly counts: Counts }[];
  /** Each place once, in order. */
  readonly hidden: readonly PlaceOfCounts[];
}
export type PlaceOfCounts = Pick<Hidden, 'organisation' | 'channelClass'>;

/** Where the counts are kept. @throws AppError `database_unavailable` from every method */
export interface OversightBook {
  /** Adds counts. Those of a day that is closed already are left out: what has been shown never changes afterwards. */
  add(cells: readonly TallyCell[]): Promise<void>;
  /**
   * What may be shown of a tenant, added up.
   * @param only an ODS code: of this organisation's channels alone, and the database gives nothing else; the whole tenant's without
   */
  sums(tenantId: string, question: OversightQuestion, only?: string): Promise<AtomSums>;
  /** The same atom by atom, by their first day; in parts, for there may be millions. */
  atoms(tenantId: string, extract: Extract, only?: string): AsyncIterable<readonly Atom[]>;
  /** The places of which something in these months is shown by itself. */
  shownPlaces(tenantId: string, from: string, to: string, only?: string): Promise<readonly PlaceOfCounts[]>;
}
