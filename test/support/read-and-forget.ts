/**
 * node --expose-gc read-and-forget.ts FILE [keep]: reads a post with words that stand nowhere else, then others, and writes what this process still has in memory to
 * FILE. With `keep` it holds on to what was found.
 */
import { writeHeapSnapshot } from 'node:v8';
import { assess } from '../../src/assess/assess.ts';
import { generalize } from '../../src/assess/generalize.ts';
import { policies } from '../../src/assess/policy.ts';
import { bareContext } from '../../src/identify/bare-context.ts';
import { identify } from '../../src/identify/identify.ts';
import type { Finding } from '../../src/identify/types.ts';

const [, , file, keep] = process.argv;
const roster = ['Priya Raman', 'Tom Hughes'];
const context = bareContext(new Date('2026-03-02'), {
  roster,
  followsDetails: true,
  questions: ['name', 'place', 'work'],
});
/** Finds, weighs and rewords, as a review does. */
function read(text: string): readonly Finding[] {
  const look = (words: string) => {
    const findings = identify(words, context);
    const post = { id: 'post', text: words, findings, setting: 'Ward 12' };
    return { findings, flagged: assess([], post, policies.advice, (value) => value).flag };
  };
  generalize(text, look);
  return look(text).findings;
}
/** "Qwzx" and a letter, put together here, so that no source has the whole. */
const mark = (letter: string) => String.fromCharCode(81, 119, 122, 120) + letter.repeat(12);

const kept: (readonly Finding[])[] = [];
function readMarked(letter: string): void {
  const found = read(
    `${mark(letter)}, Baker from ${mark(letter)}, Mrs ${mark(letter)} at ${mark(letter)}@mail.example, ring mum on 07700 900123`,
  );
  if (keep) kept.push(found);
}

for (const letter of 'bcdf') readMarked(letter);
// Expressions remember the last text that they were tried on.
for (let at = 0; at < 50; at += 1)
  read(`Mrs Sample at sample${at}@mail.example, baker from Leeds, ring mum on 07700 900${100 + at}`);
(globalThis as { gc?: () => void }).gc?.();
Object.assign(globalThis, { kept });
writeHeapSnapshot(file);
