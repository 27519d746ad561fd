/**
 * npm run bench:load: Chaperone as one process under load on loopback, with real tokens, beside the bare restify and botbuilder
 * stack; several processes; a large ledger; the hour of a national peak. Takes about ten minutes, with `--quick` two and a half
 * (small ledger, short rounds: to see that it works). `--profile=FOLDER` lets every server write where its time went.
 * The last line is one JSON object.
 */
import { availableParallelism, cpus, totalmem } from 'node:os';
import { readOptions } from '../../../scripts/options.ts';
import { measureInstances } from './instances.ts';
import { measureLargeLedger } from './large-ledger.ts';
import { say } from './measures.ts';
import { measurePeak } from './peak.ts';
import { openStage } from './stage.ts';
import { measureThroughput } from './throughput.ts';

// A server runs for weeks: what the engine has not compiled yet is not what a message costs.
const plans = {
  quick: {
    throughput: { warmSeconds: 10, rounds: 8, seconds: 1, calmSeconds: 4 },
    instances: { warmSeconds: 10, rounds: 2, seconds: 2 },
    ledger: { warmSeconds: 6, details: 50_000, rounds: 2, seconds: 2 },
    peakSeconds: 5,
  },
  full: {
    throughput: { warmSeconds: 24, rounds: 7, seconds: 5, calmSeconds: 12 },
    instances: { warmSeconds: 20, rounds: 3, seconds: 5 },
    ledger: { warmSeconds: 12, details: 10_000_000, rounds: 4, seconds: 4 },
    peakSeconds: 60,
  },
} as const;

const { values } = readOptions('npm run bench:load [-- --quick] [--profile FOLDER]', {
  options: { quick: { type: 'boolean', default: false }, profile: { type: 'string' } },
});
const plan = plans[values.quick ? 'quick' : 'full'];
const began = performance.now();
const step = (what: string) =>
  say(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}`);

step(`${cpus()[0]?.model}, ${availableParallelism()} cores, ${(totalmem() / 1e9).toFixed(0)} GB`);
const stage = await openStage(values.profile);
// Whoever breaks it off leaves no server behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stage.close().finally(() => process.exit(1)));
try {
  step('throughput beside the bare stack');
  const throughput = await measureThroughput(stage, plan.throughput);
  step('one, two and four processes on one PostgreSQL');
  const instances = await measureInstances(stage, plan.instances);
  step('a large ledger');
  const ledger = await measureLargeLedger(stage, plan.ledger);
  step('the hour of a national peak');
  const peak = await measurePeak(stage, plan.peakSeconds);
  step('done');
  say(JSON.stringify({ ...throughput, ...instances, ...ledger, ...peak, cores: availableParallelism() }));
} finally {
  await stage.close();
}
