import { bareContext } from '../../src/identify/bare-context.ts';
import { readDocument } from '../../src/identify/document.ts';
import type { Recognizer } from '../../src/identify/recognizer.ts';
import type { Finding, IdentifyContext } from '../../src/identify/types.ts';

/** A context in which nothing is known but the time: Monday 2 March 2026, noon. */
export const plainContext: IdentifyContext = bareContext(new Date('2026-03-02T12:00:00Z'));

/** Splits a text with its expected spans between « and » into the bare text and the spans' offsets. */
export function readMarks(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/([«»])/)) {
    if (piece === '«') spans.push({ start: text.length, end: text.length });
    else if (piece === '»') spans[spans.length - 1] = { start: spans.at(-1)?.start ?? 0, end: text.length };
    else text += piece;
  }
  return { text, spans };
}

/** What a recognizer finds in a text, in order: type or attribute, start and end in the original text, values. */
export function findIn(recognizer: Recognizer, text: string, context: Partial<IdentifyContext> = {}) {
  const document = readDocument(text);
  return recognizer
    .recognize(document, { ...plainContext, ...context })
    .filter((finding): finding is Exclude<Finding, { kind: 'attachment' }> => finding.kind !== 'attachment')
    .map((finding) => ({
      type: finding.kind === 'direct' ? finding.type : finding.attribute,
      ...document.origin(finding.start, finding.end),
      values: finding.values,
    }))
    .sort((a, b) => a.start - b.start);
}

/** Expects a recognizer to find exactly the marked spans of a text, each of one type. */
export function expectMarked(
  recognizer: Recognizer,
  type: string,
  marked: string,
  context: Partial<IdentifyContext> = {},
): void {
  const { text, spans } = readMarks(marked);
  const found = findIn(recognizer, text, context).map(({ type, start, end }) => ({ type, start, end }));
  expect(found).toEqual(spans.map((span) => ({ type, ...span })));
}
