import type { Finding } from '../identify/types.ts';
import {
  classesOf,
  classesOfPhrase,
  classNames,
  classWords,
  isRare,
  settingNames,
  settingsOf,
} from '../identify/word-classes.ts';
import { featureId, featureNames, Group, Steps } from './feature-ids.ts';
import { splitWords } from './post-words.ts';
import type { LedgerDetail, MessageKind } from './types.ts';

/** What a post's kind is judged by. */
export interface PostEvidence {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Names of the channel and the team; empty where they are not known. */
  readonly setting: string;
  /** True for the post that opens its thread. */
  readonly opens: boolean;
  /** What the thread has told already; only the traits are read. */
  readonly ledger: readonly Pick<LedgerDetail, 'trait'>[];
  /** The kinds of the thread's earlier posts as far as they are known, oldest first. */
  readonly before: readonly MessageKind[];
}

/** A word that a class or the weights know: `id` counts them, from 0. */
export interface PostWord {
  readonly text: string;
  readonly id: number;
  /** Positions of the classes that have it. */
  readonly classes: readonly number[];
}

/**
 * Takes the features of a post one by one, some more than once. Features that are no words are numbered, and of words there is
 * their entry, because joining strings costs more than all the sums.
 */
export interface FeatureSink {
  /** Any feature but those of words; `featureNames` has its name. */
  feature(id: number): void;
  word(text: string, entry: PostWord | undefined): void;
  /** Two words in a row, or a word at an end of the post. */
  pair(
    first: string,
    firstEntry: PostWord | undefined,
    second: string,
    secondEntry: PostWord | undefined,
  ): void;
}

const marks = ['@', '++', '%', '£', '!'].map((mark) => ({ mark, id: featureId(`#has ${mark}`) }));
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
/** Found in messages of every kind: they hardly tell a patient from a meeting. */
const weakTraits: ReadonlySet<string> = new Set(['time', 'place', 'occupation', 'event', 'other']);

