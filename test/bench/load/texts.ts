import { createHmac } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../../src/assess/assess.ts';
import { policies } from '../../../src/assess/policy.ts';
import { identify } from '../../../src/identify/identify.ts';
import { contextOf, readThreads } from '../threads.ts';

/** Invented messages by what Chaperone does with one that opens a thread. */
export interface Texts {
  /** Nothing is found: the database hears nothing of them. */
  readonly calm: readonly string[];
  /** Something is found that does not yet give anybody away: it goes to the ledger. */
  readonly details: readonly string[];
  /** Gives somebody away by itself: a nudge is written and sent. */
  readonly nudging: readonly string[];
}

const folder = join(import.meta.dirname, '..');
const digest = (value: string) =>
  createHmac('sha256', 'bench').update(value).digest('base64url').slice(0, 22);

/** Sorts the labelled threads' messages, as they are judged today; those with attachments or mentions are left out. */
export function readTexts(): Texts {
  const texts = {
    calm: new Set<string>(),
    details: new Set<string>(),
    nudging: new Set<string>(),
  };
  const threads = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readThreads(join(folder, name)));
  for (const thread of threads)
    for (const message of thread.messages) {
      if (message.attachments.length > 0 || message.mentions.length > 0) continue;
      const context = { ...contextOf(thread, message), channel: '', team: '', site: '' };
      const findings = identify(message.text, context);
      const post = { id: 'post', text: message.text, findings, setting: '', opens: true };
      const { flag, details } = assess([], post, policies.advice, digest);
      texts[flag ? 'nudging' : details.length > 0 ? 'details' : 'calm'].add(message.text);
    }
  return { calm: [...texts.calm], details: [...texts.details], nudging: [...texts.nudging] };
}
