import type { Band, FlagReason, Trait } from '../assess/types.ts';
import type { Person, ThreadRef } from './post.ts';
import type { FineReason } from './views.ts';

/** How far a nudge has come. */
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

/** What is kept of one nudge: codes, places and one sealed text, no words of its message. */
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
  /**
   * Defined while a form or a draft stands on the card. Its author's words are there and nowhere else, so thanks do not replace it, and
   * something new waits until this time.
   */
  readonly formUntil: Date | undefined;
}

/** True where the nudge rests on a bare yes to a guess: no detail of the patient is named then. */
export const isBareYes = ({ traits }: Pick<Nudge, 'traits'>): boolean => traits.length === 0;

/**
 * How a nudge ended: the author's word for it (`changed`, or why it is fine), or what became of the posts. `routed` stands while it is
 * open too: the note that its author wished for stands in the thread, or is on its way.
 */
export type NudgeOutcome = 'changed' | 'edited' | 'deleted' | 'sum_fell' | 'routed' | FineReason;

/** Where a card stands. */
export interface CardRef {
  readonly conversationId: string;
  readonly activityId: string;
  /** The card stands in the thread, where its author alone sees it, and is updated and deleted as such. */
  readonly targeted?: true;
}
