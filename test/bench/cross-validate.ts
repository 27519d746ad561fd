import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fewAtOnce } from '../../src/teams/few-at-once.ts';

const root = join(import.meta.dirname, '../..');
const hook = join(import.meta.dirname, 'held-out.ts');
const run = promisify(execFile);

/** The names of the files of labelled threads beside this script. */
export const threadFiles: readonly string[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.jsonl'))
  .sort();

/** So many groups of files other than the development files are held out together: a fit for each file would take hours. */
const groups = 4;

/** What is held out at once: each development file by itself, the others dealt in turn into groups. */
export const heldOutTogether: readonly (readonly string[])[] = [
  ...threadFiles.filter(isDevelopment).map((name) => [name]),
  ...Array.from({ length: groups }, (_, group) =>
    threadFiles.filter((name) => !isDevelopment(name)).filter((_, at) => at % groups === group),
  ),
];

/** Predictions for each file as lines of JSON, one text for each of the lines asked for. */
export type Predicted = ReadonlyMap<string, readonly string[]>;

/**
 * Predicts every file for each of the given lines below which a combination is flagged, and in small letters for `small`, with everything that is
 * fitted (names, kinds, telling words) fitted to the files that are not held out with it. As many fits at once as there are processors.
 * What was written by hand with a file in view stays as it is: only files that nobody read say what that is worth.
 * @param said called when a group is done
 */
export async function predictHeldOut(
  lines: readonly (number | 'small')[],
  said: (files: readonly string[]) => void,
): Promise<Predicted> {
  const takeTurn = fewAtOnce(availableParallelism());
  const all = await Promise.all(
    heldOutTogether.map((files) =>
      takeTurn(async () => {
        const predicted = await predictGroup(files, lines);
        said(files);
        return predicted;
      }),
    ),
  );
  return new Map(all.flat());
}

async function predictGroup(files: readonly string[], lines: readonly (number | 'small')[]) {
  const folder = await mkdtemp(join(tmpdir(), 'chaperone-bench-'));
  try {
    const node = async (...words: string[]) => {
      const env = { ...process.env, HELD_OUT_WEIGHTS: folder };
      return (await run(process.execPath, words, { cwd: root, env, maxBuffer: 1 << 29 })).stdout;
    };
    const trainer = join(root, 'scripts/train.ts');
    const without = files.flatMap((file) => ['--without', file]);
    await node(trainer, 'names', ...without, '--into', folder);
    await node('--import', hook, trainer, 'posts', ...without, '--into', folder);
    const script = join(import.meta.dirname, 'predict-lines.ts');
    const predicted: [string, readonly string[]][] = [];
    for (const file of files) {
      const out = await node('--import', hook, script, join(import.meta.dirname, file), ...lines.map(String));
      predicted.push([
        file,
        out
          .trimEnd()
          .split('\n')
          .map((predictions) => JSON.parse(predictions) as string),
      ]);
    }
    return predicted;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function isDevelopment(name: string): boolean {
  return name.startsWith('dev');
}
