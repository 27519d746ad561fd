/** Loaded before the program by tests: a signal or a word in what is sealed for a card, brings about a fault with words in its message. */
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

process.on('SIGUSR2', () => {
  throw new RangeError('Mrs Edith Sample, tamarind-obelisk');
});
process.on('SIGHUP', () => {
  void Promise.reject(new SyntaxError('Mrs Edith Sample, tamarind-obelisk'));
});
process.on('SIGWINCH', () => process.abort());

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
