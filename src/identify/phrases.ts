import { type Document, HAS, type Token } from './document.ts';
import { headOf, register, registerHeads, withoutApostrophes } from './matching/vocabulary.ts';

/** Where a phrase of an index stands: positions of tokens (half-open) and offsets in the document's text. */
export interface PhraseMatch<T> {
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly entry: T;
}

/** The words that may come next, and what ends here. */
interface Node<T> {
  /** The first word that may come next, and where it leads: mostly the only one, and told from others at a glance. */
  word: string | undefined;
  after: Node<T> | undefined;
  /** All of them, where there are more. */
  next: Map<string, Node<T>> | undefined;
  entry: T | undefined;
}

const newNode = <T>(): Node<T> => ({ word: undefined, after: undefined, next: undefined, entry: undefined });

function childOf<T>(node: Node<T>, word: string): Node<T> | undefined {
  return node.next ? node.next.get(word) : node.word === word ? node.after : undefined;
}

/** The child of that word, made where there is none. */
function grow<T>(node: Node<T>, word: string): Node<T> {
  const known = childOf(node, word);
  if (known) return known;
  const child = newNode<T>();
  if (!node.after) {
    node.word = word;
    node.after = child;
    return child;
  }
  node.next ??= new Map([[node.word as string, node.after]]);
  node.next.set(word, child);
  return child;
}

/**
 * Phrases of one or more words as a tree over tokens. Matching ignores case, hyphens between words and a possessive ending.
 */
export class PhraseTree<T> {
  readonly #root = newNode<T>();
  /** One word of each phrase, the last of its longest, which is seldom a common one. */
  readonly tellingWords: ReadonlySet<string>;

  /** @param phrases pairs of a phrase as people write it and what it stands for; the first of equal phrases wins. */
  constructor(phrases: Iterable<readonly [string, T]>) {
    const telling = new Set<string>();
    for (const [phrase, entry] of phrases) {
      let node = this.#root;
      let longest = '';
      for (const word of splitWords(phrase)) {
        node = grow(node, word);
        if (word.length >= longest.length) longest = word;
      }
      if (node === this.#root) continue;
      node.entry ??= entry;
      telling.add(longest);
    }
    this.tellingWords = telling;
  }

  /** The words that phrases open with, and what follows each. */
  get openings(): ReadonlyMap<string, Node<T>> {
    const { word, after, next } = this.#root;
    return next ?? new Map(word !== undefined && after ? [[word, after]] : []);
  }

  /**
   * The longest phrase that starts exactly at token `at`, or undefined.
   * @param first what follows the token's word, where it is known already
   */
  matchAt(
    tokens: readonly Token[],
    at: number,
    first = advance(this.#root, tokens[at] as Token),
  ): PhraseMatch<T> | undefined {
    const found = follow(tokens, at, first);
    const token = tokens[at] as Token;
    if (found || (token.shape & HAS.joint) === 0) return found;
    // "mayor's husband": "mayor's" opens "mayor's consort" and leads nowhere here, while "mayor" is a phrase.
    return follow(tokens, at, withoutPossessive(this.#root, token.lower));
  }
}

/** The longest phrase on the way from token `at`, whose word led to `first`. */
function follow<T>(
  tokens: readonly Token[],
  at: number,
  first: Node<T> | undefined,
): PhraseMatch<T> | undefined {
  let node: Node<T> | undefined = first;
  let entry = node?.entry;
  let endToken = at + 1;
  for (let position = endToken; position < tokens.length && node?.after; position += 1) {
    node = advance(node, tokens[position] as Token);
    if (node?.entry === undefined) continue;
    entry = node.entry;
    endToken = position + 1;
  }
  if (entry === undefined) return undefined;
  const { start } = tokens[at] as Token;
  const { end } = tokens[endToken - 1] as Token;
  return { firstToken: at, endToken, start, end, entry };
}

/**
 * Finds phrases of one or more words in a document, at one look-up per token for all indexes together, however many
 * thousand phrases there are. Knows only documents that were read after it was made.
 */
export class PhraseIndex<T> {
  readonly #tree: PhraseTree<T>;
  readonly #lead: number;
  readonly #telling: number;

  /** @param phrases pairs of a phrase as people write it and what it stands for; the first of equal phrases wins. */
  constructor(phrases: Iterable<readonly [string, T]>) {
    this.#tree = new PhraseTree(phrases);
    this.#lead = registerHeads(this, this.#tree.openings);
    this.#telling = register(this.#tree.tellingWords);
  }

  /** False where a document has no phrase, because no token opens one, or none is the telling word of one. */
  mayBeIn({ leads }: Document): boolean {
    return (leads & this.#lead) !== 0 && (leads & this.#telling) !== 0;
  }

  /** The longest phrase starting at each token, left to right, not overlapping. An empty document gives an empty list. */
  find(document: Document): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    if (!this.mayBeIn(document)) return matches;
    const { tokens } = document;
    for (let at = 0; at < tokens.length; ) {
      const match = this.matchAt(tokens, at);
      if (match) matches.push(match);
      at = match?.endToken ?? at + 1;
    }
    return matches;
  }

  /** The longest phrase that starts exactly at token `at`, or undefined. */
  matchAt(tokens: readonly Token[], at: number): PhraseMatch<T> | undefined {
    const token = tokens[at];
    if (!token || (token.leads & this.#lead) === 0) return undefined;
    // "Crohn's" and "whipple-type" may open more than what is kept under the word itself.
    if (token.shape & (HAS.joint | HAS.foreign)) return this.#tree.matchAt(tokens, at);
    const first = headOf(token.word, this) as Node<T> | undefined;
    return first && this.#tree.matchAt(tokens, at, first);
  }
}

function advance<T>(node: Node<T>, { lower, shape }: Token): Node<T> | undefined {
  if ((shape & HAS.joint) === 0) return childOf(node, lower);
  const direct = childOf(node, withoutApostrophes(lower));
  if (direct) return direct;
  const bare = withoutPossessive(node, lower);
  if (bare) return bare;
  if (!lower.includes('-')) return undefined;
  let child: Node<T> | undefined = node;
  for (const part of splitWords(lower)) child = child && childOf(child, part);
  return child;
}

const withoutPossessive = <T>(node: Node<T>, lower: string): Node<T> | undefined =>
  lower.endsWith("'s") ? childOf(node, withoutApostrophes(lower.slice(0, -2))) : undefined;

const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** Phrases and hyphenated tokens are compared part by part, so "whipple-type" and "whipple type" are the same. */
function splitWords(phrase: string): string[] {
  const lower = withoutApostrophes(phrase.toLowerCase());
  if (PLAIN.test(lower)) return lower.split(' ');
  return lower.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length > 0);
}
