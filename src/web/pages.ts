import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Request, Response, Server } from 'restify';
import { AppError } from '../chaperone/errors.ts';

/** The built pages in memory: what is not in here cannot be asked for. */
export interface Pages {
  readonly html: PageFile;
  /** By the address below `/tabs/`. */
  readonly assets: ReadonlyMap<string, PageFile>;
}

interface PageFile {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly packed: Readonly<Partial<Record<Packing, Buffer>>>;
}

const packings = ['br', 'gzip'] as const;
type Packing = (typeof packings)[number];
const endings: Readonly<Record<Packing, string>> = { br: '.br', gzip: '.gz' };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Clients of Microsoft 365 that show tabs. Source: Microsoft Learn, "Tab requirements". */
const teamsHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** Fluent's styles are rules that script adds to empty `<style>` elements: the hash is that of nothing, and no other inline style may stand. */
const emptyStyle = `'sha256-${createHash('sha256').update('').digest('base64')}'`;

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${emptyStyle}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  `frame-ancestors ${teamsHosts.join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-write=(self)',
  vary: 'accept-encoding',
};

/**
 * Reads the built pages, once, at start.
 * @param demoPeople names of the invented people whom a visitor may choose to be; empty outside the demo
 * @throws AppError `pages_missing` when they have not been built
 */
export function readPages(folder: string, demoPeople: readonly string[]): Pages {
  if (!existsSync(join(folder, 'index.html')))
    throw new AppError(
      'pages_missing',
      'Chaperone cannot start: its pages have not been built. Run `npm run build` first.',
    );
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => Object.hasOwn(types, extname(name)));
  const html = readFileSync(join(folder, 'index.html'), 'utf8').replace(
    '<meta name="chaperone-demo" content="" />',
    `<meta name="chaperone-demo" content="${demoPeople.join(' ')}" />`,
  );
  return {
    html: pageFile('.html', Buffer.from(html), (packing, content) =>
      packing === 'br' ? brotliCompressSync(content) : gzipSync(content),
    ),
    assets: new Map(
      names
        .filter((name) => name !== 'index.html')
        .map((name) => [
          name,
          pageFile(extname(name), readFileSync(join(folder, name)), (packing) => {
            const file = join(folder, `${name}${endings[packing]}`);
            return existsSync(file) ? readFileSync(file) : undefined;
          }),
        ]),
    ),
  };
}

function pageFile(
  extension: string,
  plain: Buffer,
  pack: (packing: Packing, content: Buffer) => Buffer | undefined,
): PageFile {
  const packed = packings.flatMap((packing) => {
    const content = pack(packing, plain);
    return content && content.length < plain.length ? [[packing, content] as const] : [];
  });
  const etag = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return { type: types[extension] ?? '', etag, plain, packed: Object.fromEntries(packed) };
}

/**
 * Serves the pages below `/tabs/`: files by their exact name, and the one HTML file for the address of every page, since the browser
 * finds the page by its address. Whoever asks for `/` is led there.
 */
export function servePages(server: Server, { html, assets }: Pages): void {
  const answer = async (request: Request, response: Response) => {
    const name = request.getPath().replace(/^\/tabs\/?/, '');
    const asset = assets.get(name);
    // Names of built files carry a digest of their content: they can be kept for ever.
    if (asset) return send(request, response, asset, 'public, max-age=31536000, immutable');
    if (/^[a-z][a-z-]*(\/[\w-]*)*$|^$/.test(name) && !name.startsWith('assets/'))
      return send(request, response, html, 'no-cache');
    response.json(404, { error: 'not_found' });
  };
  for (const path of ['/tabs', '/tabs/*']) {
    server.get(path, answer);
    server.head(path, answer);
  }
  server.get('/', async (_request: Request, response: Response) => {
    response.sendRaw(302, '', { location: '/tabs/' });
  });
}

function send(request: Request, response: Response, file: PageFile, caching: string): void {
  const accepted = acceptedPackings(request.headers['accept-encoding']);
  const packing = packings.find((it) => accepted.has(it) && file.packed[it]);
  // A packed form has a tag of its own: it is another sequence of bytes.
  const etag = `"${file.etag}${packing ? `-${packing}` : ''}"`;
  const head = { ...headers, etag, 'cache-control': caching };
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag)) {
    response.sendRaw(304, '', head);
    return;
  }
  const content = (packing && file.packed[packing]) ?? file.plain;
  response.sendRaw(200, request.method === 'HEAD' ? '' : content, {
    ...head,
    'content-type': file.type,
    'content-length': String(content.length),
    ...(packing ? { 'content-encoding': packing } : {}),
  });
}

function acceptedPackings(header: string | string[] | undefined): ReadonlySet<string> {
  return new Set(
    String(header ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => !/;\s*q=0(\.0*)?$/.test(item))
      .map((item) => item.split(';')[0]?.trim() ?? ''),
  );
}
