import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What score.mjs prints as JSON; rates are fractions, null where there is nothing to measure. */
export interface Figures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly combination: number | null;
  readonly falseNudgesPerThousand: number | null;
  readonly kind: number | null;
  readonly directRecall: number | null;
  readonly directPrecision: number | null;
  readonly detailRecall: number | null;
}

/**
 * Runs score.mjs on labelled threads and predictions, both as lines of JSON, and returns what it prints.
 * @throws Error when a message is not predicted, or predicted twice
 */
export function score(threads: string, predictions: string, options: readonly string[] = []): string {
  return inScratch((folder) => {
    const [gold, predicted] = [join(folder, 'threads.jsonl'), join(folder, 'predictions.jsonl')];
    writeFileSync(gold, threads);
    writeFileSync(predicted, predictions);
    return execFileSync(
      process.execPath,
      [join(import.meta.dirname, 'score.mjs'), gold, predicted, ...options],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
  });
}

/** The figures of `score` alone. */
export function figuresOf(threads: string, predictions: string): Figures {
  return JSON.parse(score(threads, predictions, ['--json']).trim().split('\n').at(-1) ?? '{}') as Figures;
}

/** A percentage with one decimal; a dash where there is nothing to measure. */
export const percent = (rate: number | null): string => (rate === null ? '–' : (100 * rate).toFixed(1));

/** Runs something with a folder that is gone afterwards. */
function inScratch<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
