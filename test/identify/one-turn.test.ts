/** What a post said is gone from memory when it has been read, whatever the recognizers remember of the team. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../support/read-and-forget.ts');

describe('a post that has been read', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chaperone-one-turn-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['leaves none of its words in memory', [], 0],
    ['would be found there if somebody kept it', ['keep'], 4],
  ])('%s', (_what, more, expected) => {
    const file = join(folder, 'heap');
    execFileSync(process.execPath, ['--expose-gc', program, file, ...more]);
    const words = readFileSync(file, 'latin1').match(/qwzx[a-z]{12}/gi) ?? [];
    expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(expected);
  });
});
