/**
 * npm run bench [-- FILES… --misses]: predicts every file of labelled threads beside this script and prints each one's score, then
 * that of all together.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readOptions, refuse } from '../../scripts/options.ts';
import { predict } from './predict.ts';
import { figuresOf, percent, score } from './scoring.ts';
import { readThreads } from './threads.ts';

const folder = import.meta.dirname;
const usage = 'npm run bench [-- FILES… --misses]';
const { values, positionals: named } = readOptions(usage, {
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
});
const missing = named.find((file) => !existsSync(file));
if (missing !== undefined) refuse(`${missing}: there is no such file.`, usage);
const files =
  named.length > 0
    ? named
    : readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(folder, name));

const all = { threads: '', predictions: '' };
for (const file of files) {
  const threads = `${readFileSync(file, 'utf8').trimEnd()}\n`;
  const predictions = readThreads(file)
    .flatMap((thread) => [...predict(thread)].map((line) => `${JSON.stringify(line)}\n`))
    .join('');
  all.threads += threads;
  all.predictions += predictions;
  if (files.length > 1) console.log(`${basename(file).padEnd(18)} ${summary(threads, predictions)}`);
}
console.log(score(all.threads, all.predictions, values.misses ? ['--misses'] : []));

function summary(threads: string, predictions: string): string {
  const figures = figuresOf(threads, predictions);
  return `flag P ${percent(figures.precision)} R ${percent(figures.recall)}  combination ${percent(figures.combination)}  direct P ${percent(figures.directPrecision)} R ${percent(figures.directRecall)}  kind ${percent(figures.kind)}  false/1000 ${figures.falseNudgesPerThousand?.toFixed(1) ?? '–'}`;
}
