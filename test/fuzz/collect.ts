/**
 * Loaded into every thread of the program that is attacked (`--import`), so that each can be told to throw away what nobody holds any more:
 * what is left is held, and a leak in the embedded database's own thread shows as well as one here.
 */
import { subscribe } from 'node:diagnostics_channel';
import { isMainThread, type Worker } from 'node:worker_threads';

/** Bytes. */
export interface Held {
  /** On the heaps of all threads, and in buffers beside them, after a collection. */
  readonly held: number;
  /** What the process takes of the machine: the heaps' free room, code and the embedded database's memory too. */
  readonly resident: number;
}

const channel = new BroadcastChannel('collect');
/** Those that run. */
let threads = 0;

if (!isMainThread) {
  channel.onmessage = async ({ data }) => {
    if (data === 'collect') channel.postMessage(await collectHere());
  };
  // It keeps no thread alive.
  channel.unref();
}
subscribe('worker_threads', (begun) => {
  threads += 1;
  // One that took too long over a file is ended, and another begun in its place.
  (begun as { worker: Worker }).worker.once('exit', () => {
    threads -= 1;
  });
});

/** Twice: what finalizers free goes with the second. */
async function collectHere(): Promise<number> {
  for (let round = 0; round < 2; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Asks every thread; from the main thread alone. @throws Error where one does not answer, or `--expose-gc` is missing */
export async function collect(): Promise<Held> {
  if (!globalThis.gc) throw new Error('To see what is held, Node must be started with --expose-gc.');
  const answers: number[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const late = setTimeout(() => reject(new Error('A thread does not say what it holds.')), 30_000);
  channel.onmessage = ({ data }) => {
    if (typeof data === 'number') answers.push(data);
    if (answers.length === threads) resolve();
  };
  channel.postMessage('collect');
  if (threads === 0) resolve();
  await promise;
  clearTimeout(late);
  const here = await collectHere();
  return { held: answers.reduce((sum, one) => sum + one, here), resident: process.memoryUsage.rss() };
}
