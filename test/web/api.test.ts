import { checkDraft, longestDraft } from '../../src/chaperone/check-draft.ts';
import { AppError } from '../../src/chaperone/errors.ts';
import { checkAnswer, checkRoute } from '../../src/web/check-api.ts';
import { route } from '../../src/web/route.ts';
import { type ApiServer, startApiServer } from '../support/api-server.ts';
import { eventually } from '../support/program.ts';

const telling = '34F just back from Sierra Leone with a haemorrhagic fever, seen at Skipton this week.';
const settings = { nudgesPerDay: 2, staffDomains: [], hospitalNumberPatterns: [] };

/** What was logged of requests that failed: how badly, which, and why. */
const failuresIn = ({ log }: ApiServer) =>
  log.lines.map((line) => {
    const { level, event, method, path, code, ...more } = JSON.parse(line) as Record<string, string>;
    expect([event, more]).toEqual(['request_failed', {}]);
    return [level, method, path, code];
  });

describe('POST /api/check', () => {
  let server: ApiServer;
  let checks = 0;
  beforeAll(async () => {
    server = await startApiServer([
      checkRoute(({ text, channelClass }) => {
        checks += 1;
        if (text === 'break') throw new Error('marked words');
        return checkDraft({ text, at: new Date(), channelClass }, settings);
      }),
    ]);
  });
  afterAll(() => server.close());
  const send = async (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.root}/api/check`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const asPerson = async (id: string) => ({
    authorization: `Bearer ${await server.issuer.sign({ payload: { oid: id } })}`,
  });

  it('checks a draft for somebody who has signed in, and lets no cache keep the answer', async () => {
    const response = await send({ text: telling }, await asPerson('p-1'));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const answer = checkAnswer.parse(await response.json());
    expect(answer).toMatchObject({ flag: true, why: ['combination'], band: 'one' });
    expect(answer.safer.text).not.toContain('Sierra Leone');
    for (const { start, end } of answer.details) expect(telling.slice(start, end)).not.toBe('');
  });

  it('reads nothing for somebody who has not', async () => {
    const before = checks;
    const response = await send({ text: telling });
    expect([response.status, await response.json()]).toEqual([
      401,
      { error: 'unauthorized', reason: 'no_token' },
    ]);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(checks).toBe(before);
  });

  it.each([
    ['no text', {}, 'text'],
    ['a text that is none', { text: 7 }, 'text'],
    ['a text that is too long', { text: 'a'.repeat(longestDraft + 1) }, 'text'],
    ['a class that does not exist', { text: 'x', channelClass: 'secret' }, 'channelClass'],
    ['a field too many', { text: 'x', aaaa: 'marked' }, 'body'],
    ['a list', [], 'body'],
  ])('names the field that is wrong, and repeats no value: %s', async (_name, body, field) => {
    const response = await send(body, await asPerson('p-2'));
    const answer = await response.text();
    expect(response.status).toBe(400);
    expect(JSON.parse(answer)).toMatchObject({ error: 'bad_request', fields: [{ field }] });
    expect(answer).not.toContain('aaaa');
  });

  it.each([
    ['no JSON', '{"text": ', {}, 400],
    ['another type', 'text', { 'content-type': 'text/plain' }, 400],
    ['a body that is too large', JSON.stringify({ text: 'ä'.repeat(100_000) }), {}, 413],
    ['a packed body', '{}', { 'content-encoding': 'gzip' }, 415],
  ])('refuses %s', async (_name, body, headers, status) => {
    const response = await send(body, { ...(await asPerson('p-3')), ...headers });
    expect(response.status).toBe(status);
  });

  it('refuses a body that nests deeper than anybody needs before it looks into it', async () => {
    const deep = `{"text":"x","deep":${'['.repeat(70)}${']'.repeat(70)}}`;
    const response = await send(deep, await asPerson('p-3'));
    // Without a word of the field that is too many: it was not read.
    expect([response.status, await response.text()]).toEqual([400, '{"error":"bad_request"}']);
  });

  it('says nothing of what went wrong inside', async () => {
    const response = await send({ text: 'break' }, await asPerson('p-4'));
    expect([response.status, await response.text()]).toEqual([500, '{"error":"internal"}']);
    expect(failuresIn(server)).toEqual([['error', 'post', '/api/check', 'Error']]);
    expect(server.log.lines.join()).not.toMatch(/marked|p-4/);
  });

  it('slows down somebody who asks without end, and nobody else', async () => {
    const headers = await asPerson('p-5');
    // Together: one after the other may take so long that they are not too many.
    const answers = await Promise.all(Array.from({ length: 260 }, () => send({ text: 'x' }, headers)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(180);
    expect(answers.find(({ status }) => status === 429)?.headers.get('retry-after')).toBe('1');
    expect((await send({ text: 'x' }, await asPerson('p-6'))).status).toBe(200);
  });

  it('is not there by another method', async () => {
    const response = await fetch(`${server.root}/api/check`);
    expect([response.status, await response.json()]).toEqual([405, { error: 'method_not_allowed' }]);
  });
});

describe('who may ask', () => {
  let server: ApiServer;
  const may = async (name: string, person: string) => {
    const authorization = `Bearer ${await server.issuer.sign({ payload: { oid: person } })}`;
    const response = await fetch(`${server.root}/api/${name}`, { headers: { authorization } });
    return { status: response.status, body: await response.text(), headers: response.headers };
  };
  beforeAll(async () => {
    const routeOf = (name: string, also: () => Promise<boolean>) =>
      route({ method: 'get', path: `/api/${name}`, roles: ['IG.Lead'], also, answer: () => ({ body: {} }) });
    server = await startApiServer(
      [
        routeOf('leads', async () => true),
        routeOf('others', async () => false),
        routeOf('unknown', () => Promise.reject(new AppError('database_unavailable', 'marked words'))),
        routeOf('broken', () => Promise.reject(new Error('marked words'))),
      ],
      20,
    );
  });
  afterAll(() => server.close());

  it('is asked where it stands, and nobody may where that cannot be told', async () => {
    expect(await may('leads', 'p-1')).toMatchObject({ status: 200, body: '{}' });
    expect((await may('others', 'p-1')).status).toBe(403);
    expect(await may('unknown', 'p-1')).toMatchObject({ status: 503, body: '{"error":"unavailable"}' });
    expect(await may('broken', 'p-1')).toMatchObject({ status: 500, body: '{"error":"internal"}' });
    expect(failuresIn(server)).toEqual([
      ['error', 'get', '/api/unknown', 'database_unavailable'],
      ['error', 'get', '/api/broken', 'Error'],
    ]);
    expect(server.log.lines.join()).not.toMatch(/marked|p-1/);
  });

  it('is bounded for all people of a tenant together', async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => may('leads', `p-${at}`)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(10);
    expect(refused.map(({ headers }) => headers.get('retry-after'))).toContain('3');
  });
});

describe('a sign-in whose keys cannot be read', () => {
  let server: ApiServer;
  beforeAll(async () => {
    server = await startApiServer([
      route({ method: 'get', path: '/api/asked/:id', answer: () => ({ body: {} }) }),
    ]);
  });
  afterAll(() => server.close());

  it('is written down, and nobody is let in', async () => {
    const authorization = `Bearer ${await server.issuer.sign()}`;
    await server.issuer.close();
    const response = await fetch(`${server.root}/api/asked/marked-id`, { headers: { authorization } });
    expect([response.status, await response.json()]).toEqual([503, { error: 'unavailable' }]);
    expect(failuresIn(server)).toEqual([['error', 'get', '/api/asked/:id', 'keys_unavailable']]);
  });
});

describe('a file in parts', () => {
  let server: ApiServer;
  let reads = 0;
  const parts = async function* (of: readonly string[], fault?: Error) {
    for (const part of of) {
      reads += 1;
      yield part;
    }
    if (fault) throw fault;
  };
  const file = (path: string, content: () => AsyncGenerator<string>) =>
    route({
      method: 'get',
      path,
      answer: () => ({ file: { name: 'x.csv', type: 'text/csv; charset=utf-8', content: content() } }),
    });
  beforeAll(async () => {
    server = await startApiServer([
      file('/api/whole', () => parts(['a,b\r\n', 'ä,2\r\n'])),
      file('/api/nothing', () => parts([])),
      file('/api/away/:id', () => parts([], new AppError('database_unavailable', 'away'))),
      file('/api/broken', () => parts(['a,b\r\n'], new Error('marked words'))),
      file('/api/endless', () => parts(Array.from({ length: 100_000 }, () => 'x'.repeat(10_000)))),
    ]);
  });
  afterAll(() => server.close());
  const ask = async (path: string, signal?: AbortSignal) =>
    fetch(`${server.root}${path}`, {
      headers: { authorization: `Bearer ${await server.issuer.sign()}` },
      ...(signal ? { signal } : {}),
    });

  it('is the whole of them, with its name and kept by no cache', async () => {
    const response = await ask('/api/whole');
    expect([response.status, await response.text()]).toEqual([200, 'a,b\r\nä,2\r\n']);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="x.csv"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await (await ask('/api/nothing')).text()).toBe('');
  });

  it('is an error where not even the first can be read', async () => {
    server.log.lines.length = 0;
    const response = await ask('/api/away/marked-id');
    expect([response.status, await response.json()]).toEqual([503, { error: 'unavailable' }]);
    // By the pattern of its path, which names nobody.
    expect(failuresIn(server)).toEqual([['error', 'get', '/api/away/:id', 'database_unavailable']]);
  });

  it('breaks off where a later one cannot, and is not taken for a whole file', async () => {
    server.log.lines.length = 0;
    await expect(ask('/api/broken').then((response) => response.text())).rejects.toThrow();
    expect(failuresIn(server)).toEqual([['error', 'get', '/api/broken', 'Error']]);
    // The server goes on.
    expect((await ask('/api/whole')).status).toBe(200);
  });

  it('is read no further than somebody takes it', async () => {
    reads = 0;
    server.log.lines.length = 0;
    const leaving = new AbortController();
    const response = await ask('/api/endless', leaving.signal);
    await response.body?.getReader().read();
    leaving.abort();
    await eventually(async () => {
      const before = reads;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return before === reads || undefined;
    });
    expect(reads).toBeLessThan(50_000);
    // Whoever leaves is no failure.
    expect(failuresIn(server)).toEqual([]);
  });
});
