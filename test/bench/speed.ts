/**
 * npm run bench:speed: how fast posts are judged on one thread of this machine, after warming up. Prints each recognizer's share, the
 * whole (identify and assess over growing threads) beside a published library on the same posts, start-up time and
 * memory, and what the most hostile text costs; the last line is one JSON object. Takes about 50 seconds.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SyncRedactor } from 'redact-pii';
import { assess } from '../../src/assess/assess.ts';
import { policies } from '../../src/assess/policy.ts';
import type { LedgerDetail } from '../../src/assess/types.ts';
import { readDocument } from '../../src/identify/document.ts';
import { identify } from '../../src/identify/identify.ts';
import { recognizers } from '../../src/identify/recognizers/index.ts';
import type { IdentifyContext } from '../../src/identify/types.ts';
import { createVault } from '../../src/store/vault.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { contextOf, readThreads } from './threads.ts';

const folder = import.meta.dirname;
/** Posts of about 80 characters, as the goal is set for such. */
const lengths = { from: 60, to: 100 };
/** A thread grows to so many posts; then the next begins. */
const threadLength = 30;
/** Measured this often; the middle one counts, because a busy machine slows some. */
const rounds = 5;
const secondsEach = 1;

const threads = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readThreads(join(folder, name)));
const posts = threads
  .flatMap((thread) => thread.messages.map((message) => message.text))
  .filter((text) => text.length >= lengths.from && text.length <= lengths.to);
const [first] = threads;
if (!first?.messages[0]) throw new Error('no labelled threads beside this script');
// One channel's context, made once, as the bot has it.
const context: IdentifyContext = { ...contextOf(first, first.messages[0]), attachments: [] };
const vault = createVault(new Uint8Array(32));
const salt = vault.newSalt();
const digest = (value: string) => vault.digest(salt, value);

const startup = measureStartup({});
const cachedStartup = measureCachedStartup();
const whole = measure(judgeThread());
const onlyIdentify = measure((text) => identify(text, context));
const redactor = new SyncRedactor();
const peer = measure((text) => redactor.redact(text));

console.log(
  `${posts.length} posts of ${lengths.from} to ${lengths.to} characters, threads of ${threadLength}`,
);
console.log(
  `start-up ${cachedStartup.milliseconds.toFixed(0)} ms with Node's compile cache, as in the image, ${startup.milliseconds.toFixed(0)} ms without, heap ${startup.megabytes.toFixed(1)} MB`,
);
for (const [name, microseconds] of measureParts())
  console.log(`  ${name.padEnd(18)} ${microseconds.toFixed(2)} µs`);
for (const [name, { perSecond, byClock, p50, p99 }] of Object.entries({
  'identify + assess': whole,
  identify: onlyIdentify,
  'redact-pii': peer,
}))
  console.log(
    `${name.padEnd(18)} ${inWords(perSecond)} messages/s of the processor's time,${inWords(byClock)} by the clock, p50 ${p50.toFixed(4)} ms, p99 ${p99.toFixed(4)} ms`,
  );
const hostile = measureHostile();
console.log(`hostile: at most ${hostile.cost.toFixed(2)} ms per kilobyte (${hostile.name})`);
console.log(
  JSON.stringify({
    messagesPerSecond: Math.round(whole.perSecond),
    messagesPerSecondByClock: Math.round(whole.byClock),
    p50Ms: Number(whole.p50.toFixed(4)),
    p99Ms: Number(whole.p99.toFixed(4)),
    identifyPerSecond: Math.round(onlyIdentify.perSecond),
    memoryMb: Number(startup.megabytes.toFixed(1)),
    startupMs: Math.round(startup.milliseconds),
    cachedStartupMs: Math.round(cachedStartup.milliseconds),
    hostileMsPerKilobyte: Number(hostile.cost.toFixed(2)),
    peer: 'redact-pii',
    peerMessagesPerSecond: Math.round(peer.perSecond),
  }),
);

/** Judges one post after another as posts of growing threads, the ledger in memory. */
function judgeThread(): (text: string) => void {
  let ledger: readonly LedgerDetail[] = [];
  let length = 0;
  return (text) => {
    if (length === threadLength) {
      ledger = [];
      length = 0;
    }
    length += 1;
    const findings = identify(text, context);
    const post = {
      id: String(length),
      text,
      findings,
      setting: `${context.channel} ${context.team}`,
      opens: length === 1,
    };
    const { details } = assess(ledger, post, policies.advice, digest);
    if (details.length > 0) ledger = [...ledger, ...details];
  };
}

