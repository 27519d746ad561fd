import type { NudgingDeps } from './give-nudge.ts';
import type { NotingDeps } from './incident-notes.ts';
import type { Manner } from './manner.ts';
import type { Directory, MessageFiles, Metrics } from './ports.ts';
import type { Reading } from './reading.ts';
import type { Tally } from './tally.ts';
import type { ThreadLedger } from './thread-ledger.ts';
import type { ThreadMemory } from './thread-memory.ts';

/** What the review of a post needs; passed in by `main.ts`, or by a test. */
export interface ReviewDeps extends NudgingDeps, NotingDeps {
  readonly ledger: ThreadLedger;
  readonly memory: ThreadMemory;
  readonly reading: Reading;
  readonly directory: Directory;
  /** Finds files that the platform leaves out of a message; without it what came is all. */
  readonly files?: MessageFiles | undefined;
  readonly metrics: Metrics;
  /** Counts for oversight; nothing without. */
  readonly tally?: Pick<Tally, 'seen'>;
  readonly settings: ReviewSettings;
}

export interface ReviewSettings {
  readonly nudgesPerDay: number;
  readonly staffDomains: readonly string[];
  readonly hospitalNumberPatterns: readonly RegExp[];
}

/** How a review ended for the author of the message; a code for the metrics. */
export type Review =
  | 'not_watched'
  | 'nothing_found'
  | 'known_already'
  | 'quiet'
  | 'nudged'
  | 'extended'
  | 'capped'
  | 'too_old'
  | 'dry_run'
  | 'quiet_hours'
  | 'incident'
  | 'incident_noted'
  | 'incident_quiet'
  | 'dismissed'
  | 'closed';

/** Where a review is counted: what came by itself, apart from what was read later. */
export const counterOf = (manner: Manner) => (manner === 'live' ? 'messages_seen' : 'messages_caught_up');
