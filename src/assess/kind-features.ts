import type { Finding } from '../identify/types.ts';
import { clinicalEndings, settingClasses, wordClasses } from './kind-words.ts';
import type { LedgerDetail, MessageKind } from './types.ts';

/** What a post's kind is judged by. */
export interface KindEvidence {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Names of the channel and the team; empty where they are not known. */
  readonly setting: string;
  /** True for the post that opens its thread. */
  readonly opens: boolean;
  /** What the thread has told already; only traits and shares are read. */
  readonly ledger: readonly Pick<LedgerDetail, 'trait' | 'direct' | 'share'>[];
  /** The kinds of the thread's earlier posts as far as they are known, oldest first. */
  readonly before: readonly MessageKind[];
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'&./-]*|[?!#]|\p{Extended_Pictographic}/gu;
const SETTING_WORD = /[\p{L}&-]+/gu;
const classNames = Object.keys(wordClasses);
const classesOf = indexWords(Object.values(wordClasses));
const settingNames = Object.keys(settingClasses);
const settingsOf = indexWords(Object.values(settingClasses));
const endings = new Set(clinicalEndings.split(' '));
const longestEnding = Math.max(...[...endings].map((ending) => ending.length));
const none: readonly number[] = [];
const ending: readonly number[] = [classNames.length];
const clinicalClasses = new Set(
  ['symptom', 'measure', 'test', 'treat', 'disease', 'body', '']
    .map((name) => classNames.indexOf(name))
    .map((at) => (at < 0 ? classNames.length : at)),
);

/**
 * The features of a post, each of which counts once: its words and pairs of words, the classes its words belong to, its shape,
 * what was found in it, where it stands. Reads the text once. An empty text has the features of its place alone.
 *
 * `word`, `word word` (`^` and `$` are the ends, 0 any run of digits), `%class` and how often, `%class 0` a class beside a number,
 * `*…` the message's shape and findings, `<…` what the thread has told, `@…` the channel, `~…` the kinds of earlier posts.
 */
export function kindFeatures(evidence: KindEvidence): Set<string> {
  const features = new Set<string>(['*']);
  const clinical = addWords(evidence.text, features);
  addFindings(evidence.findings, clinical, features);
  addPlace(evidence, features);
  return features;
}

/** Adds what the words tell; returns how many of them are clinical. */
function addWords(text: string, features: Set<string>): number {
  const tokens = (text.includes('’') ? text.replaceAll('’', "'") : text).match(TOKEN) ?? [];
  const counts = new Array<number>(classNames.length + 1).fill(0);
  let [previous, previousClasses, numbers, shouted, named, clinical] = ['^', none, 0, 0, 0, 0];
  for (const [at, token] of tokens.entries()) {
    const first = token.charCodeAt(0);
    const last = token.charCodeAt(token.length - 1);
    const raw = isJoint(last) ? token.replace(/[.'/-]{1,20}$/, '') : token;
    const lower = raw.toLowerCase();
    const digits = /\d/.test(lower);
    const word = digits ? lower.replace(/\d+/g, '0') : lower;
    const classes = digits ? none : (classesOf.get(lower) ?? classesByEnding(lower));
    features.add(word);
    features.add(`${previous} ${word}`);
    for (const each of classes) {
      counts[each] = (counts[each] ?? 0) + 1;
      if (previous === '0') features.add(`0 %${classNames[each] ?? 'ending'}`);
    }
    if (digits) {
      numbers += 1;
      if (word === '0' || word === '0.0')
        for (const each of previousClasses) features.add(`%${classNames[each] ?? 'ending'} 0`);
    } else if (first < 91 && first > 64) {
      if (raw.length > 1 && raw === raw.toUpperCase()) shouted += 1;
      else if (at > 0 && raw.length > 1) named += 1;
    }
    previous = word;
    previousClasses = classes;
  }
  features.add(`${previous} $`);
  for (const [at, count] of counts.entries()) {
    if (count === 0) continue;
    const name = classNames[at] ?? 'ending';
    features.add(`%${name}`);
    if (count > 1) features.add(`%${name}>1`);
    if (count > 3) features.add(`%${name}>3`);
    if (clinicalClasses.has(at)) clinical += count;
  }
  features.add(`*clinical${Math.min(5, clinical)}`);
  features.add(`*clinical share ${Math.round((4 * clinical) / Math.max(1, tokens.length))}`);
  features.add(`*numbers${Math.min(5, numbers)}`);
  features.add(`*shouted${Math.min(4, shouted)}`);
  features.add(`*named${Math.min(4, named)}`);
  addShape(text, tokens.length, features);
  return clinical;
}

function addShape(text: string, length: number, features: Set<string>): void {
  const step = [4, 7, 12, 20, 35].find((limit) => length < limit) ?? 'more';
  features.add(`*words<${step}`);
  const question = text.indexOf('?');
  if (question < 0) features.add('*no question');
  else {
    features.add(text.trimEnd().endsWith('?') ? '*ends in question' : '*question within');
    if (/\?\p{L}/u.test(text)) features.add('*?diagnosis');
  }
  if (/^\p{Lu}/u.test(text)) features.add('*starts upper');
  if (text.includes('@')) features.add('*mention');
  if (/\p{Extended_Pictographic}/u.test(text)) features.add('*emoji');
  if (text.includes('++')) features.add('*plus');
  if (text.includes('%')) features.add('*percent');
  if (text.includes('£')) features.add('*pounds');
  if (text.includes('\n')) features.add('*lines');
}

function addFindings(findings: readonly Finding[], clinical: number, features: Set<string>): void {
  const traits = new Set<string>();
  let [direct, quasi, decades] = [0, 0, 0];
  for (const finding of findings) {
    traits.add(finding.kind === 'quasi' ? finding.attribute : finding.type);
    if (finding.kind === 'direct') direct += 1;
    if (finding.kind === 'quasi') quasi += 1;
    decades += finding.kind === 'quasi' ? -Math.log10(finding.share) : 7;
  }
  for (const trait of traits) features.add(`*${trait}`);
  if (direct > 0) features.add('*direct');
  features.add(`*quasi${Math.min(4, quasi)}`);
  features.add(`*decades${Math.min(8, Math.floor(decades))}`);
  let strong = 0;
  for (const trait of traits) if (!weakTraits.has(trait)) strong += 1;
  features.add(`*strong${Math.min(3, strong)}`);
  if (traits.has('age') && traits.has('sex')) features.add('*age and sex');
  if (traits.has('age') && clinical > 0) features.add('*age and clinical');
}

/** Found in messages of every kind: they hardly tell a patient from a meeting. */
const weakTraits: ReadonlySet<string> = new Set(['time', 'place', 'occupation', 'event', 'other']);

function addPlace({ findings, setting, opens, ledger, before }: KindEvidence, features: Set<string>): void {
  features.add(opens ? '<opens' : '<later');
  for (const { trait } of ledger) features.add(`<${trait}`);
  features.add(`<details${Math.min(6, ledger.length)}`);
  const found = findings.length > 0 ? 'found' : 'nothing found';
  features.add(`${opens ? '<opens' : '<later'}, ${ledger.length > 0 ? 'told' : 'nothing told'}, ${found}`);
  for (const word of setting.toLowerCase().match(SETTING_WORD) ?? []) {
    features.add(`@${word}`);
    for (const each of settingsOf.get(word) ?? none) features.add(`@%${settingNames[each]}`);
  }
  const [first, last] = [before[0], before.at(-1)];
  if (first === undefined || last === undefined) return;
  features.add(`~first ${first}`);
  features.add(`~last ${last}`);
  features.add(`~last ${last}, ${found}`);
  for (const kind of before) features.add(`~some ${kind}`);
}

function classesByEnding(word: string): readonly number[] {
  if (word.length < 6) return none;
  for (let length = 3; length <= longestEnding; length += 1)
    if (endings.has(word.slice(-length))) return ending;
  return none;
}

const isJoint = (code: number): boolean => code === 46 || code === 39 || code === 47 || code === 45;

function indexWords(lists: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, list] of lists.entries())
    for (const word of new Set(list.split(' '))) index.set(word, [...(index.get(word) ?? []), at]);
  return index;
}
