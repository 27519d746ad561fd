import type { Document } from './document.ts';
import type { Finding, IdentifyContext } from './types.ts';

/**
 * Finds one type of identifier. Pure and synchronous; returns spans of the document's normalised text, in any order;
 * nothing found is an empty list. Cost is linear in the text: patterns have no nested repetition, and run only behind a
 * cheap test (`document.hasDigit`, a cue word among the tokens).
 */
export interface Recognizer {
  readonly name: string;
  recognize(document: Document, context: IdentifyContext): readonly Finding[];
}
