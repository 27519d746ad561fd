/** The fuzzer's kept corpus, and a small part of what `npm run fuzz` tries for as long as one likes, against the whole program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { type Apart, ended, startApart } from '../fuzz/apart.ts';
import { type Attack, createAttack } from '../fuzz/attack.ts';
import { memoryFaults } from '../fuzz/bounds.ts';
import { type Input, inputs, type Target, targets } from '../fuzz/inputs.ts';
import type { Whole } from '../support/whole.ts';

jest.setTimeout(300_000);

describe('hostile input', () => {
  let whole: Apart;
  let attack: Attack;
  beforeAll(async () => {
    whole = await startApart();
    attack = await createAttack(whole);
  });
  afterAll(() => whole?.stop());

  const keptOf = (target: Target) =>
    JSON.parse(readFileSync(join(import.meta.dirname, `../fuzz/corpus/${target}.json`), 'utf8')) as Input[];

  it.each(targets)('of the kind "%s" that once found something, or might, finds nothing', async (target) => {
    const kept = keptOf(target);
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

  it('is not remembered: what the program holds is bounded, and does not grow with it', async () => {
    const before = await whole.memory();
    for (const target of targets)
      for (const input of [...keptOf(target), ...fc.sample(inputs[target], { seed: 9, numRuns: 40 })])
        await attack(target, input);
    const after = await whole.memory();
    expect(before.held).toBeGreaterThan(50_000_000);
    expect(memoryFaults(before, after)).toEqual([]);
  });

  it('leaves the program well, and nothing unheard', async () => {
    expect(await whole.unheard()).toEqual([]);
    expect((await fetch(`${whole.root}/readyz`)).status).toBe(200);
  });
});

describe('the fuzzer', () => {
  it('notices a program that holds too much, or more and more, or takes too much of the machine', () => {
    const mega = (held: number, resident: number) => ({ held: held * 1e6, resident: resident * 1e6 });
    expect(memoryFaults(mega(150, 800), mega(160, 900))).toEqual([]);
    expect(memoryFaults(mega(250, 800), mega(260, 900))).toEqual([expect.stringContaining('260 MB held')]);
    expect(memoryFaults(mega(150, 800), mega(180, 900))).toEqual([expect.stringContaining('30 MB more')]);
    expect(memoryFaults(mega(150, 800), mega(150, 1_600))).toEqual([
      expect.stringContaining('of the machine'),
    ]);
  });

  it('notices a program that has gone', async () => {
    const whole = await startApart();
    const attack = await createAttack(whole);
    await whole.chaperone.stop();
    expect(await attack('activity', {})).toContain('broke');
    expect(await whole.unheard()).toEqual([ended]);
    await whole.stop();
  });

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
