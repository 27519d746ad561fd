import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Before the first system test: builds the pages, when they are missing or older than their sources, and makes what test files share; in
 * processes of their own, free of jest.
 */
// biome-ignore lint/style/noDefaultExport: jest asks for it so.
export default function setUp() {
  for (const [script, ...options] of [['../../scripts/build-pages.ts', '--if-old'], ['prepare.ts']])
    execFileSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...options], {
      stdio: 'inherit',
    });
}
