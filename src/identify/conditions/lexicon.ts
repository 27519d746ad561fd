import { type Document, HAS } from '../document.ts';
import { type Condition, parseConditions } from '../lexicons/condition-table.ts';
import { conditionTables } from '../lexicons/conditions/index.ts';
import { findAnyWord, headOf, registerHeads, type Word } from '../matching/vocabulary.ts';
import { PhraseTree } from '../phrases.ts';
import { isSpeltAs, type Spelling, spellingOf } from './spelling.ts';

/** A condition of the tables where a text names it. */
export interface ListedMatch {
  readonly start: number;
  readonly end: number;
  readonly condition: Condition;
}

interface NamedCondition {
  readonly name: string;
  readonly condition: Condition;
  /** How it must be spelt to say something about a patient; worked out when a text first has its words. */
  spelling: Spelling | undefined;
}

/** The names that open with one word, and their index once a text has used it. */
interface Opened {
  readonly names: NamedCondition[];
  index: PhraseTree<NamedCondition> | undefined;
}

/**
 * Finds the conditions of the tables in documents. Thousands of names are only sorted by their first word at the start;
 * the index of a first word is built when a text first uses that word, so that starting costs a few milliseconds.
 */
export class ConditionLexicon {
  readonly #lead: number;

  /** @param tables rows as `parseConditions` reads them; of a name that stands twice the first counts. */
  constructor(tables: readonly string[] = conditionTables) {
    const opened = new Map<string, Opened>();
    const add = (name: string, condition: Condition) => {
      const key = firstWord(plain(name.toLowerCase()));
      if (!key) return;
      const named: NamedCondition = { name, condition, spelling: undefined };
      const same = opened.get(key);
      if (same) same.names.push(named);
      else opened.set(key, { names: [named], index: undefined });
    };
    for (const condition of tables.flatMap(parseConditions))
      for (const name of [condition.name, ...condition.synonyms]) add(name, condition);
    this.#lead = registerHeads(this, opened);
  }

  /** The longest name at each place that is spelt as it must be, left to right, not overlapping. */
  find(document: Document): ListedMatch[] {
    const found: ListedMatch[] = [];
    if ((document.leads & this.#lead) === 0) return found;
    for (let at = 0; at < document.tokens.length; ) {
      const match = this.#matchAt(document, at);
      if (match) found.push(match.listed);
      at = match?.endToken ?? at + 1;
    }
    return found;
  }

  #matchAt(document: Document, at: number): { listed: ListedMatch; endToken: number } | undefined {
    const first = document.tokens[at];
    if (!first || (first.leads & this.#lead) === 0) return undefined;
    if ((first.shape & HAS.joint) === 0) return this.#matchUnder(first.word, document, at);
    for (const key of keysOf(first.lower)) {
      const match = this.#matchUnder(findAnyWord(key), document, at);
      if (match) return match;
    }
    return undefined;
  }

  #matchUnder(
    word: Word,
    document: Document,
    at: number,
  ): { listed: ListedMatch; endToken: number } | undefined {
    const opened = headOf(word, this) as Opened | undefined;
    if (!opened) return undefined;
    opened.index ??= new PhraseTree(opened.names.map((named) => [named.name, named] as const));
    const match = opened.index.matchAt(document.tokens, at);
    if (!match) return undefined;
    const { start, end, entry, endToken } = match;
    entry.spelling ??= spellingOf(entry.name);
    if (!isSpeltAs(entry.spelling, document.text, start, end)) return undefined;
    return { listed: { start, end, condition: entry.condition }, endToken };
  }
}

const FIRST_WORD = /[\p{L}\p{M}\p{N}]+/u;

/** The letters and digits that a phrase opens with; most open in ASCII, where no expression is needed. */
function firstWord(name: string): string | undefined {
  let at = 0;
  for (; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code > 127) return FIRST_WORD.exec(name)?.[0];
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) break;
  }
  return at > 0 ? name.slice(0, at) : FIRST_WORD.exec(name)?.[0];
}

const plain = (word: string): string => (word.includes("'") ? word.replace(/'/g, '') : word);

/** The first words under which a token with marks may stand: "crohn's" as "crohns" and "crohn", "guillain-barré" as "guillain". */
function keysOf(word: string): readonly string[] {
  const whole = plain(word);
  const keys = [whole.split('-', 1)[0] ?? whole];
  if (word.endsWith("'s")) keys.push(plain(word.slice(0, -2)));
  return keys;
}
