import type { ChannelClass } from './types.ts';

/** What is worth a nudge in a channel. Thresholds are data, so that a trust's Information Governance lead can move them. */
export interface Policy {
  /** Nudge for direct identifiers, and for pictures and documents. */
  readonly direct: boolean;
  /** Nudge when the details of a patient add up to fewer people than this ; 0 for never. */
  readonly nudgeBelow: number;
}

/**
 * The classes of channels, after the rules of NHS organisations for Teams. Direct-care teams may use identifiers by local policy, so only what goes beyond the
 * team's work (pictures, documents) would be noted there; that distinction is drawn by the assessment's reasons.
 * The line of 11 people (a risk of 0.09) is where EMA, Health Canada and CMS converge; 20 is the stricter one for open channels.
 */
export const policies: Readonly<Record<ChannelClass, Policy>> = {
  direct_care: { direct: true, nudgeBelow: 0 },
  coordination: { direct: true, nudgeBelow: 5 },
  advice: { direct: true, nudgeBelow: 11 },
  open: { direct: true, nudgeBelow: 20 },
};
