import type { Attribute, DirectType, Talk } from '../identify/types.ts';

/** What a detail tells: a quasi-identifier's attribute, a direct identifier's type, or a picture or document. */
export type Trait = Attribute | DirectType | 'image' | 'document';

/**
 * One detail that a thread has given away, as the ledger keeps it: nothing that a person could read.
 * Marks are keyed digests of the value at falling levels of exactness, so agreement ("34" and "30s" of the same woman)
 * and contradiction can be seen without the values.
 */
export interface LedgerDetail {
  readonly postId: string;
  /** Which of the thread's patients, counted from 0 in order of appearance. */
  readonly subject: number;
  readonly trait: Trait;
  /** True for direct identifiers, pictures and documents. */
  readonly direct: boolean;
  readonly marks: readonly string[];
  /** Fraction of the UK population, 0 < share <= 1; 0 for a direct identifier. */
  readonly share: number;
  /** Factor (>= 1) by which the share may be wrong. */
  readonly uncertainty: number;
  readonly unique: boolean;
}

/** How many people might fit, in the words that people are shown. */
export type Band = 'one' | 'handful' | 'dozens' | 'hundreds' | 'thousands';

export type MessageKind = Talk;

/** Why a message is worth a nudge. */
export type FlagReason = 'direct' | 'image' | 'document' | 'combination';

/** What a channel is for: direct care, coordination, advice (the default), open. */
export const channelClasses = ['direct_care', 'coordination', 'advice', 'open'] as const;
export type ChannelClass = (typeof channelClasses)[number];
