import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { compiled } from './support/compiled.ts';

const root = join(import.meta.dirname, '..');

/** Runs a script of the repository as npm does. */
const run = (script: string, ...args: readonly string[]) =>
  new Promise<{ code: number; out: string; notes: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(root, script), ...args],
      { env: { ...process.env, ...compiled } },
      (error, out, notes) => resolve({ code: error ? Number(error.code) : 0, out, notes }),
    );
  });

describe('the options of the scripts', () => {
  it.each([
    ['scripts/train.ts', '--wrong'],
    ['scripts/train.ts', 'kinds'],
    ['test/bench/bench.ts', '--wrong'],
    ['test/bench/bench.ts', 'no-such-file.jsonl'],
    ['test/bench/spans.ts', '--limit', 'few'],
    ['test/bench/hostile.ts', '--kilobytes', '1,0'],
    ['test/bench/load/load.ts', '--wrong'],
    ['test/chaos/chaos.ts', '--wrong'],
    ['test/chaos/chaos.ts', '--instances', '0'],
    ['test/fuzz/fuzz.ts', '--only', 'everything'],
    ['test/fuzz/fuzz.ts', '--seconds', ''],
  ])('of %s: %s is refused with what is wrong and how it is called', async (script, ...args) => {
    const { code, out, notes } = await run(script, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const [problem = '', usage] = notes.trimEnd().split('\n');
    expect(problem).toMatch(/\.$/);
    expect(args.some((arg) => problem.includes(arg.split(',')[0] as string))).toBe(true);
    expect(usage).toMatch(/^usage: (?:npm run|node) /);
    expect(notes).not.toMatch(/^ {4}at /m);
  });

  it('tells with --help how a script is called, and does nothing else', async () => {
    const { code, out, notes } = await run('test/chaos/chaos.ts', '--help');
    expect({ code, out, notes }).toEqual({
      code: 0,
      out: 'usage: npm run chaos -- [--seconds N] [--seed S] [--instances N] [--write]\n',
      notes: '',
    });
  });
});
