import { type KindEvidence, visitFeatures } from './kind-features.ts';
import { kindWeights } from './kind-weights.ts';
import type { MessageKind } from './types.ts';

/** The kinds, in the order of the weights' columns. */
export const kinds: readonly MessageKind[] = [
  'coordination',
  'general_question',
  'patient_specific',
  'social',
];

/** Weights by the two parts of a feature, one for each of `kinds`. */
export type KindWeights = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/**
 * Says what kind of message this is: a small linear model over word classes, words, findings and the post's place in its thread,
 * each weight readable in `kind-weights.ts` (trained by `npm run train`, fixed seed). The kind chooses how to speak and which
 * route to offer; it silences weak evidence only where it is sure. Pure; an empty text is judged by its place alone.
 * @param weights for the training alone; what was trained last where they are not given
 */
export function kindOf(evidence: KindEvidence, weights: KindWeights = kindWeights): MessageKind {
  return judgeKind(evidence, weights).kind;
}

/** The kind, and how sure the model is that no particular patient is meant. */
export interface KindJudgement {
  readonly kind: MessageKind;
  /** By how much the strongest other kind outweighs `patient_specific`, as a difference of log-odds; negative where none does. */
  readonly notPatient: number;
}

/** As `kindOf`, with the margin by which another kind was preferred. */
export function judgeKind(evidence: KindEvidence, weights: KindWeights = kindWeights): KindJudgement {
  const counted: (readonly number[])[] = [];
  let [coordination, general, patient, social] = [0, 0, 0, 0];
  visitFeatures(evidence, (group, name) => {
    const row = weights.get(group)?.get(name);
    if (row === undefined || counted.includes(row)) return;
    counted.push(row);
    coordination += row[0] ?? 0;
    general += row[1] ?? 0;
    patient += row[2] ?? 0;
    social += row[3] ?? 0;
  });
  const sums = [coordination, general, patient, social];
  return {
    kind: kinds[sums.indexOf(Math.max(...sums))] ?? 'coordination',
    notPatient: Math.max(coordination, general, social) - patient,
  };
}
