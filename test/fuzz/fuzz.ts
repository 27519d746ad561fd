/**
 * `npm run fuzz -- [--seconds N] [--seed S] [--only TARGET]`: hostile input for the whole program, real HTTP and real tokens, until the time is
 * over. Whatever crashes it, fails in it, takes too long or is let in goes to `test/fuzz/corpus`, which every run and `test/e2e/fuzz.test.ts`
 * try first. The program is a process of its own, and what it holds is measured (`bounds.ts`). Ends with 1 where something was found.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readOptions, refuse, wholeNumber } from '../../scripts/options.ts';
import { ended, startApart } from './apart.ts';
import { createAttack } from './attack.ts';
import { inMega, memoryFaults } from './bounds.ts';
import type { Held } from './collect.ts';
import { type Input, inputs, type Target, targets } from './inputs.ts';

const corpusOf = (target: Target) => join(import.meta.dirname, 'corpus', `${target}.json`);
/** Bytes; an input that is larger is not kept. */
const largestKept = 4_000;

const usage = 'npm run fuzz -- [--seconds N] [--seed S] [--only TARGET]';
const { values } = readOptions(usage, {
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
  },
});
const seconds = wholeNumber('seconds', values.seconds, usage);
const seed = wholeNumber('seed', values.seed, usage);
const chosen = targets.filter((target) => values.only === undefined || target === values.only);
if (chosen.length === 0) refuse(`--only takes one of ${targets.join(', ')}.`, usage);

const tell = (line: string) => void process.stderr.write(`${line}\n`);
const whole = await startApart();
const attack = await createAttack(whole);
const unheard: string[] = [];
for (const event of ['unhandledRejection', 'uncaughtException'] as const)
  process.on(
    event,
    (error: unknown) => void unheard.push(`${event}: ${error instanceof Error ? error.stack : error}`),
  );
const tried = new Map<Target, number>();
const found: string[] = [];
let slowest = 0;

async function attempt(target: Target, input: Input): Promise<void> {
  const began = performance.now();
  const answered = await attack(target, input);
  const fault = (await whole.unheard())[0] ?? answered ?? unheard.shift();
  slowest = Math.max(slowest, performance.now() - began);
  tried.set(target, (tried.get(target) ?? 0) + 1);
  if (fault === undefined) return;
  found.push(`${target}: ${fault}`);
  tell(`FOUND  ${target}: ${fault}\n       ${JSON.stringify(input).slice(0, 400)}`);
  const kept = JSON.parse(readFileSync(corpusOf(target), 'utf8')) as Input[];
  const small = JSON.stringify(input).length <= largestKept;
  if (small && kept.length < 200 && !kept.some((each) => JSON.stringify(each) === JSON.stringify(input)))
    writeFileSync(corpusOf(target), `${JSON.stringify([...kept, input], null, 1)}\n`);
  // Whatever came next would be refused, and be a finding too.
  if (fault === ended) throw new Error(ended);
}

async function run(): Promise<string> {
  for (const target of chosen)
    for (const input of JSON.parse(readFileSync(corpusOf(target), 'utf8')) as Input[])
      await attempt(target, input);
  const loaded = await whole.memory();
  const began = performance.now();
  const end = began + seconds * 1_000;
  let half: Held | undefined;
  for (let round = 0; performance.now() < end; round += 1)
    for (const target of chosen)
      for (const input of fc.sample(inputs[target], { seed: seed + round, numRuns: 20 })) {
        if (performance.now() >= end) break;
        if (performance.now() >= (began + end) / 2) half ??= await whole.memory();
        await attempt(target, input);
      }
  const last = await whole.memory();
  for (const fault of memoryFaults(half ?? last, last)) {
    found.push(`memory: ${fault}`);
    tell(`FOUND  memory: ${fault}`);
  }
  const [first, middle, final] = [loaded, half ?? last, last].map(
    ({ held, resident }) => `${inMega(held)} (${inMega(resident)})`,
  );
  return `held after a collection (and taken of the machine): after the corpus ${first}, at half time ${middle}, at the end ${final}`;
}

// A fault of the fuzzer itself would be heard like one of the program, and the run would never end.
const memory = await run().catch((error: unknown) => {
  found.push('the fuzzer itself');
  return error instanceof Error ? error.stack : String(error);
});
tell(`seed ${seed}, ${seconds} s: ${[...tried].map(([target, count]) => `${target} ${count}`).join(', ')}`);
tell(`slowest ${Math.round(slowest)} ms; ${memory}; found ${found.length}`);
await whole.stop();
process.exitCode = found.length > 0 || unheard.length > 0 ? 1 : 0;
