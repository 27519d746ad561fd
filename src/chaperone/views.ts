import type { Band, FlagReason, Trait } from '../assess/types.ts';
import type { Shown } from '../escalate/form-words.ts';
import type { FormField, OccasionId, RouteChoice } from '../escalate/types.ts';
import type { Span } from '../identify/types.ts';
import type { DraftCheck } from './check-draft.ts';

/** What a card shows. Views are plain data; `teams/` turns them into Adaptive Cards. */
export type CardView =
  | NudgeView
  | SaferView
  | FormView
  | DraftView
  | ClosedView
  | NoticeView
  | TidyUpView
  | CheckFormView
  | CheckedView;

/** The author's own words as they travel inside the card: already generalised, never the original. */
export interface CarriedText {
  /** The message with its details generalised. */
  readonly safer: string;
  /** The clinical question for a template, without identifiers. */
  readonly question: string;
  /** The stretches of `safer` that are not the author's own words. */
  readonly changed: readonly Span[];
}

/** Of words that are no longer at hand, and of a bare yes, in which nothing could be said less exactly. */
export const noWords: CarriedText = { safer: '', question: '', changed: [] };

/** The first card: what adds up, and the ways out. */
export interface NudgeView {
  readonly view: 'nudge';
  readonly nudgeId: string;
  readonly why: readonly FlagReason[];
  /** Kinds of detail, never their values; in the order in which the thread gave them. None for a bare yes. */
  readonly traits: readonly Trait[];
  readonly band: Band;
  /** Urgent words stand in the message: the first line says to call first. */
  readonly urgent: boolean;
  readonly carried: CarriedText;
  /** Link that opens the author's message in Teams; undefined where none can be made. */
  readonly messageUrl: string | undefined;
}

/** The nudge with the safer wording opened. */
export interface SaferView {
  readonly view: 'safer';
  readonly nudgeId: string;
  readonly carried: CarriedText;
  readonly urgent: boolean;
  /** The message is a bare yes to a guess. */
  readonly bareYes: boolean;
  /** A picture or a document stands with the message. */
  readonly withFile: boolean;
  readonly messageUrl: string | undefined;
}

/**
 * How the whole thread can fill the form in: it can be `read`, or its author can `paste` it; it is `filled` in; or why that was not to be
 * had, so that pasting is offered.
 */
export type WholeThread =
  | 'read'
  | 'paste'
  | 'filled'
  | 'no_consent'
  | 'throttled'
  | 'gone'
  | 'no_answer'
  | 'nothing'
  | 'too_long';

/** The escalation form: a route, a specialty and the template's fields. */
export interface FormView {
  readonly view: 'form';
  readonly nudgeId: string;
  readonly urgent: boolean;
  readonly carried: CarriedText;
  /** What the question was read as. */
  readonly occasion: OccasionId;
  readonly routes: readonly RouteChoice[];
  /** The route whose template's fields are shown. */
  readonly routeId: string;
  /** The route that was picked is not offered here now, and this one stands in its place. */
  readonly notOffered: boolean;
  readonly specialty: string;
  readonly fields: readonly FormField[];
  readonly shown: Shown;
  readonly wholeThread: WholeThread;
  readonly messageUrl: string | undefined;
}

/** How to reach the route of a draft; what it does not have is undefined. */
export interface RouteContact {
  readonly title: string;
  readonly contact: string;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly url: string | undefined;
  /** Opens a Teams chat. */
  readonly chatUrl: string | undefined;
  readonly hours: string | undefined;
  /** Places differ, and the author should check. */
  readonly checkLocally: boolean;
  /** Its owner should have looked at it before now. */
  readonly stale: boolean;
}

/** The finished draft, ready to copy. */
export interface DraftView {
  readonly view: 'draft';
  readonly nudgeId: string;
  readonly urgent: boolean;
  readonly title: string;
  readonly text: string;
  /** What its author does besides, such as to choose the patient in the system that takes it. */
  readonly beside: readonly string[];
  readonly route: RouteContact;
  /** A note for the patient's record, with places for the advice and the plan. */
  readonly record: string;
  readonly messageUrl: string | undefined;
  /**
   * What became of the neutral reply in the thread that the author ticked: `none` was asked for; it was sent `before`, and goes no second time;
   * it is not known (`unsure`) whether it arrived.
   */
  readonly reply: 'none' | 'left' | 'before' | 'unsure' | 'failed';
}

/** A finished card: thank you, nothing more to do. */
export interface ClosedView {
  readonly view: 'closed';
  readonly because: 'changed' | 'deleted' | 'sum_fell' | 'fine' | 'no_patient' | 'tidied';
}

/** A short plain notice, for example that a card belongs to somebody else. */
export interface NoticeView {
  readonly view: 'notice';
  readonly notice: 'not_yours' | 'unknown' | 'try_again' | 'not_author' | 'no_words' | 'too_long';
}

/** An empty place for a draft, in the dialog of the message extension. */
export interface CheckFormView {
  readonly view: 'check_form';
}

/** What a draft would give away. */
export interface CheckedView {
  readonly view: 'checked';
  readonly check: DraftCheck;
  /** True where it can be checked again at once: in the dialog. */
  readonly again: boolean;
}

/** After a major incident: how many of somebody's messages still give a patient away, and where they are. */
export interface TidyUpView {
  readonly view: 'tidy_up';
  readonly messages: number;
  /** Links that open them in Teams; of some there may be none. */
  readonly messageUrls: readonly string[];
}

/** Reasons that an author may give for "It's fine". */
export const fineReasons = [
  'direct_care_team',
  'consented',
  'made_up',
  'staff_detail',
  'already_public',
  'not_a_patient',
  'other',
] as const;
export type FineReason = (typeof fineReasons)[number];
