import { numberWord, type Word } from '../identify/matching/vocabulary.ts';
import type { Finding } from '../identify/types.ts';
import { type FeatureSink, featureId } from './feature-ids.ts';
import { type PostEvidence, visitCircumstances } from './post-features.ts';
import { type PostWeights, postWeights } from './post-weights.ts';
import type { PostWords } from './post-words.ts';
import type { MessageKind } from './types.ts';
import { visitText } from './word-features.ts';

/** The kinds, in the order of the weights' columns. */
export const kinds: readonly MessageKind[] = [
  'coordination',
  'general_question',
  'patient_specific',
  'social',
];

/** What the words of a post say, all in all. */
export interface PostJudgement {
  readonly kind: MessageKind;
  /** By how much the strongest other kind outweighs `patient_specific`, in log odds; negative where none does. */
  readonly notPatient: number;
  /** Log odds that the post's own words tell who a patient is: what they do, are known for, or what happened to them. */
  readonly tells: number;
}

/**
 * Judges a post by a small linear model over word classes, words, pairs of words, findings and the post's place in its thread, each weight
 * readable in `post-weights.json` (trained by `npm run train`, fixed seed). The kind chooses how to speak and which route to
 * offer, and silences weak evidence where it is sure; what tells who somebody is becomes a detail like others (telling.ts). Pure; an
 * empty text is judged by its place alone.
 * @param weights for a test alone; what was trained last where they are not given
 */
export const judgePost = (evidence: PostEvidence, weights: PostWeights = postWeights): PostJudgement =>
  readWords(evidence, weights)(evidence.findings);

/** Reads a post's words once, so that it can be judged with some findings and with others; the evidence's own are not looked at. */
export function readWords(
  evidence: PostEvidence,
  weights: PostWeights = postWeights,
): (findings: readonly Finding[]) => PostJudgement {
  const model = modelOf(weights);
  model.begin(nothingYet);
  const extent = visitText(evidence.text, evidence.before.at(-1), model);
  const ofWords = model.sums();
  return (findings) => {
    model.begin(ofWords);
    visitCircumstances({ ...evidence, findings }, extent, model);
    const { coordination, general, patient, social, tells } = model;
    const sums = [coordination, general, patient, social];
    return {
      kind: kinds[sums.indexOf(Math.max(...sums))] ?? 'coordination',
      notPatient: (Math.max(coordination, general, social) - patient) / 100,
      tells: tells / 100,
    };
  };
}

/** What the words of a stretch alone add to the log odds of telling who somebody is; for comparing stretches of one post. */
export function tellsOf(text: string): number {
  const model = modelOf(postWeights);
  model.begin(nothingYet);
  visitText(text, undefined, model);
  return model.tells / 100;
}

