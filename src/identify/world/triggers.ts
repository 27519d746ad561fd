import type { Document } from '../document.ts';

/**
 * Says which of several word lists a post touches, in one look-up per word, so that a pattern runs only where one of the words
 * it cannot match without is there. At most 31 lists; the answer has bit n set where the post has a word of list n.
 */
export class Triggers {
  readonly #bits = new Map<string, number>();

  /** @param tables words divided by white space, lower case */
  constructor(tables: readonly string[]) {
    for (const [position, table] of tables.entries()) {
      for (const word of table.split(/\s+/)) {
        if (word.length > 0) this.#bits.set(word, (this.#bits.get(word) ?? 0) | (1 << position));
      }
    }
  }

  /** An empty post gives 0. A possessive counts as its word; each part of a hyphenated word counts. */
  read(document: Document): number {
    let found = 0;
    for (const { lower } of document.tokens) {
      const bits = this.#bits.get(lower);
      if (bits !== undefined) found |= bits;
      else if (lower.length > 3 && (lower.includes("'") || lower.includes('-')))
        found |= this.#readParts(lower);
    }
    return found;
  }

  #readParts(word: string): number {
    let found = 0;
    for (const part of word.split(/['-]/)) found |= this.#bits.get(part) ?? 0;
    return found;
  }
}
