import { stillIdentifies } from '../assess/standing.ts';
import type { LedgerDetail } from '../assess/types.ts';
import { readThrough } from '../assess/weighing.ts';
import { policyOf } from './channels.ts';
import { giveNudge, type NudgingDeps, type Words } from './give-nudge.ts';
import type { Nudge, NudgeOutcome } from './nudge.ts';
import { closeNudge, replaceWords, whatIsLeft } from './nudging.ts';
import type { ChannelInfo } from './ports.ts';
import type { KnownPost, ThreadTransaction } from './thread-ledger.ts';
import { noWords } from './views.ts';

/** A thread as it stands after one of its posts was edited, was taken away, or came later than others that follow it. */
export interface ChangedThread {
  /** The post that changed. */
  readonly post: KnownPost;
  readonly because: 'edited' | 'deleted';
  readonly posts: readonly KnownPost[];
  /** In the order of posting. */
  readonly details: readonly LedgerDetail[];
  /** True where the post's author has just been given a nudge. */
  readonly nudged: boolean;
  /** True where it is too late for a new nudge: what is no longer needed is closed, and nothing is said. */
  readonly silent: boolean;
  /** What the card may carry of the post; undefined where it is gone. */
  readonly words: Words | undefined;
  readonly channel: ChannelInfo;
  readonly serviceUrl: string;
}

const unknownWords: Words = { urgent: () => false, carried: () => noWords };

/** Closed by what became of the posts, and so opened again by it; what the author closed stays closed. */
const reopens: ReadonlySet<NudgeOutcome | undefined> = new Set(['edited', 'deleted', 'sum_fell']);

/**
 * Brings everybody's nudges in line with a thread in which something before its end has changed: closes those whose author's
 * posts no longer help to identify anybody, and gives one to each author who gives a patient away as the thread reads
 * now, at the post or after it. Their words are long gone, so the card says without them what adds up.
 * Returns true where the nudge of the post's own author was closed.
 */
export async function settleThread(
  change: ChangedThread,
  transaction: ThreadTransaction,
  deps: NudgingDeps,
): Promise<boolean> {
  const { post, posts, details, channel, serviceUrl } = change;
  const policy = policyOf(channel);
  const { nudges } = transaction.state;
  const done = new Set(change.nudged ? [post.authorId] : []);
  let closed = false;
  for (const nudge of nudges) {
    const author = nudge.author.id;
    if (done.has(author) || nudge.state === 'closed' || nudge.state === 'undeliverable') continue;
    const own = author === post.authorId;
    if (isNeeded(nudge, change)) {
      if (own) await leaveOut(nudge, change, transaction, deps);
      continue;
    }
    await closeNudge(transaction, nudge, own ? change.because : 'sum_fell');
    closed ||= own;
    done.add(author);
  }
  if (change.silent) return closed;
  const spared = new Set(posts.filter((entry) => entry.spared).map(({ id }) => id));
  for (const crossing of readThrough(details, spared, policy, post.id)) {
    const crossed = posts.find(({ id }) => id === crossing.postId);
    if (!crossed || done.has(crossed.authorId)) continue;
    done.add(crossed.authorId);
    const nudge = nudges.find(({ author }) => author.id === crossed.authorId);
    if (nudge && !(nudge.state === 'closed' && reopens.has(nudge.outcome))) continue;
    const words = crossed.id === post.id ? change.words : undefined;
    const author = { id: crossed.authorId, platformId: crossed.authorPlatformId, name: '' };
    const place = { thread: transaction.thread, author, serviceUrl, channel, standing: details };
    await giveNudge({ ...crossing, ...place, words: words ?? unknownWords }, transaction, deps);
  }
  return closed;
}

/**
 * Takes from a nudge what its author's edit took out of the message, so that the card does not go on naming it; what is left still identifies
 * somebody, and its words are those of the edit. Another message's loss changes nothing here: the words of this one are gone.
 */
async function leaveOut(
  nudge: Nudge,
  { post, details, silent, words }: ChangedThread,
  transaction: ThreadTransaction,
  deps: NudgingDeps,
): Promise<void> {
  if (nudge.postId !== post.id || !words || silent) return;
  const { why, traits } = whatIsLeft(nudge, details);
  if (traits.length === nudge.traits.length) return;
  await replaceWords(
    transaction,
    { ...nudge, traits, why: why.length > 0 ? why : ['combination'] },
    deps.vault.seal(JSON.stringify(words.carried()), nudge.id),
  );
}

/** True while the author's posts help to identify somebody, or one that is a bare yes stands in a thread that does. */
function isNeeded({ author, postId }: Nudge, { post, posts, details, channel }: ChangedThread): boolean {
  const policy = policyOf(channel);
  const standing = posts.filter((entry) => !entry.deleted);
  const ids = (of: readonly KnownPost[]) => new Set(of.map(({ id }) => id));
  if (stillIdentifies(details, ids(standing.filter((entry) => entry.authorId === author.id)), policy))
    return true;
  const bareYes =
    postId !== post.id && ids(standing).has(postId) && !details.some((d) => d.postId === postId);
  return bareYes && stillIdentifies(details, ids(standing), policy);
}
