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
 * A thread as a hurried typist would write it, without a capital anywhere; its labels likewise. What is learnt from both copies leans less on
 * capitals.
 */
export function inSmallLetters(thread: Thread): Thread {
  const small = <T extends { readonly text: string }>(labelled: T): T => ({
    ...labelled,
    text: labelled.text.toLowerCase(),
  });
  return {
    ...thread,
    messages: thread.messages.map((message) => ({
      ...small(message),
      ...(message.expect && {
        expect: {
          ...message.expect,
          direct: message.expect.direct.map(small),
          details: message.expect.details.map(small),
        },
      }),
    })),
  };
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
