import type { Token } from '../document.ts';
import { wordOf } from './vocabulary.ts';

let lists = 0;

/**
 * A list of words that tokens are looked for in. Each word of the vocabulary keeps which lists have it, one bit each, so that asking
 * costs a glance at what the reader of the post has found already, where a `Set` or an expression reads the word once more.
 */
export class WordList {
  readonly #place = lists >> 5;
  readonly #bit = 1 << (lists & 31);

  /** @param list words in lower case, as tokens have them ("he's", "co-op"), divided by blanks */
  constructor(list: string) {
    lists += 1;
    for (const text of list.split(/\s+/)) {
      if (text === '') continue;
      const word = wordOf(text);
      word.lists ??= [];
      while (word.lists.length <= this.#place) word.lists.push(0);
      word.lists[this.#place] = (word.lists[this.#place] as number) | this.#bit;
    }
  }

  /** True where the token's word stands on the list; false where there is no token. */
  has(token: Token | undefined): boolean {
    const known = token?.word.lists;
    return (
      known !== undefined && this.#place < known.length && ((known[this.#place] as number) & this.#bit) !== 0
    );
  }
}
