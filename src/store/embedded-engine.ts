/**
 * The embedded database's own thread: PGlite works through each message to its end, and answering the platform does not wait
 * for it. It takes bytes of PostgreSQL's protocol and gives bytes back, one answer for each message, in order.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/** `opened` or `failed` at first; then an answer for each message; `closed` after `close`. */
export type EngineReply = 'opened' | 'failed' | 'closed' | Uint8Array<ArrayBuffer>;

const port = parentPort;
if (!port) throw new TypeError('The embedded engine runs in a thread of its own.');
const reply = (answer: EngineReply) =>
  typeof answer === 'string' ? port.postMessage(answer) : port.postMessage(answer, [answer.buffer]);

try {
  const engine = await PGlite.create(String(workerData));
  let turn = Promise.resolve();
  port.on('message', (message: Uint8Array | 'close') => {
    turn = turn.then(async () => {
      if (message === 'close') {
        await engine.close();
        reply('closed');
        port.close();
      } else {
        // As a stream: what PGlite answers in other ways it also reads itself, and holds for as long as it runs.
        const parts: Uint8Array[] = [];
        await engine.execProtocolRawStream(message, { onRawData: (part) => void parts.push(part.slice()) });
        reply(Uint8Array.from(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)));
      }
    });
  });
  reply('opened');
} catch {
  reply('failed');
  port.close();
}
