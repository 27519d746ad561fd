import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inScratch } from './scoring.ts';

const root = join(import.meta.dirname, '../..');
const hook = join(import.meta.dirname, 'held-out.ts');

/** The names of the files of labelled threads beside this script. */
export const threadFiles: readonly string[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.jsonl'))
  .sort();

/**
 * Predictions for one file of threads, as lines of JSON, for each of the given lines below which a combination is flagged, and in small letters for `small`; with everything that is fitted (names, kinds) fitted to the other files.
 * What was written by hand with the file in view stays as it is: only files that nobody read say what that is worth.
 */
export function predictHeldOut(file: string, lines: readonly (number | 'small')[]): string[] {
  return inScratch((folder) => {
    const run = (...words: string[]) =>
      execFileSync(process.execPath, words, {
        cwd: root,
        env: { ...process.env, HELD_OUT_WEIGHTS: folder },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
    const trainer = join(root, 'scripts/train.ts');
    run(trainer, 'names', '--without', file, '--into', folder);
    run('--import', hook, trainer, 'posts', '--without', file, '--into', folder);
    const script = join(import.meta.dirname, 'predict-lines.ts');
    return run('--import', hook, script, join(import.meta.dirname, file), ...lines.map(String))
      .trimEnd()
      .split('\n')
      .map((predictions) => JSON.parse(predictions) as string);
  });
}
