import { type PostEvidence, visitFeatures } from './post-features.ts';
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
  const counted = new Set<readonly number[]>();
  let [coordination, general, patient, social, tells] = [0, 0, 0, 0, 0];
  visitFeatures(evidence, (group, name) => {
    const row = weights.get(group)?.get(name);
    if (row === undefined || counted.has(row)) return;
    counted.add(row);
    coordination += row[0] ?? 0;
    general += row[1] ?? 0;
    patient += row[2] ?? 0;
    social += row[3] ?? 0;
    tells += row[4] ?? 0;
  });
  const sums = [coordination, general, patient, social];
  return {
    kind: kinds[sums.indexOf(Math.max(...sums))] ?? 'coordination',
    notPatient: (Math.max(coordination, general, social) - patient) / 100,
    tells: tells / 100,
  };
}

/** The kind alone. */
export function kindOf(evidence: PostEvidence, weights?: PostWeights): MessageKind {
  return judgePost(evidence, weights).kind;
}
