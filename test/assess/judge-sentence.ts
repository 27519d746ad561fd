import { assess } from '../../src/assess/assess.ts';
import { policies } from '../../src/assess/policy.ts';
import { bareContext } from '../../src/identify/bare-context.ts';
import { identify } from '../../src/identify/identify.ts';

/** Judges a sentence as the first message of a thread in a channel for advice. */
export function judgeSentence(text: string) {
  const findings = identify(
    text,
    bareContext(new Date('2026-03-03'), { roster: ['Sarah Brown', 'Raj Patel'] }),
  );
  const post = { id: '1', text, findings, setting: 'Advice Medicine', opens: true, before: [] };
  return assess([], post, policies.advice, (value) => value);
}
