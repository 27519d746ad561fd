import { type ReadName, readNames } from '../../src/identify/names/score.ts';
import { cuesOfTalk } from '../../src/identify/names/talk.ts';
import { type Asking, questionsFor, readQuestions, talkOf } from '../../src/identify/questions.ts';
import { readPost } from '../../src/identify/read-post.ts';
import type { Talk } from '../../src/identify/types.ts';
import { contextOf, inSmallLetters, type Message } from '../../test/bench/threads.ts';
import type { ThreadFile } from './examples.ts';
import { fitLogistic, type Row, type Weights } from './logistic.ts';
import { tableOf } from './table.ts';

const options = { classes: 2, passes: 6, rate: 0.15, fewest: 10, decay: 0.05 };
const columns = [0, 1, 2] as const;
const OTHER = 0;
const PATIENT = 1;
/**
 * Log odds to begin with, for cues that no handful of threads can teach: what they say is known, and few posts have them. The fit moves
 * them where the threads say otherwise.
 */
const odds: Readonly<Record<string, number>> = {
  'after-address': 0.5,
  'age-comma': 1.5,
  'at-sign': -4,
  'bed-before': 1,
  belongs: 3.5,
  'care-home': -3,
  'colleague-verb': -2,
  'bare-genitive': 2,
  'cared-for': 2.5,
  epithet: 1.5,
  'eponym-noun': -3,
  errand: 1.5,
  'jobs-list': 2,
  'is-that': 1,
  late: 2,
  matter: 2.5,
  measure: 2,
  named: 1,
  need: 1.5,
  notable: -3,
  'patient-before': 1,
  'patient-called': 4,
  object: 1,
  'place-after': -2,
  'place-phrase': -3,
  plural: 1.5,
  'possessive-relation': 1,
  query: 1.5,
  roster: -3,
  'roster-but-patient': 3,
  'roster-family': -1.5,
  'roster-given': -2,
  saint: -2,
  series: 1,
  short: 1,
  social: -1,
  'staff-title': -3,
  state: 3.5,
  storm: -5,
  teaching: -2,
  'test-name': -5,
  'the-thing': -2.5,
  town: -1,
  'unknown-belongs': 1,
  unreal: -3,
  'ward-lead': -2,
  whereabouts: 5,
  'with-colleague': -1.5,
  workplace: -1,
  works: -5,
};

/**
 * Fits the weights of src/identify/names: for every run of words that may be a name, whether it is labelled as a patient's or relative's.
 * Each cue has one weight for all forms of name and one for each column, so that a cue which is rare beside a first name borrows from
 * the others.
 */
export function trainNames(files: readonly ThreadFile[]): string {
  const rows = files.flatMap(({ threads }) =>
    threads
      .flatMap((thread) => [thread, inSmallLetters(thread)])
      .flatMap((thread) =>
        [...known(thread)].flatMap(({ message, followsDetails, questions, talk }) => {
          const document = readPost(message.text, followsDetails);
          return readNames(document, contextOf(thread, message, followsDetails, questions, talk)).map(
            (name): Row => {
              const { start, end } = document.origin(name.candidate.start, name.candidate.end);
              return { features: featuresOf(name), label: isLabelled(message, start, end) ? PATIENT : OTHER };
            },
          );
        }),
      ),
  );
  const start = new Map(Object.entries(odds).map(([cue, log]) => [cue, [-log / 2, log / 2]]));
  return tableOf(join(fitLogistic(() => rows, { ...options, start })), (row) =>
    Math.max(...row.map(Math.abs)),
  );
}

/** Each message with what the bot would know of those before it, by their labels. */
function* known(thread: ThreadFile['threads'][number]) {
  const asking: Asking[] = [];
  const kinds: Talk[] = [];
  let followsDetails = false;
  for (const message of thread.messages) {
    const questions = questionsFor(asking, message.author);
    yield { message, followsDetails, questions, talk: talkOf(kinds, questions) };
    const { direct = [], details = [], kind } = message.expect ?? {};
    asking.push({ author: message.author, questions: readQuestions(message.text) });
    followsDetails ||= direct.length + details.length > 0;
    if (kind) kinds.push(kind);
  }
}

/** A name's own cues say more beside one form than beside another; the talk round it is weighed alike for all. */
function featuresOf({ view, column }: ReadName): string[] {
  return [...view.cues.flatMap((cue) => [cue, `${column} ${cue}`]), ...cuesOfTalk(view)];
}

/** True where a labelled name of the message and the span share a character. */
function isLabelled(message: Message, start: number, end: number): boolean {
  return (message.expect?.direct ?? []).some(({ text, type }) => {
    if (type !== 'name') return false;
    for (let at = message.text.indexOf(text); at >= 0; at = message.text.indexOf(text, at + 1))
      if (at < end && start < at + text.length) return true;
    return false;
  });
}

/** One row for each cue: what it adds to the log odds in each column. */
function join(weights: Weights): Weights {
  const oddsOf = (feature: string) => {
    const row = weights.get(feature);
    return row ? (row[PATIENT] ?? 0) - (row[OTHER] ?? 0) : 0;
  };
  const cues = new Set([...weights.keys()].map((feature) => feature.replace(/^\d (?!%)/, '')));
  return new Map(
    [...cues].map((cue) => [cue, columns.map((column) => oddsOf(cue) + oddsOf(`${column} ${cue}`))]),
  );
}
