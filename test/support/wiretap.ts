import { connect, createServer, type Socket } from 'node:net';
import { freePort } from './free-port.ts';

/** A relay before a server on this machine that keeps every byte which is sent to the server. */
export interface Wiretap {
  /** The address under which the server is reached through the relay. */
  readonly serviceUrl: string;
  /** What was sent, one text for each connection; the connector's client uses one for each request. */
  sent(): string[];
  /** Begins to listen; until then connections are refused. */
  open(): Promise<void>;
  close(): Promise<void>;
}

/** @param serverUrl the server's own address; the relay is not open yet */
export async function createWiretap(serverUrl: string): Promise<Wiretap> {
  const target = Number(new URL(serverUrl).port);
  const port = await freePort();
  const connections: Buffer[][] = [];
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const chunks: Buffer[] = [];
    connections.push(chunks);
    const behind = connect(target, '127.0.0.1');
    for (const [from, to] of [
      [client, behind],
      [behind, client],
    ] as const) {
      open.add(from);
      from.pipe(to);
      // Whatever breaks on one side is broken on the other.
      from.on('error', () => to.destroy());
      from.once('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
    client.on('data', (chunk: Buffer) => chunks.push(chunk));
  });
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    sent: () => connections.map((chunks) => Buffer.concat(chunks).toString('utf8')),
    open: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
      }),
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
