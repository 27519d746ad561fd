import type { Shown } from '../escalate/form-words.ts';
import type { CarriedText, FineReason } from './views.ts';

/** What an author answered on a card, already checked for shape and size. */
export type Answer =
  | { readonly verb: 'route' | 'safer' | 'back'; readonly nudgeId: string; readonly carried: CarriedText }
  | {
      readonly verb: 'choose_route';
      readonly nudgeId: string;
      readonly carried: CarriedText;
      readonly routeId: string;
      readonly typed: Typed;
    }
  | WholeThreadAnswer
  | { readonly verb: 'changed'; readonly nudgeId: string }
  | { readonly verb: 'fine'; readonly nudgeId: string; readonly reason: FineReason }
  | DraftAnswer;

/** What stands in a form when another button than its last is pressed. Nothing of it is stored. */
export interface Typed {
  readonly specialty: string;
  /** Values by field id. */
  readonly fields: Readonly<Record<string, string>>;
  /** How the form showed its words; undefined for a card of a version that did not say. */
  readonly shown?: Shown | undefined;
}

/** The author wants the form filled in from the whole thread. */
export interface WholeThreadAnswer {
  readonly verb: 'whole_thread';
  readonly nudgeId: string;
  readonly carried: CarriedText;
  readonly routeId: string;
  readonly typed: Typed;
  /** What the author pasted of the thread; it counts in place of reading the thread. Empty for nothing. */
  readonly pasted: string;
}

/** The filled-in form. Nothing of it is stored. */
export interface DraftAnswer extends Typed {
  readonly verb: 'draft';
  readonly nudgeId: string;
  readonly routeId: string;
  /** True when the author ticked the short neutral reply in the thread. */
  readonly reply: boolean;
}
