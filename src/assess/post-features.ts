import { type Question, questionNames } from '../identify/questions.ts';
import type { Finding } from '../identify/types.ts';
import { settingNames, settingsOf } from '../identify/word-classes.ts';
import { type FeatureSink, featureId, featureNames, Group, Steps } from './feature-ids.ts';
import { PostWords } from './post-words.ts';
import type { LedgerDetail, MessageKind } from './types.ts';
import { type Extent, visitText } from './word-features.ts';

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
  /** True where its author told some of what the thread has told. */
  readonly teller: boolean;
  /** What the posts before asked of a patient, and this one may answer. */
  readonly questions: readonly Question[];
}

/** Found in messages of every kind: they hardly tell a patient from a meeting. */
const weakTraits: ReadonlySet<string> = new Set(['time', 'place', 'occupation', 'event', 'other']);

const is = new Group('#');
const nothingFound = is.of('nothing found');
const steps = {
  quasi: new Steps('#quasi', 4),
  decades: new Steps('#decades', 8),
  strong: new Steps('#strong', 3),
  details: new Steps('<details', 6),
};
const found = new Group('#found');
const told = new Group('<');
const places = (['opens', 'told', 'untold'] as const).map((name) => ({
  itself: featureId(`< <${name}`),
  found: featureId(`<${name} found`),
  nothing: featureId(`<${name} nothing found`),
}));
const [LITTLE, SOME, MORE] = [0, 1, 2] as const;
/** The lengths of a post in words, as they are told apart in a reply. */
const sizes = ['<4', '<7', '7+'] as const;
/** Features of a post in a thread that has told something, by who told it, and by the post's length. */
const following = (['own', 'other'] as const).map((who) => ({
  found: featureId(`>${who} found`),
  nothing: featureId(`>${who} nothing found`),
  bySize: sizes.map((size) => ({
    itself: featureId(`>${who} ${size}`),
    rare: new Steps(`>${who}-${size}-rare`, 2),
  })),
}));
const answering = new Group<Question>('>answers');
const answeringFound = new Group<Question>('>answers+found');
/** Answers by their length and how many words they have that no list knows: "water buffalo" tells more than "yes please". */
const answeringRare = new Map<Question, readonly Steps[]>(
  questionNames.map((question) => [
    question,
    sizes.map((size) => new Steps(`>answers-${question}-${size}-rare`, 2)),
  ]),
);
const firstKind = new Group<MessageKind>('~first');
const lastKind = new Group<MessageKind>('~last');
const lastKindFound = new Group<MessageKind>('~last+found');
const lastKindNothing = new Group<MessageKind>('~last+nothing');
const someKind = new Group<MessageKind>('~some');

/**
 * Visits the features of a post: its words and pairs of words, the classes its words belong to, its shape, what was found in it,
 * where it stands. Reads the text once. An empty text has the features of its place alone.
 *
 * A word alone has the group `*`; a pair has the first word for its group (`^` and `$` are the ends, 0 any run of digits, ☺ any
 * emoji); `%` is a class, `%>1` one met more than once, `%0` and `0%` one before and after a number, `%&he` one beside that of "he",
 * `~%social` one after a social post; `#…` the message's shape and findings, `<…` what the thread has told, `@…` the channel, `~…` the kinds of
 * earlier posts, `>…` what it is to those. No group has a space in it.
 */
function visitFeatures(evidence: PostEvidence, sink: FeatureSink): void {
  visitCircumstances(evidence, visitText(evidence.text, evidence.before.at(-1), sink), sink);
}

/** The same without the text: what was found in it, where it stands. None of these features is one of the text's. */
export function visitCircumstances(evidence: PostEvidence, extent: Extent, sink: FeatureSink): void {
  visitFindings(evidence.findings, extent.clinical, sink);
  visitPlace(evidence, sink);
  visitFollowing(evidence, extent, sink);
}

/** The features as strings: the group, a space, the name. Each counts once. */
export function postFeatures(evidence: PostEvidence): Set<string> {
  const features = new Set<string>();
  let previous = '^';
  visitFeatures(evidence, {
    feature: (id) => features.add(featureNames[id] as string),
    word: ({ text }) => {
      features.add(`* ${text}`);
      features.add(`${previous} ${text}`);
      previous = text;
    },
    close: () => features.add(`${previous} $`),
  });
  return features;
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

/** What a post is to those before it: told on by whoever tells, or in answer to a question. */
function visitFollowing(
  { findings, ledger, teller, questions }: PostEvidence,
  { words, rare }: Extent,
  sink: FeatureSink,
): void {
  const size = words < 4 ? LITTLE : words < 7 ? SOME : MORE;
  for (const question of questions) {
    sink.feature((findings.length > 0 ? answeringFound : answering).of(question));
    const rareWords = answeringRare.get(question)?.[size] as Steps;
    sink.feature(rareWords.of(rare));
  }
  if (ledger.length === 0) return;
  const features = following[teller ? 0 : 1] as (typeof following)[number];
  sink.feature(findings.length > 0 ? features.found : features.nothing);
  const { itself, rare: rareWords } = features.bySize[size] as (typeof features.bySize)[number];
  sink.feature(itself);
  sink.feature(rareWords.of(rare));
}

const settings = new Map<string, readonly number[]>();
/** Enough for all channels of a large trust; then they are read anew. */
const mostSettings = 1000;

/** A channel's names are the same from post to post, so they are read once. */
function featuresOfSetting(setting: string): readonly number[] {
  const known = settings.get(setting);
  if (known) return known;
  const ids: number[] = [];
  const words = new PostWords(setting);
  while (words.read()) {
    ids.push(featureId(`@ ${words.text}`));
    for (const each of settingsOf(words.text)) ids.push(featureId(`@% ${settingNames[each]}`));
  }
  if (settings.size >= mostSettings) settings.clear();
  settings.set(setting, ids);
  return ids;
}
