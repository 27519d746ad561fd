import type { Band, FlagReason, Trait } from '../assess/types.ts';
import type { NudgeOutcome, NudgeState } from './nudge.ts';

/** What Chaperone told somebody, as it stands in the database; no words of a message are among it. */
export interface MyNudge {
  readonly id: string;
  readonly decidedAt: Date;
  readonly state: NudgeState;
  readonly why: readonly FlagReason[];
  readonly traits: readonly Trait[];
  readonly band: Band;
  readonly urgent: boolean;
  readonly outcome: NudgeOutcome | undefined;
  /** Opens the message in Teams; undefined where no link can be made. */
  readonly messageUrl: string | undefined;
  /** When it is forgotten by itself, unless the thread goes on. */
  readonly expiresAt: Date;
}

/** A person's own nudges. Nobody else's can be asked for. */
export interface MyNudges {
  /** The latest first, 500 at most: more than two a day for as long as any are kept. */
  list(tenantId: string, personId: string): Promise<readonly MyNudge[]>;
  /**
   * Deletes those that are not on their way. A card that stands in the person's chat stays there, and answers that it is not known any
   * more. The audit notes how many, and nobody's name.
   */
  erase(tenantId: string, personId: string): Promise<{ readonly erased: number; readonly kept: number }>;
}
