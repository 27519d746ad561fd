import { HAS, type Token } from '../document.ts';
import { findAnyWord, foldDigits, numberWord, type Word } from '../matching/vocabulary.ts';
import { classesAt, classNames } from '../word-classes.ts';
import type { View } from './view.ts';
import { nameWeights } from './weights.ts';

/** Words on either side that belong to the same talk; more would make a long post of many names cost the square of its length. */
const reach = 40;
/** Words this near are told apart by the side that they stand on. */
const near = 8;

/** Names of the cues of classes; elsewhere they go by their place in this list. */
const classCues: string[] = [];
/** Adds the cues of all classes with one prefix, and returns the place of the first. */
function cuesOf(prefix: string): number {
  for (const name of classNames) classCues.push(`${prefix} %${name}`);
  return classCues.length - classNames.length;
}
const beside = [-2, -1, 1, 2, 3].map((distance) => ({ distance, first: cuesOf(String(distance)) }));
const before = cuesOf('before');
const after = cuesOf('after');

/** Takes the cues of a talk one by one, some more than once. */
interface TalkSink {
  /** A class of a word that stands there; `classCues` has the cue's name. */
  ofClass(place: number): void;
  /** A word wherever it stands. */
  ofWord(token: Token): void;
}

/**
 * Visits what the words round a name are about: their classes (illness, rota, kin, school …) by the side and the distance, and the
 * words themselves wherever they stand. Cues that somebody thought of know the phrases that they know; these learn from every message.
 */
function visitTalk(view: View, sink: TalkSink): void {
  const { first, last } = view;
  for (const { distance, first: cue } of beside) {
    const token = view.token(distance < 0 ? first + distance : last + distance - 1);
    if (token) for (const at of classesOfToken(token)) sink.ofClass(cue + at);
  }
  const from = Math.max(0, first - reach);
  for (let at = from; at < last + reach; at += 1) {
    if (at >= first && at < last) continue;
    const token = view.token(at);
    if (!token) return;
    sink.ofWord(token);
    if (at < first - near || at >= last + near) continue;
    const cue = at < first ? before : after;
    for (const each of classesOfToken(token)) sink.ofClass(cue + each);
  }
}

const spell = ({ lower, shape }: Token): string => ((shape & HAS.digit) === 0 ? lower : foldDigits(lower));

const wordOf = (token: Token): Word =>
  (token.shape & HAS.digit) === 0 ? token.word : findAnyWord(spell(token));

function classesOfToken(token: Token): readonly number[] {
  const spelt = spell(token);
  return classesAt(wordOf(token), spelt, 0, spelt.length);
}

/** The cues by their names, each once. */
export function cuesOfTalk(view: View): string[] {
  const cues = new Set<string>();
  visitTalk(view, {
    ofClass: (place) => cues.add(classCues[place] as string),
    ofWord: (token) => cues.add(`word ${spell(token)}`),
  });
  return [...cues];
}

/** What a talk says of a name. */
export interface TalkWeight {
  readonly sum: number;
  /** The cue of the greatest weight; empty where none is above what was to be beaten. */
  readonly speaker: string;
}

/** Room of a cue: its weight for each column, and the name that it was counted for last. */
const STRIDE = 4;
const COUNTED_IN = 3;

/** Sums up the weights of the cues, each once. All weights lie in two tables, a cue's beside each other. */
class Weigher implements TalkSink {
  readonly #ofClasses = new Float64Array(classCues.length * STRIDE);
  readonly #ofWords: Float64Array;
  #round = 0;
  #column = 0;
  #sum = 0;
  #best = 0;
  #speaker: string | Token = '';

  constructor(weights: ReadonlyMap<string, readonly number[]>) {
    const places = new Map(classCues.map((cue, place) => [cue, place]));
    const rows: number[] = [];
    for (const [cue, row] of weights) {
      const place = places.get(cue);
      if (place !== undefined) this.#ofClasses.set(row, place * STRIDE);
      else if (cue.startsWith('word '))
        for (const [at, weight] of row.entries())
          rows[numberWord(cue.slice(5)).number * STRIDE + at] = weight;
    }
    this.#ofWords = Float64Array.from({ length: rows.length + 1 }, (_, at) => rows[at] ?? 0);
  }

  weigh(view: View, column: number, toBeat: number): TalkWeight {
    this.#round += 1;
    this.#column = column;
    this.#sum = 0;
    this.#best = toBeat;
    this.#speaker = '';
    visitTalk(view, this);
    const speaker = this.#speaker;
    return {
      sum: this.#sum,
      speaker: typeof speaker === 'string' ? speaker : `word ${spell(speaker)}`,
    };
  }

  ofClass(place: number): void {
    if (this.#count(this.#ofClasses, place)) this.#speaker = classCues[place] as string;
  }

  ofWord(token: Token): void {
    if (this.#count(this.#ofWords, wordOf(token).number)) this.#speaker = token;
  }

  /** Counts a cue where it has not been counted yet; true where none before it weighed as much. */
  #count(rows: Float64Array, place: number): boolean {
    const at = place * STRIDE;
    if (at + STRIDE > rows.length || rows[at + COUNTED_IN] === this.#round) return false;
    rows[at + COUNTED_IN] = this.#round;
    const weight = rows[at + this.#column] as number;
    this.#sum += weight;
    if (weight <= this.#best) return false;
    this.#best = weight;
    return true;
  }
}

const weigher = new Weigher(nameWeights);

/**
 * Weighs a talk for the name that it goes round.
 * @param column of the weights, by the form of the name
 * @param toBeat the greatest weight of the name's own cues
 */
export const weighTalk = (view: View, column: number, toBeat: number): TalkWeight =>
  weigher.weigh(view, column, toBeat);
