import { addsUp, setOf } from './adding-up.ts';
import { type Policy, weighed } from './policy.ts';
import { bandOf } from './population.ts';
import { isReason } from './standing.ts';
import type { Band, FlagReason, LedgerDetail, Trait } from './types.ts';

/** What the details of one post do to a thread. */
export interface Weighed {
  /** Empty where its author need not hear of it. */
  readonly why: readonly FlagReason[];
  /** Size of the anonymity set of the patient whom they tell most of; the whole population where nothing is told. */
  readonly k: number;
  readonly band: Band;
  /** Kinds of detail that the thread has given of the patient concerned, in the order of their coming. */
  readonly traits: readonly Trait[];
}

/** A post of a thread that gives a patient away where it stands. */
export interface Crossing extends Weighed {
  readonly postId: string;
}

/**
 * Weighs what a post tells against what its thread has told besides. Pure.
 * @param told details of the other posts that count
 * @param own the post's own details; none gives no reason
 * @param known values that are no news: those of the other posts, and of an edited post's earlier wording
 * @param spared true where the post's words speak of something else than a patient; a number, a picture or a document counts even so
 */
export function weigh(
  told: readonly LedgerDetail[],
  own: readonly LedgerDetail[],
  known: readonly LedgerDetail[],
  policy: Policy,
  spared: boolean,
): Weighed {
  if (own.length === 0) return nothing;
  const news = own.filter(newsOf(known, own, policy));
  const why: FlagReason[] = directReasons(news, policy);
  const concerned = tellApart(weighed(told, policy), weighed(own, policy), new Set(news));
  let smallest = nobodySought;
  for (const { before, added } of concerned.values()) {
    const set = setOf([...before, ...added]);
    if (set.k < smallest.k) smallest = set;
    if (!why.includes('combination') && addsUp(before, added, policy)) why.push('combination');
  }
  if (spared && !why.some((reason) => isFirm(reason, news))) why.length = 0;
  const traits = new Set<Trait>();
  for (const some of [told, own])
    for (const { subject, share, trait } of some) if (share < 1 && concerned.has(subject)) traits.add(trait);
  return { why, k: smallest.k, band: bandOf(smallest.low), traits: [...traits] };
}

/**
 * Reads a thread through as it stands, and says which of its posts give a patient away, each weighed against those before it.
 * So it depends on what stands alone, not on the order in which the posts became known. Pure.
 * @param thread all details, in the order of posting
 * @param spared ids of the posts whose words speak of something else than a patient
 * @param from the first post that is asked about; the ones before it are read, not weighed
 */
export function readThrough(
  thread: readonly LedgerDetail[],
  spared: ReadonlySet<string>,
  policy: Policy,
  from: string,
): readonly Crossing[] {
  const crossings: Crossing[] = [];
  for (let start = 0; start < thread.length; ) {
    const postId = thread[start]?.postId ?? '';
    let end = start + 1;
    while (thread[end]?.postId === postId) end += 1;
    if (postId >= from) {
      const told = thread.slice(0, start);
      const weighed = weigh(told, thread.slice(start, end), told, policy, spared.has(postId));
      if (weighed.why.length > 0) crossings.push({ postId, ...weighed });
    }
    start = end;
  }
  return crossings;
}

/** Where nothing is told, anybody may be meant. */
const nobodySought = setOf([]);
const nothing: Weighed = { why: [], k: nobodySought.k, band: bandOf(nobodySought.low), traits: [] };

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

/** A number, an address, a picture or a document is a patient's whatever the words around it. */
function isFirm(reason: FlagReason, news: readonly LedgerDetail[]): boolean {
  if (reason === 'image' || reason === 'document') return true;
  return reason === 'direct' && news.some((detail) => detail.direct && detail.trait !== 'name');
}

function directReasons(news: readonly LedgerDetail[], policy: Policy): FlagReason[] {
  const counts = { direct: policy.identifiers, image: policy.files, document: policy.files } as const;
  return (['direct', 'image', 'document'] as const).filter(
    (reason) => counts[reason] && news.some(isReason(reason)),
  );
}
