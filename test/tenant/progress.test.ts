import { PassThrough } from 'node:stream';
import { showProgress } from '../../deploy/tenant/progress.ts';
import type { Terminal } from '../../deploy/tenant/terminal.ts';

function terminalOn(isTTY: boolean) {
  const stream = new PassThrough();
  let shown = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  const notes = Object.assign(stream, {
    isTTY,
    columns: 120,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
  }) as unknown as NodeJS.WriteStream;
  const terminal: Terminal = {
    say: () => undefined,
    note: (line) => void stream.write(`${line}\n`),
    notes,
    ask: async () => undefined,
  };
  return { terminal, shown: () => shown };
}

describe('progress', () => {
  it('is a bar on a terminal', async () => {
    const { terminal, shown } = terminalOn(true);
    const progress = showProgress(terminal, 2, 'Installing');
    progress.done(false);
    progress.done(true);
    progress.end();
    await new Promise(setImmediate);
    expect(shown()).toMatch(/Installing \[=+\] 2\/2, 1 failed/);
  });

  it('is a plain line elsewhere, as in a log', async () => {
    const { terminal, shown } = terminalOn(false);
    const progress = showProgress(terminal, 3, 'Installing');
    progress.done(true);
    progress.end();
    await new Promise(setImmediate);
    expect(shown()).toBe('Installing 1/3, 1 failed\n');
  });
});