interface Measured {
  /** By the processor's time, so that other programs on the machine count little. */
  readonly perSecond: number;
  readonly byClock: number;
  /** Milliseconds by the clock. */
  readonly p50: number;
  readonly p99: number;
}

function measure(work: (text: string) => void): Measured {
  // A bot runs for weeks; within seconds the engine is still busy making machine code of what it runs.
  repeat(work, 2 * rounds * secondsEach);
  const times: number[] = [];
  const timed = (text: string) => {
    const began = performance.now();
    work(text);
    times.push(performance.now() - began);
  };
  const speeds = Array.from({ length: rounds }, () => repeat(timed, secondsEach));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return {
    perSecond: middleOf(speeds.map(({ perSecond }) => perSecond)),
    byClock: middleOf(speeds.map(({ byClock }) => byClock)),
    p50: at(0.5),
    p99: at(0.99),
  };
}

/** Goes round the posts for so many seconds of the clock. */
function repeat(work: (text: string) => void, seconds: number): { perSecond: number; byClock: number } {
  const began = performance.now();
  const before = process.cpuUsage();
  let count = 0;
  while (performance.now() < began + 1000 * seconds) {
    for (let at = 0; at < 100; at += 1) work(posts[(count + at) % posts.length] ?? '');
    count += 100;
  }
  const { user, system } = process.cpuUsage(before);
  return {
    perSecond: (1e6 * count) / (user + system),
    byClock: (1000 * count) / (performance.now() - began),
  };
}

function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function inWords(perSecond: number): string {
  return Math.round(perSecond).toLocaleString('en-GB').padStart(8);
}

/** Microseconds per post of reading the document and of each recognizer, each run over all posts. */
function measureParts(): [string, number][] {
  const parts: [string, (text: string, at: number) => void][] = [['document', (text) => readDocument(text)]];
  let documents: ReturnType<typeof readDocument>[] = [];
  for (const recognizer of recognizers)
    parts.push([
      recognizer.name,
      (_, at) => {
        const document = documents[at];
        if (document) recognizer.recognize(document, context);
      },
    ]);
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    documents = posts.map((text) => readDocument(text));
    for (const [name, run] of parts) {
      const began = process.cpuUsage();
      for (const [at, text] of posts.entries()) run(text, at);
      const { user, system } = process.cpuUsage(began);
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, (user + system) / posts.length));
    }
  }
  return [...best];
}

/** What the dearest of the hostile texts costs, in milliseconds of the processor per kilobyte, the best of three. */
function measureHostile(): { name: string; cost: number } {
  const kilobytes = 20;
  let dearest = { name: '', cost: 0 };
  for (const [name, make] of hostileTexts) {
    const text = make(1000 * kilobytes);
    const spent = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      const findings = identify(text, context);
      assess([], { id: 'post', text, findings }, policies.advice, digest);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000 / kilobytes;
    });
    const cost = Math.min(...spent);
    if (cost > dearest.cost) dearest = { name, cost };
  }
  return dearest;
}

interface Startup {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** The same when Node has made its compile cache, which the image brings along (deploy/Dockerfile). */
function measureCachedStartup(): Startup {
  const cache = mkdtempSync(join(tmpdir(), 'chaperone-speed-'));
  try {
    measureStartup({ NODE_COMPILE_CACHE: cache });
    return measureStartup({ NODE_COMPILE_CACHE: cache });
  } finally {
    rmSync(cache, { recursive: true });
  }
}

/** Loads the recognizers in a fresh process: processor time until the first post is judged, and what the heap has grown by. */
function measureStartup(environment: Readonly<Record<string, string>>): Startup {
  const script = `
    const before = process.memoryUsage().heapUsed;
    const began = process.cpuUsage();
    const { identify } = await import(${JSON.stringify(join(folder, '../../src/identify/identify.ts'))});
    identify('', ${JSON.stringify({ ...context, at: undefined })});
    const { user, system } = process.cpuUsage(began);
    globalThis.gc();
    const grown = process.memoryUsage().heapUsed - before;
    process.stdout.write(JSON.stringify({ milliseconds: (user + system) / 1000, megabytes: grown / 1e6 }));`;
  const runs = [1, 2, 3].map(
    () =>
      JSON.parse(
        execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script], {
          encoding: 'utf8',
          env: { ...process.env, ...environment },
        }),
      ) as { milliseconds: number; megabytes: number },
  );
  return {
    milliseconds: Math.min(...runs.map((run) => run.milliseconds)),
    megabytes: Math.min(...runs.map((run) => run.megabytes)),
  };
}
