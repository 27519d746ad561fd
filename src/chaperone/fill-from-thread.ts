import { readForm } from '../escalate/form-words.ts';
import { readQuestion } from '../escalate/question.ts';
import type { WholeThreadAnswer } from './answers.ts';
import { longestDraft } from './check-draft.ts';
import { openEscalation, type Place } from './escalation.ts';
import type { Nudge } from './nudge.ts';
import type { ChannelInfo, Metrics, ThreadReader } from './ports.ts';
import type { ReviewSettings } from './review.ts';
import { questionOfPaste, questionOfThread } from './thread-question.ts';
import type { FormView, NoticeView, WholeThread } from './views.ts';

export interface FillDeps {
  /** Reads a thread back; without it its author pastes what is needed of it. */
  readonly threads?: ThreadReader | undefined;
  readonly settings: Pick<ReviewSettings, 'hospitalNumberPatterns' | 'staffDomains'>;
  readonly metrics: Metrics;
}

/** How the whole thread can come into a form of this tenant. */
export function waysOfFilling(tenantId: string, { threads }: Pick<FillDeps, 'threads'>): 'read' | 'paste' {
  return threads?.reaches(tenantId) ? 'read' : 'paste';
}

/**
 * The form filled in from the whole thread: from what its author pasted, or else from the thread as it is read back at this moment.
 * Where neither is to be had, the form as it was, with the reason and a place to paste. Nothing of the thread outlives the call.
 * @param nudge one whose author asks; the caller has made sure of that
 */
export async function fillFromThread(
  { carried, routeId, typed, pasted }: WholeThreadAnswer,
  nudge: Nudge,
  channel: ChannelInfo,
  place: Place,
  deps: FillDeps,
): Promise<FormView | NoticeView> {
  const open = (wholeThread: WholeThread) =>
    openEscalation(nudge, carried, channel, place, { routeId, typed, wholeThread });
  const filled = (question: string) => {
    if (question === '') return open('nothing');
    // What the thread says takes the place of the question, whatever stood there.
    const { own, reworded } = readForm(place.book, typed.shown, typed.fields, carried.question);
    const { question: _replaced, ...kept } = reworded;
    const words = { question: readQuestion(question), own: { ...own, ...kept } };
    return openEscalation(nudge, carried, channel, place, { routeId, typed, words, wholeThread: 'filled' });
  };
  const known = {
    ...channel,
    at: place.at,
    settings: deps.settings,
    colleague: place.book.colleague,
    somebody: place.book.somebody,
    leftOut: place.book.leftOut,
  };
  if (pasted.trim() !== '') {
    if (pasted.length > longestDraft) return open('too_long');
    return filled(questionOfPaste(pasted, known));
  }
  if (!deps.threads?.reaches(nudge.thread.tenantId)) return open('nothing');
  const read = await deps.threads.read(nudge.thread, channel.groupId);
  deps.metrics.count('threads_read', read.kind);
  if (read.kind !== 'read') return open(read.kind === 'not_asked' ? 'no_answer' : read.kind);
  return filled(questionOfThread(read.messages, nudge.author.id, known));
}
