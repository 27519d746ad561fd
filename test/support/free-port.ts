import { createServer } from 'node:net';

/**
 * Ports below the range from which the system serves outgoing connections (32,768 and up on Linux): a port of that range that is free
 * now may be somebody's connection before the server that wants it has started.
 */
const first = 20_000;
const last = 32_000;

/** A loopback port that was free a moment ago, drawn at random so that test files side by side do not meet. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = first + Math.floor(Math.random() * (last - first));
    if ((await canListen(port, '127.0.0.1')) && (await canListen(port, '::'))) return port;
  }
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 cannot have the port taken there.
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
