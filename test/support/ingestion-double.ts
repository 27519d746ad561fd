import { createServer as createHttpServer, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { selfSigned } from './certificate.ts';

/** What Azure Monitor's ingestion is sent, as far as the tests look at it. */
export interface Envelope {
  readonly name: string;
  readonly iKey: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly data: {
    readonly baseData: {
      readonly metrics: readonly { readonly name: string; readonly value: number; readonly count?: number }[];
      readonly properties: Readonly<Record<string, string>>;
    };
  };
}

export interface IngestionDouble {
  /** What goes into the connection string. */
  readonly endpoint: string;
  /** For `HTTPS_PROXY`: every host that is asked for is noted, and none but the double reached. */
  readonly proxy: string;
  readonly certificate: string;
  readonly envelopes: Envelope[];
  /** Bodies, unpacked, and headers, as they came. */
  readonly requests: {
    readonly path: string;
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }[];
  readonly hosts: Set<string>;
  close(): Promise<void>;
}

/** A stand-in for the ingestion endpoint of Application Insights, and the only way out to it. */
export async function startIngestionDouble(): Promise<IngestionDouble> {
  const { key, cert } = selfSigned();
  const envelopes: Envelope[] = [];
  const requests: IngestionDouble['requests'] = [];
  const hosts = new Set<string>();
  const tunnels = new Set<Duplex>();

  const ingestion = createServer({ key, cert }, (request, response) => {
    void buffer(request).then((packed) => {
      const body = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(packed) : packed).toString();
      requests.push({ path: request.url ?? '', headers: request.headers, body });
      const items = JSON.parse(body) as Envelope[];
      envelopes.push(...items);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ itemsReceived: items.length, itemsAccepted: items.length, errors: [] }));
    });
  });
  const proxy = createHttpServer((request, response) => {
    hosts.add(request.headers.host ?? '');
    response.statusCode = 403;
    response.end();
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    hosts.add(url);
    if (url !== own) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const tunnel = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const end of [tunnel, socket]) {
      end.on('error', () => undefined);
      tunnels.add(end);
    }
  });

  const port = await listen(ingestion);
  const proxyPort = await listen(proxy);
  const own = `localhost:${port}`;
  return {
    endpoint: `https://${own}/`,
    proxy: `http://127.0.0.1:${proxyPort}`,
    certificate: cert,
    envelopes,
    requests,
    hosts,
    close: async () => {
      // The servers no longer count these among their connections.
      for (const end of tunnels) end.destroy();
      for (const server of [proxy, ingestion]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

function listen(server: {
  listen(port: number, host: string, done: () => void): unknown;
  address(): unknown;
}) {
  return new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
