import { checkDraft, longestDraft } from './check-draft.ts';
import type { ReviewSettings } from './review.ts';
import type { CheckedView } from './views.ts';

/** A message that somebody sent to Chaperone in their own chat with it. */
export interface PersonalMessage {
  readonly text: string;
  readonly at: Date;
}

/** What Chaperone answers: an introduction, or a card that says what a draft would give away. */
export type PersonalReply =
  | { readonly reply: 'introduction' }
  | { readonly reply: 'too_long' }
  | { readonly reply: 'checked'; readonly view: CheckedView };

/** Fewer words than this, with nothing found in them, are a greeting or a question to Chaperone, not a draft. */
const shortestDraftWords = 6;

/**
 * Checks a draft that was sent to Chaperone, as it would stand alone in an advice channel. Nothing is stored.
 * An empty, short or chatty message gets the introduction.
 */
export function answerPersonally({ text, at }: PersonalMessage, settings: ReviewSettings): PersonalReply {
  if (text.length > longestDraft) return { reply: 'too_long' };
  const check = checkDraft({ text, at }, settings);
  const greets = text.trim().split(/\s+/).length < shortestDraftWords && check.details.length === 0;
  return greets
    ? { reply: 'introduction' }
    : { reply: 'checked', view: { view: 'checked', check, again: false } };
}
