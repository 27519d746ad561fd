import { Worker } from 'node:worker_threads';
import type { RouteDirectory } from '../escalate/routes.ts';
import type { RoutesAnswered, RoutesAsked } from './routes-thread.ts';

/** Reads and writes files of routes beside everything else: a large one takes seconds, in which messages are answered. */
export interface RoutesFiles {
  /** The directory, or what is wrong by line and field; `busy` while too many others wait. */
  read(yaml: string): Promise<{ directory: RouteDirectory } | { faults: readonly string[] } | 'busy'>;
  write(directory: RouteDirectory): Promise<{ file: string } | 'busy'>;
}

/** Administrators are few, and a page asks for one file at a time. */
const mostWaiting = 8;
/** In milliseconds. The longest file takes some two seconds of an idle machine. */
const longestMs = 30_000;
/** After so long without a question the thread is ended; after a file of so many characters at once, with the hundreds of megabytes that it took. */
const idleMs = 10_000;
const largeFile = 100_000;

/** One thread for all, so that whoever asks again and again takes one processor at most. */
export function createRoutesFiles(): RoutesFiles {
  const askThread = createThread();
  let waiting = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const ask = (asked: RoutesAsked): Promise<RoutesAnswered | 'busy'> => {
    if (waiting >= mostWaiting) return Promise.resolve('busy');
    waiting += 1;
    const answer = turn
      .then(() => askThread(asked))
      .finally(() => {
        waiting -= 1;
      });
    turn = answer.catch(() => undefined);
    return answer;
  };
  return {
    read: async (yaml) => {
      const answer = await ask({ read: yaml });
      if (answer === 'busy' || 'faults' in answer) return answer;
      if ('directory' in answer) return { directory: JSON.parse(answer.directory) as RouteDirectory };
      throw new TypeError('A file was asked for what it says.');
    },
    write: async (directory) => {
      const answer = await ask({ write: JSON.stringify(directory) });
      if (answer === 'busy' || 'file' in answer) return answer;
      throw new TypeError('A directory was to become a file.');
    },
  };
}

const tooLong: RoutesAnswered = {
  faults: [`the file takes longer to read than ${longestMs / 1000} seconds`],
};

/** Asks a thread one thing at a time. It is begun by the first question, and anew after it failed or has ended. */
function createThread(): (asked: RoutesAsked) => Promise<RoutesAnswered> {
  let worker: Worker | undefined;
  let answered = Promise.withResolvers<RoutesAnswered>();
  let idle: NodeJS.Timeout | undefined;
  const end = () => {
    void worker?.terminate();
    worker = undefined;
  };
  const begin = () => {
    const begun = new Worker(new URL('./routes-thread.ts', import.meta.url));
    // Of one that was ended, nobody waits for an answer any more.
    begun.on('message', (answer: RoutesAnswered) => {
      if (worker === begun) answered.resolve(answer);
    });
    begun.on('error', (error) => {
      if (worker !== begun) return;
      worker = undefined;
      answered.reject(error);
    });
    // It keeps no program from ending.
    begun.unref();
    return begun;
  };
  return async (asked) => {
    clearTimeout(idle);
    answered = Promise.withResolvers();
    worker ??= begin();
    worker.postMessage(asked);
    const late = setTimeout(() => {
      end();
      answered.resolve(tooLong);
    }, longestMs);
    try {
      return await answered.promise;
    } finally {
      clearTimeout(late);
      const size = ('read' in asked ? asked.read : asked.write).length;
      if (size > largeFile) end();
      else idle = setTimeout(end, idleMs).unref();
    }
  };
}
