import type { Finding } from '../identify/types.ts';
import { kindWeights } from './kind-weights.ts';
import type { MessageKind } from './types.ts';

/** The kinds, in the order of the weights' columns. */
export const kinds: readonly MessageKind[] = [
  'coordination',
  'general_question',
  'patient_specific',
  'social',
];

/**
 * Says what kind of message this is: a small linear model over words and findings, each weight readable in
 * `kind-weights.ts` (trained by `npm run train:kind`, fixed seed). The kind chooses how to speak and which route to offer;
 * it never decides alone. Pure; an empty text gives the commonest kind.
 * @param threadTold true when the thread has told something about a patient before this post
 */
export function kindOf(text: string, findings: readonly Finding[], threadTold: boolean): MessageKind {
  const sums = kinds.map(() => 0);
  for (const feature of kindFeatures(text, findings, threadTold)) {
    const weights = kindWeights.get(feature);
    if (weights) for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight;
  }
  const best = sums.indexOf(Math.max(...sums));
  return kinds[best] ?? 'coordination';
}

/** The features of a message: its words and pairs of words, its shape, what was found in it. Each counts once. */
export function kindFeatures(text: string, findings: readonly Finding[], threadTold: boolean): Set<string> {
  const features = new Set<string>(['*']);
  const words =
    text
      .toLowerCase()
      .replace(/[’`]/g, "'")
      .replace(/\d+/g, '0')
      .match(/[\p{L}0][\p{L}0']*|[?!]|\p{Extended_Pictographic}/gu) ?? [];
  let previous = '^';
  for (const word of words) {
    features.add(word);
    features.add(`${previous} ${word}`);
    previous = word;
  }
  features.add(`${previous} $`);
  features.add(words.length < 5 ? '*short' : words.length > 25 ? '*long' : '*middling');
  if (threadTold) features.add('*thread');
  let direct = 0;
  let quasi = 0;
  for (const finding of findings) {
    if (finding.kind === 'quasi') quasi += 1;
    else direct += 1;
    features.add(`*${finding.kind === 'quasi' ? finding.attribute : finding.type}`);
  }
  if (direct > 0) features.add('*direct');
  features.add(`*quasi${Math.min(quasi, 3)}`);
  return features;
}