/** The features of each class: met, met more than once, more than three times, before and behind a number. */
const ofClass = classNames.map((name) => ({
  met: featureId(`% ${name}`),
  twice: featureId(`%>1 ${name}`),
  often: featureId(`%>3 ${name}`),
  beforeNumber: featureId(`%0 ${name}`),
  afterNumber: featureId(`0% ${name}`),
}));
const is = new Group('#');
const [always, nothingFound, noQuestion] = [is.of('always'), is.of('nothing found'), is.of('no question')];
const steps = {
  rare: new Steps('#rare', 6),
  clinical: new Steps('#clinical', 5),
  clinicalShare: new Steps('#clinical/4', 9),
  numbers: new Steps('#numbers', 5),
  shouted: new Steps('#shouted', 4),
  named: new Steps('#named', 4),
  quasi: new Steps('#quasi', 4),
  decades: new Steps('#decades', 8),
  strong: new Steps('#strong', 3),
  details: new Steps('<details', 6),
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
const found = new Group('#found');
const told = new Group('<');
const places = (['opens', 'told', 'untold'] as const).map((name) => ({
  itself: featureId(`< <${name}`),
  found: featureId(`<${name} found`),
  nothing: featureId(`<${name} nothing found`),
}));
const firstKind = new Group<MessageKind>('~first');
const lastKind = new Group<MessageKind>('~last');
const lastKindFound = new Group<MessageKind>('~last+found');
const lastKindNothing = new Group<MessageKind>('~last+nothing');
const someKind = new Group<MessageKind>('~some');

const words = new Map<string, PostWord>();

/** The entry of a word, made where there is none yet. */
export function postWord(text: string): PostWord {
  const known = words.get(text);
  if (known) return known;
  const word = { text, id: words.size, classes: classesOf(text) };
  words.set(text, word);
  return word;
}

for (const text of classWords()) postWord(text);
const [opening, closing] = [postWord('^'), postWord('$')];

/**
 * Visits the features of a post: its words and pairs of words, the classes its words belong to, its shape, what was found in it,
 * where it stands. Reads the text once. An empty text has the features of its place alone.
 *
 * A word alone has the group `*`; a pair has the first word for its group (`^` and `$` are the ends, 0 any run of digits, ☺ any
 * emoji); `%` is a class, `%>1` one met more than once, `%0` and `0%` one before and after a number, `%&he` one beside that of "he",
 * `~%social` one after a social post; `#…` the message's shape and findings, `<…` what the thread has told, `@…` the channel, `~…` the kinds of
 * earlier posts. No group has a space in it.
 */
export function visitFeatures(evidence: PostEvidence, sink: FeatureSink): void {
  const clinical = visitText(evidence.text, evidence.before.at(-1), sink);
  visitFindings(evidence.findings, clinical, sink);
  visitPlace(evidence, sink);
}

/**
 * Visits what the text alone tells; returns how many of its words are clinical.
 * @param last the kind of the post before, where it is known
 */
export function visitText(text: string, last: MessageKind | undefined, sink: FeatureSink): number {
  sink.feature(always);
  return visitWords(text, last, sink);
}

/** The features as strings: the group, a space, the name. Each counts once. */
export function postFeatures(evidence: PostEvidence): Set<string> {
  const features = new Set<string>();
  visitFeatures(evidence, {
    feature: (id) => features.add(featureNames[id] as string),
    word: (text) => features.add(`* ${text}`),
    pair: (first, _, second) => features.add(`${first} ${second}`),
  });
  return features;
}

/** Visits what the words tell; returns how many of them are clinical. */
function visitWords(text: string, last: MessageKind | undefined, sink: FeatureSink): number {
  const counts: number[] = noCounts.slice();
  let [previous, before, length, numbers, shouted, named, rare] = ['^', none, 0, 0, 0, 0, 0];
  let previousEntry: PostWord | undefined = opening;
  splitWords(text, (word, shape) => {
    const entry = words.get(word);
    const classes = word === '0' ? none : entry ? entry.classes : classesOf(word);
    sink.word(word, entry);
    sink.pair(previous, previousEntry, word, entry);
    for (const each of classes) {
      counts[each] = (counts[each] ?? 0) + 1;
      if (previous === '0') sink.feature((ofClass[each] as OfClass).afterNumber);
    }
    for (const each of classesOfPhrase(previous, word)) counts[each] = (counts[each] ?? 0) + 1;
    if (shape === 'number') {
      numbers += 1;
      for (const each of before) sink.feature((ofClass[each] as OfClass).beforeNumber);
    } else if (shape === 'shouted') shouted += 1;
    else if (shape === 'capital' && length > 0) named += 1;
    if (shape !== 'number' && isRare(word, classes)) rare += 1;
    length += 1;
    previous = word;
    previousEntry = entry;
    before = classes;
  });
  sink.pair(previous, previousEntry, '$', closing);
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

type OfClass = (typeof ofClass)[number];
const noCounts = classNames.map(() => 0);

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

function visitFindings(findings: readonly Finding[], clinical: number, sink: FeatureSink): void {
  if (findings.length === 0) {
    sink.feature(nothingFound);
    return;
  }
  const traits: string[] = [];
  let [direct, quasi, decades, strong] = [0, 0, 0, 0];
  for (const finding of findings) {
    const trait = finding.kind === 'quasi' ? finding.attribute : finding.type;
    if (finding.kind === 'direct') direct += 1;
    if (finding.kind === 'quasi') quasi += 1;
    decades += finding.kind === 'quasi' ? -Math.log10(finding.share) : 7;
    if (traits.includes(trait)) continue;
    traits.push(trait);
    sink.feature(found.of(trait));
    if (!weakTraits.has(trait)) strong += 1;
  }
  if (direct > 0) sink.feature(found.of('direct'));
  sink.feature(steps.quasi.of(quasi));
  sink.feature(steps.decades.of(Math.floor(decades)));
  sink.feature(steps.strong.of(strong));
  if (!traits.includes('age')) return;
  if (traits.includes('sex')) sink.feature(is.of('age and sex'));
  if (clinical > 0) sink.feature(is.of('age and clinical'));
}

function visitPlace({ findings, setting, opens, ledger, before }: PostEvidence, sink: FeatureSink): void {
  const place = places[opens ? 0 : ledger.length > 0 ? 1 : 2] as (typeof places)[number];
  sink.feature(place.itself);
  sink.feature(findings.length > 0 ? place.found : place.nothing);
  sink.feature(steps.details.of(ledger.length));
  const traits: string[] = [];
  for (const { trait } of ledger) {
    if (traits.includes(trait)) continue;
    traits.push(trait);
    sink.feature(told.of(trait));
  }
  for (const id of featuresOfSetting(setting)) sink.feature(id);
  const [first, last] = [before[0], before.at(-1)];
  if (first === undefined || last === undefined) return;
  sink.feature(firstKind.of(first));
  sink.feature(lastKind.of(last));
  sink.feature((findings.length > 0 ? lastKindFound : lastKindNothing).of(last));
  for (const kind of new Set(before)) sink.feature(someKind.of(kind));
}

const settings = new Map<string, readonly number[]>();
/** Enough for all channels of a large trust; then they are read anew. */
const mostSettings = 1000;

/** A channel's names are the same from post to post, so they are read once. */
function featuresOfSetting(setting: string): readonly number[] {
  const known = settings.get(setting);
  if (known) return known;
  const ids: number[] = [];
  splitWords(setting, (word) => {
    ids.push(featureId(`@ ${word}`));
    for (const each of settingsOf(word)) ids.push(featureId(`@% ${settingNames[each]}`));
  });
  if (settings.size >= mostSettings) settings.clear();
  settings.set(setting, ids);
  return ids;
}
