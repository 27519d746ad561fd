import { createInterface } from 'node:readline/promises';

/** Where the tool speaks: results on standard output, everything else on standard error, so that results can be piped. */
export interface Terminal {
  /** A line of the result. */
  say(line: string): void;
  /** A line for the person at the keyboard. */
  note(line: string): void;
  /** The stream of the notes, for a progress bar. */
  readonly notes: NodeJS.WriteStream;
  /** Asks and waits for a line; undefined where nobody is there to answer. */
  ask(question: string): Promise<string | undefined>;
}

export const processTerminal: Terminal = {
  say: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
  notes: process.stderr,
  async ask(question) {
    // Not as an editor of lines, which would keep Ctrl-C to itself.
    const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
    const ended = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
    try {
      return await Promise.race([lines.question(question), ended]);
    } finally {
      lines.close();
    }
  },
};
