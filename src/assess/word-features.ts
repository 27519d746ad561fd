import { UNKNOWN } from '../identify/matching/vocabulary.ts';
import { classesOfPhrase, classNames, isRare } from '../identify/word-classes.ts';
import { type FeatureSink, featureId, Group, Steps } from './feature-ids.ts';
import { PostWords } from './post-words.ts';
import type { MessageKind } from './types.ts';

const none: readonly number[] = [];
/** For each class whether it is one of these. */
const marked = (names: readonly string[]): readonly boolean[] =>
  classNames.map((name) => names.includes(name));
const isClinical = marked(['symptom', 'measure', 'test', 'treat', 'disease', 'body', 'ending']);
/** Who or whose it is, beside any other class of the same post: "her" hives and "my" hives are two things. */
const persons = ['he', 'they', 'patient', 'kin', 'me', 'we'].map((name) => ({
  at: classNames.indexOf(name),
  besides: classNames.map((other) => featureId(`%&${name} ${other}`)),
}));
/** Classes that mean one thing in talk of a patient and another in talk of a rota, by the kind of the post before. */
const isSwayed = marked('he they me we kin ack contact coming time staff social bed kit order'.split(' '));
const swayed: Readonly<Record<MessageKind | 'nothing', readonly number[]>> = {
  coordination: classNames.map((name) => featureId(`~%coordination ${name}`)),
  general_question: classNames.map((name) => featureId(`~%general_question ${name}`)),
  patient_specific: classNames.map((name) => featureId(`~%patient_specific ${name}`)),
  social: classNames.map((name) => featureId(`~%social ${name}`)),
  nothing: classNames.map((name) => featureId(`~%nothing ${name}`)),
};
/** The features of each class: met, met more than once, more than three times, before and behind a number. */
const ofClass = classNames.map((name) => ({
  met: featureId(`% ${name}`),
  twice: featureId(`%>1 ${name}`),
  often: featureId(`%>3 ${name}`),
  beforeNumber: featureId(`%0 ${name}`),
  afterNumber: featureId(`0% ${name}`),
}));
type OfClass = (typeof ofClass)[number];
const noCounts = classNames.map(() => 0);

const is = new Group('#');
const [always, noQuestion] = [is.of('always'), is.of('no question')];
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

/**
 * Visits what the text alone tells: its words, their classes, its shape. Reads the text once; returns how many of its words
 * are clinical.
 * @param last the kind of the post before, where it is known
 */
export function visitText(text: string, last: MessageKind | undefined, sink: FeatureSink): number {
  sink.feature(always);
  const words = new PostWords(text);
  const counts: number[] = noCounts.slice();
  let [length, numbers, shouted, named, rare] = [0, 0, 0, 0, 0];
  let [previous, afterNumber, before] = [UNKNOWN, false, none];
  while (words.read()) {
    const { word, shape } = words;
    const classes = words.isNumber ? none : words.classes;
    sink.word(words);
    for (const each of classes) {
      counts[each] = (counts[each] ?? 0) + 1;
      if (afterNumber) sink.feature((ofClass[each] as OfClass).afterNumber);
    }
    for (const each of classesOfPhrase(previous, word)) counts[each] = (counts[each] ?? 0) + 1;
    if (shape === 'number') {
      numbers += 1;
      for (const each of before) sink.feature((ofClass[each] as OfClass).beforeNumber);
    } else if (shape === 'shouted') shouted += 1;
    else if (shape === 'capital' && length > 0) named += 1;
    if (shape !== 'number' && isRare(words.length, classes)) rare += 1;
    length += 1;
    previous = word;
    afterNumber = words.isNumber;
    before = classes;
  }
  sink.close();
  const clinical = visitClasses(counts, last, sink);
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
  return clinical;
}

/** Visits the classes that were met, alone and beside each other; returns how often one of medicine was. */
function visitClasses(counts: readonly number[], last: MessageKind | undefined, sink: FeatureSink): number {
  let clinical = 0;
  const beside = persons.filter(({ at }) => counts[at] !== 0);
  const sways = swayed[last ?? 'nothing'];
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    const { met, twice, often } = ofClass[at] as OfClass;
    sink.feature(met);
    if (count > 1) sink.feature(twice);
    if (count > 3) sink.feature(often);
    for (const { besides } of beside) sink.feature(besides[at] as number);
    if (isSwayed[at]) sink.feature(sways[at] as number);
    if (isClinical[at]) clinical += count;
  }
  return clinical;
}

function visitShape(text: string, sink: FeatureSink): void {
  const question = text.lastIndexOf('?');
  if (question < 0) sink.feature(noQuestion);
  else if (question >= text.length - 2) sink.feature(is.of('ends in question'));
  else
    sink.feature(
      is.of(/^\p{L}/u.test(text.charAt(question + 1)) ? 'question of diagnosis' : 'question within'),
    );
  const first = text.charAt(0);
  if (first !== first.toLowerCase()) sink.feature(is.of('starts upper'));
  for (const { mark, id } of marks) if (text.includes(mark)) sink.feature(id);
  if (text.includes('\n')) sink.feature(has.of('lines'));
}
