import { readFileSync } from 'node:fs';
import { type AnswerDeps, answerCard } from '../../src/chaperone/answer-card.ts';
import type { Answer } from '../../src/chaperone/answers.ts';
import type { SendResult, ThreadRead } from '../../src/chaperone/ports.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import { readTemplateBook } from '../../src/escalate/template-book.ts';
import { channel, post, reviewDeps } from '../fakes/review-deps.ts';

export const carried = {
  safer: 'Bloods to chase for the patient please',
  question: 'Can somebody chase the bloods?',
  changed: [{ start: 20, end: 31 }],
};

const book = (locale: string) =>
  readTemplateBook(
    JSON.parse(readFileSync(new URL(`../../cards/templates.${locale}.json`, import.meta.url), 'utf8')),
  );

export const at = { conversationId: 'c', activityId: '1' };
export const sent: SendResult = { kind: 'sent', card: at };

/**
 * A nudge, and what its author presses. What was done stands in the lists.
 * @param read how the thread is read back; it can only be pasted without
 * @param reply how the reply in the thread ends
 */
export async function withNudge(read?: ThreadRead, reply: () => Promise<SendResult> = async () => sent) {
  const { deps, ledger, counts } = reviewDeps();
  const said = post('Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please');
  await reviewPost(said, deps);
  const replies: string[] = [];
  const asked: string[] = [];
  const routed: string[] = [];
  const answerDeps: AnswerDeps = {
    ledger,
    directory: { channel: async () => channel },
    routes: nationalDirectory,
    templates: { en: book('en'), cy: book('cy') },
    settings: deps.settings,
    threads: read && {
      reaches: (tenantId) => tenantId === 'tenant-1',
      read: async (thread) => {
        asked.push(thread.conversationId);
        return read;
      },
    },
    clock: deps.clock,
    metrics: deps.metrics,
    noteRouted: ({ id }) => routed.push(id),
    messenger: {
      knowsChat: async () => false,
      openChat: async () => ({ kind: 'open' }),
      sendTargeted: async () => ({ kind: 'refused', code: 'unexpected' }),
      sendPrivate: async () => ({ kind: 'refused', code: 'unexpected' }),
      updateCard: async () => ({ kind: 'refused', code: 'unexpected' }),
      replyInThread: async (thread) => {
        replies.push(thread.conversationId);
        return reply();
      },
    },
  };
  const press = (answer: Answer | undefined, personId = said.author.id, tenantId = 'tenant-1') =>
    answerCard({ ...said.author, id: personId }, tenantId, said.serviceUrl, answer, answerDeps);
  return { press, deps, ledger, counts, replies, asked, routed, thread: said.thread };
}

export const route = { verb: 'route', nudgeId: 'nudge-1', carried } as const satisfies Answer;
export const wholeThread = {
  verb: 'whole_thread',
  nudgeId: 'nudge-1',
  carried,
  routeId: 'on-call-senior',
  typed: { specialty: 'Haematology', fields: { question: carried.question, news2: '7' } },
  pasted: '',
} as const satisfies Answer;
export const draft = {
  verb: 'draft',
  nudgeId: 'nudge-1',
  routeId: 'e-rs-advice',
  specialty: 'Haematology',
  fields: { question: 'Can somebody chase the bloods?' },
  reply: false,
} as const satisfies Answer;
