/**
 * npm run train:kind: fits the weights of src/assess/kind.ts to the labelled threads and writes src/assess/kind-weights.ts.
 * Multinomial logistic regression by stochastic gradient steps, each weight's step shrinking with what it has moved (AdaGrad) and the
 * weights of the later passes averaged; the order of examples comes from a fixed seed, so the same threads give the same file.
 * Prints the accuracy on each file when that file was held out: with the kinds of no earlier post of the thread known, of those
 * that told something, and of all of them (as judged, not as labelled).
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { assess } from '../src/assess/assess.ts';
import { type KindWeights, kindOf, kinds } from '../src/assess/kind.ts';
import { type KindEvidence, kindFeatures } from '../src/assess/kind-features.ts';
import { policies } from '../src/assess/policy.ts';
import type { LedgerDetail, MessageKind } from '../src/assess/types.ts';
import { identify } from '../src/identify/identify.ts';
import { contextOf, readThreads } from '../test/bench/threads.ts';

const folder = new URL('../test/bench/', import.meta.url);
const passes = 6;
const rate = 0.1;
const fewest = 6;
const keepAbove = 6;
/** Of so many lots one falls to no memory, one to what told something, the others to all. */
const lots = 5;
const seed = 20260101;

/** Which earlier posts' kinds are known when a post is judged. */
type Memory = 'none' | 'told' | 'all';
const memories: readonly Memory[] = ['none', 'told', 'all'];

interface Example {
  readonly file: string;
  readonly evidence: KindEvidence;
  readonly kind: MessageKind;
  readonly features: readonly string[];
}

interface Row {
  readonly features: readonly string[];
  readonly kind: number;
}

const examples = [...readExamples()];
const files = [...new Set(examples.map((example) => example.file))];
const right = new Map(memories.map((memory) => [memory, 0]));
console.log(`${'held out'.padEnd(18)}${memories.map((memory) => memory.padStart(8)).join('')}`);
for (const file of files) {
  const weights = train(examples.filter((example) => example.file !== file));
  const held = examples.filter((example) => example.file === file);
  const cells = memories.map((memory) => {
    const hits = countHits(held, weights, memory);
    right.set(memory, (right.get(memory) ?? 0) + hits);
    return ((100 * hits) / held.length).toFixed(1).padStart(8);
  });
  console.log(`${file.padEnd(18)}${cells.join('')}`);
}
const totals = [...right.values()].map((hits) => ((100 * hits) / examples.length).toFixed(1).padStart(8));
console.log(`${'all files'.padEnd(18)}${totals.join('')}`);
writeWeights(train(examples));

function* readExamples(): Generator<Example> {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    for (const thread of readThreads(new URL(file, folder).pathname)) {
      let ledger: readonly LedgerDetail[] = [];
      for (const [at, message] of thread.messages.entries()) {
        const id = message.editOf ?? message.id;
        const findings = identify(message.text, contextOf(thread, message));
        const { details } = assess(ledger, { id, text: message.text, findings }, policies.advice, (v) => v);
        if (message.expect) {
          const evidence: KindEvidence = {
            text: message.text,
            findings,
            setting: `${thread.setting.channel} ${thread.setting.team}`,
            opens: at === 0,
            ledger,
            before: [],
          };
          yield { file, evidence, kind: message.expect.kind, features: [...kindFeatures(evidence)] };
        }
        ledger = [...ledger.filter((detail) => detail.postId !== id), ...details];
      }
    }
  }
}

/** Judges the threads post by post, each with the kinds of earlier posts as they were judged. */
function countHits(held: readonly Example[], weights: KindWeights, memory: Memory): number {
  let before: MessageKind[] = [];
  let hits = 0;
  for (const { evidence, kind } of held) {
    if (evidence.opens) before = [];
    const judged = kindOf({ ...evidence, before }, weights);
    if (judged === kind) hits += 1;
    if (remembers(memory, evidence)) before.push(judged);
  }
  return hits;
}

function remembers(memory: Memory, { findings }: KindEvidence): boolean {
  return memory === 'all' || (memory === 'told' && findings.length > 0);
}

/** The posts in one state of memory, each with the kinds of the earlier posts as they are labelled. */
function rowsOf(from: readonly Example[], memory: Memory): Row[] {
  let before: MessageKind[] = [];
  return from.map(({ evidence, kind, features }) => {
    if (evidence.opens) before = [];
    const row = {
      features: before.length > 0 ? [...kindFeatures({ ...evidence, before })] : features,
      kind: kinds.indexOf(kind),
    };
    if (remembers(memory, evidence)) before = [...before, kind];
    return row;
  });
}

