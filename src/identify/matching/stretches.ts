import type { Span } from '../types.ts';

/** Characters of the text that are filed together. */
const FILE = 64;

/**
 * Stretches of a text that are taken already, each kept as it was given. Asking costs the same however many there are, so that a
 * post with ten thousand findings costs ten thousand times one. An empty stretch takes nothing.
 */
export class Stretches<Taken extends Span = Span> {
  #files: Map<number, Taken[]> | undefined;

  /** True where a stretch shares a character with one that is taken. */
  overlap(span: Span): boolean {
    return this.#files !== undefined && !this.touching(span).next().done;
  }

  /** Those taken that share a character with a stretch; one that is long may come more than once. */
  *touching({ start, end }: Span): Generator<Taken, undefined> {
    if (!this.#files) return;
    for (let at = Math.floor(start / FILE); at * FILE < end; at += 1)
      for (const taken of this.#files.get(at) ?? []) if (taken.start < end && start < taken.end) yield taken;
  }

  /** Takes a stretch; it may overlap others. */
  take(span: Taken): void {
    this.#files ??= new Map();
    for (let at = Math.floor(span.start / FILE); at * FILE < span.end; at += 1) {
      const file = this.#files.get(at);
      if (file) file.push(span);
      else this.#files.set(at, [span]);
    }
  }
}
