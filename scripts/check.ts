/**
 * npm run --silent check -- FILE.jsonl
 * Reads threads in the format of test/bench/LABELS.md and prints one prediction per message, in the format that
 * test/bench/score.mjs reads. It runs the same code as the bot, with the ledger in memory.
 */
import { createHash } from 'node:crypto';
import { assess } from '../src/assess/assess.ts';
import { policies } from '../src/assess/policy.ts';
import type { LedgerDetail } from '../src/assess/types.ts';
import { identify } from '../src/identify/identify.ts';
import { contextOf, readThreads, type Thread } from '../test/bench/threads.ts';

const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('usage: npm run --silent check -- FILE.jsonl\n');
  process.exit(2);
}

const digest = (value: string) => createHash('sha256').update(value).digest('base64url').slice(0, 22);

for (const thread of readThreads(file)) for (const line of predict(thread)) process.stdout.write(`${JSON.stringify(line)}\n`);

/** Judges a thread's messages in their order; an edit takes the place of the message that it names. */
function* predict(thread: Thread) {
  let ledger: LedgerDetail[] = [];
  for (const message of thread.messages) {
    const postId = message.editOf ?? message.id;
    const findings = identify(message.text, contextOf(thread, message));
    const assessment = assess(ledger, { id: postId, text: message.text, findings }, policies.advice, digest);
    ledger = [...ledger.filter((detail) => detail.postId !== postId), ...assessment.details];
    yield {
      thread: thread.id,
      message: message.id,
      flag: assessment.flag,
      why: assessment.why,
      kind: assessment.kind,
      k: Math.round(assessment.k),
      direct: findings.flatMap((finding) => (finding.kind === 'direct' ? [{ start: finding.start, end: finding.end, type: finding.type }] : [])),
      details: findings.flatMap((finding) => (finding.kind === 'quasi' ? [{ start: finding.start, end: finding.end, attribute: finding.attribute }] : [])),
    };
  }
}
