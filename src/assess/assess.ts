import type { Finding } from '../identify/types.ts';
import { addsUp } from './adding-up.ts';
import { asksWho, confirms } from './confirmation.ts';
import { countedOnce, type Digest, discloses } from './marks.ts';
import { type Policy, weighed } from './policy.ts';
import { anonymitySet, bandOf } from './population.ts';
import type { PostEvidence } from './post-features.ts';
import { judgePost } from './post-model.ts';
import { isFile } from './standing.ts';
import { assignSubjects } from './subjects.ts';
import { doubtStories, findTelling } from './telling.ts';
import type { Band, FlagReason, LedgerDetail, MessageKind, Trait } from './types.ts';

/** The post that is to be judged, with what `identify` found in it. */
export interface JudgedPost {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Names of the channel and the team, which help to tell the kind of message. */
  readonly setting?: string;
  /** True for the post that opens its thread; where it is not told, a thread that has told nothing yet counts as opening. */
  readonly opens?: boolean;
  /** The kinds of the thread's earlier posts as far as they are known, oldest first. */
  readonly before?: readonly MessageKind[];
  /** True where somebody else's post right before asked whether the patient is somebody. */
  readonly asked?: boolean;
}

/** What a post does to a thread, and whether its author should hear of it. */
export interface Assessment {
  /** True when this post itself gives a patient away, or brings or adds to a combination that does. */
  readonly flag: boolean;
  readonly why: readonly FlagReason[];
  readonly kind: MessageKind;
  /** Size of the patient's anonymity set after this post; the whole population where nothing is told. */
  readonly k: number;
  readonly band: Band;
  /** True where it asks its thread whether the patient is somebody; a bare yes will tell that. */
  readonly asks: boolean;
  /** True where it is a bare yes to such a question. */
  readonly confirms: boolean;
  /** Kinds of detail that the thread has given of the patient concerned, in the order of their coming. */
  readonly traits: readonly Trait[];
  /** What was found in the post, and what its words tell besides. */
  readonly findings: readonly Finding[];
  /** What the ledger is to keep of this post; parallel to the findings. */
  readonly details: readonly LedgerDetail[];
}

/**
 * Judges a post against everything that its thread has told already. Pure.
 * @param ledger what the thread has told so far, in the order of its posts; empty for a first post. Where the post is an
 *   edit, its earlier wording stands in the ledger: it is judged on what it adds to it, and no longer counts in the sum.
 * @param digest turns canonical values into marks; must be the one that made the ledger's marks
 */
export function assess(
  ledger: readonly LedgerDetail[],
  post: JudgedPost,
  policy: Policy,
  digest: Digest,
): Assessment {
  const { kind, notPatient, findings } = observe({
    text: post.text,
    findings: post.findings,
    setting: post.setting ?? '',
    opens: post.opens ?? ledger.length === 0,
    ledger,
    before: post.before ?? [],
  });
  const disclosures = countedOnce(findings).map((finding) => discloses(finding, digest, post.id));
  const subjects = assignSubjects(ledger, disclosures);
  const details = disclosures.map(
    (disclosure, at): LedgerDetail => ({ ...disclosure, postId: post.id, subject: subjects[at] ?? 0 }),
  );
  const news = details.length > 0 ? details.filter(newsOf(ledger, details, policy)) : details;
  const others = details.length > 0 ? ledger.filter((detail) => detail.postId !== post.id) : details;

  const why: FlagReason[] = directReasons(news, policy);
  const concerned = tellApart(weighed(others, policy), weighed(details, policy), new Set(news));
  let smallest = nobodySought;
  for (const { before, added } of concerned.values()) {
    const set = anonymitySet([...before, ...added]);
    if (set.k < smallest.k) smallest = set;
    if (!why.includes('combination') && addsUp(before, added, policy)) why.push('combination');
  }
  if (notPatient > sureMargin && !why.some((reason) => isFirm(reason, news))) why.length = 0;
  const asks = why.includes('combination') && asksWho(post.text);
  const confirmed = (post.asked ?? false) && policy.nudgeBelow > 0 && why.length === 0 && confirms(post.text);
  if (confirmed) why.push('combination');
  const traits = new Set<Trait>();
  for (const some of [others, details])
    for (const { subject, share, trait } of some) if (share < 1 && concerned.has(subject)) traits.add(trait);
  return {
    flag: why.length > 0,
    why,
    kind,
    asks,
    confirms: confirmed,
    k: smallest.k,
    band: bandOf(smallest.low),
    traits: [...traits],
    findings,
    details,
  };
}

/** Where nothing is told, anybody may be meant. */
const nobodySought = anonymitySet([]);

/** What the words of a post say by themselves. */
export interface Observation {
  readonly kind: MessageKind;
  readonly notPatient: number;
  /** What the recognizers found, and what the words tell besides. */
  readonly findings: readonly Finding[];
}

/** Reads a post without weighing it against its thread. Pure. */
export function observe(evidence: PostEvidence): Observation {
  const { kind, notPatient, tells } = judgePost(evidence);
  const telling = findTelling(evidence, tells);
  const findings = doubtStories(evidence.findings, tells);
  return { kind, notPatient, findings: telling ? [...findings, telling] : findings };
}

/** Says of a post's details whether the ledger does not tell them yet. What is muted is never news: it only weighs. */
function newsOf(
  ledger: readonly LedgerDetail[],
  details: readonly LedgerDetail[],
  { muted }: Policy,
): (detail: LedgerDetail) => boolean {
  const told = new Map<Trait, Set<string>>();
  for (const { trait } of details) told.set(trait, new Set());
  for (const { trait, marks } of ledger) {
    const known = told.get(trait);
    if (known) for (const mark of marks) known.add(mark);
  }
  return ({ trait, marks: [exact] }) =>
    !muted?.has(trait) && (exact === undefined || !told.get(trait)?.has(exact));
}

interface Patient {
  readonly before: LedgerDetail[];
  readonly added: LedgerDetail[];
}

/** The details of each patient of whom the post speaks, those told before and those that are news. */
function tellApart(
  others: readonly LedgerDetail[],
  details: readonly LedgerDetail[],
  news: ReadonlySet<LedgerDetail>,
): ReadonlyMap<number, Patient> {
  const patients = new Map<number, Patient>();
  for (const { subject } of details)
    if (!patients.has(subject)) patients.set(subject, { before: [], added: [] });
  for (const detail of others) patients.get(detail.subject)?.before.push(detail);
  for (const detail of details) {
    const patient = patients.get(detail.subject);
    if (news.has(detail)) patient?.added.push(detail);
    else patient?.before.push(detail);
  }
  return patients;
}

/**
 * Kind before alarm: where the words plainly speak of a rota, a lesson or a colleague's baby, a bare name and details that add up are
 * most likely theirs. Held-out files: the margin silences ten false nudges for one right one.
 */
const sureMargin = 1.2;

/** A number, an address, a picture or a document is a patient's whatever the words around it. */
function isFirm(reason: FlagReason, news: readonly LedgerDetail[]): boolean {
  if (reason === 'image' || reason === 'document') return true;
  return reason === 'direct' && news.some((detail) => detail.direct && detail.trait !== 'name');
}

function directReasons(news: readonly LedgerDetail[], policy: Policy): FlagReason[] {
  const why: FlagReason[] = [];
  if (policy.identifiers && news.some((detail) => detail.direct && !isFile(detail))) why.push('direct');
  for (const trait of ['image', 'document'] as const)
    if (policy.files && news.some((detail) => detail.trait === trait)) why.push(trait);
  return why;
}
