import { observe } from '../assess/assess.ts';
import { confirms } from '../assess/confirmation.ts';
import { policies } from '../assess/policy.ts';
import { isDoubtful, withoutDoubtful } from '../identify/doubts.ts';
import { identify } from '../identify/identify.ts';
import { readQuestions, talkOf } from '../identify/questions.ts';
import { isCopy } from './copies.ts';
import { giveNudge, type Occasion } from './give-nudge.ts';
import { incidentOf } from './incident.ts';
import { dropNote, givesAway, noteInIncident } from './incident-notes.ts';
import { followsDetails, judgeInThread, type PostInThread, wordsOf } from './judge-in-thread.ts';
import { byPost, isKnown, knownPost, recount, rememberState, withPost } from './known-posts.ts';
import { placeOf } from './learning.ts';
import { type Manner, tellsTheSame } from './manner.ts';
import { auditOf } from './nudging.ts';
import type { ChannelInfo } from './ports.ts';
import type { Post } from './post.ts';
import { contextOf, nothingBefore } from './reading-context.ts';
import { counterOf, type Review, type ReviewDeps } from './review.ts';
import { settleThread } from './settle-thread.ts';
import type { ThreadTransaction } from './thread-ledger.ts';
import type { Judged } from './thread-memory.ts';
import { withFiles } from './with-files.ts';

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
 * its kind, a story that no list knows, a word that answers a question, a bare yes that comes before its guess, a word that is a detail
 * only where the thread has told some before ("taxi driver").
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
  const findings = withoutDoubtful(
    identify(post.text, contextOf(post, channel, deps.settings, nothingBefore)),
  );
  if (incident) return noteInIncident(post, findings, channel, incident, deps);
  if (!givesAway(findings, policies[channel.channelClass])) await dropNote(post, channel, deps);
  return judgeAndSave(post, channel, deps, manner);
}

/** Says at once that a new message tells nothing, with no look at the ledger; judges every other one in its thread. */
async function judgeAndSave(
  post: Post,
  channel: ChannelInfo,
  deps: ReviewDeps,
  manner: Manner,
): Promise<Review> {
  const place = {
    setting: `${channel.channel} ${channel.team}`,
    opens: post.thread.conversationId.endsWith(`;messageid=${post.id}`),
  };
  const {
    recalled,
    context,
    findings: most,
  } = await deps.reading.read(post.thread, () => {
    const recalled = deps.memory.recall(post.thread, post.id, post.author.id);
    const { before, questions } = recalled;
    // What a reply tells may depend on what the thread has told before. Where it tells nothing even then, the ledger need not be asked.
    const thread = { followsDetails: !place.opens, questions, talk: talkOf(before, questions) };
    return { recalled, text: post.text, context: contextOf(post, channel, deps.settings, thread) };
  });
  const { before, told, asked, questions, teller } = recalled;
  const asking = readQuestions(post.text);
  const remember = (judged: Omit<Judged, 'questions'>) =>
    deps.memory.remember(post.thread, post.id, post.author.id, { ...judged, questions: asking });
  const tellsNothing = (): boolean => {
    if (post.edited || !most.every(isDoubtful)) return false;
    const seen = observe(
      { text: post.text, findings: most, ...place, ledger: told, before, teller, questions },
      // What the thread has told is not known here for sure; only its first post has nothing before it.
      () => !place.opens,
    );
    if (seen.findings.length > 0 || (asked && confirms(post.text))) return false;
    remember({ kind: seen.kind, asks: false, tells: false });
    return true;
  };
  if (tellsNothing()) return 'nothing_found';
  return deps.ledger.withThread(
    post.thread,
    async (transaction) => {
      const { state } = transaction;
      if (isKnown(post, state)) return 'known_already';
      const findings =
        place.opens || followsDetails(post, state)
          ? most
          : identify(post.text, { ...context, followsDetails: false });
      const judged = judgeInThread(
        post,
        { id: post.id, text: post.text, findings, ...place, before, teller, questions, asked },
        state,
        channel,
        deps,
      );
      const { assessment, others } = judged;
      remember({
        ...assessment,
        tells: assessment.details.length > 0,
        told: [...others, ...assessment.details],
      });
      // Of a new message that tells nothing after all the ledger keeps nothing; of an edit it keeps which wording was the last.
      const isNew = !post.edited && !state.posts.some(({ id }) => id === post.id);
      if (isNew && !assessment.flag && assessment.details.length === 0) return 'nothing_found';
      if (tellsTheSame(post, assessment.details, state, manner)) {
        await rememberState(post, transaction);
        return 'known_already';
      }
      await transaction.savePost(knownPost(post, assessment), assessment.details);
      await recount(transaction, post.id, others);
      return speakOf(judged, manner, transaction, deps);
    },
    post.id,
  );
}

/** Gives the author a nudge where the post calls for one, and brings those of everybody in line with it. */
async function speakOf(
  judged: PostInThread,
  manner: Manner,
  transaction: ThreadTransaction,
  deps: ReviewDeps,
): Promise<Review> {
  const { post, channel, state, assessment, others, later, changed } = judged;
  const words = wordsOf(judged, deps);
  const speak = async (occasion: Occasion) => {
    if (manner !== 'too_old') return giveNudge(occasion, transaction, deps);
    await transaction.audit({ event: 'nudge_too_old', ...auditOf(occasion) });
    return 'too_old';
  };
  const standing = [...others, ...assessment.details];
  const copy = !changed && isCopy(post, assessment.details, state);
  const own =
    assessment.flag && !copy
      ? await speak({ ...post, postId: post.id, ...assessment, words, channel, standing })
      : undefined;
  const saved = knownPost(post, assessment);
  // What comes last and is new changes nothing for those who spoke before.
  const closed =
    (changed || later.length > 0) &&
    (await settleThread(
      {
        post: saved,
        because: 'edited',
        posts: withPost(state, saved),
        details: standing.toSorted(byPost),
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
}
