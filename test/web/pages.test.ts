import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { AppError } from '../../src/chaperone/errors.ts';
import { readPages } from '../../src/web/pages.ts';
import { startServer, type WebServer } from '../../src/web/server.ts';
import { noApi } from '../fakes/no-api.ts';

const folder = join(import.meta.dirname, '../../dist/pages');

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

describe('the pages over HTTP', () => {
  let server: WebServer;
  beforeAll(async () => {
    server = await startServer({
      host: '127.0.0.1',
      port: 0,
      process: async (_request, response) => void response.send(200),
      readiness: () => Promise.reject(new Error('nobody asks here')),
      api: noApi,
      pages: readPages(folder, ['clinician', 'governance']),
    });
  });
  afterAll(() => server.close());

  /** As it stands: `fetch` would tidy the path and unpack the body. */
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Got>((resolve, reject) => {
      request({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
        .on('error', reject)
        .end();
    });
  const scriptPath = async () =>
    /src="(\/tabs\/assets\/[^"]+\.js)"/.exec(String((await get('/tabs/')).body))?.[1] ?? '';

  it.each(['/tabs', '/tabs/', '/tabs/check', '/tabs/no-such-page'])(
    'answer the address of a page with the one document: %s',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      expect(String(body)).toContain('<div id="root">');
    },
  );

  it('let nobody but clients of Teams frame them, run no script of elsewhere or within the document, and ask no third party', async () => {
    const { headers, body } = await get('/tabs/check');
    const policy = Object.fromEntries(
      String(headers['content-security-policy'])
        .split('; ')
        .map((part) => [part.split(' ')[0], part.split(' ').slice(1)]),
    );
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
    expect(policy['style-src']).not.toContain("'unsafe-inline'");
    // Whatever else there may be from a place is from here: a picture of elsewhere would be a way out for words.
    const { 'frame-ancestors': _frames, ...sources } = policy;
    for (const source of Object.values(sources).flat())
      expect(source).toMatch(/^'(?:self|none|sha256-[\w+/]+=*)'$|^data:$/);
    for (const host of policy['frame-ancestors'] ?? [])
      expect(host).toMatch(
        /^https:\/\/[\w.*-]+\.(microsoft\.com|cloud\.microsoft|microsoft365\.com|office\.com|office365\.com)$|^https:\/\/\*\.cloud\.microsoft$/,
      );
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers['permissions-policy']).toContain('camera=()');
    // No script within the document, and none from elsewhere.
    expect(String(body)).not.toMatch(/<script(?![^>]*\bsrc="\/tabs\/)/);
    expect(String(body)).not.toMatch(/https?:\/\//);
  });

  it('name the invented people of the demo, and nobody outside it', async () => {
    expect(String((await get('/tabs/')).body)).toContain(
      'name="chaperone-demo" content="clinician governance"',
    );
    expect(String(readPages(folder, []).html.plain)).toContain('name="chaperone-demo" content=""');
  });

  it('keep a script for ever, packed as the browser can unpack it', async () => {
    const path = await scriptPath();
    const plain = await get(path);
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'accept-encoding',
    });
    const brotli = await get(path, { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await get(path, { 'accept-encoding': 'gzip, br;q=0' });
    expect([plain, brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'br',
      'gzip',
    ]);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotli.headers['content-length']).toBe(String(brotli.body.length));
    expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it.each(['/tabs/check', 'script'])(
    'say when a copy is still good, and what they are without the body: %s',
    async (which) => {
      const path = which === 'script' ? await scriptPath() : which;
      const first = await get(path);
      const second = await get(path, { 'if-none-match': `W/"other", ${first.headers.etag}` });
      expect([second.status, second.body.length]).toEqual([304, 0]);
      expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
      const head = await get(path, {}, 'HEAD');
      expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
        200,
        0,
        String(first.body.length),
      ]);
    },
  );

  it.each([
    '/tabs/assets/none.js',
    '/tabs/../package.json',
    '/tabs/..%2f..%2fpackage.json',
    '/tabs/%2e%2e/%2e%2e/package.json',
    '/tabs/assets/../../../package.json',
    '/tabs/assets/%00.js',
    '/tabs/index.html.br',
    '/tabs//etc/passwd',
    '/tabs/check%',
  ])('give nothing that is not one of them: %s', async (path) => {
    const { status, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(String(body)).toMatch(/^\{"error":"\w+"\}$/);
  });

  it('lead whoever asks for the bare address to them', async () => {
    const { status, headers } = await get('/');
    expect([status, headers.location]).toEqual([302, '/tabs/']);
  });

  it('say what to run where they have not been built', () => {
    expect(() => readPages(join(folder, 'nowhere'), [])).toThrow(AppError);
    expect(() => readPages(join(folder, 'nowhere'), [])).toThrow(/npm run build/);
  });
});
