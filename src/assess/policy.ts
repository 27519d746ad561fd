import type { ChannelClass } from './types.ts';

/** What is worth a nudge in a channel. Thresholds are data, so that a trust's Information Governance lead can move them. */
export interface Policy {
  /** Nudge for direct identifiers: names, numbers, addresses. */
  readonly identifiers: boolean;
  /** Nudge for pictures and documents. */
  readonly files: boolean;
  /** Nudge when the details of a patient add up to fewer people than this ; 0 for never. */
  readonly nudgeBelow: number;
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
