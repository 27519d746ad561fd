import { restoreCapitals } from './case/restore.ts';
import { type Document, readDocument } from './document.ts';

/**
 * Reads a post as recognizers expect it: normalised, cut into tokens, and with the capitals that a hurried typist left out.
 * Linear in its length; an empty text gives an empty document.
 * @param followsDetails as in `IdentifyContext`
 */
export function readPost(original: string, followsDetails = false): Document {
  return restoreCapitals(readDocument(original, followsDetails));
}
