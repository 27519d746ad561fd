/** Starting with settings that cannot be used: one clear message, and nothing left running. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { startProgram } from '../support/program.ts';

jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaperone-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a start with a directory of routes', () => {
  const start = (routes: string) => {
    const file = join(folder, 'routes.yaml');
    writeFileSync(file, routes);
    return startProgram(folder, { CHAPERONE_ROUTES_FILE: file }, 'nothing');
  };

  it('that is wrong ends with every fault, its line and its field', async () => {
    await expect(start('routes:\n  - id: on call\n    kind: fax\n')).rejects.toThrow(
      /CHAPERONE_ROUTES_FILE: The routes are wrong:\n {2}line 2, routes\[0\]\.id: [\s\S]*line 3, routes\[0\]\.kind: /,
    );
  });

  it('that is right puts it in force', async () => {
    const program = await start(
      'routes:\n  - {id: reg, title: Registrar, kind: on-call, reach: bleep, template: sbar, contact: Bleep 0}\n',
    );
    await program.stop();
  });
});