/** The weights of one feature: one for each kind, then that for telling. */
const WEIGHTS = 5;
/** A bit for each hash of a pair that has weights: most pairs of a post have none, and this says so at a glance. */
const PAIR_BITS = 16;
/** So many words have numbers at the most. */
const MOST_WORDS = 1 << 15;
/** Groups that no word can be: see post-features.ts. */
const NO_WORDS = /^(?:[%<>@~]|#.|0%)/;
const opening = numberWord('^').number;
const closing = numberWord('$').number;

/**
 * Weights by number, each entry in 16 bytes: five weights, and the post that it was counted for, because each counts once. Small and side by side,
 * for a post touches some hundred of them, and other work has driven them out of the processor's nearest memory since the last post.
 */
class Rows {
  readonly weights: Int16Array;
  /** The same memory; the post stands in the last of an entry's four numbers. */
  readonly countedFor: Int32Array;
  readonly length: number;

  constructor(rows: readonly (readonly number[] | undefined)[]) {
    this.length = rows.length;
    this.weights = new Int16Array(rows.length * 8);
    this.countedFor = new Int32Array(this.weights.buffer);
    for (const [id, row] of rows.entries())
      for (let at = 0; at < WEIGHTS; at += 1) {
        const weight = row?.[at] ?? 0;
        this.weights[id * 8 + at] = weight;
        if (this.weights[id * 8 + at] !== weight) throw new RangeError(`the weight ${weight} has no room`);
      }
  }
}

/** What features have added up to: for each kind, and for telling. */
interface Sums {
  readonly coordination: number;
  readonly general: number;
  readonly patient: number;
  readonly social: number;
  readonly tells: number;
}
const nothingYet: Sums = { coordination: 0, general: 0, patient: 0, social: 0, tells: 0 };

/** Sums up the weights of a post's features. */
class Model implements FeatureSink, Sums {
  coordination = 0;
  general = 0;
  patient = 0;
  social = 0;
  tells = 0;
  #post = 0;
  #previous = opening;
  /** By the numbers of features, and those of single words by the numbers of the words. */
  readonly #features: Rows;
  readonly #words: Rows;
  /** The numbers of pairs' features. */
  readonly #pairs = new Map<number, number>();
  readonly #mayBePair = new Int32Array(1 << (PAIR_BITS - 5));

  constructor(weights: PostWeights) {
    const features: (readonly number[])[] = [];
    const words: (readonly number[])[] = [];
    for (const [feature, row] of Object.entries(weights)) {
      const space = feature.indexOf(' ');
      const [group, name] = [feature.slice(0, space), feature.slice(space + 1)];
      if (group === '*') {
        words[numberWord(name).number] = row;
        continue;
      }
      const id = featureId(feature);
      features[id] = row;
      // "#" is a word too, so a group may be both; its features count once whichever way they are met.
      if (!NO_WORDS.test(group)) this.#addPair(numberWord(group), numberWord(name), id);
    }
    this.#features = new Rows(features);
    this.#words = new Rows(words);
  }

  /** Before features that count once among each other, on top of what others have added up to. */
  begin({ coordination, general, patient, social, tells }: Sums): void {
    this.#post += 1;
    this.#previous = opening;
    this.coordination = coordination;
    this.general = general;
    this.patient = patient;
    this.social = social;
    this.tells = tells;
  }

  sums(): Sums {
    const { coordination, general, patient, social, tells } = this;
    return { coordination, general, patient, social, tells };
  }

  feature(id: number): void {
    this.#count(this.#features, id);
  }

  word({ word: { number } }: PostWords): void {
    if (number > 0) this.#count(this.#words, number);
    this.#pair(number);
  }

  #count({ weights, countedFor, length }: Rows, id: number): void {
    // What was numbered after the weights were read has none.
    if (id >= length || countedFor[id * 4 + 3] === this.#post) return;
    countedFor[id * 4 + 3] = this.#post;
    const at = id * 8;
    this.coordination += weights[at] as number;
    this.general += weights[at + 1] as number;
    this.patient += weights[at + 2] as number;
    this.social += weights[at + 3] as number;
    this.tells += weights[at + 4] as number;
  }

  close(): void {
    this.#pair(closing);
  }

  #pair(number: number): void {
    const key = keyOf(this.#previous, number);
    this.#previous = number;
    const bit = bitOf(key);
    if (((this.#mayBePair[bit >> 5] as number) >>> (bit & 31)) & 1) {
      const id = this.#pairs.get(key);
      if (id !== undefined) this.feature(id);
    }
  }

  #addPair(first: Word, second: Word, id: number): void {
    if (Math.max(first.number, second.number) >= MOST_WORDS) throw new Error('too many words have weights');
    const key = keyOf(first.number, second.number);
    this.#pairs.set(key, id);
    const bit = bitOf(key);
    this.#mayBePair[bit >> 5] = (this.#mayBePair[bit >> 5] as number) | (1 << (bit & 31));
  }
}

const keyOf = (first: number, second: number): number => first * MOST_WORDS + second;
const bitOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - PAIR_BITS);

const models = new WeakMap<PostWeights, Model>();

function modelOf(weights: PostWeights): Model {
  let model = models.get(weights);
  if (!model) {
    model = new Model(weights);
    models.set(weights, model);
  }
  return model;
}
