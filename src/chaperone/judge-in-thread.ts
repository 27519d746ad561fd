import { type Assessment, assess, type JudgedPost } from '../assess/assess.ts';
import { changesBetween } from '../assess/changes.ts';
import { generalize, type Look } from '../assess/generalize.ts';
import type { Digest } from '../assess/marks.ts';
import { mostTelling } from '../assess/most-telling.ts';
import type { LedgerDetail } from '../assess/types.ts';
import { isUrgent } from '../escalate/urgent.ts';
import { identify } from '../identify/identify.ts';
import { readPerhaps } from '../identify/perhaps.ts';
import { talkOf } from '../identify/questions.ts';
import type { Finding } from '../identify/types.ts';
import { policyOf } from './channels.ts';
import type { Words } from './give-nudge.ts';
import type { ChannelInfo } from './ports.ts';
import type { Post } from './post.ts';
import { contextOf, type ThreadSoFar } from './reading-context.ts';
import type { ReviewDeps } from './review.ts';
import type { ThreadState } from './thread-ledger.ts';
import { noWords } from './views.ts';

/** True where the thread's earlier posts have told something. */
export const followsDetails = ({ id }: Pick<Post, 'id'>, { details }: ThreadState): boolean =>
  details.some(({ postId }) => postId < id);

/** A post, judged in its thread. */
export interface PostInThread {
  readonly post: Post;
  /** What the posts right before it were. */
  readonly talk: Omit<ThreadSoFar, 'followsDetails'>;
  /** What was found in it. */
  readonly found: readonly Finding[];
  readonly channel: ChannelInfo;
  /** The thread as it stood before. */
  readonly state: ThreadState;
  readonly assessment: Assessment;
  /** What the thread's other posts tell, those after it counted anew; as much as is kept of them beside it. */
  readonly others: readonly LedgerDetail[];
  /** What the posts after it told, as it was counted before. */
  readonly later: readonly LedgerDetail[];
  /** True where it was known before in another state. */
  readonly changed: boolean;
  /** The thread's own, which remembers for as long as the post is reviewed: its words are looked at again, and each digest costs. */
  readonly digest: Digest;
}

/** Judges a post against what its thread has told before it, and counts what was told after it anew. Pure but for the vault's digests. */
export function judgeInThread(
  post: Post,
  read: JudgedPost,
  state: ThreadState,
  channel: ChannelInfo,
  { vault }: ReviewDeps,
): PostInThread {
  const earlier = state.details.filter((detail) => detail.postId <= post.id);
  const later = state.details.filter((detail) => detail.postId > post.id);
  // What is read later does not say that it is an edit.
  const changed = post.edited || state.posts.some(({ id }) => id === post.id);
  const known = new Map<string, string>();
  const digest = (value: string): string => {
    const mark = known.get(value) ?? vault.digest(state.salt, value);
    known.set(value, mark);
    return mark;
  };
  const judged = assess(earlier, { ...read, later, edited: changed }, policyOf(channel), digest);
  const isOwn = ({ postId }: LedgerDetail) => postId === post.id;
  const thread = [...earlier.filter((detail) => !isOwn(detail)), ...judged.details, ...judged.after];
  const authors = new Map(state.posts.map(({ id, authorId }) => [id, authorId]));
  const authorOf = (postId: string) => (postId === post.id ? post.author.id : (authors.get(postId) ?? ''));
  const kept = mostTelling(thread, authorOf, mostDetails);
  const assessment = { ...judged, details: kept.filter(isOwn) };
  const others = kept.filter((detail) => !isOwn(detail));
  const questions = read.questions ?? [];
  const talk = { questions, talk: talkOf(read.before ?? [], questions) };
  return { post, talk, found: read.findings, channel, state, assessment, others, later, changed, digest };
}

/** What the card may carry of a post. It is worked out only where a card is written. */
export function wordsOf(judged: PostInThread, deps: ReviewDeps): Words {
  const { text } = judged.post;
  return {
    urgent: () => isUrgent(text),
    carried: () => {
      if (judged.assessment.confirms) return noWords;
      const reworded = generalize(text, lookIn(judged, deps));
      return { ...reworded, changed: changesBetween(text, reworded.safer) };
    },
  };
}

/** A look at other words in the post's place: they are safer when they would not add up with what the thread has told besides. */
function lookIn({ post, talk, found, channel, state, others, digest }: PostInThread, deps: ReviewDeps): Look {
  const context = {
    ...contextOf(post, channel, deps.settings, { ...talk, followsDetails: followsDetails(post, state) }),
    attachments: [],
  };
  return (text) => {
    const inText =
      text === post.text ? found.filter(({ kind }) => kind !== 'attachment') : identify(text, context);
    const read = { id: post.id, text, findings: inText };
    const { findings, flag } = assess(others, read, policyOf(channel), digest);
    return { findings, flagged: flag, perhaps: () => readPerhaps(text, context) };
  };
}

/**
 * What is kept of a thread: each message in it reads them all. The longest lists that people write hold a hundred, and a thread of three hundred
 * messages that tell three things each stays below it.
 */
export const mostDetails = 1_000;
