import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

describe('a program that is told to write its memory to a file', () => {
  const options = [
    '--report-uncaught-exception',
    '--report-on-fatalerror',
    '--report-on-signal',
    '--heapsnapshot-signal=SIGUSR2',
    '--heapsnapshot-near-heap-limit=1',
    '--abort-on-uncaught-exception',
  ];

  it('does not start, and leaves no file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chaperone-dump-'));
    const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [...options, main, '--demo'], {
      env: {
        PATH: process.env.PATH,
        NODE_DISABLE_COMPILE_CACHE: '1',
        TMPDIR: folder,
        HOME: folder,
        CHAPERONE_DATA_FOLDER: folder,
      },
      cwd: folder,
      encoding: 'utf8',
    });
    const left = readdirSync(folder);
    rmSync(folder, { recursive: true, force: true });
    expect([status, left]).toEqual([1, []]);
    for (const option of options) expect(stderr).toContain(`${option.split('=')[0]}: must not be set`);
  });
});
