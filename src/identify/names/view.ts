import { HAS, type Token } from '../document.ts';
import type { Pattern } from '../matching/pattern.ts';
import type { WordList } from '../matching/word-list.ts';
import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';

/** Longer gaps than this are told apart from no cue, and a long run of marks costs no more than a short one. */
const LONGEST_GAP = 8;

/** A candidate with the words and marks on either side of it, and the cues found so far. */
export class View {
  readonly cues: string[] = [];
  readonly index: number;
  readonly scene: Scene;
  readonly candidate: Candidate;
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** The word before and the word after, in lower case; empty at the ends of the post. */
  readonly lead: string;
  readonly next: string;
  /** What stands between the candidate and those words. */
  readonly gapBefore: string;
  readonly gapAfter: string;
  readonly comma: boolean;
  readonly opens: boolean;
  /** One bare word: no title, no second name. */
  readonly single: boolean;
  readonly #tokens: readonly Token[];
  readonly #flags: readonly number[];

  constructor(index: number, scene: Scene) {
    const candidate = scene.candidates[index] as Candidate;
    const { tokens, text } = scene.document;
    this.index = index;
    this.scene = scene;
    this.candidate = candidate;
    this.text = text;
    this.first = candidate.first;
    this.last = candidate.last;
    this.#tokens = tokens;
    this.#flags = scene.flags;
    this.lead = this.word(candidate.first - 1);
    this.next = this.word(candidate.last);
    this.gapBefore = text.slice(
      Math.max(tokens[candidate.first - 1]?.end ?? 0, candidate.start - LONGEST_GAP),
      candidate.start,
    );
    this.gapAfter = text.slice(
      candidate.end,
      Math.min(tokens[candidate.last]?.start ?? text.length, candidate.end + LONGEST_GAP),
    );
    this.comma = this.gapAfter === ', ' || this.gapAfter === ',';
    this.opens = tokens[candidate.first]?.opens ?? true;
    this.single = candidate.words.length === 1 && candidate.form !== 'titled' && candidate.form !== 'baby';
  }

  add(cue: string, holds: boolean): void {
    if (holds) this.cues.push(cue);
  }

  has(cue: string): boolean {
    return this.cues.includes(cue);
  }

  word(at: number): string {
    return this.#tokens[at]?.lower ?? '';
  }

  /** True where the pattern matches a part of the post, in lower case; not tried where it matches no part at all. */
  reads(pattern: Pattern, part: string): boolean {
    return pattern.mayBeIn(this.scene.document) && pattern.expression.test(part);
  }

  /** True where the token at a position is a word of the list; false beyond the ends. */
  among(at: number, list: WordList): boolean {
    return list.has(this.#tokens[at]);
  }

  token(at: number): Token | undefined {
    return this.#tokens[at];
  }

  /** True where the token at a position has a digit. */
  digit(at: number): boolean {
    return ((this.#tokens[at]?.shape ?? 0) & HAS.digit) !== 0;
  }

  capital(at: number): boolean {
    return this.#tokens[at]?.capitalized ?? false;
  }

  /** True where the token at a position stands on one of the lists in `flag`; false beyond the ends. */
  is(at: number, flag: number): boolean {
    return ((this.#flags[at] ?? 0) & flag) !== 0;
  }
}
