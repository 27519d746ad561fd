import { assess } from '../../src/assess/assess.ts';
import { kinds } from '../../src/assess/kind.ts';
import { type KindEvidence, kindFeatures } from '../../src/assess/kind-features.ts';
import { policies } from '../../src/assess/policy.ts';
import type { LedgerDetail, MessageKind } from '../../src/assess/types.ts';
import { identify } from '../../src/identify/identify.ts';
import { contextOf } from '../../test/bench/threads.ts';
import type { ThreadFile } from './examples.ts';
import { fit, type Row } from './logistic.ts';
import { tableOf } from './table.ts';

const options = { classes: kinds.length, passes: 6, rate: 0.1, fewest: 6, decay: 0 };
/** One post in so many is learnt without its thread's earlier kinds, so that the weights serve after a restart too. */
const forgetful = 5;

interface Example {
  readonly evidence: KindEvidence;
  readonly kind: MessageKind;
}

/** Fits the weights of src/assess/kind.ts: the kind of every labelled post, from its words, its findings and its thread. */
export function trainKinds(files: readonly ThreadFile[]): string {
  const examples = files.flatMap(({ threads }) => threads.flatMap((thread) => [...read(thread)]));
  const rowsOf = (known: boolean) =>
    examples.map(
      ({ evidence, kind }): Row => ({
        features: [...kindFeatures(known ? evidence : { ...evidence, before: [] })],
        label: kinds.indexOf(kind),
      }),
    );
  const [remembered, forgotten] = [rowsOf(true), rowsOf(false)];
  const weights = fit(
    (random) => remembered.map((row, at) => (random() * forgetful < 1 ? (forgotten[at] as Row) : row)),
    options,
  );
  return moduleOf(tableOf(weights, (row) => Math.max(...row) - Math.min(...row)));
}

/** The posts of a thread, each with the kinds of the earlier ones as they are labelled. */
function* read(thread: ThreadFile['threads'][number]): Generator<Example> {
  let ledger: readonly LedgerDetail[] = [];
  const before = new Map<string, MessageKind>();
  for (const [at, message] of thread.messages.entries()) {
    const id = message.editOf ?? message.id;
    const findings = identify(message.text, contextOf(thread, message));
    const { details } = assess(
      ledger,
      { id, text: message.text, findings },
      policies.advice,
      (value) => value,
    );
    if (message.expect) {
      const evidence: KindEvidence = {
        text: message.text,
        findings,
        setting: `${thread.setting.channel} ${thread.setting.team}`,
        opens: at === 0,
        ledger,
        before: [...before].flatMap(([other, kind]) => (other === id ? [] : [kind])),
      };
      yield { evidence, kind: message.expect.kind };
      before.set(id, message.expect.kind);
    }
    ledger = [...ledger.filter((detail) => detail.postId !== id), ...details];
  }
}

function moduleOf(table: string): string {
  return `/**
 * Weights of the kinds of message, written by \`npm run train\` from the labelled threads in test/bench.
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
`;
}
