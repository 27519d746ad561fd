/**
 * npm run bench:hostile [-- --kilobytes 1,4,28 --mixtures 40 --seed 4711 --only NAME]: what the whole review of a post costs when it is
 * made to hurt, from the body that the platform sends to the sealed words of the nudge, the ledger in memory. Each text comes as a reply, which
 * is read twice, in a team of 25,000, by somebody who is not among them, and who is nudged. Prints, for each text and size, milliseconds of the processor per kilobyte, and how
 * much more a text of twice the size costs; then what one more message costs in a thread that somebody has filled. The last line is one JSON object. Takes
 * about six minutes.
 */
import { readOptions, wholeNumber } from '../../scripts/options.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import { createVault } from '../../src/store/vault.ts';
import { readActivity } from '../../src/teams/activity-shape.ts';
import { bodyOf } from '../../src/teams/message-body.ts';
import { post, reviewDeps } from '../fakes/review-deps.ts';
import { hostileBodies, hostileTexts, mixtures, sharperTexts } from '../support/hostile-texts.ts';
import { measureFullThreads } from './full-threads.ts';

/** The budget of the goal, and what a text of twice the size may cost more: beyond it the work grows faster than the text. */
const budget = { perKilobyte: 5, doubled: 2.6, later: 25, edit: 150 };
/** Below this a clock tells little. */
const leastMilliseconds = 20;

const usage = 'npm run bench:hostile [-- --kilobytes 1,4,28 --mixtures 40 --seed 4711 --only NAME]';
const { values } = readOptions(usage, {
  options: {
    kilobytes: { type: 'string', default: '1,4,28,200' },
    mixtures: { type: 'string', default: '40' },
    seed: { type: 'string', default: '4711' },
    only: { type: 'string', default: '' },
  },
});

type Make = (length: number) => string;
const plain = [
  ...hostileTexts,
  ...sharperTexts,
  ...mixtures(wholeNumber('mixtures', values.mixtures, usage), wholeNumber('seed', values.seed, usage)),
].filter(([name]) => name.includes(values.only));
const bodies = hostileBodies.filter(([name]) => name.includes(values.only));

/** Read as the platform's body and bounded as the bot does it; without bounds where the text is judged as it is. */
const asBody = (html: string) =>
  bodyOf(
    readActivity({ type: 'message', attachments: [{ contentType: 'text/html', content: html }] }) as never,
  ).text;

const vault = createVault(new Uint8Array(32));
const salt = vault.newSalt();
/** As large as a team of Teams can be. */
const roster = Array.from(
  { length: 25_000 },
  (_, at) => `Given${at.toString(36)} Family${(7 * at).toString(36)}`,
);
let authors = 0;
/** Milliseconds of the processor for one review in a thread of its own; the least of several, as a busy machine slows some. */
async function costOf(read: () => string, times: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const { deps, ledger } = reviewDeps({ roster });
    ledger.salt = () => salt;
    authors += 1;
    const before = process.cpuUsage();
    await reviewPost(post(read(), { authorId: `author-${authors}` }), { ...deps, vault });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

interface Measured {
  readonly name: string;
  /** Milliseconds per kilobyte at each size. */
  readonly costs: readonly number[];
  /** How much the double of the largest size costs, by the cost of that size; undefined where both cost next to nothing. */
  readonly growth: number | undefined;
}

const sizes = values.kilobytes.split(',').map((size) => wholeNumber('kilobytes', size, usage, 1));

async function measure(name: string, make: Make, read: (text: string) => string): Promise<Measured> {
  const spent = async (kilobytes: number) => {
    const made = make(1000 * kilobytes);
    return costOf(() => read(made), Math.max(4, Math.min(25, Math.round(60 / kilobytes))));
  };
  const all: number[] = [];
  for (const kilobytes of sizes) all.push(await spent(kilobytes));
  const largest = all.at(-1) ?? 0;
  const growth = largest < leastMilliseconds ? undefined : (await spent(2 * (sizes.at(-1) ?? 0))) / largest;
  return { name, costs: all.map((cost, at) => cost / (sizes[at] as number)), growth };
}

// The engine first makes machine code of what it runs; a bot has run for weeks.
for (const [, make] of [...plain, ...bodies]) await costOf(() => make(2000), 3);

const measured: Measured[] = [];
for (const [name, make] of plain) measured.push(await measure(name, make, (text) => text));
for (const [name, make] of bodies) measured.push(await measure(name, make, asBody));
measured.sort((a, b) => Math.max(...b.costs) - Math.max(...a.costs));

console.log(`${''.padEnd(34)}${sizes.map((size) => `${size} kB`.padStart(9)).join('')}   doubled`);
for (const { name, costs, growth } of measured) {
  const dear = costs.some((cost) => cost > budget.perKilobyte) || (growth ?? 0) > budget.doubled;
  console.log(
    `${name.padEnd(34)}${costs.map((cost) => cost.toFixed(2).padStart(9)).join('')}${(growth?.toFixed(2) ?? '').padStart(10)}${dear ? '  !' : ''}`,
  );
}

const threads = values.only === '' ? await measureFullThreads() : [];
console.log(
  `\n${'one more message in a thread of'.padEnd(34)}${'details'.padStart(9)}${'later'.padStart(9)}${'edit'.padStart(9)}`,
);
for (const { name, details, later, edit } of threads)
  console.log(
    `${name.padEnd(34)}${String(details).padStart(9)}${later.toFixed(1).padStart(9)}${edit.toFixed(1).padStart(9)}${later > budget.later || edit > budget.edit ? '  !' : ''}`,
  );

const [dearest] = measured;
const steepest = [...measured].sort((a, b) => (b.growth ?? 0) - (a.growth ?? 0))[0];
console.log(
  JSON.stringify({
    texts: measured.length,
    dearest: dearest?.name,
    msPerKilobyte: sizes.map((size, at) => [
      size,
      Number(Math.max(...measured.map(({ costs }) => costs[at] ?? 0)).toFixed(2)),
    ]),
    steepest: steepest?.name,
    doubled: Number(steepest?.growth?.toFixed(2) ?? 0),
    laterInThread: Math.max(0, ...threads.map(({ later }) => later)),
    editInThread: Math.max(0, ...threads.map(({ edit }) => edit)),
  }),
);
