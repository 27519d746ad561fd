import {
  findWord,
  findWordAt,
  foldDigits,
  hashOf,
  UNKNOWN,
  type Word,
  wordOf,
} from '../identify/matching/vocabulary.ts';
import { classesAt } from '../identify/word-classes.ts';

/** How a word is written. */
export type WordShape = 'plain' | 'capital' | 'shouted' | 'number';

// The words that stand for more than themselves, and the marks that are words of their own.
const NUMBER = wordOf('0');
const QUESTION = wordOf('?');
const EXCLAMATION = wordOf('!');
const HASH = wordOf('#');
const EMOJI = wordOf('☺');

/**
 * Reads a text word by word for the judgement of its kind: in lower case, runs of digits as 0, and how each is written.
 * `?`, `!` and `#` are words of their own, an emoji is `☺`; apostrophe, full stop, slash, hyphen and ampersand count
 * between letters alone. One pass over the characters, in time proportional to the text; nothing for an empty one.
 */
export class PostWords {
  /** What the lists know of the word that was read last; `UNKNOWN` where none has it. */
  word: Word = UNKNOWN;
  shape: WordShape = 'plain';
  /** True where the word is a number and nothing else. */
  isNumber = false;
  readonly #lower: string;
  readonly #original: string;
  #next = 0;
  /** The word as it stands in a text: mostly the post itself, else its own spelling. */
  #spelt = '';
  #start = 0;
  #end = 0;

  constructor(text: string) {
    this.#lower = text.toLowerCase();
    // A few letters change their length in lower case: then the capitals cannot be matched, and count as plain.
    this.#original = this.#lower.length === text.length ? text : this.#lower;
  }

  /** Reads the next word; false at the end of the text. */
  read(): boolean {
    const lower = this.#lower;
    for (let at = this.#next; at < lower.length; at += 1) {
      const code = lower.charCodeAt(at);
      if (isWordCode(code)) {
        this.#readFrom(at);
        return true;
      }
      const mark = markOf(code);
      if (mark === undefined) continue;
      this.#next = at + 1;
      this.shape = 'plain';
      this.isNumber = false;
      this.#take(mark, mark.text, 0, mark.text.length);
      return true;
    }
    this.#next = lower.length;
    return false;
  }

  /** The word that was read last, cut out. */
  get text(): string {
    return this.#spelt.slice(this.#start, this.#end);
  }

  get length(): number {
    return this.#end - this.#start;
  }

  /** Its classes (word-classes.ts). */
  get classes(): readonly number[] {
    return classesAt(this.word, this.#spelt, this.#start, this.#end);
  }

  #readFrom(start: number): void {
    const lower = this.#lower;
    let at = start;
    let hash = 0;
    let digits = 0;
    let plain = true;
    for (; at < lower.length; at += 1) {
      const code = lower.charCodeAt(at);
      if (code < 58 && code > 47) digits += 1;
      else if (!isWordCode(code) && !(isJoint(code) && isWordCode(lower.charCodeAt(at + 1)))) break;
      if (code > 127) plain = false;
      hash = hashOf(hash, code);
    }
    this.#next = at;
    this.isNumber = digits === at - start;
    this.shape = digits > 0 ? 'number' : shapeOf(this.#original, lower, start, at);
    if (this.isNumber) this.#take(NUMBER, NUMBER.text, 0, 1);
    else if (digits > 0) this.#spell(foldDigits(lower.slice(start, at)));
    else if (!plain) this.#spell(lower.slice(start, at).replaceAll('’', "'"));
    else this.#take(findWord(lower, start, at, hash), lower, start, at);
  }

  /** Takes a word that is spelt otherwise than it stands in the post. */
  #spell(spelt: string): void {
    this.#take(findWordAt(spelt, 0, spelt.length), spelt, 0, spelt.length);
  }

  #take(word: Word, spelt: string, start: number, end: number): void {
    this.word = word;
    this.#spelt = spelt;
    this.#start = start;
    this.#end = end;
  }
}

function shapeOf(original: string, lower: string, start: number, end: number): WordShape {
  if (original.charCodeAt(start) === lower.charCodeAt(start) || end - start < 2) return 'plain';
  const last = original.charCodeAt(end - 1) !== lower.charCodeAt(end - 1);
  return last && original.charCodeAt(start + 1) !== lower.charCodeAt(start + 1) ? 'shouted' : 'capital';
}

function markOf(code: number): Word | undefined {
  if (code === 63) return QUESTION;
  if (code === 33) return EXCLAMATION;
  if (code === 35) return HASH;
  return isEmoji(code) ? EMOJI : undefined;
}

/** Letters and digits of the scripts that are written with spaces; NaN, past the end, is none. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58);
  return code > 191 && code < 0x2000 && code !== 215 && code !== 247;
}

/** ' & . / - and ’ */
const isJoint = (code: number): boolean =>
  code === 39 || code === 38 || (code > 44 && code < 48) || code === 0x2019;

/** The first half of an emoji beyond the basic plane, or one of the older signs. */
const isEmoji = (code: number): boolean =>
  (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code <= 0x27bf);
