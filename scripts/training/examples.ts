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
 * Reads what is learnt from, file by file in order of their names: the labelled threads of the benchmark, and the drills beside them (single
 * messages, labelled alike, that nothing is measured on).
 * @param without the name of a file to leave out; the empty string leaves out none
 */
export function readFiles(without: string): ThreadFile[] {
  return ['', 'drills/'].flatMap((sub) =>
    readdirSync(new URL(sub, folder))
      .filter((name) => name.endsWith('.jsonl') && name !== basename(without))
      .sort()
      .map((name) => ({
        file: name,
        drill: sub !== '',
        threads: readThreads(new URL(sub + name, folder).pathname),
      })),
  );
}
