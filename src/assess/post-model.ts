import { featureId } from './feature-ids.ts';
import {
  type FeatureSink,
  type PostEvidence,
  type PostWord,
  postWord,
  visitFeatures,
  visitText,
} from './post-features.ts';
import { postWeights } from './post-weights.ts';
import type { MessageKind } from './types.ts';

/** The kinds, in the order of the weights' columns. */
export const kinds: readonly MessageKind[] = [
  'coordination',
  'general_question',
  'patient_specific',
  'social',
];

/** Weights in hundredths by the two parts of a feature: one for each of `kinds`, then that for telling who the patient is. */
export type PostWeights = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

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
 * readable in `post-weights.ts` (trained by `npm run train`, fixed seed). The kind chooses how to speak and which route to
 * offer, and silences weak evidence where it is sure; what tells who somebody is becomes a detail like others (telling.ts). Pure; an
 * empty text is judged by its place alone.
 * @param weights for a test alone; what was trained last where they are not given
 */
export function judgePost(evidence: PostEvidence, weights: PostWeights = postWeights): PostJudgement {
  const model = modelOf(weights);
  model.begin();
  visitFeatures(evidence, model);
  const { coordination, general, patient, social, tells } = model;
  const sums = [coordination, general, patient, social];
  return {
    kind: kinds[sums.indexOf(Math.max(...sums))] ?? 'coordination',
    notPatient: (Math.max(coordination, general, social) - patient) / 100,
    tells: tells / 100,
  };
}

/** What the words of a stretch alone add to the log odds of telling who somebody is; for comparing stretches of one post. */
export function tellsOf(text: string): number {
  const model = modelOf(postWeights);
  model.begin();
  visitText(text, undefined, model);
  return model.tells / 100;
}

/** The weights of one feature, in hundredths. */
interface Row {
  readonly coordination: number;
  readonly general: number;
  readonly patient: number;
  readonly social: number;
  readonly tells: number;
  /** The post for which it was counted last, because each feature counts once. */
  countedFor: number;
}

/** A bit for each hash of a pair that has weights: most pairs of a post have none, and this says so at a glance. */
const PAIR_BITS = 16;

/** Sums up the weights of a post's features. */
class Model implements FeatureSink {
  coordination = 0;
  general = 0;
  patient = 0;
  social = 0;
  tells = 0;
  #post = 0;
  /** By the number of the feature, and by that of the word. */
  readonly #features: (Row | undefined)[] = [];
  readonly #words: (Row | undefined)[] = [];
  readonly #pairs = new Map<number, Row>();
  readonly #mayBePair = new Int32Array(1 << (PAIR_BITS - 5));

  constructor(weights: PostWeights) {
    for (const [group, names] of weights) {
      for (const [name, [coordination = 0, general = 0, patient = 0, social = 0, tells = 0]] of names) {
        const row: Row = { coordination, general, patient, social, tells, countedFor: 0 };
        if (group === '*') this.#words[postWord(name).id] = row;
        else {
          this.#features[featureId(`${group} ${name}`)] = row;
          // "#" is a word too, so a group may be both; its features count once whichever way they are met.
          if (!NO_WORDS.test(group)) this.#addPair(postWord(group), postWord(name), row);
        }
      }
    }
  }

  /** Before the features of each post. */
  begin(): void {
    this.#post += 1;
    this.coordination = 0;
    this.general = 0;
    this.patient = 0;
    this.social = 0;
    this.tells = 0;
  }

  feature(id: number): void {
    this.#count(this.#features[id]);
  }

  word(_: string, entry: PostWord | undefined): void {
    if (entry) this.#count(this.#words[entry.id]);
  }

  pair(_: string, first: PostWord | undefined, __: string, second: PostWord | undefined): void {
    if (!first || !second) return;
    const key = keyOf(first, second);
    const bit = bitOf(key);
    if (((this.#mayBePair[bit >> 5] as number) >>> (bit & 31)) & 1) this.#count(this.#pairs.get(key));
  }

  #addPair(first: PostWord, second: PostWord, row: Row): void {
    const key = keyOf(first, second);
    this.#pairs.set(key, row);
    const bit = bitOf(key);
    this.#mayBePair[bit >> 5] = (this.#mayBePair[bit >> 5] as number) | (1 << (bit & 31));
  }

  #count(row: Row | undefined): void {
    if (row === undefined || row.countedFor === this.#post) return;
    row.countedFor = this.#post;
    this.coordination += row.coordination;
    this.general += row.general;
    this.patient += row.patient;
    this.social += row.social;
    this.tells += row.tells;
  }
}

/** Groups that no word can be: see `visitFeatures`. */
const NO_WORDS = /^(?:[%<@~]|#.|0%)/;
/** So many words have numbers at the most. */
const MOST_WORDS = 1 << 15;
const keyOf = (first: PostWord, second: PostWord): number => first.id * MOST_WORDS + second.id;
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

/** The kind alone. */
export function kindOf(evidence: PostEvidence, weights?: PostWeights): MessageKind {
  return judgePost(evidence, weights).kind;
}
