import { UNKNOWN } from '../identify/matching/vocabulary.ts';
import { classesOfPhrase, classNames, isClinical, isRare } from '../identify/word-classes.ts';
import { type FeatureSink, featureId, Group, numberFeatures, Steps } from './feature-ids.ts';
import { PostWords } from './post-words.ts';
import type { MessageKind } from './types.ts';

const none: readonly number[] = [];
/** For each class whether it is one of these. */
const marked = (names: readonly string[]): readonly boolean[] =>
  classNames.map((name) => names.includes(name));
/** Who or whose it is, beside any other class of the same post: "her" hives and "my" hives are two things. */
const persons = ['he', 'they', 'patient', 'kin', 'me', 'we'];
const personClasses = persons.map((name) => classNames.indexOf(name));
/** Classes that mean one thing in talk of a patient and another in talk of a rota, by the kind of the post before. */
const isSwayed = marked('he they me we kin ack contact coming time staff social bed kit order'.split(' '));
const swaying: readonly (MessageKind | 'nothing')[] = [
  'coordination',
  'general_question',
  'patient_specific',
  'social',
  'nothing',
];

// The features of each class: met, met more than once, more than three times, before and behind a number, beside each of the
// persons, after each kind of post.
const [TWICE, OFTEN, BEFORE_NUMBER, AFTER_NUMBER, BESIDE] = [1, 2, 3, 4, 5] as const;
const SWAYED = BESIDE + persons.length;
const groupsOfClass = [
  ...['%', '%>1', '%>3', '%0', '0%'],
  ...persons.map((name) => `%&${name}`),
  ...swaying.map((kind) => `~%${kind}`),
];
/** A class is met with many of its features at once, so these are numbered, and lie in memory, one behind the other. */
const PER_CLASS = groupsOfClass.length;
const firstOfClasses = numberFeatures(
  classNames.flatMap((name) => groupsOfClass.map((group) => `${group} ${name}`)),
);
const featuresOf = (each: number): number => firstOfClasses + each * PER_CLASS;
/** How often each class was met in the post that is being read; zero between two posts. */
const counts = new Uint32Array(classNames.length);

const is = new Group('#');
const [always, noQuestion, endsInQuestion, startsUpper] = [
  is.of('always'),
  is.of('no question'),
  is.of('ends in question'),
  is.of('starts upper'),
];
const steps = {
  rare: new Steps('#rare', 6),
  clinical: new Steps('#clinical', 5),
  clinicalShare: new Steps('#clinical/4', 9),
  numbers: new Steps('#numbers', 5),
  shouted: new Steps('#shouted', 4),
  named: new Steps('#named', 4),
};
const lengths = (
  [
    [4, '<4'],
    [7, '<7'],
    [12, '<12'],
    [20, '<20'],
    [35, '<35'],
    [Number.POSITIVE_INFINITY, '35+'],
  ] as const
).map(([below, name]) => ({ below, id: featureId(`#length ${name}`) }));
const has = new Group('#has');
const marks = ['@', '++', '%', '£', '!'].map((mark) => ({ mark, id: has.of(mark) }));

/** What a post's words are in number. */
export interface Extent {
  readonly words: number;
  /** Words of medicine. */
  readonly clinical: number;
  /** Words that no list knows. */
  readonly rare: number;
}

/**
 * Visits what the text alone tells: its words, their classes, its shape. Reads the text once.
 * @param last the kind of the post before, where it is known
 */
export function visitText(text: string, last: MessageKind | undefined, sink: FeatureSink): Extent {
  sink.feature(always);
  const words = new PostWords(text);
  let length = 0;
  let numbers = 0;
  let shouted = 0;
  let named = 0;
  let rare = 0;
  let previous = UNKNOWN;
  let afterNumber = false;
  let before = none;
  while (words.read()) {
    const { word, shape } = words;
    const classes = words.isNumber ? none : words.classes;
    sink.word(words);
    countAll(classes);
    if (afterNumber) visitEach(classes, AFTER_NUMBER, sink);
    countAll(classesOfPhrase(previous, word));
    if (shape === 'number') {
      numbers += 1;
      visitEach(before, BEFORE_NUMBER, sink);
    } else if (shape === 'shouted') shouted += 1;
    else if (shape === 'capital' && length > 0) named += 1;
    if (shape !== 'number' && isRare(words.length, classes)) rare += 1;
    length += 1;
    previous = word;
    afterNumber = words.isNumber;
    before = classes;
  }
  sink.close();
  const clinical = visitClasses(last, sink);
  sink.feature(steps.rare.of(rare));
  sink.feature(steps.clinical.of(clinical));
  sink.feature(steps.clinicalShare.of(Math.round((4 * clinical) / Math.max(1, length))));
  sink.feature(steps.numbers.of(numbers));
  sink.feature(steps.shouted.of(shouted));
  sink.feature(steps.named.of(named));
  for (const { below, id } of lengths) {
    if (length >= below) continue;
    sink.feature(id);
    break;
  }
  visitShape(text, sink);
  return { words: length, clinical, rare };
}

// Loops by position here and below: an iterator for each word of each post is a tenth of all the memory that judging it takes.
function countAll(classes: readonly number[]): void {
  for (let at = 0; at < classes.length; at += 1) {
    const each = classes[at] as number;
    counts[each] = (counts[each] as number) + 1;
  }
}

/** Visits one feature of each of the classes. */
function visitEach(classes: readonly number[], feature: number, sink: FeatureSink): void {
  for (let at = 0; at < classes.length; at += 1) sink.feature(featuresOf(classes[at] as number) + feature);
}

/** Visits the classes that were met, alone and beside each other; returns how often one of medicine was. Sets the counts back. */
function visitClasses(last: MessageKind | undefined, sink: FeatureSink): number {
  let clinical = 0;
  const beside: number[] = [];
  for (let person = 0; person < personClasses.length; person += 1)
    if (counts[personClasses[person] as number] !== 0) beside.push(BESIDE + person);
  const sways = SWAYED + swaying.indexOf(last ?? 'nothing');
  for (let at = 0; at < counts.length; at += 1) {
    const times = counts[at] as number;
    if (times === 0) continue;
    const features = featuresOf(at);
    sink.feature(features);
    if (times > 1) sink.feature(features + TWICE);
    if (times > 3) sink.feature(features + OFTEN);
    for (let person = 0; person < beside.length; person += 1)
      sink.feature(features + (beside[person] as number));
    if (isSwayed[at]) sink.feature(features + sways);
    if (isClinical[at]) clinical += times;
  }
  counts.fill(0);
  return clinical;
}

function visitShape(text: string, sink: FeatureSink): void {
  const question = text.lastIndexOf('?');
  if (question < 0) sink.feature(noQuestion);
  else if (question >= text.length - 2) sink.feature(endsInQuestion);
  else
    sink.feature(
      is.of(/^\p{L}/u.test(text.charAt(question + 1)) ? 'question of diagnosis' : 'question within'),
    );
  const first = text.charAt(0);
  if (first !== first.toLowerCase()) sink.feature(startsUpper);
  for (const { mark, id } of marks) if (text.includes(mark)) sink.feature(id);
  if (text.includes('\n')) sink.feature(has.of('lines'));
}
