import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A relay before a database on this machine that can lose everything without a word, as a network does that drops packets. */
export interface SilentRoad {
  /** The database's address through the relay. */
  readonly url: string;
  /** Nothing goes either way any more on the connections that stand; none is closed. */
  lose(): void;
  /** What becomes of new connections: they go through, nothing of them does, or they are lost or broken at the moment from which they may be used. */
  readonly newOnes: { go: 'through' | 'nowhere' | 'lost when ready' | 'broken when ready' };
  /** How many were made. */
  made(): number;
  close(): Promise<void>;
}

/** The end of a server's greeting: it is ready for the first statement. */
const ready = Buffer.from('Z\0\0\0\x05I');

export async function openSilentRoad(databaseUrl: string): Promise<SilentRoad> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  const newOnes: SilentRoad['newOnes'] = { go: 'through' };
  let made = 0;
  const lose = (...ends: readonly Socket[]) => {
    for (const end of ends) end.unpipe().removeAllListeners('data').pause();
  };
  const relay = createServer((client) => {
    made += 1;
    open.add(client.on('error', () => undefined));
    if (newOnes.go === 'nowhere') return;
    const behind = connect(Number(target.port), target.hostname).on('error', () => undefined);
    open.add(behind);
    client.pipe(behind);
    behind.pipe(client);
    const { go } = newOnes;
    if (go === 'through') return;
    behind.on('data', (some: Buffer) => {
      if (!some.includes(ready)) return;
      if (go === 'lost when ready') return lose(client, behind);
      client.destroy();
      behind.destroy();
    });
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = `${(relay.address() as AddressInfo).port}`;
  return {
    url: url.href,
    lose: () => lose(...open),
    newOnes,
    made: () => made,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        relay.close(() => resolve());
      }),
  };
}