/** Each pass takes each post in one state of memory, drawn by lot, so that the weights serve them all. */
function train(from: readonly Example[]): KindWeights {
  const states = memories.map((memory) => rowsOf(from, memory));
  const index = indexFeatures(from, states.flat());
  const size = index.size * kinds.length;
  const weights = new Float64Array(size);
  const moved = new Float64Array(size).fill(1);
  const sums = new Float64Array(size);
  const encoded = states.map((rows) =>
    rows.map(({ features }) => features.flatMap((feature) => index.get(feature) ?? [])),
  );
  const order = from.map((_, at) => at);
  const random = seeded(seed);
  let averaged = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const at of order) {
      const state = Math.min(memories.length - 1, Math.floor(random() * lots));
      const active = encoded[state]?.[at] ?? [];
      const label = states[state]?.[at]?.kind;
      const chances = chancesOf(weights, active);
      for (let column = 0; column < kinds.length; column += 1) {
        const error = (column === label ? 1 : 0) - (chances[column] ?? 0);
        for (const feature of active) {
          const cell = feature * kinds.length + column;
          const travelled = (moved[cell] ?? 1) + error * error;
          moved[cell] = travelled;
          weights[cell] = (weights[cell] ?? 0) + (rate * error) / Math.sqrt(travelled);
        }
      }
    }
    if (pass < passes / 2) continue;
    averaged += 1;
    for (let cell = 0; cell < size; cell += 1) sums[cell] = (sums[cell] ?? 0) + (weights[cell] ?? 0);
  }
  const trained = new Map<string, Map<string, readonly number[]>>();
  for (const [feature, at] of index) {
    const space = feature.indexOf(' ');
    const group = trained.get(feature.slice(0, space)) ?? new Map<string, readonly number[]>();
    const cells = sums.subarray(at * kinds.length, (at + 1) * kinds.length);
    trained.set(
      feature.slice(0, space),
      group.set(
        feature.slice(space + 1),
        [...cells].map((sum) => sum / averaged),
      ),
    );
  }
  return trained;
}

/** Numbers the features that enough posts have to learn from, and those of the earlier kinds. */
function indexFeatures(from: readonly Example[], rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of from)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= fewest) index.set(feature, index.size);
  for (const { features } of rows)
    for (const feature of features)
      if (feature.startsWith('~') && !index.has(feature)) index.set(feature, index.size);
  return index;
}

function chancesOf(weights: Float64Array, active: readonly number[]): number[] {
  const sums = kinds.map((_, column) =>
    active.reduce((sum, feature) => sum + (weights[feature * kinds.length + column] ?? 0), 0),
  );
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function writeWeights(weights: KindWeights): void {
  const rows = [...weights]
    .flatMap(([group, names]) => [...names].map(([name, row]) => [`${group} ${name}`, row] as const))
    .map(([feature, row]) => [feature, row.map((weight) => Math.round(weight * 100))] as const)
    .filter(([, row]) => Math.max(...row) - Math.min(...row) >= keepAbove)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const table = rows.map(([feature, row]) => `${feature}\t${row.join('\t')}`).join('\n');
  writeFileSync(
    new URL('../src/assess/kind-weights.ts', import.meta.url),
    `/**
 * Weights of the kinds of message, written by \`npm run train:kind\` from the labelled threads in test/bench.
 * One row per feature (see kind-features.ts): the feature, then its weight, in hundredths, for
 * ${kinds.join(', ')}.
 */
const table = \`
${table}
\`;

export const kindWeights: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> = readTable();

function readTable() {
  const weights = new Map<string, Map<string, readonly number[]>>();
  for (const line of table.trim().split('\\n')) {
    const [feature = '', ...row] = line.split('\\t');
    const space = feature.indexOf(' ');
    const group = weights.get(feature.slice(0, space)) ?? new Map<string, readonly number[]>();
    weights.set(feature.slice(0, space), group.set(feature.slice(space + 1), row.map(Number)));
  }
  return weights;
}
`,
  );
  console.log(`${rows.length} weights written`);
}

/** Mulberry32, a small generator with a fixed seed. */
function seeded(from: number): () => number {
  let state = from;
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
