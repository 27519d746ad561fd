import { type Assessment, assess, observe } from '../assess/assess.ts';
import { changesBetween } from '../assess/changes.ts';
import { confirms } from '../assess/confirmation.ts';
import { generalize, unsaid } from '../assess/generalize.ts';
import { policies } from '../assess/policy.ts';
import { countSubjects } from '../assess/subjects.ts';
import type { LedgerDetail } from '../assess/types.ts';
import { isUrgent } from '../escalate/urgent.ts';
import { identify } from '../identify/identify.ts';
import type { IdentifyContext } from '../identify/types.ts';
import { policyOf } from './channels.ts';
import { isCopy } from './copies.ts';
import { giveNudge, type NudgingDeps, type Occasion } from './give-nudge.ts';
import { incidentOf } from './incident.ts';
import { givesAway, type NotingDeps, noteInIncident } from './incident-notes.ts';
import { placeOf } from './learning.ts';
import { type Manner, tellsTheSame } from './manner.ts';
import { auditOf } from './nudging.ts';
import type {
  ChannelInfo,
  Directory,
  KnownPost,
  MessageFiles,
  Metrics,
  ThreadLedger,
  ThreadState,
  ThreadTransaction,
} from './ports.ts';
import type { Deletion, Post } from './post.ts';
import { settleThread } from './settle-thread.ts';
import type { Tally } from './tally.ts';
import type { Judged, ThreadMemory } from './thread-memory.ts';
import type { CarriedText } from './views.ts';
import { withFiles } from './with-files.ts';

/** What the review of a post needs; passed in by `main.ts`, or by a test. */
export interface ReviewDeps extends NudgingDeps, NotingDeps {
  readonly ledger: ThreadLedger;
  readonly memory: ThreadMemory;
  readonly directory: Directory;
  /** Finds files that the platform leaves out of a message; without it what came is all. */
  readonly files?: MessageFiles | undefined;
  readonly metrics: Metrics;
  /** Counts for oversight; nothing without. */
  readonly tally?: Pick<Tally, 'seen'>;
  readonly settings: ReviewSettings;
}

export interface ReviewSettings {
  readonly nudgesPerDay: number;
  readonly staffDomains: readonly string[];
  readonly hospitalNumberPatterns: readonly RegExp[];
}

/** How a review ended for the author of the message; a code for the metrics. */
export type Review =
  | 'not_watched'
  | 'nothing_found'
  | 'known_already'
  | 'quiet'
  | 'nudged'
  | 'extended'
  | 'capped'
  | 'too_old'
  | 'dry_run'
  | 'quiet_hours'
  | 'incident'
  | 'incident_noted'
  | 'incident_quiet'
  | 'dismissed'
  | 'closed';

/**
 * A message was posted, edited or undeleted. Adds what it tells to its thread's ledger and, where that identifies a patient, writes
 * the author's nudge, all in one transaction; returns after the commit. Nothing found in a new message means no
 * write at all. A state of the message that is not newer than the known one changes nothing.
 *
 * Messages may arrive in any order, and more than once. Once all have arrived, whatever the order: of each message its newest
 * state alone stands in the ledger; nobody has two nudges for a thread; whoever gives a patient away when the thread is read
 * in the order of posting has one, open unless they answered it; and nobody has an open one whose messages no longer help
 * to identify anybody. Who else has one may depend on the order: a state that was overtaken is never judged, and what was
 * judged before an earlier message came is not taken back. So may what rests on the talk around a message and not on a detail:
 * its kind, a story that no list knows, a bare yes that comes before its guess.
 */
export async function reviewPost(post: Post, deps: ReviewDeps, manner: Manner = 'live'): Promise<Review> {
  const channel = await deps.directory.channel(post.thread, post.serviceUrl);
  const review =
    channel.mode === 'off'
      ? 'not_watched'
      : await reviewByIncident(await withFiles(post, channel.groupId, deps), channel, deps, manner);
  deps.metrics.count(counterOf(manner), review);
  if (!post.edited && review !== 'not_watched' && review !== 'known_already')
    deps.tally?.seen(placeOf(post.thread.tenantId, channel), post.author.id);
  return review;
}

/** What falls under a major incident is noted at most; an edit after it may still mend what was noted. */
async function reviewByIncident(
  post: Post,
  channel: ChannelInfo,
  deps: ReviewDeps,
  manner: Manner,
): Promise<Review> {
  const incident = incidentOf(channel.incidents, new Date(post.version), deps.clock.now());
  if (channel.incidents.length === 0 || (!incident && !post.edited))
    return judgeAndSave(post, channel, deps, manner);
  const findings = identify(post.text, contextOf(post, channel, deps.settings));
  if (incident) return noteInIncident(post, findings, channel, incident, deps);
  if (!givesAway(findings, policies[channel.channelClass]))
    await deps.incidents.dropNote(post.thread, post.id, post.version);
  return judgeAndSave(post, channel, deps, manner);
}

