import type { Span } from '../types.ts';

/** Characters of the text that are filed together. */
const FILE = 64;

/**
 * Stretches of a text that are taken already. Asking costs the same however many there are, so that a post with ten thousand
 * findings costs ten thousand times one. An empty stretch takes nothing.
 */
export class Stretches {
  #files: Map<number, Span[]> | undefined;

  /** True where a stretch shares a character with one that is taken. */
  overlap({ start, end }: Span): boolean {
    if (!this.#files) return false;
    for (let at = Math.floor(start / FILE); at * FILE < end; at += 1)
      for (const taken of this.#files.get(at) ?? []) if (taken.start < end && start < taken.end) return true;
    return false;
  }

  /** Takes a stretch; it may overlap others. */
  take(span: Span): void {
    this.#files ??= new Map();
    for (let at = Math.floor(span.start / FILE); at * FILE < span.end; at += 1) {
      const file = this.#files.get(at);
      if (file) file.push(span);
      else this.#files.set(at, [span]);
    }
  }
}
