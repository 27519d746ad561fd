/** Loaded before the program by tests: a signal or a word in what is sealed for a card, brings about a fault with words in its message. */
import crypto from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import { syncBuiltinESMExports } from 'node:module';
import type { Worker } from 'node:worker_threads';

process.on('SIGUSR2', () => {
  throw new RangeError('Mrs Edith Sample, tamarind-obelisk');
});
process.on('SIGHUP', () => {
  void Promise.reject(new SyntaxError('Mrs Edith Sample, tamarind-obelisk'));
});
process.on('SIGWINCH', () => process.abort());

const threads: Worker[] = [];
subscribe('worker_threads', (message) => void threads.push((message as { worker: Worker }).worker));
process.on('SIGALRM', () => {
  for (const thread of threads) void thread.terminate();
});

/** Stands in a message whose turn is to fail in the middle of its work. */
const breakingWord = 'medlar-phonograph';

const { createCipheriv } = crypto;
crypto.createCipheriv = ((...given: Parameters<typeof createCipheriv>) => {
  const cipher = createCipheriv(...given);
  const update = cipher.update.bind(cipher) as (data: unknown, ...more: unknown[]) => Buffer;
  return Object.assign(cipher, {
    update: (data: unknown, ...more: unknown[]) => {
      if (String(data).includes(breakingWord)) throw new TypeError(`cannot seal ${String(data)}`);
      return update(data, ...more);
    },
  });
}) as typeof createCipheriv;
syncBuiltinESMExports();
