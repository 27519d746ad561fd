import type { ChannelClass, LedgerDetail, Trait } from './types.ts';

/** What is worth a nudge in a channel. Thresholds are data, so that a trust's Information Governance lead can move them. */
export interface Policy {
  /** Nudge for direct identifiers: names, numbers, addresses. */
  readonly identifiers: boolean;
  /** Nudge for pictures and documents. */
  readonly files: boolean;
  /** Nudge when the details of a patient add up to fewer people than this ; 0 for never. */
  readonly nudgeBelow: number;
  /**
   * Kinds of detail that cause no nudge by themselves; none where absent. A quasi-identifier still weighs in the sum, as if it had
   * been told before. A direct identifier weighs nothing: else the name of a colleague would stand for the patient's.
   */
  readonly muted?: ReadonlySet<Trait>;
}

/** The details that count under a policy: all but direct ones of a muted kind. */
export function weighed(details: readonly LedgerDetail[], { muted }: Policy): readonly LedgerDetail[] {
  return muted ? details.filter(({ direct, trait }) => !direct || !muted.has(trait)) : details;
}

/**
 * The classes of channels, after the rules of NHS organisations for Teams. A closed direct-care team may use the identifiers that its
 * work needs, so there only pictures and documents are noted. The line of 11 people (a risk of 0.09) is where EMA, Health
 * Canada and CMS converge; 20 is the stricter one for open channels, 5 the looser one where beds and rotas are arranged.
 */
export const policies: Readonly<Record<ChannelClass, Policy>> = {
  direct_care: { identifiers: false, files: true, nudgeBelow: 0 },
  coordination: { identifiers: true, files: true, nudgeBelow: 5 },
  advice: { identifiers: true, files: true, nudgeBelow: 11 },
  open: { identifiers: true, files: true, nudgeBelow: 20 },
};
