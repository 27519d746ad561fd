import { confirms } from '../../src/assess/confirmation.ts';
import { type PostEvidence, postFeatures } from '../../src/assess/post-features.ts';
import { kinds } from '../../src/assess/post-model.ts';
import type { LedgerDetail, MessageKind, Trait } from '../../src/assess/types.ts';
import { withoutDoubtful } from '../../src/identify/doubts.ts';
import { identify } from '../../src/identify/identify.ts';
import { type Asking, questionsFor, readQuestions, talkOf } from '../../src/identify/questions.ts';
import type { Finding } from '../../src/identify/types.ts';
import { contextOf } from '../../test/bench/threads.ts';
import type { ThreadFile } from './examples.ts';
import { fitLogistic, type Row, sumsOf, type Weights } from './logistic.ts';
import { tableOf } from './table.ts';

const kindOptions = { classes: kinds.length, passes: 10, rate: 0.05, fewest: 20, decay: 0.004 };
const tellingOptions = { classes: 2, passes: 8, rate: 0.07, fewest: 10, decay: 0.002 };
const TELLS = 1;
/** One post in so many is learnt without its thread's earlier kinds, so that the weights serve after a restart too. */
const forgetful = 5;
/** So many times the kinds of some files' posts are guessed by what the other files teach. */
const folds = 3;
/**
 * What the recognizers found is left to them and counted in its own right: the words themselves are to say whether they tell who
 * somebody is, also where no recognizer knows the story. Neither the channel nor who tells says anything about that; what was asked does.
 */
const leftOut = /^(?:#(?:found|quasi|decades|strong) |# (?:nothing found|age)|<(?! <opens)|@|>(?!answers))/;

type Thread = ThreadFile['threads'][number];
/** Says what kind a post is that has been read, from what came before it. */
type Guess = (example: Example) => MessageKind;

interface Example {
  readonly evidence: PostEvidence;
  readonly kind: MessageKind;
  readonly tells: boolean;
}

/**
 * Fits the weights of src/assess/post-model.ts: the kind of every labelled post, and whether its words tell who somebody is. The kinds of a
 * thread's earlier posts are given as the bot will know them, guessed by what other files teach: a model that has seen
 * only true ones believes them too much.
 */
export function trainPosts(files: readonly ThreadFile[]): string {
  const asLabelled = files.map((file) => readAll(file, labelled));
  const guesses = Array.from({ length: folds }, (_, fold) =>
    guessFrom(asLabelled.filter((_, at) => at % folds !== fold).flat()),
  );
  const examples = files.flatMap((file, at) => readAll(file, guesses[at % folds] as Guess));
  const rowsOf = (known: boolean) =>
    examples.map(
      ({ evidence, kind }): Row => ({
        features: [...postFeatures(known ? evidence : { ...evidence, before: [] })],
        label: kinds.indexOf(kind),
      }),
    );
  const [remembered, forgotten] = [rowsOf(true), rowsOf(false)];
  const wordsOf = (rows: readonly Row[]) =>
    rows.map(
      ({ features }, at): Row => ({
        features: features.filter((feature) => !leftOut.test(feature)),
        label: examples[at]?.tells ? TELLS : 0,
      }),
    );
  const ofKinds = fitLogistic(drawFrom(remembered, forgotten), kindOptions);
  const ofTelling = fitLogistic(drawFrom(wordsOf(remembered), wordsOf(forgotten)), tellingOptions);
  const none = kinds.map(() => 0);
  const joined = new Map(
    [...new Set([...ofKinds.keys(), ...ofTelling.keys()])].map((feature) => {
      const [against = 0, tells = 0] = ofTelling.get(feature) ?? [];
      return [feature, [...(ofKinds.get(feature) ?? none), tells - against]];
    }),
  );
  return tableOf(joined, (row) => {
    const kindRow = row.slice(0, -1);
    return Math.max(Math.max(...kindRow) - Math.min(...kindRow), Math.abs(row.at(-1) ?? 0));
  });
}

/** Draws each post of a pass with its thread's earlier kinds, or now and then without. */
const drawFrom = (remembered: readonly Row[], forgotten: readonly Row[]) => (random: () => number) =>
  remembered.map((row, at) => (random() * forgetful < 1 ? (forgotten[at] as Row) : row));

/** Guesses kinds by what the given examples teach. */
function guessFrom(examples: readonly Example[]): Guess {
  const rows = examples.map(
    ({ evidence, kind }): Row => ({ features: [...postFeatures(evidence)], label: kinds.indexOf(kind) }),
  );
  const weights: Weights = fitLogistic(() => rows, kindOptions);
  return ({ evidence }) => {
    const sums = sumsOf(weights, postFeatures(evidence), kinds.length);
    return kinds[sums.indexOf(Math.max(...sums))] as MessageKind;
  };
}

const labelled: Guess = ({ kind }) => kind;

const readAll = ({ threads }: ThreadFile, guess: Guess): Example[] =>
  threads.flatMap((thread) => [...read(thread, guess)]);

/**
 * The posts of a thread, each with the kinds of the earlier ones as they were guessed. What a post has told is what the recognizers find in
 * it, and its story where it is labelled as telling one: nothing rests on the weights that were fitted before, or each fit would be another.
 */
function* read(thread: Thread, guess: Guess): Generator<Example> {
  let ledger: readonly Told[] = [];
  const before = new Map<string, MessageKind>();
  const tellers = new Set<string>();
  const asking: Asking[] = [];
  for (const [at, message] of thread.messages.entries()) {
    const id = message.editOf ?? message.id;
    const followsDetails = ledger.some(({ postId }) => postId !== id);
    const { author, expect } = message;
    const questions = questionsFor(asking, author);
    const findings = withoutDoubtful(
      identify(
        message.text,
        contextOf(thread, message, followsDetails, questions, talkOf([...before.values()], questions)),
      ),
    );
    // A bare yes tells by what was asked before it, which is no matter of its words.
    const tells = expect?.why.includes('combination') === true && !confirms(message.text);
    if (expect) {
      const evidence: PostEvidence = {
        text: message.text,
        findings,
        setting: `${thread.setting.channel} ${thread.setting.team}`,
        opens: at === 0,
        ledger,
        before: [...before].flatMap(([other, kind]) => (other === id ? [] : [kind])),
        teller: tellers.has(author),
        questions,
      };
      const example: Example = { evidence, kind: expect.kind, tells };
      yield example;
      before.set(id, guess(example));
    }
    const told = findings.map((finding): Told => ({ postId: id, trait: traitOf(finding) }));
    if (tells) told.push({ postId: id, trait: 'other' });
    if (told.length > 0) tellers.add(author);
    asking.push({ author, questions: readQuestions(message.text) });
    ledger = [...ledger.filter(({ postId }) => postId !== id), ...told];
  }
}

type Told = Pick<LedgerDetail, 'postId' | 'trait'>;

const traitOf = (finding: Finding): Trait => (finding.kind === 'quasi' ? finding.attribute : finding.type);
