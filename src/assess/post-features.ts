import { settingClasses } from '../identify/lexicons/word-classes.ts';
import type { Finding } from '../identify/types.ts';
import { classesOf, classNames, indexWords } from '../identify/word-classes.ts';
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

/** Takes one feature. It comes in two parts, ready-made strings, because joining them costs more than looking both up. */
export type FeatureSink = (group: string, name: string) => void;

const numerals = Array.from({ length: 10 }, (_, at) => String(at));
const settingNames = Object.keys(settingClasses);
const settingsOf = indexWords(Object.values(settingClasses));
const marks = ['@', '++', '%', '£', '!'];
const none: readonly number[] = [];
const clinicalNames: ReadonlySet<string> = new Set([
  'symptom',
  'measure',
  'test',
  'treat',
  'disease',
  'body',
  'ending',
]);
const isClinical = classNames.map((name) => clinicalNames.has(name));
/** Found in messages of every kind: they hardly tell a patient from a meeting. */
const weakTraits: ReadonlySet<string> = new Set(['time', 'place', 'occupation', 'event', 'other']);

/**
 * Names the features of a post: its words and pairs of words, the classes its words belong to, its shape, what was found in it,
 * where it stands. Reads the text once. An empty text has the features of its place alone.
 *
 * A word alone has the group `*`; a pair has the first word for its group (`^` and `$` are the ends, 0 any run of digits, ☺ any
 * emoji); `%` is a class, `%>1` one met more than once, `%0` and `0%` one before and after a number; `#…` the message's shape and
 * findings, `<…` what the thread has told, `@…` the channel, `~…` the kinds of earlier posts.
 */
export function visitFeatures(evidence: PostEvidence, sink: FeatureSink): void {
  sink('#', 'always');
  const clinical = visitWords(evidence.text, sink);
  visitFindings(evidence.findings, clinical, sink);
  visitPlace(evidence, sink);
}

/** The features as strings: the group, a space, the name. Each counts once. */
export function postFeatures(evidence: PostEvidence): Set<string> {
  const features = new Set<string>();
  visitFeatures(evidence, (group, name) => features.add(`${group} ${name}`));
  return features;
}

/** Visits what the words tell; returns how many of them are clinical. */
function visitWords(text: string, sink: FeatureSink): number {
  const counts = new Uint16Array(classNames.length);
  let [previous, before, length, numbers, shouted, named, clinical] = ['^', none, 0, 0, 0, 0, 0];
  splitWords(text, (word, shape) => {
    const classes = shape === 'number' ? none : classesOf(word);
    sink('*', word);
    sink(previous, word);
    for (const each of classes) {
      counts[each] = (counts[each] ?? 0) + 1;
      if (previous === '0') sink('0%', classNames[each] ?? '');
    }
    if (shape === 'number') {
      numbers += 1;
      for (const each of before) sink('%0', classNames[each] ?? '');
    } else if (shape === 'shouted') shouted += 1;
    else if (shape === 'capital' && length > 0) named += 1;
    length += 1;
    previous = word;
    before = classes;
  });
  sink(previous, '$');
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    const name = classNames[at] ?? '';
    sink('%', name);
    if (count > 1) sink('%>1', name);
    if (count > 3) sink('%>3', name);
    if (isClinical[at]) clinical += count;
  }
  sink('#clinical', numeral(clinical, 5));
  sink('#clinical/4', numeral(Math.round((4 * clinical) / Math.max(1, length)), 9));
  sink('#numbers', numeral(numbers, 5));
  sink('#shouted', numeral(shouted, 4));
  sink('#named', numeral(named, 4));
  sink('#length', lengthStep(length));
  visitShape(text, sink);
  return clinical;
}

function lengthStep(words: number): string {
  if (words < 4) return '<4';
  if (words < 7) return '<7';
  if (words < 12) return '<12';
  if (words < 20) return '<20';
  return words < 35 ? '<35' : '35+';
}

function visitShape(text: string, sink: FeatureSink): void {
  const question = text.lastIndexOf('?');
  if (question < 0) sink('#', 'no question');
  else if (question >= text.length - 2) sink('#', 'ends in question');
  else sink('#', /^\p{L}/u.test(text.charAt(question + 1)) ? 'question of diagnosis' : 'question within');
  const first = text.charAt(0);
  if (first !== first.toLowerCase()) sink('#', 'starts upper');
  for (const mark of marks) if (text.includes(mark)) sink('#has', mark);
  if (text.includes('\n')) sink('#has', 'lines');
}

function visitFindings(findings: readonly Finding[], clinical: number, sink: FeatureSink): void {
  if (findings.length === 0) {
    sink('#', 'nothing found');
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
    sink('#found', trait);
    if (!weakTraits.has(trait)) strong += 1;
  }
  if (direct > 0) sink('#found', 'direct');
  sink('#quasi', numeral(quasi, 4));
  sink('#decades', numeral(Math.floor(decades), 8));
  sink('#strong', numeral(strong, 3));
  if (!traits.includes('age')) return;
  if (traits.includes('sex')) sink('#', 'age and sex');
  if (clinical > 0) sink('#', 'age and clinical');
}

function visitPlace({ findings, setting, opens, ledger, before }: PostEvidence, sink: FeatureSink): void {
  const found = findings.length > 0 ? 'found' : 'nothing found';
  const place = opens ? '<opens' : ledger.length > 0 ? '<told' : '<nothing told';
  sink('<', place);
  sink(place, found);
  sink('<details', numeral(ledger.length, 6));
  const traits: string[] = [];
  for (const { trait } of ledger) {
    if (traits.includes(trait)) continue;
    traits.push(trait);
    sink('<', trait);
  }
  splitWords(setting, (word) => {
    sink('@', word);
    for (const each of settingsOf.get(word) ?? none) sink('@%', settingNames[each] ?? '');
  });
  const [first, last] = [before[0], before.at(-1)];
  if (first === undefined || last === undefined) return;
  sink('~first', first);
  sink('~last', last);
  sink(findings.length > 0 ? '~last, found' : '~last, nothing found', last);
  for (const kind of new Set(before)) sink('~some', kind);
}

const numeral = (value: number, most: number): string => numerals[Math.max(0, Math.min(most, value))] ?? '0';
