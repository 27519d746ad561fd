import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { readThreads, type Thread } from '../../test/bench/threads.ts';

const folder = new URL('../../test/bench/', import.meta.url);

/** The labelled threads of one file of test/bench. */
export interface ThreadFile {
  readonly file: string;
  readonly threads: readonly Thread[];
}

/**
 * Reads what is learnt from, file by file in order of their names: the labelled threads of the benchmark, and the drills beside them (a message or
 * two, labelled alike, that nothing is measured on).
 * @param without the names of files to leave out
 */
export function readFiles(without: readonly string[]): ThreadFile[] {
  const left = new Set(without.map((file) => basename(file)));
  return ['', 'drills/'].flatMap((sub) =>
    readdirSync(new URL(sub, folder))
      .filter((name) => name.endsWith('.jsonl') && !left.has(name))
      .sort()
      .map((name) => ({
        file: name,
        threads: readThreads(new URL(sub + name, folder).pathname),
      })),
  );
}
