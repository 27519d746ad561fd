/** A stretch of a text, in UTF-16 code units, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where marks of a text that was checked stand in the text as it is now: those before and after the change stay, those that it
 * touches go until the next check.
 */
export function carryMarks<M extends Stretch>(marks: readonly M[], before: string, after: string): M[] {
  if (before === after) return [...marks];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const moved = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= before.length - tail)
      return [{ ...mark, start: mark.start + moved, end: mark.end + moved }];
    return [];
  });
}

/** A piece of a text, and the first mark that covers it. */
export interface Piece<M> {
  readonly text: string;
  readonly mark: M | undefined;
}

/** Cuts a text at its marks, which may overlap: what an earlier mark covers is not covered again. An empty text gives no pieces. */
export function piecesOf<M extends Stretch>(text: string, marks: readonly M[]): Piece<M>[] {
  const pieces: Piece<M>[] = [];
  let done = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(done, mark.start);
    const end = Math.min(text.length, mark.end);
    if (end <= start) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), mark: undefined });
    pieces.push({ text: text.slice(start, end), mark });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), mark: undefined });
  return pieces;
}