const counterOf = (manner: Manner) => (manner === 'live' ? 'messages_seen' : 'messages_caught_up');

async function judgeAndSave(
  post: Post,
  channel: ChannelInfo,
  deps: ReviewDeps,
  manner: Manner,
): Promise<Review> {
  const findings = identify(post.text, contextOf(post, channel, deps.settings));
  const place = {
    setting: `${channel.channel} ${channel.team}`,
    opens: post.thread.conversationId.endsWith(`;messageid=${post.id}`),
  };
  const { before, told, asked } = deps.memory.recall(post.thread, post.id, post.author.id);
  const remember = (judged: Judged) => deps.memory.remember(post.thread, post.id, post.author.id, judged);
  if (findings.length === 0 && !post.edited) {
    const seen = observe({ text: post.text, findings, ...place, ledger: told, before });
    if (seen.findings.length === 0 && !(asked && confirms(post.text))) {
      remember({ kind: seen.kind, asks: false });
      return 'nothing_found';
    }
  }
  return deps.ledger.withThread(post.thread, async (transaction) => {
    const { state } = transaction;
    if (isKnown(post, state)) return 'known_already';
    const earlier = state.details.filter((detail) => detail.postId <= post.id);
    const later = state.details.filter((detail) => detail.postId > post.id);
    const digest = (value: string) => deps.vault.digest(state.salt, value);
    const judged = { id: post.id, text: post.text, findings, ...place, before, asked };
    const policy = policyOf(channel);
    // What is read later does not say that it is an edit.
    const changed = post.edited || state.posts.some(({ id }) => id === post.id);
    const assessment = bounded(assess(earlier, { ...judged, later, edited: changed }, policy, digest));
    const others = [...earlier.filter((detail) => detail.postId !== post.id), ...assessment.after];
    remember({ ...assessment, told: [...others, ...assessment.details] });
    if (tellsTheSame(post, assessment.details, state, manner)) {
      await rememberState(post, transaction);
      return 'known_already';
    }
    const saved = knownPost(post, assessment);
    await transaction.savePost(saved, assessment.details);
    await recount(transaction, later, assessment.after);

    const look = (text: string) => {
      const found = identify(text, { ...contextOf(post, channel, deps.settings), attachments: [] });
      // A wording is safer when it would not add up with what the thread has told besides.
      const { findings, flag } = assess(others, { id: post.id, text, findings: found }, policy, digest);
      return { findings, flagged: flag };
    };
    const words = {
      urgent: () => isUrgent(post.text),
      carried: (): CarriedText => {
        const reworded = assessment.confirms ? unsaid : generalize(post.text, look);
        return { ...reworded, changed: changesBetween(post.text, reworded.safer) };
      },
    };
    const speak = async (occasion: Occasion) => {
      if (manner !== 'too_old') return giveNudge(occasion, transaction, deps);
      await transaction.audit({ event: 'nudge_too_old', ...auditOf(occasion) });
      return 'too_old';
    };
    const copy = !changed && isCopy(post, assessment.details, state);
    const own =
      assessment.flag && !copy
        ? await speak({ ...post, postId: post.id, ...assessment, words, channel })
        : undefined;
    // What comes last and is new changes nothing for those who spoke before.
    const closed =
      (changed || later.length > 0) &&
      (await settleThread(
        {
          post: saved,
          because: 'edited',
          posts: withPost(state, saved),
          details: [...others, ...assessment.details].sort(byPost),
          nudged: own !== undefined,
          silent: manner === 'too_old',
          words,
          channel,
          serviceUrl: post.serviceUrl,
        },
        transaction,
        deps,
      ));
    return copy ? 'known_already' : (own ?? (closed ? 'closed' : 'quiet'));
  });
}

/**
 * A message was deleted: what it told leaves the sum, and nudges close whose posts no longer identify anybody. What another message
 * repeated after it counts from then on as that one's own.
 */
export async function reviewDeletion(
  deletion: Deletion,
  deps: ReviewDeps,
  manner: Manner = 'live',
): Promise<Review> {
  const channel = await deps.directory.channel(deletion.thread, deletion.serviceUrl);
  if (channel.incidents.length > 0)
    await deps.incidents.dropNote(deletion.thread, deletion.id, deletion.version);
  const review = channel.mode === 'off' ? 'not_watched' : await takeAway(deletion, channel, deps, manner);
  deps.metrics.count(counterOf(manner), review);
  return review;
}

