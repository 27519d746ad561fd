import type { Document } from '../document.ts';

let facts = 0;

/**
 * Something that several recognizers want to know of a document: worked out when first asked for, and kept as long as the
 * document itself. (A slot of the document, because a `WeakMap` costs the collector more than most facts cost to work out.)
 */
export class Fact<T> {
  readonly #read: (document: Document) => T;
  readonly #place: number;

  constructor(read: (document: Document) => T) {
    this.#read = read;
    this.#place = facts;
    facts += 1;
  }

  of(document: Document): T {
    const known = document.facts[this.#place];
    if (known !== undefined) return known as T;
    const value = this.#read(document);
    document.facts[this.#place] = value;
    return value;
  }
}
