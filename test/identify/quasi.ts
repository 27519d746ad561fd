import { bareContext } from '../../src/identify/bare-context.ts';
import { readDocument } from '../../src/identify/document.ts';
import type { Recognizer } from '../../src/identify/recognizer.ts';
import type { IdentifyContext, QuasiIdentifier } from '../../src/identify/types.ts';

const nowhere: IdentifyContext = bareContext(new Date('2026-03-02T14:05:00Z'));

/** What one recognizer alone finds in a text. */
export function findQuasi(
  recognizer: Recognizer,
  text: string,
  context: Partial<IdentifyContext> = {},
): QuasiIdentifier[] {
  const found = recognizer.recognize(readDocument(text), { ...nowhere, ...context });
  return found.filter((finding) => finding.kind === 'quasi');
}

/** The stretches of text that one recognizer finds, in its own order. */
export function phrasesIn(
  recognizer: Recognizer,
  text: string,
  context: Partial<IdentifyContext> = {},
): string[] {
  const document = readDocument(text);
  return findQuasi(recognizer, text, context).map(({ start, end }) => document.text.slice(start, end));
}