function takeAway(
  deletion: Deletion,
  channel: ChannelInfo,
  deps: ReviewDeps,
  manner: Manner,
): Promise<Review> {
  return deps.ledger.withThread(deletion.thread, async (transaction) => {
    const { state } = transaction;
    if (isKnown(deletion, state)) return 'known_already';
    const { id, version } = deletion;
    const known = state.posts.find((entry) => entry.id === id);
    // A deletion may overtake its post: remembering it keeps the late post from counting.
    const saved: KnownPost = {
      ...(known ?? { authorId: '', authorPlatformId: '', spared: false }),
      ...{ id, version, deleted: true },
    };
    await transaction.savePost(saved, []);
    if (!known) return 'quiet';
    const left = state.details.filter((detail) => detail.postId !== id);
    const details = countSubjects(left);
    await recount(transaction, left, details);
    const change = { post: saved, because: 'deleted', posts: withPost(state, saved), details } as const;
    const closed = await settleThread(
      {
        ...change,
        nudged: false,
        silent: manner === 'too_old',
        words: undefined,
        channel,
        serviceUrl: deletion.serviceUrl,
      },
      transaction,
      deps,
    );
    return closed ? 'closed' : 'quiet';
  });
}

/** The longest messages that people write tell far fewer; whoever fills one with details is not to fill the ledger. */
const mostDetails = 500;

/** Who somebody is goes before what they are; the order stays. */
function bounded(assessment: Assessment): Assessment {
  const { details } = assessment;
  if (details.length <= mostDetails) return assessment;
  const [direct, others] = [details.filter((each) => each.direct), details.filter((each) => !each.direct)];
  const kept = new Set([...direct, ...others].slice(0, mostDetails));
  return { ...assessment, details: details.filter((each) => kept.has(each)) };
}

/** What the recognizers may know about a post. */
export function contextOf(
  post: Pick<Post, 'author' | 'mentions' | 'at' | 'attachments'>,
  channel: ChannelInfo,
  settings: ReviewSettings,
): IdentifyContext {
  return {
    roster: withName(channel.roster, post.author.name),
    mentions: post.mentions,
    site: channel.site,
    team: channel.team,
    channel: channel.channel,
    at: post.at,
    attachments: post.attachments,
    hospitalNumberPatterns: settings.hospitalNumberPatterns,
    staffDomains: settings.staffDomains,
  };
}

/** The same list wherever the name stands on it already: the recognizers cut a list's names once, and know it again. */
function withName(roster: readonly string[], name: string): readonly string[] {
  return name === '' || roster.includes(name) ? roster : [...roster, name];
}

const isKnown = ({ id, version }: Pick<Post, 'id' | 'version'>, { posts }: ThreadState): boolean =>
  posts.some((known) => known.id === id && known.version >= version);

const knownPost = (post: Post, { spared }: Assessment): KnownPost => ({
  id: post.id,
  version: post.version,
  authorId: post.author.id,
  authorPlatformId: post.author.platformId,
  deleted: false,
  spared,
});

/** The newer state is known from now on, so that one between the two, which comes late, is not taken for the newest. */
async function rememberState({ id, version }: Post, transaction: ThreadTransaction): Promise<void> {
  const { posts, details } = transaction.state;
  const known = posts.find((entry) => entry.id === id);
  if (known)
    await transaction.savePost(
      { ...known, version },
      details.filter(({ postId }) => postId === id),
    );
}

const withPost = ({ posts }: ThreadState, saved: KnownPost): readonly KnownPost[] => [
  ...posts.filter((post) => post.id !== saved.id),
  saved,
];

const byPost = (a: LedgerDetail, b: LedgerDetail): number =>
  a.postId < b.postId ? -1 : a.postId > b.postId ? 1 : 0;

/** Saves the posts whose patients are counted otherwise now that one before them has come, changed or gone. */
async function recount(
  transaction: ThreadTransaction,
  before: readonly LedgerDetail[],
  after: readonly LedgerDetail[],
): Promise<void> {
  const moved = after.filter(({ subject }, at) => subject !== before[at]?.subject);
  for (const id of new Set(moved.map(({ postId }) => postId))) {
    const post = transaction.state.posts.find((known) => known.id === id);
    if (post)
      await transaction.savePost(
        post,
        after.filter(({ postId }) => postId === id),
      );
  }
}
