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
 * Reads the labelled threads beside the benchmark, file by file in order of their names.
 * @param without the name of a file to leave out; the empty string leaves out none
 */
export function readFiles(without: string): ThreadFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && name !== basename(without))
    .sort()
    .map((name) => ({ file: name, threads: readThreads(new URL(name, folder).pathname) }));
}
