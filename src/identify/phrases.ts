import type { Document, Token } from './document.ts';

/** Where a phrase of an index stands: positions of tokens (half-open) and offsets in the document's text. */
export interface PhraseMatch<T> {
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly entry: T;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  entry: T | undefined;
}

/**
 * Finds phrases of one or more words in a document: a trie over tokens, so that a post costs one look-up per token
 * however many thousand phrases there are. Matching ignores case, hyphens between words and a possessive ending.
 */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: new Map(), entry: undefined };

  /** @param phrases pairs of a phrase as people write it and what it stands for; the first of equal phrases wins. */
  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [phrase, entry] of phrases) {
      let node = this.#root;
      for (const word of splitWords(phrase)) {
        let child = node.next.get(word);
        if (!child) {
          child = { next: new Map(), entry: undefined };
          node.next.set(word, child);
        }
        node = child;
      }
      if (node !== this.#root) node.entry ??= entry;
    }
  }

  /** The longest phrase starting at each token, left to right, not overlapping. An empty document gives an empty list. */
  find(document: Document): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    for (let at = 0; at < document.tokens.length; ) {
      const match = this.matchAt(document.tokens, at);
      if (match) {
        matches.push(match);
        at = match.endToken;
      } else {
        at += 1;
      }
    }
    return matches;
  }

  /** The longest phrase that starts exactly at token `at`, or undefined. */
  matchAt(tokens: readonly Token[], at: number): PhraseMatch<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let best: { entry: T; endToken: number } | undefined;
    for (let position = at; position < tokens.length && node; position += 1) {
      node = advance(node, tokens[position] as Token);
      if (node?.entry !== undefined) best = { entry: node.entry, endToken: position + 1 };
    }
    if (!best) return undefined;
    const first = tokens[at] as Token;
    const last = tokens[best.endToken - 1] as Token;
    return { firstToken: at, endToken: best.endToken, start: first.start, end: last.end, entry: best.entry };
  }
}

function advance<T>(node: Node<T>, token: Token): Node<T> | undefined {
  const word = token.lower;
  const direct = node.next.get(withoutApostrophes(word));
  if (direct) return direct;
  if (word.endsWith("'s")) {
    const bare = node.next.get(withoutApostrophes(word.slice(0, -2)));
    if (bare) return bare;
  }
  if (!word.includes('-')) return undefined;
  let child: Node<T> | undefined = node;
  for (const part of splitWords(word)) child = child?.next.get(part);
  return child;
}

/** "Crohn's", "Crohn’s" and "crohns" are one word. */
function withoutApostrophes(word: string): string {
  return word.includes("'") || word.includes('’') ? word.replace(/['’]/g, '') : word;
}

/** Phrases and hyphenated tokens are compared part by part, so "whipple-type" and "whipple type" are the same. */
function splitWords(phrase: string): string[] {
  return withoutApostrophes(phrase.toLowerCase())
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 0);
}
