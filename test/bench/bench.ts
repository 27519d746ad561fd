/**
 * npm run bench [-- FILES… --misses]: predicts every file of labelled threads beside this script and prints each one's score, then
 * that of all together.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { predict } from './predict.ts';
import { readThreads } from './threads.ts';

const folder = import.meta.dirname;
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const files =
  named.length > 0
    ? named
    : readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(folder, name));
const scratch = mkdtempSync(join(tmpdir(), 'chaperone-bench-'));
try {
  const all = join(scratch, 'all.jsonl');
  writeFileSync(all, files.map((file) => readFileSync(file, 'utf8').trimEnd()).join('\n'));
  if (files.length > 1)
    for (const file of files)
      console.log(`${file.split('/').at(-1)?.padEnd(18)} ${summary(score(file, ['--json']))}`);
  console.log(score(all, flags));
} finally {
  rmSync(scratch, { recursive: true });
}

function score(file: string, options: readonly string[]): string {
  const predictions = join(scratch, 'predictions.jsonl');
  writeFileSync(
    predictions,
    readThreads(file)
      .flatMap((thread) => [...predict(thread)].map((line) => JSON.stringify(line)))
      .join('\n'),
  );
  return execFileSync(process.execPath, [join(folder, 'score.mjs'), file, predictions, ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
}

function summary(output: string): string {
  const figures = JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as Record<string, number | null>;
  const percent = (name: string) =>
    figures[name] === null ? '   –' : (100 * (figures[name] ?? 0)).toFixed(1);
  return `flag P ${percent('precision')} R ${percent('recall')}  combination ${percent('combination')}  direct P ${percent('directPrecision')} R ${percent('directRecall')}  kind ${percent('kind')}  false/1000 ${figures.falseNudgesPerThousand}`;
}
