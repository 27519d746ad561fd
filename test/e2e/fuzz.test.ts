/** The fuzzer's kept corpus, and a small part of what `npm run fuzz` tries for as long as one likes, against the whole program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { type Attack, createAttack } from '../fuzz/attack.ts';
import { type Input, inputs, targets } from '../fuzz/inputs.ts';
import { startWhole, type Whole } from '../support/whole.ts';

jest.setTimeout(300_000);

describe('hostile input', () => {
  let whole: Whole;
  let attack: Attack;
  const unheard: unknown[] = [];
  const hear = (error: unknown) => void unheard.push(error);

  beforeAll(async () => {
    process.on('unhandledRejection', hear);
    process.on('uncaughtException', hear);
    whole = await startWhole();
    attack = await createAttack(whole);
  });
  afterAll(async () => {
    process.off('unhandledRejection', hear);
    process.off('uncaughtException', hear);
    await whole?.stop();
  });

  it.each(targets)('of the kind "%s" that once found something, or might, finds nothing', async (target) => {
    const path = join(import.meta.dirname, `../fuzz/corpus/${target}.json`);
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Input[];
    expect(kept.length).toBeGreaterThan(3);
    for (const input of kept)
      expect([await attack(target, input), JSON.stringify(input).slice(0, 300)]).toEqual([
        undefined,
        expect.anything(),
      ]);
  });

  it.each(targets)('of the kind "%s" crashes nothing, fails nowhere, and gets in nowhere', async (target) => {
    await fc.assert(
      fc.asyncProperty(inputs[target], async (input) => {
        expect(await attack(target, input)).toBeUndefined();
      }),
      // The same inputs each time: a finding is for the corpus, not for whoever happens to run this.
      { numRuns: 60, seed: 8 },
    );
  });

  it('leaves the program well, and nothing unheard', async () => {
    expect(unheard).toEqual([]);
    expect((await fetch(`${whole.root}/readyz`)).status).toBe(200);
  });
});

describe('the fuzzer', () => {
  it('notices a server that fails, lets in, or hangs up', async () => {
    const { createServer } = await import('node:http');
    let answer: number | undefined = 500;
    const server = createServer((_request, response) => {
      if (answer === undefined) return void response.destroy();
      // restify has patched this class: its calls give nothing back.
      response.statusCode = answer;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const port = (server.address() as { port: number }).port;
    const root = `http://127.0.0.1:${port}`;
    const broken = {
      root,
      chaperone: { port, routes: ['POST /api/check'] },
      connector: { serviceUrl: 'https://invented.example/' },
      people: { sign: async () => 'aaaa.bbbb.cccc' },
      bearer: async () => 'Bearer aaaa.bbbb.cccc',
      post: () => fetch(root, { method: 'POST' }),
    } as unknown as Whole;
    const attackIt = await createAttack(broken);
    expect(await attackIt('activity', {})).toBe('answered 500');
    expect(await attackIt('raw', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n')).toBe('answered 500');
    answer = 200;
    expect(await attackIt('token', { at: 6, put: 'x', cut: 1, people: false })).toContain('was let in');
    answer = undefined;
    expect(await attackIt('body', { route: 0, value: {} })).toContain('broke');
    await new Promise((resolve) => server.close(resolve));
  });
});
