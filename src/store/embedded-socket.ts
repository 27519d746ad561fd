import { Duplex } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { errorCode } from './database-error.ts';
import type { EngineReply } from './embedded-engine.ts';

/** PGlite in a thread of this process, behind what `pg` takes for a socket. */
export interface EmbeddedEngine {
  /** A connection to its one session. */
  socket(): Duplex;
  /** Finishes what was sent, then lets go of the folder. */
  close(): Promise<void>;
  /** Resolves with a code when the thread has ended though nobody closed it; then it answers nothing any more. */
  readonly died: Promise<string>;
}

/**
 * Starts the engine's thread.
 * @param location a folder, or `memory://`
 * @returns undefined where the database does not open
 */
export function startEngine(location: string): Promise<EmbeddedEngine | undefined> {
  // V8 keeps what it first made of PGlite's WebAssembly once it has made it better: while it lets go of such code in the background,
  // Node.js 24 now and then aborts ("jit_page_->allocations_.erase(addr) == 1"; nodejs/node issue 64500).
  setFlagsFromString('--no-wasm-code-gc');
  const worker = new Worker(new URL('./embedded-engine.ts', import.meta.url), { workerData: location });
  const { promise, resolve, reject } = Promise.withResolvers<EmbeddedEngine | undefined>();
  const closed = Promise.withResolvers<void>();
  const died = Promise.withResolvers<string>();
  let current: EmbeddedSocket | undefined;
  let gone = false;
  let closing = false;
  worker.on('message', (reply: EngineReply) => {
    if (reply === 'opened') resolve(engine);
    else if (reply === 'failed') resolve(undefined);
    else if (reply === 'closed') closed.resolve();
    else current?.push(Buffer.from(reply.buffer));
  });
  // A thread that dies takes its database with it: whoever waits for an answer must hear of it.
  worker.on('error', (error) => {
    reject(error);
    died.resolve(errorCode(error) ?? 'error');
    current?.destroy(error);
  });
  worker.on('exit', (exitCode) => {
    gone = true;
    resolve(undefined);
    if (!closing) died.resolve(`exit_${exitCode}`);
    closed.resolve();
    current?.destroy();
  });
  const engine: EmbeddedEngine = {
    socket: () => {
      // Exactly these bytes, and given away: of a view, all that lies around it would be copied as well.
      current = new EmbeddedSocket((chunks) => {
        const message = Uint8Array.from(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
        worker.postMessage(message, [message.buffer]);
      });
      if (gone) current.destroy(new Error('Connection terminated: the embedded database has ended.'));
      return current;
    },
    close: () => {
      closing = true;
      if (!gone) worker.postMessage('close');
      return closed.promise;
    },
    died: died.promise,
  };
  return promise;
}

/** The part of `net.Socket` that `pg` uses. Messages of one statement, which `pg` writes corked, travel as one. */
class EmbeddedSocket extends Duplex {
  readonly #send: (chunks: readonly Buffer[]) => void;

  constructor(send: (chunks: readonly Buffer[]) => void) {
    super();
    this.#send = send;
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#send([chunk]);
    done();
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#send(chunks.map(({ chunk }) => chunk));
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }
}
