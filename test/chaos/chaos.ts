/**
 * `npm run chaos -- [--seconds N] [--seed S] [--instances N] [--write]`: a bad week for Chaperone, on this machine. Prints its seed, what
 * is done, and the table of `docs/reliability.md`, which `--write` renews. Ends with 1 where something was lost or doubled.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions, wholeNumber } from '../../scripts/options.ts';
import { faultsIn, reliabilityPage, tableOf } from './report.ts';
import { runChaos } from './run.ts';

const usage = 'npm run chaos -- [--seconds N] [--seed S] [--instances N] [--write]';
const { values } = readOptions(usage, {
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    instances: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const seconds = wholeNumber('seconds', values.seconds, usage);
const seed = wholeNumber('seed', values.seed, usage);
const instances = wholeNumber('instances', values.instances, usage, 1);

const begun = performance.now();
const tell = (line: string) =>
  process.stdout.write(`${Math.round((performance.now() - begun) / 1_000)} s  ${line}\n`);
tell(`seed ${seed}, ${seconds} s, ${instances} instances`);
const report = await runChaos({ seed, seconds, instances, tell });
process.stdout.write(`\n${tableOf(report)}\n`);
const faults = faultsIn(report);
for (const fault of faults) process.stdout.write(`FAULT  ${fault}\n`);
if (values.write)
  writeFileSync(join(import.meta.dirname, '../../docs/reliability.md'), reliabilityPage(report));
// Not `exit`, which would cut off what is still to be printed.
process.exitCode = faults.length > 0 ? 1 : 0;
