import { createHash } from 'node:crypto';
import { assess } from '../../src/assess/assess.ts';
import { type Policy, policies } from '../../src/assess/policy.ts';
import type { LedgerDetail, MessageKind } from '../../src/assess/types.ts';
import { identify } from '../../src/identify/identify.ts';
import { type Asking, questionsFor, readQuestions, talkOf } from '../../src/identify/questions.ts';
import { contextOf, type Thread } from './threads.ts';

const digest = (value: string) => createHash('sha256').update(value).digest('base64url').slice(0, 22);

/**
 * Judges a thread's messages in their order with the bot's recognizers and its judgement, the ledger in memory. Of the bot's way through a thread
 * (`src/chaperone/judge-in-thread.ts`) it leaves out what the labels do not ask: an edit takes the place of the message that it names, and is not
 * read again among what came later. Yields one prediction per message in the format that score.mjs reads.
 */
export function* predict(thread: Thread, policy: Policy = policies.advice) {
  let ledger: readonly LedgerDetail[] = [];
  const kinds = new Map<string, MessageKind>();
  const tellers = new Set<string>();
  const asking: Asking[] = [];
  let asker: string | undefined;
  const setting = `${thread.setting.channel} ${thread.setting.team}`;
  for (const [at, message] of thread.messages.entries()) {
    const id = message.editOf ?? message.id;
    const followsDetails = ledger.some((detail) => detail.postId !== id);
    const { author } = message;
    const questions = questionsFor(asking, author);
    const before = [...kinds].flatMap(([other, kind]) => (other === id ? [] : [kind]));
    const findings = identify(
      message.text,
      contextOf(thread, message, followsDetails, questions, talkOf(before, questions)),
    );
    const asked = asker !== undefined && asker !== message.author;
    const teller = tellers.has(author);
    const post = {
      id,
      text: message.text,
      findings,
      setting,
      opens: at === 0,
      before,
      teller,
      questions,
      asked,
    };
    const assessment = assess(ledger, post, policy, digest);
    ledger = [...ledger.filter((detail) => detail.postId !== id), ...assessment.details];
    if (assessment.details.length > 0) tellers.add(author);
    asking.push({ author, questions: readQuestions(message.text) });
    kinds.set(id, assessment.kind);
    asker = assessment.asks ? message.author : undefined;
    yield {
      thread: thread.id,
      message: message.id,
      flag: assessment.flag,
      why: assessment.why,
      kind: assessment.kind,
      direct: assessment.findings.flatMap((finding) =>
        finding.kind === 'direct' ? [{ start: finding.start, end: finding.end, type: finding.type }] : [],
      ),
      details: assessment.findings.flatMap((finding) =>
        finding.kind === 'quasi'
          ? [{ start: finding.start, end: finding.end, attribute: finding.attribute }]
          : [],
      ),
      k: Math.round(assessment.k),
    };
  }
}
