/** The thread of `routes-files.ts`: reads and writes files of routes, one after the other. */
import { parentPort } from 'node:worker_threads';
import { readDirectory, writeDirectory } from '../escalate/directory-file.ts';
import type { RouteDirectory } from '../escalate/routes.ts';

/** A file to be read, or a directory, as JSON, to be written as one. */
export type RoutesAsked = { readonly read: string } | { readonly write: string };
/** The directory of a file as JSON, which is cheaper for the other thread than the directory itself; what is wrong with it; or a file. */
export type RoutesAnswered =
  | { readonly directory: string }
  | { readonly faults: readonly string[] }
  | { readonly file: string };

const port = parentPort;
if (!port) throw new TypeError('Files of routes are read in a thread of their own.');
port.on('message', (asked: RoutesAsked) => port.postMessage(answerTo(asked)));

function answerTo(asked: RoutesAsked): RoutesAnswered {
  if ('write' in asked) return { file: writeDirectory(JSON.parse(asked.write) as RouteDirectory) };
  try {
    return { directory: JSON.stringify(readDirectory(asked.read)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The first line says that something is wrong, each other one what.
    const [, ...faults] = error.message.split('\n');
    return { faults: faults.map((line) => line.trim()) };
  }
}
