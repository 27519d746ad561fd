import { join } from 'node:path';
import { identify, identifyEach } from '../../src/identify/identify.ts';
import { contextOf, readThreads } from '../bench/threads.ts';

const folder = join(import.meta.dirname, '../bench');

describe('posts that are read side by side', () => {
  it.each(['dev.jsonl', 'blind-names.jsonl', 'pair-numbers.jsonl'])(
    'give what each gives alone (%s)',
    (file) => {
      const posts = readThreads(join(folder, file)).flatMap((thread) =>
        thread.messages.map((message) => ({ text: message.text, context: contextOf(thread, message) })),
      );
      const alone = posts.map(({ text, context }) => identify(text, context));
      expect(alone.flat().length).toBeGreaterThan(100);
      for (const size of [2, 7, 64])
        for (let at = 0; at < posts.length; at += size)
          expect(identifyEach(posts.slice(at, at + size))).toEqual(alone.slice(at, at + size));
    },
  );

  it('may be none at all', () => {
    expect(identifyEach([])).toEqual([]);
  });
});
