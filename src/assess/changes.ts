import type { Span } from '../identify/types.ts';

/** Longer texts are not compared word by word: nobody looks for marks in them. In pairs of words. */
const mostPairs = 400_000;

/**
 * The stretches of a rewritten text that do not stand in the original: what a reader should look at. Neighbouring words and the
 * blanks between them are one stretch. Equal texts give none; so do texts that are too long to compare.
 */
export function changesBetween(original: string, rewritten: string): readonly Span[] {
  const [before, after] = [wordsOf(original), wordsOf(rewritten)];
  if (before.length * after.length > mostPairs) return [];
  const kept = keptWords(before, after);
  const changed: Span[] = [];
  let open = false;
  for (const [index, { start, end }] of after.entries()) {
    const previous = changed.at(-1);
    if (kept.has(index)) open = false;
    else if (open && previous) changed[changed.length - 1] = { start: previous.start, end };
    else {
      changed.push({ start, end });
      open = true;
    }
  }
  return changed;
}

interface Word extends Span {
  readonly text: string;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** The words of the second text that belong to the longest common subsequence of both. */
function keptWords(before: readonly Word[], after: readonly Word[]): ReadonlySet<number> {
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      longest[row * width + column] =
        before[row]?.text === after[column]?.text
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const kept = new Set<number>();
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    if (before[row]?.text === after[column]?.text) {
      kept.add(column);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
}
