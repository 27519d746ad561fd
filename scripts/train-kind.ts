/**
 * npm run train:kind: fits the weights of src/assess/kind.ts to the labelled threads and writes src/assess/kind-weights.ts.
 * Multinomial logistic regression by stochastic gradient descent with an L2 penalty; the order of examples comes from a fixed seed,
 * so the same threads give the same file. Prints the accuracy on each file when that file was held out.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { kindFeatures, kinds } from '../src/assess/kind.ts';
import { identify } from '../src/identify/identify.ts';
import { contextOf, readThreads } from '../test/bench/threads.ts';

const folder = new URL('../test/bench/', import.meta.url);
const passes = 12;
const penalty = 2e-5;
const keepAbove = 0.12;

interface Example {
  readonly file: string;
  readonly features: readonly string[];
  readonly kind: number;
}

const examples: Example[] = [];
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()) {
  for (const thread of readThreads(new URL(file, folder).pathname)) {
    let told = false;
    for (const message of thread.messages) {
      const findings = identify(message.text, contextOf(thread, message));
      if (message.expect)
        examples.push({
          file,
          features: [...kindFeatures(message.text, findings, told)],
          kind: kinds.indexOf(message.expect.kind),
        });
      told ||= findings.length > 0;
    }
  }
}

let right = 0;
for (const file of new Set(examples.map((example) => example.file))) {
  const weights = trainOn(examples.filter((example) => example.file !== file));
  const held = examples.filter((example) => example.file === file);
  const hits = held.filter((example) => predict(weights, example.features) === example.kind).length;
  right += hits;
  console.log(`${file.padEnd(18)} held out: ${((100 * hits) / held.length).toFixed(1)}`);
}
console.log(`all files          held out: ${((100 * right) / examples.length).toFixed(1)}`);

const rows = [...trainOn(examples)]
  .map(([feature, weights]) => [feature, weights.map((weight) => Number(weight.toFixed(2)))] as const)
  .filter(([, weights]) => Math.max(...weights) - Math.min(...weights) >= keepAbove)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const table = rows.map(([feature, weights]) => `${feature}\t${weights.join('\t')}`).join('\n');
writeFileSync(
  new URL('../src/assess/kind-weights.ts', import.meta.url),
  `/**
 * Weights of the kinds of message, written by \`npm run train:kind\` from the labelled threads in test/bench.
 * One row per feature: the feature, then its weight for ${kinds.join(', ')}.
 * "a b" is a pair of words, ^ and $ the message's ends, 0 any number, *… what was found or the message's shape.
 */
const table = \`
${table}
\`;

export const kindWeights: ReadonlyMap<string, readonly number[]> = new Map(
  table
    .trim()
    .split('\\n')
    .map((row) => {
      const [feature, ...weights] = row.split('\\t');
      return [feature ?? '', weights.map(Number)];
    }),
);
`,
);
console.log(`${rows.length} weights written`);

function trainOn(train: readonly Example[]): Map<string, number[]> {
  const counts = new Map<string, number>();
  for (const { features } of train)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map<string, number[]>();
  for (const [feature, count] of counts)
    if (count >= 3)
      weights.set(
        feature,
        kinds.map(() => 0),
      );
  const random = seeded(20260101);
  const order = train.map((_, at) => at);
  for (let pass = 0; pass < passes; pass += 1) {
    const rate = 0.12 / (1 + pass * 0.5);
    shuffle(order, random);
    for (const at of order) {
      const { features, kind } = train[at] as Example;
      const chances = softmax(scores(weights, features));
      for (const feature of features) {
        const row = weights.get(feature);
        if (!row) continue;
        for (let column = 0; column < row.length; column += 1) {
          const error = (column === kind ? 1 : 0) - (chances[column] ?? 0);
          row[column] = (row[column] ?? 0) * (1 - penalty * 50) + rate * error;
        }
      }
    }
  }
  return weights;
}

function scores(weights: ReadonlyMap<string, readonly number[]>, features: Iterable<string>): number[] {
  const sums = kinds.map(() => 0);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row) for (const [column, weight] of row.entries()) sums[column] = (sums[column] ?? 0) + weight;
  }
  return sums;
}

function predict(weights: ReadonlyMap<string, readonly number[]>, features: Iterable<string>): number {
  const sums = scores(weights, features);
  return sums.indexOf(Math.max(...sums));
}

function softmax(values: readonly number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const total = powers.reduce((sum, value) => sum + value, 0);
  return powers.map((value) => value / total);
}

/** Mulberry32, a small generator with a fixed seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(items: number[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as number, items[at] as number];
  }
}
